import { References, runBatch } from './batch';
import { eventMessage, type EventMessage } from './eventMessage';
import { HostWorkbook } from './hostWorkbook';
import { workbookObject } from './objects/workbookObject';
import { DELAY_FOR_CELL_EDIT, type RequestMessage, type ResponseMessage } from './wire';

/** One request to Excel and its answer. */
export interface RoundTrip {
  /** Bytes of JSON as UTF-8. */
  readonly request: number;
  readonly response: number;
  /** The client library's own: it drops references after `Excel.run`, and nobody waits for it in Excel. */
  readonly housekeeping: boolean;
}

/** "Excel on the web has a payload size limit for requests and responses of 5MB." (resource limits, see batch.ts) */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** ExcelApi 1.14 is the last set that Office LTSC 2021 has. */
const LTSC_2021 = {
  ExcelApi: '1.14',
  CustomFunctionsRuntime: '1.3',
  SharedRuntime: '1.1',
  ExcelApiOnline: '0',
};

/**
 * An Excel in memory that answers the batches of Microsoft's client library. It uses nothing but the language itself and
 * `TextEncoder`, so it runs in Node and in a browser alike.
 */
export class ExcelHost {
  readonly workbook = new HostWorkbook();
  readonly roundTrips: RoundTrip[] = [];
  /** Requirement sets by name; a set that is not named counts as supported. */
  requirementSets: Readonly<Record<string, string>> = LTSC_2021;
  /** Called before each round trip with its number from 1: other people's hands on the workbook. */
  before: (number: number) => void = () => undefined;
  /** Breaks round trip `number` off after so many actions. */
  breakOff: { readonly number: number; readonly afterActions: number } | null = null;
  /** Answers round trip `number` with an error of Excel's before anything of it is done. */
  refuse: { readonly number: number; readonly code: string } | null = null;
  /** Does round trip `number` and loses the answer on the way. */
  loseAnswer: { readonly number: number; readonly code: string } | null = null;
  /** Hands an event to the client library: see `attachHost`. */
  tell: (event: EventMessage) => void = () => undefined;
  private readonly references = new References();
  private cellEdit: { readonly left: Promise<void>; readonly leave: () => void } | null = null;

  /** Round trips that somebody waits for. */
  get workTrips(): readonly RoundTrip[] {
    return this.roundTrips.filter((trip) => !trip.housekeeping);
  }

  isSetSupported(name: string, version = '1.1'): boolean {
    const highest = this.requirementSets[name];
    return highest === undefined || minorOf(highest) >= minorOf(version);
  }

  /** A person begins to type in a cell. */
  enterCellEdit(): void {
    let leave: () => void = () => undefined;
    const left = new Promise<void>((resolve) => (leave = resolve));
    this.cellEdit = { left, leave };
  }

  leaveCellEdit(): void {
    this.cellEdit?.leave();
    this.cellEdit = null;
  }

  /** A person, here or at another computer, types into a cell. */
  type(
    sheetName: string,
    row: number,
    column: number,
    entry: unknown,
    by: 'person' | 'coAuthor' = 'person',
  ): void {
    const sheet = this.workbook.sheet(sheetName);
    sheet.enter(row, column, entry);
    this.workbook.note({ kind: 'changed', sheet, by });
    this.tellEvents();
  }

  /** Events go out after what caused them; those that nobody registered for are not kept. */
  tellEvents(): void {
    for (const event of this.workbook.untold.splice(0)) this.tell(eventMessage(event));
  }

  async execute(flags: number, message: RequestMessage): Promise<ResponseMessage> {
    const sent = JSON.stringify(message.Body);
    // delayForCellEdit: "the request waits until the user exits cell edit mode" (excel-add-ins-delay-in-cell-edit).
    if (this.cellEdit && (flags & DELAY_FOR_CELL_EDIT) !== 0) await this.cellEdit.left;
    const number = this.workTrips.length + 1;
    const housekeeping = message.Body.Actions.some(({ Name }) => Name === '_RemoveReference');
    if (!housekeeping) this.before(number);
    const response = this.answer(number, sent);
    const received = response.Body === null ? 0 : bytes(JSON.stringify(response.Body));
    this.roundTrips.push({ request: bytes(sent), response: received, housekeeping });
    this.tellEvents();
    if (this.loseAnswer?.number === number && !housekeeping) return refusal(this.loseAnswer.code, 503);
    return received > PAYLOAD_LIMIT ? refusal('ResponsePayloadSizeLimitExceeded', 400) : response;
  }

  private answer(number: number, sent: string): ResponseMessage {
    if (this.cellEdit) return refusal('InvalidOperationInCellEditMode', 400);
    if (bytes(sent) > PAYLOAD_LIMIT) return refusal('RequestPayloadSizeLimitExceeded', 413);
    if (this.refuse?.number === number) return refusal(this.refuse.code, 503);
    const stopAfter = this.breakOff?.number === number ? this.breakOff.afterActions : Infinity;
    // A copy, as over the wire: nothing that the caller holds is shared with the workbook.
    const body = JSON.parse(sent) as RequestMessage['Body'];
    const answer = runBatch(workbookObject(this.workbook), body, this.references, stopAfter);
    const copy = JSON.parse(JSON.stringify(answer)) as typeof answer;
    return { HttpStatusCode: 200, ErrorCode: null, ErrorMessage: null, Headers: {}, Body: copy };
  }
}

function refusal(code: string, status: number): ResponseMessage {
  return { HttpStatusCode: status, ErrorCode: code, ErrorMessage: code, Headers: {}, Body: null };
}

/** Versions count by their second number: 1.9 comes before 1.14. */
function minorOf(version: string): number {
  return Number(version.split('.')[1] ?? 0);
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
