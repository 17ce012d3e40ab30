/** What the records of the day are called in lists of changes. */
export const dayRecordWords = {
  'collection.askedPrompts': 'Asked question',
  'collection.asideRows': 'Row kept aside',
  'collection.sessions': 'Session',
  'collection.attendances': 'Attendance',
  'collection.agendaEntries': 'Agenda entry',
  'collection.phases': 'Part of the day',
  'collection.checklists': 'Checklist',
  'collection.statements': 'Statement',
  'collection.statementGaps': 'Gap of a statement',
  'collection.answerSheets': 'Answer sheet',
  'collection.answers': 'Answer',
  'collection.measures': 'Measure',
  'collection.commitments': 'What a partner expects and brings',
  'collection.abbreviations': 'Abbreviation',
} as const;
