import type { Grammar } from '../grammar.ts';

/** What the app says about keeping work safe: updates, the shelf, versions, copies that come back. */
export const safeWords = {
  'update.title': 'New version',
  'update.offered': 'A new version of SIM Mapper is here. It opens in every tab when you take it; nothing is lost.',
  'update.typing': 'Something is half typed, here or in another tab. Finish it or empty the field, then update.',
  'update.unsaved': 'Something is not saved on this device yet, here or in another tab. Save it first, then update.',
  'update.taken': 'The new version is here. This tab opens it as soon as what you are typing is done and saved.',
  'update.take': 'Update now',
  'update.later': 'Later',
  'shelf.more': ({ title }: { title: string }) => `More for ${title}`,
  'shelf.rename': 'Rename',
  'shelf.renameOf': ({ title }: { title: string }) => `Rename ${title}`,
  'shelf.newTitle': 'New title',
  'shelf.duplicate': 'Duplicate',
  'shelf.copyOf': ({ title }: { title: string }) => `${title} (copy)`,
  'shelf.removeFrom': 'Remove from this device',
  'shelf.size': ({ kB }: { kB: number }, say: Grammar) =>
    kB < 1000 ? `${say.number(kB)} kB` : `${say.number(Math.round(kB / 100) / 10)} MB`,
  'shelf.deleteForGood': 'Delete removed workshops for good',
  'shelf.refused': 'This device would not take that change: it is full, or it does not answer. Nothing was changed.',
  'shelf.newer': 'A newer version of the app has written this workshop. Reload the page first.',
  'shelf.inMemory': 'Some workshops are in memory only. Open them and save a file before you close this page.',
  'shelf.fileOrigin':
    'This page was opened from a file. Its workshops are kept in this browser on this machine, not on the stick. A saved file is the copy that counts.',
  'room.used': ({ used, quota }: { used: string; quota: string }) => `${used} used of the ${quota} this browser gives.`,
  'room.kept': 'The browser will not clear it by itself.',
  'room.scarce': 'There is little room left on this device. Save files, then remove what you do not need.',
  'clear.button': 'Clear this laptop',
  'clear.title': 'Clear this laptop?',
  'clear.body':
    'This deletes every workshop, every version and every link to a file that this app keeps in this browser. Files that you have saved are not touched. It cannot be undone.',
  'clear.word': 'CLEAR',
  'clear.type': ({ word }: { word: string }) => `Type ${word} to go on`,
  'clear.done': 'Everything is gone. The disk was asked again and holds nothing of this app’s workshops.',
  'clear.left': ({ count }: { count: number }, say: Grammar) =>
    say.plural(count, {
      one: 'One record is still there: another tab has written it. Close the other tabs and clear again.',
      other: `${say.number(count)} records are still there: another tab has written them. Close the other tabs and clear again.`,
    }),
  'opened.incomplete':
    'Later work builds on a piece that is missing, so part of this workshop cannot be seen. Open your last saved file beside it.',
} as const;
