import { say } from '../../core/messages';
import type { Position } from '../../limits/position';
import { figureShown, withoutFigure } from './figureShown';
import type { BarPart, BarText } from './opened';
import type { PlaceOf } from './placeIn';

const words = say.screens.limits;
const KINDS: readonly BarPart['kind'][] = ['counted', 'committed', 'queried'];

/**
 * Counted, committed and what waits for an answer, one after the other, against the limit. The bar is as long as the longer of the
 * two; credits are no length.
 */
export function barOf(position: Position, place: PlaceOf): BarText {
  const { limit, remaining } = position;
  const amounts = KINDS.map((kind) => ({ kind, value: Math.max(0, position[kind].value) }));
  const spent = amounts.reduce((sum, { value }) => sum + value, 0);
  const whole = Math.max(spent, limit?.value ?? 0);
  const share = (value: number): number => (whole === 0 ? 0 : value / whole);
  let from = 0;
  const parts = amounts.map(({ kind, value }) => {
    const part = { kind, from, length: share(value) };
    from += part.length;
    return part;
  });
  return {
    parts: parts.filter(({ length }) => length > 0),
    limitAt: limit === null ? null : share(limit.value),
    rows: [
      ...KINDS.map((kind) => ({ name: words.barNames[kind], amount: figureShown(position[kind], place) })),
      {
        name: words.limit,
        amount: limit
          ? figureShown(limit, place)
          : withoutFigure(position.outcome === 'noLimit' ? say.limits.outcomeNames.noLimit : words.unsaid),
      },
      ...(remaining ? [{ name: words.remaining, amount: figureShown(remaining, place) }] : []),
    ],
  };
}
