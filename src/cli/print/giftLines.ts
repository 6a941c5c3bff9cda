import { dateText } from '../../core/calendarDate';
import { figureText } from '../../core/figure';
import { say } from '../../core/messages';
import { sourceText } from '../../core/source';
import type { RegisteredGift } from '../../register/buildGifts';
import { registerOf } from '../../register/giftsSheets';
import { wrap } from './wrap';

/** The gifts, members' and officers' apart, with where each stands. Nobody is named: the sheets do that. */
export function giftLines(gifts: readonly RegisteredGift[], width: number): string[] {
  return (['members', 'officers', 'others'] as const).flatMap((side) => {
    const entries = gifts.filter((gift) => registerOf(gift) === side);
    if (entries.length === 0) return [];
    const heading = say.gifts.text.heading({ side, gifts: entries.length });
    return ['', wrap(heading, width, '  '), ...entries.flatMap((gift) => linesOf(gift, width))];
  });
}

function linesOf(gift: RegisteredGift, width: number): string[] {
  const { standing, value, date, dateWords, description, source } = gift;
  const name = say.gifts.sheet.outcome[standing.outcome];
  const facts = [
    dateWords ?? (date === null ? null : dateText(date)),
    description,
    value === null ? null : figureText(value),
  ].filter((fact) => fact !== null);
  const indented = (text: string): string => `  ${wrap(text, width - 2, '  ')}`;
  return [indented(facts.join(', ')), indented(`${name}: ${standing.reason}`), `  [${sourceText(source)}]`];
}
