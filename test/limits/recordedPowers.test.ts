import { powersSheet } from '../../src/limits/powersSheet';
import { spendKindNamed, type RecordedPower } from '../../src/limits/recordedPowers';
import { SPEND_KINDS } from '../../src/limits/spendKind';
import { councilOf } from '../../src/job/councilOf';
import { say } from '../../src/core/messages';
import { ledgerOf, limitsOf, type Posting } from './ledgerOf';

const source = { file: 'out.xlsx', sheet: 'Powers', cell: 'C7' };
const recorded = (
  kind: RecordedPower['kind'],
  power: string,
  more: Partial<RecordedPower> = {},
): RecordedPower => ({
  kind,
  power,
  decidedBy: 'A. Example',
  role: 'monitoring officer',
  date: '2 May 2018',
  reason: null,
  source,
  ...more,
});

const GRANT: Posting = ['2018-05-01', 'Annual grant to twinning association', 500];
const MEMBERS: Posting = ['2018-05-02', 'Flights for 2 councillors to partner town', 600];
const OFFICERS: Posting = ['2018-05-03', 'Flight for international officer', 300];
const MIXED: Posting = ['2018-05-04', 'Flights for 2 councillors and chief executive', 900];
const HELP: Posting = ['2018-05-05', 'Technical assistance to Lilongwe', 40];

function linesOf(postings: Posting[], ...recordedPowers: RecordedPower[]) {
  return limitsOf({ ledger: ledgerOf(postings), recordedPowers });
}

describe('the power that a person records for a kind of spend', () => {
  it('takes the lines of that kind out of the tests, with who decided, in which role and when', () => {
    const { lines } = linesOf([GRANT, MEMBERS], recorded('membersVisit', 'LGA 1972 s.176'));
    expect(lines.map(({ treatment, power }) => [treatment, power])).toEqual([
      ['queried', null],
      ['otherPower', 'LGA 1972 s.176'],
    ]);
    expect(lines[1]?.reason).toBe(
      'Travel of members: the council relies on LGA 1972 s.176, decided by monitoring officer, 2 May 2018',
    );
  });

  it('puts them under the tests where it is the 1993 Act', () => {
    const [line] = linesOf([OFFICERS], recorded('officersTravel', 'LG(OA)A 1993 s.1')).lines;
    expect([line?.treatment, line?.route, line?.power]).toEqual(['counted', 'twinning', 'LG(OA)A 1993 s.1']);
  });

  it('reaches no other kind, and no line with members and officers on it', () => {
    const { lines } = linesOf([GRANT, OFFICERS, MIXED], recorded('officersTravel', 'Localism Act 2011 s.1'));
    expect(lines.map(({ treatment }) => treatment)).toEqual(['queried', 'otherPower', 'queried']);
  });

  it('gives way to what was decided for a line itself', () => {
    const ref = linesOf([GRANT]).lines[0]?.ref ?? '';
    const { lines } = limitsOf({
      ledger: ledgerOf([GRANT]),
      recordedPowers: [recorded('grant', 'Localism Act 2011 s.1')],
      byHand: new Map([[ref, { treatment: 'excluded', power: null, by: 'Head of Finance' }]]),
    });
    expect(lines[0]).toMatchObject({ treatment: 'excluded', power: null });
  });

  it('is not used where nobody is named', () => {
    const found = linesOf([GRANT], recorded('grant', 'Localism Act 2011 s.1', { decidedBy: null }));
    expect(found.lines[0]?.treatment).toBe('queried');
    expect(found.findings).toContainEqual({
      rule: 'powers.person',
      strength: 'warning',
      message:
        'A power is entered for "Grants, loans, donations and guarantees" (Localism Act 2011 s.1) and nobody who decided it, so it was not used. Enter who decided, in which role and when.',
      source,
    });
  });

  it('is never the 1993 Act for a grant: s.1(6)', () => {
    const found = linesOf([GRANT], recorded('grant', 'LG(OA)A 1993 s.1'));
    expect(found.lines[0]?.treatment).toBe('queried');
    expect(found.findings.map(({ rule }) => rule)).toContain('powers.grant');
  });

  it('never changes what the lines add up to', () => {
    const all = [GRANT, MEMBERS, OFFICERS, MIXED, HELP];
    const sum = (limits: ReturnType<typeof linesOf>) =>
      limits.lines.reduce((total, { amount }) => total + amount, 0);
    for (const kind of SPEND_KINDS)
      expect(sum(linesOf(all, recorded(kind, 'Localism Act 2011 s.1')))).toBe(sum(linesOf(all)));
  });
});

describe('the sheet of powers', () => {
  const rowsOf = (council: string, recordedPowers: RecordedPower[] = []) => {
    const { lines } = linesOf([GRANT, MEMBERS, HELP], ...recordedPowers);
    const sheet = powersSheet({ body: councilOf(council, []), lines, recorded: recordedPowers });
    return sheet.tables.map(({ rows }) => rows);
  };
  const cell = (rows: ReturnType<typeof rowsOf>[number] | undefined, key: string, id: string): unknown => {
    const found = rows?.find((row) => row.key === key)?.cells[id];
    return found && 'value' in found ? found.value : undefined;
  };

  it('has a row for every kind, with its lines, their sum and what is offered, and nothing chosen', () => {
    const [kinds] = rowsOf('Derbyshire County Council');
    expect(kinds?.map(({ key }) => spendKindNamed(key))).toEqual([...SPEND_KINDS]);
    const members = say.powers.kinds.membersVisit;
    expect([
      cell(kinds, members, 'lines'),
      cell(kinds, members, 'amount'),
      cell(kinds, members, 'power'),
    ]).toEqual([1, 600, null]);
    expect(cell(kinds, members, 'offered')).toBe('LGA 1972 s.174-175; LGA 1972 s.176; Localism Act 2011 s.1');
  });

  it('keeps counting the lines of a kind once a power is recorded for it', () => {
    const [kinds] = rowsOf('Derbyshire County Council', [recorded('assistance', 'Localism Act 2011 s.1')]);
    const help = say.powers.kinds.assistance;
    expect([cell(kinds, help, 'lines'), cell(kinds, help, 'power')]).toEqual([1, 'Localism Act 2011 s.1']);
  });

  it('lists what is uncertain about each power of the council’s nation, and no power of another', () => {
    const [, powers] = rowsOf('Aberdeen City Council');
    const names = powers?.map(({ key }) => key) ?? [];
    expect(names).toEqual([
      'LG(OA)A 1993 s.1',
      'LG(S)A 1973 s.48',
      'LG(S)A 1973 s.69',
      'LG(S)A 1973 s.83',
      'LGSA 2003 s.20',
    ]);
    expect(cell(powers, 'LG(S)A 1973 s.48', 'uncertain')).toBe('Its present wording was not checked.');
  });
});
