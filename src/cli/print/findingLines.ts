import type { Finding } from '../../core/finding';
import { say } from '../../core/messages';
import { sourceText, type Source } from '../../core/source';
import { cellRuns } from '../../job/cellRuns';
import { factAndAdvice } from '../../job/factAndAdvice';
import { paragraph } from './paragraph';

export interface FindingPrint {
  readonly width: number;
  /** Groups of like findings, and cells or facts inside one. */
  readonly most?: number;
  /** What the reader knows already, and need not be told with each cell. */
  readonly within?: Pick<Source, 'file' | 'sheet'>;
}

/** Findings worst first. Those that say the same of several cells stand together: the advice once, each fact with its cells. */
export function findingLines(findings: readonly Finding[], print: FindingPrint): string[] {
  const { most = 12, width } = print;
  const groups = groupsOf(findings);
  const lines = groups.slice(0, most).flatMap((group) => groupLines(group, print));
  const hidden = groups.slice(most).reduce((sum, group) => sum + group.findings.length, 0);
  return hidden > 0
    ? [...lines, ...paragraph(say.cli.more({ count: hidden }), { width, indent: '  ' })]
    : lines;
}

interface Group {
  readonly strength: Finding['strength'];
  readonly advice: string;
  readonly findings: Finding[];
}

function groupsOf(findings: readonly Finding[]): Group[] {
  const groups = new Map<string, Group>();
  for (const finding of findings) {
    const { fact, advice } = factAndAdvice(finding.message);
    const key = [finding.strength, finding.rule, advice === '' ? fact : advice].join('|');
    const group = groups.get(key);
    if (group) group.findings.push(finding);
    else groups.set(key, { strength: finding.strength, advice, findings: [finding] });
  }
  const order = { error: 0, warning: 1, hint: 2 };
  return [...groups.values()].sort((a, b) => order[a.strength] - order[b.strength]);
}

function groupLines({ strength, advice, findings }: Group, print: FindingPrint): string[] {
  const { most = 12, width } = print;
  const facts = new Map<string, Source[]>();
  for (const { message, source } of findings) {
    const { fact } = factAndAdvice(message);
    facts.set(fact, [...(facts.get(fact) ?? []), ...(source ? [source] : [])]);
  }
  const mark = say.cli.strength({ strength, times: findings.length });
  if (facts.size === 1) {
    const told = [...facts].map(([fact, sources]) => [fact, advice, placesText(sources, print)]).flat();
    return paragraph([mark, ...told.filter((part) => part !== '')].join(' '), {
      width,
      indent: '  ',
      hang: '    ',
    });
  }
  const shown = [...facts].slice(0, most);
  return [
    `  ${mark}`,
    ...shown.flatMap(([fact, sources]) =>
      paragraph(`- ${fact} ${placesText(sources, print)}`.trim(), { width, indent: '    ', hang: '      ' }),
    ),
    ...(facts.size > most
      ? paragraph(say.cli.more({ count: facts.size - most }), { width, indent: '    ' })
      : []),
    ...paragraph(advice, { width, indent: '    ' }),
  ];
}

/** "[Ledger!J20, J31]": the file and the sheet once, neighbouring cells joined. */
function placesText(sources: readonly Source[], { within, most = 12 }: FindingPrint): string {
  const [first] = sources;
  if (!first) return '';
  const together = sources.every(({ file, sheet }) => file === first.file && sheet === first.sheet);
  const known = within?.file === first.file && within.sheet === first.sheet;
  const places = together
    ? cellRuns(sources.map(({ cell }) => cell)).map((cell, at) =>
        at === 0 && !known ? sourceText({ ...first, cell }) : cell,
      )
    : sources.map(sourceText);
  const rest = places.length - most;
  return `[${places.slice(0, most).join(', ')}${rest > 0 ? say.cli.andMore({ count: rest }) : ''}]`;
}
