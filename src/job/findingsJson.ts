import type { Finding } from '../core/finding';

/** Findings as the contract prints them, without whatever a room adds for itself. */
export function findingsJson(findings: readonly Finding[]): {
  rule: string;
  strength: Finding['strength'];
  message: string;
  source: { file: string; sheet: string | null; cell: string } | null;
}[] {
  return findings.map(({ rule, strength, message, source }) => ({
    rule,
    strength,
    message,
    source: source && { file: source.file, sheet: source.sheet, cell: source.cell },
  }));
}
