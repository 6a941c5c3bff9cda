import { say } from '../../core/messages';
import type { Nation } from '../nation';

/** A kind of public body, and what the 1993 Act says of it. */
export interface BodyKind {
  readonly id: string;
  /** As people are told: "a county council". */
  readonly called: string;
  /**
   * listed: s.1(9) or (10) names it, or another Act extends s.1 to it. notListed: it does not. notChecked: what was read does not
   * settle it.
   */
  readonly act: 'listed' | 'notListed' | 'notChecked';
  readonly provision: string;
  /** What to bear in mind; null where nothing is uncertain. */
  readonly note: string | null;
  /** False where "population" has no plain meaning for the body. */
  readonly hasResidents: boolean;
  /** Types of the register of principal councils (CTY, NMD …). */
  readonly types: readonly string[];
  /** Words of a name that give the kind away. */
  readonly words: RegExp | null;
  readonly nation?: Nation;
}

const S9 = 's.1(9)';
const S10 = 's.1(10)';
const { notes } = say.bodies;

/**
 * Bodies by kind, tried in this order: names first, as the register of principal councils has types for councils only.
 * Source: Local Government (Overseas Assistance) Act 1993 s.1(9)-(10) as amended; Environment Act 1995 s.70 and Sch. 9 para. 16;
 * Local Democracy, Economic Development and Construction Act 2009 Sch. 6 para. 83; Levelling-up and Regeneration Act 2023 Sch. 4
 * para. 113. See docs/sources.md, Law.
 */
export const BODY_KINDS: readonly BodyKind[] = [
  named('parish', 'a parish council', /\bparish (?:council|meeting)\b/i, {
    act: 'notListed',
    provision: S9,
    nation: 'England',
  }),
  named('local', 'a town or community council', /\b(?:town|community) council\b/i, {
    act: 'notListed',
    provision: S9,
  }),
  named('scottish-park', 'a Scottish National Park authority', /\b(?:cairngorms|loch lomond)\b.*\bpark\b/i, {
    act: 'notChecked',
    note: notes.scottishPark,
    nation: 'Scotland',
  }),
  named('national-park', 'a National Park authority', /\bnational park(?: authority)?$/i, {
    provision: 'Environment Act 1995 s.70, Sch. 9 para. 16',
  }),
  named('broads', 'the Broads Authority', /\bbroads authority\b/i, { nation: 'England' }),
  named('london-fire', 'the fire authority of London', /\blondon fire (?:commissioner|brigade)\b/i, {
    act: 'notChecked',
    note: notes.londonFire,
    nation: 'England',
  }),
  named(
    'london-fire-planning',
    'the fire authority of London until 2018',
    /\blondon fire and emergency planning authority\b/i,
    { nation: 'England' },
  ),
  named('scottish-fire', 'the fire service of Scotland', /\bscottish fire\b/i, {
    act: 'notChecked',
    note: notes.scottishFire,
    nation: 'Scotland',
  }),
  named('fire', 'a fire and rescue authority', /\bfire (?:(?:and|&) rescue )?(?:authority|service)\b/i, {
    note: notes.fireCombined,
  }),
  named('waste', 'a waste disposal authority', /\bwaste (?:disposal )?(?:and recycling )?authority\b/i, {
    note: notes.jointAuthority,
  }),
  named('london-pensions', 'the London Pensions Fund Authority', /\blondon pensions? fund authority\b/i, {
    note: notes.londonPensions,
    nation: 'England',
  }),
  named('police', 'a police body', /\bpolice\b/i, {
    act: 'notListed',
    provision: 'Police and Magistrates’ Courts Act 1994',
    note: notes.police,
  }),
  named('prosperity-board', 'an economic prosperity board', /\beconomic prosperity board\b/i, {
    provision: 's.1(10)(dza)',
  }),
  named('combined-county', 'a combined county authority', /\bcombined county authority\b/i, {
    provision: 's.1(10)(dzc)',
    note: notes.combinedCounty,
    nation: 'England',
  }),
  {
    ...named('combined', 'a combined authority', /\bcombined authority\b/i, {
      provision: 's.1(10)(dzb)',
      nation: 'England',
    }),
    types: ['COMB'],
  },
  named('joint-committee', 'a joint committee', /\bjoint committee\b/i, {
    act: 'notChecked',
    note: notes.jointCommittee,
  }),
  named('planning-board', 'a joint planning board', /\bjoint planning board\b/i, { nation: 'Wales' }),
  named('joint-board', 'a joint board', /\bjoint (?:\w+ )?board\b/i, { provision: S9, nation: 'Scotland' }),
  named('joint-authority', 'a joint authority', /\b(?:joint|transport) authority\b/i, {
    note: notes.jointAuthority,
  }),
  council('greater-london', 'the Greater London Authority', ['SRA'], notes.greaterLondon),
  council('common-council', 'the Common Council of the City of London', ['CC']),
  council('london-borough', 'a London borough', ['LBO']),
  council('county', 'a county council', ['CTY']),
  council('district', 'a district council', ['NMD', 'MD']),
  council('unitary', 'a county or district council with the functions of both', ['UA']),
  council('welsh', 'a county or county borough council of Wales', ['WPA']),
  council('scottish', 'a council of Scotland', ['SCO']),
];

function named(
  id: string,
  called: string,
  words: RegExp,
  more: Partial<Pick<BodyKind, 'act' | 'provision' | 'note' | 'nation'>> = {},
): BodyKind {
  const known = { act: 'listed', provision: S10, note: null, ...more } as const;
  return { id, called, words, types: [], hasResidents: false, ...known };
}

function council(id: string, called: string, types: readonly string[], note: string | null = null): BodyKind {
  return { id, called, types, words: null, act: 'listed', provision: S9, note, hasResidents: true };
}
