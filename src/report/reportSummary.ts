import { figureValue } from '../core/figure';
import type { Source } from '../core/source';
import type { ReportModel } from './reportModel';

/** `Summary.report` of the contract: every figure printed in the report, with what it rests on. */
export interface ReportSummary {
  readonly profile: string;
  /** Headings in their order. */
  readonly sections: readonly string[];
  readonly changes: ReportModel['changes'];
  readonly figures: readonly {
    readonly id: string;
    readonly value: string;
    readonly rule: string;
    readonly example: boolean;
    readonly sources: readonly Source[];
  }[];
}

export function reportSummary(model: ReportModel): ReportSummary {
  return {
    profile: model.profile,
    sections: model.sections.map(({ heading }) => heading),
    changes: model.changes,
    figures: model.figures.map(({ id, figure }) => ({
      id,
      value: figureValue(figure),
      rule: figure.rule,
      example: figure.example,
      sources: figure.sources,
    })),
  };
}
