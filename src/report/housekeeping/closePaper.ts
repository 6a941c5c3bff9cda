import { say } from '../../core/messages';
import { groundInFull } from '../exempt/groundInFull';
import type { ExemptMark, MarkedParts } from '../exempt/markExempt';
import { markExempt } from '../exempt/markExempt';
import type { Part } from '../reportModel';
import type { ReportInput } from '../reportInput';
import { backgroundPapers, type BackgroundPaper } from './backgroundPapers';
import { clearanceStandings, isCleared } from './clearance';
import { asSentence } from './composeDecision';
import { composeHousekeeping } from './composeHousekeeping';
import { dayText } from './dayText';
import { decisionFacts } from './decisionFacts';
import { papersText } from './papersText';
import { settleSections } from './settleSections';
import { textFingerprint } from './textFingerprint';

/** A paper with its marks, its housekeeping and where its clearance stands. */
export interface ClosedPaper {
  readonly sections: readonly Part[];
  readonly closing: readonly Part[];
  readonly appendices: readonly Part[];
  readonly marked: MarkedParts;
  readonly papers: readonly BackgroundPaper[];
  /** `textFingerprint` of what officers clear. */
  readonly fingerprint: string;
  readonly cleared: boolean;
}

/** Puts people's marks on a composed paper, fills the sections that housekeeping fills, and closes it with the table of decision and clearance. */
export function closePaper(
  input: ReportInput,
  composed: { readonly sections: readonly Part[]; readonly appendices: readonly Part[] },
): ClosedPaper {
  const begun = settleSections(composed.sections, particulars(input));
  const marked = markExempt([...begun, ...composed.appendices], marksOf(input));
  const appendices = marked.parts.slice(begun.length);
  const papers = backgroundPapers(marked.parts, input.inputs, input.housekeeping.papers);
  const exempt = exemptText(marked);
  const sections = settleSections(marked.parts.slice(0, begun.length), {
    backgroundPapers: papersText(papers),
    exempt,
  });
  const fingerprint = textFingerprint(sections, appendices);
  const clearances = clearanceStandings(input.clearances, fingerprint);
  const closing = composeHousekeeping(input, { clearances, papers, exempt });
  return {
    ...{ sections, appendices, closing: closing === null ? [] : [closing] },
    ...{ marked, papers, fingerprint, cleared: isCleared(clearances) },
  };
}

function particulars(input: ReportInput): Readonly<Record<string, string | null>> {
  const { wards, contact, keyDecision, keyNotice } = decisionFacts(input).choices;
  const { key } = say.housekeeping;
  return {
    wards: wards && asSentence(wards.value),
    contact: contact && asSentence(contact.value),
    keyDecision:
      keyDecision &&
      (keyDecision.value ? key.is({ notice: keyNotice && dayText(keyNotice.value) }) : key.isNot),
  };
}

function marksOf(input: ReportInput): readonly ExemptMark[] {
  const facts = decisionFacts(input);
  const stated = (text: string): string => (text === '' ? say.exempt.notStated : text);
  return input.housekeeping.matters
    .filter(({ exempt }) => exempt)
    .map((mark) => ({
      ...mark,
      paragraph: stated(groundInFull(mark.paragraph, facts)),
      reason: stated(mark.reason),
    }));
}

function exemptText({ marked }: MarkedParts): string | null {
  if (marked.size === 0) return null;
  return say.exempt.rowStanding({
    places: [...new Set([...marked.keys()].map(({ where }) => where))],
    paragraphs: [...new Set([...marked.values()].map(({ paragraph }) => paragraph))],
  });
}
