import type { Grammar } from '../grammar.ts';
import type { Catalogue } from '../translation.ts';

const cells = (count: number, say: Grammar) =>
  say.plural(count, { one: '1 celda', other: `${say.number(count)} celdas` });

export const planSpanish = {
  'plan.title': 'Plan de acción',
  'plan.empty':
    'Aún no se ha elegido ninguna prioridad. Deje que la sala vote y elija las primeras; cada una recibe aquí sus objetivos y pasos.',
  'plan.goToPriorities': 'Elegir prioridades',
  'plan.tabs': 'Prioridades elegidas',
  'plan.loose': 'Sin unir a una prioridad elegida',
  'plan.looseHint':
    'Estos objetivos no pertenecen a ninguna prioridad, o a una que no se eligió. Únalos a una prioridad o quítelos.',
  'plan.looseSteps': 'Pasos sin objetivo',
  'plan.answers': 'Responde a estas brechas',
  'plan.noObjective':
    '¿Qué será distinto cuando esta prioridad se cumpla? Escríbalo como primer objetivo; sus pasos vienen después.',

  'plan.newObjective': 'Objetivo nuevo',
  'plan.newObjectivePlaceholder': 'Agregue un objetivo: escriba y pulse Intro',
  'plan.objective': ({ number }) => `Objetivo ${number}`,
  'plan.objectivePlaceholder': '¿Qué se quiere lograr?',
  'plan.objectiveActions': ({ number }) => `Objetivo ${number}: acciones`,
  'plan.tieTo': ({ number }) => `Prioridad del objetivo ${number}`,
  'plan.untied': 'Unir a una prioridad…',
  'plan.stepsOf': ({ number }) => `Pasos del objetivo ${number}`,
  'plan.newStep': ({ number }) => `Paso nuevo del objetivo ${number}`,
  'plan.newStepPlaceholder': 'Agregue un paso: escriba y pulse Intro',
  'plan.stepActions': ({ number }) => `Paso ${number}: acciones`,
  'plan.number': 'N.º',
  'plan.actions': 'Acciones',

  'step.text': 'Paso',
  'step.lead': 'Responsable',
  'step.partners': 'Socios',
  'step.due': 'Fecha límite',
  'step.status': 'Estado',
  'step.measure': 'Medida',
  'step.cost': 'Costo',
  'step.funder': 'Quién financia',
  'step.cell': ({ column, number }) => `${column} del paso ${number}`,
  'step.status.not-started': 'Sin empezar',
  'step.status.in-progress': 'En marcha',
  'step.status.done': 'Hecho',
  'step.status.blocked': 'Detenido',
  'step.status.dropped': 'Abandonado',
  'step.way': 'Cómo lo hacen los socios en conjunto',
  'step.way.': 'Sin decir',
  'step.way.common-issues': 'Trabajar en un asunto de todos',
  'step.way.information-sharing': 'Acuerdo para compartir información',
  'step.way.joint-bid': 'Solicitud conjunta de fondos o de ayuda experta',
  'step.way.cross-training': 'Capacitar al personal de los demás',
  'step.way.bridging-post': 'Un puesto que une ambos sistemas',
  'step.agreement': 'Acuerdo que necesita',
  'step.reviewedOn': 'Revisado el',
  'step.reviewNote': 'Qué se encontró',

  'step.note': 'Nota',
  'step.details': 'Detalles… (Alt Intro)',
  'step.detailsOf': ({ number, title }) => `Paso ${number}: ${title}`,
  'step.agreementHint': 'Qué deben firmar o resolver los socios antes de que pueda empezar',
  'step.review': 'Seguimiento',
  'step.closeDetails': 'Listo',

  'plan.picked': ({ count }, say) =>
    say.plural(count, { one: '1 celda elegida', other: `${say.number(count)} celdas elegidas` }),
  'plan.filled': ({ count }, say) => `Se llenó con lo que está arriba: ${cells(count, say)}`,
  'plan.cleared': ({ count }, say) => `Se vació: ${cells(count, say)}`,
  'plan.pasted': ({ count }, say) =>
    say.plural(count, { one: 'Se pegó 1 fila', other: `Se pegaron ${say.number(count)} filas` }),
  'plan.sheetKeys':
    'Las flechas pasan de celda en celda, Intro o F2 entra en una. Mayús y flechas eligen varias; Ctrl+C copia, Ctrl+D rellena hacia abajo. Se pueden pegar filas de una hoja de cálculo.',
  'plan.followUp': 'Seguimiento',
  'plan.followUpHint':
    'Seis meses después: ¿qué se ha hecho? Diga de cada paso hasta dónde llegó; el día se anota solo. En la columna de estado, la primera letra de una palabra la elige.',

  'leaving.action': 'Antes de irse',
  'leaving.title': 'Antes de que la sala se vaya',
  'leaving.explain':
    'Léalo a la sala. Cada línea lleva a su lugar. Cuando no quede nada, mire el informe y cree el PDF.',
  'leaving.done': 'No queda nada abierto. Mire el informe y cree el PDF con el botón de arriba.',
  'leaving.report': 'Mirar el informe',
  'leaving.unheld': ({ count }, say) => `Pasos sin responsable o fecha (${say.number(count)})`,
  'leaving.noUnheld': 'Cada paso tiene responsable y fecha.',
  'leaving.blank': ({ count }, say) => `Otros espacios en blanco del plan (${say.number(count)})`,
  'leaving.noBlank': 'El plan tiene todo lo que necesita.',
  'leaving.unanswered': ({ count }, say) =>
    `Brechas a las que no responde ninguna prioridad elegida (${say.number(count)})`,
  'leaving.noUnanswered': 'Una prioridad elegida responde a cada brecha.',

  'breakout.give': 'Dar a una mesa',
  'breakout.giveOf': ({ title }) => `Dar «${title}» a una mesa`,
  'breakout.given': ({ title }) =>
    `Se guardó una copia para la mesa que planea «${title}». Ábrala en la computadora de esa mesa; este archivo sigue mientras tanto.`,
  'breakout.takeBack': 'Recibir la copia de una mesa',
  'breakout.banner': 'Copia de mesa',
  'breakout.copyOf': ({ title }) =>
    `Copia de mesa: ${title}. Cuando la mesa termine, guarde el archivo y entréguelo; la sala lo recibe.`,
  'breakout.handBack': 'Guardar y entregar',
  'breakout.back': 'Se guardó lo que hizo esta mesa. Lleve el archivo de vuelta a la computadora de la sala.',
  'breakout.showAll': 'Mostrar todo el taller',

  'plan.moveUp': 'Subir (Alt ↑)',
  'plan.moveDown': 'Bajar (Alt ↓)',
  'plan.moveTo': ({ number, title }) => `Mover al objetivo ${number}: ${title}`,
  'plan.remove': 'Quitar',

  'plan.addedObjective': ({ title }) => `Se agregó el objetivo «${title}»`,
  'plan.changedObjective': ({ number }) => `Cambió el objetivo ${number}`,
  'plan.movedObjective': ({ title }) => `Se movió el objetivo «${title}»`,
  'plan.tied': ({ number, title }) => `El objetivo ${number} se unió a «${title}»`,
  'plan.removedObjective': ({ title, count }, say) =>
    say.plural(count, {
      '=0': `Se quitó el objetivo «${title}»`,
      one: `Se quitó el objetivo «${title}» y su paso`,
      other: `Se quitó el objetivo «${title}» y sus ${count} pasos`,
    }),
  'plan.addedStep': ({ title }) => `Se agregó el paso «${title}»`,
  'plan.changedStep': ({ column, number }) => `Cambio en ${column.toLowerCase()} del paso ${number}`,
  'plan.movedStep': ({ title }) => `Se movió el paso «${title}»`,
  'plan.removedStep': ({ title }) => `Se quitó el paso «${title}»`,
  'plan.untitledObjective': 'objetivo sin título',
  'plan.untitledStep': 'paso sin título',

  'blanks.title': 'Aún en blanco',
  'blanks.count': ({ count }, say) =>
    say.plural(count, { '=0': 'Nada está en blanco', other: `${say.number(count)} aún en blanco` }),
  'blanks.inTab': ({ count }, say) => say.plural(count, { other: `${say.number(count)} en blanco` }),
  'blanks.complete': 'Cada paso tiene responsable, fecha y medida.',
  'blanks.optional': 'Con línea discontinua: ayuda, pero el plan vale sin ello.',
  'blanks.show': 'Mostrar lo que está en blanco',
  'blanks.fieldOfStep': ({ column, number }) => `En blanco en el paso ${number}: ${column}`,
  'blanks.fieldOfObjective': ({ column, number }) => `En blanco en el objetivo ${number}: ${column}`,
  'blanks.text': 'Texto',
  'blanks.lead': 'Responsable',
  'blanks.partners': 'Socios',
  'blanks.due': 'Fecha límite',
  'blanks.measure': 'Medida',
  'blanks.cost': 'Costo',
  'blanks.funder': 'Quién financia',
  'blanks.priority': 'Prioridad',
  'blanks.objective': 'Primer objetivo',
  'blanks.step': 'Primer paso',
} satisfies Partial<Catalogue>;
