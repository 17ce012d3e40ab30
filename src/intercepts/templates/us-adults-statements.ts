import type { Template } from './template.ts';

/** What partners of a US county agree or disagree with before the day, intercept by intercept. */
export const usAdultsStatements: Template['statements'] = {
  i0: [
    'A person in crisis can reach help by phone at any hour without calling 911.',
    'A mobile team comes to people in every part of the county, day and night.',
    'Officers and families can bring someone to crisis care at any hour and leave within minutes.',
    'People are seen again within a week of a crisis.',
    'Nobody goes without help because of insurance, language, age or distance.',
  ],
  i1: [
    'Call-takers recognize a mental health call and know where else to send it.',
    'A trained officer is on duty on every shift.',
    'Clinicians or peers go out together with officers.',
    'Officers have somewhere better than jail to take a person to.',
    'Somebody follows up with people whom officers meet again and again.',
  ],
  i2: [
    'Everyone who is booked is screened for mental illness, substance use and risk of suicide.',
    'The result reaches those who decide about release, lawfully and in time.',
    'Within a day we know who in jail was already in treatment.',
    'Judges have more to offer at first appearance than bail or jail.',
    'Nobody waits long in jail for a competency evaluation.',
  ],
  i3: [
    'Medicines from home continue from the first day in jail.',
    'Everyone who needs it is offered medication for opioid use disorder.',
    'Treatment courts reach the people with the greatest needs, and have places free.',
    'Judges, prosecutors and defenders know what treatment is available here.',
    'People with serious mental illness stay in jail no longer than others.',
  ],
  i4: [
    'Planning for release begins within days of booking.',
    'People leave with medicine, identification and active benefits.',
    'Everyone has an appointment within a week, and help to keep it.',
    'Nobody is released at an hour or to a place that is unsafe.',
    'People who come home from prison get the same help as those who leave jail.',
  ],
  i5: [
    'Officers with specialized caseloads have time for each person.',
    'Officers are trained in mental health, substance use and trauma.',
    'The treatment provider and the officer talk before a violation is filed.',
    'A setback is met with support before it is met with a sanction.',
    'People under supervision can find a home and work.',
  ],
  '': [
    'Leaders of health and justice meet regularly and decide together.',
    'Agencies share what they may share, under agreements in writing.',
    'We can say how many people with mental illness enter the jail, and how they fare.',
    'People with lived experience and families help to plan and to deliver services.',
    'We know who is reached less than others, and act on it.',
  ],
};
