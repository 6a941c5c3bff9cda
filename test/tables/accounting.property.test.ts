import fc from 'fast-check';
import { budgetKind, ledgerKind, ordersKind } from '../../src/spending/kinds';
import { recognise } from '../../src/tables/recognise';
import type { CellValue } from '../../src/workbook/grid';
import { gridOf } from './gridOf';

/** Headers that no list in the product was made from: typed here as councils' exports have them, slips included. */
const HEADERS = {
  date: ['Date Paid', 'PAYMENT DATE', 'Posting date', 'Trans. Date'],
  supplier: ['Supplier Name', 'Payee name', 'VENDOR', 'Suplier'],
  words: ['Description of item', 'Line Description', 'Narrative'],
  amount: ['Net Amount (£)', 'Amount £', 'Nett amount', 'Invoice Amount'],
};

interface Posting {
  readonly date: string;
  readonly supplier: string;
  readonly words: string;
  readonly pence: number;
}

const posting: fc.Arbitrary<Posting> = fc.record({
  date: fc
    .tuple(
      fc.integer({ min: 2010, max: 2025 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .map(([year, month, day]) => `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`),
  supplier: fc.constantFrom(
    'Alder Works Ltd',
    'Birch & Sons',
    'Total Fuels Ltd',
    'Cedar (Hire) plc',
    'REDACTED',
  ),
  words: fc.constantFrom('Grit', 'Hall hire, June', 'Totaliser repair', 'Agency cover'),
  pence: fc.integer({ min: -500_000, max: 5_000_000 }).filter((value) => value !== 0),
});

/** The same sum in one of the ways that exports write it. */
const WRITTEN: readonly ((pence: number) => CellValue)[] = [
  (pence) => pence / 100,
  (pence) => (pence / 100).toFixed(2),
  (pence) =>
    `${pence < 0 ? '-' : ''}£${Math.abs(pence / 100).toLocaleString('en-GB', { minimumFractionDigits: 2 })}`,
  (pence) => (pence < 0 ? `(${Math.abs(pence / 100).toFixed(2)})` : (pence / 100).toFixed(2)),
  (pence) => (pence < 0 ? `${Math.abs(pence / 100).toFixed(2)}-` : (pence / 100).toFixed(2)),
];

const interruption = fc.constantFrom(
  'none',
  'none',
  'none',
  'blank',
  'filler',
  'header',
  'subtotal',
  'unreadable',
);

const export_ = fc.record({
  postings: fc.array(posting, { minLength: 2, maxLength: 40 }),
  interruptions: fc.array(interruption, { minLength: 40, maxLength: 40 }),
  order: fc.shuffledSubarray(['date', 'supplier', 'words', 'amount'] as const, { minLength: 4 }),
  names: fc.tuple(fc.nat(3), fc.nat(3), fc.nat(2), fc.nat(3)),
  banner: fc.array(fc.constantFrom('Transparency data', 'Payments over £500', 'select doc, net from gl'), {
    maxLength: 4,
  }),
  indent: fc.nat(2),
  written: fc.nat(WRITTEN.length - 1),
});

describe('a generated export, whatever lies between its rows', () => {
  it('comes back to the penny with every row accounted for', () => {
    fc.assert(
      fc.property(export_, ({ postings, interruptions, order, names, banner, indent, written }) => {
        const header = order.map(
          (column) =>
            HEADERS[column][names[['date', 'supplier', 'words', 'amount'].indexOf(column)] ?? 0] ?? '',
        );
        const pad = Array<CellValue>(indent).fill(null);
        const rows: CellValue[][] = [...banner.map((line) => [...pad, line]), [], [...pad, ...header]];
        const start = rows.length;
        let unreadable = 0;
        postings.forEach((one, at) => {
          const write = WRITTEN[written] ?? WRITTEN[0];
          const cell = {
            date: one.date,
            supplier: one.supplier,
            words: one.words,
            amount: write?.(one.pence) ?? null,
          };
          rows.push([...pad, ...order.map((column) => cell[column])]);
          const between = interruptions[at];
          if (between === 'blank') rows.push([]);
          if (between === 'filler') rows.push([...pad, ...order.map(() => '#N/A')]);
          if (between === 'header') rows.push([...pad, ...header]);
          if (between === 'subtotal') {
            const sum = postings.slice(0, at + 1).reduce((total, { pence }) => total + pence, 0);
            rows.push([
              ...pad,
              ...order.map((column) =>
                column === 'supplier' ? 'Sub total' : column === 'amount' ? sum / 100 : null,
              ),
            ]);
          }
          if (between === 'unreadable') {
            unreadable += 1;
            rows.push([
              ...pad,
              ...order.map((column) => (column === 'amount' ? 'see invoice' : cell[column])),
            ]);
          }
        });
        rows.push([
          ...pad,
          ...order.map((column) => (column === 'supplier' ? 'end' : column === 'amount' ? 1 : '01/04/2018')),
        ]);
        const tables = recognise(gridOf(rows), [ledgerKind, budgetKind, ordersKind]);
        expect(tables).toHaveLength(1);
        const table = tables[0];
        if (table?.kind == null) throw new Error('not recognised');
        const { read, used, queried, notUsed } = table.accounting;
        expect(table.headerRow).toBe(start - 1);
        expect(read).toBe(rows.length - start);
        expect(used + queried + notUsed).toBe(read);
        expect(used).toBe(postings.length + 1);
        expect(queried).toBe(unreadable);
        expect(table.totals.amount).toBe(postings.reduce((sum, { pence }) => sum + pence, 100));
      }),
      { numRuns: 150 },
    );
  });
});
