import type { CalendarDate } from '../core/calendarDate';
import type { Pence } from '../core/pence';
import type { ColumnAnswer } from './columnAnswer';

/**
 * What a domain tells `tables` about one kind of table: its fields, their words and their types. Data only; the reading
 * itself knows no domain.
 */
export interface Field<T = unknown> {
  readonly type: FieldType;
  /** Header words that people use, lower case, best first: "supplier name", "payee". */
  readonly synonyms: readonly string[];
  /** Header words that look alike and mean something else: "body name" for a supplier. */
  readonly not: readonly string[];
  /**
   * The form of headings that name the field without words of their own: "Mid-2022". A group `year` makes the latest of several
   * such columns the likeliest. Tried on the heading in lower case.
   */
  readonly form?: RegExp;
  /** What a cell of this field looks like and of no other: a column full of such cells is the field whatever its heading. */
  readonly cells?: { test(text: string): boolean };
  /** Its cells name companies and public bodies: the only such column of a table is the field, whatever its heading. */
  readonly organisations?: true;
  /** Takes a column only where no other field can use it. */
  readonly lesser?: boolean;
  /** Only types: the value a cell of this field is read to. */
  readonly __value?: T;
}

/**
 * text: trimmed text. money: pence. date: a calendar date of any precision. count: a whole number. number: any number.
 * yesNo: true or false.
 */
export type FieldType = 'text' | 'money' | 'date' | 'count' | 'number' | 'yesNo';

interface Words {
  readonly synonyms: readonly string[];
  readonly not?: readonly string[];
}

const field =
  <T>(type: FieldType) =>
  (...synonyms: readonly string[]): Field<T> & { but(...not: readonly string[]): Field<T> } => {
    const made = ({ synonyms: words, not = [] }: Words): Field<T> => ({ type, synonyms: words, not });
    return { ...made({ synonyms }), but: (...not) => made({ synonyms, not }) };
  };

export const text = field<string>('text');
export const money = field<Pence>('money');
export const date = field<CalendarDate>('date');
export const wholeNumber = field<number>('count');
export const number = field<number>('number');

/** The same field, giving way to every other one. */
export function lesser<T>(given: Field<T>): Field<T> {
  return { ...given, lesser: true };
}

/** The same field, known by its cells where no heading tells: names of companies and public bodies. */
export function ofOrganisations<T>(given: Field<T>): Field<T> {
  return { ...given, organisations: true };
}

export type Fields = Readonly<Record<string, Field>>;

export interface TableKind<F extends Fields = Fields> {
  readonly id: TableKindId;
  /** As people are told: "a ledger of payments". */
  readonly called: string;
  readonly fields: F;
  /** The table is of this kind only when all fields of one of these sets were found. */
  readonly needs: readonly (readonly string[])[];
  /** Sets of fields that are enough only where a title or a heading speaks for the kind. */
  readonly needsUnderTitle?: readonly (readonly string[])[];
  /** Words of headings that speak for the kind as a title does: "twinned with". */
  readonly telling?: readonly string[];
  /** A record has a readable value in one field of each of these groups; a row that has not is queried. */
  readonly rowNeeds: readonly (readonly string[])[];
  /** Fields that a row of their own may give for the rows below it, which leave them blank. */
  readonly groupedBy?: readonly string[];
  /** Sheet or caption words that speak for this kind when columns alone do not decide. */
  readonly titles: readonly string[];
  /** True where a header with no rows below is still such a table: the authorisation ships empty. */
  readonly mayBeEmpty?: boolean;
  /** What people said about columns of such tables; it comes before any likeness. */
  readonly answers?: readonly ColumnAnswer[];
  /** Money that a table may give in two columns, one for each side. */
  readonly sides?: TwoSides;
  /** Tables that have the columns of this kind and are something else: a register of contracts is no ledger. */
  readonly unless?: readonly OtherSort[];
}

/** `field` is what stands in `plus` less what stands in `minus`, where a table has both: debit and credit. */
export interface TwoSides {
  readonly field: string;
  readonly plus: string;
  readonly minus: string;
}

/** A sort of table that councils keep and that is none of ours. */
export interface OtherSort {
  /** As people are told: "a register of contracts". */
  readonly called: string;
  /** Headings that give it away: all of one of these sets. */
  readonly headings: readonly (readonly string[])[];
}

export type TableKindId =
  | 'ledger'
  | 'budget'
  | 'orders'
  | 'register'
  | 'visits'
  | 'gifts'
  | 'logframe'
  | 'population'
  | 'authorisation'
  | 'rules'
  | 'plans'
  | 'rates'
  | 'settings';

/** Gives a kind its literal field names, and holds its needs to them. */
export function tableKind<F extends Fields>(
  kind: TableKind<F> & {
    readonly needs: readonly (readonly (keyof F & string)[])[];
    readonly rowNeeds: readonly (readonly (keyof F & string)[])[];
    readonly sides?: { readonly [side in keyof TwoSides]: keyof F & string };
  },
): TableKind<F> {
  return kind;
}

type ValueOf<D> = D extends Field<infer T> ? T : never;

/** A record read from a row of this kind. Every field may be missing. */
export type RecordOf<K> =
  K extends TableKind<infer F> ? { readonly [N in keyof F]: ValueOf<F[N]> | null } : never;
