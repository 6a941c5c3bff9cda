import type { CalendarDate } from '../core/calendarDate';
import type { Figure } from '../core/figure';
import { money } from '../core/figure';
import type { Finding } from '../core/finding';
import type { FinancialYear } from '../core/financialYear';
import { say } from '../core/messages';
import { sourceText, type Source } from '../core/source';
import type { ReadTable } from '../tables/readTable';
import { bandsIn, bandsOf, type Band } from './authorisationBands';
import { itemsAbove, itemsIn, type Items, type StatedItem } from './authorisationItems';
import type { EnteredAuthorisation } from './enteredAuthorisation';
import type { authorisationKind } from './kinds';
import type { Nation } from './nation';
import type { PerHead } from './perHead';

/**
 * The council's own copy of the general authorisation: which document, for whom and when, and its figures in one of three shapes.
 * Its text and figures are not public, so everything in it comes from the council.
 */
export interface Authorisation {
  /** Null until the council enters it: no test is verified without it. */
  readonly reference: string | null;
  readonly date: CalendarDate | null;
  /** Empty where it is not said. */
  readonly nations: readonly Nation[];
  readonly firstYear: FinancialYear | null;
  /** Null while it still holds. */
  readonly lastYear: FinancialYear | null;
  readonly enteredBy: string | null;
  readonly bands: readonly Band[];
  readonly perHead: PerHead | null;
  readonly flat: Figure | null;
  /** Where the reference stands. */
  readonly source: Source | null;
  /** Everything stated beside a label, as it was typed, with its cell. */
  readonly items: ReadonlyMap<string, StatedItem>;
  /** What the generated sheet holds, so that it is written again. */
  readonly entered: EnteredAuthorisation | null;
  /** What could not be read. */
  readonly findings: readonly Finding[];
}

/**
 * What stands on the council's own sheets and on the generated one: labels beside their values, and the rows of the table. What
 * the generated sheet holds goes before a sheet of the council's own; its bands take the place of others.
 */
export function authorisationFrom(
  tables: readonly ReadTable<typeof authorisationKind>[],
  entered: EnteredAuthorisation | null = null,
): Authorisation {
  const given = [...tables.map(itemsAbove), ...(entered ? [itemsIn(entered)] : [])];
  const items = given.reduce<Items>(
    (before, one) => ({
      values: { ...before.values, ...one.values },
      stated: new Map([...before.stated, ...one.stated]),
      example: before.example || one.example,
      findings: [...before.findings, ...one.findings],
    }),
    { values: {}, stated: new Map(), example: false, findings: [] },
  );
  const { values, stated, example } = items;
  const reference = values.reference ?? null;
  const own = entered ? bandsIn(entered, reference, example) : { bands: [], findings: [] };
  const others = tables.flatMap((table) => bandsOf(table, reference, example));
  const named = { reference: reference ?? '' };
  const flat = stated.get('flat');
  return {
    reference,
    date: values.date ?? null,
    nations: values.nation ?? [],
    firstYear: values.firstYear ?? null,
    lastYear: values.lastYear ?? null,
    enteredBy: values.enteredBy ?? null,
    bands: own.bands.length > 0 ? own.bands : others,
    perHead: values.perHead === undefined ? null : { ...values.perHead, example },
    flat:
      values.flat === undefined
        ? null
        : money(values.flat, say.authorisation.ruleFlat(named), flat ? [flat.source] : [], example),
    source: stated.get('reference')?.source ?? null,
    items: stated,
    entered,
    findings: [...items.findings, ...own.findings],
  };
}

/** Which of the three shapes the figures have: "bands", "perHead", "flat"; several only by mistake. */
export function shapesOf({ bands, perHead, flat }: Authorisation): readonly ('bands' | 'perHead' | 'flat')[] {
  return [
    ...(bands.length > 0 ? (['bands'] as const) : []),
    ...(perHead === null ? [] : (['perHead'] as const)),
    ...(flat === null ? [] : (['flat'] as const)),
  ];
}

/** "GA 1/1994 (council.xlsx, Authorisation!B2)". */
export function statedText({ text, source }: StatedItem): string {
  return say.authorisation.itemInForce({ value: text, where: sourceText(source) });
}
