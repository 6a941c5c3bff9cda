import type { WorkbookListener } from '../port';
import type { RequirementSets } from './options';

/** @returns what takes the handlers off again; null in an Excel before ExcelApi 1.9, which tells of single sheets alone. */
export async function watchWorkbook(
  context: Excel.RequestContext,
  listener: WorkbookListener,
  sets: RequirementSets,
): Promise<(() => Promise<void>) | null> {
  if (!sets.isSetSupported('ExcelApi', '1.9')) return null;
  const { worksheets } = context.workbook;
  const handlers = [
    worksheets.onChanged.add(({ source, triggerSource }) => {
      if (triggerSource !== 'ThisLocalAddin') listener.changed(source === 'Remote');
      return Promise.resolve();
    }),
    worksheets.onSelectionChanged.add(() => {
      listener.selected();
      return Promise.resolve();
    }),
  ];
  await context.sync();
  return async () => {
    // Handlers come off in the context that put them on.
    for (const handler of handlers) handler.remove();
    await context.sync();
  };
}
