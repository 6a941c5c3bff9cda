import type { Logframe } from '../../logframe/logframe';
import { slug } from './figureRegister';

/** What the ids of a logframe's figures begin with. */
export function logframeId(logframe: Logframe): string {
  return `logframe.${slug(logframe.title ?? logframe.source.sheet ?? '')}`.slice(0, 40);
}
