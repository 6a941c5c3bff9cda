import { say } from '../core/messages';
import { Refusal } from '../core/refusal';
import type { ChosenFile } from './paneJob';

export const SAMPLE = 'council-workbook.xlsx';
const KEY = 'sample';

/** The sample workbook, which lies beside the page. @throws Refusal where it cannot be fetched. */
export async function sampleFile(): Promise<ChosenFile> {
  const answer = await fetch(`samples/${SAMPLE}`).catch(() => null);
  if (!answer?.ok) throw new Refusal(say.pane.refused.sampleMissing);
  return { key: KEY, file: new File([await answer.blob()], SAMPLE), why: null };
}

export function isSample({ key }: ChosenFile): boolean {
  return key === KEY;
}
