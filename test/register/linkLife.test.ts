import { figureText } from '../../src/core/figure';
import { benefitsSheet } from '../../src/register/benefitsSheet';
import { linkBenefits } from '../../src/register/linkBenefits';
import { linkPlansSheet } from '../../src/register/linkPlansSheet';
import { linkRecords, type LinkRecord } from '../../src/register/linkRecord';
import { contributions, contributionTotals } from '../../src/register/linkResources';
import { linkSteps } from '../../src/register/linkSteps';
import { partnerSearchSheet } from '../../src/register/partnerSearchSheet';
import { resourcesSheet } from '../../src/register/resourcesSheet';
import { stepsSheet } from '../../src/register/stepsSheet';
import type { SheetModel } from '../../src/workbook/sheetModel';
import { contentOf } from '../../src/workbook/rowKey';
import { linksOf, registerOf, sheet } from './tables';

type Cells = readonly (string | number | null)[];

function recordsOf(headings: readonly string[], ...rows: Cells[]): LinkRecord[] {
  const above = ['EXAMPLE: all amounts on this sheet are invented'];
  return linkRecords(registerOf([sheet('Links', [above, headings, ...rows])]).partnerships);
}

const shown = (model: SheetModel, table: number, ...columns: string[]) =>
  model.tables[table]?.rows.map(({ cells }) => columns.map((id) => contentOf(cells[id])));

const entered = (model: SheetModel) =>
  model.tables.flatMap(({ columns }) =>
    columns.filter(({ owner }) => owner === 'entered').map(({ header }) => header),
  );

const HEADINGS = [
  'Council',
  'Partner',
  'Country',
  'Since',
  'Status',
  'Themes',
  'Rationale',
  'Member champion',
];
const DERBY = ['Derby', 'Osnabrück', 'Germany', 1976, 'Active', 'Education; sport', 'Peace', 'A member'];

describe('the steps of a link', () => {
  it('are the handbook’s seven, each with what the register shows and what it does not', () => {
    const [record] = recordsOf(HEADINGS, DERBY);
    expect(
      record &&
        linkSteps(record).map(({ step, phase, shown: says, missing }) => [step, phase, says, missing]),
    ).toEqual([
      ['rationale', 'preparation', ['Rationale: Peace'], ['Aims and objectives', 'Corporate plan']],
      [
        'support',
        'preparation',
        ['Member champion: named'],
        ['Cross-party support', 'Support of chief officers', 'Supported by'],
      ],
      ['partner', 'preparation', [], ['First contact', 'Exploratory visit']],
      [
        'formalise',
        'preparation',
        ['Since: 1976'],
        ['Words of the agreement', 'Approving body', 'Strategic plan'],
      ],
      ['communicate', 'implementation', [], ['Communication']],
      ['augment', 'implementation', [], ['Last activity', 'Schedule of activities', 'Responsibilities']],
      ['followUp', 'review', [], ['Next review', 'Last review', 'Monitoring', 'Benefits achieved']],
    ]);
  });

  it('leave room for officers and leave out links that have ended', () => {
    const records = recordsOf(HEADINGS, DERBY, [
      'Derby',
      'Haarlem',
      'Netherlands',
      1950,
      'Ended',
      null,
      null,
      null,
    ]);
    expect(shown(stepsSheet(records), 0, 'partner')?.flat()).toEqual(Array(7).fill('Osnabrück'));
    expect(entered(stepsSheet(records))).toEqual(['Done on', 'Notes']);
  });
});

describe('the plan of a link', () => {
  it('has the five parts of a strategic plan, as far as the register gives them', () => {
    const records = recordsOf(
      ['Council', 'Partner', 'Country', 'Aims', 'Timetable', 'Expected outcomes'],
      ['Derby', 'Osnabrück', 'Germany', 'Language', 'To 2020', 'Ten exchanges'],
    );
    expect(shown(linkPlansSheet(records), 0, 'part', 'says', 'source')).toEqual([
      ['Aims and objectives', 'Language', 'links.xlsx, Links!D3'],
      ['Method', null, null],
      ['Outcomes and benefits wanted', 'Ten exchanges', 'links.xlsx, Links!F3'],
      ['Timetable', 'To 2020', 'links.xlsx, Links!E3'],
      ['Resources', null, null],
    ]);
  });
});

describe('the benefits of a link', () => {
  it('are suggested by the words of the register and confirmed by nobody', () => {
    const [record] = recordsOf(HEADINGS, DERBY);
    expect(record && linkBenefits(record).map(({ benefit, because }) => [benefit, because])).toEqual([
      ['education', ['Education']],
    ]);
    const model = benefitsSheet(recordsOf(HEADINGS, DERBY));
    expect(shown(model, 0, 'heading', 'group', 'because', 'expected', 'achieved', 'source')).toEqual([
      ['Education', 'General', 'Education', null, null, 'links.xlsx, Links!F3'],
    ]);
    expect(entered(model)).toEqual(['Expected', 'Achieved', 'Evidence']);
  });

  it('are asked for where no word suggests one', () => {
    const model = benefitsSheet(
      recordsOf(['Council', 'Partner', 'Country'], ['Derby', 'Osnabrück', 'Germany']),
    );
    expect(shown(model, 0, 'heading', 'because')).toEqual([['None suggested by the register', null]]);
  });
});

describe('the resources of links', () => {
  const records = recordsOf(
    ['Council', 'Partner', 'Country', 'In kind', 'Sponsorship'],
    ['Derby', 'Osnabrück', 'Germany', 250.5, null],
    ['Derby', 'Kapurthala', 'India', '£100', '£1,000.00'],
    ['Derby', 'Haikou', 'China', 'room hire', null],
  );

  it('add up by kind of funding, EXAMPLE and cells kept; help without a sum stays words', () => {
    expect(
      contributionTotals(contributions(records)).map(({ from, sum }) => [
        from,
        figureText(sum),
        sum.sources.map(({ cell }) => cell),
      ]),
    ).toEqual([
      ['inKind', '£350.50 (EXAMPLE)', ['D4', 'D3']],
      ['sponsorship', '£1,000.00 (EXAMPLE)', ['E4']],
    ]);
    expect(records.find(({ link }) => link.partner === 'Haikou')?.details).toMatchObject([
      { field: 'inKind', text: 'room hire', amount: null },
    ]);
  });

  it('are added up by formulas on their sheet, beside an audit to be filled in', () => {
    const model = resourcesSheet(records);
    expect(shown(model, 0, 'from', 'amount', 'example')).toEqual([
      ['In kind', 350.5, 'EXAMPLE'],
      ['Sponsorship', 1000, 'EXAMPLE'],
    ]);
    expect(model.tables[0]?.rows.every(({ cells: { amount } }) => amount && 'formula' in amount)).toBe(true);
    expect(shown(model, 1, 'partner', 'from', 'amount')).toEqual([
      ['Kapurthala', 'In kind', 100],
      ['Kapurthala', 'Sponsorship', 1000],
      ['Osnabrück', 'In kind', 250.5],
    ]);
    expect(entered(model)).toEqual(['What there is', 'For which link or activity', 'Whom to ask']);
  });

  it('have the audit alone where no register gives an amount', () => {
    expect(resourcesSheet([]).tables.map(({ id }) => id)).toEqual(['register.audit']);
  });
});

describe('the search for a partner', () => {
  it('has four questions, a profile and an exploratory visit for each link sought or explored, and for a new one', () => {
    const records = recordsOf(
      ['Council', 'Partner', 'Country', 'Status'],
      ['Derby', 'Tampere', 'Finland', 'Exploratory'],
      ['Derby', 'Osnabrück', 'Germany', 'Active'],
    );
    const model = partnerSearchSheet(records.map(({ link }) => link));
    const rows = shown(model, 0, 'search', 'about') ?? [];
    expect([...new Set(rows.map(([search]) => search))]).toEqual([
      'Derby City Council: Tampere',
      'Next search',
    ]);
    expect(
      rows.filter(([search, about]) => search === 'Next search' && about === 'Before you look'),
    ).toHaveLength(4);
    expect(entered(model)).toEqual(['Answer', 'Who', 'On']);
  });
});

describe('the checklists of a long register', () => {
  const rows = Array.from({ length: 120 }, (_, at) => ['Derby', `Ort ${at}`, 'Germany', 'Twinning', 1976]);
  const records = (more: readonly (readonly (string | number | null)[])[]) =>
    linkRecords(linksOf([...rows, ...more]).partnerships);

  it('hold the links that are in hand, and say how many others there are', () => {
    for (const make of [stepsSheet, linkPlansSheet, benefitsSheet]) {
      const made = make(records([['Derby', 'Osnabrück', 'Germany', 'Twinning', 1976, '2019-01']]));
      const partners = new Set(made.tables[0]?.rows.map(({ cells }) => contentOf(cells.partner)));
      expect([...partners]).toEqual(['Osnabrück']);
      expect(made.notes.at(-1)).toContain('120 links have no rows here');
    }
  });

  it('hold every link of a council’s own register', () => {
    const own = linkRecords(linksOf(rows.slice(0, 100)).partnerships);
    expect(linkPlansSheet(own).tables[0]?.rows).toHaveLength(500);
  });
});
