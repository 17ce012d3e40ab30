import { viewOf } from '../../../fonts/trueType.ts';

/** Samples of the tone curve; 256 keep every eight-bit value exact. */
const SAMPLES = 256;

/** An ICC version 2 display profile with the primaries and the tone curve of sRGB, adapted to D50 (IEC 61966-2-1). */
export function srgbProfile(): Uint8Array {
  const curve = curveTag();
  const tags: [string, Uint8Array][] = [
    ['desc', descriptionTag('sRGB IEC61966-2.1 equivalent')],
    ['cprt', textTag('Public domain')],
    ['wtpt', xyzTag(0.9642, 1, 0.8249)],
    ['rXYZ', xyzTag(0.43607, 0.22249, 0.01392)],
    ['gXYZ', xyzTag(0.38515, 0.71687, 0.09708)],
    ['bXYZ', xyzTag(0.14307, 0.06061, 0.7141)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  return assemble(tags);
}

function assemble(tags: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const offsets = new Map<Uint8Array, number>();
  let size = 128 + 4 + 12 * tags.length;
  for (const [, bytes] of tags) {
    if (offsets.has(bytes)) continue;
    offsets.set(bytes, size);
    size += (bytes.length + 3) & ~3;
  }
  const profile = new Uint8Array(size);
  const view = viewOf(profile);
  writeHeader(profile, size);
  view.setUint32(128, tags.length);
  for (const [index, [name, bytes]] of tags.entries()) {
    const offset = offsets.get(bytes) ?? 0;
    profile.set(ascii(name), 132 + 12 * index);
    view.setUint32(136 + 12 * index, offset);
    view.setUint32(140 + 12 * index, bytes.length);
    profile.set(bytes, offset);
  }
  return profile;
}

function writeHeader(profile: Uint8Array, size: number): void {
  const view = viewOf(profile);
  view.setUint32(0, size);
  view.setUint32(8, 0x02100000);
  profile.set(ascii('mntrRGB XYZ '), 12);
  for (const [index, value] of [2026, 1, 1, 0, 0, 0].entries()) view.setUint16(24 + 2 * index, value);
  profile.set(ascii('acsp'), 36);
  profile.set(xyzTag(0.9642, 1, 0.8249).subarray(8), 68);
}

function descriptionTag(text: string): Uint8Array {
  // After the text come empty Unicode and Macintosh versions of it.
  const tag = new Uint8Array(12 + text.length + 1 + 78);
  tag.set(ascii('desc'));
  viewOf(tag).setUint32(8, text.length + 1);
  tag.set(ascii(text), 12);
  return tag;
}

function textTag(text: string): Uint8Array {
  const tag = new Uint8Array(8 + text.length + 1);
  tag.set(ascii('text'));
  tag.set(ascii(text), 8);
  return tag;
}

function xyzTag(...values: readonly number[]): Uint8Array {
  const tag = new Uint8Array(8 + 4 * values.length);
  tag.set(ascii('XYZ '));
  for (const [index, value] of values.entries()) viewOf(tag).setInt32(8 + 4 * index, Math.round(value * 65536));
  return tag;
}

function curveTag(): Uint8Array {
  const tag = new Uint8Array(12 + 2 * SAMPLES);
  tag.set(ascii('curv'));
  viewOf(tag).setUint32(8, SAMPLES);
  for (let sample = 0; sample < SAMPLES; sample++) {
    const value = sample / (SAMPLES - 1);
    const linear = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    viewOf(tag).setUint16(12 + 2 * sample, Math.round(linear * 65535));
  }
  return tag;
}

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
