import type { Catalogue } from '../translation.ts';

export const dayRecordSpanish = {
  'collection.askedPrompts': 'Pregunta hecha',
  'collection.asideRows': 'Fila aparte',
  'collection.sessions': 'Sesión',
  'collection.attendances': 'Asistencia',
  'collection.agendaEntries': 'Línea de la agenda',
  'collection.phases': 'Parte del día',
  'collection.checklists': 'Lista de verificación',
  'collection.statements': 'Afirmación',
  'collection.statementGaps': 'Brecha de una afirmación',
  'collection.answerSheets': 'Hoja de respuestas',
  'collection.answers': 'Respuesta',
  'collection.measures': 'Medida',
  'collection.commitments': 'Lo que un socio espera y aporta',
  'collection.abbreviations': 'Abreviatura',
} satisfies Partial<Catalogue>;
