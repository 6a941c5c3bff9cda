import type { OfficerParagraph } from '../reportInput';

/** How a line of a list begins. */
export const BULLET = /^\s*[-–—•▪◦‣*·]\s+/;

/** Text of a cell before its first bullet, and the rest. */
export function divided(text: string): { readonly own: string; readonly bullets: string } {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => BULLET.test(line));
  // A cell that begins with a dash is a paragraph: there is no text that the bullet could belong to.
  if (first <= 0) return { own: text, bullets: '' };
  return { own: lines.slice(0, first).join('\n'), bullets: lines.slice(first).join('\n') };
}

/** Lines that do not begin with a mark go on with the bullet before them. */
export function withBullets(
  paragraph: OfficerParagraph,
  text: string,
  source: OfficerParagraph['source'],
): OfficerParagraph {
  const bullets = [...paragraph.bullets];
  const start = bullets.length;
  for (const line of text.split('\n')) {
    const last = bullets.at(-1);
    if (BULLET.test(line)) bullets.push({ text: line.replace(BULLET, '').trim(), source });
    else if (last && bullets.length > start)
      bullets[bullets.length - 1] = { ...last, text: `${last.text} ${line.trim()}` };
  }
  return { ...paragraph, bullets };
}
