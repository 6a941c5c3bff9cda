import type { AssuranceEntry, AssuranceItemId, ConsentSide } from '../register/assurance';
import { ASSURANCE_CHECKS, CONSENT_ACTIVITIES } from '../register/assuranceChecks';
import {
  ASSURANCE_COLUMNS,
  ASSURANCE_SHEET,
  CHECKS_TABLE,
  CONSENT_TABLE,
  consentItem,
} from '../register/assuranceSheet';
import type { EnteredVisits } from '../register/enteredVisits';
import { heldFrom } from '../register/readAssurance';
import { saysDone } from '../register/readVisitDetails';
import type { VisitOutcome } from '../register/visit';
import type { VisitAction } from '../register/visitAction';
import {
  ACTIONS_TABLE,
  FOLLOW_UP_COLUMNS,
  FOLLOW_UP_SHEET,
  OUTCOMES_TABLE,
} from '../register/visitFollowUpSheet';
import type { Grid } from '../workbook/grid';
import { enteredRows, type EnteredRow } from './enteredRows';

/** What people entered about visits on the sheets that they hand back. */
export function enteredVisits(generated: readonly Grid[]): EnteredVisits {
  return {
    assurance: enteredAssurance(generated),
    outcomes: enteredOutcomes(generated),
    actions: enteredRows(generated, FOLLOW_UP_SHEET, ACTIONS_TABLE).flatMap(actionIn),
  };
}

function enteredOutcomes(generated: readonly Grid[]): EnteredVisits['outcomes'] {
  const outcomes = new Map<string, Partial<VisitOutcome>>();
  for (const row of enteredRows(generated, FOLLOW_UP_SHEET, OUTCOMES_TABLE)) {
    const visit = row.text(FOLLOW_UP_COLUMNS.visit);
    const told = OUTCOME_PARTS.flatMap((part) => {
      const text = row.text(FOLLOW_UP_COLUMNS[part]);
      return text === null ? [] : [[part, text] as const];
    });
    if (visit !== null && told.length > 0) outcomes.set(visit, Object.fromEntries(told));
  }
  return outcomes;
}

const OUTCOME_PARTS = ['outcomes', 'leads', 'lessons', 'press', 'report'] as const;

/** A row without an action waits for one. */
function actionIn(row: EnteredRow): VisitAction[] {
  const what = row.text(FOLLOW_UP_COLUMNS.action);
  if (what === null) return [];
  const done = FOLLOW_UP_COLUMNS.done;
  return [
    {
      visit: row.text(FOLLOW_UP_COLUMNS.ofVisit) ?? '',
      what,
      owner: row.text(FOLLOW_UP_COLUMNS.owner),
      due: row.date(FOLLOW_UP_COLUMNS.due),
      done: saysDone(row.text(done), row.date(done)),
      source: row.source(FOLLOW_UP_COLUMNS.action),
    },
  ];
}

function enteredAssurance(generated: readonly Grid[]): EnteredVisits['assurance'] {
  const noted = new Map<string, AssuranceEntry[]>();
  const note = (row: EnteredRow, entry: AssuranceEntry | null): void => {
    const visit = row.text(ASSURANCE_COLUMNS.visit);
    if (visit !== null && entry !== null) noted.set(visit, [...(noted.get(visit) ?? []), entry]);
  };
  for (const row of enteredRows(generated, ASSURANCE_SHEET, CHECKS_TABLE)) {
    const check = ASSURANCE_CHECKS.find(({ asks }) => asks === row.text(ASSURANCE_COLUMNS.item));
    if (check) note(row, entryIn(row, check.id, HEADERS));
  }
  for (const row of enteredRows(generated, ASSURANCE_SHEET, CONSENT_TABLE)) {
    const activity = CONSENT_ACTIVITIES.find(({ asks }) => asks === row.text(ASSURANCE_COLUMNS.activity));
    if (!activity) continue;
    for (const side of ['ours', 'theirs'] as const)
      note(row, entryIn(row, consentItem(activity.id, side), CONSENT_HEADERS[side]));
  }
  return noted;
}

interface Headers {
  readonly held: string;
  readonly on: string;
  /** Null where nothing ends. */
  readonly until: string | null;
}

const HEADERS: Headers = {
  held: ASSURANCE_COLUMNS.held,
  on: ASSURANCE_COLUMNS.on,
  until: ASSURANCE_COLUMNS.until,
};

const CONSENT_HEADERS: Readonly<Record<ConsentSide, Headers>> = {
  ours: { held: ASSURANCE_COLUMNS.ours, on: ASSURANCE_COLUMNS.oursOn, until: null },
  theirs: { held: ASSURANCE_COLUMNS.theirs, on: ASSURANCE_COLUMNS.theirsOn, until: null },
};

/** A date alone says that it is held since then. */
function entryIn(row: EnteredRow, item: AssuranceItemId, headers: Headers): AssuranceEntry | null {
  const [held, on] = [row.text(headers.held), row.date(headers.on)];
  if (held === null && on === null) return null;
  return {
    item,
    held: heldFrom(held, on !== null, false),
    on,
    until: headers.until === null ? null : row.date(headers.until),
    source: row.source(headers.held),
  };
}
