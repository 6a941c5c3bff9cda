import { figureText } from '../core/figure';
import { foldName } from './foldName';
import { groupsBy } from './groupsBy';
import { say } from '../core/messages';
import { columnsUnder } from '../workbook/columnsUnder';
import { value, type ColumnModel, type RowModel, type SheetModel } from '../workbook/sheetModel';
import { tableSheet } from '../workbook/tableSheet';
import type { LinkDetail } from './linkDetails';
import { otherLinkText, type LinkRecord } from './linkRecord';
import { identityOf } from './registerSheet';
import { sourcesText } from './sourcesText';
import { themeSources } from './themeSources';

const words = say.links.sheet;

const { text } = columnsUnder(words.column);

const COLUMNS: readonly ColumnModel[] = [
  text('councils', 24, 'key'),
  text('partner', 16, 'key'),
  text('kind', 15, 'key'),
  text('group', 14),
  text('what', 20, 'key'),
  text('says', 50),
  text('source', 26),
  { ...text('code', 22), unprinted: true },
];

export const DETAILS_TABLE = 'register.details';

/** By which a theme is counted, however it is spelt: letters and digits, so that no pattern is in it. */
export function themeCode(theme: string): string {
  return `theme ${foldName(theme)}`;
}

/** The sheet "Link details": one thing a row of what the registers say of each link, each with its cell. */
export function detailsSheet(records: readonly LinkRecord[]): SheetModel {
  const rows = records.flatMap(rowsOf);
  return tableSheet({
    id: 'register-details',
    table: DETAILS_TABLE,
    words: { ...words, notes: [...words.notes, ...(rows.length === 0 ? [words.none] : [])] },
    columns: COLUMNS,
    rows,
  });
}

interface Said {
  readonly group: string;
  readonly what: string;
  readonly says: string;
  readonly source: string;
  readonly code?: string;
}

function rowsOf(record: LinkRecord): RowModel['cells'][] {
  const identity = identityOf(record.link);
  const seen = new Map<string, number>();
  return [...themesOf(record), ...record.details.map(saidOf), ...derived(record)].map((said) => {
    const { group, what, says, source, code = null } = said;
    const times = (seen.get(what) ?? 0) + 1;
    seen.set(what, times);
    return {
      ...identity,
      group: value(group),
      what: value(times === 1 ? what : `${what} (${times})`),
      says: value(says),
      source: value(source),
      code: value(code),
    };
  });
}

/** Themes that are spelt differently in two rows are one. */
function themesOf({ link }: LinkRecord): Said[] {
  return groupsBy(link.themes, themeCode).flatMap(([theme]) =>
    theme === undefined
      ? []
      : [
          {
            group: say.links.group.purpose,
            what: words.derived.theme,
            says: theme,
            source: sourcesText(themeSources(link, theme)),
            code: themeCode(theme),
          },
        ],
  );
}

function saidOf({ group, field, text: typed, amount, sources }: LinkDetail): Said {
  return {
    group: say.links.group[group],
    what: say.links.field[field],
    says: amount === null ? typed : figureText(amount),
    source: sourcesText(sources),
  };
}

/** What follows from the register: only what a person would otherwise have to work out. */
function derived({ link, term, likelyKind, otherLinks }: LinkRecord): Said[] {
  const { group } = say.links;
  const source = sourcesText([link.source]);
  return [
    ...(term.term === 'notStated'
      ? []
      : [
          {
            group: group.agreement,
            what: words.derived.term,
            says: `${say.links.term.name[term.term]}. ${term.reason}`,
            source,
          },
        ]),
    ...(likelyKind === null
      ? []
      : [
          {
            group: group.agreement,
            what: words.derived.kind,
            says: say.links.kindSuggested({
              kind: say.register.kind[likelyKind.kind],
              words: likelyKind.words,
            }),
            source: sourcesText([likelyKind.source]),
          },
        ]),
    ...(otherLinks.length === 0
      ? []
      : [
          {
            group: group.identity,
            what: words.derived.otherLinks,
            says: say.links.otherLinks({ links: otherLinks.map(otherLinkText) }),
            source: sourcesText(otherLinks.map((other) => other.source)),
          },
        ]),
  ];
}
