import { assistanceLimit } from './definitions/assistanceLimit';
import { classify } from './definitions/classify';
import { council } from './definitions/council';
import { country } from './definitions/country';
import { logframe } from './definitions/logframe';
import { logframeCheck } from './definitions/logframeCheck';
import { partnershipSummary } from './definitions/partnershipSummary';
import { partnerships } from './definitions/partnerships';
import { population } from './definitions/population';
import { position } from './definitions/position';

/** The functions of tableFunctions.ts with their rules, by id. */
export const tableRules = {
  ASSISTANCELIMIT: assistanceLimit,
  CLASSIFY: classify,
  COUNCIL: council,
  COUNTRY: country,
  LOGFRAME: logframe,
  LOGFRAMECHECK: logframeCheck,
  PARTNERSHIPSUMMARY: partnershipSummary,
  PARTNERSHIPS: partnerships,
  POPULATION: population,
  POSITION: position,
};

export type TableRules = typeof tableRules;
