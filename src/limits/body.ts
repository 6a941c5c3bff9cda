import { say } from '../core/messages';
import type { CalendarDate } from '../core/calendarDate';
import type { Nation } from './nation';
import { BODY_KINDS, type BodyKind } from './reference/bodyKinds';

/** The council whose spend is judged. */
export interface Body {
  readonly name: string;
  readonly nation: Nation | null;
  /** True for parish, town and community councils. */
  readonly local: boolean;
  /** What the Act says of bodies of its kind; null where the kind is not known. */
  readonly kind: BodyKind | null;
  /** Code of the Office for National Statistics. */
  readonly gss: string | null;
  /** Code of the register of local authorities. */
  readonly register: string | null;
  /** The reorganisation that made it, or made it larger; null where it always was. */
  readonly began: Beginning | null;
  /** The day from which it is no more; null while it stands. */
  readonly ended: Ending | null;
}

/** From this day on the council answers for what others did before. */
export interface Beginning {
  readonly on: CalendarDate;
  /** Names of the councils before it; empty where none is known. */
  readonly predecessors: readonly string[];
}

export interface Ending {
  readonly on: CalendarDate;
  readonly successors: readonly string[];
  /** False where nothing that was read says that these are the successors. */
  readonly checked: boolean;
}

/** What the register of principal councils adds to a name. */
export type BodyFacts = Pick<Body, 'gss' | 'register' | 'began' | 'ended'> & {
  /** CTY county, NMD district, UA unitary, COMB combined authority … */
  readonly type: string | null;
};

const NO_FACTS: BodyFacts = { type: null, gss: null, register: null, began: null, ended: null };

/** A body by its name and what a register of councils adds; parishes, park and fire authorities are known by their words. */
export function bodyOf(name: string, nation: Nation | null, facts: BodyFacts = NO_FACTS): Body {
  const { type, ...rest } = facts;
  const kind =
    BODY_KINDS.find(
      ({ words, types }) => words?.test(name) === true || (type !== null && types.includes(type)),
    ) ?? null;
  return {
    name,
    nation: nation ?? kind?.nation ?? null,
    local: kind?.id === 'parish' || kind?.id === 'local',
    kind,
    ...rest,
  };
}

/**
 * Bodies that s.1(9)-(10) does not list, where the Act does not extend, and those of which what was read does not settle it.
 * Source: Local Government (Overseas Assistance) Act 1993 ss.1(9)-(10), 2.
 */
export function isOutsideAct(body: Body | null): boolean {
  if (body === null) return false;
  return body.nation === 'Northern Ireland' || (body.kind !== null && body.kind.act !== 'listed');
}

/** What the Act says of the council, for the working. What a parish looks at instead is told year by year (`localPower`). */
export function bodyReasons(body: Body | null): string[] {
  if (body === null) return [say.limits.reasonCouncilUnknown];
  if (body.local) return [];
  if (body.nation === 'Northern Ireland') return [say.limits.reasonNorthernIreland];
  return [...kindReasons(body), ...nationReasons(body)];
}

function kindReasons({ name, kind }: Body): string[] {
  if (kind === null || (kind.hasResidents && kind.act === 'listed')) return [];
  const { called, provision, note } = kind;
  if (kind.act === 'notListed') return [say.bodies.notListed({ name, kind: called, provision })];
  return kind.act === 'notChecked'
    ? [say.bodies.notChecked({ name, kind: called, note: note ?? provision })]
    : [say.bodies.listed({ name, kind: called, provision, note })];
}

function nationReasons({ nation }: Body): string[] {
  return nation === 'Scotland' || nation === 'Wales' ? [say.limits.reasonScotlandWales] : [];
}
