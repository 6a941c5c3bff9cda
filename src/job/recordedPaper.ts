import type { Snapshot } from '../workbook/grid';
import { paperSettings, type PaperSettings } from './paperSettings';

/** What people recorded on the settings sheets of these files about the report: its day, form, meeting, purpose, author's post. */
export function recordedPaper(files: readonly Snapshot[]): PaperSettings {
  return paperSettings(files.flatMap(({ grids }) => grids));
}
