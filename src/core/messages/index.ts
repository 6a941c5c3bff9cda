/**
 * Every sentence a person can be shown, by domain. English is the only language yet; another one is another object of
 * the same type, chosen here.
 */
import { fileMessages } from './file';
import { functionMessages } from './functions';
import { reportMessages } from './report';
import { spendingMessages } from './spending';
import { tableMessages } from './tables';

export const say = {
  file: fileMessages,
  functions: functionMessages,
  report: reportMessages,
  spending: spendingMessages,
  tables: tableMessages,
} as const;
