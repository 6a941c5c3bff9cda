import { precision } from '../core/calendarDate';
import { financialYear } from '../core/financialYear';
import { say } from '../core/messages';
import { perHeadIn } from '../limits/perHead';
import { readDate } from '../tables/cells/readDate';
import { readMoney } from '../tables/cells/readMoney';
import { readCount } from '../tables/cells/readNumber';

/** What a cell that people fill in holds. */
export type EntryHolds = 'text' | 'day' | 'financialYear' | 'pounds' | 'perHead' | 'people';

const words = say.screens.record;

/** Whether a text can be read as what its cell holds. The readers are those that read the sheet. */
const CAN_BE_READ: Readonly<Record<Exclude<EntryHolds, 'text'>, (text: string) => boolean>> = {
  day(text) {
    const date = readDate(text, 'general', { order: 'dayFirst', system1904: false });
    return date != null && precision(date) === 'day';
  },
  financialYear: (text) => financialYear(text) !== null,
  pounds: (text) => (readMoney(text) ?? 0) > 0,
  perHead: (text) => (perHeadIn(text) ?? 0) > 0,
  people: (text) => (readCount(text) ?? -1) >= 0,
};

/** The sentence for a text that could not be read from its cell later on; null where it can, or is blank. */
export function entryFault(holds: EntryHolds, text: string): string | null {
  const typed = text.trim();
  if (holds === 'text' || typed === '') return null;
  return CAN_BE_READ[holds](typed) ? null : words.unreadable[holds]({ given: typed });
}
