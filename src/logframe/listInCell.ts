/** Items of one cell that belong under one number; the number is null for those before any number. */
export interface NumberedGroup {
  readonly number: string | null;
  readonly items: readonly string[];
}

/** One line of a cell with its mark taken off. */
interface Entry {
  readonly number: string | null;
  readonly marked: boolean;
  text: string;
}

const NUMBER_MARK =
  /^(?:\((\d{1,2}(?:\.\d{1,2}){0,2})\)|\(?([a-z]|[ivx]{2,4})\)(?=\s|$)|(\d{1,2}(?:\.\d{1,2}){0,2})[.):](?=\s|$)|(\d{1,2}(?:\.\d{1,2}){1,2})\s+(?=[A-Z(£]|\d+ [a-z]|\d[\d,.]*\s?%?$))\s*/;
const BULLET = /^(?:[•·▪●◦‣]|[-–—](?=\s|[A-Za-z(]|$)|\*(?=\s))\s*/;

/** The typed text of a cell without the residue that other programs leave in it. */
export function cleanCellText(text: string): string {
  return text
    .replace(/_x000D_/g, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\u00a0/g, ' ')
    .trim();
}

/**
 * The items of a cell in order, split at line breaks, bullets and numbers, with only those marks taken off. A line that
 * begins in lower case carries on the one before it.
 */
export function itemsInCell(text: string): string[] {
  return entriesOf(text)
    .map((entry) => entry.text)
    .filter((item) => item !== '');
}

/** The items with the number each one was given: "1.2" of "1.2 Text". */
export function numberedItemsInCell(text: string): { number: string | null; text: string }[] {
  return entriesOf(text).filter((entry) => entry.text !== '');
}

/** As `numberedItemsInCell`, with the lines that hold a number and nothing else. */
export function numberedLinesInCell(text: string): { number: string | null; text: string }[] {
  return entriesOf(text);
}

/** The items gathered under the numbers "(1)", "(2)" that pair cells of one row. */
export function groupsInCell(text: string): NumberedGroup[] {
  const groups: { number: string | null; items: string[] }[] = [];
  for (const entry of entriesOf(text)) {
    const last = groups.at(-1);
    const opens = last === undefined || (entry.number !== null && !belongsUnder(entry.number, last.number));
    const group = opens ? { number: entry.number, items: [] } : last;
    if (opens) groups.push(group);
    if (entry.text !== '') group.items.push(entry.text);
  }
  return groups;
}

/** True where at least one item begins with a bullet or a number. */
export function hasMarks(text: string): boolean {
  return entriesOf(text).some((entry) => entry.marked);
}

/** "1.2" stands under "(1)"; so does a list "(a)". */
function belongsUnder(number: string, group: string | null): boolean {
  return group !== null && (number.startsWith(`${group}.`) || (/^\d/.test(group) && /^[a-z]/.test(number)));
}

function entriesOf(text: string): Entry[] {
  const entries: Entry[] = [];
  let afterBlankLine = true;
  for (const line of linesOf(cleanCellText(text))) {
    const last = entries.at(-1);
    const [first, ...more] = marksOf(line);
    if (first !== undefined && last !== undefined && !afterBlankLine && carriesOn(first, last)) {
      last.text += ` ${first.text}`;
    } else if (first !== undefined) {
      entries.push(first, ...more);
    }
    afterBlankLine = line === '';
  }
  return entries;
}

function carriesOn(entry: Entry, before: Entry): boolean {
  return !entry.marked && before.text !== '' && (/^[a-z(,;]/.test(entry.text) || /[,;:]$/.test(before.text));
}

/** "(1) - Text" is a number of its own and then an item. */
function marksOf(line: string): Entry[] {
  if (line === '') return [];
  const numbered = NUMBER_MARK.exec(line);
  if (numbered === null) return [unnumbered(line)];
  const captured: readonly (string | undefined)[] = numbered.slice(1);
  const number = captured.find((part) => part !== undefined) ?? null;
  const rest = line.slice(numbered[0].length);
  const bulleted = BULLET.test(rest);
  const head: Entry = { number, marked: true, text: bulleted ? '' : rest };
  return bulleted ? [head, unnumbered(rest)] : [head];
}

function unnumbered(line: string): Entry {
  const bullet = BULLET.exec(line);
  return { number: null, marked: bullet !== null, text: line.slice(bullet?.[0].length ?? 0).trim() };
}

/**
 * Lines of the text. Where a list was typed on one line, "(1) … (2) …" and "• … • …" are broken up, and " - " where the
 * whole cell is one line that begins with a dash: on a line of its own it may be a dash in a sentence.
 */
function linesOf(text: string): string[] {
  const typed = text.split('\n').map((line) => line.trim());
  const broken = typed
    .flatMap(breakAtNumbers)
    .flatMap((line) => line.split(/(?=[•▪●◦‣])/).map((part) => part.trim()));
  return typed.length > 1 ? broken : broken.flatMap(breakAtDashes);
}

function breakAtNumbers(line: string): string[] {
  if (!line.startsWith('(1)')) return [line];
  const parts: string[] = [];
  let from = 0;
  for (let next = 2; ; next += 1) {
    const at = line.indexOf(` (${next})`, from);
    parts.push(line.slice(from, at === -1 ? undefined : at).trim());
    if (at === -1) return parts;
    from = at + 1;
  }
}

function breakAtDashes(line: string): string[] {
  const mark = /^(?:\(\d{1,2}\)\s*)?-\s/.exec(line);
  return mark === null ? [line] : line.split(/\s(?=-\s)/).map((part) => part.trim());
}
