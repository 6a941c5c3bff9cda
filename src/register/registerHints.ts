import type { Finding } from '../core/finding';
import { say } from '../core/messages';
import { sourceText } from '../core/source';
import { finding } from './finding';
import { groupsBy } from './groupsBy';
import type { RecordedVisit } from './partnership';
import type { LinkRow } from './readLinks';

/** What is worth a look in the rows of a register together: said once each, not row by row. */
export function hintsAboutRows(rows: readonly LinkRow[]): Finding[] {
  return [...hintsAboutTitles(rows), ...hintAboutUnknownCouncils(rows), ...hintsAboutKinds(rows)];
}

/** Said once for all of them: a register of town councils' links would have a hint in every row. */
function hintAboutUnknownCouncils(rows: readonly LinkRow[]): Finding[] {
  const names = [...new Set(rows.flatMap((row) => row.unknownCouncils))];
  const first = rows.find((row) => row.unknownCouncils.length > 0);
  return first
    ? [
        finding(
          'register.councilUnknown',
          'hint',
          say.register.councilsUnknown({ names }),
          first.councilSource,
        ),
      ]
    : [];
}

/** A cell that names several partners would say the same of its council for each. */
export function eachOnce(hints: readonly Finding[]): Finding[] {
  return groupsBy(hints, ({ message, source }) => `${message}\n${source ? sourceText(source) : ''}`).flatMap(
    ([first]) => first ?? [],
  );
}

function hintsAboutTitles(rows: readonly LinkRow[]): Finding[] {
  const titled = rows.filter((row) => row.councilFromTitle !== null);
  return groupsBy(titled, (row) => sourceText(row.councilSource)).flatMap(([first, ...more]) => {
    if (!first) return [];
    const council = first.councilFromTitle ?? '';
    const message = say.register.councilFromTitle({ council, rows: more.length + 1 });
    return [finding('register.councilFromTitle', 'hint', message, first.councilSource)];
  });
}

/** Words that leave the kind open, once each, where they first stand. */
function hintsAboutKinds(rows: readonly LinkRow[]): Finding[] {
  const open = rows.filter((row) => row.kind === null && row.kindWords !== null);
  return groupsBy(open, (row) => (row.kindWords ?? '').toLowerCase()).flatMap(([first, ...more]) =>
    first
      ? [
          finding(
            'register.kind',
            'hint',
            say.register.kindUnclear({ words: first.kindWords ?? '', rows: more.length + 1 }),
            first.kindSource,
          ),
        ]
      : [],
  );
}

/** Visits whose partner is in no link; said once where there are no links at all. */
export function hintsAboutUnmatched(
  visits: readonly RecordedVisit[],
  visitsOf: ReadonlyMap<string, readonly RecordedVisit[]>,
  hasLinks: boolean,
): Finding[] {
  const [first] = visits;
  if (!hasLinks && first) {
    const message = say.register.visitsWithoutRegister({ visits: visits.length });
    return [finding('register.visitUnmatched', 'hint', message, first.source)];
  }
  const matched = new Set([...visitsOf.values()].flat());
  return visits
    .filter((visit) => !matched.has(visit) && visit.partner !== '')
    .map((visit) =>
      finding(
        'register.visitUnmatched',
        'hint',
        say.register.visitUnmatched({ partner: visit.partner }),
        visit.source,
      ),
    );
}
