import { say } from '../core/messages';
import { wordsOf, type SpendLine } from '../spending/spendLine';
import type { ReadTable } from '../tables/readTable';
import type { Treatment } from './judgement';
import type { rulesKind } from './kinds';
import type { Route } from './position';

/** A rule that the council wrote itself. First match wins, before any rule of ours. */
export interface CouncilRule {
  readonly matches: (line: SpendLine) => boolean;
  readonly route: Route | null;
  readonly treatment: Treatment | null;
  readonly power: string | null;
  /** The link that such lines belong to. */
  readonly partnership: string | null;
  readonly reason: string;
}

interface Written {
  readonly field?: string | null;
  readonly pattern: string;
  readonly route?: string | null;
  readonly treatment?: string | null;
  readonly power?: string | null;
  readonly partnership?: string | null;
  readonly reason?: string | null;
  readonly chosenBy?: string | null;
}

const TREATMENTS: readonly (readonly [RegExp, Treatment])[] = [
  [/not international/i, 'notInternational'],
  [/held|recharg/i, 'heldForOthers'],
  [/extern/i, 'externallyFunded'],
  [/other power|another power/i, 'otherPower'],
  [/exclud|leave out/i, 'excluded'],
  [/quer|ask/i, 'queried'],
  [/count|includ/i, 'counted'],
];
const ROUTES: readonly (readonly [RegExp, Route])[] = [
  [/twin|cultur|previous/i, 'twinning'],
  [/assist|popul/i, 'assistance'],
  [/extern|fund/i, 'externallyFunded'],
];

export function councilRules(tables: readonly ReadTable<typeof rulesKind>[]): CouncilRule[] {
  return tables.flatMap((table) =>
    table.rows
      .filter((row) => row.standing === 'used')
      .flatMap(({ record }) =>
        record.pattern === null ? [] : [councilRule({ ...record, pattern: record.pattern })],
      ),
  );
}

/** A rule from its words: where to look (any text of the line when not said), what to find, what follows. */
export function councilRule(written: Written): CouncilRule {
  const pattern = written.pattern.toLowerCase();
  const look = lookIn(written.field ?? '');
  return {
    matches: (line) => pattern !== '' && look(line).includes(pattern),
    route: meant(ROUTES, written.route),
    treatment: meant(TREATMENTS, written.treatment),
    power: written.power ?? null,
    partnership: written.partnership ?? null,
    reason: say.limits.byRule({ reason: written.reason ?? null, who: written.chosenBy ?? null }),
  };
}

function meant<T>(meanings: readonly (readonly [RegExp, T])[], text: string | null | undefined): T | null {
  return text == null ? null : (meanings.find(([pattern]) => pattern.test(text))?.[1] ?? null);
}

function lookIn(field: string): (line: SpendLine) => string {
  const lower = (text: string | null): string => text?.toLowerCase() ?? '';
  if (/supplier|payee|vendor/i.test(field)) return (line) => lower(line.supplier);
  if (/cent(?:re|er)/i.test(field))
    return (line) => `${lower(line.costCentre)} ${lower(line.costCentreName)}`;
  if (/account|code|nominal/i.test(field))
    return (line) => `${lower(line.account)} ${lower(line.accountName)}`;
  if (/descr|text|words/i.test(field)) return (line) => lower(line.description);
  return (line) => `${wordsOf(line)} ${lower(line.costCentre)}`;
}
