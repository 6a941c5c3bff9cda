import type { CalendarDate } from '../core/calendarDate';
import type { Finding } from '../core/finding';
import { dateText } from '../core/calendarDate';
import { say } from '../core/messages';
import { sourceText, type Source } from '../core/source';
import type { ReadTable } from '../tables/readTable';
import type { CouncilReading } from './council';
import { councilsInCell } from './councilsInCell';
import { recogniseCountry, type CountryReading } from './country';
import type { DatesInCell } from './datesInCell';
import { finding } from './finding';
import type { GroupedTable } from './groupHeadings';
import { kindFromWords } from './kindFromWords';
import type { Council, PartnershipKind } from './partnership';
import { listed, partnersInCell, type PartnerInCell, type PartnersInCell } from './partnersInCell';
import { likelyPlace } from './placeName';
import { rowCells, shareOf, type RowCells } from './rowCells';

/** What one row tells of one link. A row with several partners tells of several. */
export interface LinkRow {
  readonly table: ReadTable;
  readonly row: number;
  readonly source: Source;
  readonly councils: readonly Council[];
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
  /** Who ended it and why, as the register says. */
  readonly endWords: string | null;
  readonly themes: readonly string[];
  readonly notes: string | null;
  readonly statedIn: string | null;
  readonly query: Finding | null;
  readonly hints: readonly Finding[];
}

/** The links that the rows of a register table tell of, row by row. Rows that are not used as records are left out. */
export function readLinks({ table, countryOf }: GroupedTable, ours: readonly Council[]): LinkRow[] {
  return table.rows.flatMap((row) =>
    row.standing === 'notUsed' ? [] : readRow(table, row.row, countryOf(row.row), ours),
  );
}

function readRow(
  table: ReadTable,
  row: number,
  groupCountry: string | null,
  ours: readonly Council[],
): LinkRow[] {
  const whole = rowCells(table, row);
  const country = whole.text('country') ?? groupCountry;
  const { partners, unpaired } = partnersInCell(whole.text('partner'), country);
  const hasCouncils = table.columns.some((column) => column.field === 'councils');
  const councils = hasCouncils ? councilsInCell(whole.text('councils') ?? '') : [];
  const pairing = askToPair(whole, partners.length, unpaired);
  return partners.map((partner, at) => {
    const cells = shareOf(whole, at, partners.length);
    return {
      table,
      row,
      source: cells.source(partner.named ? 'partner' : 'country'),
      unknownCouncils: councils.filter(isUnknown).map((council) => council.typed),
      councils: councils.length > 0 ? councils.map(plainCouncil) : hasCouncils ? [] : ours,
      partner: partner.partner,
      named: partner.named,
      country: partner.country,
      kind: kindOf(table, cells),
      kindWords: cells.text('kind'),
      kindSource: cells.source('kind'),
      councilSource: cells.source('councils'),
      since: cells.dates('since'),
      until: cells.dates('until'),
      lastActivity: cells.dates('lastActivity'),
      nextReview: cells.dates('nextReview'),
      undatedActivity: cells.dates('lastActivity') ? null : cells.text('lastActivity'),
      statusWords: cells.text('status'),
      endWords: endWordsIn(cells),
      themes: themesIn(cells.text('themes')),
      notes: cells.text('notes'),
      statedIn: cells.text('statedIn') ?? cells.text('source'),
      query:
        pairing ??
        askAboutCouncils(councils, hasCouncils, partner, cells) ??
        askAboutCountry(partner, cells) ??
        askForPlace(table, partner, cells),
      hints: [...hintsAboutCouncils(councils, cells), ...hintAboutSpelling(partner, cells)],
    };
  });
}

/** Several partners beside another number of countries or of dates: nobody can tell which belong together. */
function askToPair(cells: RowCells, partners: number, unpaired: PartnersInCell['unpaired']): Finding | null {
  if (unpaired) {
    const message = say.register.partnersAndCountries(unpaired);
    return finding('register.pairing', 'warning', message, cells.source('country'));
  }
  const dates = listed(cells.text('since') ?? '').length;
  if (partners === 1 || dates < 2 || dates === partners) return null;
  return finding(
    'register.pairing',
    'warning',
    say.register.partnersAndDates({ partners, dates }),
    cells.source('since'),
  );
}

function plainCouncil({ typed, name, gss, register, nation }: CouncilReading): Council {
  return { typed, name, gss, register, nation };
}

function isUnknown({ name, local, candidates }: CouncilReading): boolean {
  return name === null && !local && candidates.length === 0;
}

/** What the kind cell says; without one, a column headed "Twin town" says it for all its rows. */
function kindOf(table: ReadTable, cells: RowCells): PartnershipKind | null {
  const words = cells.text('kind');
  if (words !== null) return kindFromWords(words);
  const header = table.columns.find((column) => column.field === 'partner')?.header ?? '';
  return /\bpartner|\blink/i.test(header) ? null : kindFromWords(header);
}

function endWordsIn(cells: RowCells): string | null {
  const said = [cells.text('endedBy'), cells.text('endReason')].filter((words) => words !== null);
  return said.join('; ') || null;
}

function themesIn(text: string | null): string[] {
  if (text === null) return [];
  return text
    .split(/[;\n•|]|,(?!\s*\d)/)
    .map((theme) => theme.trim())
    .filter((theme) => theme !== '');
}

function askAboutCouncils(
  councils: readonly CouncilReading[],
  hasColumn: boolean,
  partner: PartnerInCell,
  cells: RowCells,
): Finding | null {
  if (hasColumn && councils.length === 0) {
    return finding(
      'register.council',
      'warning',
      say.register.councilBlank({ partner: partner.partner }),
      cells.source('councils'),
    );
  }
  const home = cells.text('homeCountry');
  const abroad = home === null ? null : recogniseCountry(home);
  if (abroad?.code && !abroad.home) {
    const message = say.register.councilAbroad({ partner: partner.partner, typed: abroad.typed });
    return finding('register.council', 'warning', message, cells.source('homeCountry'));
  }
  const unclear = councils.find((council) => council.candidates.length > 1);
  return unclear
    ? finding('register.council', 'warning', say.register.councilUnclear(unclear), cells.source('councils'))
    : null;
}

function askAboutCountry({ partner, country, perhapsState }: PartnerInCell, cells: RowCells): Finding | null {
  const ask = (message: string): Finding =>
    finding('register.country', 'warning', message, cells.source('country'));
  if (perhapsState) return ask(say.register.countryOrState({ partner }));
  if (country === null) return null;
  if (country.home) return ask(say.register.homeCountry({ partner, typed: country.typed }));
  if (country.name !== null) return null;
  return ask(
    country.candidates.length > 0
      ? say.register.countryUnclear(country)
      : say.register.countryUnknown(country),
  );
}

/** A table that has a column for places and leaves one blank is asked for it; a list of countries is not. */
function askForPlace(table: ReadTable, partner: PartnerInCell, cells: RowCells): Finding | null {
  const asks = !partner.named && table.columns.some((column) => column.field === 'partner');
  return asks
    ? finding(
        'register.place',
        'warning',
        say.register.partnerNotNamed({ country: partner.country?.name ?? partner.partner }),
        cells.source('partner'),
      )
    : null;
}

function hintsAboutCouncils(councils: readonly CouncilReading[], cells: RowCells): Finding[] {
  const source = cells.source('councils');
  return councils.flatMap((council) => {
    if (council.ended !== null && council.name !== null) {
      const ended = dateText(council.ended);
      return [
        finding(
          'register.councilEnded',
          'hint',
          say.register.councilEnded({
            council: council.name,
            ended,
            successors: council.successors,
            from: council.successorsFrom,
          }),
          source,
        ),
      ];
    }
    return council.candidates.length === 1
      ? [finding('register.councilUnknown', 'hint', say.register.councilNear(council), source)]
      : [];
  });
}

function hintAboutSpelling({ partner, country, named }: PartnerInCell, cells: RowCells): Finding[] {
  const likely = named ? likelyPlace(partner, country?.code ?? null) : null;
  return likely
    ? [
        finding(
          'register.spelling',
          'hint',
          say.register.placeSpelling({ typed: partner, likely: likely.name }),
          cells.source('partner'),
        ),
      ]
    : [];
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
