import type { Finding } from '../../core/finding';
import { say } from '../../core/messages';
import { sourceText } from '../../core/source';
import { wrap } from './wrap';

const MARK = { error: 'Error', warning: 'Warning', hint: 'Hint' } as const;

/** Findings, one paragraph each, worst first, `most` at the most. */
export function findingLines(findings: readonly Finding[], width: number, most = 12): string[] {
  const order = { error: 0, warning: 1, hint: 2 };
  const sorted = [...findings].sort((a, b) => order[a.strength] - order[b.strength]);
  const lines = sorted.slice(0, most).map((finding) => {
    const where = finding.source ? ` [${sourceText(finding.source)}]` : '';
    return `  ${wrap(`${MARK[finding.strength]}: ${finding.message}${where}`, width - 4, '    ')}`;
  });
  return sorted.length > most ? [...lines, `  ${say.cli.more({ count: sorted.length - most })}`] : lines;
}
