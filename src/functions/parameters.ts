import type { CellParameter, RangeParameter } from './definition';

type Cell<T, N extends string> = Pick<CellParameter<T, N>, 'name' | 'help' | 'expects' | 'schema'>;
type Range<N extends string> = Pick<RangeParameter<N>, 'name' | 'help' | 'expects'>;

/** A cell that has to hold something. */
export const cell = <T, const N extends string>(given: Cell<T, N>) =>
  ({ ...given, takes: 'cell', optional: false, mayBeBlank: false }) as const;

/** A cell that has to be named and may be blank: "not known". */
export const blankableCell = <T, const N extends string>(given: Cell<T, N>) =>
  ({ ...given, takes: 'cell', optional: false, mayBeBlank: true }) as const;

export const optionalCell = <T, const N extends string>(given: Cell<T, N>) =>
  ({ ...given, takes: 'cell', optional: true, mayBeBlank: true }) as const;

export const range = <const N extends string>(given: Range<N>) =>
  ({ ...given, takes: 'range', optional: false, mayBeBlank: false }) as const;

export const optionalRange = <const N extends string>(given: Range<N>) =>
  ({ ...given, takes: 'range', optional: true, mayBeBlank: true }) as const;
