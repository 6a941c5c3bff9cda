import type { EventMessage } from './eventMessage';
import type { ExcelHost } from './excelHost';
import type { RequestMessage } from './wire';

/** What Microsoft's client library leaves in its window, as far as the in-memory Excel needs it. */
export interface ClientLibrary {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: {
    readonly SessionBase: { _overrideSession: unknown };
    readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
    /** The library's own doors for tests of events. */
    readonly _testSetRichApiMessageReadyImpl: (ready: () => Promise<void>) => void;
    readonly _testTriggerRichApiMessageEvent: (message: EventMessage) => void;
  };
  /** Replaced by one with a context, which the library alone lacks outside Excel. */
  Office: object;
}

/**
 * Sends the client library's batches to the host instead of Excel, and its questions about requirement sets too.
 * Works in Node and in a browser. It leans on internals of the pinned `@microsoft/office-js`; `excelHost.test.ts` shows at
 * once when a newer one behaves otherwise.
 */
export function attachHost(library: ClientLibrary, host: ExcelHost): void {
  library.OfficeExtension.SessionBase._overrideSession = {
    _resolveRequestUrlAndHeaderInfo: () =>
      Promise.resolve({ url: 'https://in-memory.invalid/', headers: {} }),
    _createRequestExecutorOrNull: () => ({
      executeAsync: (_data: unknown, flags: number, message: RequestMessage) => host.execute(flags, message),
    }),
  };
  library.OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  host.tell = (event) => library.OfficeExtension._testTriggerRichApiMessageEvent(event);
  // The library knows the requirement set of every member; with this it throws ApiNotFound itself, as an older Excel answers.
  library.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  const requirements = {
    isSetSupported: (name: string, version?: string | number) =>
      host.isSetSupported(name, version === undefined ? undefined : String(version)),
  };
  library.Office = Object.create(library.Office, { context: { value: { requirements } } }) as object;
}
