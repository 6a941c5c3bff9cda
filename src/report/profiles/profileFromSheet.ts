import { cellName } from '../../core/source';
import { say } from '../../core/messages';
import { Refusal } from '../../core/refusal';
import { tokens } from '../../tables/words';
import { valueAt, type Grid } from '../../workbook/grid';
import { typedText } from '../notes/typedText';
import { FONT_NAME, readReportProfile, type ReportProfile, type SectionProfile } from '../reportProfile';
import { learnedSection } from './learnedSection';
import { standard } from './standard';

/** Headings of the columns as people write them, in the form that `tokens` gives. */
const COLUMNS = {
  heading: ['heading', 'section', 'section heading'],
  alsoCalled: ['also called', 'other name', 'other heading'],
  mandatory: ['mandatory', 'required', 'must have'],
  wordLimit: ['word limit', 'most word', 'maximum word', 'limit of word'],
  whenEmpty: ['wording when empty', 'text when empty', 'when empty', 'prompt'],
} as const;
type Column = keyof typeof COLUMNS;

/**
 * A council's own form of report from a sheet with one heading a row: "Heading" and at least one of "Mandatory", "Word limit" and
 * "Wording when empty". Null where no sheet is one.
 *
 * @throws Refusal that names the cell which is not as expected.
 */
export function profileFromSheet(grids: readonly Grid[], file: string): ReportProfile | null {
  for (const grid of grids) {
    const header = findHeader(grid);
    if (header === null) continue;
    const sections = sectionsOf(grid, header);
    if (sections.length === 0) throw new Refusal(say.reportForm.noRows({ sheet: grid.sheet ?? file }));
    const own = sections.some(({ adds }) => adds.includes('limits'));
    return readReportProfile({
      id: file,
      name: grid.sheet ?? file,
      source: say.reportForm.fromSheet({ file, sheet: grid.sheet ?? '' }),
      sections,
      ...looksOf(grid, header),
      appendices: own ? standard.appendices : ['limits', ...standard.appendices],
      draftingTopics: standard.draftingTopics,
    });
  }
  return null;
}

type Header = { readonly row: number } & Readonly<Record<Column, number | null>>;

function findHeader(grid: Grid): Header | null {
  for (let row = 0; row < Math.min(grid.rows.length, 40); row++) {
    const cells = (grid.rows[row] ?? []).map((cell) =>
      typeof cell === 'string' ? tokens(cell).join(' ') : '',
    );
    const at = (column: Column): number | null => {
      const found = cells.findIndex((cell) => (COLUMNS[column] as readonly string[]).includes(cell));
      return found === -1 ? null : found;
    };
    const [mandatory, wordLimit, whenEmpty] = [at('mandatory'), at('wordLimit'), at('whenEmpty')];
    const heading = at('heading');
    if (heading !== null && (mandatory ?? wordLimit ?? whenEmpty) !== null)
      return { row, heading, mandatory, wordLimit, whenEmpty, alsoCalled: at('alsoCalled') };
  }
  return null;
}

function sectionsOf(grid: Grid, header: Header): readonly SectionProfile[] {
  const sections: SectionProfile[] = [];
  for (let row = header.row + 1; row < grid.rows.length; row++) {
    const text = (column: Column): string => {
      const at = header[column];
      return at === null ? '' : typedText(valueAt(grid, row, at));
    };
    const where = (column: Column) => ({
      sheet: grid.sheet ?? grid.file,
      cell: cellName(row, header[column] ?? 0),
    });
    const heading = text('heading');
    if (heading === '') continue;
    const known = learnedSection(heading);
    if (sections.some(({ id }) => id === known.id))
      throw new Refusal(say.reportForm.twice({ ...where('heading'), heading }));
    sections.push({
      ...known,
      alsoCalled: [...known.alsoCalled, ...listIn(text('alsoCalled'))],
      mandatory: yesOrNo(text('mandatory'), known.mandatory, where('mandatory')),
      wordLimit: limitIn(text('wordLimit'), where('wordLimit')),
      whenEmpty: text('whenEmpty') === '' ? known.whenEmpty : text('whenEmpty'),
    });
  }
  return sections;
}

function listIn(text: string): readonly string[] {
  return text
    .split(/[;\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

const FLAG_LABELS = [
  ['noting', /^(flag )?(for )?(noting|information)$/],
  ['discussion', /^(flag )?(for )?discussion$/],
  ['decision', /^(flag )?(for )?(decision|approval)$/],
] as const;
type Flags = ReportProfile['flags'];

/** What stands above the headings, a label and an entry a row: "Font", and what the form calls a paper for noting, discussion or decision. */
function looksOf(grid: Grid, header: Header): { readonly font: string | null; readonly flags: Flags } {
  let font: string | null = null;
  const flags: { -readonly [flag in keyof Flags]?: string } = {};
  for (let row = 0; row < header.row; row++) {
    const [label, entry] = [0, 1].map((column) => typedText(valueAt(grid, row, column)));
    if (label === undefined || entry === undefined || entry === '') continue;
    const named = label.toLowerCase().replace(/[:.]$/, '');
    if (/^(house )?font$/.test(named))
      font = fontIn(entry, { sheet: grid.sheet ?? grid.file, cell: cellName(row, 1) });
    const flag = FLAG_LABELS.find(([, words]) => words.test(named))?.[0];
    if (flag !== undefined) flags[flag] = entry;
  }
  const { noting = null, discussion = null, decision = null } = flags;
  return { font, flags: Object.keys(flags).length === 0 ? standard.flags : { noting, discussion, decision } };
}

function fontIn(text: string, place: Place): string {
  if (!FONT_NAME.test(text)) throw new Refusal(say.reportForm.notAFont({ ...place, text }));
  return text;
}

interface Place {
  readonly sheet: string;
  readonly cell: string;
}

function yesOrNo(text: string, otherwise: boolean, place: Place): boolean {
  if (text === '') return otherwise;
  if (/^(y|yes|true|mandatory|required)$/i.test(text)) return true;
  if (/^(n|no|false|optional)$/i.test(text)) return false;
  throw new Refusal(say.reportForm.notYesOrNo({ ...place, text }));
}

function limitIn(text: string, place: Place): number | null {
  if (text === '') return null;
  const limit = Number(text.replace(/,/g, '').replace(/\s*words?$/i, ''));
  if (!Number.isInteger(limit) || limit <= 0) throw new Refusal(say.reportForm.notALimit({ ...place, text }));
  return limit;
}
