import type { CalendarDate } from '../core/calendarDate';
import { dayHere } from '../core/dayHere';
import { say } from '../core/messages';
import { Refusal } from '../core/refusal';
import type { LogframeAsked } from '../job/logframeAsked';
import type { PlacedEntries } from '../job/placedEntries';
import type { OpenWorkbook } from '../workbook/excel/excelWorkbook';
import { openWorkbookName } from '../workbook/excel/openWorkbookName';
import type { WriteReport } from '../workbook/port';
import type { JobAnswers, WorkbookInput } from './jobMessages';
import {
  NOTHING_ASKED,
  type Asked,
  type ChosenFile,
  type FileJob,
  type Hearing,
  type OpenWorkbookJob,
} from './paneJob';
import type { PaperFormat } from './paperFile';
import type { Opened } from './shown/opened';
import { workbookWorker, type WorkbookWorker } from './workbookWorker';

const words = say.logframeScreen;
/** In Excel there is one at a time. */
const OPEN_WORKBOOK = 'open';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const PAPER_TYPES: Readonly<Record<PaperFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html',
  text: 'text/plain',
};

/**
 * The one place where the pane is joined to the job and to the workbook. What is heavy is fetched when it is first used, and one worker
 * at a time holds what was read last.
 */
export function paneJob(): FileJob & OpenWorkbookJob {
  let worker: WorkbookWorker | null = null;
  /** Keys of the files that the worker holds. */
  let held: readonly string[] = [];
  /** Reads the same once more, should the worker that held it be gone. */
  let readAgain: ((asked: Asked, hearing: Hearing) => Promise<Opened>) | null = null;

  const open = async (files: readonly ChosenFile[], asked: Asked, hearing: Hearing): Promise<Opened> => {
    if (!worker || worker.isGone()) [worker, held] = [workbookWorker(), []];
    const known = held;
    const inputs = await Promise.all(
      files.map(async (one) => (known.includes(one.key) ? { kept: one.key } : bytesOf(one))),
    );
    hearing.signal.throwIfAborted();
    const opened = await worker.ask({ wants: 'reading', asOf: today(), inputs, asked }, hearing);
    held = files.map(({ key }) => key);
    readAgain = (next, hears) => open(files, next, hears);
    return opened;
  };
  const openExcel = async (asked: Asked, hearing: Hearing): Promise<Opened> => {
    worker?.end();
    const inputs = [await snapshotOfExcel(hearing.progress)];
    hearing.signal.throwIfAborted();
    worker = workbookWorker();
    readAgain = openExcel;
    return worker.ask({ wants: 'reading', asOf: today(), inputs, asked }, hearing);
  };
  const again = (asked: Asked, hearing: Hearing): Promise<Opened> => {
    if (worker && !worker.isGone()) return worker.ask({ wants: 'again', asOf: today(), asked }, hearing);
    if (!readAgain) throw new Error('Nothing was read yet');
    return readAgain(asked, hearing);
  };
  /** A worker that has the workbook at hand. */
  const ready = async (asked: Asked, hearing: Hearing): Promise<WorkbookWorker> => {
    if (!worker || worker.isGone()) await again(asked, hearing);
    if (!worker) throw new Error('Nothing was read yet');
    return worker;
  };

  /** A new logframe needs no workbook, so it is made by a worker of its own. */
  const logframe = async <W extends 'logframeSheets' | 'logframeFile'>(
    wants: W,
    asked: LogframeAsked,
    hearing: Hearing,
  ): Promise<JobAnswers[W]> => {
    const holder = asked.kind === 'new' ? workbookWorker() : await ready(NOTHING_ASKED, hearing);
    try {
      return await holder.ask({ wants, asOf: today(), logframe: asked }, hearing);
    } finally {
      if (asked.kind === 'new') holder.end();
    }
  };

  return {
    again,
    open,
    openWorkbook: openExcel,

    async handBack(asked, hearing) {
      const holder = await ready(asked, hearing);
      const bytes = await holder.ask({ wants: 'workbook', asOf: today(), asked }, hearing);
      return new File([Uint8Array.from(bytes)], say.pane.handBack.file, { type: XLSX });
    },

    async paper(wanted, asked, hearing) {
      const holder = await ready(asked, hearing);
      const made = await holder.ask({ wants: 'paper', asOf: today(), asked, paper: wanted }, hearing);
      const { bytes, ...saved } = made;
      const file = new File([Uint8Array.from(bytes)], saved.name, { type: PAPER_TYPES[wanted.format] });
      return { file, saved };
    },

    async form(file, hearing) {
      const given = await bytesOf({ key: '', file, why: null });
      if (!('bytes' in given)) throw new Refusal(say.pane.refused.unreadable({ file: file.name }));
      const reader = workbookWorker();
      try {
        return await reader.ask({ wants: 'form', file: file.name, bytes: given.bytes }, hearing);
      } finally {
        reader.end();
      }
    },

    async writePaper(asked, hearing) {
      const holder = await ready(asked, hearing);
      const sheets = await holder.ask({ wants: 'paperSheets', asOf: today(), asked }, hearing);
      return (await openWorkbook()).write(sheets);
    },

    async logframeFile(asked, hearing) {
      const bytes = await logframe('logframeFile', asked, hearing);
      const name = asked.kind === 'new' ? words.newFile : words.convertedFile({ profile: asked.to });
      return new File([Uint8Array.from(bytes)], name, { type: XLSX });
    },

    async giveLogframe(asked, hearing) {
      const { theirs, ours } = await logframe('logframeSheets', asked, hearing);
      const workbook = await openWorkbook();
      const given = await workbook.give(theirs);
      // What the logframe was stays in this workbook itself, so of ours only the loss report is news.
      const loss = ours.filter(({ id }) => id === 'logframe-loss');
      if (loss.length === 0) return given;
      return [...given, ...(await workbook.write(loss)).written];
    },

    async record(said, answeredAt, hearing) {
      const workbook = await openWorkbook();
      if (answeredAt) {
        await workbook.enter([{ source: answeredAt, text: said.holds }]);
        return;
      }
      const holder = await ready({ ...NOTHING_ASKED, said: [said] }, hearing);
      const settings = await holder.ask({ wants: 'settings', asOf: today(), said }, hearing);
      await workbook.write([settings]);
    },
    async enter(entries, asked, hearing) {
      worker?.end();
      const inputs = [await snapshotOfExcel(hearing.progress)];
      hearing.signal.throwIfAborted();
      worker = workbookWorker();
      const placed = await worker.ask({ wants: 'placing', asOf: today(), inputs, asked, entries }, hearing);
      return enterPlaced(await openWorkbook(), placed);
    },
    insertFormula: async (formula) => (await openWorkbook()).insert(formula),
    show: async (source) => (await openWorkbook()).select(source),
    watch: async (listener) => (await openWorkbook()).watch(listener),
  };
}

/** Cells first: rows that a sheet is given may move those below them. */
async function enterPlaced(
  workbook: OpenWorkbook,
  { cells, sheets }: PlacedEntries,
): Promise<WriteReport['undo']> {
  const entered = cells.length > 0 ? await workbook.enter(cells) : null;
  const written = sheets.length > 0 ? (await workbook.write(sheets)).undo : null;
  if (entered !== null && written !== null) return 'unsure';
  return entered ?? written ?? 'nothingToUndo';
}

function today(): CalendarDate {
  return dayHere(new Date());
}

/** A file can vanish or be locked between choosing and reading. */
async function bytesOf({ key, file, why }: ChosenFile): Promise<WorkbookInput> {
  const { name } = file;
  if (why !== null) return { key, file: name, why };
  try {
    return { key, file: name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    return { key, file: name, why: say.pane.refused.unreadable({ file: name }) };
  }
}

async function snapshotOfExcel(progress: (share: number) => void): Promise<WorkbookInput> {
  const workbook = await openWorkbook();
  return { key: OPEN_WORKBOOK, snapshot: await workbook.snapshot((share) => progress(share / 2)) };
}

async function openWorkbook(): Promise<OpenWorkbook> {
  const { excelWorkbook } = await import(/* webpackChunkName: "excel" */ '../workbook/excel/excelWorkbook');
  const { requirements, document } = Office.context;
  return excelWorkbook(Excel, { file: openWorkbookName(document.url), requirementSets: requirements });
}
