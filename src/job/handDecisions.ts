import { say } from '../core/messages';
import type { HandDecision } from '../limits/classifyLine';
import type { Treatment } from '../limits/judgement';
import { WORKING_COLUMNS } from '../limits/workingSheet';
import { plainText } from '../tables/cells/plainText';
import { readGenerated, type GeneratedRow } from '../workbook/generated';
import type { Grid } from '../workbook/grid';

/** What people entered beside the lines of a limit working that they hand back: by line reference. */
export function handDecisions(generated: readonly Grid[]): Map<string, HandDecision> {
  const decisions = new Map<string, HandDecision>();
  for (const grid of generated) {
    const sheet = grid.marker?.sheetId === 'limit-working' ? readGenerated(grid) : null;
    for (const row of sheet?.tables.flatMap((table) => table.rows) ?? []) {
      const ref = textIn(row, WORKING_COLUMNS.ref);
      const decision: HandDecision = {
        treatment: treatmentNamed(textIn(row, WORKING_COLUMNS.yourTreatment)),
        power: textIn(row, WORKING_COLUMNS.yourPower),
        by: textIn(row, WORKING_COLUMNS.decidedBy),
      };
      if (ref !== null && (decision.treatment !== null || decision.power !== null))
        decisions.set(ref, decision);
    }
  }
  return decisions;
}

function textIn(row: GeneratedRow, header: string): string | null {
  return plainText(row.cells.get(header)?.value ?? null);
}

function treatmentNamed(name: string | null): Treatment | null {
  if (name === null) return null;
  const wanted = name.toLowerCase();
  const names = Object.entries(say.limits.treatmentNames) as [Treatment, string][];
  return names.find(([, words]) => words === wanted)?.[0] ?? null;
}
