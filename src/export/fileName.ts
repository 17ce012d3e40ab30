import { aboutOf, type WorkshopDocument } from '../workshop/model/workshop-document.ts';

/** "harris-county-2026-11-22.pdf": place (or title) and first day, in letters that every file system takes. */
export function fileNameOf(workshop: WorkshopDocument, ending: string): string {
  const { place, title, startDate } = aboutOf(workshop);
  const words = [place === '' ? title : place, startDate].filter((part) => part !== '').join(' ');
  const name = words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);
  return `${name === '' ? 'workshop' : name}.${ending}`;
}
