import type { Nation } from '../nation';

/** The sum for each elector that s.137(4)(a) and Sch. 12B set for a year, as published. */
export interface S137Sum {
  readonly year: string;
  readonly nation: Nation;
  /** In pence. */
  readonly pence: number;
  readonly source: string;
}

/**
 * Years of which one clear published source was found. The others are left out, and are not worked out from these: which year
 * the first sum is of differs between sources, so a chain of yearly rises would be a guess.
 */
export const S137_SUMS: readonly S137Sum[] = [
  { year: '2014/15', nation: 'England', pence: 720, source: 'National Association of Local Councils' },
  { year: '2015/16', nation: 'England', pence: 736, source: 'National Association of Local Councils' },
  {
    year: '2017/18',
    nation: 'England',
    pence: 757,
    source: 'Shropshire Association of Local Councils, 2018',
  },
  {
    year: '2018/19',
    nation: 'England',
    pence: 786,
    source: 'Shropshire Association of Local Councils, 2018',
  },
  { year: '2019/20', nation: 'England', pence: 812, source: 'Cornwall Association of Local Councils, 2019' },
  { year: '2020/21', nation: 'England', pence: 832, source: 'Cornwall Association of Local Councils, 2019' },
  { year: '2022/23', nation: 'England', pence: 882, source: 'National Association of Local Councils' },
  { year: '2023/24', nation: 'England', pence: 993, source: 'National Association of Local Councils' },
];
