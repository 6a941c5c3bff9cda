import type { CalendarDate } from '../core/calendarDate';
import type { Finding } from '../core/finding';
import type { BuiltRegister } from './buildRegister';
import { matchVisitsToPartnerships } from './matchVisits';
import { readAssurance } from './readAssurance';
import { actionInLog, readVisitDetails } from './readVisitDetails';
import type { VisitRow } from './readVisits';
import type { EnteredVisits } from './enteredVisits';
import type { RegisteredVisit } from './visit';
import { visitFindings } from './visitFindings';
import { visitNamesOnSheets } from './visitNamesOnSheets';
import type { VisitPolicy } from './visitPolicy';

export interface VisitsInput {
  readonly register: Pick<BuiltRegister, 'visitRows' | 'partnerships'>;
  readonly entered: EnteredVisits;
  /** The council's own policy for travel. */
  readonly policy: VisitPolicy;
  /** A full date. */
  readonly asOf: CalendarDate;
}

export interface BuiltVisits {
  /** In reading order. */
  readonly visits: readonly RegisteredVisit[];
  readonly policy: VisitPolicy;
  readonly entered: EnteredVisits;
  readonly asOf: CalendarDate;
  readonly findings: readonly Finding[];
}

/** The visits of a workbook with all that is told of them; what people entered on our sheets stands before the log. */
export function buildVisits({ register, entered, policy, asOf }: VisitsInput): BuiltVisits {
  const names = visitNamesOnSheets(register.visitRows.map(({ visit }) => visit));
  const linksOf = linksByVisit(register);
  const visits = register.visitRows.map((row): RegisteredVisit => {
    const name = names.get(row.visit.key) ?? row.visit.key;
    const details = readVisitDetails(row);
    const logged = actionInLog(row, name);
    return {
      ...row.visit,
      ...details,
      name,
      links: linksOf.get(row.visit.key) ?? [],
      outcome: { ...details.outcome, ...entered.outcomes.get(name) },
      actions: [
        ...(logged === null ? [] : [logged]),
        ...entered.actions.filter(({ visit }) => visit.toLowerCase() === name.toLowerCase()),
      ],
      assurance: [...readAssurance(row.cells, asOf), ...(entered.assurance.get(name) ?? [])],
      visitors: row.visitors,
      withoutRole: row.withoutRole,
    };
  });
  return { visits, policy, entered, asOf, findings: visitFindings(visits, entered, policy, asOf) };
}

function linksByVisit({ visitRows, partnerships }: VisitsInput['register']): Map<string, string[]> {
  const links = new Map<string, string[]>();
  const visits = visitRows.map(({ visit }: VisitRow) => visit);
  for (const [link, served] of matchVisitsToPartnerships(visits, partnerships)) {
    for (const { key } of served) links.set(key, [...(links.get(key) ?? []), link]);
  }
  return links;
}
