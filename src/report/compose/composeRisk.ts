import { say } from '../../core/messages';
import type { Visit } from '../../register/partnership';
import { printable } from '../printable';
import type { Block } from '../reportModel';
import type { ReportInput } from '../reportInput';
import { visitTime } from './composeVisits';
import { paragraph, runsOf, type Composer } from './draft';

const words = say.reportImplications;

/** What is not noted as held for visits still to come: nothing here is a certificate, and nothing holds a visit up. */
export const composeRisk: Composer = ({ input }) => {
  const ahead = input.visits.flatMap((visit) => {
    const unmet = input.unmetAssurance[visit.key];
    return unmet === undefined ? [] : [{ visit, unmet }];
  });
  if (ahead.length === 0) return [];
  return ahead.flatMap(({ visit, unmet }) => visitBlocks(visit, unmet));
};

function visitBlocks(visit: Visit, unmet: ReportInput['unmetAssurance'][string]): readonly Block[] {
  const name = { partner: printable(visit.partner), when: visitTime(visit) };
  if (unmet.length === 0) return [paragraph(words.assuranceNoted(name))];
  const items = unmet.map(({ asks, reason }) => runsOf(words.assuranceItem({ asks, reason })));
  return [paragraph(words.assuranceUnmet(name)), { kind: 'bullets', items, origin: null }];
}
