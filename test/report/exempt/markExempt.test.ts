import fc from 'fast-check';
import { markExempt, type ExemptMark } from '../../../src/report/exempt/markExempt';
import type { Block, Part } from '../../../src/report/reportModel';
import { at, sample } from '../fixtures';

const paragraph = (number: string, text: string): Block => ({
  kind: 'paragraph',
  number,
  lead: null,
  runs: [{ kind: 'text', text }],
  origin: at('Report notes', 'B9'),
});
const bullets: Block = {
  kind: 'bullets',
  items: [[{ kind: 'text', text: 'hotel' }], [{ kind: 'text', text: 'fares' }]],
  origin: null,
};
const part = (blocks: readonly Block[]): Part => ({
  id: 'context',
  number: '3.0',
  heading: 'Context',
  blocks,
});
const mark = (matter: string, changes: Partial<ExemptMark> = {}): ExemptMark => ({
  matter,
  stood: null,
  paragraph: 'paragraph 3 of Part 1 of Schedule 12A',
  reason: 'The price is still being negotiated.',
  source: null,
  ...changes,
});
const exemptNumbers = (parts: readonly Part[]) =>
  parts.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'paragraph' && block.exempt ? [block.number] : [])),
  );

describe('marking matter as exempt', () => {
  const text = 'The supplier offered the whole programme for a sum that is still being negotiated with it.';
  const beginning = 'The supplier offered the whole programme for a sum that …';

  it('takes a paragraph by its number, with the list that hangs on it', () => {
    const { parts } = markExempt(
      [part([paragraph('3.1', 'One.'), paragraph('3.2', text), bullets])],
      [mark('3.2')],
    );
    expect(
      parts[0]?.blocks.map((block) => ('exempt' in block ? (block.exempt?.paragraph ?? null) : null)),
    ).toEqual([null, 'paragraph 3 of Part 1 of Schedule 12A', 'paragraph 3 of Part 1 of Schedule 12A']);
  });

  it('follows the words of a paragraph that has moved', () => {
    const { parts, moved } = markExempt(
      [part([paragraph('3.1', 'New.'), paragraph('3.2', 'One.'), paragraph('3.3', text)])],
      [mark(beginning, { stood: 'paragraph 3.2' })],
    );
    expect(exemptNumbers(parts)).toEqual(['3.3']);
    expect(moved).toEqual([]);
  });

  it('keeps back what stands in the place of words that have changed, and says so', () => {
    const { parts, moved } = markExempt(
      [part([paragraph('3.1', 'One.'), paragraph('3.2', 'Now the supplier asks for another sum.')])],
      [mark(beginning, { stood: 'paragraph 3.2' })],
    );
    expect(exemptNumbers(parts)).toEqual(['3.2']);
    expect(moved).toHaveLength(1);
  });

  it('tells of a mark that fits nothing in the paper', () => {
    const { unfound } = markExempt([part([paragraph('3.1', 'One.')])], [mark('7.4')]);
    expect(unfound.map(({ matter }) => matter)).toEqual(['7.4']);
  });

  it('takes a section by its number or its heading, and a figure wherever it is printed', () => {
    const figure = sample(1_800_000, 'a limit', 'H20');
    const run = { kind: 'figure', id: 'twinning.limit', figure } as const;
    const printed: Block = {
      ...paragraph('3.1', ''),
      kind: 'paragraph',
      number: '3.1',
      lead: null,
      runs: [run],
      origin: null,
    };
    for (const name of ['3', '3.0', 'section 3', 'context'])
      expect(markExempt([part([printed])], [mark(name)]).parts[0]?.exempt?.reason).toContain('negotiated');
    const [block] = markExempt([part([printed])], [mark('twinning.limit')]).parts[0]?.blocks ?? [];
    expect(block?.kind === 'paragraph' && block.runs[0]).toMatchObject({
      exempt: { paragraph: expect.any(String) },
    });
  });

  it('never loses a mark: each is on something, or told of', () => {
    const texts = fc.uniqueArray(
      fc.string({ minLength: 1 }).filter((one) => one.trim() !== ''),
      { maxLength: 8 },
    );
    const names = fc.array(fc.constantFrom('3.1', '3.2', '3.9', 'Context', 'nothing'), { maxLength: 5 });
    fc.assert(
      fc.property(texts, names, (all, marks) => {
        const parts = [part(all.map((one, place) => paragraph(`3.${place + 1}`, one)))];
        const unique = [...new Set(marks)].map((one) => mark(one));
        const { marked, unfound } = markExempt(parts, unique);
        expect(marked.size + unfound.length).toBe(unique.length);
      }),
    );
  });
});
