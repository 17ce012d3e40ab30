import type { AboutFields } from '../../workshop/model/new-workshop.ts';

export const about: AboutFields = {
  title: 'Marlow County intercept map (fictional sample)',
  place: 'Marlow County, a made-up county',
  startDate: '2026-10-20',
  endDate: '2026-10-21',
  sponsor: 'Marlow County Criminal Justice Coordinating Council',
  fictional: true,
  purpose:
    'To draw how people with mental health and substance use needs move through the justice system of Marlow County, to agree on what is missing, and to leave with plans for the few things that would help most.',
  background:
    'Marlow County does not exist. Its 186,000 residents, agencies and figures are made up, so that a finished workshop can be looked at from the first card to the last step.\n\nIn the story, bookings of people with a positive mental health screen have risen for four years while two of the smaller crisis programs closed. The coordinating council asked all partners into one room for a day and a half.',
  summary:
    'Thirty-two people mapped six intercepts, found 48 gaps and voted on twelve priorities. The room wants help that is open at any hour: a crisis center, and mobile teams that reach the whole county. It wants release from jail to end in care, with medicine, a person at the door and a place to live. And it wants what the nurse learns at booking to reach the judge the same day.',
  recommendations:
    'Bring the five plans to the county commission together, as they share one budget year.\nName one person in each agency who keeps its entries on the map up to date.\nInvite the health plans, who were missing from the room, before the rate for the crisis center is discussed.\nLook at this plan again in April and October 2027, and redraw the map in 2029.',
};

/** What the report says before each intercept. */
export const narratives: Readonly<Record<string, string>> = {
  i0: 'Help by telephone is good and known to those who live in Fairmead. What follows the call depends on the hour and the address: after 22:00 there is the emergency department or nothing, and north of the river there is little at any time.',
  i1: 'One officer in three has had crisis training, and the co-responder team is trusted. Officers say that they book people for want of another open door.',
  i2: 'Everyone is screened at booking. The result stays where it was written, so the hearing half a day later is held without it.',
  i3: 'Three treatment courts work well and are small. People found incompetent to stand trial spend more time waiting in jail than most sentences last.',
  i4: 'Planning reaches people on the mental health unit and few others. Releases at night and from the courtroom undo much of what was done inside.',
  i5: 'Probation answers missed appointments patiently where it can. One specialized officer serves a county that needs four.',
};
