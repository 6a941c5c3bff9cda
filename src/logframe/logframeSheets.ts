export { conversionSheets } from './conversionSheets';
export { logframeChecksSheet } from './logframeChecksSheet';
export { logframeSheet } from './logframeSheet';
