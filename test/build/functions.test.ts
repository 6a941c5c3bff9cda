/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runInNewContext } from 'node:vm';

const dist = resolve(__dirname, '../../dist');
const bundle = readFileSync(resolve(dist, 'functions.js'), 'utf8');
const metadata = JSON.parse(readFileSync(resolve(dist, 'functions.json'), 'utf8')) as {
  allowErrorForDataTypeAny: boolean;
  functions: { id: string; parameters: unknown[] }[];
};

type CellFunction = (...given: unknown[]) => unknown;

describe('the built functions under Microsoft’s library', () => {
  const { functions, CellError } = underMicrosoftsLibrary();

  it('are the ones that the metadata promise, one for one', () => {
    expect([...functions.keys()].sort()).toEqual(metadata.functions.map(({ id }) => id).sort());
  });

  it('let cells with errors through to the functions', () => {
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
  });

  it('are the golden metadata as a whole', () => {
    const golden: unknown = JSON.parse(
      readFileSync(resolve(__dirname, '../functions/golden/functions.json'), 'utf8'),
    );
    expect(metadata).toEqual(golden);
  });

  it.each([
    ['FINANCIALYEAR', [46112], '2025/26'],
    ['FINANCIALYEAR', ['01/04/2026'], '2026/27'],
    ['TWINNINGLIMIT', [9000], 18000],
    ['TWINNINGLIMIT', [9000, null, null], 18000],
    ['TWINNINGLIMIT', [9000, 10000, 'higher'], 20000],
  ])('%s of %j is %j', (id, given, expected) => {
    expect(call(functions, id, given)).toBe(expected);
  });

  it.each([
    ['FINANCIALYEAR', [null], '#VALUE!', 'date is blank'],
    ['FINANCIALYEAR', ['next spring'], '#VALUE!', 'date holds "next spring"'],
    ['FINANCIALYEAR', [1998], '#N/A', 'could fall in two financial years'],
    ['TWINNINGLIMIT', [null, null, null], '#N/A', 'An unknown year is not nil'],
    ['TWINNINGLIMIT', [9000, 10000, null], '#N/A', 'a person has to choose'],
    [
      'TWINNINGLIMIT',
      [{ type: 'Error', basicValue: '#N/A' }],
      '#N/A',
      'previous_actual holds the error #N/A',
    ],
    [
      'TWINNINGLIMIT',
      [{ type: 'Error', basicValue: '#REF!' }],
      '#VALUE!',
      'previous_actual holds the error #REF!',
    ],
    ['TWINNINGLIMIT', [[[1, 2]]], '#VALUE!', 'several cells'],
  ])('%s of %j shows the error %s', (id, given, code, sentence) => {
    const error = thrown(functions, id, given);
    expect(error).toBeInstanceOf(CellError);
    expect(error).toMatchObject({ code, message: expect.stringContaining(sentence) });
  });
});

describe('the built functions where Microsoft’s error class is missing', () => {
  it('still answer, and still say why they cannot', () => {
    const registered = new Map<string, CellFunction>();
    const CustomFunctions = {
      associate: (id: string, cellFunction: CellFunction) => registered.set(id, cellFunction),
    };
    const page = { CustomFunctions, location: { href: 'https://localhost/taskpane.html' } };
    runInNewContext(bundle, { ...page, self: page });
    expect(call(registered, 'TWINNINGLIMIT', [9000])).toBe(18000);
    expect(thrown(registered, 'TWINNINGLIMIT', ['plenty'])).toMatchObject({
      code: '#VALUE!',
      message: expect.stringContaining('"plenty"'),
    });
  });
});

/** Excel's own client library, unmodified, and the bundle after it, in a page that has nothing else. */
function underMicrosoftsLibrary(): { functions: Map<string, CellFunction>; CellError: new () => Error } {
  const library = resolve(__dirname, '../../node_modules/@microsoft/office-js/dist/excel-web-16.00.js');
  window.eval(readFileSync(library, 'utf8'));
  const host = window as unknown as { CustomFunctions: { associate: unknown; Error: new () => Error } };
  const functions = new Map<string, CellFunction>();
  host.CustomFunctions.associate = (id: string, cellFunction: CellFunction) =>
    functions.set(id, cellFunction);
  window.eval(bundle);
  return { functions, CellError: host.CustomFunctions.Error };
}

function call(functions: Map<string, CellFunction>, id: string, given: readonly unknown[]): unknown {
  const cellFunction = functions.get(id);
  if (!cellFunction) throw new Error(`${id} is not registered`);
  return cellFunction(...given);
}

function thrown(functions: Map<string, CellFunction>, id: string, given: readonly unknown[]): unknown {
  let answer: unknown;
  try {
    answer = call(functions, id, given);
  } catch (error) {
    return error;
  }
  throw new Error(`${id} answered ${String(answer)} instead of refusing`);
}
