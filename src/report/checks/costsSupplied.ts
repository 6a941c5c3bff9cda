import { say } from '../../core/messages';
import { visitTime } from '../compose/composeVisits';
import type { ReportCheck } from './reportCheck';

/** A visit without a cost is one whose cost nobody has supplied. It is never nil. */
export const costsSupplied: ReportCheck = {
  id: 'report.visitCost',
  strength: 'hint',
  because: 'members and the public ask what a visit cost',
  find: ({ input }) => {
    const without = input.visits.filter((visit) => input.visitCosts[visit.key] === undefined);
    const [first] = without;
    if (first === undefined) return [];
    const visits = without.map((visit) =>
      say.report.check.visitNamed({ partner: visit.partner, when: visitTime(visit) }),
    );
    return [{ message: say.report.check.costNotSupplied({ visits }), source: first.source }];
  },
};
