import type { Finding } from '../core/finding';
import { say } from '../core/messages';
import { authorisationKind, choicesKind, rulesKind } from '../limits/kinds';
import { recognise } from '../tables/recognise';
import { sourceAt, type Grid, type Snapshot } from '../workbook/grid';
import { KINDS } from './kinds';

/** What a workbook may hold that was given for its settings alone. */
const SETTINGS: readonly string[] = [choicesKind, rulesKind, authorisationKind].map(({ id }) => id);

/**
 * A workbook that was given for its settings: our own sheets, and the council's lists of choices and rules. Whatever else stands in it,
 * a ledger above all, is no input and is told of.
 */
export function settingsOnly(file: Snapshot): Snapshot {
  const left = file.grids.filter(holdsOther);
  if (left.length === 0) return file;
  const findings = left.map((grid): Finding => {
    const message = say.job.notSettings({ name: grid.sheet ?? grid.file });
    return { rule: 'job.not-settings', strength: 'warning', message, source: sourceAt(grid, 0, 0) };
  });
  return {
    ...file,
    grids: file.grids.filter((grid) => !left.includes(grid)),
    findings: [...file.findings, ...findings],
  };
}

function holdsOther(grid: Grid): boolean {
  if (grid.marker !== null) return false;
  const kinds = recognise(grid, KINDS).flatMap(({ kind }) => (kind === null ? [] : [kind.id as string]));
  return kinds.some((kind) => !SETTINGS.includes(kind));
}
