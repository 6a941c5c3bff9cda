import type { DistortionName } from './distortions';
import type { MessyCase } from './messyCase';
import type { Verdict } from './judge';

/** Many verdicts added up, and which distortions the bad ones have. */
export interface Tally {
  readonly files: number;
  readonly silent: number;
  readonly silentFiles: number;
  readonly mistaken: number;
  readonly shareRight: number;
  readonly mostQuestions: number;
  readonly filesAsked: number;
  /** For people: the worst first. */
  readonly table: string;
}

export function tally(judged: readonly (readonly [MessyCase, Verdict])[]): Tally {
  const sum = (of: (verdict: Verdict) => number): number =>
    judged.reduce((total, [, verdict]) => total + of(verdict), 0);
  return {
    files: judged.length,
    silent: sum(({ silent }) => silent.length),
    silentFiles: sum(({ silent }) => Math.min(1, silent.length)),
    mistaken: sum(({ mistaken }) => mistaken.length),
    shareRight: sum(({ rightRows }) => rightRows) / sum(({ trueRows }) => trueRows),
    mostQuestions: Math.max(...judged.map(([, { questions }]) => questions.length)),
    filesAsked: sum(({ questions }) => Math.min(1, questions.length)),
    table: [...byDistortion(judged), '', ...commonest(judged)].join('\n'),
  };
}

function byDistortion(judged: readonly (readonly [MessyCase, Verdict])[]): string[] {
  const counts = new Map<
    DistortionName | 'none',
    [files: number, silent: number, asked: number, rows: number, right: number]
  >();
  for (const [one, verdict] of judged) {
    for (const name of one.distortions.length > 0 ? one.distortions : (['none'] as const)) {
      const count = counts.get(name) ?? [0, 0, 0, 0, 0];
      counts.set(name, [
        count[0] + 1,
        count[1] + Math.min(1, verdict.silent.length),
        count[2] + Math.min(1, verdict.questions.length),
        count[3] + verdict.trueRows,
        count[4] + verdict.rightRows,
      ]);
    }
  }
  const rows = [...counts].sort(([, a], [, b]) => b[1] / b[0] - a[1] / a[0]);
  return [
    'distortion             files  silent   asked  rows right',
    ...rows.map(([name, [files, silent, asked, all, right]]) =>
      [
        name.padEnd(20),
        String(files).padStart(7),
        percent(silent / files),
        percent(asked / files),
        percent(right / all),
      ].join(' '),
    ),
  ];
}

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`.padStart(8);

/** The commonest faults, each with one case to make again. */
function commonest(judged: readonly (readonly [MessyCase, Verdict])[]): string[] {
  const faults = new Map<string, { count: number; example: string }>();
  for (const [one, { silent, questions }] of judged) {
    for (const [mark, list] of [
      ['!', silent],
      ['?', questions],
    ] as const) {
      for (const text of list) {
        const kind = one.tables[0]?.laid.table.kind ?? '';
        const key = `${mark} ${kind}: ${text.replace(/: \[.*$/, '')}`;
        const fault = faults.get(key) ?? {
          count: 0,
          example: `${one.name} ${/: \[.*$/.exec(text)?.[0] ?? ''}\n        ${one.tables.map(({ laid }) => laid.columns.map((column) => `${column?.field ?? '-'}=${column?.heading.replace(/\s+/g, ' ') ?? ''}`).join(' | ')).join('\n        ')}`,
        };
        faults.set(key, { ...fault, count: fault.count + 1 });
      }
    }
  }
  return [...faults]
    .sort(([, a], [, b]) => b.count - a.count)
    .slice(0, 200)
    .map(([fault, { count, example }]) => `${String(count).padStart(5)} ${fault}\n        ${example}`);
}
