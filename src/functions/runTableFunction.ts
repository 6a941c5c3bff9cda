import { say } from '../core/messages';
import type { ResultKinds } from './definition';
import type { ShownIn } from './excelResult';
import { cellError } from './cellError';
import { runFunction, type Invocation } from './runFunction';
import type { TableRules } from './tableRules';

/** How long a cell waits for the rules, in milliseconds: longer than a slow line needs for 140 kB. */
const PATIENCE = 30_000;

let here: TableRules | null = null;
const waiting = new Set<(rules: TableRules) => void>();

/** Called by the script that brings the rules. */
export function tableRulesAreHere(rules: TableRules): void {
  here = rules;
  for (const goOn of waiting) goOn(rules);
  waiting.clear();
}

/**
 * Runs a function whose rules come in the second script: at once when they are here, which is nearly always. A cell that is worked
 * out while the page still loads shows #BUSY! until they are.
 *
 * @throws (or refuses the promise with) the error that Excel shows in the cell, always with a sentence
 */
export function runTableFunction<Id extends keyof TableRules>(
  id: Id,
  given: readonly unknown[],
  invocation?: Invocation,
): ShownIn<ReturnsOf<Id>> {
  const answer = (rules: TableRules) => runFunction<ReturnsOf<Id>>(rules[id], given, invocation);
  if (here !== null) return answer(here);
  // Excel takes a promise wherever it takes an answer; the generator of its metadata has no type for "one or the other".
  return arrival(id).then(answer) as unknown as ShownIn<ReturnsOf<Id>>;
}

type ReturnsOf<Id extends keyof TableRules> = TableRules[Id]['returns'] & keyof ResultKinds;

function arrival(id: string): Promise<TableRules> {
  return new Promise((goOn, giveUp) => {
    waiting.add(goOn);
    setTimeout(() => {
      if (waiting.delete(goOn)) giveUp(cellError('notAvailable', say.functions.rulesMissing({ id })));
    }, PATIENCE);
  });
}
