import type { Finding } from '../core/finding';
import { financialYear } from '../core/financialYear';
import { say } from '../core/messages';
import {
  GROUND_COLUMNS,
  GROUNDS_TABLE,
  RECORD_SHEET,
  SIGN_OFF_COLUMNS,
  SIGN_OFFS_TABLE,
} from '../limits/recordSheet';
import { NO_RECORD, type EarlierRecord, type SignOff } from '../limits/staleness';
import type { TrialBalance } from '../limits/tie';
import { TIE_COLUMNS, TIE_SHEET, TIES_TABLE } from '../limits/tieSheet';
import { readMoney } from '../tables/cells/readMoney';
import type { Grid } from '../workbook/grid';
import { enteredRows, type EnteredRow } from './enteredRows';

/** Who signed an earlier build of the limit record that somebody hands back, and what that build rested on. */
export function earlierRecord(generated: readonly Grid[]): EarlierRecord {
  const roles = say.working.signOffRoles;
  const signOffs = enteredRows(generated, RECORD_SHEET, SIGN_OFFS_TABLE);
  const rowOf = (role: string): EnteredRow | undefined =>
    signOffs.findLast((row) => row.text(SIGN_OFF_COLUMNS.role) === role);
  const [prepared, reviewed] = [rowOf(roles.prepared), rowOf(roles.reviewed)];
  return {
    prepared: prepared ? signOff(prepared) : NO_RECORD.prepared,
    reviewed: reviewed ? signOff(reviewed) : NO_RECORD.reviewed,
    takenDown: reviewed?.text(SIGN_OFF_COLUMNS.takenDown) ?? null,
    grounds: new Map(
      enteredRows(generated, RECORD_SHEET, GROUNDS_TABLE).flatMap((row) => {
        const what = row.text(GROUND_COLUMNS.what);
        if (what === null) return [];
        const now = row.text(GROUND_COLUMNS.now);
        const then = now === say.working.noLonger ? null : now;
        return [[what, { then, reviewed: row.text(GROUND_COLUMNS.reviewed) }]];
      }),
    ),
  };
}

function signOff(row: EnteredRow): SignOff {
  return {
    name: row.text(SIGN_OFF_COLUMNS.name),
    position: row.text(SIGN_OFF_COLUMNS.position),
    on: row.date(SIGN_OFF_COLUMNS.on),
  };
}

/** The trial balance figures on a reconciliation that somebody hands back; a question for each that cannot be used as it is. */
export function trialBalances(generated: readonly Grid[]): {
  balances: TrialBalance[];
  findings: Finding[];
} {
  const balances: TrialBalance[] = [];
  const findings: Finding[] = [];
  for (const row of enteredRows(generated, TIE_SHEET, TIES_TABLE)) {
    const year = row.text(TIE_COLUMNS.year);
    const given = row.cell(TIE_COLUMNS.balance)?.value ?? null;
    const amount = readMoney(given);
    if (year === null || amount === null) continue;
    const finding = (message: string): Finding => ({
      rule: 'limits.trial-balance',
      strength: 'warning',
      message,
      source: row.source(TIE_COLUMNS.balance),
    });
    if (amount === undefined) {
      findings.push(finding(say.working.balanceUnread({ year, given: row.text(TIE_COLUMNS.balance) ?? '' })));
      continue;
    }
    const by = row.text(TIE_COLUMNS.by);
    const from = row.text(TIE_COLUMNS.from);
    if (by === null || from === null) findings.push(finding(say.working.balanceUnnamed({ year })));
    balances.push({
      year: financialYear(year) ?? year,
      amount,
      by,
      from,
      source: row.source(TIE_COLUMNS.balance),
    });
  }
  return { balances, findings };
}
