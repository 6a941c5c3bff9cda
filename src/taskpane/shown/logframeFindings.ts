import type { Finding } from '../../core/finding';
import { say } from '../../core/messages';
import { cellPosition, type Source } from '../../core/source';
import type { Logframe, Result, ResultLevel } from '../../logframe/logframe';
import { levelName } from '../../logframe/profile';
import type { LogframeFinding } from './logframeText';
import type { PlaceOf } from './placeIn';

const words = say.logframeScreen;

/** Errors first; each with the level at whose rows it stands. */
export function logframeFindings(logframe: Logframe, place: PlaceOf): LogframeFinding[] {
  return STRENGTHS.flatMap((strength) =>
    logframe.findings.filter((finding) => finding.strength === strength),
  ).map((finding, at) => findingText(logframe, finding, at, place));
}

/** How a person wants findings put together. */
export type FindingsBy = 'strength' | 'level';

export interface FindingGroup {
  readonly name: string;
  readonly findings: readonly LogframeFinding[];
}

/** Every finding in one group; groups without any are left out. */
export function findingsBy(findings: readonly LogframeFinding[], by: FindingsBy): FindingGroup[] {
  const groups: FindingGroup[] =
    by === 'strength'
      ? STRENGTHS.map((strength) => ({
          name: words.strengths[strength],
          findings: findings.filter((one) => one.strength === strength),
        }))
      : LEVELS.map((level) => {
          const own = findings.filter((one) => one.level === level);
          return { name: own[0]?.levelName ?? '', findings: own };
        });
  return groups.filter((group) => group.findings.length > 0);
}

const STRENGTHS: readonly Finding['strength'][] = ['error', 'warning', 'hint'];
const LEVELS: readonly (ResultLevel | null)[] = ['impact', 'outcome', 'output', 'activity', null];

function findingText(
  logframe: Logframe,
  { rule, strength, message, source }: Finding,
  at: number,
  place: PlaceOf,
): LogframeFinding {
  const level = source === null ? null : levelAt(logframe.results, source);
  return {
    key: String(at),
    check: /^L\d+$/.test(rule) ? rule : null,
    strength,
    level,
    levelName: level === null ? words.whole : levelName(logframe.profile, level),
    sentence: message,
    place: source === null ? null : place(source),
  };
}

/** A finding belongs to the result whose rows it stands in: from its own cell down to the next result. */
function levelAt(results: readonly Result[], { file, sheet, cell }: Source): ResultLevel | null {
  const row = rowOf(cell);
  if (row === null) return null;
  const above = results.filter(({ source }) => {
    const first = rowOf(source.cell);
    return source.file === file && source.sheet === sheet && first !== null && first <= row;
  });
  return above.at(-1)?.level ?? null;
}

/** Of "B7", or the first of "B7:B9". */
function rowOf(cell: string): number | null {
  return cellPosition(cell.split(':')[0] ?? '')?.row ?? null;
}
