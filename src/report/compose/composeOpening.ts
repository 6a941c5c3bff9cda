import { say } from '../../core/messages';
import { countLinks } from './composeLinks';
import { countVisits } from './composeVisits';
import { paragraph, type Composer } from './draft';

/** Why the report is brought, from what it covers. */
export const composePurpose: Composer = ({ input: { partnerships, visits }, figures }) => {
  return [
    paragraph(
      say.report.compose.purpose({
        linkCount: partnerships.length,
        visitCount: visits.length,
        links: partnerships.length === 0 ? null : figures.print('register.links', countLinks(partnerships)),
        visits: visits.length === 0 ? null : figures.print('visits.number', countVisits(visits)),
      }),
    ),
  ];
};

/** "The report is for noting." Nothing where nobody said what it is for. */
export const composeDecisionAsked: Composer = ({ input: { purposeFlag } }) =>
  purposeFlag === null ? [] : [paragraph(say.report.compose.decisionAsked({ purpose: purposeFlag }))];

/** A recommendation that fits the purpose. A decision is never worded for the author. */
export const composeRecommendation: Composer = ({ input: { purposeFlag, committee } }) => {
  if (purposeFlag === 'noting') return [paragraph(say.report.compose.recommendNoting({ committee }))];
  if (purposeFlag === 'discussion') return [paragraph(say.report.compose.recommendDiscussion({ committee }))];
  return [];
};
