/** Which copy of the paper, for whom: its author, the public, or whoever may read what is exempt. */
export type PaperCopy = 'working' | 'public' | 'exempt';
export type PaperFormat = 'docx' | 'html' | 'text';

export interface PaperAsked {
  readonly copy: PaperCopy;
  readonly format: PaperFormat;
}

/** A copy of the paper as it was made. Plain data: it comes from a worker. */
export interface PaperFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Of the paper that it was made from: another one as soon as a word or a figure is another. */
  readonly digest: string;
  /** What a look over the file found that makes it hard to use; null where there was nothing to look at. */
  readonly found: readonly string[] | null;
}

/** The same, once it was handed over. */
export type SavedPaper = Omit<PaperFile, 'bytes'>;
