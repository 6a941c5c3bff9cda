import type { Budget } from './budget';
import type { WordElement } from './wordXml';
import { readWordXml } from './wordXml';
import type { Zip } from './zip';

/** What a paragraph's style and its numbering say of it. */
export interface WordStyleSheet {
  /** Heading level of a style: 0 for the title, 1 to 9 for headings; null for any other. */
  level(style: string): number | null;
  /** Whether a numbering marks its items by a sign, not by a number. */
  isBullet(numbering: string, level: number): boolean;
  /** The numbering that a style brings; null where it brings none. */
  numbering(style: string): string | null;
  isBold(style: string): boolean;
}

interface Style {
  level: number | null;
  numbering: string | null;
  basedOn: string | null;
  bold: boolean;
}

/** Reads styles.xml and numbering.xml; a document without them has none. */
export function readWordStyles(zip: Zip, folder: string, budget: Budget): WordStyleSheet {
  const styles = stylesOf(zip, `${folder}styles.xml`, budget);
  const bullets = bulletsOf(zip, `${folder}numbering.xml`, budget);
  const found = <T>(id: string, of: (style: Style) => T | null): T | null => {
    const seen = new Set<string>();
    for (let at: string | null = id; at !== null && !seen.has(at); at = styles.get(at)?.basedOn ?? null) {
      seen.add(at);
      const style = styles.get(at);
      const value = style === undefined ? null : of(style);
      if (value !== null) return value;
    }
    return null;
  };
  return {
    level: (style) => found(style, ({ level }) => level),
    numbering: (style) => found(style, ({ numbering }) => numbering),
    isBold: (style) => found(style, ({ bold }) => (bold ? true : null)) ?? false,
    isBullet: (numbering, level) => bullets.has(`${numbering}|${level}`),
  };
}

function stylesOf(zip: Zip, part: string, budget: Budget): ReadonlyMap<string, Style> {
  const styles = new Map<string, Style>();
  let current: Style | null = null;
  if (!zip.has(part)) return styles;
  const open = ({ name, attributes }: WordElement): void => {
    if (name === 'style') {
      current = { level: null, numbering: null, basedOn: null, bold: false };
      styles.set(attributes.styleId ?? '', current);
    }
    if (current === null) return;
    if (name === 'name') current.level = levelByName(attributes.val ?? '') ?? current.level;
    // Level 9 of an outline is body text.
    if (name === 'outlineLvl' && Number(attributes.val) < 9) current.level ??= Number(attributes.val) + 1;
    if (name === 'basedOn') current.basedOn = attributes.val ?? null;
    if (name === 'numId') current.numbering = attributes.val ?? null;
    if (name === 'b') current.bold = isOn(attributes.val);
  };
  const close = (name: string): void => {
    if (name === 'style') current = null;
  };
  readWordXml(zip, part, { open, close }, budget);
  return styles;
}

/** Word's own names of styles are English in every language of the program. */
function levelByName(name: string): number | null {
  if (name.toLowerCase() === 'title') return 0;
  const level = /^heading ([1-9])$/i.exec(name)?.[1];
  return level === undefined ? null : Number(level);
}

/** "numbering|level" of every level that is marked by a sign. */
function bulletsOf(zip: Zip, part: string, budget: Budget): ReadonlySet<string> {
  const levels = new Map<string, Set<string>>();
  const bullets = new Set<string>();
  let [definition, level, numbering] = ['', '', ''];
  if (!zip.has(part)) return bullets;
  const open = ({ name, attributes }: WordElement): void => {
    if (name === 'abstractNum') definition = attributes.abstractNumId ?? '';
    if (name === 'lvl') level = attributes.ilvl ?? '';
    if (name === 'numFmt' && attributes.val === 'bullet')
      levels.set(definition, (levels.get(definition) ?? new Set()).add(level));
    if (name === 'num') numbering = attributes.numId ?? '';
    if (name === 'abstractNumId')
      for (const one of levels.get(attributes.val ?? '') ?? []) bullets.add(`${numbering}|${one}`);
  };
  readWordXml(zip, part, { open, close: () => undefined }, budget);
  return bullets;
}

/** A switch of Word's is on where it stands without a value. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !['0', 'false', 'off', 'none'].includes(value);
}
