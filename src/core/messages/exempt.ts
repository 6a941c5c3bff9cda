import { listed } from './report';

/** Sentences about matter that a person keeps from the public, and the prompts that ask whether to. */
type PromptKind = 'name' | 'commercial' | 'child';

const mentioned: Record<PromptKind, string> = {
  name: 'a person',
  commercial: 'a sum that looks commercial',
  child: 'children or young people',
};

export const exemptMessages = {
  paragraphLabel: (p: { number: string }) => `paragraph ${p.number}`,
  mentioned,
  mayApply: (p: { paragraphs: readonly string[]; schedule: string }) =>
    `${p.paragraphs.length === 1 ? 'paragraph' : 'paragraphs'} ${listed(p.paragraphs)} of ${p.schedule}`,
  ofUnnamedList: (p: { paragraphs: readonly string[] }) =>
    `${p.paragraphs.length === 1 ? 'paragraph' : 'paragraphs'} ${listed(p.paragraphs)} (of which Act is to be stated)`,
  localRule:
    'the Public Bodies (Admission to Meetings) Act 1960: a resolution of the council with its reason',
  noRule: 'the rule of the council’s nation, which is not known: say it on the sheet of report choices',
  prompt: (p: { kind: PromptKind; places: readonly string[]; mayApply: string }) =>
    `${capital(listed(p.places))} ${p.places.length === 1 ? 'mentions' : 'mention'} ${mentioned[p.kind]}. Is any of it exempt? What may apply: ${p.mayApply}. Say yes or no beside each on the sheet of report choices; not everything that can be kept back has to be.`,
  moved: (p: { where: string; matter: string }) =>
    `What was marked as exempt ("${p.matter}") has changed. What now stands in its place, ${p.where}, is kept back until somebody looks at it on the sheet of report choices.`,
  unfound: (p: { matter: string }) =>
    `"${p.matter}" is marked as exempt and was not found in the paper. Look for it before anything is published, or change the mark on the sheet of report choices.`,
  withoutGrounds: (p: { matter: string; paragraph: boolean; reason: boolean; person: boolean }) =>
    `"${p.matter}" is marked as exempt and kept back, but ${listed([
      ...(p.paragraph ? [] : ['the paragraph']),
      ...(p.reason ? [] : ['the public-interest reason']),
      ...(p.person ? [] : ['who decided it']),
    ])} ${[p.paragraph, p.reason, p.person].filter((given) => !given).length === 1 ? 'is' : 'are'} missing. Add it on the sheet of report choices.`,
  notStated: 'not stated',
  rowStanding: (p: { places: readonly string[]; paragraphs: readonly string[] }) =>
    `Kept from the public copy: ${listed(p.places)}. Grounds: ${listed(p.paragraphs)}.`,
  rowRule: 'Marked by a person, with the reason, on the sheet of report choices.',
  barredPaper: (p: { document: string; because: 'exempt' | 'personal' }) =>
    `"${p.document}" was confirmed as a background paper, but it ${
      p.because === 'exempt' ? 'discloses matter that is marked as exempt' : 'holds personal data'
    }. It is not listed. Look at it again.`,
} as const;

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
