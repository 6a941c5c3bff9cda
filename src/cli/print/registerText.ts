import { dateText } from '../../core/calendarDate';
import type { Finding } from '../../core/finding';
import { say } from '../../core/messages';
import { sourceText } from '../../core/source';
import type { Partnership } from '../../register/partnership';
import { findingLines } from './findingLines';
import { wrap } from './wrap';

/** The register, one link a paragraph. */
export function registerText(
  register: { readonly partnerships: readonly Partnership[]; readonly findings: readonly Finding[] },
  width: number,
): string {
  if (register.partnerships.length === 0) return `${say.cli.noPartnership}\n`;
  const links = register.partnerships.flatMap((link) => linkLines(link, width));
  return `${[...links, '', ...findingLines(register.findings, { width })].join('\n')}\n`;
}

function linkLines(link: Partnership, width: number): string[] {
  const councils = link.councils.map((council) => council.name ?? council.typed).join('; ');
  const country = link.country ? `, ${link.country.name ?? link.country.typed}` : '';
  const since = link.since === null ? '' : `, since ${dateText(link.since)}`;
  const name = say.register.statusName[link.status];
  const status = link.statusReason.startsWith(name) ? link.statusReason : `${name}: ${link.statusReason}`;
  return [
    wrap(`${councils}: ${link.partner}${country}${since}`, width, '  '),
    `  ${wrap(status, width - 2, '  ')}`,
    ...(link.query === null ? [] : [`  ${wrap(link.query, width - 2, '  ')}`]),
    `  [${sourceText(link.source)}]`,
  ];
}
