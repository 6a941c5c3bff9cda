import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { onNews, type CommandNews } from '../../src/core/commandNews';
import { calendarDate } from '../../src/core/calendarDate';
import { onRequest } from '../../src/core/ribbonRequest';
import { ribbonCommands } from '../../src/commands/ribbonCommands';
import type { CommandTools } from '../../src/commands/tools';
import { chosenSheets } from '../../src/job/chosenSheets';
import type { SheetsBySubject } from '../../src/job/job';
import { runReport } from '../../src/job/runJob';
import { whereFrom } from '../../src/job/whereFrom';
import { shippedProfile } from '../../src/report/profiles/shippedProfile';
import { excelWorkbook } from '../../src/workbook/excel/excelWorkbook';
import { readWorkbookFile } from '../../src/workbook/file/readWorkbook';
import { SAMPLE } from '../cli/terminalFor';
import { loadSnapshotIntoHost } from '../excel-host/loadSnapshotIntoHost';
import { openExcel } from '../excel-host/openExcel';

const FILE = 'council-workbook.xlsx';
const asOf = calendarDate('2018-12-14');
if (asOf === null) throw new Error('no date');

type Open = ReturnType<typeof openExcel>;

/** The commands over an Excel in memory, with the job on this thread instead of a worker. */
function commandsOver({ excel, host }: Open) {
  const told: CommandNews[] = [];
  const shown: string[] = [];
  const tools: CommandTools = {
    workbook: () => Promise.resolve(excelWorkbook(excel, { file: FILE, requirementSets: host })),
    sheets: (snapshot, choice) =>
      new Promise((settle) => settle(chosenSheets(snapshot, choice, { asOf: asOf ?? fail() }))),
    whereFrom: (snapshot, cell) => Promise.resolve(whereFrom(snapshot, cell)),
    showPane: () => Promise.resolve(void shown.push('pane')),
    openPage: (page) => shown.push(page) > 0,
  };
  const commands = ribbonCommands(tools);
  const run = async (name: string): Promise<CommandNews | undefined> => {
    const command = commands.get(name);
    if (!command) throw new Error(`no command ${name}`);
    const stop = onNews((news) => told.push(news));
    await command();
    stop();
    return told.at(-1);
  };
  return { run, shown, told };
}

function fail(): never {
  throw new Error('no date');
}

/** Opened without the add-in: one function in an open sheet, one in a protected one. */
function withFunctions(): Open {
  const open = openExcel('Ours', 'Locked');
  const { workbook } = open.host;
  workbook.calculate = () => '#NAME?';
  workbook.sheet('Ours').enter(0, 0, '=TWIN.FINANCIALYEAR(B1)');
  workbook.sheet('Locked').enter(0, 0, '=TWIN.FINANCIALYEAR(B1)');
  workbook.sheet('Locked').protected = true;
  return open;
}

async function sample(): Promise<Open> {
  const open = openExcel('Sheet1');
  loadSnapshotIntoHost(open.host, await readWorkbookFile(new Uint8Array(readFileSync(SAMPLE)), FILE));
  return open;
}

const names = ({ host }: Open): string[] => host.workbook.sheets.map(({ name }) => name);

const added = (open: Open, before: readonly string[]): string[] =>
  names(open).filter((name) => !before.includes(name));

/** The tabs of one subject, as the whole job makes them of the sample. */
async function subject(about: keyof SheetsBySubject): Promise<string[]> {
  const snapshot = await readWorkbookFile(new Uint8Array(readFileSync(SAMPLE)), FILE);
  const profile = shippedProfile('standard');
  const asked = { asOf: asOf ?? fail(), councils: [], year: null, profile, meeting: null };
  return runReport([snapshot], asked).subjects[about].map(({ name }) => name);
}

describe('the buttons on the ribbon', () => {
  it('call only commands that exist, and each command has a button', () => {
    const manifest = readFileSync(resolve(__dirname, '../../manifest.xml'), 'utf8');
    const named = [...manifest.matchAll(/<FunctionName>(.*)<\/FunctionName>/g)].map(([, name]) => name);
    const commands = [...ribbonCommands({} as CommandTools).keys()];
    expect([...named].sort()).toEqual([...commands].sort());
  });

  it('"Build register" writes the sheets of the register and nothing else, and tells how to take it back', async () => {
    const open = await sample();
    const before = names(open);
    const { run, shown } = commandsOver(open);
    const news = await run('buildRegister');
    expect(news).toMatchObject({ state: 'done', sentence: expect.stringContaining('are up to date') });
    expect(added(open, before)).toEqual(await subject('register'));
    expect(added(open, before)).toEqual(expect.arrayContaining(['Register', 'Reviews due', 'Gifts, other']));
    expect(shown).toEqual([]);
  });

  it('"Check logframe" writes the logframe, its findings and the record of its versions', async () => {
    const open = await sample();
    const before = names(open);
    const news = await commandsOver(open).run('checkLogframe');
    expect(news).toMatchObject({ state: 'done' });
    // The sample has a sheet "Logframe" of its own.
    const [first, ...others] = await subject('logframe');
    expect(added(open, before)).toEqual([`${first} (2)`, ...others]);
    expect(others).toEqual(expect.arrayContaining(['Logframe checks', 'Logframe changes']));
  });

  it.each([
    ['buildRegister', 'No table of partnerships was found'],
    ['checkLogframe', 'No logframe was found'],
  ])('"%s" says in the pane what is missing, and changes nothing', async (name, sentence) => {
    const open = openExcel('Sheet1');
    const { run, shown } = commandsOver(open);
    expect(await run(name)).toMatchObject({
      state: 'refused',
      sentence: expect.stringContaining(sentence),
    });
    expect(shown).toEqual(['pane']);
    expect(names(open)).toEqual(['Sheet1']);
  });

  it('"Limit position" shows the pane and has it read the workbook', async () => {
    const { run, shown } = commandsOver(openExcel('Sheet1'));
    const requests: string[] = [];
    const stop = onRequest((request) => requests.push(request));
    await run('showLimitPosition');
    stop();
    expect(shown).toEqual(['pane']);
    expect(requests).toEqual(['limitPosition']);
  });

  it('"Help" opens the page on functions', async () => {
    const { run, shown } = commandsOver(openExcel('Sheet1'));
    await run('openHelp');
    expect(shown).toEqual(['help/functions.html']);
  });

  it('"Check formulas" says that there is nothing to do where no function is used', async () => {
    const { run } = commandsOver(openExcel('Sheet1'));
    expect(await run('checkFormulas')).toMatchObject({
      sentence: 'No cell of this workbook uses a function of Twinledger.',
    });
  });

  it('"Check formulas" enters again what Excel did not know, and names what it could not', async () => {
    const open = withFunctions();
    const { run, shown } = commandsOver(open);
    open.host.workbook.calculate = () => '2025/26';
    expect(await run('checkFormulas')).toEqual({
      state: 'done',
      sentence: '1 cell showed #NAME? and was entered again.',
      details: [expect.stringContaining('Left alone: Locked!A1. The sheet is protected')],
    });
    expect(open.host.workbook.sheet('Ours').cell(0, 0)?.value).toBe('2025/26');
    expect(shown).toEqual(['pane']);
  });

  it('"Keep values" changes nothing until a person says so in the pane, and then keeps the values', async () => {
    const open = withFunctions();
    open.host.workbook.calculate = () => '2025/26';
    const { run, shown, told } = commandsOver(open);
    await run('checkFormulas');
    const asked = await run('keepValues');
    expect(asked).toMatchObject({ state: 'asks', sentence: expect.stringContaining('in 2 cells') });
    expect(shown).toEqual(['pane', 'pane']);
    expect(open.host.workbook.sheet('Ours').cell(0, 0)?.formula).toBe('=TWIN.FINANCIALYEAR(B1)');
    if (asked?.state !== 'asks') throw new Error('nothing was asked');
    const settled = new Promise<CommandNews>((resolve) => {
      const stop = onNews((news) => {
        told.push(news);
        if (news.state === 'done') {
          resolve(news);
          stop();
        }
      });
    });
    asked.choices[0]?.choose();
    expect(await settled).toMatchObject({ sentence: '1 cell now holds its value.' });
    expect(open.host.workbook.sheet('Ours').cell(0, 0)).toMatchObject({ value: '2025/26' });
    expect(open.host.workbook.sheet('Ours').cell(0, 0)?.formula ?? null).toBeNull();
  });

  it('"Keep values" leaves the formulas when a person says no', async () => {
    const open = withFunctions();
    const asked = await commandsOver(open).run('keepValues');
    if (asked?.state !== 'asks') throw new Error('nothing was asked');
    asked.choices[1]?.choose();
    expect(open.host.workbook.sheet('Ours').cell(0, 0)?.formula).toBe('=TWIN.FINANCIALYEAR(B1)');
  });

  it('a fault of ours is told in words, and the command still ends', async () => {
    const told: CommandNews[] = [];
    const stop = onNews((news) => told.push(news));
    const broken = ribbonCommands({
      workbook: () => Promise.reject(new TypeError('x is undefined')),
      sheets: () => Promise.resolve([]),
      whereFrom: () => Promise.resolve([]),
      showPane: () => Promise.resolve(),
      openPage: () => false,
    });
    await broken.get('buildRegister')?.();
    stop();
    expect(told.at(-1)).toMatchObject({
      state: 'refused',
      sentence: expect.stringContaining('Something in Twinledger itself went wrong'),
    });
  });
});
