import { say } from '../../core/messages';
import { value, type TableModel } from '../../workbook/sheetModel';
import { placeOfficerText } from '../compose/placeOfficerText';
import type { ReportInput } from '../reportInput';
import type { SectionProfile } from '../reportProfile';
import { choiceColumn } from './choiceColumn';

export const TEXTS_TABLE = 'report.texts';
export const TEXT_COLUMNS = say.choicesSheet.textHeaders;

const words = say.choicesSheet;

/** The officer's own text, a row for each section of the form of report and for every other that somebody wrote one for. */
export function textsTable(input: ReportInput): TableModel {
  const { profile, housekeeping, officerParagraphs } = input;
  const columns = TEXT_COLUMNS;
  const written = placeOfficerText(profile, officerParagraphs).bySection;
  const typed = new Map(housekeeping.texts.map(({ section, text }) => [section, text]));
  const headings = new Map<string, SectionProfile | null>(
    profile.sections.map((section) => [section.heading, section]),
  );
  for (const section of typed.keys()) if (!headings.has(section)) headings.set(section, null);
  return {
    id: TEXTS_TABLE,
    caption: words.textsCaption,
    columns: [
      choiceColumn('section', columns.section, 34, 'key'),
      choiceColumn('asks', columns.asks, 30),
      choiceColumn('text', columns.text, 34, 'entered'),
    ],
    rows: [...headings].map(([heading, section]) => ({
      key: heading,
      cells: {
        section: value(heading),
        asks: value(section === null ? words.textElsewhere : asked(section, written.has(section))),
        text: value(typed.get(heading) ?? null),
      },
    })),
  };
}

function asked({ whenEmpty, mandatory, heading }: SectionProfile, isWritten: boolean): string {
  if (isWritten) return words.textWritten;
  return mandatory ? (whenEmpty ?? say.report.empty({ heading })) : words.textOptional;
}
