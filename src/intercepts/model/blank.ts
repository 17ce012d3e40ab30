import * as v from 'valibot';
import { cardRecord } from './card.ts';
import type { Id } from './field.ts';
import { interceptRecord, pathRecord, stationRecord, topicRecord } from './system-map.ts';

// The schemas hold every default, so a blank record is an id read through its schema.
export const blankCard = (id: Id) => v.parse(cardRecord, { id });
export const blankIntercept = (id: Id) => v.parse(interceptRecord, { id });
export const blankStation = (id: Id) => v.parse(stationRecord, { id });
export const blankPath = (id: Id) => v.parse(pathRecord, { id });
export const blankTopic = (id: Id) => v.parse(topicRecord, { id });
