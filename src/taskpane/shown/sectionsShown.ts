import { say } from '../../core/messages';
import type { Paper } from '../../job/paperOf';
import { TEXTS_TABLE } from '../../report/choicesSheet/reportChoicesSheet';
import { placeOfficerText } from '../../report/compose/placeOfficerText';
import type { ChoiceId } from '../../report/housekeeping/reportChoices';
import type { OfficerParagraph } from '../../report/reportInput';
import type { SectionProfile } from '../../report/reportProfile';
import type { Grid } from '../../workbook/grid';
import type { SheetModel } from '../../workbook/sheetModel';
import type { SectionText } from './paperText';
import type { Place } from './place';
import type { PlaceOf } from './placeIn';
import { questionShown } from './questionsShown';
import type { RecordFormText } from './recordForm';
import { rowForm } from './rowForm';

const words = say.reportScreen;

/** Sections that an answer about the decision fills, by their ids in the forms of report. */
const FILLED_BY: Readonly<Partial<Record<string, ChoiceId>>> = {
  wards: 'wards',
  contact: 'contact',
  keyDecision: 'keyDecision',
};

/** Where the text of each section stands, and the form in which its author writes it. */
export function sectionsShown(
  { input, model }: Paper,
  generated: readonly Grid[],
  sheet: SheetModel,
  place: PlaceOf,
): SectionText[] {
  const written = placeOfficerText(input.profile, input.officerParagraphs).bySection;
  const typedHere = new Set(input.housekeeping.texts.map(({ section }) => section));
  const missing = new Set(
    model.findings.filter(({ rule }) => rule === 'report.mandatory').map(({ message }) => message),
  );
  const printed = new Set(model.sections.map(({ id }) => id));
  return input.profile.sections.map((section) => {
    const { heading, whenEmpty } = section;
    const isMissing = missing.has(say.report.check.mandatoryEmpty({ heading }));
    const places = cellsOf(written.get(section) ?? [], place, sheet.name);
    const standing = isMissing
      ? 'missing'
      : typedHere.has(heading)
        ? 'own'
        : places.length > 0
          ? 'notes'
          : printed.has(section.id)
            ? 'composed'
            : 'optional';
    return {
      ...{ heading, standing, places },
      asks: whenEmpty ?? say.report.empty({ heading }),
      form: standing === 'notes' ? null : formOf(section, generated, sheet),
    };
  });
}

/** The cells of an author's paragraphs on sheets of the author's own, each once. */
function cellsOf(paragraphs: readonly OfficerParagraph[], place: PlaceOf, ours: string): Place[] {
  const places = new Map<string, Place>();
  for (const { source } of paragraphs) {
    if (source.sheet === ours) continue;
    const one = place(source);
    places.set(one.text, one);
  }
  return [...places.values()];
}

function formOf(
  { id, heading }: SectionProfile,
  generated: readonly Grid[],
  sheet: SheetModel,
): RecordFormText {
  const question = FILLED_BY[id];
  if (question) return questionShown(generated, sheet, question).form;
  return rowForm({
    ...{ generated, sheet, table: TEXTS_TABLE, key: heading, about: words.textOf({ heading }) },
    columns: { text: { label: words.textOf({ heading }), long: true } },
  });
}
