import { POWERS } from './reference/powers';
import type { Body } from './body';
import type { Nation } from './nation';
import type { Power } from './power';
import type { SpendKind } from './spendKind';

export type { Nation };
export { POWERS };

/** The powers to look at for a kind of spend of a council, in the order of the list. Nothing is chosen. */
export function powersOffered(kind: SpendKind, body: Pick<Body, 'nation' | 'local'> | null): Power[] {
  return powersOf(body).filter(({ kinds }) => kinds.includes(kind));
}

/** The powers that a council of that nation and kind may have at all. */
export function powersOf(body: Pick<Body, 'nation' | 'local'> | null): Power[] {
  return POWERS.filter(
    ({ nations, bodies }) =>
      (body?.nation == null || nations.includes(body.nation)) &&
      (body === null || bodies === 'all' || bodies === (body.local ? 'local' : 'principal')),
  );
}

/** The power to offer for members' official and courtesy visits; null where no source names one. */
export function visitPower(nation: Nation | null): Power | null {
  if (nation === 'Northern Ireland') return null;
  return powerWith(nation === 'Scotland' ? 'lgsa-1973-s48' : 'lga-1972-s176');
}

/** The power with an id of the list. */
export function powerWith(id: string): Power {
  const power = POWERS.find((one) => one.id === id);
  if (!power) throw new Error(`No power with the id ${id}`);
  return power;
}
