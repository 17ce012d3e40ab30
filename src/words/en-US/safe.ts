/** What the app says about keeping work safe: updates, the shelf, versions, copies that come back. */
export const safeWords = {
  'update.title': 'New version',
  'update.offered': 'A new version of SIM Mapper is here. It opens in every tab when you take it; nothing is lost.',
  'update.typing': 'Something is half typed, here or in another tab. Finish it or empty the field, then update.',
  'update.unsaved': 'Something is not saved on this device yet, here or in another tab. Save it first, then update.',
  'update.taken': 'The new version is here. This tab opens it as soon as what you are typing is done and saved.',
  'update.take': 'Update now',
  'update.later': 'Later',
} as const;
