import type { Figure } from '../core/figure';
import { shortened } from '../core/calendarDate';
import { decimalPounds, pence } from '../core/pence';
import { withoutPayee, withoutPeople } from '../core/withoutNames';
import type { JudgedLine } from '../limits/judgement';
import type { Outcome, Position } from '../limits/position';
import type { Standing, WhatIf } from '../limits/whatIf';
import type { YearRow } from '../limits/years';
import { limitsFindings } from './commandFindings';
import type { LimitsJson } from './contract';
import { findingsJson } from './findingsJson';
import type { Job } from './job';
import type { Packs } from './packChanges';
import { recordJson } from './recordJson';

/**
 * Positions, the lines behind them, and all other lines by year and reason: the treatments add up to the ledger.
 *
 * @param names of adults on visits; they leave the words of the lines, and so does every name with a title.
 */
export function limitsJson(
  job: Pick<Job, 'inputs' | 'limits' | 'record'>,
  packs: Packs = { packs: [], unreadable: [] },
  names: readonly string[] = [],
): LimitsJson {
  const { limits, record } = job;
  return {
    positions: limits.positions.map(positionJson),
    years: limits.years.map(yearJson),
    whatIf: limits.whatIf.map(whatIfJson),
    lines: limits.lines.map((judged) => lineJson(judged, names)),
    rest: limits.rest.map(({ year, reason, lines, amount }) => ({
      financialYear: year,
      reason,
      lines,
      amount: decimalPounds(amount),
    })),
    ...recordJson(record),
    packs: packs.packs.map(({ file, year, asAt, intact, changes }) => ({
      file,
      financialYear: year,
      asAt,
      intact,
      changes: changes.map((change) => ({ ...change })),
    })),
    findings: findingsJson(limitsFindings(job, packs)),
  };
}

function positionJson(position: Position): LimitsJson['positions'][number] {
  return {
    councils: [...position.councils],
    route: position.route,
    financialYear: position.financialYear,
    limit: amountOrNull(position.limit),
    counted: amount(position.counted),
    committed: amount(position.committed),
    excluded: amount(position.excluded),
    queried: amount(position.queried),
    remaining: amountOrNull(position.remaining),
    percent: position.percent?.value ?? null,
    forecast: {
      amount: amount(position.forecast.amount),
      expected: amountOrNull(position.forecast.expected),
      method: position.forecast.method,
    },
    excludedBy: position.excludedBy.map((part) => ({ ...part, amount: amount(part.amount) })),
    byPartnership: position.byPartnership.map((part) => ({ ...part, amount: amount(part.amount) })),
    limitStanding: position.limitStanding,
    basis: position.basis,
    verified: position.verified,
    example: position.example,
    completeness: { ...position.completeness },
    outcome: position.outcome,
    reasons: [...position.reasons],
    candidates: position.candidates.map(({ basis, base, limit }) => ({
      basis,
      base: amount(base),
      limit: amount(limit),
    })),
  };
}

function yearJson(year: YearRow): LimitsJson['years'][number] {
  return {
    councils: [...year.councils],
    route: year.route,
    financialYear: year.financialYear,
    base: {
      financialYear: year.baseYear,
      actual: amountOrNull(year.base.actual),
      originalBudget: amountOrNull(year.base.originalBudget),
      revisedBudget: amountOrNull(year.base.revisedBudget),
    },
    limit: amountOrNull(year.limit),
    counted: amount(year.counted),
    remaining: amountOrNull(year.remaining),
    outcome: year.outcome,
  };
}

function whatIfJson(one: WhatIf): LimitsJson['whatIf'][number] {
  return {
    councils: [...one.councils],
    route: one.route,
    financialYear: one.financialYear,
    plans: one.plans.map((plan) => ({
      what: plan.what,
      amount: amount(plan.amount),
      date: shortened(plan.date),
      partnership: plan.partnership,
      counts: plan.counts,
      note: plan.note,
      source: plan.amount.sources[0] ?? null,
    })),
    planned: amount(one.planned),
    limit: amountOrNull(one.limit),
    before: one.before && standingJson(one.before),
    after: one.after && standingJson(one.after),
    boundary: amountOrNull(one.boundary),
    nextYear: one.nextYear && {
      financialYear: one.nextYear.financialYear,
      base: { without: amount(one.nextYear.base.without), with: amount(one.nextYear.base.with) },
      limit: { without: amount(one.nextYear.limit.without), with: amount(one.nextYear.limit.with) },
    },
    verified: one.verified,
    example: one.example,
    sentences: [...one.sentences],
    reasons: [...one.reasons],
  };
}

function standingJson({ spent, remaining, outcome }: Standing): {
  spent: string;
  remaining: string | null;
  outcome: Outcome;
} {
  return { spent: amount(spent), remaining: amountOrNull(remaining), outcome };
}

/** One line, or the part of one, as the contract prints it. */
function lineJson(judged: JudgedLine, names: readonly string[]): LimitsJson['lines'][number] {
  const { line } = judged;
  return {
    ref: judged.ref,
    amount: decimalPounds(judged.amount),
    date: line.date === null ? null : shortened(line.date),
    financialYear: line.year,
    supplier: line.supplier && withoutPayee(line.supplier, names),
    description: line.description && withoutPeople(line.description, names),
    route: judged.route,
    treatment: judged.treatment,
    power: judged.power,
    flags: [...judged.flags],
    reason: judged.reason,
    source: line.source,
  };
}

function amount(figure: Figure): string {
  return decimalPounds(pence(figure.value));
}

function amountOrNull(figure: Figure | null): string | null {
  return figure === null ? null : amount(figure);
}
