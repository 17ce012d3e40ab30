import type { Catalogue } from '../translation.ts';

export const checkSpanish = {
  'check.severity.fault': 'Por corregir',
  'check.severity.blank': 'Aún en blanco',
  'check.severity.hint': 'Conviene revisarlo',
  'check.nothing': 'No falta nada.',

  'check.aboutWithoutTitle': 'El taller aún no tiene título',
  'check.aboutWithoutPlace': 'El taller aún no tiene lugar',
  'check.aboutWithoutDates': 'El taller aún no tiene fechas',
  'check.aboutWithoutSponsor': 'El taller no nombra patrocinador',
  'check.participantWithoutAgency': 'Esta persona no tiene agencia',
  'check.partnerKindWithoutParticipant': 'No hay nadie de este tipo de socio en la lista',

  'check.cardWithoutText': 'Esta tarjeta aún no tiene texto',
  'check.interceptWithoutCard': 'Este intercepto aún no tiene tarjetas',
  'check.stationWithoutCard': 'Esta estación aún no tiene tarjetas',
  'check.resourceWithoutStatus': 'Nadie ha dicho aún si este recurso es suficiente',
  'check.quickFixWithoutOwner': 'Nadie se encarga aún de esta solución rápida',
  'check.parkedWithoutOwner': 'Nadie se encarga aún de este tema pendiente',

  'check.gapWithoutPriority': 'Esta brecha no pertenece a ninguna prioridad',
  'check.cardNoLongerGap':
    'Esta tarjeta pertenece a una prioridad y ya no es una brecha: consérvela como evidencia o quítela',
  'check.priorityWithoutTitle': 'Esta prioridad aún no tiene título',
  'check.priorityWithoutGap': 'Esta prioridad no responde a ninguna brecha del mapa',
  'check.chosenPriorityWithoutObjective': 'Esta prioridad elegida aún no tiene objetivo',

  'check.roundWithoutPeople': 'Nadie ha dicho aún cuántas personas votaron',
  'check.roundOverBudget': 'Se contaron más puntos de los que tenía la sala',
  'check.priorityOverBudget': 'Esta prioridad tiene más puntos que personas hay',
  'check.ballotOverBudget': 'Esta papeleta tiene más puntos de los que tiene una persona',
  'check.roundWithoutChoice': 'La sala ha votado y aún no se eligió ninguna prioridad',
  'check.roundWithoutEntitled': 'Nadie ha dicho aún quién tenía derecho a votar',
  'check.tieUndecided': 'Esta prioridad se eligió antes que otra del mismo rango, y nada dice por qué',

  'check.objectiveWithoutText': 'Este objetivo aún no tiene texto',
  'check.objectiveWithoutPriority': 'Este objetivo no pertenece a ninguna prioridad',
  'check.objectiveOfUnchosenPriority': 'Este objetivo pertenece a una prioridad que no se eligió',
  'check.objectiveWithoutStep': 'Este objetivo aún no tiene pasos',
  'check.stepWithoutText': 'Este paso aún no tiene texto',
  'check.stepWithoutObjective': 'Este paso no pertenece a ningún objetivo',
  'check.stepWithoutLead': 'Este paso aún no tiene responsable',
  'check.stepWithoutDue': 'Este paso aún no tiene fecha límite',
  'check.stepWithoutMeasure': 'Este paso aún no tiene medida',
  'check.stepWithoutPartners': 'Este paso no nombra socios',
  'check.stepWithoutCost': 'Este paso no dice nada del costo',
  'check.stepWithoutFunder': 'Este paso no dice quién lo financia',
} satisfies Partial<Catalogue>;
