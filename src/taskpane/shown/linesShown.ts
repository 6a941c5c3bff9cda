import { dateText } from '../../core/calendarDate';
import { figureText, money, sumFigures, type Figure } from '../../core/figure';
import { say } from '../../core/messages';
import type { JudgedLine, Treatment } from '../../limits/judgement';
import type { LineGroup, LineText } from './opened';
import { placeIn } from './placeIn';

const words = say.screens.limits;

/** In the order in which they are shown: what counts first, what waits for an answer next. */
const TREATMENTS: readonly Treatment[] = [
  'counted',
  'externallyFunded',
  'queried',
  'excluded',
  'otherPower',
  'heldForOthers',
  'notInternational',
];

/** More lines than a pane is for: they would hold up the page on their way to it, and the working sheet has every one. */
const MOST = 2_000;

/** Lines by what became of them. */
export function lineGroups(file: string, lines: readonly JudgedLine[]): LineGroup[] {
  return TREATMENTS.flatMap((treatment) => {
    const own = lines.filter((line) => line.treatment === treatment);
    if (own.length === 0) return [];
    const treated = say.limits.treatmentNames[treatment];
    return [
      {
        heading: words.group({ lines: own.length, treated, amount: figureText(sumOfLines(own)) }),
        lines: own.slice(0, MOST).map((line, at) => lineText(file, line, at)),
        more: Math.max(0, own.length - MOST),
      },
    ];
  });
}

/** Money of others, and what is no international work, relies on no power of this council's. */
const OF_OTHERS: ReadonlySet<Treatment> = new Set(['heldForOthers', 'notInternational']);

/** Which power the lines rely on: each that a person recorded, and the lines for which nobody did. */
export function powersOf(all: readonly JudgedLine[]): string[] {
  const lines = all.filter(({ treatment }) => !OF_OTHERS.has(treatment));
  const powers = new Set(lines.map(({ power }) => power));
  return [...powers].map((power) => {
    const own = lines.filter((line) => line.power === power);
    return words.powerOf({ power, lines: own.length, amount: figureText(sumOfLines(own)) });
  });
}

function lineText(file: string, judged: JudgedLine, at: number): LineText {
  const { line, ref, reason, power } = judged;
  const when = line.date === null ? words.undated : dateText(line.date);
  return {
    // A line that is split stands in several places.
    key: `${ref} ${at}`,
    amount: figureText(amountOf(judged)),
    what: [when, line.supplier, line.description].filter((part) => part !== null).join(', '),
    reason,
    power: power ?? words.noPower,
    place: placeIn(file, line.source),
  };
}

/** The lines together; an EXAMPLE among them makes the sum one. */
export function sumOfLines(lines: readonly JudgedLine[]): Figure {
  return sumFigures('pence', lines.map(amountOf), words.groupRule);
}

function amountOf({ amount, line }: JudgedLine): Figure {
  return money(amount, words.lineRule, [line.source], line.example);
}
