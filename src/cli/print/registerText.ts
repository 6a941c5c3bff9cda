import { dateText } from '../../core/calendarDate';
import { say } from '../../core/messages';
import { sourceText } from '../../core/source';
import { registerFindings } from '../../job/commandFindings';
import type { Job } from '../../job/job';
import { inheritedLinks } from '../../register/inheritedLinks';
import type { Partnership, RegisteredLink } from '../../register/partnership';
import { SUMMARIES } from '../../register/registerSummarySheet';
import { summariseLinks } from '../../register/summariseLinks';
import { findingLines } from './findingLines';
import { giftLines } from './giftLines';
import { visitLines } from './visitLines';
import { wrap } from './wrap';

/** The register, one link a paragraph, then the gifts. */
export function registerText(
  job: Pick<Job, 'asked' | 'inputs' | 'register' | 'visits' | 'gifts' | 'registerSettings'>,
  width: number,
): string {
  const { register, visits, gifts } = job;
  const { partnerships } = register;
  const links =
    partnerships.length === 0
      ? [say.cli.noPartnership]
      : partnerships.flatMap((link) => linkLines(link, width));
  const findings = registerFindings(job);
  if (partnerships.length === 0 && gifts.gifts.length === 0 && findings.length === 0)
    return `${links.join('')}\n`;
  const answers = [...summaryLines(partnerships, width), ...inheritedLines(partnerships, width)];
  return `${[...links, ...answers, ...visitLines(visits, width), ...giftLines(gifts.gifts, width), '', ...findingLines(findings, { width })].join('\n')}\n`;
}

function summaryLines(links: readonly RegisteredLink[], width: number): string[] {
  if (links.length === 0) return [];
  const words = say.linkAnswers.summary;
  const lines = SUMMARIES.map((by) => {
    const groups = summariseLinks(links, by).map(({ called, links: members }) => ({
      called,
      links: members.length,
    }));
    return wrap(words.line({ by: words.by[by], groups }), width, '  ');
  });
  return ['', ...lines];
}

function inheritedLines(links: readonly RegisteredLink[], width: number): string[] {
  const inherited = inheritedLinks(links);
  if (inherited.length === 0) return [];
  const words = say.linkAnswers.inherited;
  return [
    '',
    wrap(words.heading({ links: inherited.length }), width, '  '),
    ...inherited.map(({ link, former, ended, successors }) => {
      const line = words.line({ partner: link.partner, council: former, ended: dateText(ended), successors });
      return `  ${wrap(line, width - 2, '  ')}`;
    }),
  ];
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
