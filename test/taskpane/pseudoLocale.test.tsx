/** @jest-environment jsdom */
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { act, cleanup, render } from '@testing-library/react';
import type { ComponentType } from 'react';
import { say } from '../../src/core/messages';
import type { ScreenProps } from '../../src/taskpane/screens/screen';
import { ACTIONS, OPENED } from './paneFixtures';

const FOLDER = resolve(__dirname, '../../src/taskpane/screens');
const SCREENS = readdirSync(FOLDER).filter((file) => /[a-z]Screen\.tsx$/.test(file));

/** Signs that no sentence of ours has: whatever shows them came out of the catalogue. */
const [OPEN, CLOSE] = ['⟦', '⟧'];

// Before any screen is loaded: some put sentences together once and for all.
beforeAll(() => {
  for (const domain of Object.values(say)) markIn(domain);
});

describe('in another language', () => {
  it.each(SCREENS)('%s has no sentence left that is not in the catalogue', async (file) => {
    const { default: Screen } = (await import(resolve(FOLDER, file))) as {
      default: ComponentType<ScreenProps>;
    };
    for (const where of ['excel', 'browser'] as const) {
      const show = where === 'excel' ? () => undefined : null;
      const { container } = render(
        <Screen opened={OPENED} actions={{ ...ACTIONS, where, show }} heading={() => undefined} />,
      );
      // Parts of a screen may still be fetched.
      await act(() => new Promise((done) => setTimeout(done)));
      const texts = textsIn(container);
      expect(texts.filter((text) => text.includes(OPEN)).length).toBeGreaterThan(2);
      expect(texts.filter(isLeft)).toEqual([]);
      cleanup();
    }
  });

  it.each([
    ['BrowserPane', 'in the browser'],
    ['ExcelPane', 'in Excel'],
  ])('%s has none either, %s, before a workbook is open', async (name) => {
    Object.assign(window, { matchMedia: () => new EventTarget() });
    const module = (await import(`../../src/taskpane/${name}`)) as Record<
      string,
      ComponentType<{ job: object }>
    >;
    const Pane = module[name];
    if (!Pane) throw new Error(`No pane ${name}`);
    const { container } = render(<Pane job={{}} />);
    const texts = textsIn(container);
    expect(texts.length).toBeGreaterThan(2);
    expect(texts.filter(isLeft)).toEqual([]);
    cleanup();
  });

  it('would find a sentence that is written into a screen', () => {
    const { container } = render(<p title="Written here">{say.pane.refresh} at once</p>);
    expect(textsIn(container).filter(isLeft)).toEqual([' at once', 'Written here']);
    cleanup();
  });
});

/** What the workbook itself says is in the workbook's language. */
const OF_THE_WORKBOOK = stringsIn(OPENED).sort((one, other) => other.length - one.length);

/** Words that came neither out of the catalogue nor out of the workbook. */
function isLeft(text: string): boolean {
  if (text.includes(OPEN)) return false;
  const rest = OF_THE_WORKBOOK.reduce((left, known) => left.replaceAll(known, ''), text);
  return /\p{L}{2}/u.test(rest);
}

function textsIn(container: HTMLElement): string[] {
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.tagName !== 'STYLE') texts.push(node.textContent ?? '');
  }
  for (const element of container.querySelectorAll('*')) {
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
      texts.push(element.getAttribute(name) ?? '');
    }
  }
  return texts;
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

/** Marks every sentence of a part of the catalogue in its place. */
function markIn(part: object): void {
  for (const [key, value] of Object.entries(part)) Reflect.set(part, key, marked(value));
}

function marked(value: unknown): unknown {
  if (typeof value === 'string') return `${OPEN}${value}${CLOSE}`;
  if (typeof value === 'function') return (...given: unknown[]) => marked(Reflect.apply(value, null, given));
  if (typeof value === 'object' && value !== null) markIn(value);
  return value;
}
