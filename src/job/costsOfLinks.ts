import { money } from '../core/figure';
import { say } from '../core/messages';
import { partnershipOf } from '../limits/byPartnership';
import { councilRules, writtenRules } from '../limits/councilRules';
import { rulesKind } from '../limits/kinds';
import { linkCosts, type LinkCosts, type LinkSpend } from '../register/linkCosts';
import { tablesOf } from '../tables/readTable';
import type { Job } from './job';
import { knownPartners } from './knownPartners';

/** What each link cost by year: the ledger's international lines beside the log of visits. */
export function costsOfLinks(job: Pick<Job, 'inputs' | 'register' | 'visits' | 'limits'>): LinkCosts {
  return linkCosts(spendOf(job), job.visits.visits, job.register.partnerships);
}

/** Money that the council holds for others is no cost of its own. */
function spendOf({ inputs, register, limits }: Pick<Job, 'inputs' | 'register' | 'limits'>): LinkSpend[] {
  const { rules } = councilRules([
    ...limits.entered.rules,
    ...writtenRules(tablesOf(inputs.tables, rulesKind)),
  ]);
  const partnerOf = partnershipOf(knownPartners(register, limits.body), rules);
  return limits.lines
    .filter(({ treatment }) => treatment !== 'notInternational' && treatment !== 'heldForOthers')
    .map(({ line, amount, treatment }) => ({
      partner: partnerOf(line),
      year: line.year,
      amount: money(amount, say.linkCosts.lineRule, [line.source], line.example),
      what: [line.supplier, line.description].filter((part) => part !== null).join(': '),
      isQueried: treatment === 'queried',
      source: line.source,
    }));
}
