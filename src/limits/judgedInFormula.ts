import { coverageOf, type Coverage } from '../spending/coverage';
import type { LedgerTable } from '../spending/ledgerTable';
import { spendLines, type UnreadPosting } from '../spending/spendLines';
import type { FinancialYear } from '../core/financialYear';
import type { ReadTable } from '../tables/readTable';
import { choicesFrom, type Choices } from './choices';
import { classifyLines, type Classified } from './classifyLine';
import { councilRules, writtenRules, type CouncilRule } from './councilRules';
import type { rulesKind } from './kinds';
import { standardDecisions } from './standardDecisions';

/** The lines of a formula's range, judged by the standard rules and the council's own. */
export interface JudgedInFormula extends Classified {
  readonly unread: readonly UnreadPosting[];
  readonly coverage: ReadonlyMap<FinancialYear, Coverage>;
  readonly choices: Choices;
  readonly rules: readonly CouncilRule[];
}

/**
 * Judges a ledger that stands alone: no register to find partners by, no decision by hand, and of every open choice its default.
 * The same rules as the whole job runs, so a line has one treatment wherever it is asked for.
 */
export function judgedInFormula(
  ledger: LedgerTable,
  rulesTable: ReadTable<typeof rulesKind> | null,
): JudgedInFormula {
  const { lines, unread } = spendLines([ledger]);
  const { choices } = choicesFrom([]);
  const { rules } = councilRules(rulesTable === null ? [] : writtenRules([rulesTable]));
  const classified = classifyLines(lines, {
    partners: [],
    nation: null,
    choices,
    rules,
    standard: standardDecisions([]),
    splits: [],
    byHand: new Map(),
  });
  return { ...classified, unread, coverage: coverageOf(lines), choices, rules };
}
