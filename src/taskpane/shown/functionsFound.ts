import { foldName } from '../../register/foldName';
import type { FunctionHelp } from '../functionHelp';

/** The functions that have every word that was typed in their name, their help or their arguments. */
export function functionsFound(all: readonly FunctionHelp[], typed: string): FunctionHelp[] {
  const asked = foldName(typed)
    .split(' ')
    .filter((word) => word !== '');
  return all.filter((one) => {
    const folded = foldName(
      [one.id, one.help, one.gives, ...one.parameters.map(({ name, help }) => `${name} ${help}`)].join(' '),
    );
    return asked.every((word) => folded.includes(word));
  });
}
