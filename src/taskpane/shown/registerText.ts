import type { PartnershipStatus } from '../../register/partnership';
import type { ReviewStanding } from '../../register/reviewsDue';
import type { FigureText } from './figureText';
import type { Place } from './place';

/** The register in words, ready for its screen. Nobody is named: the sheets do that. */
export interface RegisterText {
  /** "57 links in 24 countries; 3 with a question to answer." */
  readonly sentence: string;
  readonly links: readonly LinkText[];
  readonly pictures: readonly PictureText[];
  /** Links that have not ended, by the date of their next review. */
  readonly reviews: readonly ReviewText[];
  readonly visits: readonly VisitText[];
  readonly gifts: readonly GiftText[];
}

export interface LinkText {
  readonly key: string;
  /** "Derbyshire County Council; Derby City Council" */
  readonly councils: string;
  readonly partner: string;
  /** As people know it; "Not stated" where the register does not say. The same of the kind. */
  readonly country: string;
  readonly kind: string;
  readonly status: PartnershipStatus;
  /** "Active" */
  readonly statusName: string;
  /** The evidence behind the status. */
  readonly reason: string;
  /** "Since 1998", "Themes: water, schools": what else the register tells, a phrase each. */
  readonly facts: readonly string[];
  /** What a person must answer, and what is worth a look. */
  readonly query: string | null;
  readonly hints: readonly string[];
  /** How many visits belong to it. */
  readonly visits: number;
  /** Every row that tells of it. */
  readonly places: readonly Place[];
  /** All of it folded, for searching; never shown. */
  readonly folded: string;
}

/** Links counted by what they have in common: a picture, its sentence and its table. */
export interface PictureText {
  readonly by: 'country' | 'status';
  readonly heading: string;
  readonly sentence: string;
  readonly rows: readonly {
    readonly name: string;
    readonly count: number;
    readonly figure: FigureText;
  }[];
}

export interface ReviewText {
  readonly key: string;
  readonly standing: ReviewStanding;
  /** "Derbyshire County Council: Toyota City" */
  readonly link: string;
  /** "Overdue: it was due by 31 March 2018." */
  readonly sentence: string;
  readonly place: Place;
}

export interface VisitText {
  readonly key: string;
  /** "Toyota City, November 2018" */
  readonly heading: string;
  /** Direction, people, purpose, as far as the log tells. */
  readonly facts: readonly string[];
  readonly place: Place;
}

export interface GiftText {
  readonly key: string;
  /** "Members: a lacquered box" */
  readonly heading: string;
  /** "Overdue: …" */
  readonly standing: string;
  readonly hints: readonly string[];
  readonly place: Place;
}
