import type { Finding } from '../core/finding';
import { say } from '../core/messages';
import type { ReadTable } from '../tables/readTable';
import type { CouncilReading } from './council';
import { recogniseCountry } from './country';
import { finding } from './finding';
import { listed, type PartnerInCell, type PartnersInCell } from './partnersInCell';
import type { RowCells } from './rowCells';

/** What a row of a register tells of one link, for the questions that it leaves open. */
export interface AskedLink {
  readonly table: ReadTable;
  readonly cells: RowCells;
  readonly councils: readonly CouncilReading[];
  /** The nearest councils above in the column, as typed; null where none stand there, or the table has no such column. */
  readonly above: () => string | null;
  readonly partner: PartnerInCell;
}

/** The first question that a person must answer before the link can be counted on; null where there is none. */
export function questionAboutLink(link: AskedLink): Finding | null {
  return askAboutCouncils(link) ?? askAboutCountry(link) ?? askForPlace(link);
}

/** Several partners beside another number of countries or of dates: nobody can tell which belong together. */
export function askToPair(
  cells: RowCells,
  partners: number,
  unpaired: PartnersInCell['unpaired'],
): Finding | null {
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

function askAboutCouncils({ table, cells, councils, above, partner }: AskedLink): Finding | null {
  const hasColumn = table.columns.some((column) => column.field === 'councils');
  if (hasColumn && councils.length === 0) {
    const nearest = above();
    const message =
      nearest === null
        ? say.register.councilBlank({ partner: partner.partner })
        : say.register.councilBlankBelow({ above: nearest });
    return finding('register.council', 'warning', message, cells.source('councils'));
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

function askAboutCountry({ cells, partner: { partner, country, perhapsState } }: AskedLink): Finding | null {
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
function askForPlace({ table, cells, partner }: AskedLink): Finding | null {
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
