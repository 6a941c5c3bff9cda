import type { CalendarDate } from '../core/calendarDate';
import type { Finding } from '../core/finding';
import { sourceText, type Source } from '../core/source';
import { isFiller } from '../tables/cells/plainText';
import type { ReadTable } from '../tables/readTable';
import type { CouncilReading } from './council';
import { withAnswer, type CouncilAnswer } from './councilAnswers';
import type { CouncilInTitle } from './councilInTitle';
import { councilsInCell } from './councilsInCell';
import type { CountryReading } from './country';
import { datesInCell, type DatesInCell } from './datesInCell';
import type { GroupedTable } from './groupHeadings';
import { kindFromWords } from './kindFromWords';
import { activityInStatus, endInStatus, endInTerm, endWordsIn } from './linkEnd';
import { hintsAboutLink } from './linkHints';
import { askToPair, questionAboutLink } from './linkQuestions';
import type { Council, PartnershipKind } from './partnership';
import { partnersInCell, type PartnersInCell } from './partnersInCell';
import { rowCells, shareOf, type RowCells } from './rowCells';

/** What one row tells of one link. A row with several partners tells of several. */
export interface LinkRow {
  readonly table: ReadTable;
  readonly row: number;
  readonly source: Source;
  readonly councils: readonly Council[];
  /** Those that fit several councils, or nearly fit one, as they were read before anybody answered. */
  readonly doubtedCouncils: readonly CouncilReading[];
  /** The official name of the council, where only a line above the table names it. */
  readonly councilFromTitle: string | null;
  /** What stands for a council and is none, a town or parish council aside. */
  readonly unknownCouncils: readonly string[];
  readonly partner: string;
  /** False where the row gives only the country. */
  readonly named: boolean;
  readonly country: CountryReading | null;
  readonly kind: PartnershipKind | null;
  /** What the kind cell says, and where it stands. */
  readonly kindWords: string | null;
  readonly kindSource: Source;
  readonly councilSource: Source;
  readonly since: DatesInCell | null;
  readonly until: DatesInCell | null;
  readonly lastActivity: DatesInCell | null;
  readonly nextReview: DatesInCell | null;
  readonly undatedActivity: string | null;
  readonly statusWords: string | null;
  /** What stands in place of a partner that is still looked for. */
  readonly seekingWords: string | null;
  /** Who ended it and why, as the register says. */
  readonly endWords: string | null;
  readonly themes: readonly string[];
  readonly notes: string | null;
  readonly statedIn: string | null;
  readonly query: Finding | null;
  readonly hints: readonly Finding[];
}

/** Whose links a table without a column for councils holds: as a person says, else as a title does. */
export interface Holder {
  readonly ours: readonly Council[];
  readonly titled: CouncilInTitle | null;
  /** What people recorded of names that fit several councils. */
  readonly answers: readonly CouncilAnswer[];
}

/** The links that the rows of a register table tell of, row by row. Rows that are not used as records are left out. */
export function readLinks(grouped: GroupedTable, holder: Holder): LinkRow[] {
  return grouped.table.rows.flatMap((row) =>
    row.standing === 'notUsed' ? [] : readRow(grouped, row.row, holder),
  );
}

function readRow(grouped: GroupedTable, row: number, holder: Holder): LinkRow[] {
  const { table } = grouped;
  const whole = rowCells(table, row);
  const country = whole.text('country') ?? grouped.countryOf(row);
  const { partners, unpaired } = partnersInCell(whole.text('partner'), country);
  const read = councilsOf(grouped, row, whole, holder);
  const councils = read.map((council) => withAnswer(council, holder.answers));
  const councilSource = holder.titled?.source ?? whole.source('councils');
  const pairing = askToPair(whole, partners.length, unpaired);
  return partners.map((partner, at) => {
    const cells = shareOf(whole, at, partners.length);
    return {
      table,
      row,
      source: cells.source(partner.named ? 'partner' : 'country'),
      unknownCouncils: councils.filter(isUnknown).map((council) => council.typed),
      councils: councils.length > 0 || hasCouncils(table) ? councils.map(plainCouncil) : holder.ours,
      doubtedCouncils: read.filter(({ name, candidates }) => name === null && candidates.length > 0),
      councilFromTitle: holder.titled?.council.name ?? null,
      partner: partner.partner,
      named: partner.named,
      country: partner.country,
      kind: kindOf(table, cells, partner),
      kindWords: cells.text('kind'),
      kindSource: cells.source('kind'),
      councilSource,
      since: cells.dates('since') ?? datesInCell(partner.since, 'general'),
      until: cells.dates('until') ?? endInStatus(cells.text('status')) ?? endInTerm(cells.text('since')),
      lastActivity: cells.dates('lastActivity') ?? activityInStatus(cells.text('status')),
      nextReview: cells.dates('nextReview'),
      undatedActivity: cells.dates('lastActivity') ? null : cells.text('lastActivity'),
      statusWords: cells.text('status'),
      seekingWords: seekingIn(partner.partner),
      endWords: endWordsIn(table, cells),
      themes: themesIn(cells.text('themes')),
      notes: cells.text('notes'),
      statedIn: cells.text('statedIn') ?? cells.text('source'),
      query:
        pairing ??
        questionAboutLink({ table, cells, councils, above: () => grouped.councilsAbove(row), partner }),
      hints: hintsAboutLink(councils, councilSource, partner, cells),
    };
  });
}

function hasCouncils(table: ReadTable): boolean {
  return table.columns.some((column) => column.field === 'councils');
}

/** As the row says, else the heading that it stands under, else the line above the table. */
function councilsOf(
  { table, councilsOf: headingOf }: GroupedTable,
  row: number,
  cells: RowCells,
  { titled }: Holder,
): CouncilReading[] {
  if (hasCouncils(table)) return councilsInCell(cells.text('councils') ?? headingOf(row) ?? '');
  return titled ? [titled.council] : [];
}

function plainCouncil({ typed, name, gss, register, nation }: CouncilReading): Council {
  return { typed, name, gss, register, nation };
}

function isUnknown({ name, local, candidates }: CouncilReading): boolean {
  return name === null && !local && candidates.length === 0;
}

/** "(seeking a partner in Canada)" names no partner. */
function seekingIn(partner: string): string | null {
  return /^\W*(?:currently |still )?(?:seeking|looking for|searching for|partner (?:wanted|sought))\b/i.test(
    partner,
  )
    ? partner
    : null;
}

/**
 * What the kind cell says; without one, what stands before the partner, or what the notes say was signed, or a column headed "Twin
 * town" for all its rows that have a partner.
 */
function kindOf(
  table: ReadTable,
  cells: RowCells,
  { lead, partner }: PartnersInCell['partners'][number],
): PartnershipKind | null {
  const words = cells.text('kind');
  if (words !== null) return kindFromWords(words);
  const led = lead === null ? null : kindFromWords(lead);
  if (led !== null) return led;
  const signed = AGREEMENT.exec(cells.text('notes') ?? '')?.[1];
  if (signed !== undefined) return kindFromWords(signed);
  if (seekingIn(partner) !== null) return null;
  const header = table.columns.find((column) => column.field === 'partner')?.header ?? '';
  return /\bpartner|\blink/i.test(header) ? null : kindFromWords(header);
}

const AGREEMENT =
  /^(?!.*\b(?:no|not|without|proposed|planned|draft|seeking)\b.*(?:memorand|mou\b|agreement|charter)).*\b(memorandum of understanding|mou|letter of intent|friendship (?:agreement|charter|treaty)|twinning (?:agreement|charter))\b/i;

function themesIn(text: string | null): string[] {
  if (text === null) return [];
  return text
    .split(/[;\n•|]|,(?!\s*\d)/)
    .map((theme) => theme.trim())
    .filter((theme) => theme !== '' && !isFiller(theme));
}

/** Where a row stands, as another row of the same file speaks of it: "Partner links!C9". */
export function rowName({ source }: LinkRow, beside: Source): string {
  if (source.file !== beside.file) return sourceText(source);
  return source.sheet === null ? source.cell : `${source.sheet}!${source.cell}`;
}

/** The date of a link that its words mean: the first for a start, the last for anything else. */
export function dateOfLink(
  row: LinkRow,
  field: 'since' | 'until' | 'lastActivity' | 'nextReview',
): CalendarDate | null {
  const dates = row[field];
  return dates === null ? null : field === 'since' ? dates.first : dates.last;
}
