const LONGEST_NAME = 31;

/** A name for a tab that no other has: "Limits", or "Limits (2)". @param taken in lower case. */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) {
    const ending = ` (${number})`;
    name = wanted.slice(0, LONGEST_NAME - ending.length) + ending;
  }
  return name;
}
