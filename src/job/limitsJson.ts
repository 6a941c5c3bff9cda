import type { Figure } from '../core/figure';
import { shortened } from '../core/calendarDate';
import { decimalPounds, pence } from '../core/pence';
import type { JudgedLine } from '../limits/judgement';
import type { Limits } from '../limits/limitPositions';
import type { Position } from '../limits/position';
import type { LimitsJson } from './contract';
import { findingsJson } from './findingsJson';

/** Positions, the lines behind them, and all other lines by year and reason: the treatments add up to the ledger. */
export function limitsJson(limits: Limits): LimitsJson {
  return {
    positions: limits.positions.map(positionJson),
    lines: limits.lines.map(lineJson),
    rest: limits.rest.map(({ year, reason, lines, amount }) => ({
      financialYear: year,
      reason,
      lines,
      amount: decimalPounds(amount),
    })),
    findings: findingsJson(limits.findings),
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

/** One line, or the part of one, as the contract prints it. */
function lineJson(judged: JudgedLine): LimitsJson['lines'][number] {
  const { line } = judged;
  return {
    ref: judged.ref,
    amount: decimalPounds(judged.amount),
    date: line.date === null ? null : shortened(line.date),
    financialYear: line.year,
    supplier: line.supplier,
    description: line.description,
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
