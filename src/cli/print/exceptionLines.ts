import { say } from '../../core/messages';
import type { TableJson } from '../../job/contract';
import { cellRuns } from '../../job/cellRuns';
import { factAndAdvice } from '../../job/factAndAdvice';
import type { InspectPrint } from './inspectPrint';
import { paragraph } from './paragraph';

type Exception = TableJson['exceptions'][number];

/** Sorts shown for a standing, and facts for a sort. */
const MOST = 8;

/** Queried rows, then rows not used: by reason, with how many, which, and what stands in the first. */
export function exceptionLines(exceptions: readonly Exception[], print: InspectPrint): string[] {
  return (['queried', 'notUsed'] as const).flatMap((standing) => {
    const own = exceptions.filter((exception) => exception.standing === standing);
    if (own.length === 0) return [];
    const sorts = grouped(own, ({ reason }) => factAndAdvice(reason).advice || reason);
    return [
      ...paragraph(say.cli.inspect.standing({ standing, rows: rowCount(own) }), {
        width: print.width,
        indent: '  ',
      }),
      ...sorts.flatMap((sort) => sortLines(sort, print)),
    ];
  });
}

function sortLines(sort: readonly Exception[], print: InspectPrint): string[] {
  const { width, all } = print;
  const facts = grouped(sort, ({ reason }) => factAndAdvice(reason).fact);
  const shown = facts.slice(0, all ? Infinity : MOST);
  const rest = facts.slice(shown.length).flat();
  const { advice } = factAndAdvice(sort[0]?.reason ?? '');
  return [
    ...shown.flatMap((fact) => factLines(fact, print)),
    ...(rest.length > 0
      ? paragraph(say.cli.inspect.moreOfTheSort({ rows: rowCount(rest), runs: rest }), {
          width,
          indent: '    ',
          hang: '      ',
        })
      : []),
    ...(advice === '' ? [] : paragraph(advice, { width, indent: '      ' })),
  ];
}

function factLines(fact: readonly Exception[], { width, all }: InspectPrint): string[] {
  const [first] = fact;
  if (!first) return [];
  const line = say.cli.inspect.exceptions({
    rows: rowCount(fact),
    standing: first.standing,
    fact: factAndAdvice(first.reason).fact,
    runs: fact,
    cells: cellsOf(fact),
    value: first.value,
  });
  return [
    ...paragraph(line, { width, indent: '    ', hang: '      ' }),
    ...(all && fact.length > 1
      ? fact.flatMap((one) =>
          paragraph(say.cli.inspect.exception(one), { width, indent: '      ', hang: '        ' }),
        )
      : []),
  ];
}

/** Every cell that is asked about, or the first that is left out; none where the question is about whole rows. */
function cellsOf(fact: readonly Exception[]): string[] {
  if (fact.some(({ cell }) => cell.includes(':'))) return [];
  return fact[0]?.standing === 'queried' ? cellRuns(fact.flatMap(everyCell)) : [fact[0]?.cell ?? ''];
}

/** A run of rows has the cell of its first row: those below it stand in the same column. */
function everyCell({ row, lastRow, cell }: Exception): string[] {
  const letters = cell.replace(/\d+$/, '');
  return Array.from({ length: lastRow - row + 1 }, (_, at) => `${letters}${row + at}`);
}

function grouped(exceptions: readonly Exception[], by: (one: Exception) => string): Exception[][] {
  const groups = new Map<string, Exception[]>();
  for (const one of exceptions) {
    const group = groups.get(by(one));
    if (group) group.push(one);
    else groups.set(by(one), [one]);
  }
  return [...groups.values()];
}

function rowCount(exceptions: readonly Exception[]): number {
  return exceptions.reduce((sum, { row, lastRow }) => sum + lastRow - row + 1, 0);
}
