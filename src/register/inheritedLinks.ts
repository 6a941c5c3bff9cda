import type { CalendarDate } from '../core/calendarDate';
import { recogniseCouncil, type CouncilReading } from './council';
import type { RegisteredLink } from './partnership';

/** A link that a council which is no more held, and who may take it on. */
export interface InheritedLink {
  readonly link: RegisteredLink;
  readonly former: string;
  /** The last day of the council, or the day from which it was no more. */
  readonly ended: CalendarDate;
  /** Official names; several where the area was divided, none where none is known. */
  readonly successors: readonly string[];
  /** What says so; null where they are likely only. */
  readonly successorsFrom: string | null;
}

/** The links to be inherited, by successor, then by the council that held them. Links that have ended are left out. */
export function inheritedLinks(links: readonly RegisteredLink[]): InheritedLink[] {
  return links
    .filter(({ status }) => status !== 'ended')
    .flatMap((link) =>
      link.councils.flatMap((council) => {
        const { name, ended, successors, successorsFrom }: CouncilReading = recogniseCouncil(
          council.name ?? council.typed,
        );
        return name === null || ended === null
          ? []
          : [{ link, former: name, ended, successors, successorsFrom }];
      }),
    )
    .sort((one, other) => compare(orderOf(one), orderOf(other)));
}

function orderOf({ successors, former, link }: InheritedLink): string {
  return [successors.join('; ') || '~', former, link.partner].join('\n');
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
