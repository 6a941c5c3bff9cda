import type { Finding } from '../../core/finding';
import { say } from '../../core/messages';
import type { WordText } from '../../workbook/wordText';
import type { OfficerParagraph } from '../reportInput';
import type { ReportProfile } from '../reportProfile';
import { leftOutFindings, officerParagraph, wordSource } from './readWordNotes';
import { wordUnits, type WordUnit } from './wordUnits';
import { wordsDigest } from './writtenMark';

/** The officer's paragraphs with what people typed into earlier working copies. */
export interface MergedEdits {
  readonly paragraphs: readonly OfficerParagraph[];
  /** Digests of composed paragraphs that a person has put words of their own in the place of. */
  readonly superseded: ReadonlySet<string>;
  readonly findings: readonly Finding[];
}

/** A Word file that an earlier run made. */
export interface EarlierCopy {
  readonly text: WordText;
  /** Somebody changed it since. */
  readonly changed: boolean;
}

interface Merging {
  readonly paragraphs: OfficerParagraph[];
  readonly superseded: Set<string>;
  readonly findings: Finding[];
}

/**
 * Keeps what people changed in working copies of earlier runs. Words of the officer's that were changed take the place of the ones in
 * the workbook; new paragraphs stand after the one that they followed; where both have changed, both stand and a person is asked.
 * A copy that carries no marks of ours (a public one) cannot be told apart from what was made, and is asked about.
 */
export function mergeWordEdits(
  own: readonly OfficerParagraph[],
  copies: readonly EarlierCopy[],
  profile: ReportProfile,
): MergedEdits {
  const merging: Merging = { paragraphs: [...own], superseded: new Set(), findings: [] };
  for (const { text: copy, changed } of copies) {
    const { units, ours } = wordUnits(copy, profile);
    if (ours) mergeCopy(merging, units, copy);
    else if (changed)
      merging.findings.push(asked('report.wordCopy', 'warning', say.reportWord.notOurs({ file: copy.file })));
  }
  return merging;
}

function mergeCopy(merging: Merging, units: readonly WordUnit[], copy: WordText): void {
  let after: OfficerParagraph | null = null;
  let [section, composed] = ['', false];
  // Pictures, comments and notes are there because the working copy has its own.
  merging.findings.push(...leftOutFindings(copy, ['hidden', 'deletions']));
  for (const unit of units) {
    if (unit.section !== section) [section, composed, after] = [unit.section, false, null];
    composed ||= unit.mark?.by === 'workbook';
    if (unit.kind === 'table') continue;
    if (unit.outside || unit.section === '') {
      if (isChanged(unit)) merging.findings.push(outsideFinding(unit, copy.file));
      continue;
    }
    const kept = mergeUnit(merging, unit, { after, composed, file: copy.file });
    after = kept ?? after;
  }
}

interface Place {
  readonly after: OfficerParagraph | null;
  /** Below what the workbook adds to the section. */
  readonly composed: boolean;
  readonly file: string;
}

/** The officer's paragraph that stands for the unit now; null where it is one that the workbook makes. */
function mergeUnit(merging: Merging, unit: WordUnit, place: Place): OfficerParagraph | null {
  const { mark } = unit;
  const standing = merging.paragraphs.find((one) => digestOf(one) === unitDigest(unit));
  if (standing !== undefined) return standing;
  if (mark?.by === 'workbook' && !isChanged(unit)) return null;
  // The officer has changed or taken out the words in the workbook since, and nobody touched them in Word.
  if (mark?.by === 'officer' && !isChanged(unit)) return null;
  const replaces = replacedBy(unit);
  const kept: OfficerParagraph = {
    ...officerParagraph(unit, place.file),
    typedInWord: { replaces },
    ...(place.composed ? { last: true } : {}),
  };
  const at = merging.paragraphs.findIndex((one) => replaces !== null && standsFor(one, replaces));
  const before = merging.paragraphs[at];
  if (mark?.by === 'workbook') merging.superseded.add(mark.digest);
  else if (before !== undefined) {
    merging.paragraphs[at] = { ...kept, section: before.section, number: before.number };
    merging.findings.push(editFinding(unit, place.file, 'changed'));
    return merging.paragraphs[at] ?? null;
  }
  merging.paragraphs.splice(placeAfter(merging.paragraphs, place.after), 0, kept);
  merging.findings.push(editFinding(unit, place.file, whatHappened(unit, replaces)));
  return kept;
}

function whatHappened({ mark }: WordUnit, replaces: string | null): 'composed' | 'both' | 'new' {
  if (mark?.by === 'workbook') return 'composed';
  return replaces === null ? 'new' : 'both';
}

function standsFor(paragraph: OfficerParagraph, digest: string): boolean {
  return (paragraph.typedInWord?.replaces ?? digestOf(paragraph)) === digest;
}

/** After the paragraph that it followed; else at the end, where the section's heading brings it to its place. */
function placeAfter(paragraphs: readonly OfficerParagraph[], after: OfficerParagraph | null): number {
  const at = after === null ? -1 : paragraphs.indexOf(after);
  return at === -1 ? paragraphs.length : at + 1;
}

function replacedBy({ mark }: WordUnit): string | null {
  if (mark === null || mark.by === 'heading') return null;
  return mark.by === 'word' ? mark.replaces : mark.digest;
}

function isChanged(unit: WordUnit): boolean {
  const { mark } = unit;
  if (mark === null) return true;
  return mark.by !== 'heading' && mark.digest !== unitDigest(unit);
}

function unitDigest({ text, bullets }: WordUnit): string {
  return wordsDigest(
    text,
    bullets.map((one) => one.text),
  );
}

function digestOf({ text, bullets }: OfficerParagraph): string {
  return wordsDigest(
    text,
    bullets.map((one) => one.text),
  );
}

function editFinding(
  unit: WordUnit,
  file: string,
  what: Parameters<typeof say.reportWord.edit>[0]['what'],
): Finding {
  const message = say.reportWord.edit({ section: unit.section, what });
  return {
    ...asked('report.wordEdit', what === 'both' ? 'warning' : 'hint', message),
    source: wordSource(file, unit.place),
  };
}

function outsideFinding(unit: WordUnit, file: string): Finding {
  const message = say.reportWord.editOutside({ section: unit.section });
  return { ...asked('report.wordEdit', 'warning', message), source: wordSource(file, unit.place) };
}

function asked(rule: string, strength: Finding['strength'], message: string): Finding {
  return { rule, strength, message, source: null };
}
