/** Workbook-scoped hidden defined name that stands only while sheets are being added: see `announcementFormula`. */
export const ANNOUNCEMENT_NAME = '_twinledger_adding';

/** A sheet about to be added: what its marker will say, and its tab. */
export interface AnnouncedSheet {
  readonly sheetId: string;
  readonly name: string;
}

/**
 * The name's formula, with "=": an array of texts. A sheet and its marker are two actions, and a batch may break off in between:
 * by what was announced the next run knows an empty sheet without a marker as ours. A sheet cannot get a name of its own only
 * after its marker, since no rename can be undone on the desktop.
 */
export function announcementFormula(sheets: readonly AnnouncedSheet[]): string {
  return `={${sheets.map(({ sheetId, name }) => quoted(`${sheetId};${name}`)).join(',')}}`;
}

/** The sheets in a formula of ours, with or without "=". */
export function readAnnouncement(formula: string): AnnouncedSheet[] {
  return [...formula.matchAll(/"((?:[^"]|"")*)"/g)].flatMap(([, text = '']) => {
    const [, sheetId, name] = /^([^;]+);(.+)$/.exec(text.replaceAll('""', '"')) ?? [];
    return sheetId === undefined || name === undefined ? [] : [{ sheetId, name }];
  });
}

/** Takes the announcement back after a batch that failed, in one round trip; where even that fails, it stands until the next run. */
export async function withdrawAnnouncement(context: Excel.RequestContext): Promise<void> {
  try {
    context.workbook.names.getItem(ANNOUNCEMENT_NAME).delete();
    await context.sync();
  } catch {
    // The person is told of the first failure.
  }
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
