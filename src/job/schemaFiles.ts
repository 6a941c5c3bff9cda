import { z } from 'zod';
import {
  foiSchema,
  inspectSchema,
  limitsSchema,
  logframesSchema,
  registerSchema,
  summarySchema,
} from './contract';

const SCHEMAS = {
  'inspect.schema.json': inspectSchema,
  'register.schema.json': registerSchema,
  'limits.schema.json': limitsSchema,
  'logframe.schema.json': logframesSchema,
  'foi.schema.json': foiSchema,
  'summary.schema.json': summarySchema,
} as const;

/** The published JSON Schemas by file name, made from the zod schemas that the JSON is checked with. */
export function schemaFiles(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(SCHEMAS).map(([name, schema]) => [
      name,
      `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`,
    ]),
  );
}
