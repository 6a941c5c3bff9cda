import { financialYearOf } from '../core/financialYear';
import type { CalendarDate } from '../core/calendarDate';
import { dateText } from '../core/calendarDate';
import { say } from '../core/messages';
import { VERSION } from '../core/version';
import { deciderText } from '../limits/choices';
import type { HandDecision } from '../limits/judgement';
import type { Limits } from '../limits/limitPositions';
import { LINE_RULES } from '../limits/lineRules';
import type { Ground } from '../limits/staleness';
import { INTERNATIONAL_RULES } from '../spending/international';
import type { ReadTable, UnknownTable } from '../tables/readTable';
import type { Grid, Snapshot } from '../workbook/grid';
import type { Inputs } from './readInputs';
import { gridDigest, textsDigest } from '../workbook/valuesDigest';

export interface GroundsInput {
  readonly inputs: Pick<Inputs, 'files' | 'tables'>;
  readonly limits: Limits;
  readonly byHand: ReadonlyMap<string, HandDecision>;
  readonly asOf: CalendarDate;
}

/** All that the positions rest on: sources, rules, decisions, choices, parameters, and what they came to. */
export function groundsOf({ inputs, limits, byHand, asOf }: GroundsInput): Ground[] {
  return [
    ...inputs.files.flatMap((file) => sourceGrounds(file, inputs.tables)),
    rulesGround(limits),
    decisionsGround(byHand),
    authorisationGround(limits),
    ...limits.choices.register.filter(({ onlyLocal, recorded }) => !onlyLocal || recorded).map(choiceGround),
    parameter(say.working.groundAsAtYear, financialYearOf(asOf) ?? say.working.notNamedYear),
    parameter(say.working.groundVersion, VERSION),
    linesGround(limits),
    positionsGround(limits),
  ];
}

/** The kinds of tables that a position can change with. */
const BEHIND: ReadonlySet<string> = new Set([
  'ledger',
  'budget',
  'orders',
  'register',
  'population',
  'authorisation',
  'rules',
  'plans',
  'rates',
  'settings',
]);

/** The file by its hash. Where our own sheets stand in it, its bytes change with every entry: then sheet by sheet. */
function sourceGrounds(file: Snapshot, tables: readonly (ReadTable | UnknownTable)[]): Ground[] {
  const sheets = file.grids
    .filter((grid) => grid.marker === null)
    .map((grid) => ({ grid, kinds: kindsOn(grid, tables) }))
    .filter(({ kinds }) => kinds.length > 0);
  if (sheets.length === 0) return [];
  const isPlain = file.sha256 !== null && file.grids.every(({ marker }) => marker === null);
  if (isPlain) return [{ kind: 'source', what: file.file, value: file.sha256, why: say.working.whyHash }];
  return sheets.map(({ grid, kinds }) => ({
    kind: 'source',
    what: `${grid.sheet ?? grid.file} (${kinds.join(', ')})`,
    value: say.working.valuesRead({ digest: gridDigest(grid) }),
    why: say.working.whyNoHash,
  }));
}

function kindsOn(grid: Grid, tables: readonly (ReadTable | UnknownTable)[]): string[] {
  const kinds = tables.flatMap((table) =>
    table.grid === grid && table.kind !== null && BEHIND.has(table.kind.id) ? [table.kind.called] : [],
  );
  return [...new Set(kinds)];
}

function rulesGround({ entered }: Limits): Ground {
  const standard = [...INTERNATIONAL_RULES, ...LINE_RULES].map(({ id, source }) => `${id} ${source}`);
  const own = [...entered.rules, ...entered.splits, ...entered.standard].map((entry) =>
    JSON.stringify({ ...entry, source: null }),
  );
  const digest = textsDigest([...standard, ...own]);
  return {
    kind: 'rules',
    what: say.working.groundRules,
    value: say.working.valueRules({ standard: standard.length, own: own.length, digest }),
    why: null,
  };
}

function decisionsGround(byHand: GroundsInput['byHand']): Ground {
  const decisions = [...byHand].map((decision) => JSON.stringify(decision));
  return {
    kind: 'decisions',
    what: say.working.groundDecisions,
    value: say.working.valueCount({ count: decisions.length, digest: textsDigest(decisions) }),
    why: null,
  };
}

function authorisationGround({ authorisation }: Limits): Ground {
  const { reference, date, bands, perHead, flat } = authorisation;
  const given = reference ?? say.working.notEntered;
  const figures = [
    ...bands.map(
      ({ from, to, limit, perHead: each }) =>
        `${from} ${to ?? ''} ${limit?.value ?? ''} ${each?.hundredthsOfPence ?? ''}`,
    ),
    ...(perHead === null ? [] : [`per head ${perHead.hundredthsOfPence}`]),
    ...(flat === null ? [] : [`flat ${flat.value}`]),
  ];
  return {
    kind: 'parameter',
    what: say.working.groundAuthorisation,
    value: [
      given,
      date === null ? null : dateText(date),
      say.working.bands({ count: bands.length, digest: textsDigest(figures) }),
    ]
      .filter((part) => part !== null)
      .join(', '),
    why: null,
  };
}

function choiceGround({ question, value, why, recorded }: Limits['choices']['register'][number]): Ground {
  return {
    kind: 'choice',
    what: question,
    value: value === '' ? say.working.notChosen : value,
    why: recorded === null ? `${say.job.standard}: ${why}` : `${deciderText(recorded)}: ${why}`,
  };
}

function parameter(what: string, value: string): Ground {
  return { kind: 'parameter', what, value, why: null };
}

function linesGround({ lines, rest }: Limits): Ground {
  const judged = lines.map(({ ref, line, route, treatment, amount }) =>
    JSON.stringify([ref, line.year, route, treatment, amount]),
  );
  const others = rest.map(({ year, lines: count, amount }) => JSON.stringify([year, count, amount]));
  return {
    kind: 'result',
    what: say.working.groundLines,
    value: say.working.valueCount({ count: lines.length, digest: textsDigest([...judged, ...others]) }),
    why: null,
  };
}

/** Over every year, whichever one was asked for. */
function positionsGround({ years }: Limits): Ground {
  const outcomes = years.map(({ route, financialYear, limit, counted, outcome }) =>
    JSON.stringify([route, financialYear, limit?.value ?? null, counted.value, outcome]),
  );
  return {
    kind: 'result',
    what: say.working.groundPositions,
    value: say.working.valueCount({ count: outcomes.length, digest: textsDigest(outcomes) }),
    why: null,
  };
}
