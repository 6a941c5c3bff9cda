import fc from 'fast-check';
import { limitsSet, line } from './limitsSet';
import { find, openWorkbook, shown } from './openWorkbook';

const keys = fc.uniqueArray(fc.constantFrom<string[]>('a', 'b', 'c', 'd', 'e', 'f'), {
  minLength: 1,
  maxLength: 6,
});
const lines = (names: readonly string[]) =>
  names.map((name) => line(name, `Payee of ${name}`, '2018-11-13', 10, 'counted'));

describe('what a colleague enters while the lines come and go', () => {
  it('never stands beside another line than theirs, and what was entered before is never lost', async () => {
    await fc.assert(
      fc.asyncProperty(keys, keys, fc.nat(), fc.constantFrom(5, 6, 7), async (before, after, pick, trip) => {
        const { host, port } = openWorkbook();
        await port.write(limitsSet(lines(before)));
        for (const name of before) {
          const { sheet, row } = find(host, 'Working', name);
          if (name !== before[pick % before.length]) sheet.enter(row, 5, `note on ${name}`);
        }
        const theirs = before[pick % before.length] ?? '';
        const first = host.workTrips.length;
        const atWork = trip === 5 ? find(host, 'Working', theirs).row : null;
        host.before = (number) => {
          if (number !== first + trip) return;
          const row =
            atWork ?? host.workbook.sheet('Working').rows.findIndex((cells) => cells[0]?.value === theirs);
          if (row !== -1) host.type('Working', row, 5, `note on ${theirs}`, 'coAuthor');
        };
        await port.write(limitsSet(lines(after)));
        const cells = shown(host.workbook.sheet('Working'), 8);
        const all = cells.flat();
        for (const name of before) {
          if (name !== theirs) expect(all).toContain(`note on ${name}`);
        }
        for (const row of cells) {
          const note = row[5];
          if (after.includes(String(row[0])) && note !== '') expect(note).toBe(`note on ${String(row[0])}`);
        }
      }),
      { numRuns: 60 },
    );
  });
});
