import { say } from '../../core/messages';
import { runsOf, paragraph, type Composer } from './draft';
import { composeDecisionAsked, composePurpose, composeRecommendation } from './composeOpening';
import { composeFoi } from './composeFoi';
import { composeLegal } from './composeLegal';
import { composeLimitDetail } from './composeLimitDetail';
import { composeLimits } from './composeLimits';
import { composeLinks, composeRegisterTable } from './composeLinks';
import { composeLogframes, composeLogframeTables } from './composeLogframes';
import { composeOptions } from './composeOptions';
import { composeRisk } from './composeRisk';
import { composeTravel } from './composeTravel';
import { composeVisits } from './composeVisits';
import type { AppendixId, ComposerId } from '../reportProfile';

const composeLimitsPointer: Composer = ({ appendixLabel }) => {
  const appendix = appendixLabel('limits');
  return appendix === null ? [] : [paragraph(say.report.compose.limitsPointer({ appendix }))];
};

const composeAppendixList: Composer = ({ appendices }) =>
  appendices.length === 0
    ? []
    : [
        paragraph(say.report.compose.appendixList),
        {
          kind: 'bullets',
          items: appendices.map((one) => runsOf(`${one.label}: ${one.heading}`)),
          origin: null,
        },
      ];

/** What writes each part that a profile may ask for. */
export const composers: Readonly<Record<ComposerId, Composer>> = {
  purpose: composePurpose,
  decisionAsked: composeDecisionAsked,
  recommendation: composeRecommendation,
  links: composeLinks,
  visits: composeVisits,
  limits: composeLimits,
  legal: composeLegal,
  options: composeOptions,
  travel: composeTravel,
  risk: composeRisk,
  limitsPointer: composeLimitsPointer,
  logframes: composeLogframes,
  appendixList: composeAppendixList,
};

/** What writes each appendix; one that has nothing to show is left out of the paper. */
export const appendixComposers: Readonly<Record<AppendixId, Composer>> = {
  limits: composeLimits,
  limitDetail: composeLimitDetail,
  register: composeRegisterTable,
  logframe: composeLogframeTables,
  foi: composeFoi,
};
