import { count, type Figure } from '../../core/figure';
import { say } from '../../core/messages';
import type { Source } from '../../core/source';
import type { LogframeProgress, OutputProgress } from '../../logframe/logframeProgress';
import type { Cell, Paragraph, Table } from '../reportModel';
import { paragraph, runsOf, textCell, type ComposeContext } from './draft';
import type { FigureRegister } from './figureRegister';
import { logframeId } from './logframeId';

const words = say.reportImplications;

/** How far a logframe has come, in a sentence; that nothing can be said where nothing can. */
export function progressSentence(progress: LogframeProgress, figures: FigureRegister): Paragraph {
  const { logframe, indicators, together, outputs } = progress;
  const id = logframeId(logframe);
  const telling = indicators.filter((one) => one.progress.share !== null);
  if (telling.length === 0) return paragraph(words.progressNone);
  const sources = (counted: typeof indicators) => counted.map(({ indicator }) => indicator.source);
  return paragraph(
    words.progress({
      said: figures.print(`${id}.telling`, count(telling.length, words.progressRule.said, sources(telling))),
      of: figures.print(
        `${id}.measured`,
        count(indicators.length, words.progressRule.of, sources(indicators)),
      ),
      together:
        together === null
          ? null
          : figures.print(
              `${id}.together`,
              share(
                together,
                words.progressRule.together,
                outputs.map(({ result }) => result.source),
              ),
            ),
    }),
  );
}

/** The outputs of a logframe with their shares; nothing where no share can be said. */
export function progressTable(
  progress: LogframeProgress,
  { figures }: Pick<ComposeContext, 'figures'>,
): readonly Table[] {
  const { logframe, outputs } = progress;
  if (outputs.every((output) => output.share === null)) return [];
  return [
    {
      kind: 'table',
      caption: words.progressCaption({ title: logframe.title }),
      summary: words.progressSummary,
      columns: [
        { header: words.output, width: 52 },
        { header: words.indicatorsTelling, width: 22 },
        { header: words.shareReached, width: 26 },
      ],
      rowHeaders: true,
      rows: outputs.map((output, place) => [
        textCell([output.result.number, output.result.statement].filter((one) => one !== null).join(' ')),
        tellingCell(output, `${logframeId(logframe)}.output${place + 1}`, figures),
        shareCell(output, `${logframeId(logframe)}.output${place + 1}`, figures),
      ]),
    },
  ];
}

function tellingCell({ counted, of, result }: OutputProgress, id: string, figures: FigureRegister): Cell {
  const sources = sourcesOf(result);
  return runsOf(
    words.tellingOf({
      counted: figures.print(`${id}.telling`, count(counted, words.progressRule.counted, sources)),
      of: figures.print(`${id}.indicators`, count(of, words.progressRule.ofOutput, sources)),
    }),
  );
}

function shareCell(output: OutputProgress, id: string, figures: FigureRegister): Cell {
  if (output.share === null) return textCell(say.report.words.cannotSay);
  const agreed = output.agreed !== null;
  const rule = agreed ? words.progressRule.agreed : words.progressRule.output;
  const printed = figures.print(`${id}.share`, share(output.share, rule, sourcesOf(output.result)));
  return agreed ? runsOf(words.shareAgreed({ share: printed })) : [printed];
}

function sourcesOf({ indicators, source }: OutputProgress['result']): readonly Source[] {
  return indicators.length === 0 ? [source] : indicators.map((indicator) => indicator.source);
}

/** A share of 1 as a percentage to a hundredth. */
function share(of: number, rule: string, sources: readonly Source[]): Figure {
  return { unit: 'percent', value: Math.round(of * 1e4) / 100, rule, sources, example: false };
}
