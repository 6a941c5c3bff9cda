/**
 * Every sentence a person can be shown, by domain. English is the only language yet; another one is another object of
 * the same type, chosen here.
 */
import { cliMessages } from './cli';
import { excelMessages } from './excel';
import { fileMessages } from './file';
import { functionMessages } from './functions';
import { registerMessages } from './register';
import { reportMessages } from './report';
import { jobMessages } from './job';
import { limitsMessages } from './limits';
import { spendingMessages } from './spending';
import { logframeMessages } from './logframe';
import { tableMessages } from './tables';
import { paneMessages } from './pane';

export const say = {
  cli: cliMessages,
  excel: excelMessages,
  file: fileMessages,
  functions: functionMessages,
  register: registerMessages,
  report: reportMessages,
  job: jobMessages,
  limits: limitsMessages,
  spending: spendingMessages,
  logframe: logframeMessages,
  tables: tableMessages,
  pane: paneMessages,
} as const;
