import { say } from '../../core/messages';
import type { Position } from '../../limits/position';

/** "Derbyshire County Council, Twinning and similar, 2018/19" */
export function aboutText({
  councils,
  route,
  financialYear,
}: Pick<Position, 'councils' | 'route' | 'financialYear'>): string {
  return [councils.join('; '), say.limits.routeNames[route], financialYear]
    .filter((part) => part !== '')
    .join(', ');
}
