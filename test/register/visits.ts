import { buildVisits, type BuiltVisits } from '../../src/register/buildVisits';
import { NOTHING_ENTERED, type EnteredVisits } from '../../src/register/enteredVisits';
import { registerSettings, type RegisterSetting } from '../../src/register/registerSettings';
import type { RegisteredVisit } from '../../src/register/visit';
import type { CellValue } from '../../src/workbook/grid';
import { day, registerOf, sheet } from './tables';

type Rows = readonly (readonly CellValue[])[];

interface More {
  readonly asOf?: string;
  readonly settings?: readonly RegisterSetting[];
  readonly entered?: Partial<EnteredVisits>;
  /** Lines above the headers. */
  readonly banner?: Rows;
}

/** The visits of a log with these headers, beside a register with one link. */
export function visitsOf(headers: readonly string[], rows: Rows, more: More = {}): BuiltVisits {
  const asOf = day(more.asOf ?? '2019-01-15');
  const links = sheet('Links', [
    ['Council', 'Partner', 'Country', 'Type of link'],
    ['Derby City Council', 'Osnabrück', 'Germany', 'Twinning'],
  ]);
  const log = sheet('Visits log', [...(more.banner ?? []), headers, ...rows]);
  return buildVisits({
    register: registerOf([links, log], { asOf }),
    entered: { ...NOTHING_ENTERED, ...more.entered },
    policy: registerSettings(more.settings ?? []).visits,
    asOf,
  });
}

export function onlyVisit({ visits }: BuiltVisits): RegisteredVisit {
  const [visit, ...more] = visits;
  if (!visit || more.length > 0) throw new Error(`Expected one visit, found ${visits.length}`);
  return visit;
}
