/** JSON for standard output, two spaces deep, ending in a line break. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
