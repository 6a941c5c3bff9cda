import { giftsKind } from './giftsKind';
import { registerKind } from './registerKind';
import { visitsKind } from './visitsKind';

export { giftsKind, registerKind, visitsKind };

/** Every kind of table that the register room reads. */
export const registerKinds = [registerKind, visitsKind, giftsKind] as const;
