import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { z } from 'zod';
import { definitions } from '../../src/functions/definitions';

/** What Excel reads, as strictly as we need it: nothing that is not listed here may appear. */
const metadataSchema = z.strictObject({
  allowCustomDataForDataTypeAny: z.boolean(),
  functions: z.array(
    z.strictObject({
      id: z.string().regex(/^[A-Z][A-Z0-9_.]{2,127}$/),
      name: z.string(),
      description: z.string().min(1),
      parameters: z.array(
        z.strictObject({
          name: z.string(),
          description: z.string().min(1),
          type: z.literal('any'),
          optional: z.boolean().optional(),
          dimensionality: z.enum(['scalar', 'matrix']).optional(),
        }),
      ),
      result: z.strictObject({
        type: z.enum(['string', 'number', 'any']),
        dimensionality: z.string().optional(),
      }),
    }),
  ),
});

describe('the metadata that Excel gets', () => {
  it('says of each function exactly what its definition says', async () => {
    const { functions } = await generated();
    expect(
      functions.map(({ id, name, description, parameters, result }) => ({
        id,
        name,
        description,
        parameters: parameters.map((parameter) => ({
          name: parameter.name,
          help: parameter.description,
          optional: parameter.optional ?? false,
          dimensionality: parameter.dimensionality ?? 'scalar',
        })),
        result: result.type,
      })),
    ).toEqual(
      definitions.map(({ id, help, parameters, returns }) => ({
        id,
        name: id,
        description: help,
        parameters: parameters.map((parameter) => ({
          name: parameter.name,
          help: parameter.help,
          optional: parameter.optional,
          dimensionality: 'scalar',
        })),
        result: { text: 'string', pounds: 'number' }[returns],
      })),
    );
  });

  it('has each id once', async () => {
    const ids = (await generated()).functions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is what was reviewed when it last changed', async () => {
    const golden = readFileSync(join(__dirname, 'golden/functions.json'), 'utf8');
    const { functions } = JSON.parse(golden) as { functions: unknown };
    expect((await generated()).functions).toEqual(functions);
  });

  it('puts optional parameters last, since Excel counts arguments by position', () => {
    for (const { parameters } of definitions) {
      const firstOptional = parameters.findIndex(({ optional }) => optional);
      const after = firstOptional < 0 ? [] : parameters.slice(firstOptional);
      expect(after.every(({ optional, mayBeBlank }) => optional && mayBeBlank)).toBe(true);
    }
  });
});

async function generated() {
  const answer = await generateCustomFunctionsMetadata(
    [resolve(__dirname, '../../src/functions/functions.ts')],
    true,
  );
  expect(answer.errors).toEqual([]);
  return metadataSchema.parse(JSON.parse(answer.metadataJson));
}
