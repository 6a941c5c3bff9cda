import { say } from '../../core/messages';
import { value, type CellModel, type RowModel, type TableModel } from '../../workbook/sheetModel';
import { mayApplyText } from '../checks/exemptAsked';
import { matterCalled } from '../exempt/markExempt';
import { matters, type Matter } from '../exempt/matters';
import { promptedMatters, type PromptedMatter } from '../exempt/promptedMatters';
import { decisionFacts, type DecisionFacts } from '../housekeeping/decisionFacts';
import type { RecordedMatter } from '../housekeeping/housekeeping';
import type { ReportInput } from '../reportInput';
import type { ReportModel } from '../reportModel';
import { choiceColumn } from './choiceColumn';

export const MATTERS_TABLE = 'report.exempt';
export const MATTER_COLUMNS = say.choicesSheet.matterHeaders;

const words = say.choicesSheet;

/**
 * Paragraphs to look at before publication, and everything that somebody has decided about. A decision keeps its row, whatever becomes
 * of the words; rows can be added for any paragraph, section, appendix, table or figure.
 */
export function mattersTable(input: ReportInput, model: ReportModel): TableModel {
  const columns = MATTER_COLUMNS;
  const parts = [...model.sections, ...model.appendices];
  const all = matters(parts);
  const facts = decisionFacts(input);
  const decided = input.housekeeping.matters.map((one) => ({ one, matter: matterCalled(all, one) }));
  const keys = new Set(decided.map(({ matter }) => matter?.key));
  const prompts = promptedMatters(parts);
  const promptOf = (matter: Matter | undefined) => prompts.find((one) => one.matter.key === matter?.key);
  const open = prompts.filter(({ matter }) => !keys.has(matter.key));
  return {
    id: MATTERS_TABLE,
    caption: words.mattersCaption,
    columns: [
      choiceColumn('matter', columns.matter, 34, 'key'),
      choiceColumn('mentions', columns.mentions, 30),
      { ...choiceColumn('exempt', columns.exempt, 34, 'entered'), choices: [words.yes, words.no] },
      choiceColumn('by', columns.by, 18, 'entered'),
      choiceColumn('role', columns.role, 20, 'entered'),
      choiceColumn('on', columns.on, 13, 'entered'),
      choiceColumn('reason', columns.reason, 22, 'entered'),
      choiceColumn('paragraph', columns.paragraph, 22, 'entered'),
      choiceColumn('where', columns.where, 14),
    ],
    rows: [
      ...decided.map(({ one, matter }) => decidedRow(one, matter, promptOf(matter), facts)),
      ...open.map((prompted) => openRow(prompted, facts)),
    ],
  };
}

function decidedRow(
  one: RecordedMatter,
  matter: Matter | undefined,
  prompted: PromptedMatter | undefined,
  facts: DecisionFacts,
): RowModel {
  return {
    key: one.matter,
    cells: {
      ...computed(one.matter, prompted, facts),
      where: value(matter?.where ?? (one.exempt ? words.notFound : null)),
      exempt: value(one.exempt ? words.yes : words.no),
      paragraph: value(one.paragraph === '' ? null : one.paragraph),
      reason: value(one.reason === '' ? null : one.reason),
      by: value(one.by),
      role: value(one.role),
      on: value(one.on),
    },
  };
}

function openRow(prompted: PromptedMatter, facts: DecisionFacts): RowModel {
  const { key, where } = prompted.matter;
  return { key, cells: { ...computed(key, prompted, facts), where: value(where) } };
}

function computed(
  key: string,
  prompted: PromptedMatter | undefined,
  facts: DecisionFacts,
): Record<'matter' | 'mentions', CellModel> {
  const kinds = prompted === undefined ? [] : [...prompted.found.keys()];
  const mentions = kinds.map((kind) =>
    words.mentions({ kind: say.exempt.mentioned[kind], mayApply: mayApplyText(kind, facts) }),
  );
  return { matter: value(key), mentions: value(mentions.length === 0 ? null : mentions.join(' ')) };
}
