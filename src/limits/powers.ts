import { say } from '../core/messages';

export type Nation = 'England' | 'Wales' | 'Scotland' | 'Northern Ireland';

/** A power that the product may offer. It never chooses one. */
export interface Power {
  readonly id: string;
  /** As written into the working: "LGA 1972 s.176". */
  readonly name: string;
  readonly nations: readonly Nation[];
  /** What speaks for it and what is uncertain. */
  readonly note: string;
  readonly source: string;
}

export const POWERS: readonly Power[] = [
  {
    id: 'lgoa-1993-s1',
    name: 'LG(OA)A 1993 s.1',
    nations: ['England', 'Wales', 'Scotland'],
    note: say.limits.power1993,
    source: 'Local Government (Overseas Assistance) Act 1993 s.1',
  },
  {
    id: 'lga-1972-s176',
    name: 'LGA 1972 s.176',
    nations: ['England', 'Wales'],
    note: say.limits.power176,
    source: 'Local Government Act 1972 s.176',
  },
  {
    id: 'lgsa-1973-s48',
    name: 'LG(S)A 1973 s.48',
    nations: ['Scotland'],
    note: say.limits.power48,
    source: 'Local Government (Scotland) Act 1973 s.48',
  },
  {
    id: 'gpc-2011',
    name: 'Localism Act 2011 s.1',
    nations: ['England'],
    note: say.limits.powerGeneralEngland,
    source: 'Localism Act 2011 ss.1-2',
  },
  {
    id: 'gpc-wales-2021',
    name: 'LGE(W)A 2021 s.24',
    nations: ['Wales'],
    note: say.limits.powerGeneralWales,
    source: 'Local Government and Elections (Wales) Act 2021 ss.24-25',
  },
];

/** The power to offer for members' official and courtesy visits; null where no source names one. */
export function visitPower(nation: Nation | null): Power | null {
  if (nation === 'Northern Ireland') return null;
  const id = nation === 'Scotland' ? 'lgsa-1973-s48' : 'lga-1972-s176';
  return POWERS.find((power) => power.id === id) ?? null;
}
