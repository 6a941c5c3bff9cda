import { dateText } from '../core/calendarDate';
import type { Finding } from '../core/finding';
import { say } from '../core/messages';
import type { Source } from '../core/source';
import type { CouncilReading } from './council';
import { finding } from './finding';
import type { PartnerInCell } from './partnersInCell';
import { likelyPlace } from './placeName';
import type { RowCells } from './rowCells';

/** What is worth a look in a row and holds nothing up. */
export function hintsAboutLink(
  councils: readonly CouncilReading[],
  councilSource: Source,
  partner: PartnerInCell,
  cells: RowCells,
): Finding[] {
  return [
    ...hintsAboutCouncils(councils, councilSource),
    ...hintAboutSpelling(partner, cells),
    ...hintsAboutDates(cells),
  ];
}

function hintsAboutCouncils(councils: readonly CouncilReading[], source: Source): Finding[] {
  return councils.flatMap((council) => {
    if (council.ended !== null && council.name !== null) {
      const ended = dateText(council.ended);
      return [
        finding(
          'register.councilEnded',
          'hint',
          say.register.councilEnded({
            council: council.name,
            ended,
            successors: council.successors,
            from: council.successorsFrom,
          }),
          source,
        ),
      ];
    }
    return council.candidates.length === 1
      ? [finding('register.councilUnknown', 'hint', say.register.councilNear(council), source)]
      : [];
  });
}

function hintAboutSpelling({ partner, country, named }: PartnerInCell, cells: RowCells): Finding[] {
  const likely = named ? likelyPlace(partner, country?.code ?? null) : null;
  return likely
    ? [
        finding(
          'register.spelling',
          'hint',
          say.register.placeSpelling({ typed: partner, likely: likely.name }),
          cells.source('partner'),
        ),
      ]
    : [];
}

/** What has digits and is no date was meant for one; "ongoing" and "none" were not. */
function hintsAboutDates(cells: RowCells): Finding[] {
  return (['since', 'until', 'lastActivity', 'nextReview'] as const).flatMap((field) => {
    const typed = cells.text(field);
    return typed !== null && /\d/.test(typed) && cells.dates(field) === null
      ? [
          finding(
            'register.date',
            'hint',
            say.register.dateUnread({ field: say.register.field[field], typed }),
            cells.source(field),
          ),
        ]
      : [];
  });
}
