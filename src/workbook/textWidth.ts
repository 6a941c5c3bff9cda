/**
 * About how wide a text runs in Arial, in digits of the same size. Source of the widths: the font's own metrics, in
 * thousandths of its size (a digit is 556), letters of like width taken together.
 */
export function textWidth(text: string): number {
  let thousandths = 0;
  for (const sign of text) thousandths += WIDTHS.get(sign) ?? (CAPITAL.test(sign) ? 700 : 556);
  return thousandths / 556;
}

const CAPITAL = /\p{Lu}/u;

const WIDTHS: ReadonlyMap<string, number> = new Map(
  (
    [
      [222, "ijl'|"],
      [278, 'ftI ,.;:!/\\[]'],
      [333, 'r()-`"*'],
      [500, 'ckszvxyJ'],
      [584, '+=<>~'],
      [722, 'wCDHNRU'],
      [780, 'GOQ'],
      [833, 'mM'],
      [889, '%'],
      [944, 'W'],
      [1000, '—…@'],
    ] as const
  ).flatMap(([width, signs]) => Array.from(signs, (sign): [string, number] => [sign, width])),
);
