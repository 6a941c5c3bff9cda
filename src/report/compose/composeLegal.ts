import { say } from '../../core/messages';
import type { Position } from '../../limits/position';
import { POWERS } from '../../limits/powers';
import { printable } from '../printable';
import type { Block } from '../reportModel';
import type { ReportInput } from '../reportInput';
import { clearanceLine } from './clearance';
import { powerBlocks } from './composeChecks';
import { paragraph, runsOf, type Composer } from './draft';

const words = say.reportImplications;

/**
 * The powers that the council recorded and what is uncertain, as a drafting note until the monitoring officer has cleared it. It
 * chooses no power and gives no advice.
 */
export const composeLegal: Composer = (context) => {
  const open = openQuestions(context.input);
  const questions: readonly Block[] =
    open.length === 0
      ? [paragraph(words.noLegalQuestion)]
      : [
          paragraph(words.legalOpen),
          { kind: 'bullets', items: open.map((one) => runsOf(one)), origin: null },
        ];
  return [clearanceLine('monitoringOfficer', context.input), ...powerBlocks(context), ...questions];
};

function openQuestions({ positions, powers }: ReportInput): readonly string[] {
  const unverified = positions.filter(({ limit, verified }) => limit !== null && !verified);
  const over = positions.filter(({ outcome }) => outcome === 'over');
  const doubts = powers.recorded.flatMap(({ power }) => {
    const uncertain = POWERS.find(({ name }) => name === power)?.uncertain ?? null;
    return uncertain === null ? [] : [words.powerUncertain({ power: printable(power), uncertain })];
  });
  return [
    ...new Set(doubts),
    ...(unverified.length === 0 ? [] : [words.limitNotVerified({ tests: unverified.map(testOf) })]),
    ...(over.length === 0 ? [] : [words.overNeedsConsent({ tests: over.map(testOf) })]),
    ...(powers.missing.includes('grant') ? [words.grantsAsked] : []),
  ];
}

function testOf({ route, financialYear }: Position): string {
  return `${say.limits.routeNames[route].toLowerCase()}, ${financialYear}`;
}
