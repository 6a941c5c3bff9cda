import { dateText } from '../core/calendarDate';
import type { Finding } from '../core/finding';
import { say } from '../core/messages';
import type { PackChange, Packs, PackStanding } from './packChanges';

const words = say.yearEndPack;

/** What a person must know of the packs that were read: whether each is as it was frozen, and how much differs today. */
export function packFindings({ packs, unreadable }: Packs): Finding[] {
  return [
    ...unreadable.map((file) => finding('error', words.unreadable({ file }))),
    ...packs.flatMap((pack) => [
      ...(pack.intact ? [] : [finding('error', words.tampered({ file: pack.file }))]),
      ...(pack.changes.length === 0 ? [] : [finding('warning', packSentence(pack))]),
    ]),
  ];
}

/** Whether anything differs, in one sentence. */
export function packSentence({ file, year, asAt, changes }: PackStanding): string {
  const pack = { file, year, asAt: dateText(asAt) };
  return changes.length === 0 ? words.same(pack) : words.differs({ ...pack, changes: changes.length });
}

/** "Limit working, 1a2b3c: Amount was £100.00, now £120.00". */
export function changeSentence({ kind, sheet, row, column, then, now }: PackChange): string {
  if (kind !== 'changed') return words[kind]({ sheet, row });
  return words.changed({
    sheet,
    row,
    column: column ?? '',
    then: then ?? words.blank,
    now: now ?? words.blank,
  });
}

function finding(strength: Finding['strength'], message: string): Finding {
  return { rule: 'limits.pack', strength, message, source: null };
}
