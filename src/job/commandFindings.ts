import type { Finding } from '../core/finding';
import { authorisationKind, choicesKind, rulesKind } from '../limits/kinds';
import { plansKind } from '../limits/plansKind';
import { populationKind } from '../limits/populationKind';
import { registerKind, registerKinds } from '../register/kinds';
import { budgetKind, ledgerKind, ordersKind, ratesKind } from '../spending/kinds';
import { isUnknown, tablesOf } from '../tables/readTable';
import type { TableKind } from '../tables/kind';
import { sourceOfArea } from '../workbook/grid';
import type { Job } from './job';
import { packFindings } from './packFindings';
import type { Packs } from './packChanges';
import { unknownCouncils } from './unknownCouncils';
import { unreadRegisters } from './unreadRegisters';

const LIMITS_KINDS: readonly TableKind[] = [
  ledgerKind,
  budgetKind,
  ordersKind,
  ratesKind,
  rulesKind,
  choicesKind,
  authorisationKind,
  populationKind,
  plansKind,
];

/** What a person who asks for the limits should know: of the tables that they rest on, then of the limits themselves. */
export function limitsFindings(job: Pick<Job, 'inputs' | 'limits' | 'record'>, packs: Packs): Finding[] {
  return [
    ...fileWarnings(job),
    ...warningsOf(job, LIMITS_KINDS),
    ...whatWasThere(job, ledgerKind, job.limits.findings),
    ...job.limits.findings,
    ...job.record.findings,
    ...packFindings(packs),
  ];
}

/** The same for the register, its visits and its gifts. */
export function registerFindings(
  job: Pick<Job, 'asked' | 'inputs' | 'register' | 'visits' | 'gifts' | 'registerSettings'>,
): Finding[] {
  const unread = unreadRegisters(job);
  return [
    ...unknownCouncils(job.asked.councils),
    ...fileWarnings(job),
    ...warningsOf(job, registerKinds),
    ...unread,
    ...whatWasThere(job, registerKind, unread),
    ...job.register.findings,
    ...job.visits.findings,
    ...job.gifts.findings,
    ...job.registerSettings.findings,
  ];
}

function fileWarnings({ inputs }: Pick<Job, 'inputs'>): Finding[] {
  return [...inputs.files, ...inputs.ownFiles]
    .flatMap(({ findings }) => findings)
    .filter(({ strength }) => strength !== 'hint');
}

function warningsOf({ inputs }: Pick<Job, 'inputs'>, kinds: readonly TableKind[]): Finding[] {
  return kinds
    .flatMap((kind) => tablesOf(inputs.tables, kind))
    .flatMap(({ findings }) => findings)
    .filter(({ strength }) => strength !== 'hint');
}

/** Where no table of the kind was read at all: each sheet that holds something else, and why, unless it is told already. */
function whatWasThere(
  { inputs }: Pick<Job, 'inputs'>,
  kind: TableKind,
  told: readonly Finding[],
): readonly Finding[] {
  if (tablesOf(inputs.tables, kind).length > 0) return [];
  const places = new Set(told.map(({ source }) => JSON.stringify(source)));
  return inputs.tables
    .filter(isUnknown)
    .filter((table) => !places.has(JSON.stringify(sourceOfArea(table.grid, table.area))))
    .flatMap(({ findings }) => findings);
}
