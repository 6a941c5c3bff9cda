import { say } from '../core/messages';
import { poundsText } from '../core/pence';
import { cellPosition } from '../core/source';
import { NOT_INTERNATIONAL } from '../spending/international';
import type { LedgerTable } from '../spending/ledgerTable';
import type { ReadTable } from '../tables/readTable';
import type { JudgedLine } from './judgement';
import { judgedInFormula } from './judgedInFormula';
import type { rulesKind } from './kinds';

/** What is told of one row of the range. */
export interface LineInWords {
  readonly test: string;
  readonly treatment: string;
  /** "grant; name-only"; empty where there is none. */
  readonly flags: string;
  readonly reason: string;
}

/** Each row of a ledger table in words, by its row of the grid; rows that are no lines have only a reason. */
export function linesInFormula(
  ledger: LedgerTable,
  rulesTable: ReadTable<typeof rulesKind> | null,
): Map<number, LineInWords> {
  const judged = judgedByRow(judgedInFormula(ledger, rulesTable).lines);
  const told = new Map<number, LineInWords>();
  for (const { row, standing, reason } of ledger.rows) {
    const parts = judged.get(row);
    if (parts) told.set(row, inWords(parts));
    else told.set(row, standing === 'used' ? ORDINARY : { ...BLANK, reason: reason ?? '' });
  }
  return told;
}

const BLANK: LineInWords = { test: '', treatment: '', flags: '', reason: '' };

const ORDINARY: LineInWords = {
  test: say.limits.routeNames.notInternational,
  treatment: say.limits.treatmentNames.notInternational,
  flags: '',
  reason: NOT_INTERNATIONAL.reason,
};

function judgedByRow(lines: readonly JudgedLine[]): Map<number, JudgedLine[]> {
  const rows = new Map<number, JudgedLine[]>();
  for (const line of lines) {
    const row = cellPosition(line.line.source.cell)?.row;
    if (row === undefined) continue;
    rows.set(row, [...(rows.get(row) ?? []), line]);
  }
  return rows;
}

/** A line that is held for others in part is told part by part, with the amount of each. */
function inWords(parts: readonly JudgedLine[]): LineInWords {
  const reasons = parts.map(({ reason, amount }) =>
    parts.length === 1 ? reason : say.functions.classify.part({ amount: poundsText(amount), reason }),
  );
  return {
    test: joined(parts.map(({ route }) => (route === null ? '' : say.limits.routeNames[route]))),
    treatment: joined(parts.map(({ treatment }) => say.limits.treatmentNames[treatment])),
    flags: joined(parts.flatMap(({ flags }) => flags)),
    reason: joined(reasons),
  };
}

function joined(texts: readonly string[]): string {
  return [...new Set(texts)].filter((text) => text !== '').join('; ');
}
