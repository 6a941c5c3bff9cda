/**
 * Every sentence a person can be shown, by domain. English is the only language yet; another one is another object of
 * the same type, chosen here.
 */
import { fileMessages } from './file';
import { functionMessages } from './functions';
import { reportMessages } from './report';
import { limitsMessages } from './limits';
import { spendingMessages } from './spending';
import { tableMessages } from './tables';
import { paneMessages } from './pane';

export const say = {
  file: fileMessages,
  functions: functionMessages,
  report: reportMessages,
  limits: limitsMessages,
  spending: spendingMessages,
  tables: tableMessages,
  pane: paneMessages,
} as const;
