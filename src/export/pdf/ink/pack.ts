import { zlibSync } from 'fflate';
import { hex8 } from './syntax.ts';

/** Objects to a stream: enough to compress well, few enough for a reader to open one page quickly. */
const PER_STREAM = 250;
const HEADER = '%PDF-1.7\n%\u00ba\u00df\u00ac\u00e0\n';

/** Where an object stands: by itself at a byte of the file, or inside a stream of objects at an index. */
type Location = { readonly at: number } | { readonly stream: number; readonly index: number };

interface PlainFile {
  /** By object number; undefined for numbers that are not used. */
  readonly bodies: readonly (string | undefined)[];
  readonly root: string;
  readonly info: string;
}

/**
 * Repacks what jsPDF wrote, one character a byte, with streams of objects and a stream of cross references: a third of the size,
 * as the thousands of small tags are compressed together. The file's id is a hash of its contents.
 */
export function pack(plain: string): Uint8Array {
  const { bodies, root, info } = readPlain(plain);
  const out = new ByteSink();
  out.text(HEADER);
  const locations: (Location | undefined)[] = bodies.map(() => undefined);
  const small: { number: number; body: string }[] = [];
  for (const [number, body] of bodies.entries()) {
    if (body === undefined) continue;
    if (!body.endsWith('endstream')) small.push({ number, body });
    else {
      locations[number] = { at: out.length };
      out.text(`${number} 0 obj\n${body}\nendobj\n`);
    }
  }
  for (let from = 0; from < small.length; from += PER_STREAM) {
    const stream = locations.length;
    const group = small.slice(from, from + PER_STREAM);
    for (const [index, { number }] of group.entries()) locations[number] = { stream, index };
    locations[stream] = { at: out.length };
    putObjectStream(out, stream, group);
  }
  putCrossReferences(out, locations, `/Root ${root}/Info ${info}`);
  return out.bytes();
}

/** Parts the file at the places that its table of cross references names. */
function readPlain(plain: string): PlainFile {
  const tableAt = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(plain.slice(-64))?.[1]);
  const table = /^xref\s+0 (\d+)\s+/.exec(plain.slice(tableAt, tableAt + 40));
  if (table === null) throw new Error('The file has no table of cross references');
  const entries = tableAt + table[0].length;
  const offsets: number[] = [];
  let line = entries;
  for (let number = 0; number < Number(table[1]); number++) {
    const end = plain.indexOf('\n', line);
    offsets.push(plain.slice(line, end).includes('n') ? Number(plain.slice(line, line + 10)) : 0);
    line = end + 1;
  }
  const starts = [...new Set(offsets), tableAt].toSorted((a, b) => a - b);
  const nextStart = new Map(starts.map((start, index) => [start, starts[index + 1] ?? tableAt]));
  const trailer = plain.slice(line);
  return {
    bodies: offsets.map((offset, number) => bodyAt(plain, number, offset, nextStart.get(offset) ?? tableAt)),
    root: entryOf(trailer, 'Root'),
    info: entryOf(trailer, 'Info'),
  };
}

function bodyAt(plain: string, number: number, start: number, end: number): string | undefined {
  if (start === 0) return undefined;
  const head = `${number} 0 obj`;
  if (!plain.startsWith(head, start)) throw new Error(`Object ${number} does not stand where the file says`);
  return plain.slice(start + head.length, plain.lastIndexOf('endobj', end - 1)).trim();
}

function entryOf(trailer: string, name: string): string {
  const reference = new RegExp(`/${name} (\\d+ 0 R)`).exec(trailer)?.[1];
  if (reference === undefined) throw new Error(`The trailer has no ${name}`);
  return reference;
}

function putObjectStream(out: ByteSink, stream: number, group: readonly { number: number; body: string }[]): void {
  let offset = 0;
  const index = group.map(({ number, body }) => {
    const entry = `${number} ${offset}`;
    offset += body.length + 1;
    return entry;
  });
  const head = `${index.join(' ')} `;
  const data = zlibSync(bytesOf(head + group.map(({ body }) => body).join('\n')));
  out.text(
    `${stream} 0 obj\n<</Type/ObjStm/N ${group.length}/First ${head.length}/Length ${data.length}/Filter/FlateDecode>>stream\n`,
  );
  out.add(data);
  out.text('\nendstream\nendobj\n');
}

/** Each row: kind (0 free, 1 by itself, 2 in a stream), four bytes of place, two bytes of index. */
function putCrossReferences(out: ByteSink, locations: (Location | undefined)[], references: string): void {
  const stream = locations.length;
  const at = out.length;
  const rows = [...locations, { at }];
  const table = new Uint8Array(rows.length * 7);
  const view = new DataView(table.buffer);
  for (const [number, location] of rows.entries()) {
    const row = number * 7;
    if (location === undefined) view.setUint16(row + 5, 0xffff);
    else if ('at' in location) {
      view.setUint8(row, 1);
      view.setUint32(row + 1, location.at);
    } else {
      view.setUint8(row, 2);
      view.setUint32(row + 1, location.stream);
      view.setUint16(row + 5, location.index);
    }
  }
  const data = zlibSync(table);
  const id = contentId(out.bytes());
  out.text(
    `${stream} 0 obj\n<</Type/XRef/Size ${rows.length}/W[1 4 2]${references}/ID[<${id}><${id}>]/Length ${data.length}/Filter/FlateDecode>>stream\n`,
  );
  out.add(data);
  out.text(`\nendstream\nendobj\nstartxref\n${at}\n%%EOF\n`);
}

/** Four FNV-1a hashes from different starts: an id has to differ between files, not to resist an attack. */
function contentId(bytes: Uint8Array): string {
  const lanes = Uint32Array.of(0x811c9dc5, 0x01000193, 0xdeadbeef, 0x9e3779b9);
  for (const [at, byte] of bytes.entries()) {
    const lane = at & 3;
    lanes[lane] = Math.imul((lanes[lane] ?? 0) ^ byte, 0x01000193);
  }
  return [...lanes].map(hex8).join('');
}

class ByteSink {
  length = 0;
  readonly #parts: Uint8Array[] = [];

  add(bytes: Uint8Array): void {
    this.#parts.push(bytes);
    this.length += bytes.length;
  }

  text(text: string): void {
    this.add(bytesOf(text));
  }

  bytes(): Uint8Array {
    const all = new Uint8Array(this.length);
    let at = 0;
    for (const part of this.#parts) {
      all.set(part, at);
      at += part.length;
    }
    return all;
  }
}

function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}
