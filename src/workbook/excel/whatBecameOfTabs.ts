import { say } from '../../core/messages';
import { Refusal } from '../../core/refusal';
import { errorCode } from './explain';

/** A sheet of ours as we know it. */
export interface KnownTab {
  readonly id: string;
  readonly name: string;
}

/** How Excel says that a formula names a sheet that is not there, or that a sheet itself is not. */
const CODES: ReadonlySet<string | null> = new Set(['InvalidArgument', 'InvalidReference', 'ItemNotFound']);

/**
 * Says by name which sheet somebody renamed or deleted between our reading and our writing, where that is why writing failed.
 * One round trip, and only after such a failure.
 *
 * @returns what to tell the person; the fault as it was where the sheets are all there under their names
 */
export async function whatBecameOfTabs(
  context: Excel.RequestContext,
  known: readonly KnownTab[],
  fault: unknown,
): Promise<unknown> {
  if (!CODES.has(errorCode(fault))) return fault;
  const { worksheets } = context.workbook;
  try {
    worksheets.load('items/id,items/name');
    await context.sync();
  } catch {
    return fault;
  }
  const names = new Map(worksheets.items.map(({ id, name }) => [id, name]));
  const moved = known.find(({ id, name }) => names.get(id) !== name);
  if (!moved) return fault;
  const now = names.get(moved.id);
  const told =
    now === undefined
      ? say.excel.sheetDeleted({ sheet: moved.name })
      : say.excel.sheetRenamed({ was: moved.name, now });
  return new Refusal(told, { cause: fault });
}
