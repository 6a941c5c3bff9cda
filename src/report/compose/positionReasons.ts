import { say } from '../../core/messages';
import type { Block, Run } from '../reportModel';
import { runsOf, type ComposeContext } from './draft';
import { printPositions, type PrintedPosition } from './printedPosition';
import { sumsAsFigures } from './sumsAsFigures';

/** A reason of a position with its sums as figures; null for one that names a sum which is no figure of the position. */
export function reasonRuns(reason: string, printed: PrintedPosition): readonly Run[] | null {
  const { counted, committed, queried, limit, remaining, excess } = printed;
  const runs = [counted, committed, queried, limit, remaining, excess].filter((run) => run !== null);
  return sumsAsFigures(
    reason,
    runs.map((run) => ({ figure: run.figure, print: () => run })),
  );
}

/** Every reason of every position for the author, each once, with the tests that it concerns. */
export function reasonNotes({ input, figures }: ComposeContext): readonly Block[] {
  const noted = new Map<string, { readonly runs: readonly Run[]; readonly tests: string[] }>();
  for (const printed of printPositions(input.positions, figures).flat()) {
    for (const reason of printed.position.reasons) {
      const runs = reasonRuns(reason, printed);
      if (runs === null) continue;
      const held = noted.get(reason) ?? { runs, tests: [] };
      held.tests.push(`${printed.test} ${printed.position.financialYear}`);
      noted.set(reason, held);
    }
  }
  if (noted.size === 0) return [];
  const items = [...noted.values()].map(({ runs, tests }) => [
    ...runs,
    ...runsOf(say.report.drafting.concerns({ tests })),
  ]);
  return [
    { kind: 'subheading', text: say.report.part.behindTests },
    { kind: 'bullets', items, origin: null },
  ];
}
