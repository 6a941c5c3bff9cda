import { dayHere } from '../core/dayHere';
import { openWorkbookName } from '../workbook/excel/openWorkbookName';
import { sheetsInWorker } from './sheetsInWorker';
import type { CommandTools } from './tools';

/** The one place where the commands are joined to Office and to the job. What is heavy is fetched when it is first used. */
export const officeTools: CommandTools = {
  async workbook() {
    const { excelWorkbook } = await import(/* webpackChunkName: "excel" */ '../workbook/excel/excelWorkbook');
    const { requirements, document } = Office.context;
    return excelWorkbook(Excel, { file: openWorkbookName(document.url), requirementSets: requirements });
  },
  sheets: (snapshot, choice, progress) =>
    sheetsInWorker({ snapshot, choice, asOf: dayHere(new Date()) }, progress),
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
