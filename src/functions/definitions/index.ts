import type { FunctionDefinition } from '../definition';
import { achievement } from './achievement';
import { assistanceLimit } from './assistanceLimit';
import { classify } from './classify';
import { clearDays } from './clearDays';
import { council } from './council';
import { country } from './country';
import { financialYear } from './financialYear';
import { linkStatus } from './linkStatus';
import { logframe } from './logframe';
import { logframeCheck } from './logframeCheck';
import { outputScore } from './outputScore';
import { partnerships } from './partnerships';
import { partnershipSummary } from './partnershipSummary';
import { population } from './population';
import { position } from './position';
import { remaining } from './remaining';
import { s137Limit } from './s137Limit';
import { summaryText } from './summaryText';
import { twinningLimit } from './twinningLimit';

/** Every custom function, in the order of the help page. */
export const definitions: readonly FunctionDefinition[] = [
  financialYear,
  twinningLimit,
  assistanceLimit,
  remaining,
  classify,
  position,
  s137Limit,
  country,
  council,
  population,
  partnerships,
  partnershipSummary,
  linkStatus,
  logframe,
  logframeCheck,
  achievement,
  outputScore,
  clearDays,
  summaryText,
];
