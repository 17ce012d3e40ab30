/** Choosing a language. */
export const languageWords = {
  'language.device': 'Language on this device',
  'language.workshop': 'Language of the workshop',
} as const;
