import fc from 'fast-check';
import { definitions } from '../../src/functions/definitions';
import type { FunctionDefinition, TableCell } from '../../src/functions/definition';
import { answerOf, runFunction } from '../../src/functions/runFunction';
import { argumentsOf, examplesOf, idOf } from './callOf';

const ERROR = (name: string) => ({ type: 'Error', basicValue: name, basicType: 'Error' });

describe('every function', () => {
  it.each(examplesOf(definitions))(
    'answers its example $formula as documented',
    ({ definition, example }) => {
      expect(idOf(example.formula)).toBe(definition.id);
      expect(answerOf(definition, argumentsOf(example))).toEqual({ value: example.result });
    },
  );

  it('has an example for each result that it can be asked for', () => {
    expect(definitions.filter(({ examples }) => examples.length === 0)).toEqual([]);
    for (const { example } of examplesOf(definitions)) {
      for (const [name, cells] of Object.entries(example.ranges ?? {})) {
        expect(`${name}: ${sizeNamed(name)}`).toBe(`${name}: ${cells.length} x ${widthOf(cells)}`);
      }
    }
  });

  it.each([
    ['#N/A', 'notAvailable'],
    ['#REF!', 'invalidValue'],
  ])('passes the error %s on, naming the argument that holds it', (error, expected) => {
    for (const definition of definitions) {
      const first = definition.parameters[0]?.name ?? '';
      const asDataType = answerOf(definition, [ERROR(error)]);
      expect(asDataType).toEqual({
        error: expected,
        because: `${first} holds the error ${error}. Mend that cell first.`,
      });
      expect(answerOf(definition, [{ code: error }])).toEqual(asDataType);
      expect(answerOf(definition, [[[ERROR(error)]]])).toEqual(asDataType);
    }
  });

  it('names the argument that is missing, and what belongs there', () => {
    for (const definition of definitions) {
      const { parameters } = definition;
      const needed = parameters.find(({ mayBeBlank }) => !mayBeBlank);
      const answer = answerOf(definition, []);
      if (!('error' in answer)) throw new Error(`${definition.id} answers without arguments`);
      if (needed && needed === parameters[0])
        expect(answer.because).toBe(`${needed.name} is blank; ${needed.expects} was expected.`);
    }
  });

  it('answers or explains, whatever a cell may hold', () => {
    const cell = fc.oneof(
      fc.anything(),
      fc.double(),
      fc.string(),
      fc.constantFrom('1e999', '£', '(', '2025-13-01', '1/1/0000', '=1+1', '-', '#N/A'),
    );
    const range = fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 6 });
    fc.assert(
      fc.property(
        fc.constantFrom(...definitions),
        fc.array(fc.oneof(cell, range), { maxLength: 5 }),
        (definition, given) => expectAnswer(definition, given),
      ),
      { numRuns: 400 },
    );
  });

  it('stands any one cell of its example being blank, an error, filler or of another sort', () => {
    const bad = fc.constantFrom<unknown>(
      '',
      null,
      ERROR('#N/A'),
      ERROR('#DIV/0!'),
      '-',
      'n/a',
      true,
      1e12,
      -1,
      '=cmd',
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...examplesOf(definitions)),
        bad,
        fc.nat(),
        fc.nat(),
        ({ definition, example }, value, row, column) => {
          const given = argumentsOf(example).map((argument) =>
            Array.isArray(argument) ? withCell(argument as unknown[][], row, column, value) : argument,
          );
          expectAnswer(definition, given);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('spills a rectangle of texts, numbers and errors, none of it left open', () => {
    for (const { definition, example } of examplesOf(definitions)) {
      if (definition.returns !== 'table') continue;
      const spilled = runFunction(definition, argumentsOf(example)) as unknown[][];
      expect(new Set(spilled.map((row) => row.length)).size).toBe(1);
      const kinds = new Set(spilled.flat().map((one) => (one instanceof Error ? 'error' : typeof one)));
      expect([...kinds].filter((kind) => !['string', 'number', 'error'].includes(kind))).toEqual([]);
    }
  });

  it('gives the same answer twice', () => {
    for (const { definition, example } of examplesOf(definitions)) {
      const given = argumentsOf(example);
      expect(answerOf(definition, given)).toEqual(answerOf(definition, given));
    }
  });
});

function expectAnswer(definition: FunctionDefinition, given: readonly unknown[]): void {
  const answer = answerOf(definition, given);
  if ('error' in answer) {
    expect(answer.because).toMatch(/^.{20,}[.?"’]$/s);
    return;
  }
  const { value } = answer;
  if (Array.isArray(value)) expect((value as TableCell[][]).flat().every(isTableCell)).toBe(true);
  else if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
  else expect(typeof value).toBe('string');
}

function isTableCell(cell: TableCell): boolean {
  if (cell === null || typeof cell === 'string') return true;
  return 'error' in cell ? cell.because.length > 10 : Number.isFinite(cell.number);
}

function withCell(cells: readonly (readonly unknown[])[], row: number, column: number, value: unknown) {
  return cells.map((line, at) =>
    at === row % cells.length
      ? line.map((old, place) => (place === column % line.length ? value : old))
      : line,
  );
}

function sizeNamed(name: string): string {
  const [, left = '', top, right = '', bottom] = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(name) ?? [];
  return `${Number(bottom) - Number(top) + 1} x ${right.charCodeAt(0) - left.charCodeAt(0) + 1}`;
}

function widthOf(cells: readonly (readonly unknown[])[]): number {
  return Math.max(...cells.map((row) => row.length));
}
