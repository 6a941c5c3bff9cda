import { say } from '../../core/messages';
import { outputScores, type ScoreStep } from '../../logframe/outputScore';
import { isFiller, plainText } from '../../tables/cells/plainText';
import { isCellError, type CellValue } from '../../workbook/grid';
import type { RangeCells } from '../../workbook/rangeGrid';
import { defineFunction, type CellFault, type TableCell } from '../definition';
import { range } from '../parameters';
import { shareIn } from '../shareIn';

const words = say.functions.outputScore;

export const outputScore = defineFunction({
  id: 'OUTPUTSCORE',
  help: words.help,
  notes: words.notes,
  parameters: [
    range({ name: 'achievements', help: words.achievements, expects: words.expectsAchievements }),
    range({ name: 'weights', help: words.weights, expects: words.expectsWeights }),
    range({ name: 'mapping', help: words.mapping, expects: words.expectsMapping }),
  ],
  returns: 'table',
  gives: words.gives,
  examples: [
    {
      formula: '=TWIN.OUTPUTSCORE(A1:A2, B1:B2, D1:E3)',
      ranges: {
        'A1:A2': [[1.1], [0.5]],
        'B1:B2': [[60], [40]],
        'D1:E3': [
          [0, 'C'],
          [0.75, 'B'],
          [1, 'A'],
        ],
      },
      result: [
        ['Output', 'Achievement', 'Weight', 'Score'],
        [{ number: 1, as: 'count' }, { number: 1.1, as: 'share' }, { number: 60, as: 'plain' }, 'A'],
        [{ number: 2, as: 'count' }, { number: 0.5, as: 'share' }, { number: 40, as: 'plain' }, 'C'],
        ['Together', { number: 0.86, as: 'share' }, null, 'B'],
      ],
    },
  ],
  answer({ achievements, weights, mapping }) {
    const shares = numbersIn(achievements);
    const heavy = numbersIn(weights);
    if ('error' in shares) return shares;
    if ('error' in heavy) return heavy;
    if (shares.numbers.length !== heavy.numbers.length) {
      const because = words.counts({ achievements: shares.numbers.length, weights: heavy.numbers.length });
      return { error: 'invalidValue', because };
    }
    const outputs = shares.numbers.map((achievement, at) => ({
      achievement,
      weight: heavy.numbers[at] ?? 0,
    }));
    const scores = outputScores(outputs, stepsIn(mapping));
    if (typeof scores === 'string') return { error: 'notAvailable', because: scores };
    const { headings } = words;
    return {
      value: [
        [headings.output, headings.achievement, headings.weight, headings.letter],
        ...outputs.map(({ achievement, weight }, at): TableCell[] => [
          { number: at + 1, as: 'count' },
          { number: achievement, as: 'share' },
          { number: weight, as: 'plain' },
          letter(scores.letters[at] ?? null),
        ]),
        [words.together, { number: scores.together, as: 'share' }, null, letter(scores.letter)],
      ],
    };
  },
});

function letter(text: string | null): TableCell {
  return text ?? { error: 'notAvailable', because: words.noneSoLow };
}

/** The numbers of a column or row; a heading before them is passed over, an unknown among them stops everything. */
function numbersIn({ called, cells }: RangeCells): { readonly numbers: readonly number[] } | CellFault {
  const values = withoutHeading(cells.flat());
  const numbers: number[] = [];
  for (const [at, value] of values.entries()) {
    if (isFiller(value) || plainText(value) === null)
      return { error: 'notAvailable', because: words.unknownAt({ name: called, at: at + 1 }) };
    const number = shareIn(value);
    if (number === null) {
      const found = plainText(value) ?? '';
      return { error: 'invalidValue', because: words.notANumber({ name: called, at: at + 1, found }) };
    }
    numbers.push(number);
  }
  return { numbers };
}

function withoutHeading(values: readonly CellValue[]): readonly CellValue[] {
  const [first] = values;
  return values.length > 1 && typeof first === 'string' && shareIn(first) === null && !isFiller(first)
    ? values.slice(1)
    : values;
}

/** Rows of a share and a letter; whatever else stands in the range is headings and notes. */
function stepsIn({ cells }: RangeCells): ScoreStep[] {
  return cells.flatMap((row) => {
    const [from, name] = row.filter((value) => value !== null && !isCellError(value));
    const share = from === undefined ? null : shareIn(from);
    const text = name === undefined ? null : plainText(name);
    return share === null || text === null ? [] : [{ from: share, letter: text }];
  });
}
