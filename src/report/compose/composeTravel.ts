import { count } from '../../core/figure';
import { say } from '../../core/messages';
import type { Visit } from '../../register/partnership';
import { paragraph, type Composer } from './draft';

const words = say.reportImplications;

/** What the workbook knows of travel, for the text on climate. */
export const composeTravel: Composer = ({ input: { visits }, figures }) => {
  const outward = visits.filter(({ direction }) => direction === 'out');
  const inward = visits.filter(({ direction }) => direction === 'in');
  if (outward.length === 0) return [];
  const print = (id: string, counted: readonly Visit[], rule: string) =>
    figures.print(
      id,
      count(
        counted.length,
        rule,
        counted.map(({ source }) => source),
      ),
    );
  return [
    paragraph(
      words.travel({
        outward: print('visits.outward', outward, words.outwardRule),
        outwardCount: outward.length,
        inward: inward.length === 0 ? null : print('visits.inward', inward, words.inwardRule),
        inwardCount: inward.length,
      }),
    ),
  ];
};
