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
        classes.push(classOf(custom.get(id), id));
      }
    },
    close(name) {
      if (name === 'cellXfs') isInCellFormats = false;
    },
    text: () => undefined,
  });
  return classes;
}

/**
 * Programs save the currency formats that are built in with the sign of the machine they ran on, and show them with the sign of
 * the one they run on: the sign says nothing about the money.
 */
function classOf(custom: FormatClass | undefined, id: number): FormatClass {
  const builtIn = builtInFormat(id);
  return custom === undefined || (custom === 'otherMoney' && builtIn === 'money') ? builtIn : custom;
}
