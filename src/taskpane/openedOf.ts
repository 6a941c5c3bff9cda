import { figureText } from '../core/figure';
import { say } from '../core/messages';
import { sourceText, type Source } from '../core/source';
import type { Finding } from '../core/finding';
import { findingsOf } from '../job/findingsOf';
import type { Job } from '../job/job';
import type { Position } from '../limits/position';
import { positionSentence } from '../limits/positions';
import type { Opened, PositionText, ProblemText } from './paneJob';

/** The results of the job in the words of the pane. Hints are left to the sheets. */
export function openedOf(file: string, job: Job): Opened {
  return {
    file,
    positions: newestFirst(job.limits.positions).map(positionText),
    problems: problemsOf(file, limitsFirst(findingsOf(job).filter(({ strength }) => strength !== 'hint'))),
  };
}

/** The tests of one year keep their order. */
function newestFirst(positions: readonly Position[]): Position[] {
  return [...positions].sort((a, b) => startOf(b) - startOf(a));
}

function startOf({ financialYear }: Position): number {
  return Number(financialYear.slice(0, 4));
}

/** What bears on the positions above is what a person here came for. */
function limitsFirst(findings: readonly Finding[]): Finding[] {
  const elsewhere = ({ rule }: Finding) => (rule.startsWith('limits.') ? 0 : 1);
  return [...findings].sort((a, b) => elsewhere(a) - elsewhere(b));
}

function positionText(position: Position): PositionText {
  const sentence = positionSentence(position);
  return {
    about: [position.councils.join('; '), say.limits.routeNames[position.route], position.financialYear]
      .filter((part) => part !== '')
      .join(', '),
    sentence,
    candidates: position.limit === null ? position.candidates.map(candidateText) : [],
    // The sentence ends with the first reason where no limit can be said.
    reasons: position.reasons.filter((reason) => !sentence.endsWith(reason)),
  };
}

function candidateText({ basis, limit }: Position['candidates'][number]): string {
  return say.pane.result.candidate({ basis: say.limits.basisNames[basis], limit: figureText(limit) });
}

/** What is said of several cells is said once, with all of them. */
function problemsOf(file: string, findings: readonly Finding[]): ProblemText[] {
  const cells = new Map<string, Set<string>>();
  for (const { message, source } of findings) {
    const where = cells.get(message) ?? new Set();
    if (source !== null) where.add(cellText(file, source));
    cells.set(message, where);
  }
  return [...cells].map(([sentence, where]) => ({ sentence, where: [...where] }));
}

/** The file is named above already. */
function cellText(file: string, source: Source): string {
  return source.file === file && source.sheet !== null
    ? `${source.sheet}!${source.cell}`
    : sourceText(source);
}
