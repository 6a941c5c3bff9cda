import { dateText } from '../../core/calendarDate';
import { say } from '../../core/messages';
import { printable } from '../printable';
import type { ReportInput } from '../reportInput';
import { paragraph, runsOf, type Composer } from './draft';

const words = say.reportImplications;

/** Doing nothing, what is asked, and what is planned: options to begin from. None is preferred here. */
export const composeOptions: Composer = ({ input }) => {
  const plans = plannedIn(input);
  const options = [
    words.doNothing,
    words.followRecommendation({ purpose: input.purposeFlag }),
    ...(plans.length === 0 ? [] : [words.carryOutPlans({ plans })]),
  ];
  return [
    paragraph(words.options, words.optionsLead),
    { kind: 'bullets', items: options.map((option) => runsOf(option)), origin: null },
  ];
};

function plannedIn({ whatIf }: ReportInput): readonly string[] {
  const told = whatIf.flatMap(({ plans }) =>
    plans.map(({ what, date }) => say.reportLimits.plan({ what: printable(what), when: dateText(date) })),
  );
  return [...new Set(told)];
}
