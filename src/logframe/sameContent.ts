/** True where two parts of logframes say the same, wherever their cells lie. A blank is the same as nothing at all. */
export function sameContent(one: unknown, other: unknown): boolean {
  return JSON.stringify(contentOf(one)) === JSON.stringify(contentOf(other));
}

/** True where they also have the same parts, blank ones among them. */
export function sameShape(one: unknown, other: unknown): boolean {
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));
}

/** Where something stands, not what it says. */
const PLACES: ReadonlySet<string> = new Set(['source', 'cells']);

/** Without cells and blanks, fields in a set order, so that equal text means equal content. */
function contentOf(content: unknown): unknown {
  if (Array.isArray(content)) return content.length === 0 ? undefined : content.map(contentOf);
  if (content === null) return undefined;
  if (typeof content !== 'object') return content;
  const fields = fieldsOf(content)
    .map(([field, value]) => [field, contentOf(value)] as const)
    .filter(([, value]) => value !== undefined);
  return fields.length === 0 ? undefined : Object.fromEntries(fields);
}

function inOrder(content: unknown): unknown {
  if (Array.isArray(content)) return content.map(inOrder);
  if (typeof content !== 'object' || content === null) return content;
  return Object.fromEntries(fieldsOf(content).map(([field, value]) => [field, inOrder(value)]));
}

function fieldsOf(content: object): [string, unknown][] {
  return Object.entries(content)
    .filter(([field]) => !PLACES.has(field))
    .sort(([one], [other]) => (one < other ? -1 : 1));
}
