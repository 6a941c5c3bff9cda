import type { FinancialYear } from '../core/financialYear';
import { foiPack, type FoiPack, type NameDecision } from '../register/foiPack';
import { FOI_COLUMNS, FOI_NAMES_SHEET, FOI_NAMES_TABLE } from '../register/foiSheets';
import { say } from '../core/messages';
import type { Grid } from '../workbook/grid';
import { enteredRows } from './enteredRows';
import type { Job } from './job';

/** The pack of a job's visits, by the decisions about names that people recorded. */
export function foiPackOf(job: Pick<Job, 'inputs' | 'visits'>, year: FinancialYear | null = null): FoiPack {
  return foiPack(job.visits.visits, nameDecisions(job.inputs.generated), year);
}

function nameDecisions(generated: readonly Grid[]): NameDecision[] {
  return enteredRows(generated, FOI_NAMES_SHEET, FOI_NAMES_TABLE).flatMap((row): NameDecision[] => {
    const [visit, name] = [row.text(FOI_COLUMNS.visit), row.text(FOI_COLUMNS.name)];
    const decided = row.text(FOI_COLUMNS.decision)?.toLowerCase() ?? null;
    const { show, withhold } = say.foi.sheet.choices;
    const isDecision = decided === show.toLowerCase() || decided === withhold.toLowerCase();
    if (visit === null || name === null || !isDecision) return [];
    return [
      {
        visit,
        name,
        shows: decided === show.toLowerCase(),
        by: row.text(FOI_COLUMNS.by),
        on: row.date(FOI_COLUMNS.on),
        reason: row.text(FOI_COLUMNS.reason),
        source: row.source(FOI_COLUMNS.decision),
      },
    ];
  });
}
