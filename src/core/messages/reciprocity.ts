/** Sentences about our links beside the partner side's list of theirs. */
export const reciprocityMessages = {
  option: 'a list of the partner side’s links to compare the register with, such as a table of Wikidata',
  heading: (p: { both: number; likely: number; oursOnly: number; theirsOnly: number; cannotSay: number }) =>
    `Beside the partner side’s list: ${p.both} in both${p.likely === 0 ? '' : ` (${p.likely} by names that differ a little)`}, ${p.oursOnly} in ours alone, ${p.theirsOnly} in theirs alone${p.cannotSay === 0 ? '' : `; ${p.cannotSay} of ours name a country and no place`}. Names alone are compared: a link that a list does not have may still be one.`,
  likely: (p: { council: string; partner: string; theirWords: string }) =>
    `${p.council} – ${p.partner} is probably their "${p.theirWords}". Say whether it is.`,
  oursOnly: (p: { council: string; partner: string }) =>
    `${p.council} – ${p.partner} is not in their list. Ask the partner whether it still counts the link.`,
  theirsOnly: (p: { council: string; partner: string }) =>
    `Their list has ${p.council} – ${p.partner}, and the register has not. Look whether it is a link of the council’s.`,
} as const;
