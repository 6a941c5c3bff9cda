import { say } from '../core/messages';
import { Refusal } from '../core/refusal';
import { sourceText } from '../core/source';
import type { NewLogframe } from '../logframe/blankLogframeSheet';
import { itemsInCell } from '../logframe/listInCell';
import type { LogframeProfileId } from '../logframe/logframe';
import { levelName, profiles } from '../logframe/profile';
import type { LinkDetail } from '../register/linkDetails';
import type { LinkRecord } from '../register/linkRecord';

/**
 * A logframe begun from the strategic plan of a link: its aims as the highest level, the outcomes that it wants as the next one,
 * its method as activities where the layout has them. Outputs, indicators and targets are not in a plan and stay blank; timetable
 * and resources stand above the table. Source: handbook, "Strategic plan".
 *
 * @param partner the partner's name or part of it.
 * @throws Refusal where no link or more than one goes by that name, or the register holds no plan of it.
 */
export function logframeFromPlan(
  links: readonly LinkRecord[],
  partner: string,
  profile: LogframeProfileId,
): NewLogframe {
  const { link, details } = linkNamed(links, partner);
  const parts = details.filter(({ field }) => PARTS.some((part) => part === field));
  if (parts.length === 0) throw new Refusal(say.logframe.plan.none({ partner: link.partner }));
  const hasActivities = profiles[profile].levels.activity !== null;
  const besides: readonly PlanPart[] = [
    ...(hasActivities ? [] : (['planMethod'] as const)),
    'planTimetable',
    'planResources',
  ];
  return {
    profile,
    title: say.logframe.plan.title({ partner: link.partner }),
    statements: {
      impact: itemsOf(parts, 'aims'),
      outcome: itemsOf(parts, 'planOutcomes'),
      ...(hasActivities ? { activity: itemsOf(parts, 'planMethod') } : {}),
    },
    notes: [
      say.logframe.plan.note({
        where: [...new Set(parts.flatMap(({ sources }) => sources).map(sourceText))].join('; '),
        aims: levelName(profile, 'impact'),
        outcomes: levelName(profile, 'outcome'),
      }),
      ...besides.flatMap((part) =>
        textsOf(parts, part).map((text) =>
          say.logframe.plan.part({
            part: say.linkLife.planPart[part],
            text: text.replace(/\s*\n\s*/g, '; '),
          }),
        ),
      ),
    ],
  };
}

const PARTS = ['aims', 'planMethod', 'planOutcomes', 'planTimetable', 'planResources'] as const;
type PlanPart = (typeof PARTS)[number];

function linkNamed(links: readonly LinkRecord[], partner: string): LinkRecord {
  const wanted = partner.trim().toLowerCase();
  const called = links.filter(({ link }) => link.partner.toLowerCase() === wanted);
  const found =
    called.length > 0 ? called : links.filter(({ link }) => link.partner.toLowerCase().includes(wanted));
  const [only, ...others] = found;
  const known = [...new Set(links.map(({ link }) => link.partner))];
  if (only === undefined) throw new Refusal(say.logframe.plan.noLink({ partner, known }));
  if (others.length > 0)
    throw new Refusal(
      say.logframe.plan.severalLinks({ partner, where: found.map(({ link }) => sourceText(link.source)) }),
    );
  return only;
}

function itemsOf(details: readonly LinkDetail[], part: PlanPart): string[] {
  return textsOf(details, part).flatMap(itemsInCell);
}

function textsOf(details: readonly LinkDetail[], part: PlanPart): string[] {
  return details.filter(({ field }) => field === part).map(({ text }) => text);
}
