import { dateText, precision, type CalendarDate } from '../core/calendarDate';
import type { Finding } from '../core/finding';
import { say } from '../core/messages';
import { purposeIn } from '../report/notes/purposeIn';
import { ownForms } from '../report/profiles/ownForms';
import { SHIPPED_PROFILES } from '../report/profiles/shippedProfile';
import type { ReportPurpose } from '../report/reportInput';
import type { ReportProfile } from '../report/reportProfile';
import type { Grid } from '../workbook/grid';
import { enteredRows, type EnteredRow } from './enteredRows';
import { howToEnter, PAPER_ITEMS, PAPER_TABLE, type PaperEntries, type PaperItem } from './paperTable';
import { SETTINGS_SHEET } from './settingsSheet';

const words = say.paperSettings;

/** What people recorded about the report on the settings sheet. */
export interface PaperSettings {
  /** The day for which everything is worked out, where it is not the day of the reading. */
  readonly asOf: CalendarDate | null;
  readonly profile: ReportProfile | null;
  readonly title: string | null;
  readonly committee: string | null;
  readonly meeting: CalendarDate | null;
  readonly purpose: ReportPurpose | null;
  /** A post, never a name. */
  readonly author: string | null;
  readonly entries: PaperEntries;
  /** Entries that cannot be followed. */
  readonly findings: readonly Finding[];
}

/**
 * Reads the table "About the report".
 *
 * @param grids the sheets that were read: those of ours with what was entered, and the council's with forms of its own.
 */
export function paperSettings(grids: readonly Grid[]): PaperSettings {
  const generated = grids.filter(({ marker }) => marker !== null);
  const rows = new Map<PaperItem, EnteredRow>();
  for (const row of enteredRows(generated, SETTINGS_SHEET, PAPER_TABLE)) {
    const item = PAPER_ITEMS.find((one) => words.items[one] === row.text(words.headers.item));
    if (item !== undefined && row.text(words.headers.entry) !== null) rows.set(item, row);
  }
  const text = (item: PaperItem): string | null => rows.get(item)?.text(words.headers.entry) ?? null;
  const day = (item: PaperItem): CalendarDate | null => {
    const date = rows.get(item)?.date(words.headers.entry) ?? null;
    return date !== null && precision(date) === 'day' ? date : null;
  };
  const read = {
    asOf: day('asOf'),
    profile: profileNamed(text('profile'), grids),
    title: text('title'),
    committee: text('committee'),
    meeting: day('meeting'),
    purpose: purposeIn(text('purpose') ?? ''),
    author: text('author'),
  };
  return {
    ...read,
    entries: Object.fromEntries([...rows].map(([item, row]) => [item, entryText(row)])),
    findings: [...rows].flatMap(([item, row]) => (read[item] === null ? [unreadable(item, row)] : [])),
  };
}

/** As a person would type it again: a date in words, whatever Excel keeps. */
function entryText(row: EnteredRow): string {
  const date = row.date(words.headers.entry);
  return date === null ? (row.text(words.headers.entry) ?? '') : dateText(date);
}

/** A form that ships with the product, or one of the council's on a sheet of that name. */
function profileNamed(text: string | null, grids: readonly Grid[]): ReportProfile | null {
  if (text === null) return null;
  const named = text.toLowerCase();
  const shipped = SHIPPED_PROFILES.find(
    ({ id, name }) => id.toLowerCase() === named || name.toLowerCase() === named,
  );
  if (shipped) return shipped;
  return ownForms(grids).find(({ sheet }) => sheet.toLowerCase() === named)?.profile ?? null;
}

function unreadable(item: PaperItem, row: EnteredRow): Finding {
  const given = row.text(words.headers.entry) ?? '';
  return {
    rule: 'job.paperSettings',
    strength: 'warning',
    message: words.unreadable({ item: words.items[item], given, expected: howToEnter(item) }),
    source: row.source(words.headers.entry),
  };
}
