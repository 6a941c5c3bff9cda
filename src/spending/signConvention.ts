import type { Finding } from '../core/finding';
import { say } from '../core/messages';
import { columnLetters, type Source } from '../core/source';
import { plainText } from '../tables/cells/plainText';
import { sourceAt } from '../workbook/grid';
import type { LedgerRecord } from './kinds';
import type { LedgerTable } from './ledgerTable';

/** Which sign the spending of a ledger has. */
export interface SignConvention {
  /** True where spending is written with a minus, so that every amount is turned round. */
  readonly isReversed: boolean;
  /** Why nobody can say whether an amount is spend or credit; null where that is plain. */
  readonly question: string | null;
  /** The convention that was followed, or the question, once for the ledger. */
  readonly finding: Finding | null;
}

const PLAIN: SignConvention = { isReversed: false, question: null, finding: null };

/**
 * What the sheet says of its signs is followed. Where it says nothing, a plus is spend, unless hardly any line that is not called a
 * credit has one: then a person is asked, and nothing is turned round.
 *
 * Source: finance systems differ; an export of a bank or of a general ledger by its credits has spending below nil.
 */
export function signConvention(table: LedgerTable): SignConvention {
  const amount = table.columns.find(({ field }) => field === 'amount');
  if (!amount) return PLAIN;
  const column = columnLetters(amount.column);
  const stated = statedSign(table, amount);
  const { lines, below } = plainLines(table);
  if (stated?.spend === 'plus') return PLAIN;
  if (stated && below * 2 >= lines) {
    const message = say.spending.spendIsMinus({ words: stated.words, column });
    return {
      ...PLAIN,
      isReversed: true,
      finding: { rule: 'spending.signs', strength: 'hint', message, source: stated.source },
    };
  }
  if (!stated && (lines < ENOUGH || below < lines * NEARLY_ALL)) return PLAIN;
  const question = stated
    ? say.spending.signsContradict({ words: stated.words, column, below, lines })
    : say.spending.signsUnsaid({ column, below, lines });
  const source = stated?.source ?? sourceAt(table.grid, table.headerRow, amount.column);
  const finding: Finding = { rule: 'spending.signs', strength: 'warning', message: question, source };
  return { isReversed: false, question, finding };
}

/** A list of one or two lines below nil may well be of credits. */
const ENOUGH = 3;
const NEARLY_ALL = 0.9;

/** Words of lines that are rightly below nil in a ledger whose spending is above it. */
const CREDIT =
  /\b(?:refund|credit|repa(?:id|yment)|reimburs|return|revers|accru|income|sales?\b|recharge|contribution|rebate|correct|journal|cancel|transfer|re-?code|receipt|fees?\b|rent\b|vat\b)/i;

/** The lines that nothing calls a credit, and how many of them are below nil. */
function plainLines({ rows }: LedgerTable): { lines: number; below: number } {
  let [lines, below] = [0, 0];
  for (const { standing, record } of rows) {
    if (standing === 'notUsed' || record.amount === null || isCredit(record)) continue;
    if (record.amount !== 0) lines += 1;
    if (record.amount < 0) below += 1;
  }
  return { lines, below };
}

function isCredit({ description, accountName }: LedgerRecord): boolean {
  return CREDIT.test(description ?? '') || CREDIT.test(accountName ?? '');
}

interface StatedSign {
  readonly spend: 'plus' | 'minus';
  readonly words: string;
  readonly source: Source;
}

/** What stands above or below the table, or in the heading of the amounts. */
function statedSign(
  { grid, area, headerRow }: LedgerTable,
  amount: LedgerTable['columns'][number],
): StatedSign | null {
  const heading = signIn(amount.header);
  if (heading)
    return { spend: heading, words: amount.header, source: sourceAt(grid, headerRow, amount.column) };
  const rows = [...range(0, headerRow), ...range(area.bottom + 1, area.bottom + 1 + LINES_BELOW)];
  for (const row of rows) {
    for (const [at, cell] of (grid.rows[row] ?? []).entries()) {
      const words = typeof cell === 'string' ? plainText(cell) : null;
      const spend = words === null ? null : signIn(words);
      if (words !== null && spend !== null) return { spend, words, source: sourceAt(grid, row, at) };
    }
  }
  return null;
}

const LINES_BELOW = 20;

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}

const SPEND =
  '(?:spend(?:ing)?|expenditure|expenses|payments?|costs?|debits?|purchases|money out|paid out|outgoings|outflows?)';
const INCOME =
  '(?:income|receipts?|credits?(?: notes?)?|refunds?|money in|paid in|inflows?|takings|recharges?)';
const MINUS = {
  words: 'minus|negatives?|in (?:brackets|parentheses)|below (?:nil|zero)|[-−]ve',
  symbol: '[-−]',
};
const PLUS = { words: 'plus|positives?|\\+ve', symbol: '\\+' };
const END = '(?=$|[\\s).])';

/**
 * "Spending is shown as minus", "expenditure (-)", "negative amounts are payments". A dash after a word by itself is punctuation.
 */
function says(subject: string, { words, symbol }: typeof MINUS): RegExp {
  const link = `(?:\\s+(?:\\w+\\s+){0,3}(?:as|is|are)(?:\\s+\\w+){0,3}?\\s+(?:a\\s+)?|\\s*[(=]\\s*)`;
  const means = `(?:\\s+(?:\\w+\\s+){0,2}(?:is|are|means?|shows?|indicates?|represents?|for)\\s+|\\s*=\\s*)`;
  const ways = [
    `${subject}${link}(?:${words}|${symbol})`,
    `${subject}\\s+(?:${words})`,
    `(?:${words}|${symbol})${means}(?:\\w+\\s+)?${subject}`,
  ];
  return new RegExp(`(?:^|[\\s(])(?:${ways.join('|')})${END}`, 'i');
}

const SIGNS: readonly { readonly spend: StatedSign['spend']; readonly pattern: RegExp }[] = [
  { spend: 'minus', pattern: says(SPEND, MINUS) },
  { spend: 'minus', pattern: says(INCOME, PLUS) },
  { spend: 'plus', pattern: says(SPEND, PLUS) },
  { spend: 'plus', pattern: says(INCOME, MINUS) },
];

function signIn(words: string): StatedSign['spend'] | null {
  for (const clause of words.split(/[,;:/]|\.\s|\b(?:and|whereas|while|but)\b/i)) {
    if (/\b(?:not|never|without)\b/i.test(clause)) continue;
    const found = SIGNS.find(({ pattern }) => pattern.test(clause.trim()));
    if (found) return found.spend;
  }
  return null;
}
