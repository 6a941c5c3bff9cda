import { composeReport } from '../../src/report/composeReport';
import { day, link, officer, reportInput } from './fixtures';

const asked = (texts: readonly string[], changes: Parameters<typeof reportInput>[0] = {}) =>
  composeReport(
    reportInput({
      partnerships: [],
      reportDate: day('2018-12-14'),
      officerParagraphs: texts.map((text, at) => officer('Context', `3.${at + 1}`, text)),
      ...changes,
    }),
  )
    .findings.filter((finding) => finding.rule === 'report.years')
    .map((finding) => finding.message);

describe('spans of years and stated years', () => {
  it('asks where a span and the year of the same event do not meet', () => {
    expect(asked(['The car plant opened in 1993.', 'The car plant opened 20 years ago.'])).toEqual([
      expect.stringContaining('Counted back from 2018 that is 1998, but paragraph 3.1 gives 1993'),
    ]);
  });

  it('asks where both stand in one sentence', () => {
    expect(asked(['The plant, opened in 1993, began 20 years ago.'])).toHaveLength(1);
  });

  it.each([
    [
      'an anniversary that meets',
      [
        'Twinned with Toyota City since 1998.',
        '2018 marks the 20th anniversary of being twinned with Toyota City.',
      ],
    ],
    ['a year either side', ['The car plant opened in 1999.', 'The car plant opened 20 years ago.']],
    ['another subject', ['The school exchange began in 1993.', 'The car plant opened 20 years ago.']],
    [
      'a plan of years to come',
      ['The plan was drafted in 1993.', 'A five year plan is drafted. It covers 5 years.'],
    ],
    ['one shared word', ['The plant was sold in 1993.', 'The new plant in Burnaston began 20 years ago.']],
    [
      'a second year that meets',
      [
        'The car plant opened in 1993.',
        'The car plant opened in 1998.',
        'The car plant opened 20 years ago.',
      ],
    ],
    ['no stated year at all', ['The car plant opened 20 years ago.']],
  ])('asks nothing of %s', (_, texts) => {
    expect(asked(texts)).toEqual([]);
  });

  it('asks where the register gives another year than the anniversary', () => {
    const texts = ['2018 marks the 20th anniversary of the twinning link with Toyota City.'];
    expect(asked(texts, { partnerships: [link({ since: day('1998') })] })).toEqual([]);
    expect(asked(texts, { partnerships: [link({ since: day('1989') })] })).toEqual([
      expect.stringContaining('the register gives 1989'),
    ]);
  });

  it('counts from the meeting where no anniversary gives the year', () => {
    const texts = ['The car plant opened in 1998.', 'The car plant opened 20 years ago.'];
    expect(asked(texts, { meetingDate: day('2018-12-20') })).toEqual([]);
    expect(asked(texts, { meetingDate: day('2026-04-07') })).toHaveLength(1);
  });
});
