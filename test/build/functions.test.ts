/** @jest-environment jsdom */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import type { CellResult, TableCell } from '../../src/functions/definition';
import { definitions } from '../../src/functions/definitions';
import { answerOf } from '../../src/functions/runFunction';
import { argumentsOf, examplesOf } from '../functions/callOf';

const dist = resolve(__dirname, '../../dist');
/** The script that registers every function, and the one with the rules of those that read tables. */
const [functionsScript, rulesScript] = ['functions.js', tableRules()].map((file) =>
  readFileSync(resolve(dist, file), 'utf8'),
) as [string, string];
const bundles = [functionsScript, rulesScript];
const metadata = JSON.parse(readFileSync(resolve(dist, 'functions.json'), 'utf8')) as {
  allowErrorForDataTypeAny: boolean;
  functions: { id: string; helpUrl: string; parameters: { optional?: boolean }[] }[];
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
    const functions = metadata.functions.map(({ helpUrl: _served, ...rest }) => rest);
    expect({ ...metadata, functions }).toEqual(golden);
  });

  it('lead to a place on the help page that is served with them', () => {
    const page = readFileSync(resolve(dist, 'help/functions.html'), 'utf8');
    for (const { id, helpUrl } of metadata.functions) {
      const { pathname, hash, protocol } = new URL(helpUrl);
      expect(`${protocol}${pathname}`).toMatch(/^https:.*\/help\/functions\.html$/);
      expect(hash).toBe(`#${id.toLowerCase()}`);
      expect(page).toMatch(new RegExp(`<h2 id="?${hash.slice(1)}"?>`));
    }
  });

  it.each(examplesOf(definitions))('answer the documented $formula', ({ definition, example }) => {
    const { value } = answerOf(definition, argumentsOf(example)) as { value: CellResult };
    expect(plain(call(functions, definition.id, argumentsOf(example)))).toEqual(plainly(value));
  });

  it.each([
    ['nothing at all', () => []],
    ['blanks', () => Array<null>(5).fill(null)],
    ['an error', () => [{ type: 'Error', basicValue: '#DIV/0!' }]],
    ['a range of errors', () => [[[{ type: 'Error', basicValue: '#DIV/0!' }, '#N/A']]]],
    ['words where figures belong', () => Array<string>(5).fill('=cmd|next spring')],
    [
      'ranges where cells belong',
      () =>
        Array<unknown>(5).fill([
          [1, 2],
          [3, 4],
        ]),
    ],
    ['truth values', () => Array<boolean>(5).fill(true)],
    ['what nobody knows', () => [Symbol('x'), { type: 'Mystery' }, () => 1]],
  ])('answer or refuse with a sentence when they are given %s', (_what, given) => {
    for (const { id } of metadata.functions) {
      const outcome = outcomeOf(functions, id, given());
      if (outcome instanceof CellError) expect(`${id}: ${outcome.message}`).toMatch(/: .{20,}[.?"’]$/s);
      else expect(`${id}: ${typeof outcome}`).toMatch(/string|number|object/);
    }
  });

  it('give a number its format only where the runtime has formats', () => {
    Object.assign(window, { Office: { context: { requirements: { isSetSupported: () => true } } } });
    expect(call(functions, 'TWINNINGLIMIT', [9000])).toEqual({
      type: 'Double',
      basicValue: 18000,
      numberFormat: '£#,##0.00;-£#,##0.00',
    });
    Object.assign(window, { Office: { context: { requirements: { isSetSupported: () => false } } } });
    expect(call(functions, 'TWINNINGLIMIT', [9000])).toBe(18000);
    Object.assign(window, { Office: undefined });
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

describe('the built functions while the rules for reading tables are still on their way', () => {
  it('are all registered, and those of single cells answer at once', () => {
    const { registered } = bareRuntime([functionsScript]);
    expect([...registered.keys()].sort()).toEqual(metadata.functions.map(({ id }) => id).sort());
    expect(call(registered, 'TWINNINGLIMIT', [9000])).toBe(18000);
  });

  it('answer about tables as soon as the rules are there, and from then on at once', async () => {
    const { registered, load } = bareRuntime([functionsScript]);
    const early = call(registered, 'COUNTRY', ['Toyota, Japan', 'code']);
    const refused = call(registered, 'COUNTRY', [null]) as Promise<unknown>;
    load(rulesScript);
    await expect(early).resolves.toBe('JP');
    await expect(refused).rejects.toMatchObject({
      code: '#VALUE!',
      message: expect.stringContaining('blank'),
    });
    expect(call(registered, 'COUNTRY', ['Toyota, Japan', 'code'])).toBe('JP');
  });

  it('say so in the cell where the rules do not come', async () => {
    const { registered, passTime } = bareRuntime([functionsScript]);
    const answer = call(registered, 'COUNCIL', ['Derby City Council']);
    passTime();
    await expect(answer).rejects.toMatchObject({
      code: '#N/A',
      message: expect.stringContaining('open it again'),
    });
  });

  it('take the rules first or last', () => {
    const { registered } = bareRuntime([rulesScript, functionsScript]);
    expect(call(registered, 'COUNTRY', ['Toyota, Japan', 'code'])).toBe('JP');
  });
});

describe('the built functions where Microsoft’s error class is missing', () => {
  it('still answer, and still say why they cannot', () => {
    const { registered } = bareRuntime(bundles);
    expect(call(registered, 'TWINNINGLIMIT', [9000])).toBe(18000);
    expect(thrown(registered, 'TWINNINGLIMIT', ['plenty'])).toMatchObject({
      code: '#VALUE!',
      message: expect.stringContaining('"plenty"'),
    });
  });
});

/** A runtime that knows how to register functions and nothing else; its clock moves when it is told to. */
function bareRuntime(scripts: readonly string[]) {
  const registered = new Map<string, CellFunction>();
  const CustomFunctions = {
    associate: (id: string, cellFunction: CellFunction) => registered.set(id, cellFunction),
  };
  const timers: (() => void)[] = [];
  const setTimeout = (then: () => void) => timers.push(then);
  const page = { CustomFunctions, setTimeout, location: { href: 'https://localhost/taskpane.html' } };
  const context = createContext({ ...page, self: page });
  const load = (script: string): void => void runInContext(script, context);
  scripts.forEach(load);
  return { registered, load, passTime: () => timers.forEach((then) => then()) };
}

/** Excel's own client library, unmodified, and the bundle after it, in a page that has nothing else. */
function underMicrosoftsLibrary(): { functions: Map<string, CellFunction>; CellError: new () => Error } {
  const library = resolve(__dirname, '../../node_modules/@microsoft/office-js/dist/excel-web-16.00.js');
  window.eval(readFileSync(library, 'utf8'));
  const host = window as unknown as { CustomFunctions: { associate: unknown; Error: new () => Error } };
  const functions = new Map<string, CellFunction>();
  host.CustomFunctions.associate = (id: string, cellFunction: CellFunction) =>
    functions.set(id, cellFunction);
  for (const bundle of bundles) window.eval(bundle);
  return { functions, CellError: host.CustomFunctions.Error };
}

function call(functions: Map<string, CellFunction>, id: string, given: readonly unknown[]): unknown {
  const cellFunction = functions.get(id);
  if (!cellFunction) throw new Error(`${id} is not registered`);
  return cellFunction(...given);
}

/** What Excel would get: a value, or the error that was thrown. */
function outcomeOf(functions: Map<string, CellFunction>, id: string, given: readonly unknown[]): unknown {
  try {
    return call(functions, id, given);
  } catch (error) {
    return error;
  }
}

/** An answer of the sources as a runtime without formats shows it. */
function plainly(value: CellResult): unknown {
  if (typeof value === 'string' || typeof value === 'number') return value;
  const width = Math.max(...value.map((row) => row.length));
  return value.map((row) => Array.from({ length: width }, (_, at) => plainCell(row[at] ?? null)));
}

function plainCell(cell: TableCell): unknown {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  return 'error' in cell ? `error: ${cell.because}` : cell.number;
}

/** The same of what the bundle answered: errors by their sentences. */
function plain(shown: unknown): unknown {
  if (!Array.isArray(shown)) return shown;
  return (shown as unknown[][]).map((row) =>
    row.map((cell) =>
      typeof cell === 'object' && cell !== null && 'message' in cell
        ? `error: ${String(cell.message)}`
        : cell,
    ),
  );
}

function tableRules(): string {
  const [file] = readdirSync(dist).filter((name) => name.startsWith('tableRules.'));
  if (file === undefined) throw new Error('The build left no tableRules script');
  return file;
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
