import { dateText, type CalendarDate } from '../../core/calendarDate';
import { count, figureText } from '../../core/figure';
import { say } from '../../core/messages';
import type { Job } from '../../job/job';
import type { RegisteredGift } from '../../register/buildGifts';
import { foldName } from '../../register/foldName';
import { registerOf } from '../../register/giftsSheets';
import { councilsText } from '../../register/linkKey';
import { matchVisitsToPartnerships } from '../../register/matchVisits';
import type { LinkDate, RecordedVisit, RegisteredLink } from '../../register/partnership';
import { reviewsDue, type ReviewDue } from '../../register/reviewsDue';
import { summariseLinks } from '../../register/summariseLinks';
import { figureShown } from './figureShown';
import { placeIn, type PlaceOf } from './placeIn';
import type { GiftText, LinkText, PictureText, RegisterText, ReviewText, VisitText } from './registerText';

const words = say.registerScreen;

/** The register of the job in the words of its screen. */
export function registerShown(
  file: string,
  { register: { partnerships, visits }, gifts: { gifts } }: Pick<Job, 'register' | 'gifts'>,
  asOf: CalendarDate,
): RegisterText {
  const visitsOf = matchVisitsToPartnerships(visits, partnerships);
  const places: PlaceOf = (source) => placeIn(file, source);
  const pictures =
    partnerships.length === 0 ? [] : [byCountry(partnerships, places), byStatus(partnerships, places)];
  return {
    sentence: sentenceOf(partnerships),
    links: partnerships.map((link) => linkText(link, visitsOf.get(link.key)?.length ?? 0, places)),
    pictures,
    reviews: reviewsDue(partnerships, asOf).map((review) => reviewText(review, places)),
    visits: visits.map((visit) => visitText(visit, places)),
    gifts: gifts.map((gift, at) => giftText(gift, at, places)),
  };
}

function sentenceOf(links: readonly RegisteredLink[]): string {
  const countries = new Set(links.flatMap(({ country }) => country?.name ?? country?.typed ?? []));
  const queried = links.filter(({ query }) => query !== null).length;
  return words.sentence({ links: links.length, countries: countries.size, queried });
}

function byCountry(links: readonly RegisteredLink[], place: PlaceOf): PictureText {
  const rows = rowsBy(links, 'country', place);
  const sentence = words.countrySentence({ links: links.length, groups: rows });
  return { by: 'country', heading: words.byCountry, sentence, rows };
}

function byStatus(links: readonly RegisteredLink[], place: PlaceOf): PictureText {
  const rows = rowsBy(links, 'status', place);
  const sentence = words.statusSentence({ links: links.length, groups: rows });
  return { by: 'status', heading: words.byStatus, sentence, rows };
}

function rowsBy(
  links: readonly RegisteredLink[],
  by: PictureText['by'],
  place: PlaceOf,
): PictureText['rows'] {
  return summariseLinks(links, by).map(({ called, links: own }) => {
    const sources = own.map(({ source }) => source);
    const figure = count(own.length, words.countRule({ group: called }), sources);
    return { name: called, count: own.length, figure: figureShown(figure, place) };
  });
}

function linkText(link: RegisteredLink, visits: number, place: PlaceOf): LinkText {
  const { councils, partner, country, kind, status, statusReason, query, hints, sources } = link;
  const shown = {
    councils: councilsText(councils),
    partner,
    country: country === null ? say.register.kind.notStated : (country.name ?? country.typed),
    kind: say.register.kind[kind ?? 'notStated'],
    statusName: say.register.statusName[status],
    reason: statusReason,
    facts: factsOf(link, visits),
  };
  return {
    ...shown,
    key: link.key,
    status,
    query,
    hints,
    visits,
    places: sources.map(place),
    folded: foldName(
      [...Object.values(shown).flat(), query ?? '', ...councils.map(({ typed }) => typed)].join(' '),
    ),
  };
}

function factsOf(link: RegisteredLink, visits: number): string[] {
  const { themes } = link;
  const dated = (['since', 'until', 'nextReview'] as const).flatMap((field) => {
    const when = dateWords(link, field);
    return when === null ? [] : [DATED[field](when)];
  });
  return [
    ...dated,
    ...(themes.length === 0 ? [] : [words.themes({ themes })]),
    ...(visits === 0 ? [] : [words.visitsOf({ count: visits })]),
  ];
}

const DATED = {
  since: (since: string) => words.since({ since }),
  until: (until: string) => words.until({ until }),
  nextReview: (review: string) => words.nextReview({ review }),
} as const;

/** As typed where the words say more than the date does. */
function dateWords(link: RegisteredLink, field: LinkDate): string | null {
  const date = link[field];
  return link.dateWords[field] ?? (date === null ? null : dateText(date));
}

function reviewText({ link, standing }: ReviewDue, place: PlaceOf): ReviewText {
  const review = dateWords(link, 'nextReview');
  return {
    key: link.key,
    standing,
    link: words.linkName({ councils: councilsText(link.councils), partner: link.partner }),
    sentence: standing === 'notSet' || review === null ? words.notSet : words[standing]({ review }),
    place: place(link.source),
  };
}

function visitText(visit: RecordedVisit, place: PlaceOf): VisitText {
  const { direction, people, purpose, from, to } = visit;
  const dates = [from, to].filter((date) => date !== null).map(dateText);
  const when = visit.dateWords ?? ([...new Set(dates)].join(' – ') || words.undated);
  return {
    key: visit.key,
    heading: [visit.partner, visit.place, when].filter((part) => part !== null && part !== '').join(', '),
    facts: [
      ...(direction === null ? [] : [words.direction[direction]]),
      ...(people === null ? [] : [words.people({ count: people })]),
      ...(purpose === null ? [] : [purpose]),
    ],
    place: place(visit.source),
  };
}

/** The gift's own key names people, so its place in the list is the key here. */
function giftText(gift: RegisteredGift, at: number, place: PlaceOf): GiftText {
  const { standing, hints, source, date, dateWords: typed, description, value } = gift;
  const facts = [
    typed ?? (date === null ? null : dateText(date)),
    description,
    value === null ? null : figureText(value),
  ].filter((fact) => fact !== null);
  return {
    key: String(at),
    heading: words.giftName({ side: words.giftSide[registerOf(gift)], facts }),
    standing: words.standing({
      status: say.gifts.sheet.outcome[standing.outcome],
      reason: standing.reason,
    }),
    hints,
    place: place(source),
  };
}
