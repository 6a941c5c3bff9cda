import type { Part } from '../reportModel';
import type { ReportInputFile } from '../reportInput';
import { figuresIn } from '../exempt/figuresIn';
import type { RecordedPaper } from './housekeeping';

/** A document that may be a background paper, and what a person decided about it. */
export interface BackgroundPaper {
  readonly document: string;
  /** Why it is proposed; null for one that a person added. */
  readonly restsOn: number | null;
  /** Why it must not be listed, whatever was decided; null where nothing speaks against it. */
  readonly barred: 'exempt' | 'personal' | null;
  readonly decision: RecordedPaper | null;
}

/**
 * The documents that the figures and the author's words of a paper rest on, a sheet each, and those that people added. Papers that disclose
 * exempt matter or hold personal data are never listed.
 *
 * @param parts sections and appendices as marked.
 */
export function backgroundPapers(
  parts: readonly Part[],
  inputs: readonly ReportInputFile[],
  recorded: readonly RecordedPaper[],
): readonly BackgroundPaper[] {
  const relied = new Map<string, number>();
  const exempt = new Set<string>();
  for (const part of parts)
    for (const run of figuresIn(part))
      for (const { file, sheet } of run.figure.sources) {
        const document = documentName(file, sheet);
        relied.set(document, (relied.get(document) ?? 0) + 1);
        if (isExempt(run, part)) exempt.add(document);
      }
  const personal = new Set(
    inputs.flatMap(({ file, personalSheets }) => personalSheets.map((sheet) => documentName(file, sheet))),
  );
  const barred = (document: string): BackgroundPaper['barred'] =>
    personal.has(document) ? 'personal' : exempt.has(document) ? 'exempt' : null;
  const decided = new Map(recorded.map((one) => [one.document, one]));
  const proposed = [...relied].map(([document, restsOn]) => ({
    ...{ document, restsOn, barred: barred(document) },
    decision: decided.get(document) ?? null,
  }));
  const added = [...decided.values()]
    .filter(({ document }) => !relied.has(document))
    .map((decision) => ({
      ...{ document: decision.document, restsOn: null, barred: barred(decision.document) },
      decision,
    }));
  return [...proposed, ...added];
}

/** Those that the proper officer lists. A decision without an office and a date is none yet. */
export function listedPapers(papers: readonly BackgroundPaper[]): readonly BackgroundPaper[] {
  return papers.filter(
    ({ barred, decision }) =>
      barred === null && decision?.listed === true && decision.role !== null && decision.on !== null,
  );
}

function isExempt(run: { readonly exempt?: unknown }, part: Part): boolean {
  const owner = part.blocks.find((block) =>
    figuresIn({ ...part, blocks: [block] }).some((one) => one === run),
  );
  const ofBlock = owner !== undefined && 'exempt' in owner ? owner.exempt : null;
  return [run.exempt, part.exempt, ofBlock].some((one) => one !== null && one !== undefined);
}

/** "council-workbook.xlsx, sheet Ledger": the name of the file, never where it lay. */
function documentName(file: string, sheet: string | null): string {
  const name = file.split(/[\\/]/).at(-1) ?? file;
  return sheet === null ? name : `${name}, sheet ${sheet}`;
}
