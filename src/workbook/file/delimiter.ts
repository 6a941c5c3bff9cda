import type { Budget } from './budget';
import { RecordReader } from './recordReader';

const DELIMITERS = ['\t', ';', '|', ','] as const;
const SAMPLE_CHARACTERS = 256 * 1024;
const SAMPLE_RECORDS = 200;
/** What a line counts whose delimiters are followed by spaces, as commas in a sentence are. */
const PROSE = 0.2;

/**
 * The delimiter under which the first records look most like one table: each counts by how near its number of cells comes to
 * the commonest one. Of two that do equally well the one that makes more cells; a comma where there is none.
 */
export function delimiterOf(text: string, budget: Budget): string {
  const sample = sampleOf(text);
  let best = { delimiter: ',', score: 0, cells: 1 };
  for (const delimiter of DELIMITERS) {
    const { score, cells } = likeness(sample, delimiter, budget);
    if (score > best.score || (score === best.score && cells > best.cells))
      best = { delimiter, score, cells };
  }
  return best.delimiter;
}

/** Whole lines of the beginning. */
function sampleOf(text: string): string {
  if (text.length <= SAMPLE_CHARACTERS) return text;
  const start = text.slice(0, SAMPLE_CHARACTERS);
  const end = Math.max(start.lastIndexOf('\n'), start.lastIndexOf('\r'));
  return end > 0 ? start.slice(0, end + 1) : start;
}

function likeness(sample: string, delimiter: string, budget: Budget): { score: number; cells: number } {
  const records = recordsOf(sample, delimiter, budget);
  const cells = commonestWidth(records);
  let score = 0;
  for (const record of records) {
    const weight = isProse(record) ? PROSE : 1;
    score += (weight * Math.min(record.length, cells)) / Math.max(record.length, cells);
  }
  return { score, cells };
}

/** Records of one cell say nothing of the delimiter. */
function recordsOf(sample: string, delimiter: string, budget: Budget): string[][] {
  const reader = new RecordReader(sample, delimiter, budget);
  const records: string[][] = [];
  for (let count = 0; count < SAMPLE_RECORDS; count += 1) {
    const record = reader.next();
    if (record === null) break;
    if (record.length > 1) records.push(record);
  }
  return records;
}

function commonestWidth(records: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of records) counts.set(length, (counts.get(length) ?? 0) + 1);
  let best = { cells: 1, count: 0 };
  for (const [cells, count] of counts) {
    if (count > best.count || (count === best.count && cells > best.cells)) best = { cells, count };
  }
  return best.cells;
}

function isProse(record: readonly string[]): boolean {
  const spaced = record.filter((cell, at) => at > 0 && /^ \S/.test(cell)).length;
  return spaced * 2 > record.length - 1;
}
