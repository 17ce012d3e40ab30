/** A piece of a content stream. The value of a string is what stands between its brackets, of a name what follows the slash. */
export interface Token {
  readonly kind: 'string' | 'hex' | 'bracket' | 'name' | 'number' | 'operator';
  readonly value: string;
}

const PATTERN =
  /%[^\r\n]*|\((?<string>(?:\\[\s\S]|[^\\()])*)\)|<(?!<)(?<hex>[\da-fA-F\s]*)>|(?<bracket><<|>>|[[\]])|\/(?<name>[^\s()<>[\]/%]*)|(?<number>[-+.\d][^\s()<>[\]/%]*)|(?<operator>[^\s()<>[\]/%]+)/g;
const KINDS = ['string', 'hex', 'bracket', 'name', 'number', 'operator'] as const;

/** Reads a content stream. Strings with nested brackets, which our writer never makes, are not understood. */
export function* tokensOf(content: string): Generator<Token> {
  for (const match of content.matchAll(PATTERN)) {
    for (const kind of KINDS) {
      const value = match.groups?.[kind];
      if (value !== undefined) yield { kind, value };
    }
  }
}
