import type { Finding } from '../../core/finding';
import type { FinancialYear } from '../../core/financialYear';
import { say } from '../../core/messages';
import { decimalPounds } from '../../core/pence';
import { sourceText } from '../../core/source';
import type { LimitRecord } from '../../job/limitRecord';
import type { Packs } from '../../job/packChanges';
import { packFindings, packSentence } from '../../job/packFindings';
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
  readonly limits: Limits;
  readonly record: LimitRecord;
  readonly packs: Packs;
}

/**
 * Year by year: each position, its sentence first, then how its ledger ties; after the years the review, what plans would change,
 * what else was found, and the lines behind it all.
 */
export function limitsText({ limits, record, packs }: LimitsShown, width: number): string {
  const blocks = [
    ...(limits.positions.length === 0 ? [paragraph(say.cli.noPositions, { width })] : []),
    ...yearsIn(limits).flatMap((year) => [
      ...limits.positions
        .filter(({ financialYear }) => financialYear === year)
        .map((position) => positionLines(position, limits.lines, width)),
      yearLines(year, record, width),
    ]),
    ...(limits.positions.length === 0 ? [] : [reviewLines(record, width)]),
    packLines(packs, width),
    ...plansBlocks(limits, width),
    findingsBlock(limits, record, packs, width),
    linesBlock(limits.lines, width),
  ];
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => `${block.join('\n')}\n`)
    .join('\n');
}

function yearsIn({ positions }: Limits): FinancialYear[] {
  return [...new Set(positions.map(({ financialYear }) => financialYear))];
}

function plansBlocks({ whatIf, positions }: Limits, width: number): string[][] {
  const said = new Set(positions.flatMap(({ reasons }) => reasons));
  return whatIf.map((one) => whatIfLines(one, said, width));
}

/** Findings that stand with no position: questions about lines do, and so does the review. */
function findingsBlock(limits: Limits, record: LimitRecord, packs: Packs, width: number): string[] {
  const told = new Set([
    ...limits.lines.filter(({ treatment }) => treatment === 'queried').map(({ reason }) => reason),
    ...limits.positions.flatMap(({ reasons }) => reasons),
    record.review.sentence,
    ...packs.packs.flatMap((pack) => [packSentence(pack), say.yearEndPack.tampered(pack)]),
  ]);
  const isNew = ({ message }: Finding): boolean => !told.has(message);
  const findings = [...limits.findings, ...record.findings, ...packFindings(packs)].filter(isNew);
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
