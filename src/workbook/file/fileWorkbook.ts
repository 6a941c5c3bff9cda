import { say } from '../../core/messages';
import { Refusal } from '../../core/refusal';
import { functionCells } from '../functionCells';
import { readGenerated } from '../generated';
import type { Snapshot } from '../grid';
import type { RecordedOverride } from '../merge';
import { mergeSheets } from '../mergeSheets';
import { place } from '../place';
import type { WorkbookPort } from '../port';
import { readWorkbookFile } from './readWorkbook';
import { writeWorkbookFile } from './writeWorkbook';

export interface FileWorkbook {
  /** Base name as people are told it. */
  readonly file: string;
  /** The workbook as it stands, or null where there is none yet. */
  readonly bytes: Uint8Array | null;
  /** Takes the workbook as written. The port itself touches no disk. */
  readonly onBytes: (bytes: Uint8Array) => void | Promise<void>;
  /** Overrides of earlier runs, as the settings sheet keeps them. */
  readonly recorded?: readonly RecordedOverride[];
}

/**
 * A workbook file behind the same port as an open workbook. Writing makes the whole workbook anew from the models and what
 * people did to the generated sheets; equal models and bytes give equal bytes.
 *
 * @throws Refusal on writing where the file holds sheets of people's own, which cannot be carried over.
 */
export function fileWorkbook({ file, bytes, onBytes, recorded = [] }: FileWorkbook): WorkbookPort {
  let current = bytes;
  const snapshot = async (progress?: (share: number) => void): Promise<Snapshot> =>
    current === null
      ? { file, sha256: null, grids: [], names: new Map(), findings: [] }
      : readWorkbookFile(current, file, progress);
  return {
    snapshot,
    async write(models, progress) {
      const { grids } = await snapshot();
      const own = grids.filter(({ marker }) => marker === null);
      if (own.length > 0) {
        throw new Refusal(say.file.ownSheets({ file, sheets: own.map(({ sheet }) => sheet ?? file) }));
      }
      progress?.(0.2);
      const standing = grids.flatMap((grid) => readGenerated(grid) ?? []);
      const merged = mergeSheets(standing, models, recorded);
      const placed = place(merged.models);
      progress?.(0.4);
      current = await writeWorkbookFile(placed);
      await onBytes(current);
      progress?.(1);
      return { written: placed.map(({ name }) => name), notes: merged.notes, undo: 'nothingToUndo' };
    },
    // A file on its own has no window in which a cell could be shown, and nobody who changes it.
    select: () => Promise.resolve(),
    activeCell: () => Promise.resolve(null),
    watch: () => Promise.resolve(null),
    functionCells: async (progress) => functionCells(await snapshot(progress)),
    enterAgain: () => Promise.reject(new Refusal(say.file.formulasInExcel({ file }))),
    replaceByValues: () => Promise.reject(new Refusal(say.file.formulasInExcel({ file }))),
  };
}
