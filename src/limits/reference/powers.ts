import { say } from '../../core/messages';
import type { Nation } from '../nation';
import type { Power } from '../power';

const { notes, uncertain } = say.powers;
const ENGLAND_AND_WALES: readonly Nation[] = ['England', 'Wales'];

/**
 * The powers that spend abroad may rest on, as far as they were found, with what is uncertain about each. The order is that of the
 * sources (docs/sources.md, Law), not a preference.
 */
export const POWERS: readonly Power[] = [
  {
    id: 'lgoa-1993-s1',
    name: 'LG(OA)A 1993 s.1',
    nations: ['England', 'Wales', 'Scotland'],
    bodies: 'principal',
    kinds: ['assistance', 'officersTravel', 'twinning'],
    note: notes.lgoa1993,
    uncertain: uncertain.lgoa1993,
    source: 'Local Government (Overseas Assistance) Act 1993 s.1',
  },
  lga1972('111', 'all', [], notes.s111),
  lga1972('137(1)', 'local', ['twinning', 'events', 'hosting'], notes.s137own, uncertain.s137own),
  lga1972('137(3)', 'all', ['grant'], notes.s137gifts, uncertain.s137gifts),
  lga1972('138', 'principal', [], notes.s138),
  lga1972('140', 'all', [], notes.s140),
  lga1972('142', 'all', ['events'], notes.s142),
  lga1972('143', 'all', ['membership'], notes.s143),
  lga1972('144', 'all', ['hosting', 'events'], notes.s144),
  lga1972('145', 'all', ['events', 'hosting'], notes.s145),
  lga1972('174-175', 'all', ['membersVisit'], notes.s174, uncertain.s174),
  {
    ...lga1972('176', 'all', ['membersVisit', 'hosting'], notes.s176, uncertain.s176),
    source: 'Local Government Act 1972 s.176; handbook, "Powers and funding"',
  },
  {
    id: 'gpc-2011',
    name: 'Localism Act 2011 s.1',
    nations: ['England'],
    bodies: 'all',
    kinds: [
      'grant',
      'officersTravel',
      'membersVisit',
      'hosting',
      'events',
      'assistance',
      'twinning',
      'membership',
    ],
    note: notes.gpc2011,
    uncertain: uncertain.gpc2011,
    source: 'Localism Act 2011 ss.1-2',
  },
  {
    id: 'well-being-2000',
    name: 'LGA 2000 s.2',
    nations: ['Wales'],
    bodies: 'local',
    kinds: ['twinning', 'events'],
    note: notes.wellBeing2000,
    uncertain: uncertain.wellBeing2000,
    source: 'Local Government Act 2000 s.2',
  },
  {
    id: 'gpc-wales-2021',
    name: 'LGE(W)A 2021 s.24',
    nations: ['Wales'],
    bodies: 'all',
    kinds: [
      'grant',
      'officersTravel',
      'membersVisit',
      'hosting',
      'events',
      'assistance',
      'twinning',
      'membership',
    ],
    note: notes.gpcWales,
    uncertain: uncertain.gpcWales,
    source: 'Local Government and Elections (Wales) Act 2021 ss.24-27',
  },
  {
    id: 'lgsa-1973-s48',
    name: 'LG(S)A 1973 s.48',
    nations: ['Scotland'],
    bodies: 'principal',
    kinds: ['membersVisit', 'hosting'],
    note: notes.s48,
    uncertain: uncertain.s48,
    source: 'Local Government (Scotland) Act 1973 s.48',
  },
  {
    id: 'lgsa-1973-s69',
    name: 'LG(S)A 1973 s.69',
    nations: ['Scotland'],
    bodies: 'principal',
    kinds: [],
    note: notes.s69,
    uncertain: null,
    source: 'Local Government (Scotland) Act 1973 s.69',
  },
  {
    id: 'lgsa-1973-s83',
    name: 'LG(S)A 1973 s.83',
    nations: ['Scotland'],
    bodies: 'principal',
    kinds: ['grant', 'twinning'],
    note: notes.s83,
    uncertain: uncertain.s83,
    source: 'Local Government (Scotland) Act 1973 s.83',
  },
  {
    id: 'well-being-2003',
    name: 'LGSA 2003 s.20',
    nations: ['Scotland'],
    bodies: 'principal',
    kinds: ['grant', 'officersTravel', 'hosting', 'events', 'assistance', 'twinning', 'membership'],
    note: notes.wellBeing2003,
    uncertain: uncertain.wellBeing2003,
    source: 'Local Government in Scotland Act 2003 ss.20-22',
  },
  {
    id: 'gpc-ni-2014',
    name: 'LGA(NI) 2014 s.79',
    nations: ['Northern Ireland'],
    bodies: 'principal',
    kinds: [
      'grant',
      'officersTravel',
      'membersVisit',
      'hosting',
      'events',
      'assistance',
      'twinning',
      'membership',
    ],
    note: notes.gpcNorthernIreland,
    uncertain: uncertain.gpcNorthernIreland,
    source: 'Local Government Act (Northern Ireland) 2014 ss.79-82',
  },
];

function lga1972(
  section: string,
  bodies: Power['bodies'],
  kinds: Power['kinds'],
  note: string,
  open: string = uncertain.textOfTheTime,
): Power {
  return {
    id: `lga-1972-s${section.replace(/[()]/g, '-').replace(/-$/, '')}`,
    name: `LGA 1972 s.${section}`,
    nations: ENGLAND_AND_WALES,
    bodies,
    kinds,
    note,
    uncertain: open,
    source: `Local Government Act 1972 s.${section}`,
  };
}
