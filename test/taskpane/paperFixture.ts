import type { PaperText } from '../../src/taskpane/shown/paperText';
import type { RecordFormText } from '../../src/taskpane/shown/recordForm';

const place = (cell: string) => ({ text: cell, source: { file: 'budget.xlsx', sheet: 'Ledger', cell } });
const plain = (text: string) => ({ text, figure: null });

const form = (about: string, label: string): RecordFormText => ({
  id: about,
  about,
  sheet: 'Report choices',
  groups: null,
  fields: [
    {
      cell: { sheet: 'report-choices', table: 'report.texts', key: about, column: 'text' },
      ...{ label, hint: null, value: '', holds: 'text', options: [], long: true, needed: false, group: null },
    },
  ],
});

/** A short paper for noting, with one figure, an appendix, a section without text and a finding. Every sum is an EXAMPLE. */
export const PAPER: PaperText = {
  sentence:
    'DRAFT: “Our twin towns”, for noting, Policy Committee, no date of meeting; 2 things want attention.',
  digest: 'one',
  notices: [
    { matter: 'Publication of the papers', standing: 'Cannot say, because no date is set.', rule: 'A rule.' },
  ],
  form: { name: 'Standard', source: 'templates of councils', isFromFile: false },
  decision: form('how it is decided', 'Who takes the decision?'),
  questions: [
    { question: 'Is it a key decision?', answer: 'no', why: 'It needs notice.', form: form('key', 'Key?') },
  ],
  sections: [
    {
      heading: 'Risk',
      standing: 'missing',
      asks: 'Name the main risks.',
      places: [],
      form: form('the text of Risk', 'Risk'),
    },
    { heading: 'Context', standing: 'notes', asks: 'Say how.', places: [place('B12')], form: null },
  ],
  findings: [
    {
      name: 'The text',
      findings: [{ key: 'text 0', sentence: 'Warning: Two years do not meet.', place: place('B31') }],
    },
  ],
  matters: [
    {
      question: 'Paragraph 1.1: “A sum”',
      answer: null,
      why: 'Mentions a sum.',
      form: form('1.1', 'Exempt?'),
    },
  ],
  papers: [
    {
      question: 'budget.xlsx, Ledger',
      answer: null,
      why: 'A figure.',
      form: form('Ledger', 'To be listed?'),
    },
  ],
  clearance: ['Monitoring officer: Not cleared'],
  working: {
    committee: 'Policy Committee',
    title: 'Our twin towns',
    titleBlock: [{ label: 'Date of meeting', text: 'not set' }],
    notices: ['DRAFT. This paper has not been cleared.'],
    parts: [
      {
        ...{ key: 'context', heading: '1.0 Context', kind: 'section', exempt: null },
        blocks: [
          {
            ...{ kind: 'paragraph', number: '1.1', lead: null, exempt: null, place: place('B12') },
            runs: [plain('It cost '), { text: '£120.00 (EXAMPLE)', figure: 'cost' }, plain('.')],
          },
          { kind: 'bullets', items: [[plain('one point')]], exempt: 'paragraph 3 of Schedule 12A' },
          { kind: 'subheading', text: 'Money' },
          {
            ...{ kind: 'table', caption: 'Position', headers: ['Test', 'Counted'], exempt: null },
            rows: [[[plain('Twinning')], [{ text: '£120.00 (EXAMPLE)', figure: 'cost' }]]],
          },
          {
            ...{
              kind: 'picture',
              alt: 'A bar of the position',
              caption: [plain('The position')],
              exempt: null,
            },
            drawing: {
              width: 10,
              height: 5,
              rectangles: [{ x: 0, y: 0, width: 5, height: 5, colour: '1F3864' }],
            },
          },
        ],
      },
      {
        ...{ key: 'appendix-a', heading: 'Appendix A: Register', kind: 'appendix', exempt: null },
        blocks: [
          {
            ...{ kind: 'paragraph', number: null, lead: 'Links.', exempt: null, place: null },
            runs: [plain('Two links.')],
          },
        ],
      },
    ],
  },
  public: {
    ...{ committee: null, title: 'Our twin towns', titleBlock: [], notices: [] },
    parts: [
      {
        ...{ key: 'context', heading: '1.0 Context', kind: 'section', exempt: null },
        blocks: [
          {
            ...{ kind: 'paragraph', number: '1.1', lead: null, exempt: null, place: null },
            runs: [plain('It cost [exempt].')],
          },
        ],
      },
    ],
  },
  figures: {
    cost: { text: '£120.00 (EXAMPLE)', rule: 'the lines counted', places: [place('H20:H23')], more: 0 },
  },
  leftOut: ['the source of 1 figure'],
  hasExempt: true,
};
