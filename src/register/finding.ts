import type { Finding } from '../core/finding';
import type { Source } from '../core/source';

export function finding(
  rule: string,
  strength: Finding['strength'],
  message: string,
  source: Source,
): Finding {
  return { rule, strength, message, source };
}
