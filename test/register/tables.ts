import type { CalendarDate } from '../../src/core/calendarDate';
import { readVisits } from '../../src/register/readVisits';
import { buildRegister, type BuiltRegister, type RegisterInput } from '../../src/register/buildRegister';
import { registerKind, registerKinds, visitsKind } from '../../src/register/kinds';
import type { RegisteredLink } from '../../src/register/partnership';
import { tablesOf } from '../../src/tables/readTable';
import { recognise } from '../../src/tables/recognise';
import { plainGrid, type Area, type CellValue, type Grid } from '../../src/workbook/grid';

export const day = (text: string): CalendarDate => text as CalendarDate;

type Rows = readonly (readonly CellValue[])[];

/** A sheet as a person would type it, nothing else on it. */
export function sheet(name: string, rows: Rows, merges: readonly Area[] = []): Grid {
  return { ...plainGrid('links.xlsx', name, rows), merges };
}

/** The register of some sheets, recognised and built as the product does it. */
export function registerOf(sheets: readonly Grid[], more: Partial<RegisterInput> = {}): BuiltRegister {
  const tables = sheets.flatMap((grid) => recognise(grid, registerKinds));
  return buildRegister({
    register: tablesOf(tables, registerKind),
    visits: readVisits(tablesOf(tables, visitsKind)),
    asOf: day('2019-06-01'),
    ...more,
  });
}

/** The register of one sheet of links with the usual headers. */
export function linksOf(rows: Rows, more: Partial<RegisterInput> = {}): BuiltRegister {
  const headers = [
    'Council',
    'Partner',
    'Country',
    'Type of link',
    'Since',
    'Last activity',
    'End date',
    'Next review',
    'Status',
    'Notes',
  ];
  return registerOf([sheet('Links', [headers, ...rows])], more);
}

/** One link in one line: "Bristol City Council – Hannover, Germany". */
export function inOneLine(link: RegisteredLink): string {
  const councils = link.councils.map((council) => council.name ?? council.typed).join('; ');
  return `${councils} – ${link.partner}, ${link.country?.name ?? 'country unknown'}`;
}

/** The only link of a register, for tests about one. */
export function onlyLink(register: BuiltRegister): RegisteredLink {
  const [link, ...more] = register.partnerships;
  if (!link || more.length > 0) throw new Error(`Expected one link, found ${register.partnerships.length}`);
  return link;
}
