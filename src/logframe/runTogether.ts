import type { Finding } from '../core/finding';
import { say } from '../core/messages';
import { quoted } from './checks/walk';
import type { Logframe, Statement } from './logframe';

/** Words that people write with a capital in the middle of a sentence. */
const OFTEN_CAPITAL =
  /^(?:council|county|district|city|town|borough|government|ministry|minister|department|committee|board|assembly|parliament|mayor|chair|leader|member|officer|director|president|state|church|university|school|college|hospital|embassy|project|programme|partnership|partner|agreement|charter|plan|strategy|fund|bank|group|network|north|south|east|west|january|february|march|april|may|june|july|august|september|october|november|december)s?$/i;

const CAPITAL_AFTER_LOWER = /[a-z]{2} ([A-Z][a-z]{3,})(?= [a-z])/g;

/**
 * Asks where two items seem to stand in one because a bullet was lost: a capital in the middle of a sentence on a word that
 * the same logframe elsewhere writes small. Nothing is split on that ground alone. One question a cell.
 */
export function runTogether(logframe: Logframe): Finding[] {
  const statements = statementsOf(logframe);
  const small = new Set(statements.flatMap(({ text }) => text.match(/\b[a-z]{4,}\b/g) ?? []));
  const asked = new Map<string, Finding>();
  for (const { text, source } of statements) {
    const words = [...text.matchAll(CAPITAL_AFTER_LOWER)].map((match) => match[1] ?? '');
    const word = words.find((found) => small.has(found.toLowerCase()) && !OFTEN_CAPITAL.test(found));
    if (word === undefined || asked.has(source.cell)) continue;
    const message = say.logframe.runTogether({ text: quoted(text), word });
    asked.set(source.cell, { rule: 'logframe.runTogether', strength: 'hint', message, source });
  }
  return [...asked.values()];
}

/** Everything that was read as a list, top to bottom. */
function statementsOf({ results }: Logframe): Statement[] {
  return results.flatMap(({ indicators, meansOfVerification, assumptions, risks }) => [
    ...indicators.flatMap((indicator) => [indicator, ...indicator.sources]),
    ...meansOfVerification,
    ...assumptions,
    ...risks,
  ]);
}
