import { say } from '../core/messages';
import { groupsBy } from './groupsBy';
import { councilsText, linkKey } from './linkKey';
import { finding } from './finding';
import type { LinkRow } from './readLinks';

/**
 * Where a table tells who states each link (a handbook's text, its caption), links that every voice names are agreed; a link
 * that one of them leaves out is asked about. Voices count for a council only where most of its links are named by two or
 * more: else the column is a list of references, and silence means nothing.
 */
export function questionStatements(rows: readonly LinkRow[]): LinkRow[] {
  const questions = new Map<LinkRow, LinkRow['query']>();
  for (const stated of groupsBy(
    rows.filter((row) => row.statedIn !== null),
    statementsKey,
  )) {
    const links = groupsBy(stated, (row) => linkKey(row));
    const voices = voicesOf(stated);
    const agreed = links.filter((link) => voicesOf(link).length > 1);
    if (voices.length < 2 || agreed.length * 2 < links.length) continue;
    for (const link of links) {
      const by = voicesOf(link);
      const notBy = voices.filter((voice) => !by.includes(voice));
      const [first] = link;
      if (!first || notBy.length === 0) continue;
      const message = say.register.statedByOne({
        partner: first.partner,
        councils: councilsText(first.councils),
        by,
        notBy,
      });
      for (const row of link)
        questions.set(row, finding('register.statedByOne', 'warning', message, row.source));
    }
  }
  return rows.map((row) => ({ ...row, query: row.query ?? questions.get(row) ?? null }));
}

/** Statements are compared within one table and for one set of councils. */
function statementsKey(row: LinkRow): string {
  const { file, sheet } = row.source;
  return [file, sheet ?? '', String(row.table.headerRow), councilsText(row.councils)].join('\n');
}

function voicesOf(rows: readonly LinkRow[]): string[] {
  const voices = rows.flatMap((row) =>
    (row.statedIn ?? '').split(/[;,\n/]|\band\b|&/i).map((voice) => voice.trim()),
  );
  return [
    ...new Map(voices.filter((voice) => voice !== '').map((voice) => [voice.toLowerCase(), voice])).values(),
  ];
}
