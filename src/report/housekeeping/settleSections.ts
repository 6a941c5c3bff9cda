import { say } from '../../core/messages';
import { numbered, paragraph } from '../compose/draft';
import type { Part } from '../reportModel';

/** Sections of a profile that housekeeping fills, by id; null where there is nothing to say yet. */
export type SettledTexts = Readonly<Record<string, string | null>>;

/** The sections with the prompt to complete them replaced, where what was entered on the sheet of report choices completes them. */
export function settleSections(sections: readonly Part[], texts: SettledTexts): readonly Part[] {
  return sections.map((part) => {
    const text = texts[part.id] ?? null;
    return text === null || !isPromptAlone(part)
      ? part
      : numbered({ ...part, blocks: [paragraph(text)] }, parseInt(part.number ?? '', 10));
  });
}

function isPromptAlone({ blocks, number }: Part): boolean {
  const [only] = blocks;
  return (
    number !== null &&
    blocks.length === 1 &&
    only?.kind === 'paragraph' &&
    only.lead === say.report.words.toBeCompleted
  );
}
