import type { Finding } from '../../core/finding';
import type { FinancialYear } from '../../core/financialYear';
import { say } from '../../core/messages';
import { decimalPounds } from '../../core/pence';
import { sourceText } from '../../core/source';
import { limitsFindings } from '../../job/commandFindings';
import type { Job } from '../../job/job';
import type { LimitRecord } from '../../job/limitRecord';
import type { Packs } from '../../job/packChanges';
import { packSentence } from '../../job/packFindings';
import type { JudgedLine } from '../../limits/judgement';
import type { Limits } from '../../limits/limitPositions';
import { findingLines } from './findingLines';
import { reviewLines, yearLines } from './limitRecordLines';
import { packLines } from './packLines';
import { paragraph } from './paragraph';
import { positionLines } from './positionLines';
import { whatIfLines } from './whatIfLines';

/** What `twinledger limits` found. */
interface LimitsShown {
  readonly inputs: Job['inputs'];
  readonly limits: Limits;
  readonly record: LimitRecord;
  readonly packs: Packs;
}

/**
 * Year by year: each position, its sentence first, then how its ledger ties; after the years the review, what plans would change,
 * what else was found, and the lines behind it all.
 */
export function limitsText(shown: LimitsShown, width: number): string {
  const { limits, record, packs } = shown;
  const blocks = [
    ...(limits.years.length === 0 ? [paragraph(noPositions(limits), { width })] : []),
    ...yearsIn(limits).flatMap((year) => [
      ...limits.positions
        .filter(({ financialYear }) => financialYear === year)
        .map((position) => positionLines(position, limits.lines, width)),
      yearLines(year, record, width),
    ]),
    ...(limits.positions.length === 0 ? [] : [reviewLines(record, width)]),
    packLines(packs, width),
    ...plansBlocks(limits, width),
    findingsBlock(shown, width),
    linesBlock(limits.lines, width),
  ];
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => `${block.join('\n')}\n`)
    .join('\n');
}

function noPositions({ all }: Limits): string {
  return all.length === 0 ? say.cli.noLedger : say.cli.noPositions;
}

function yearsIn({ positions }: Limits): FinancialYear[] {
  return [...new Set(positions.map(({ financialYear }) => financialYear))];
}

function plansBlocks({ whatIf, positions }: Limits, width: number): string[][] {
  const said = new Set(positions.flatMap(({ reasons }) => reasons));
  return whatIf.map((one) => whatIfLines(one, said, width));
}

/** Findings that stand with no position: questions about lines do, and so does the review. */
function findingsBlock(shown: LimitsShown, width: number): string[] {
  const { limits, record, packs } = shown;
  const told = new Set([
    ...limits.lines.filter(({ treatment }) => treatment === 'queried').map(({ reason }) => reason),
    ...limits.positions.flatMap(({ reasons }) => reasons),
    record.review.sentence,
    ...packs.packs.flatMap((pack) => [packSentence(pack), say.yearEndPack.tampered(pack)]),
  ]);
  const isNew = ({ message }: Finding): boolean => !told.has(message);
  const findings = limitsFindings(shown, packs).filter(isNew);
  return findings.length === 0 ? [] : [say.cli.limitsText.findings, ...findingLines(findings, { width })];
}

function linesBlock(lines: readonly JudgedLine[], width: number): string[] {
  if (lines.length === 0) return [];
  return [say.cli.limitsText.lines, ...lines.flatMap((line) => lineText(line, width))];
}

function lineText({ line, amount, treatment, reason }: JudgedLine, width: number): string[] {
  const what = [line.supplier, line.description].filter((text) => text !== null).join(', ');
  const status = line.example ? '  EXAMPLE' : '';
  return [
    `  ${line.year ?? '-'}  ${decimalPounds(amount).padStart(12)}  ${say.limits.treatmentNames[treatment]}${status}`,
    ...paragraph(`${what}: ${reason} [${sourceText(line.source)}]`, { width, indent: '    ' }),
  ];
}
