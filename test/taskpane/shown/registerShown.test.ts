import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { calendarDate } from '../../../src/core/calendarDate';
import { runJob } from '../../../src/job/runJob';
import { choicesIn, EVERY_LINK, linksFound } from '../../../src/taskpane/shown/linksFound';
import { registerShown } from '../../../src/taskpane/shown/registerShown';
import type { RegisterText } from '../../../src/taskpane/shown/registerText';
import { readWorkbookFile } from '../../../src/workbook/file/readWorkbook';

const SAMPLE = resolve(__dirname, '../../../assets/samples/council-workbook.xlsx');

let sample: RegisterText;
beforeAll(async () => {
  sample = await shown('council-workbook.xlsx', readFileSync(SAMPLE));
});

describe('the register of the sample on its screen', () => {
  it('counts every link once in each picture, and says the same in its sentence', () => {
    expect(sample.pictures.map(({ by }) => by)).toEqual(['country', 'status']);
    for (const { rows, sentence } of sample.pictures) {
      expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(sample.links.length);
      expect(sentence).toContain(`${rows[0]?.name} ${rows[0]?.count}`);
    }
    expect(sample.sentence).toMatch(
      new RegExp(`^${sample.links.length} links in \\d+ countries; \\d+ have a question`),
    );
  });

  it('gives each link its status with the evidence, and the cells that tell of it', () => {
    const toyota = sample.links.find(({ partner }) => partner === 'Toyota City');
    expect(toyota).toMatchObject({
      councils: 'Derbyshire County Council; Derby City Council; South Derbyshire District Council',
      country: 'Japan',
      status: 'active',
      statusName: 'Active',
    });
    expect(toyota?.reason).toContain('November 2018');
    expect(toyota?.places[0]?.text).toBe('Partner links!C6');
    for (const { places, reason } of sample.links) {
      expect(places.length).toBeGreaterThan(0);
      expect(reason).not.toBe('');
    }
  });

  it('lists the reviews of links that have not ended, and the visits with their cells', () => {
    expect(sample.reviews.length).toBeGreaterThan(0);
    expect(sample.visits.length).toBeGreaterThan(0);
    for (const { place } of [...sample.reviews, ...sample.visits]) expect(place.text).toMatch(/![A-Z]+\d+/);
  });
});

describe('looking for a link', () => {
  it('finds every word wherever it stands, accents and capitals aside', () => {
    expect(found('TOYOTA derbyshire')).toEqual(['Toyota City']);
    expect(found('no such place')).toEqual([]);
  });

  it('keeps to the country, the kind and the status that were chosen', () => {
    const countries = choicesIn(sample.links, 'country');
    expect(countries).toContain('Japan');
    const japanese = linksFound(sample.links, { ...EVERY_LINK, country: 'Japan' });
    expect(new Set(japanese.map(({ country }) => country))).toEqual(new Set(['Japan']));
    const active = linksFound(sample.links, { ...EVERY_LINK, country: 'Japan', status: 'Active' });
    expect(active.every(({ status }) => status === 'active')).toBe(true);
    const parts = countries.map((country) => linksFound(sample.links, { ...EVERY_LINK, country }).length);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(sample.links.length);
  });
});

describe('a workbook without links', () => {
  it('has no picture, and nothing to look through', async () => {
    const { links, pictures, reviews } = await shown(
      'payments.csv',
      Buffer.from('Date,Supplier,Net amount\n01/05/2025,Stationery Ltd,12.50\n'),
    );
    expect([links, pictures, reviews]).toEqual([[], [], []]);
  });
});

describe('a register of gifts', () => {
  it('is shown with where each gift stands, and names nobody', async () => {
    const { gifts } = await shown(
      'gifts.csv',
      Buffer.from(
        [
          'Gifts and hospitality: members,,,,',
          'Date received,Councillor,Given by,Gift or hospitality,Estimated value,Date registered',
          '01/03/2018,Cllr Planted Name,Another Planted,Lacquered box,75.00,',
          '',
        ].join('\n'),
      ),
    );
    expect(gifts).toHaveLength(1);
    expect(gifts[0]?.heading).toMatch(/^Members: 1 March 2018, Lacquered box, £75\.00/);
    expect(gifts[0]?.standing).toMatch(/^Overdue: /);
    expect(JSON.stringify(gifts)).not.toContain('Planted');
  });
});

function found(text: string): string[] {
  return linksFound(sample.links, { ...EVERY_LINK, text }).map(({ partner }) => partner);
}

async function shown(file: string, bytes: Buffer): Promise<RegisterText> {
  const asOf = calendarDate('2018-12-14');
  if (asOf === null) throw new Error('Not a date');
  const snapshot = await readWorkbookFile(new Uint8Array(bytes), file);
  return registerShown(file, runJob([snapshot], { asOf, councils: [], year: null }), asOf);
}
