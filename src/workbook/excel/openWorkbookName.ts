import { say } from '../../core/messages';

/** The last part of the open workbook's address; a workbook that was never saved has none. */
export function openWorkbookName(url: string | null | undefined): string {
  const name = (url ?? '').split(/[\\/]/).at(-1) ?? '';
  return name === '' ? say.pane.openWorkbook : name;
}
