import type { CalendarDate } from '../../core/calendarDate';

export const CLEARING_ROLES = ['monitoringOfficer', 'section151Officer'] as const;
export type ClearingRole = (typeof CLEARING_ROLES)[number];

/** A clearance as it was entered by the officer, or by the officer's nominee. */
export interface Clearance {
  readonly role: ClearingRole;
  /** Stays on the sheet: no paper prints it. */
  readonly name: string | null;
  /** "Head of Legal Services, as nominee". */
  readonly position: string | null;
  readonly date: CalendarDate | null;
  /** What was cleared, in the officer's words. */
  readonly what: string | null;
  /** `textFingerprint` of what the sheet showed when it was cleared; null where no sheet showed one. */
  readonly text: string | null;
}

export interface ClearanceStanding {
  readonly role: ClearingRole;
  readonly state: 'cleared' | 'reopened' | 'incomplete' | 'notCleared';
  readonly clearance: Clearance | null;
}

/** Where each of the two officers' clearances stands. One counts only for the very words and figures that were cleared. */
export function clearanceStandings(
  clearances: readonly Clearance[],
  fingerprint: string,
): readonly ClearanceStanding[] {
  return CLEARING_ROLES.map((role) => {
    const clearance = clearances.findLast((one) => one.role === role) ?? null;
    return { role, state: stateOf(clearance, fingerprint), clearance };
  });
}

/** Both officers have cleared the paper as it stands. */
export function isCleared(standings: readonly ClearanceStanding[]): boolean {
  return standings.every(({ state }) => state === 'cleared');
}

function stateOf(clearance: Clearance | null, fingerprint: string): ClearanceStanding['state'] {
  if (clearance === null || (clearance.name === null && clearance.date === null)) return 'notCleared';
  if (clearance.name === null || clearance.date === null) return 'incomplete';
  return clearance.text === fingerprint ? 'cleared' : 'reopened';
}
