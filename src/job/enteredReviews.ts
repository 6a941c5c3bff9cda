import type { CalendarDate } from '../core/calendarDate';
import { REGISTER_COLUMNS, REGISTER_TABLE } from '../register/registerSheet';
import type { Grid } from '../workbook/grid';
import { joinKey } from '../workbook/rowKey';
import { enteredRows } from './enteredRows';

/** The review dates that officers entered on a register that they hand back: by row key. */
export function enteredReviews(generated: readonly Grid[]): Map<string, CalendarDate> {
  const reviews = new Map<string, CalendarDate>();
  for (const row of enteredRows(generated, 'register', REGISTER_TABLE)) {
    const date = row.date(REGISTER_COLUMNS.nextReview);
    const key = joinKey(
      [REGISTER_COLUMNS.councils, REGISTER_COLUMNS.partner, REGISTER_COLUMNS.kind].map(
        (header) => row.text(header) ?? '',
      ),
    );
    if (date) reviews.set(key, date);
  }
  return reviews;
}
