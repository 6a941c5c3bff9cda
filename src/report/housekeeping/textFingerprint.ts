import { textsDigest } from '../../workbook/valuesDigest';
import { officerWords } from '../checks/officerWords';
import { figuresIn } from '../exempt/figuresIn';
import type { Part } from '../reportModel';

/**
 * A fingerprint of what officers clear: the author's words under their numbers, and every figure of the paper. It is the same on every
 * machine, and another one after any edit of either. Words that the product composes are not in it.
 */
export function textFingerprint(sections: readonly Part[], appendices: readonly Part[]): string {
  const words = officerWords(sections).map(({ section, number, text }) => `${section} ${number} ${text}`);
  const figures = [...sections, ...appendices]
    .flatMap(figuresIn)
    .map(({ id, figure }) => `${id} ${figure.unit} ${figure.value} ${String(figure.example)}`);
  return textsDigest([...words, ...new Set(figures)]);
}
