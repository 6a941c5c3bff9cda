import { say } from '../core/messages';

/** The texts in their order, each once: a second "Wells" becomes "Wells (2)". */
export function toldApart(texts: readonly string[]): string[] {
  const used = new Set<string>();
  return texts.map((text) => {
    let name = text;
    for (let count = 2; used.has(name); count += 1) name = say.logframe.sheet.second({ text, count });
    used.add(name);
    return name;
  });
}
