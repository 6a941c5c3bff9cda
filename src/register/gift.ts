import type { CalendarDate } from '../core/calendarDate';
import type { Figure } from '../core/figure';
import type { Source } from '../core/source';

/** The two registers that councils keep apart. */
export type GiftSide = 'members' | 'officers';

/** What became of a gift: kept by whoever received it, handed over to the council, or never taken. */
export type GiftFate = 'kept' | 'surrendered' | 'declined';

/** As far as the giver's name tells; a person's name tells nothing. */
export type GiverSort = 'publicBody' | 'company' | 'unknown';

/** A gift or an offer of hospitality as a row of a register gives it. */
export interface Gift {
  readonly key: string;
  /** Null where neither the row nor its table says whose register it is. */
  readonly side: GiftSide | null;
  readonly direction: 'received' | 'given';
  readonly date: CalendarDate | null;
  /** The words of the date where they say more than the date does. */
  readonly dateWords: string | null;
  /** As typed; may be a person's name. */
  readonly giver: string | null;
  readonly giverSort: GiverSort;
  /** As typed; mostly a person's name. */
  readonly recipient: string | null;
  readonly description: string | null;
  readonly value: Figure | null;
  /** Null where the register does not say. */
  readonly fate: GiftFate | null;
  /** The council that holds it, as typed. */
  readonly heldBy: string | null;
  readonly registeredOn: CalendarDate | null;
  /** False where the table has no column for the date of registration. */
  readonly tellsRegistration: boolean;
  readonly source: Source;
}
