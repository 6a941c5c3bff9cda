import type { ReportInput } from '../reportInput';

/** A sentence of another room that names a file, and so a cell: it is for the author's eyes. */
export function namesFile(sentence: string, { inputs }: Pick<ReportInput, 'inputs'>): boolean {
  return inputs.some(({ file }) => sentence.includes(file));
}
