import { calendarDate, dateText } from '../../core/calendarDate';
import { say } from '../../core/messages';
import { penceFromPounds, poundsText } from '../../core/pence';
import type { TableJson } from '../../job/contract';
import type { InspectPrint } from './inspectPrint';
import { paragraph } from './paragraph';

type Coverage = NonNullable<TableJson['coverage']>;

/** Which time the ledger covers, where it has gaps, and what was found by words alone: one sentence each. */
export function coverageLines(coverage: Coverage | null, { width, all }: InspectPrint): string[] {
  if (coverage === null) return [];
  const words = say.cli.inspect.coverage;
  const most = all ? Infinity : 6;
  const sentences = [
    coverage.from !== null && coverage.to !== null
      ? words.period({ from: day(coverage.from), to: day(coverage.to) })
      : words.noPeriod,
    ...coverage.gaps.map(({ from, to }) => words.gap({ from: day(from), to: from === to ? null : day(to) })),
    ...coverage.years
      .filter(({ whole }) => !whole)
      .map(({ financialYear, months }) => words.partYear({ year: financialYear, months: months.length })),
    ...(coverage.undated.postings > 0 ? [words.undated({ ...coverage.undated, most })] : []),
    ...(coverage.withoutYear.postings > 0 ? [words.withoutYear({ ...coverage.withoutYear, most })] : []),
    ...(coverage.byNameOnly.postings > 0
      ? [
          words.byNameOnly({
            ...coverage.byNameOnly,
            amount: poundsText(penceFromPounds(Number(coverage.byNameOnly.amount))),
            most,
          }),
        ]
      : []),
  ];
  return [
    `  ${words.heading}`,
    ...sentences.flatMap((sentence) => paragraph(sentence, { width, indent: '    ', hang: '      ' })),
  ];
}

function day(iso: string): string {
  const date = calendarDate(iso);
  return date === null ? iso : dateText(date);
}
