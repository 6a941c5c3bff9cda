/**
 * The JSON that the command line prints, as published in docs/schemas. Names never change; adding is free. Money is a decimal
 * string of pounds; dates are ISO, imprecise ones shortened; unknown is null.
 */
export { foiSchema, type FoiJson } from './foi';
export { inspectSchema, type InspectJson, type TableJson } from './inspect';
export { limitsSchema, type LimitsJson } from './limits';
export { logframesSchema, type LogframesJson } from './logframes';
export { registerSchema, type RegisterJson } from './register';
export { summarySchema, type SummaryJson } from './summary';
