/** A nation of the United Kingdom: powers differ between them. */
export type Nation = 'England' | 'Wales' | 'Scotland' | 'Northern Ireland';
