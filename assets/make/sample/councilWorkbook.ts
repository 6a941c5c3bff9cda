import { Workbook } from 'exceljs';
import { addAuthorisation } from './authorisation';
import { addBristolSources } from './bristolSources';
import { addBudget } from './budget';
import { addFiveYearPlan } from './fiveYearPlan';
import { addGifts } from './gifts';
import { addLedger } from './ledger';
import { addLinkFiles } from './linkFiles';
import { addLimitChoices } from './limitChoices';
import { addLogframe } from './logframe';
import { addPartnerLinks } from './partnerLinks';
import { addReportNotes } from './reportNotes';
import { repack } from './repack';
import { addVisitsLog } from './visitsLog';

/**
 * The sample workbook of a council, as councils' workbooks look: several hands, titles above the headers, awkward rows.
 * Facts come from the published papers named in assets/samples/README.md; every amount is invented and marked EXAMPLE.
 *
 * @returns the bytes of an .xlsx file, the same on every run and in every time zone
 */
export async function councilWorkbook(): Promise<Uint8Array> {
  const book = new Workbook();
  addPartnerLinks(book);
  addBristolSources(book);
  addVisitsLog(book);
  addFiveYearPlan(book);
  addLogframe(book);
  addLedger(book);
  addBudget(book);
  addAuthorisation(book);
  addLimitChoices(book);
  addReportNotes(book);
  addGifts(book);
  addLinkFiles(book);
  return repack(new Uint8Array(await book.xlsx.writeBuffer()));
}
