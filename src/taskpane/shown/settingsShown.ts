import { say } from '../../core/messages';
import type { Job } from '../../job/job';
import { howToEnter, PAPER_ITEMS, PAPER_TABLE, type PaperItem } from '../../job/paperTable';
import { settingsOf } from '../../job/settingsOf';
import { SETTINGS_SHEET } from '../../job/settingsSheet';
import type { EntryHolds } from '../../job/entryFault';
import { AUTHORISATION_SHEET } from '../../limits/authorisationSheet';
import { POWERS_SHEET } from '../../limits/powersSheet';
import { RULES_SHEET } from '../../limits/rulesSheet';
import { ownForms } from '../../report/profiles/ownForms';
import { SHIPPED_PROFILES } from '../../report/profiles/shippedProfile';
import { namesShown } from './namesShown';
import type { SettingsText, SheetText } from './opened';
import { placeIn } from './placeIn';
import { fieldsOf, type RecordFormText } from './recordForm';

const words = say.screens.settings;

/** What is set up for the workbook as a whole, beside the choices. */
export function settingsShown(file: string, job: Job): Pick<SettingsText, 'paper' | 'names' | 'sheets'> {
  const names = namesShown(job, (source) => placeIn(file, source));
  return { paper: paperForm(job), names, sheets: SHEETS.map((sheet) => sheetText(file, job, sheet)) };
}

const HOLDS: Readonly<Partial<Record<PaperItem, EntryHolds>>> = { asOf: 'day', meeting: 'day' };

function paperForm(job: Job): RecordFormText {
  const settings = settingsOf(job);
  const options = paperOptions(job);
  return {
    id: 'paper',
    about: words.paperAbout,
    sheet: settings.name,
    groups: null,
    fields: fieldsOf(
      job.inputs.generated,
      settings,
      PAPER_ITEMS.map((item) => ({
        table: PAPER_TABLE,
        key: say.paperSettings.items[item],
        column: 'entry',
        label: say.paperSettings.items[item],
        ...(options[item] ? { options: options[item] } : { hint: howToEnter(item) }),
        holds: HOLDS[item] ?? 'text',
      })),
    ),
  };
}

/** A form of report may be one of the council's own, on a sheet of the workbook. */
function paperOptions({ inputs }: Job): Readonly<Partial<Record<PaperItem, readonly string[]>>> {
  const own = ownForms(inputs.files.flatMap(({ grids }) => grids));
  return {
    profile: [...SHIPPED_PROFILES.map(({ name }) => name), ...own.map(({ sheet }) => sheet)],
    purpose: say.paperSettings.purposes,
  };
}

/** The sheets that people set the product up on, as they are called where they are made. */
const SHEETS = [
  { id: SETTINGS_SHEET, name: say.job.settingsName, what: words.sheetOf.settings },
  { id: RULES_SHEET, name: say.lines.sheetName, what: words.sheetOf.rules },
  { id: POWERS_SHEET, name: say.powers.sheetName, what: words.sheetOf.powers },
  { id: AUTHORISATION_SHEET, name: say.authorisation.sheetName, what: words.sheetOf.authorisation },
] as const;

function sheetText(file: string, { inputs }: Job, { id, name, what }: (typeof SHEETS)[number]): SheetText {
  const grid = inputs.generated.find(({ marker }) => marker?.sheetId === id);
  return {
    name: grid?.sheet ?? name,
    what,
    place: grid ? placeIn(file, { file: grid.file, sheet: grid.sheet, cell: 'A1' }) : null,
  };
}
