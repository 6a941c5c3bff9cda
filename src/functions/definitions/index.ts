import type { FunctionDefinition } from '../definition';
import { financialYear } from './financialYear';
import { twinningLimit } from './twinningLimit';

/** Every custom function, in the order of the help page. */
export const definitions: readonly FunctionDefinition[] = [financialYear, twinningLimit];
