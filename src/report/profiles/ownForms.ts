import { Refusal } from '../../core/refusal';
import type { Grid } from '../../workbook/grid';
import type { ReportProfile } from '../reportProfile';
import { profileFromSheet } from './profileFromSheet';

/** A form of report that a council keeps on a sheet of its own. */
export interface OwnForm {
  readonly sheet: string;
  readonly profile: ReportProfile;
}

/** The council's own forms of report among these sheets, each under the name of its sheet. What only looks like one is none. */
export function ownForms(grids: readonly Grid[]): OwnForm[] {
  return grids.flatMap((grid) => {
    const profile = grid.marker === null && grid.sheet !== null ? formOn(grid) : null;
    return profile === null || grid.sheet === null ? [] : [{ sheet: grid.sheet, profile }];
  });
}

/** A sheet with the same headings may be about anything else, so what cannot be read as a form is passed over. */
function formOn(grid: Grid): ReportProfile | null {
  try {
    return profileFromSheet([grid], grid.file);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
