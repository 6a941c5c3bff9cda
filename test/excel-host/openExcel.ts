import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { attachHost, type ClientLibrary } from './attachHost';
import { ExcelHost } from './excelHost';

export interface OpenExcel {
  readonly excel: typeof Excel;
  readonly host: ExcelHost;
}

let library: ClientLibrary | null = null;

/** A fresh, empty in-memory Excel under Microsoft's own, unmodified client library (loaded once a test file). */
export function openExcel(...sheetNames: readonly string[]): OpenExcel {
  library ??= loadLibrary();
  const host = new ExcelHost();
  for (const name of sheetNames) host.workbook.addSheet(name);
  attachHost(library, host);
  return { excel: library.Excel, host };
}

function loadLibrary(): ClientLibrary {
  const script = readFileSync(require.resolve('@microsoft/office-js/dist/excel-web-16.00.js'), 'utf8');
  const { window } = new JSDOM('', { runScripts: 'outside-only', url: 'https://localhost/' });
  window.eval(script);
  return window as unknown as ClientLibrary;
}
