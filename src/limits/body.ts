import { say } from '../core/messages';
import type { Nation } from './powers';

/** The council whose spend is judged. */
export interface Body {
  readonly name: string;
  readonly nation: Nation | null;
  /** True for parish, town and community councils. */
  readonly local: boolean;
}

/** A body by name; parish, town and community councils are known by their words. */
export function bodyOf(name: string, nation: Nation | null): Body {
  return { name, nation, local: /\b(?:parish|town|community) council\b/i.test(name) };
}

/**
 * Bodies that s.1(9)-(10) does not list, or where the Act does not extend.
 * Source: Local Government (Overseas Assistance) Act 1993 ss.1(9)-(10), 2.
 */
export function isOutsideAct(body: Body | null): boolean {
  return body !== null && (body.local || body.nation === 'Northern Ireland');
}

export function bodyReasons(body: Body | null): string[] {
  if (body === null) return [say.limits.reasonCouncilUnknown];
  if (body.local) return [say.limits.reasonParish];
  if (body.nation === 'Northern Ireland') return [say.limits.reasonNorthernIreland];
  return body.nation === 'Scotland' || body.nation === 'Wales' ? [say.limits.reasonScotlandWales] : [];
}
