import { abroad, digits, isoDay, sum } from '../contents';
import type { Dice } from '../dice';
import { heads, type Shape, type True } from '../plainTable';

/** Who went where, or came: FOI answers on foreign travel and officers' own logs. */
export const visits: Shape = {
  kind: 'visits',
  titles: [
    'Overseas visits',
    'Foreign travel',
    'Visits log',
    'FOI 4471 foreign travel by members and officers',
    'Exchange visits',
    'Civic visits',
  ],
  key: ['dates', 'partner', 'place'],
  told: ['cost', 'people', 'members', 'officers', 'purpose'],
  rows: [4, 14],
  row: visitRow,
  columns: [
    {
      of: 'dates',
      field: 'dates',
      holds: 'text',
      share: 0.95,
      headings:
        heads(`Date of Visit | Dates of Visit | Visit Dates | Dates | Date(s) | Date | Dates of Travel | Date of Trip |
      When | Visit Date | Travel Dates | Date of Travel`),
    },
    {
      of: 'partner',
      field: 'partner',
      mayBe: ['place'],
      holds: 'text',
      share: 0.6,
      headings: heads(
        `Twin Town | Partner | Partner Town | Twinned Town | Partner City | Sister City | Twin Town / City`,
      ),
    },
    {
      of: 'place',
      field: 'place',
      mayBe: ['partner'],
      holds: 'text',
      share: 0.6,
      without: 'partner',
      headings: heads(
        `Destination | Place Visited | City Visited | Location | Destination City | Where To | Town Visited`,
      ),
    },
    {
      of: 'country',
      field: 'country',
      holds: 'text',
      share: 0.5,
      headings: heads('Country | Country Visited | Destination Country'),
    },
    {
      of: 'direction',
      field: 'direction',
      holds: 'text',
      share: 0.5,
      headings: heads(
        `Inward / Outward | Direction | Inbound/Outbound | In/Out | Incoming or Outgoing | Inward or Outward`,
      ),
    },
    {
      of: 'purpose',
      field: 'purpose',
      holds: 'text',
      share: 0.8,
      headings:
        heads(`Purpose | Purpose of Visit | Reason for Visit | Reason | Purpose of Trip | Reason for Travel | Nature of
      Visit`),
    },
    {
      of: 'people',
      field: 'people',
      holds: 'count',
      share: 0.4,
      headings:
        heads(`Number of People | No. of People | No. Travelling | Number Attending | Delegation Size | Total Party |
      Number of Delegates | No of Attendees | Number in Party`),
    },
    {
      of: 'members',
      field: 'members',
      holds: 'count',
      share: 0.45,
      headings:
        heads(`Members | No. of Members | Councillors | No. of Councillors | Number of Councillors | Elected Members |
      Cllrs | Members Attending`),
    },
    {
      of: 'officers',
      field: 'officers',
      holds: 'count',
      share: 0.45,
      with: 'members',
      headings: heads(
        `Officers | No. of Officers | Number of Officers | Staff | Officers Attending | Number of Staff`,
      ),
    },
    {
      of: 'cost',
      field: 'cost',
      holds: 'money',
      share: 0.7,
      headings:
        heads(`Cost | Total Cost | Total Cost (£) | Cost to Council | Cost £ | Total Cost to Council | Total
      Expenditure | Cost of Visit | Cost of Trip`),
    },
    {
      of: 'flights',
      field: 'travelCost',
      holds: 'money',
      share: 0.25,
      with: 'cost',
      headings: heads('Flights | Air Fare | Flight Cost | Travel £'),
    },
    {
      of: 'hotel',
      field: 'hotelCost',
      holds: 'money',
      share: 0.25,
      with: 'cost',
      headings: heads('Accommodation | Hotel | Hotel Cost | Accommodation £'),
    },
    {
      of: 'nights',
      field: 'nights',
      holds: 'plain',
      share: 0.15,
      headings: heads('Nights | No. of Nights | Duration (days)'),
    },
    {
      of: 'class',
      field: 'travelClass',
      holds: 'text',
      share: 0.15,
      headings: heads('Class of Travel | Flight Class | Travel Class'),
    },
    {
      of: 'paidBy',
      field: 'paidBy',
      holds: 'text',
      share: 0.25,
      headings: heads('Paid By | Funded By | Who Paid | Funding Source'),
    },
    {
      of: 'reference',
      field: null,
      mayBe: ['ref', 'report'],
      holds: 'code',
      share: 0.15,
      headings: heads('Report Ref | Ref | Visit No | ID'),
    },
  ],
  enough: (chosen) =>
    chosen.has('dates') &&
    (chosen.has('partner') || chosen.has('place')) &&
    ['purpose', 'people', 'direction', 'members'].some((of) => chosen.has(of)),
};

function visitRow(dice: Dice, at: number): Record<string, True> {
  const [place, country] = abroad(dice);
  const month = dice.whole(1, 12);
  const first = dice.whole(1, 20);
  const dates = dice.pick([
    isoDay(2018, month, first),
    `${first}-${first + 3} May 2018`,
    'June 2018',
    `${first}/${month}/2018`,
  ]);
  return {
    dates,
    partner: place,
    place,
    country,
    direction: dice.pick(['Inward', 'Outward', 'Outward']),
    purpose: dice.pick([
      'Anniversary of the twinning',
      'School exchange',
      'Trade mission',
      'Remembrance service',
      'Youth football tournament',
      'Study visit on waste',
    ]),
    people: dice.whole(2, 30),
    members: dice.whole(0, 4),
    officers: dice.whole(0, 3),
    cost: Math.abs(sum(dice, 0)),
    flights: dice.whole(5_000, 90_000),
    hotel: dice.whole(5_000, 70_000),
    nights: dice.whole(1, 6),
    class: dice.pick(['Economy', 'Standard rail']),
    paidBy: dice.pick(['Council', 'Twinning association', 'Host', 'Erasmus+']),
    reference: `V${String(at + 1).padStart(2, '0')}-${digits(dice, 2)}`,
  };
}
