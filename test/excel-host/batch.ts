import { isApiObject, type ApiObject, type Argument } from './apiObject';
import { HostError, invalidArgument, invalidOperation, itemNotFound, unknownMember } from './hostError';
import {
  actionType,
  pathType,
  type ActionInfo,
  type ActionResult,
  type ArgumentInfo,
  type ErrorBody,
  type ObjectPathInfo,
  type RequestBody,
} from './wire';

/** Objects that the client asked to keep between batches, by reference id. */
export class References {
  private readonly kept = new Map<string, ApiObject>();
  private last = 0;

  keep(object: ApiObject): void {
    if (this.idOf(object) === undefined) this.kept.set(`r${++this.last}`, object);
  }

  idOf(object: ApiObject): string | undefined {
    return [...this.kept].find(([, kept]) => kept === object)?.[0];
  }

  get(id: string): ApiObject {
    const object = this.kept.get(id);
    if (!object) throw itemNotFound(`reference ${id}`);
    return object;
  }

  drop(id: string): void {
    this.kept.delete(id);
  }
}

export interface BatchAnswer {
  readonly Results: readonly ActionResult[];
  readonly Error: ErrorBody | null;
}

/**
 * Runs one batch. Actions run in order; at the first that fails the rest are left, and what was done stays done
 * ("the batch of commands is not a transaction": learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model,
 * and OfficeDev/office-js issues on partial results).
 */
export function runBatch(
  root: ApiObject,
  body: RequestBody,
  references: References,
  stopAfter = Infinity,
): BatchAnswer {
  const batch = new Batch(root, body, references);
  const results: ActionResult[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      if (index >= stopAfter) throw new HostError('GeneralException', 'The connection broke here');
      results.push({ ActionId: action.Id, Value: batch.perform(action) });
    } catch (fault) {
      if (!(fault instanceof HostError)) throw fault;
      return { Results: results, Error: errorBody(fault, action, index) };
    }
  }
  return { Results: results, Error: null };
}

function errorBody(fault: HostError, action: ActionInfo, index: number): ErrorBody {
  const { code, message } = fault;
  return { Code: code, Message: message, HttpStatusCode: 400, Location: action.Name, ActionIndex: index };
}

class Batch {
  private readonly resolved = new Map<number, ApiObject | null>();

  constructor(
    private readonly root: ApiObject,
    private readonly body: RequestBody,
    private readonly references: References,
  ) {}

  perform(action: ActionInfo): unknown {
    // The client library marks with it where a handler of an event was put on or taken off.
    if (action.ActionType === actionType.trace) return null;
    const object = this.object(action.ObjectPathId);
    switch (action.ActionType) {
      case actionType.instantiate:
        return object && this.identity(object);
      case actionType.query:
        return object && query(object, action.QueryInfo?.Select ?? []);
      case actionType.method:
        return this.invoke(object, action);
      case actionType.setProperty:
        return setProperty(demand(object, action.Name), action.Name, this.args(action.ArgumentInfo)[0]);
      default:
        throw unknownMember(`action type ${action.ActionType}`);
    }
  }

  private identity(object: ApiObject): Record<string, unknown> {
    const reference = this.references.idOf(object);
    return reference === undefined ? { ...object.identity } : { ...object.identity, _ReferenceId: reference };
  }

  private invoke(object: ApiObject | null, action: ActionInfo): unknown {
    if (action.Name === '_KeepReference') {
      if (object) this.references.keep(object);
      return null;
    }
    const method = demand(object, action.Name).methods?.[action.Name];
    if (!method) throw unknownMember(`${object?.type}.${action.Name}`);
    const args = this.args(action.ArgumentInfo);
    if (action.Name === '_RemoveReference') this.references.drop(String(args[0]));
    return method(...args) ?? null;
  }

  /** An object path is resolved once a batch: the table that `Add` made is the same in every later action. */
  private object(id: number): ApiObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[String(id)];
    if (!path) throw invalidArgument(`object path ${id}`);
    const object = this.follow(path);
    this.resolved.set(id, object);
    return object;
  }

  private follow(path: ObjectPathInfo): ApiObject | null {
    if (path.ObjectPathType === pathType.root) return this.root;
    if (path.ObjectPathType === pathType.nullObject) return null;
    if (path.ObjectPathType === pathType.reference) return this.references.get(path.Name);
    const parent = this.object(path.ParentObjectPathId ?? 0);
    // "OrNullObject" methods of an object that does not exist answer that it does not exist either.
    if (!parent && (path.ObjectPathType === pathType.property || path.Name.endsWith('OrNullObject')))
      return null;
    const object = demand(parent, path.Name);
    if (path.ObjectPathType === pathType.property) return navigate(object, path.Name);
    const args = this.args(path.ArgumentInfo);
    if (path.ObjectPathType === pathType.indexer) {
      if (!object.item) throw unknownMember(`${object.type}.getItem`);
      return object.item(String(args[0]));
    }
    const method = object.methods?.[path.Name] ?? (path.Name === 'GetItem' ? itemMethod(object) : undefined);
    if (!method) throw unknownMember(`${object.type}.${path.Name}`);
    const result = method(...args) ?? null;
    if (result !== null && !isApiObject(result))
      throw invalidOperation(`${path.Name} does not answer an object`);
    return result;
  }

  private args(info: ArgumentInfo | undefined): Argument[] {
    const paths = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index) => {
      const path = paths[index];
      return path === undefined || path === 0 ? argument : this.object(path);
    });
  }
}

function itemMethod(object: ApiObject): ((key: Argument) => ApiObject) | undefined {
  const { item } = object;
  return item && ((key) => item(String(key)));
}

/** A member that is called on an object that does not exist. */
function demand(object: ApiObject | null, member: string): ApiObject {
  if (!object) throw itemNotFound(`the object of ${member}`);
  return object;
}

function navigate(object: ApiObject, name: string): ApiObject | null {
  const step = object.navigation?.[name];
  if (!step) throw unknownMember(`${object.type}.${name}`);
  return step();
}

function setProperty(object: ApiObject, name: string, value: unknown): null {
  const set = object.scalars[name]?.set;
  if (!set) throw unknownMember(`${object.type}.${name} (set)`);
  set(value);
  return null;
}

/** Answers the selected properties under capitalised names; of a collection those of its items. */
function query(object: ApiObject, select: readonly string[]): Record<string, unknown> {
  if (object.items)
    return { _Items: object.items().map((item) => ({ ...item.identity, ...selected(item, select) })) };
  return selected(object, select);
}

function selected(object: ApiObject, select: readonly string[]): Record<string, unknown> {
  if (select.length === 0) throw unknownMember(`${object.type} loaded without naming its properties`);
  const answer: Record<string, unknown> = {};
  for (const property of select) {
    const [first = '', ...rest] = property.replace(/^items\//, '').split('/');
    const name = first.charAt(0).toUpperCase() + first.slice(1);
    if (rest.length > 0) {
      const part = navigate(object, name);
      const before = (answer[name] ?? {}) as Record<string, unknown>;
      answer[name] = part && { ...before, ...part.identity, ...query(part, [rest.join('/')]) };
      continue;
    }
    const get = object.scalars[name]?.get;
    if (!get) throw unknownMember(`${object.type}.${name}`);
    answer[name] = get();
  }
  return answer;
}
