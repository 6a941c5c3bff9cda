import { dateText } from '../../core/calendarDate';
import { count, type Figure } from '../../core/figure';
import { say } from '../../core/messages';
import { listed } from '../../core/messages/report';
import type { Council, Partnership } from '../../register/partnership';
import type { Table } from '../reportModel';
import { paragraph, textCell, type Composer } from './draft';

/** So few links are told one by one in the text. */
const TOLD_IN_TEXT = 3;

/** What the register says of the partnership links: each of a few, or how many there are. */
export const composeLinks: Composer = ({ input: { partnerships }, figures, appendixLabel }) => {
  if (partnerships.length <= TOLD_IN_TEXT) return partnerships.map((link) => paragraph(linkSentence(link)));
  const queried = linksWhere(partnerships, (link) => link.query !== null, say.report.rule.queriedLinks);
  const active = linksWhere(partnerships, (link) => link.status === 'active', say.report.rule.active);
  return [
    paragraph(
      say.report.compose.links({
        links: figures.print('register.links', countLinks(partnerships)),
        active: figures.print('register.active', active),
        queried: queried.value === 0 ? null : figures.print('register.queried', queried),
        appendix: appendixLabel('register'),
      }),
    ),
  ];
};

/** How many links there are. */
export function countLinks(partnerships: readonly Partnership[]): Figure {
  return linksWhere(partnerships, () => true, say.report.rule.links);
}

/** Too many links for the text: they need a table of their own. */
export function needRegisterTable(partnerships: readonly Partnership[]): boolean {
  return partnerships.length > TOLD_IN_TEXT;
}

/** Every link of the register in one table. */
export const composeRegisterTable: Composer = ({ input: { partnerships } }) =>
  partnerships.length === 0 ? [] : [registerTable(partnerships)];

/** A council as people know it: the official name where there is one. */
function councilName(council: Council): string {
  return council.name ?? council.typed;
}

function linkSentence(link: Partnership): string {
  return say.report.compose.link({
    councils: link.councils.map(councilName),
    partner: partnerAndCountry(link),
    since: link.since === null ? null : dateText(link.since),
    kind: link.kind === null ? null : say.report.kind[link.kind],
    status: say.report.status[link.status],
    lastActivity: link.lastActivity === null ? null : dateText(link.lastActivity),
  });
}

function registerTable(partnerships: readonly Partnership[]): Table {
  const { table, words } = say.report;
  return {
    kind: 'table',
    caption: table.links,
    summary: table.linksSummary,
    columns: [
      { header: table.partner, width: 26 },
      { header: table.councils, width: 28 },
      { header: table.kind, width: 18 },
      { header: table.since, width: 12 },
      { header: table.status, width: 16 },
    ],
    rowHeaders: true,
    rows: partnerships.map((link) => [
      textCell(partnerAndCountry(link)),
      textCell(listed(link.councils.map(councilName)) || words.notSupplied),
      textCell(link.kind === null ? words.notSupplied : say.report.kind[link.kind]),
      textCell(link.since === null ? words.notSupplied : dateText(link.since)),
      textCell(say.report.status[link.status]),
    ]),
  };
}

function partnerAndCountry(link: Partnership): string {
  const country = link.country === null ? null : (link.country.name ?? link.country.typed);
  return country === null ? link.partner : `${link.partner}, ${country}`;
}

function linksWhere(
  links: readonly Partnership[],
  holds: (link: Partnership) => boolean,
  rule: string,
): Figure {
  const chosen = links.filter(holds);
  // A count of none rests on the whole register, not on nothing.
  const sources = (chosen.length === 0 ? links : chosen).map((link) => link.source);
  return count(chosen.length, rule, sources);
}
