type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * Reads the bytes of a text file: UTF-8 or UTF-16, with or without a byte order mark. What is neither was most likely saved by
 * an older Excel on Windows and is read as Windows-1252, which has a letter for every byte and so never fails.
 */
export function decode(bytes: Uint8Array): Decoded {
  const wide = wideEncodingOf(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes), encoding: wide };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: windowsText(bytes), encoding: 'windows-1252' };
  }
}

/** What the bytes 80 to 9f mean; the few that mean nothing stay control characters. */
const WINDOWS_LETTERS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const FIRST_WINDOWS_LETTER = 0x80;

function windowsText(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  // Node 20 decodes as Latin-1 whatever is called Windows-1252, and curly quotes would become control characters.
  return text.replaceAll(
    /[\u0080-\u009f]/g,
    (letter) => WINDOWS_LETTERS[letter.charCodeAt(0) - FIRST_WINDOWS_LETTER] ?? letter,
  );
}

const SAMPLE = 1000;

function wideEncodingOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  // Without a mark: a header in Latin letters has a zero in every second byte.
  const zeros = [0, 0];
  for (const [index, byte] of bytes.subarray(0, SAMPLE).entries())
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [high = 0, low = 0] = zeros;
  const most = Math.min(bytes.length, SAMPLE) * 0.4;
  if (low > most && high === 0) return 'utf-16le';
  return high > most && low === 0 ? 'utf-16be' : undefined;
}
