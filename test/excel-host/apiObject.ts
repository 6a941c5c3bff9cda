import type { Area } from '../../src/workbook/grid';
import { invalidArgument } from './hostError';
import type { HostSheet } from './hostSheet';

export interface Scalar {
  readonly get?: () => unknown;
  readonly set?: (value: unknown) => void;
}

/** One object behind a Microsoft proxy: only the members that are called exist, under their names on the wire. */
export interface ApiObject {
  readonly type: string;
  /** What instantiating it answers: the id by which the client finds it again. */
  readonly identity?: Readonly<Record<string, unknown>>;
  readonly scalars: Readonly<Record<string, Scalar>>;
  readonly navigation?: Readonly<Record<string, () => ApiObject | null>>;
  readonly methods?: Readonly<Record<string, (...args: readonly Argument[]) => unknown>>;
  /** The members of a collection. */
  readonly items?: () => readonly ApiObject[];
  /** `getItem`, also used by the client to find an object by its id. */
  readonly item?: (key: string) => ApiObject;
  /** Set on ranges, so that another object can take one as an argument. */
  readonly range?: RangeTarget;
}

export interface RangeTarget {
  readonly sheet: HostSheet;
  readonly area: Area;
}

/** A plain value, or an object that another object path stands for. */
export type Argument = unknown;

export function isApiObject(value: unknown): value is ApiObject {
  return typeof value === 'object' && value !== null && 'type' in value && 'scalars' in value;
}

export function textOf(value: Argument, what: string): string {
  if (typeof value !== 'string') throw invalidArgument(what);
  return value;
}

export function wholeNumberOf(value: Argument, what: string): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument(what);
  return value;
}

/** A property that is kept as it was set and given back. */
export function kept(
  store: Record<string, unknown>,
  name: string,
  guard: () => void = () => undefined,
): Scalar {
  return {
    get: () => store[name] ?? null,
    set: (value) => {
      guard();
      store[name] = value;
    },
  };
}
