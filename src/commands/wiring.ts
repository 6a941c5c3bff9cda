import { dateOf, type CalendarDate } from '../core/calendarDate';
import { say } from '../core/messages';
import { sheetsInWorker } from './sheetsInWorker';
import type { CommandTools } from './tools';

/** The one place where the commands are joined to Office and to the job. What is heavy is fetched when it is first used. */
export const officeTools: CommandTools = {
  async workbook() {
    const { excelWorkbook } = await import(/* webpackChunkName: "excel" */ '../workbook/excel/excelWorkbook');
    const { requirements, document } = Office.context;
    return excelWorkbook(Excel, { file: nameOf(document.url), requirementSets: requirements });
  },
  sheets: (snapshot, choice, progress) => sheetsInWorker({ snapshot, choice, asOf: today() }, progress),
  async whereFrom(snapshot, cell) {
    const { whereFrom } = await import(/* webpackChunkName: "whereFrom" */ '../job/whereFrom');
    return whereFrom(snapshot, cell);
  },
  showPane: () => Office.addin.showAsTaskpane(),
  openPage(page) {
    if (!Office.context.requirements.isSetSupported('OpenBrowserWindowApi', '1.1')) return false;
    Office.context.ui.openBrowserWindow(new URL(page, location.href).href);
    return true;
  },
};

/** The last part of the open workbook's address; a workbook that was never saved has none. */
function nameOf(url: string | null | undefined): string {
  const name = (url ?? '').split(/[\\/]/).at(-1) ?? '';
  return name === '' ? say.pane.openWorkbook : name;
}

/** Today where the person is: the job itself never asks what day it is. */
function today(): CalendarDate {
  const now = new Date();
  const date = dateOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (date === null) throw new RangeError(`Not a date: ${now.toISOString()}`);
  return date;
}
