import type { Finding } from '../core/finding';
import { say } from '../core/messages';
import { sourceText, type Source } from '../core/source';
import { withChecks } from '../logframe/checkLogframe';
import type { Indicator, IndicatorPart, Logframe } from '../logframe/logframe';
import { LOGFRAME_SHEET, LOGFRAME_TABLE, logframeRowKeys } from '../logframe/logframeSheet';
import type { GeneratedCell } from '../workbook/generated';
import type { Grid } from '../workbook/grid';
import { joinKey, keyText } from '../workbook/rowKey';
import { enteredRows, type EnteredRow } from './enteredRows';

/**
 * The logframes with the baselines, years, targets and actuals that people typed on a sheet "Logframe" of an earlier run. They fill
 * what the council's own sheet leaves blank. Where both say something else, the council's sheet counts and it is asked about.
 */
export function enteredFigures(
  logframes: readonly Logframe[],
  generated: readonly Grid[],
): readonly Logframe[] {
  const rows = new Map(
    enteredRows(generated, LOGFRAME_SHEET, LOGFRAME_TABLE).map((row) => [keyOf(row), row] as const),
  );
  if (rows.size === 0) return logframes;
  const keys = logframeRowKeys(logframes);
  return logframes.map((logframe, at) => {
    const findings: Finding[] = [];
    const results = logframe.results.map((result, nth) => ({
      ...result,
      indicators: result.indicators.map((indicator, place) => {
        const row = rows.get(keys[at]?.[nth]?.[place] ?? '');
        return row === undefined ? indicator : withFigures(indicator, row, findings);
      }),
    }));
    const isFilled = results.some(({ indicators }, nth) =>
      indicators.some((indicator, place) => indicator !== logframe.results[nth]?.indicators[place]),
    );
    if (!isFilled && findings.length === 0) return logframe;
    return withChecks({ ...logframe, results, findings: [...logframe.findings, ...findings] });
  });
}

const { columns } = say.logframe.sheet;
const KEY_HEADERS = [columns.logframe, columns.level, columns.number, columns.indicator];
const PARTS: readonly IndicatorPart[] = ['baseline', 'baselineYear', 'target', 'actual'];

function keyOf(row: EnteredRow): string {
  return joinKey(KEY_HEADERS.map((header) => keyText(row.cell(header)?.value ?? null, 'text')));
}

function withFigures(indicator: Indicator, row: EnteredRow, findings: Finding[]): Indicator {
  return PARTS.reduce((filled, part) => {
    const header = columns[part];
    const typed = row.isTyped(header) ? figureIn(row.cell(header)) : null;
    const own = indicator[part];
    if (typed === null || typed === own) return filled;
    if (own !== null) {
      findings.push(differs(indicator, part, typed, row.source(header)));
      return filled;
    }
    return { ...filled, [part]: typed, cells: { ...filled.cells, [part]: row.source(header) } };
  }, indicator);
}

/** As a person reads the cell: "45%", or text as typed. */
function figureIn(cell: GeneratedCell | undefined): string | null {
  const content = cell?.value ?? null;
  if (typeof content === 'number')
    return cell?.format === 'percent' ? `${Number((content * 100).toPrecision(12))}%` : String(content);
  return typeof content === 'string' && content.trim() !== '' ? content.trim() : null;
}

function differs(indicator: Indicator, part: IndicatorPart, typed: string, source: Source): Finding {
  const own = indicator.cells?.[part] ?? indicator.source;
  const message = say.logframe.enteredDiffers({
    part: columns[part],
    indicator: indicator.text,
    own: indicator[part] ?? '',
    where: sourceText(own),
    typed,
  });
  return { rule: 'logframe.enteredDiffers', strength: 'warning', message, source };
}
