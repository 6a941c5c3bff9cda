import type { Budget } from './budget';
import type { Package } from './package';

/** The workbook's shared texts, by index. Formatting runs are joined, phonetic readings left out. */
export function readSharedTexts(pack: Package, part: string, budget: Budget): string[] {
  const texts: string[] = [];
  let current = '';
  let isInText = false;
  let isInPhonetic = false;
  let characters = 0;
  pack.read(part, {
    open(name) {
      if (name === 'si') current = '';
      else if (name === 'rPh') isInPhonetic = true;
      else if (name === 't') isInText = !isInPhonetic;
    },
    close(name) {
      if (name === 't') isInText = false;
      else if (name === 'rPh') isInPhonetic = false;
      else if (name === 'si') {
        characters += current.length;
        budget.hold(characters);
        texts.push(cellText(current));
        budget.sharedTexts(texts.length);
      }
    },
    text(text) {
      if (isInText) current += text;
      budget.cell(current.length);
    },
  });
  return texts;
}

/** Text as a person sees it: "_x000D_" stands for a character that XML cannot hold. Source: ECMA-376 part 1, 22.9.2.19. */
export function cellText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
