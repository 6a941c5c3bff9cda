import { say } from '../core/messages';
import type { AsItWas } from '../logframe/asItWas';
import { asItWasSheet } from '../logframe/asItWasSheet';
import { convertLogframe, type Conversion } from '../logframe/convertLogframe';
import type { CarriedDetail } from '../logframe/carriedDetail';
import type { Finding } from '../core/finding';
import type { Logframe, LogframeProfileId } from '../logframe/logframe';
import { logframeChecksSheet } from '../logframe/logframeChecksSheet';
import { logframeNames } from '../logframe/logframeNames';
import { profiles } from '../logframe/profile';
import { profileSheet } from '../logframe/profileSheet';
import { readsBackWhole } from '../logframe/readAgain';
import { sourceText } from '../core/source';
import { value, type SheetModel } from '../workbook/sheetModel';

export const LOGFRAME_PROFILES = Object.keys(profiles) as LogframeProfileId[];

export function isProfile(text: string): text is LogframeProfileId {
  return (LOGFRAME_PROFILES as readonly string[]).includes(text);
}

/** What a person asked for: a layout to check against, or one to convert to; null for the one the sheet is in. */
export interface ConversionAsked {
  readonly profile: LogframeProfileId | null;
  readonly target: LogframeProfileId | null;
}

/** Logframes in another layout, and the sheets of the workbook that they go into. */
export interface Converted {
  readonly logframes: readonly Logframe[];
  /** The logframes themselves: the council's own sheets from then on. */
  readonly theirs: readonly SheetModel[];
  /** Checks, loss report, and the logframes as they were, for converting back. */
  readonly ours: readonly SheetModel[];
}

/**
 * Logframes in the layout asked for, what the new layout leaves open added to their findings, and the sheets of a workbook
 * that holds them with the loss report.
 */
export function convertLogframes(logframes: readonly Logframe[], asked: ConversionAsked): Converted {
  const to = asked.target ?? asked.profile;
  if (to === null) return { logframes, theirs: [], ours: [] };
  const conversions = logframes.map((logframe) => convertLogframe(logframe, to));
  const names = logframeNames(logframes);
  const converted = conversions.map(({ logframe, gaps }) => ({
    ...logframe,
    findings: [...logframe.findings, ...gaps],
  }));
  const loss = lossSheet(
    conversions.flatMap((one) => one.gaps),
    conversions.flatMap((one) => one.carried),
  );
  return {
    logframes: converted,
    theirs: converted.map((logframe, at) => profileSheet(logframe, names[at] ?? '', at)),
    ours: [logframeChecksSheet(converted), loss, ...keptSheets(conversions, names)],
  };
}

/** What the new sheets alone would not give back. */
function keptSheets(conversions: readonly Conversion[], names: readonly string[]): SheetModel[] {
  const kept = conversions.flatMap(({ logframe, before }, at): AsItWas[] => {
    const name = names[at] ?? '';
    const isWhole = logframe.carried === undefined && readsBackWhole(logframe, name);
    return isWhole ? [] : [{ ...before, name }];
  });
  return kept.length === 0 ? [] : [asItWasSheet(kept)];
}

/** What could not be filled, and what the layout has no place for: nothing is lost between two layouts. */
function lossSheet(gaps: readonly Finding[], carried: readonly CarriedDetail[]): SheetModel {
  const rows = [
    ...gaps.map((gap) => ({
      what: say.job.lossGap,
      detail: gap.message,
      where: gap.source ? sourceText(gap.source) : '',
    })),
    ...carried.map((detail) => ({
      what: say.job.lossCarried,
      detail: `${detail.part}: ${detail.text}`,
      where: sourceText(detail.source),
    })),
  ];
  return {
    id: 'logframe-loss',
    name: say.job.lossName,
    title: say.job.lossTitle,
    notes: [say.job.lossNote],
    tables: [
      {
        id: 'logframe.loss',
        caption: null,
        columns: [
          { id: 'number', header: 'No.', owner: 'key', type: 'text', width: 6 },
          { id: 'what', header: 'What', owner: 'computed', type: 'text', width: 22 },
          { id: 'detail', header: 'Detail', owner: 'computed', type: 'text', width: 80 },
          { id: 'where', header: 'Where', owner: 'computed', type: 'text', width: 34 },
        ],
        rows: rows.map(({ what, detail, where }, at) => ({
          key: String(at + 1),
          cells: {
            number: value(String(at + 1)),
            what: value(what),
            detail: value(detail),
            where: value(where),
          },
        })),
      },
    ],
    orientation: 'landscape',
  };
}
