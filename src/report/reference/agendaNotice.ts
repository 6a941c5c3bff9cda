import type { Nation } from '../../limits/nation';

/** A council for a county, district, borough or unitary area; or one for a parish, town or community. */
export type BodyOfMeeting = 'principal' | 'local';

/** How long before a meeting its papers are open to the public. */
export interface AgendaNotice {
  readonly nation: Nation;
  readonly body: BodyOfMeeting;
  /** Days between the day of publication and that of the meeting, neither counted. */
  readonly days: number;
  readonly source: string;
}

/** Only what was read in a source, each with it. See docs/sources.md, Reports. */
const AGENDA_NOTICES: readonly AgendaNotice[] = [
  {
    nation: 'England',
    body: 'principal',
    days: 5,
    source: 'Local Government Act 1972 ss.100A(6) and 100B, as amended by SI 2002/715',
  },
  {
    nation: 'England',
    body: 'local',
    days: 3,
    source: 'Local Government Act 1972 Sch.12 para.10(2)',
  },
  {
    nation: 'Wales',
    body: 'principal',
    days: 3,
    source:
      'Local Government Act 1972 ss.100A(6) and 100B, as amended by the Local Government and Elections (Wales) Act 2021 Sch.4',
  },
  {
    nation: 'Wales',
    body: 'local',
    days: 3,
    source: 'Local Government Act 1972 Sch.12 para.26(2)',
  },
  {
    nation: 'Scotland',
    body: 'principal',
    days: 3,
    source: 'Local Government (Scotland) Act 1973 Part IIIA and Sch.7 para.2',
  },
  {
    // The Act says "five days at least" and not "clear": counted as clear days they are never fewer.
    nation: 'Northern Ireland',
    body: 'principal',
    days: 5,
    source: 'Local Government Act (Northern Ireland) 2014 ss.42(6) and 43(3)',
  },
];

/** The notice of a kind of council; null where no source was read. */
export function agendaNotice(nation: Nation, body: BodyOfMeeting): AgendaNotice | null {
  return AGENDA_NOTICES.find((one) => one.nation === nation && one.body === body) ?? null;
}
