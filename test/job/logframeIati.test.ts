import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { validateXML } from 'xmllint-wasm';
import { calendarDate, type CalendarDate } from '../../src/core/calendarDate';
import { logframeIati } from '../../src/job/logframeIati';
import type { Indicator, Logframe } from '../../src/logframe/logframe';
import { logframes } from '../logframe/generated';
import { iatiSchema, xmlSchema } from '../logframe/iatiSchema';
import { fcdo, logframe, result, said, withIndicator, withOutput } from '../logframe/made';

const today = dayOf('2026-04-01');
const about = [
  'id=GB-LAE-EXAMPLE-wells',
  'org=GB-LAE-EXAMPLE',
  'name=Example Borough Council',
  'type=11',
  'role=4',
  'status=2',
  'start=2024-04-01',
  'country=MW',
  'sector=14030',
];

function dayOf(text: string): CalendarDate {
  const day = calendarDate(text);
  if (day === null) throw new Error(`${text} is no day.`);
  return day;
}

const written = (of: Logframe, ...more: string[]) => logframeIati([of], [...about, ...more], today);
const messages = (of: Logframe) => written(of).leftOut.map(({ message }) => message);

function parsed(xml: string): Document {
  return new new JSDOM('').window.DOMParser().parseFromString(xml, 'application/xml');
}

/** The first indicator of the output as it stands in the file. */
function ofOutput(of: Logframe): Element {
  const found = parsed(written(of).xml).querySelector('result[type="1"] > indicator');
  if (found === null) throw new Error('The file has no indicator of an output.');
  return found;
}

const periods = (of: Logframe) =>
  [...ofOutput(of).querySelectorAll('period')].map((period) => ({
    from: period.querySelector('period-start')?.getAttribute('iso-date'),
    to: period.querySelector('period-end')?.getAttribute('iso-date'),
    target: period.querySelector('target')?.getAttribute('value') ?? null,
    actual: period.querySelector('actual')?.getAttribute('value') ?? null,
  }));

async function faults(...files: readonly string[]): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: files.map((contents, at) => ({ fileName: `activity${at}.xml`, contents })),
    schema: [{ fileName: 'iati.xsd', contents: iatiSchema }],
    preload: [{ fileName: 'xml.xsd', contents: xmlSchema }],
  });
  return errors.map(({ message }) => message);
}

/** What the rulesets ask beyond the schema: 8.6.1, 8.8.1, 8.9.1, 8.10.1, and no value where an indicator is qualitative. */
function againstTheRules(xml: string): string[] {
  const file = parsed(xml);
  const backwards = [...file.querySelectorAll('period')].filter((period) => {
    const [from, to] = ['period-start', 'period-end'].map((name) =>
      period.querySelector(name)?.getAttribute('iso-date'),
    );
    return (from ?? '') > (to ?? '');
  });
  const valued = [...file.querySelectorAll('baseline, target, actual')].filter((part) => {
    const isQualitative = part.closest('indicator')?.getAttribute('measure') === '5';
    return part.hasAttribute('value') === isQualitative;
  });
  return [...backwards, ...valued].map((part) => part.outerHTML);
}

describe('the results of a logframe for IATI', () => {
  it('keep to the standard and its rulesets', async () => {
    const { xml, leftOut } = written({ ...fcdo(), period: { from: '2024-04-01', to: '2027-03-31' } });
    expect(await faults(xml)).toEqual([]);
    expect(againstTheRules(xml)).toEqual([]);
    expect(leftOut).toEqual([]);
  });

  it('keep to them whatever the logframe holds, and are written the same way twice', async () => {
    const anyPeriod = fc.constantFrom(
      undefined,
      { from: '2023-04-01', to: '2027-03-31' },
      { from: null, to: 'March 2026' },
    );
    const drawn = fc.sample(fc.tuple(logframes, anyPeriod), { numRuns: 60, seed: 7 });
    const files = drawn.map(([made, period]) => {
      const whole = { ...made, ...(period === undefined ? {} : { period }) };
      const { xml } = written(whole, 'title=Wells', 'description=Clean water');
      expect(written(whole, 'title=Wells', 'description=Clean water').xml).toBe(xml);
      expect(againstTheRules(xml)).toEqual([]);
      return xml;
    });
    expect(await faults(...files)).toEqual([]);
  });

  it('hold text as it was typed, whatever characters it has', async () => {
    const typed = `Wells <dug> & "cleaned" \u0001 it's 5 > 4 – £`;
    const { xml } = written(withIndicator(fcdo(), { text: typed }));
    expect(await faults(xml)).toEqual([]);
    expect(
      ofOutput(withIndicator(fcdo(), { text: typed }))
        .querySelector('title')
        ?.textContent.trim(),
    ).toBe(typed.replace('\u0001', ''));
  });

  it('name what each result is, and leave activities and results without an indicator out', () => {
    const made = logframe({
      results: [
        ...fcdo().results,
        result({ number: '2', statement: 'Roads', indicators: [] }),
        result({ level: 'activity', number: '1.1' }),
      ],
    });
    const types = [...parsed(written(made).xml).querySelectorAll('result')].map((one) =>
      one.getAttribute('type'),
    );
    expect(types).toEqual(['3', '2', '1']);
    const told = messages(made);
    expect(told).toContainEqual(
      expect.stringContaining('Output 2 is left out: IATI takes a result only with an indicator.'),
    );
    expect(told).toContainEqual(expect.stringContaining('One activity is left out'));
  });

  it.each<[string, Partial<Indicator>, string, string | null]>([
    ['a number', {}, '1', '1'],
    ['a percentage', { baseline: '45%', milestones: [], target: '30%' }, '2', '0'],
    ['a percentage by its unit', { particulars: [{ kind: 'unit', ...said('%') }] }, '2', '1'],
    [
      'a number that is to fall, as stated',
      { measure: { direction: 'decrease', accumulation: null } },
      '1',
      '0',
    ],
    ['a percentage by its name', { text: 'Wells in order (%)' }, '2', '1'],
    ['words', { baseline: 'No plan', milestones: [], target: 'Plan adopted' }, '5', null],
  ])('say that %s is measured so', (_, parts, measure, ascending) => {
    const found = ofOutput(withIndicator(fcdo(), parts));
    expect(found.getAttribute('measure')).toBe(measure);
    expect(found.getAttribute('ascending')).toBe(ascending);
  });

  it('give the years that headings name as periods, with what was planned and reached', () => {
    const made = withIndicator(fcdo(), {
      milestones: [
        { label: 'Milestone 1 (2024/25)', value: '200', actual: '180' },
        { label: 'By March 2026', value: '300 wells' },
      ],
      target: '400',
      particulars: [{ kind: 'targetDate', ...said('March 2027') }],
      actual: '180',
    });
    expect(periods(made)).toEqual([
      { from: '2024-04-01', to: '2025-03-31', target: '200', actual: '180' },
      { from: '2025-04-01', to: '2026-03-31', target: '300', actual: null },
      { from: '2026-04-01', to: '2027-03-31', target: '400', actual: null },
    ]);
    expect(ofOutput(made).textContent).toContain('300 wells');
  });

  it('put an actual into the period that its date names, and ask where none does', () => {
    const milestones = [
      { label: '2024', value: '200' },
      { label: '2025', value: '300' },
    ];
    const dated = withIndicator(fcdo(), { milestones, target: null, actual: '210 (2024)' });
    expect(periods(dated)[0]).toMatchObject({ from: '2024-01-01', actual: '210' });
    const undated = withIndicator(fcdo(), { milestones, target: null, actual: '210' });
    expect(periods(undated).map(({ actual }) => actual)).toEqual([null, null]);
    expect(messages(undated)).toContain(
      'The actual "210" of "Wells dug" is left out: nothing says which period it is of. Add its date, such as "120 (March 2026)".',
    );
  });

  it('put an actual of today into no period that is still to come', () => {
    const only = (targetDate: string) =>
      withIndicator(fcdo(), {
        milestones: [],
        actual: '210',
        particulars: [{ kind: 'targetDate', ...said(targetDate) }],
      });
    expect(periods(only('2026'))[0]).toMatchObject({ to: '2026-12-31', actual: '210' });
    expect(periods(only('2028'))).toMatchObject([{ to: '2028-12-31', actual: null }]);
    expect(messages(only('2028'))).toContainEqual(
      expect.stringContaining('nothing says which period it is of'),
    );
  });

  it('leave a step without a date out, and say so', () => {
    const made = withIndicator(fcdo(), {
      milestones: [{ label: 'Milestone 1', value: '200' }],
      target: null,
    });
    expect(periods(made)).toEqual([]);
    expect(messages(made)).toContainEqual(
      expect.stringContaining('"Milestone 1" of "Wells dug" is left out'),
    );
  });

  it('hold a baseline only with its year', () => {
    const dated = ofOutput(fcdo()).querySelector('baseline');
    expect([dated?.getAttribute('year'), dated?.getAttribute('value')]).toEqual(['2023', '120']);
    const undated = withIndicator(fcdo(), { baselineYear: null });
    expect(ofOutput(undated).querySelector('baseline')).toBeNull();
    expect(messages(undated)).toContainEqual(expect.stringContaining('IATI wants its year'));
  });

  it('tell definition, parts and means of verification in words', () => {
    const found = ofOutput(
      withIndicator(fcdo(), {
        particulars: [
          { kind: 'definition', ...said('A well with a cover') },
          { kind: 'disaggregation', ...said('District') },
        ],
      }),
    );
    const text = found.querySelector('description')?.textContent;
    expect(text).toContain('A well with a cover');
    expect(text).toContain('Disaggregation: District');
    expect(text).toContain('Means of verification: Survey by the district office');
  });

  it('ask for what a logframe does not hold, and make nothing up', () => {
    const alone = () => logframeIati([withOutput(fcdo(), {})], [], today);
    expect(alone).toThrow(/Give with --iati-about "id=…".*"org=…".*"sector=…".*nothing was written\./);
    expect(alone).not.toThrow(/"title=…"|"description=…"/);
  });

  it.each([
    ['status=9', /"status=9", which cannot be right\. Expected: "status=…", 1 planned/],
    ['weather=fine', /does not know "weather=fine"/],
    ['id=GB-OTHER-1', /does not begin with "GB-LAE-EXAMPLE-"/],
    ['start=soon', /"start=soon", which cannot be right/],
  ])('refuse %s', (fact, sentence) => {
    expect(() => written(fcdo(), fact)).toThrow(sentence);
  });

  it('are of one logframe', () => {
    expect(() => logframeIati([fcdo(), fcdo()], about, today)).toThrow(/2 logframes were found/);
    expect(() => logframeIati([], about, today)).toThrow(/No logframe was found/);
  });

  it('ask for a value where an indicator has none at all', () => {
    const made = withIndicator(logframe(), { text: 'Wells' });
    expect(messages(made)).toContainEqual(expect.stringContaining('"Wells" has no value yet'));
  });
});
