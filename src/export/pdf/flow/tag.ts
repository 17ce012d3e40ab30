/** The standard structure types of PDF 1.7 that the report uses. */
export type Role =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'P'
  | 'Span'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'Caption'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'TOC'
  | 'TOCI'
  | 'Reference'
  | 'Link';

/**
 * A node of what a screen reader walks through: reading order and meaning, apart from where anything is drawn.
 * A tag holds either other tags or drawn content, never both.
 */
export interface Tag {
  readonly role: Role;
  readonly children: Tag[];
  readonly traits: Traits;
}

export interface Traits {
  /** What a picture shows; a Figure must have it. */
  readonly alt?: string;
  /** A TH must say which way it heads. */
  readonly scope?: 'Row' | 'Column';
  readonly numbering?: 'Disc' | 'Decimal';
  /** What a table shows, for those who hear it. */
  readonly summary?: string;
}

/** Adds a tag as the last child. */
export function tagIn(parent: Tag, role: Role, traits: Traits = {}): Tag {
  const tag: Tag = { role, children: [], traits };
  parent.children.push(tag);
  return tag;
}

export const documentTag = (): Tag => ({ role: 'Document', children: [], traits: {} });
