import type { Budget } from './budget';
import { attribute, XmlReader, type XmlHandler } from './xml';
import type { Zip } from './zip';

/** The parts of an Open XML workbook, read one by one. Source of the structure: ECMA-376 part 2 (packages). */
export interface Package {
  /** Path of the workbook part. */
  readonly workbook: string;
  /** Relations of a part: id → its kind (last word of the type) and the path it leads to. Outside targets are left out. */
  relations(part: string): ReadonlyMap<string, Relation>;
  /** Addresses outside the package that a part speaks of. They are never followed. */
  outside(part: string): readonly string[];
  read(part: string, handler: XmlHandler): void;
}

export interface Relation {
  readonly kind: string;
  readonly path: string;
}

/** Where every program puts the workbook; tried where the package does not say. */
const USUAL_WORKBOOK = 'xl/workbook.xml';

/** Opens the package of a zip; null where the zip holds no Excel workbook. */
export function openPackage(zip: Zip, budget: Budget): Package | null {
  const read = (part: string, handler: XmlHandler): void => readPart(zip, part, handler, budget);
  const all = (part: string): ReadonlyMap<string, Target> => {
    const path = relationsPath(part);
    return zip.has(path) ? readRelations((handler) => read(path, handler)) : new Map();
  };
  const relations = (part: string): ReadonlyMap<string, Relation> => {
    const inside = [...all(part)].filter(([, { isOutside }]) => !isOutside);
    return new Map(inside.map(([id, { kind, target }]) => [id, { kind, path: pathOf(part, target, zip) }]));
  };
  const workbook =
    [...relations('').values()].find((relation) => relation.kind === 'officeDocument')?.path ??
    USUAL_WORKBOOK;
  if (!zip.has(workbook)) return null;
  const outside = (part: string): string[] =>
    [...all(part).values()].filter(({ isOutside }) => isOutside).map(({ target }) => target);
  return { workbook, relations, outside, read };
}

function readPart(zip: Zip, part: string, handler: XmlHandler, budget: Budget): void {
  const reader = new XmlReader(handler, {
    entities: () => budget.entities(part),
    malformed: () => budget.damaged(part),
  });
  let decoder: TextDecoder | null = null;
  zip.stream(part, (bytes, isLast) => {
    decoder ??= new TextDecoder(encodingOf(bytes));
    reader.push(decoder.decode(bytes, { stream: !isLast }), isLast);
  });
}

/** XML without a byte order mark is UTF-8 here: no spreadsheet program writes anything else. */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

function relationsPath(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

interface Target {
  readonly kind: string;
  readonly target: string;
  readonly isOutside: boolean;
}

function readRelations(read: (handler: XmlHandler) => void): Map<string, Target> {
  const found = new Map<string, Target>();
  read({
    open(name, attributes) {
      if (name !== 'Relationship') return;
      const id = attribute(attributes, 'Id');
      const target = attribute(attributes, 'Target');
      const type = attribute(attributes, 'Type') ?? '';
      if (id === null || target === null) return;
      const isOutside = attribute(attributes, 'TargetMode') === 'External';
      found.set(id, { kind: type.slice(type.lastIndexOf('/') + 1), target, isOutside });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return found;
}

/** The part that a target leads to, as the archive writes its name: some programs write signs in it as "%20", some do not. */
function pathOf(part: string, target: string, zip: Zip): string {
  const path = resolved(part, target.replaceAll('\\', '/'));
  if (zip.has(path)) return path;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function resolved(part: string, target: string): string {
  const steps = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
