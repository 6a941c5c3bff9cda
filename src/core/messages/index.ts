/**
 * Every sentence a person can be shown, by domain. English is the only language yet; another one is another object of
 * the same type, chosen here.
 */
import { fileMessages } from './file';
import { tableMessages } from './tables';

export const say = {
  file: fileMessages,
  tables: tableMessages,
} as const;
