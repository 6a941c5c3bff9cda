// First: what is bundled here lives under the page's own policy.
import '../../src/core/withoutEval';
import { readWorkbookFile } from '../../src/workbook/file/readWorkbook';
import { attachHost, type ClientLibrary } from '../excel-host/attachHost';
import { ExcelHost } from '../excel-host/excelHost';
import { loadSnapshotIntoHost } from '../excel-host/loadSnapshotIntoHost';
import { workbookText } from '../excel-host/workbookText';
import { wholeJob, type WholeJob } from './wholeJob';

/** What the tests ask of the Excel in the page. Everything that goes in or out is plain data. */
export interface ExcelInPage {
  readonly host: ExcelHost;
  /** Opens a workbook that the page's own server has. */
  open(address: string): Promise<void>;
  /** Presses a button of the ribbon by the name that the manifest gives its command; resolves when the command says it is done. */
  press(command: string): Promise<void>;
  /** All that the open workbook holds, as text to compare. */
  text(): string;
  /** The whole job in the open workbook, sheets and all, and what the workbook holds afterwards. */
  wholeJob(file: string, asOf: string): Promise<WholeJob>;
}

type RibbonCommand = (event: { completed(): void }) => void;

/**
 * Runs in the page, after Microsoft's client library and before our own scripts: puts the in-memory Excel behind the library,
 * and gives `Office` what the library alone lacks.
 */
const host = new ExcelHost();
const page = globalThis as unknown as ClientLibrary;
const named = globalThis as unknown as { inPage: () => ExcelInPage };
const { CustomFunctions: customFunctions } = globalThis as unknown as { CustomFunctions: object };
attachHost(page, host);
const commands = new Map<string, RibbonCommand>();
const context = { requirements: host, document: { url: 'https://council.invalid/council-workbook.xlsx' } };
page.Office = Object.create(page.Office, {
  context: { value: context },
  HostType: { value: { Excel: 'Excel' } },
  actions: {
    value: { associate: (name: string, command: RibbonCommand) => void commands.set(name, command) },
  },
  addin: { value: { showAsTaskpane: () => Promise.resolve() } },
  onReady: {
    value: (tell?: (info: { host: string }) => void) =>
      Promise.resolve({ host: 'Excel' }).then((info) => (tell?.(info), info)),
  },
}) as object;

// The runtime of custom functions is a part of Office.js; here they are only registered.
Object.assign(globalThis, { CustomFunctions: { ...customFunctions, associate: () => undefined } });

const excelInPage: ExcelInPage = {
  host,
  press: (name) =>
    new Promise((completed, fail) => {
      const command = commands.get(name);
      if (command) command({ completed: () => completed() });
      else fail(new Error(`no command is called ${name}`));
    }),
  async open(address) {
    const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
    loadSnapshotIntoHost(host, await readWorkbookFile(bytes, 'council-workbook.xlsx'));
  },
  text: () => workbookText(host.workbook),
  wholeJob: (file, asOf) => wholeJob(page.Excel, host, file, asOf),
};
named.inPage = () => excelInPage;
