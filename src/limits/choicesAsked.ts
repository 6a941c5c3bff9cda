import type { Body } from './body';
import type { ChoiceRow } from './choices';

/** The choices that a council of this kind is asked for; a recorded one is always shown. */
export function choicesAsked(register: readonly ChoiceRow[], body: Body | null): ChoiceRow[] {
  return register.filter(
    ({ onlyLocal, recorded }) => !onlyLocal || recorded !== null || body?.local === true,
  );
}
