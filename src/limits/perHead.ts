import { money, type Figure } from '../core/figure';
import { say } from '../core/messages';
import { pence } from '../core/pence';
import type { Source } from '../core/source';

/** A sum for each head of population, as exact as it was written: hundredths of a penny. */
export interface PerHead {
  readonly hundredthsOfPence: number;
  readonly sources: readonly Source[];
  readonly example: boolean;
}

/** Hundredths of a penny in "0.25", "£0.255" or "25p"; null where it is none, or has parts smaller than that. */
export function perHeadIn(text: string): number | null {
  const [, pounds, pennies] =
    /^(?:£\s*)?(\d{1,6}(?:\.\d{1,4})?)$|^(\d{1,6}(?:\.\d{1,2})?)\s*p(?:ence)?$/i.exec(text.trim()) ?? [];
  if (pounds !== undefined) return Math.round(Number(pounds) * 10_000);
  return pennies === undefined ? null : Math.round(Number(pennies) * 100);
}

/** "£0.25", "£0.255": pounds with as many places as it has, two at least. */
export function perHeadText({ hundredthsOfPence }: PerHead): string {
  const places = String(hundredthsOfPence % 10_000).padStart(4, '0');
  return `£${Math.floor(hundredthsOfPence / 10_000)}.${places.slice(0, 2)}${places.slice(2).replace(/0+$/, '')}`;
}

/** The sum for so many people, rounded once to the penny. */
export function forPeople(perHead: PerHead, people: number, reference: string): Figure {
  const rule = say.authorisation.rulePerHead({ reference, sum: perHeadText(perHead) });
  const amount = pence(Math.round((perHead.hundredthsOfPence * people) / 100));
  return money(amount, rule, perHead.sources, perHead.example);
}
