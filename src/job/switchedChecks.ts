import type { Finding } from '../core/finding';
import { say } from '../core/messages';
import { withChecks } from '../logframe/checkLogframe';
import type { Logframe } from '../logframe/logframe';
import { CHECKS_SHEET } from '../logframe/logframeChecksSheet';
import { SWITCHES_TABLE } from '../logframe/switchesTable';
import type { Grid } from '../workbook/grid';
import { enteredRows } from './enteredRows';

/**
 * The logframes without the checks that people switched off on a sheet "Logframe checks" that they hand back. Who decided it has
 * to be named; an entry that names nobody is said, and the check goes on.
 */
export function switchedChecks(
  logframes: readonly Logframe[],
  generated: readonly Grid[],
): readonly Logframe[] {
  const { columns } = say.logframe.switches;
  const off = new Set<string>();
  const unnamed: Finding[] = [];
  for (const row of enteredRows(generated, CHECKS_SHEET, SWITCHES_TABLE)) {
    const check = row.text(columns.check);
    if (check === null || row.text(columns.off) === null) continue;
    if (row.text(columns.by) !== null) off.add(check);
    else
      unnamed.push({
        rule: 'logframe.switch',
        strength: 'warning',
        message: say.logframe.switches.unnamed({ check }),
        source: row.source(columns.off),
      });
  }
  if (off.size === 0 && unnamed.length === 0) return logframes;
  return logframes.map((logframe, at) =>
    withChecks({
      ...logframe,
      switchedOff: [...off],
      findings: [...logframe.findings, ...(at === 0 ? unnamed : [])],
    }),
  );
}
