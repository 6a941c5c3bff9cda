import { money } from '../core/figure';
import { say } from '../core/messages';
import type { Pence } from '../core/pence';
import type { ReadTable } from '../tables/readTable';
import { recogniseCouncil } from './council';
import type { Gift, GiftFate } from './gift';
import { giftSide } from './giftSide';
import { giverSort } from './giverSort';
import { rowCells, type RowCells } from './rowCells';
import { saysExample } from './saysExample';

/** A gift with the row it stands in. */
export interface GiftRow {
  readonly gift: Gift;
  readonly table: ReadTable;
  /** From 0. */
  readonly row: number;
}

/** The gifts and offers of a register, in its order. Rows that are not used as records are left out. */
export function readGifts(table: ReadTable): GiftRow[] {
  const seen = new Map<string, number>();
  return table.rows.flatMap(({ row, standing, record }) => {
    if (standing === 'notUsed') return [];
    const gift = readGift(table, row, amountIn(record));
    const times = (seen.get(gift.key) ?? 0) + 1;
    seen.set(gift.key, times);
    return [{ gift: times === 1 ? gift : { ...gift, key: `${gift.key} (${times})` }, table, row }];
  });
}

function readGift(table: ReadTable, row: number, amount: Pence | null): Gift {
  const cells = rowCells(table, row);
  const dates = cells.dates('date');
  const [giver, recipient, description] = [
    cells.text('giver'),
    cells.text('recipient'),
    cells.text('description'),
  ];
  const source = cells.source('description');
  return {
    key: [dates?.first ?? '', recipient ?? '', giver ?? '', description ?? ''].join(' | ').toLowerCase(),
    side: giftSide(table, cells.text('capacity'), recipient),
    direction: /\b(?:given|presented|out)\b/i.test(cells.text('direction') ?? '') ? 'given' : 'received',
    date: dates?.last ?? null,
    dateWords: dates?.typed ?? null,
    giver,
    giverSort: giverSort(giver),
    recipient,
    description,
    value:
      amount === null
        ? null
        : money(amount, say.gifts.valueRule, [cells.source('value')], saysExample(table, row)),
    fate: fateOf(cells),
    heldBy: cells.text('heldBy'),
    registeredOn: cells.dates('registeredOn')?.last ?? null,
    tellsRegistration: table.columns.some(({ field }) => field === 'registeredOn'),
    source,
  };
}

function amountIn(record: Readonly<Record<string, unknown>>): Pence | null {
  const { value } = record;
  return typeof value === 'number' ? (value as Pence) : null;
}

const FATES: readonly { readonly fate: GiftFate; readonly words: RegExp }[] = [
  { fate: 'declined', words: /\b(?:declin\w*|refus\w*|returned|not accepted|turned down)\b/i },
  {
    fate: 'surrendered',
    words:
      /\b(?:surrender\w*|hand(?:ed|ing)? (?:over|in)|donat\w*|raffle\w*|(?:given|passed) to|charity|civic (?:collection|store)|shared|on display|displayed)\b/i,
  },
  { fate: 'kept', words: /\b(?:kept|retain\w*|keep|used|consumed|attended)\b/i },
];

/** What was done with it, else whether it was accepted. That it was accepted does not say that it was kept. */
function fateOf(cells: RowCells): GiftFate | null {
  const words = cells.text('action') ?? '';
  const told = FATES.find((one) => one.words.test(words))?.fate;
  if (told) return told;
  if (/^(?:n|no|false|0|✗|✘)$|declin|refus|not accepted/i.test(cells.text('accepted') ?? ''))
    return 'declined';
  const heldBy = cells.text('heldBy');
  return heldBy !== null && isCouncil(heldBy) ? 'surrendered' : null;
}

function isCouncil(name: string): boolean {
  return /\b(?:the )?(?:council|authority)\b/i.test(name) || recogniseCouncil(name).name !== null;
}
