import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { say } from '../core/messages';
import { Refusal } from '../core/refusal';
import { existing, writeOutput } from './writeOutput';

/** The four files of the contract, and two that are made where there is matter for them or they are asked for. */
export const OUTPUTS = {
  workbook: 'partnerships.xlsx',
  docx: 'committee-report.docx',
  html: 'committee-report.html',
  exempt: 'exempt-appendix.docx',
  text: 'committee-report.txt',
  summary: 'summary.json',
} as const;

const PAPERS = ['docx', 'html', 'exempt', 'text'] as const;
type Paper = (typeof PAPERS)[number];

export interface Contents {
  readonly workbook: Uint8Array;
  /** Those that are made this time. */
  readonly papers: Readonly<Partial<Record<Paper, Uint8Array | string>>>;
  readonly summary: (outputs: OutputHash[]) => string;
}

export interface OutputHash {
  file: string;
  sha256: string;
}

export interface OutputFolder {
  /** The workbook that stands there, to be merged with; null where there is none. */
  readonly workbook: Uint8Array | null;
  /** `summary.json` of the last run, parsed; null where there is none. */
  readonly summary: unknown;
  /** The Word papers that stand there, in which people may have changed the words. */
  readonly papers: readonly StandingPaper[];
  readonly write: (contents: Contents) => Promise<Written>;
}

export interface StandingPaper {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Somebody changed it since the last run, or it is from an earlier one. */
  readonly changed: boolean;
}

export interface Written {
  readonly files: readonly string[];
  readonly outputs: OutputHash[];
  /** Papers that people had changed: kept, the new one written beside. */
  readonly kept: readonly { readonly file: string; readonly kept: string }[];
}

const madeSchema = z.object({ outputs: z.array(z.object({ file: z.string(), sha256: z.string() })) });

/**
 * Looks at what stands in the output folder before anything is made. A file that people changed since it was made stops the
 * job, unless they asked for an update: then the workbook is merged, and a changed paper is kept with the new one beside it.
 */
export async function outputFolder(
  folder: string,
  inputs: readonly string[],
  update: boolean,
): Promise<OutputFolder> {
  const summary = await summaryOfLastRun(join(folder, OUTPUTS.summary));
  const lastRun = hashesIn(summary);
  if (lastRun === null && !update)
    throw new Refusal(say.cli.changed({ file: join(folder, OUTPUTS.summary) }));
  const made = lastRun ?? new Map<string, string>();
  for (const name of ['workbook', ...PAPERS] as const) {
    const bytes = await existing(join(folder, OUTPUTS[name]));
    const changed = bytes !== null && made.get(OUTPUTS[name]) !== sha256(bytes);
    if (changed && !update) throw new Refusal(say.cli.changed({ file: join(folder, OUTPUTS[name]) }));
  }
  return {
    workbook: await existing(join(folder, OUTPUTS.workbook)),
    summary,
    papers: await standingPapers(folder, made),
    write: async (contents) => {
      const rules = { inputs, mayReplace: true };
      const papers: { paper: Paper; name: string; content: Uint8Array | string }[] = [];
      for (const paper of PAPERS) {
        const content = contents.papers[paper];
        if (content !== undefined) papers.push({ paper, name: await nameFor(folder, paper, made), content });
      }
      const files = [OUTPUTS.workbook, ...papers.map(({ name }) => name), OUTPUTS.summary];
      const outputs = [
        { file: OUTPUTS.workbook, sha256: sha256(contents.workbook) },
        ...papers.map(({ name, content }) => ({ file: name, sha256: sha256(content) })),
      ];
      await writeOutput(join(folder, OUTPUTS.workbook), contents.workbook, rules);
      for (const { name, content } of papers) await writeOutput(join(folder, name), content, rules);
      await writeOutput(join(folder, OUTPUTS.summary), contents.summary(outputs), rules);
      const kept = papers
        .filter(({ paper, name }) => name !== OUTPUTS[paper])
        .map(({ paper, name }) => ({ file: name, kept: OUTPUTS[paper] }));
      return { files: files.map((file) => join(folder, file)), outputs, kept };
    },
  };
}

/** The first of "report.docx", "report-new.docx", "report-new-2.docx" … that is free, or as the last run left it. */
async function nameFor(folder: string, paper: Paper, made: ReadonlyMap<string, string>): Promise<string> {
  for (let number = 0; ; number += 1) {
    const name = paperName(paper, number);
    const bytes = await existing(join(folder, name));
    if (bytes === null || made.get(name) === sha256(bytes)) return name;
  }
}

async function standingPapers(
  folder: string,
  made: ReadonlyMap<string, string>,
): Promise<readonly StandingPaper[]> {
  const papers: StandingPaper[] = [];
  for (let number = 0; ; number += 1) {
    const file = paperName('docx', number);
    const bytes = await existing(join(folder, file));
    if (bytes === null && number > 0) return papers;
    if (bytes !== null) papers.push({ file, bytes, changed: made.get(file) !== sha256(bytes) });
  }
}

function paperName(paper: Paper, number: number): string {
  const mark = number === 0 ? '' : number === 1 ? '-new' : `-new-${number}`;
  return OUTPUTS[paper].replace('.', `${mark}.`);
}

/** The parsed summary of the last run; null where there is none, undefined where a file stands there that is no JSON. */
async function summaryOfLastRun(path: string): Promise<unknown> {
  const bytes = await existing(path);
  if (bytes === null) return null;
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

/** What the last run wrote, by name; null where a file stands there that is no summary of ours. */
function hashesIn(summary: unknown): Map<string, string> | null {
  if (summary === null) return new Map();
  const read = madeSchema.safeParse(summary);
  return read.success ? new Map(read.data.outputs.map(({ file, sha256: hash }) => [file, hash])) : null;
}

function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
