import type { Nation } from '../../limits/nation';
import type { DecisionRoute } from './choiceReaders';

/** What has to be on record of a decision, by who takes it. */
export interface RecordRule {
  readonly nation: Nation;
  readonly routes: readonly DecisionRoute[];
  /** Whether the record has to give reasons, and options that were considered and rejected. */
  readonly reasons: boolean;
  readonly rejected: boolean;
  readonly source: string;
}

/** Each was read in its source; for the rest the council's standing orders say it. */
export const RECORD_RULES: readonly RecordRule[] = [
  {
    nation: 'England',
    routes: ['cabinet', 'member'],
    reasons: true,
    rejected: true,
    source: 'SI 2012/2089 regs 12 and 13',
  },
  {
    nation: 'England',
    routes: ['officer'],
    reasons: true,
    rejected: true,
    source: 'SI 2012/2089 reg.13; Openness of Local Government Bodies Regulations 2014 (SI 2014/2095) reg.7',
  },
  {
    nation: 'Wales',
    routes: ['cabinet', 'member'],
    reasons: true,
    rejected: false,
    source:
      'Local Authorities (Executive Arrangements) (Decisions, Documents and Meetings) (Wales) Regulations 2001 (SI 2001/2290) regs 6 and 7',
  },
  {
    nation: 'Northern Ireland',
    routes: ['cabinet'],
    reasons: true,
    rejected: false,
    source: 'Local Government Act (Northern Ireland) 2014 s.34(3)-(4)',
  },
];

/** What lets members ask for a decision to be looked at again before it takes effect. The period is the council's own. */
export const CALL_IN_SOURCES: Readonly<
  Record<Nation, { readonly routes: readonly DecisionRoute[]; readonly source: string }>
> = {
  England: { routes: ['cabinet', 'member', 'officer'], source: 'Local Government Act 2000 s.9F' },
  Wales: { routes: ['cabinet', 'member', 'officer'], source: 'Local Government Act 2000 s.21' },
  Scotland: { routes: ['council', 'cabinet', 'committee'], source: 'the council’s standing orders' },
  'Northern Ireland': {
    routes: ['council', 'cabinet', 'committee'],
    source: 'Local Government Act (Northern Ireland) 2014 s.41',
  },
};
