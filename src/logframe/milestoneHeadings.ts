import { say } from '../core/messages';
import { roleOfHeading } from './columnRole';
import type { Indicator, Milestone } from './logframe';

/** The milestones of the indicators as headings of columns, each once, in the order in which they come up. */
export function milestoneHeadings(indicators: readonly Indicator[]): string[] {
  const headings: string[] = [];
  for (const { milestones } of indicators) {
    let before = -1;
    for (const heading of headingsOf(milestones)) {
      const known = headings.indexOf(heading);
      if (known === -1) headings.splice(before + 1, 0, heading);
      before = known === -1 ? before + 1 : known;
    }
  }
  return headings;
}

/** In which of the columns each milestone of an indicator stands. */
export function placeOfMilestones({ milestones }: Indicator, headings: readonly string[]): number[] {
  return headingsOf(milestones).map((heading) => headings.indexOf(heading));
}

function headingsOf(milestones: readonly Milestone[]): string[] {
  const used = new Set<string>();
  return milestones.map(({ label }) => {
    const plain = headsItself(label) ? label : say.logframe.detail.milestone({ label });
    let heading = plain;
    for (let count = 2; used.has(heading.toLowerCase()); count += 1)
      heading = say.logframe.sheet.second({ text: say.logframe.detail.milestone({ label }), count });
    used.add(heading.toLowerCase());
    return heading;
  });
}

/** "Milestone 1 (2024)" and "Target 2025" are read as steps on the way; other words need to be told so. */
function headsItself(label: string): boolean {
  const role = roleOfHeading(label);
  return (role === 'milestone' || role === 'target') && !isTaken(label);
}

function isTaken(label: string): boolean {
  const own: readonly string[] = Object.values(say.logframe.written.columns);
  return own.some((heading) => heading.toLowerCase() === label.toLowerCase());
}
