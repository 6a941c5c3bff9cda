import fc from 'fast-check';
import { giftsSheets } from '../../src/register/giftsSheets';
import { registerSettings } from '../../src/register/registerSettings';
import { contentOf } from '../../src/workbook/rowKey';
import { giftsOf, membersGifts, onlyGift, recorded } from './gifts';
import { day, sheet } from './tables';

const MAYOR = 'Mayor of Bad Homburg';
const plate = (
  value: number | null,
  registered: string | null = null,
  date: string | null = '2018-06-01',
) => [date, 'Member A', MAYOR, 'Engraved plate', value, null, registered];

describe('the clock of a gift to a member', () => {
  it.each([
    ['2018-06-01', 'open', 28],
    ['2018-06-28', 'open', 1],
    ['2018-06-29', 'open', 0],
    ['2018-06-30', 'overdue', 1],
    ['2018-07-29', 'overdue', 30],
  ])('read on %s says %s, %i days', (asOf, outcome, days) => {
    expect(onlyGift(membersGifts([plate(60)], asOf)).standing).toMatchObject({
      outcome,
      days,
      due: '2018-06-29',
    });
  });

  it.each([
    ['2018-06-29', 'inTime', null],
    ['2018-06-30', 'late', 1],
    ['June 2018', 'cannotSay', null],
    ['August 2018', 'late', 33],
  ])('registered %s, it says %s', (registered, outcome, days) => {
    expect(onlyGift(membersGifts([plate(60, registered)])).standing).toMatchObject({ outcome, days });
  });

  it('gives the benefit of a date that is not precise', () => {
    const outcomeOn = (asOf: string) =>
      onlyGift(membersGifts([plate(60, null, 'June 2018')], asOf)).standing.outcome;
    expect(['2018-06-29', '2018-07-10', '2018-07-28', '2018-07-29'].map(outcomeOn)).toEqual([
      'open',
      'cannotSay',
      'cannotSay',
      'overdue',
    ]);
  });

  it('never runs backwards while nothing is entered', () => {
    const rank = { notRequired: 0, open: 1, cannotSay: 2, overdue: 3 } as Record<string, number>;
    const dates = fc.constantFrom('2018-06-01', 'June 2018', '2018', '28/02/2018');
    fc.assert(
      fc.property(
        dates,
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 0, max: 900 }),
        (date, one, more) => {
          const on = (days: number) =>
            new Date(Date.UTC(2017, 11, 1) + days * 86_400_000).toISOString().slice(0, 10);
          const outcome = (asOf: string) =>
            onlyGift(membersGifts([plate(60, null, date)], asOf)).standing.outcome;
          expect(rank[outcome(on(one + more))]).toBeGreaterThanOrEqual(rank[outcome(on(one))] ?? 9);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('whether a gift is to be registered', () => {
  it('follows the model code for members until the council records its own', () => {
    const outcome = (value: number, settings = [] as ReturnType<typeof recorded>[]) =>
      onlyGift(membersGifts([plate(value)], '2018-06-02', settings)).standing.outcome;
    expect([49.99, 50].map((value) => outcome(value))).toEqual(['notRequired', 'open']);
    const over = [recorded('Gifts to members: value from which they are registered', 'over £25')];
    expect([25, 25.01].map((value) => outcome(value, over))).toEqual(['notRequired', 'open']);
    const all = [recorded('Gifts to members: value from which they are registered', 'all')];
    expect(outcome(1, all)).toBe('open');
  });

  it('names the rule it rests on', () => {
    expect(onlyGift(membersGifts([plate(40)])).standing.reason).toBe(
      '£40.00 does not reach the level for registering, £50.00 (LGA model code for England; the council’s own is not recorded).',
    );
  });

  it('asks for a value where there is none, and counts the row as queried', () => {
    const { gifts, tables, findings } = membersGifts([plate(null), plate(60, '2018-06-02')]);
    expect(gifts[0]?.standing.outcome).toBe('cannotSay');
    expect(tables[0]?.accounting).toEqual({ read: 2, used: 1, queried: 1, notUsed: 0 });
    expect(findings.map(({ rule }) => rule)).toContain('register.gift');
  });

  it('has no rule for officers until somebody records one, and says so once', () => {
    const officers = sheet('Officers', [
      ['Date received', 'Officer', 'Given by', 'Description of gift', 'Value', 'Date registered'],
      ['2018-06-01', 'Officer 1', MAYOR, 'Plate', 60, null],
      ['2018-06-02', 'Officer 2', MAYOR, 'Bowl', 10, null],
    ]);
    const { gifts, findings } = giftsOf([officers], '2018-07-01');
    expect(gifts.map(({ side, standing }) => [side, standing.outcome])).toEqual([
      ['officers', 'cannotSay'],
      ['officers', 'cannotSay'],
    ]);
    expect(findings.map(({ rule, message }) => [rule, message])).toEqual([
      [
        'register.giftRules',
        'For gifts to officers nobody has recorded a value from which they are registered, over which time gifts of one giver are added up or within how many days they are registered. Record the council’s own on the settings sheet.',
      ],
    ]);
  });

  it('takes no rule of the model code for a council outside England', () => {
    expect(registerSettings([], ['Scotland']).gifts.members).toEqual({
      level: null,
      window: null,
      days: null,
      surrender: null,
    });
    expect(registerSettings([], ['England']).gifts.members.days?.rule).toBe(28);
  });
});

describe('gifts of one giver to one person', () => {
  const THREE_MONTHS = [
    recorded('Gifts to members: time over which gifts of one giver are added up', '3 months'),
  ];
  const dinner = (
    date: string | null,
    value: number | null,
    who = 'Member A',
    giver = MAYOR,
    action = '',
  ) => [date, who, giver, 'Dinner', value, action, null];
  const outcomes = (rows: (string | number | null)[][], settings = THREE_MONTHS) =>
    membersGifts(rows, '2018-06-16', settings).gifts.map(({ standing }) => standing.outcome);

  it('add up within the time that the council recorded, to the day', () => {
    expect(outcomes([dinner('2018-03-16', 30), dinner('2018-06-15', 20)])).toEqual(['notRequired', 'open']);
    expect(outcomes([dinner('2018-03-15', 30), dinner('2018-06-15', 20)])).toEqual([
      'notRequired',
      'notRequired',
    ]);
  });

  it.each(['calendar year', 'financial year'])('add up within the %s', (answer) => {
    const window = [recorded('Gifts to members: time over which gifts are added up', answer)];
    const start = answer === 'calendar year' ? '2018-01-01' : '2018-04-01';
    const before = answer === 'calendar year' ? '2017-12-31' : '2018-03-31';
    expect(outcomes([dinner(start, 30), dinner('2018-06-15', 20)], window)).toContain('open');
    expect(outcomes([dinner(before, 30), dinner('2018-06-15', 20)], window)).not.toContain('open');
  });

  it('do not add up where nobody recorded that they do, for another person, or another giver', () => {
    const early = dinner('2018-06-01', 30);
    expect(outcomes([early, dinner('2018-06-15', 30)], [])).not.toContain('open');
    expect(outcomes([early, dinner('2018-06-15', 30, 'Member B')])).not.toContain('open');
    expect(outcomes([early, dinner('2018-06-15', 30, 'Member A', 'Rotary Club')])).not.toContain('open');
  });

  it('leave out what was declined', () => {
    const declined = dinner('2018-06-01', 30, 'Member A', MAYOR, 'Declined');
    expect(outcomes([declined, dinner('2018-06-15', 30)])).not.toContain('open');
  });

  it('are asked about where a date or a value that is missing could tip the sum', () => {
    expect(outcomes([dinner('2018', 30), dinner('2018-06-15', 30)])[1]).toBe('cannotSay');
    expect(outcomes([dinner('2018-06-01', null), dinner('2018-06-15', 30)])[1]).toBe('cannotSay');
  });

  it('never come to less for one gift more', () => {
    const date = fc.integer({ min: 1, max: 28 }).map((one) => `2018-06-${String(one).padStart(2, '0')}`);
    const gift = fc.tuple(date, fc.integer({ min: 1, max: 80 }));
    const sums = (rows: [string, number][]) =>
      membersGifts(
        rows.map(([on, value]) => dinner(on, value)),
        '2018-06-30',
        THREE_MONTHS,
      ).gifts.map(({ together, value }) => together?.value ?? value?.value ?? 0);
    fc.assert(
      fc.property(fc.array(gift, { minLength: 1, maxLength: 5 }), gift, (rows, more) => {
        const [before, after] = [sums(rows), sums([...rows, more])];
        for (const [at, sum] of before.entries()) expect(after[at]).toBeGreaterThanOrEqual(sum);
      }),
      { numRuns: 40 },
    );
  });
});

describe('what is said of a gift', () => {
  it.each([
    ['Kept', 'kept'],
    ['Handed over to the council', 'surrendered'],
    ['Donated to charity raffle', 'surrendered'],
    ['Politely refused', 'declined'],
    ['Noted', null],
  ])('"%s" is %s', (action, fate) => {
    expect(onlyGift(membersGifts([['2018-06-01', 'Member A', MAYOR, 'Plate', 60, action, null]])).fate).toBe(
      fate,
    );
  });

  it.each([
    ['Toyota Motor Corporation', 'company'],
    ['Widgets Ltd', 'company'],
    ['Toyota City delegation', 'publicBody'],
    ['Embassy of Japan in the UK', 'publicBody'],
    ['Derbyshire County Council', 'publicBody'],
    ['A grateful resident', 'unknown'],
  ])('%s is a %s', (giver, sort) => {
    const gift = onlyGift(membersGifts([['2018-06-01', 'Member A', giver, 'Plate', 10, null, null]]));
    expect([gift.giverSort, gift.hints.length > 0]).toEqual([sort, sort === 'company']);
  });

  it('asks what became of one that the council wants handed over', () => {
    const handOver = [recorded('Gifts to members: value from which they are handed over', '£100')];
    const hints = (action: string) =>
      onlyGift(
        membersGifts([['2018-06-01', 'Member A', MAYOR, 'Plate', 100, action, null]], '2018-06-02', handOver),
      ).hints.join(' ');
    expect(hints('Kept')).toContain('It was kept; gifts of £100.00 are handed over');
    expect(hints('')).toContain('does not say what became of it');
    expect(hints('Handed over')).toBe('');
  });
});

describe('members’ and officers’ registers', () => {
  const mixed = sheet('Gifts', [
    ['Date received', 'Capacity', 'Recipient', 'Given by', 'Description of gift', 'Value'],
    ['2018-06-01', 'Councillor', 'A', MAYOR, 'Plate', 60],
    ['2018-06-01', 'Officer', 'B', MAYOR, 'Bowl', 60],
    ['2018-06-01', null, 'C', MAYOR, 'Cup', 60],
    ['2018-06-01', null, 'Cllr D', MAYOR, 'Print', 60],
    ['2018-06-01', null, 'Head of Planning', MAYOR, 'Book', 60],
  ]);

  it('are kept apart by what the row says, and a row that does not say is asked about', () => {
    const { gifts, findings } = giftsOf([mixed], '2018-07-01');
    expect(gifts.map(({ side }) => side)).toEqual(['members', 'officers', null, 'members', 'officers']);
    expect(findings.find(({ rule }) => rule === 'register.giftSide')?.message).toBe(
      '1 gift does not say whether a member or an officer received it, and the two registers have rules of their own. Write it in the title, or in a column "Member or officer".',
    );
  });

  it.each([
    ['Leader of the Council', 'members'],
    ['Deputy Leader', 'members'],
    ['Cabinet Member for Culture', 'members'],
    ['Chair of the Planning Committee', 'members'],
    ['Lord Provost', 'members'],
    ['Chief Executive', 'officers'],
    ['Town Clerk', 'officers'],
    ['Team Leader', null],
    ['Mayor’s Secretary', 'officers'],
    ['Personal Assistant to the Leader', 'officers'],
    ['Member Services Manager', 'officers'],
    ['Cabinet Member and Chief Executive', null],
  ])('know %s by the post: %s', (recipient, side) => {
    const rows = [
      ['Date received', 'Recipient', 'Given by', 'Description of gift', 'Value'],
      ['2018-06-01', recipient, MAYOR, 'Plate', 60],
    ];
    expect(onlyGift(giftsOf([sheet('Register', rows)], '2018-07-01')).side).toBe(side);
  });

  it('are told by the title where the columns do not', () => {
    const rows = [
      ['Date received', 'Recipient', 'Given by', 'Description of gift', 'Value'],
      ['2018-06-01', 'A', MAYOR, 'Plate', 60],
    ];
    const side = (title: string) =>
      onlyGift(giftsOf([sheet('Register', [[title], [null], ...rows])], '2018-07-01')).side;
    expect(side('Members’ gifts and hospitality')).toBe('members');
    expect(side('Staff gifts and hospitality')).toBe('officers');
    expect(side('Gifts and hospitality: members and officers')).toBeNull();
  });

  it('have a sheet each, with their rules above and every row under a key of its own', () => {
    const built = giftsOf([mixed], '2018-07-01');
    const sheets = giftsSheets(built, day('2018-07-01'));
    expect(sheets.map(({ name }) => name)).toEqual(['Gifts to members', 'Gifts to officers', 'Gifts, other']);
    expect(sheets[0]?.notes).toContain(
      'Registered from £50.00: LGA model code for England; the council’s own is not recorded.',
    );
    expect(sheets[1]?.notes).toContain('Days to register: not recorded.');
    expect(sheets.map((one) => one.tables[0]?.rows.length)).toEqual([2, 2, 1]);
  });

  it('tell two entries apart that read alike', () => {
    const [members] = giftsSheets(membersGifts([plate(60), plate(60)]), day('2018-07-01'));
    const rows = members?.tables[0]?.rows ?? [];
    expect(new Set(rows.map(({ key }) => key)).size).toBe(2);
    expect(contentOf(rows[1]?.cells.description)).toBe('Engraved plate (2)');
  });

  it('carry EXAMPLE from the status of a row, and to no other row', () => {
    const rows = [
      ['Date received', 'Councillor', 'Given by', 'Description of gift', 'Value', 'Status'],
      ['2018-06-01', 'Member A', MAYOR, 'Plate', 60, 'EXAMPLE'],
      ['2018-06-01', 'Member B', MAYOR, 'Bowl', 70, null],
    ];
    const { gifts } = giftsOf([sheet('Gifts', rows)], '2018-07-01');
    expect(gifts.map(({ value }) => value?.example)).toEqual([true, false]);
  });

  it('carry EXAMPLE from the banner above the table to every row', () => {
    const built = giftsOf(
      [
        sheet('Members', [
          ['EXAMPLE: invented'],
          [null],
          ['Date received', 'Member', 'Given by', 'Gift', 'Value'],
          ['2018-06-01', 'A', MAYOR, 'Plate', 60],
        ]),
      ],
      '2018-07-01',
    );
    const [members] = giftsSheets(built, day('2018-07-01'));
    expect(contentOf(members?.tables[0]?.rows[0]?.cells.example)).toBe('EXAMPLE');
    expect(onlyGift(built).standing.reason).toContain('£60.00 (EXAMPLE)');
  });
});
