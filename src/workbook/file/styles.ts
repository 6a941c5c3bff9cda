import type { FormatClass } from '../grid';
import { builtInFormat, formatClass } from './numberFormat';
import { attribute } from './xml';
import type { Package } from './package';

/** The format class of every cell style, by style index. */
export function readStyles(pack: Package, part: string): FormatClass[] {
  const custom = new Map<number, FormatClass>();
  const classes: FormatClass[] = [];
  let isInCellFormats = false;
  pack.read(part, {
    open(name, attributes) {
      if (name === 'numFmt') {
        custom.set(
          Number(attribute(attributes, 'numFmtId')),
          formatClass(attribute(attributes, 'formatCode') ?? ''),
        );
      } else if (name === 'cellXfs') {
        isInCellFormats = true;
      } else if (name === 'xf' && isInCellFormats) {
        const id = Number(attribute(attributes, 'numFmtId') ?? 0);
        classes.push(custom.get(id) ?? builtInFormat(id));
      }
    },
    close(name) {
      if (name === 'cellXfs') isInCellFormats = false;
    },
    text: () => undefined,
  });
  return classes;
}
