import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { z } from 'zod';
import type { FunctionDefinition } from '../../src/functions/definition';
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
      options: z.strictObject({ requiresParameterAddresses: z.literal(true) }).optional(),
      result: z.strictObject({
        // Left out where a number may come with its format.
        type: z.literal('string').optional(),
        dimensionality: z.literal('matrix').optional(),
      }),
    }),
  ),
});

describe('the metadata that Excel gets', () => {
  it('says of each function exactly what its definition says', async () => {
    const { functions } = await generated();
    expect(
      functions.map(({ id, name, description, parameters, options, result }) => ({
        id,
        name,
        description,
        parameters: parameters.map((parameter) => ({
          name: parameter.name,
          help: parameter.description,
          optional: parameter.optional ?? false,
          dimensionality: parameter.dimensionality ?? 'scalar',
        })),
        addresses: options?.requiresParameterAddresses ?? false,
        result: result.type ?? result.dimensionality ?? 'any',
      })),
    ).toEqual(
      inOrderOfScripts(definitions).map(({ id, help, parameters, needsAddresses, returns }) => ({
        id,
        name: id,
        description: help,
        parameters: parameters.map((parameter) => ({
          name: parameter.name,
          help: parameter.help,
          optional: parameter.optional,
          dimensionality: parameter.takes === 'range' ? 'matrix' : 'scalar',
        })),
        addresses: needsAddresses ?? false,
        result: returns === 'text' ? 'string' : returns === 'table' ? 'matrix' : 'any',
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

  it('says where ranges lie only to functions that spill, as Excel demands', () => {
    const asking = definitions.filter(({ needsAddresses }) => needsAddresses);
    expect(asking.length).toBeGreaterThan(3);
    expect(asking.map(({ returns }) => returns)).toEqual(asking.map(() => 'table'));
  });

  it('is short enough for Excel’s function wizard', () => {
    const texts = definitions.flatMap(({ help, parameters }) => [help, ...parameters.map((one) => one.help)]);
    expect(texts.filter((text) => text.length > 255)).toEqual([]);
  });

  it('holds the nineteen that are promised, under names that never change', () => {
    expect(definitions.map(({ id, parameters }) => `${id}(${parameters.map(shown).join(', ')})`)).toEqual(
      PROMISED,
    );
  });

  it('puts optional parameters last, since Excel counts arguments by position', () => {
    for (const { parameters } of definitions) {
      const firstOptional = parameters.findIndex(({ optional }) => optional);
      const after = firstOptional < 0 ? [] : parameters.slice(firstOptional);
      expect(after.every(({ optional, mayBeBlank }) => optional && mayBeBlank)).toBe(true);
    }
  });
});

/** Functions of single cells come in a script of their own, before those that read tables. */
function inOrderOfScripts(all: readonly FunctionDefinition[]): FunctionDefinition[] {
  const inTables = readFileSync(resolve(__dirname, '../../src/functions/tableFunctions.ts'), 'utf8');
  const isLate = ({ id }: FunctionDefinition) => inTables.includes(`@customfunction ${id} `);
  return [...all.filter((one) => !isLate(one)), ...all.filter(isLate)];
}

async function generated() {
  const answer = await generateCustomFunctionsMetadata(
    ['functions.ts', 'tableFunctions.ts'].map((file) => resolve(__dirname, '../../src/functions', file)),
    true,
  );
  expect(answer.errors).toEqual([]);
  return metadataSchema.parse(JSON.parse(answer.metadataJson));
}

/** As the published list of functions has it. */
const PROMISED = [
  'FINANCIALYEAR(date)',
  'TWINNINGLIMIT(previous_actual, [previous_budget], [basis])',
  'ASSISTANCELIMIT(population, authorisation)',
  'REMAINING(limit, counted, [committed])',
  'CLASSIFY(lines, [rules])',
  'POSITION(lines, financial_year, [previous_actual], [previous_budget], [rules])',
  'S137LIMIT(electors, financial_year, [nation])',
  'COUNTRY(text, [result])',
  'COUNCIL(text, [result])',
  'POPULATION(council, [year])',
  'PARTNERSHIPS(range, [as_of])',
  'PARTNERSHIPSUMMARY(range, by, [as_of])',
  'LINKSTATUS(last_activity, review_date, end_date, as_of)',
  'LOGFRAME(range, [profile])',
  'LOGFRAMECHECK(range, [profile])',
  'ACHIEVEMENT(baseline, target, actual, [direction])',
  'OUTPUTSCORE(achievements, weights, mapping)',
  'CLEARDAYS(meeting_date, nation, [days], [holidays])',
  'SUMMARYTEXT(position)',
];

function shown({ name, optional }: { name: string; optional: boolean }): string {
  return optional ? `[${name}]` : name;
}
