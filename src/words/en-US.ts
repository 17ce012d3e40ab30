import { dayWords } from './en-US/day.ts';
import { mapWords } from './en-US/map.ts';
import { shellWords } from './en-US/shell.ts';

/** Every sentence the app says in US English, by room. */
export const enUS = { ...shellWords, ...mapWords, ...dayWords };
