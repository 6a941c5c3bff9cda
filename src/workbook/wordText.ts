/** The text of a Word document in reading order, as a person wrote it. Formatting is left behind but for what says where a text stands. */
export interface WordText {
  readonly file: string;
  readonly sha256: string;
  readonly blocks: readonly WordBlock[];
  /** What the document holds beside its text, counted. None of it is read. */
  readonly leftOut: Readonly<Record<WordLeftOut, number>>;
}

export type WordBlock = WordParagraph | WordTable;

export interface WordParagraph {
  readonly kind: 'paragraph';
  /** Counted from 1 over the whole document, those of tables included. */
  readonly place: number;
  readonly text: string;
  /** 1 for the highest heading, 0 for the title; null for text. */
  readonly level: number | null;
  readonly bullet: boolean;
  /** Every letter of it is bold. */
  readonly bold: boolean;
  /** Names of the bookmarks that begin in it. */
  readonly bookmarks: readonly string[];
}

export interface WordTable {
  readonly kind: 'table';
  /** Place of its first paragraph. */
  readonly place: number;
  readonly rows: readonly (readonly string[])[];
}

/** Notes stand at foot or end; deletions were struck out while changes were tracked. */
export const WORD_LEFT_OUT = ['pictures', 'notes', 'comments', 'hidden', 'deletions'] as const;
export type WordLeftOut = (typeof WORD_LEFT_OUT)[number];
