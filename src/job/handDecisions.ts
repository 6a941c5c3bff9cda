import { financialYear, type FinancialYear } from '../core/financialYear';
import { say } from '../core/messages';
import type { HandDecision } from '../limits/classifyLine';
import type { Treatment } from '../limits/judgement';
import { WORKING_COLUMNS, WORKING_TABLE } from '../limits/workingSheet';
import type { Grid } from '../workbook/grid';
import { enteredRows } from './enteredRows';

/** What people entered beside the lines of a limit working that they hand back: by line reference. */
export function handDecisions(generated: readonly Grid[]): Map<string, HandDecision> {
  const decisions = new Map<string, HandDecision>();
  for (const row of enteredRows(generated, 'limit-working', WORKING_TABLE)) {
    const ref = row.text(WORKING_COLUMNS.ref);
    const decision: HandDecision = {
      treatment: treatmentNamed(row.text(WORKING_COLUMNS.yourTreatment)),
      power: row.text(WORKING_COLUMNS.yourPower),
      year: yearNamed(row.text(WORKING_COLUMNS.yourYear)),
      by: row.text(WORKING_COLUMNS.decidedBy),
      on: row.date(WORKING_COLUMNS.decidedOn),
      why: row.text(WORKING_COLUMNS.yourReason),
    };
    if (ref !== null && isDecision(decision)) decisions.set(ref, decision);
  }
  return decisions;
}

function isDecision({ treatment, power, year }: HandDecision): boolean {
  return treatment !== null || power !== null || year != null;
}

/** "2024/25", or "FY2024" as the sheet writes it. */
function yearNamed(text: string | null): FinancialYear | null {
  if (text === null) return null;
  const start = /^fy\s*(\d{4})$/i.exec(text)?.[1];
  return start === undefined
    ? financialYear(text)
    : financialYear(`${start}/${String((Number(start) + 1) % 100).padStart(2, '0')}`);
}

function treatmentNamed(name: string | null): Treatment | null {
  if (name === null) return null;
  const wanted = name.toLowerCase();
  const names = Object.entries(say.limits.treatmentNames) as [Treatment, string][];
  return names.find(([, words]) => words === wanted)?.[0] ?? null;
}
