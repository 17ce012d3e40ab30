import type { Catalogue } from '../translation.ts';

export const promptSpanish = {
  'prompts.strip': 'Pregunta para la sala',
  'prompts.count': ({ asked, all }) => `${asked} de ${all} preguntadas`,
  'prompts.asked': 'Preguntada',
  'prompts.askedKeys': 'Preguntada, pasar a la siguiente (Alt+A)',
  'prompts.gap': 'Brecha',
  'prompts.gapKeys': 'Sin respuesta: convertir en brecha (Alt+N)',
  'prompts.gapOf': ({ question }) => `Convertir en brecha: ${question}`,
  'prompts.gapText': ({ question }) => `Aún sin respuesta: ${question}`,
  'prompts.isGap': 'es una brecha',
  'prompts.next': 'Pregunta siguiente',
  'prompts.fold': 'Ocultar las preguntas',
  'prompts.unfold': 'Mostrar las preguntas',
  'prompts.did.asked': ({ question }) => `Preguntada: ${question}`,
  'prompts.did.unasked': ({ question }) => `Aún no preguntada: ${question}`,
  'prompts.did.gap': ({ question }) => `Ahora es una brecha: ${question}`,
  'prompts.all': 'Todas las preguntas de este intercepto se han hecho.',
} satisfies Partial<Catalogue>;
