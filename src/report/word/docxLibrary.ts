/** Loads the library that writes Word documents. It is large, so it comes only when a document is wanted. */
export const loadDocx = () => import('docx');

/**
 * The library as loaded. Its types are taken from the import itself: a `require` of the same package has other ones, which
 * do not fit.
 */
export type Docx = Awaited<ReturnType<typeof loadDocx>>;
export type WordParagraph = InstanceType<Docx['Paragraph']>;
export type WordText = InstanceType<Docx['TextRun']>;
type RunOptions = Exclude<ConstructorParameters<Docx['TextRun']>[0], string>;
export type WordChild = WordParagraph | InstanceType<Docx['Table']>;
type ParagraphOptions = Exclude<ConstructorParameters<Docx['Paragraph']>[0], string>;
/** What may stand in the line of a paragraph. */
export type WordInline = NonNullable<ParagraphOptions['children']>[number];
export type WordTableCell = InstanceType<Docx['TableCell']>;
export type DocumentOptions = ConstructorParameters<Docx['Document']>[0];
export type WordStyles = NonNullable<DocumentOptions['styles']>;
export type WordNumbering = NonNullable<DocumentOptions['numbering']>;

/** Words as a run, bold where asked. */
export function wordText(docx: Docx, text: string, bold = false): WordText {
  // A run that says "not bold" would undo the bold of its heading.
  const options: RunOptions = bold ? { text, bold } : { text };
  return new docx.TextRun(options);
}
