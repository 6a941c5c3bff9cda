import type { Finding } from '../core/finding';
import { say } from '../core/messages';
import type { Logframe, Result } from './logframe';
import { identityOf, pairedResults, type ChangedPart } from './pairedResults';

/** A logframe result by result beside the one it is compared with. */
export interface Aligned {
  readonly logframe: Logframe;
  readonly findings: readonly Finding[];
}

/**
 * The wanted logframe brought into the order of the one on the sheet. Results that only one of them has are left as the sheet has
 * them, and said.
 */
export function alignedTo(read: Logframe, wanted: Logframe): Aligned {
  const seen = new Map<string, number>();
  const parts = read.results.map((result): ChangedPart => {
    const nth = seen.get(identityOf(result)) ?? 0;
    seen.set(identityOf(result), nth + 1);
    return { kind: 'changed', nth, was: result, became: result };
  });
  const partOf = pairedResults(wanted.results, parts);
  const wantedFor = new Map<Result, Result>();
  for (const [result, part] of partOf) wantedFor.set(part.was, result);
  const isWhole = partOf.size === read.results.length && partOf.size === wanted.results.length;
  const message = say.logframeWriting.otherNumber({
    what: 'results',
    from: read.results.length,
    to: wanted.results.length,
  });
  return {
    logframe: { ...wanted, results: read.results.map((result) => wantedFor.get(result) ?? result) },
    findings: isWhole
      ? []
      : [{ rule: 'writing.otherNumber', strength: 'warning', message, source: read.source }],
  };
}
