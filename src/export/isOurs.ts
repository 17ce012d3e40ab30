import { strFromU8, unzipSync } from 'fflate';
import type { Format } from './formats.ts';
import { archiveKind } from './readBack.ts';

const NAME = 'SIM Mapper';

/** Whether a file of this format was written by this app, so that it may be replaced. */
export function isOurs(file: Uint8Array, format: Format): boolean {
  switch (format) {
    case 'csv':
    case 'xlsx':
      // Tables are known by what is in them: a spreadsheet program does not keep the rest.
      return archiveKind(file) === format;
    case 'docx':
    case 'pptx':
      return propertiesOf(file).includes(NAME);
    case 'md':
    case 'ics':
      return strFromU8(file).includes(NAME);
    case 'json':
      return strFromU8(file.subarray(0, 200)).includes('"sim-mapper-report"');
    default:
      return format satisfies never;
  }
}

/** What an Office file says about itself; '' for anything else. */
function propertiesOf(file: Uint8Array): string {
  if (strFromU8(file.subarray(0, 2), true) !== 'PK') return '';
  const parts = unzipSync(file, { filter: ({ name }) => name.startsWith('docProps/') });
  return Object.values(parts)
    .map((part) => strFromU8(part))
    .join('\n');
}
