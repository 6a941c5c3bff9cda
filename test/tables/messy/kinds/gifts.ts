import { isoDay, supplier } from '../contents';
import type { Dice } from '../dice';
import { heads, type Shape, type True } from '../plainTable';

/** Declarations of gifts and hospitality, by members or officers. */
export const gifts: Shape = {
  kind: 'gifts',
  titles: [
    'Gifts and hospitality',
    'Register of gifts and hospitality',
    'Gifts register 2018',
    'Hospitality declarations',
    'Officer gifts & hospitality',
  ],
  key: ['description', 'value'],
  told: ['giver', 'recipient', 'date'],
  rows: [4, 14],
  row: giftRow,
  columns: [
    {
      of: 'date',
      field: 'date',
      holds: 'text',
      share: 0.85,
      headings:
        heads(`Date | Date of Offer | Date Received | Date Offered | Date of Gift | Date of Receipt | Date of
      Gift/Hospitality`),
    },
    {
      of: 'registeredOn',
      field: 'registeredOn',
      holds: 'text',
      share: 0.3,
      headings: heads(
        `Date Registered | Date Declared | Date of Declaration | Declared On | Date of Registration | Registered`,
      ),
    },
    {
      of: 'giver',
      field: 'giver',
      holds: 'text',
      share: 0.9,
      headings:
        heads(`Donor | Offered By | Given By | From Whom | Provider | Name of Donor | Person or Organisation Offering |
      Organisation Offering Gift | Received From | Giver | Gift From | Source of Gift`),
    },
    {
      of: 'recipient',
      field: 'recipient',
      holds: 'text',
      share: 0.9,
      headings:
        heads(`Recipient | Received By | Councillor | Officer | Member | Offered To | Given To | Name of Recipient |
      Employee | Declared By | Member Name | Name of Officer`),
    },
    {
      of: 'description',
      field: 'description',
      holds: 'text',
      share: 1,
      headings:
        heads(`Description | Gift / Hospitality | Nature of Gift | Description of Gift or Hospitality | Details of Gift
      | Gift | Nature of Gift or Hospitality | Gift or Hospitality | Details | Gift Description | Description
      of Offer | Details of Gift or Hospitality`),
    },
    {
      of: 'value',
      field: 'value',
      holds: 'money',
      share: 0.8,
      headings:
        heads(`Value | Estimated Value | Value (£) | Approx Value | Est. Value | Approximate Value | Estimated Value £
      | Value of Gift | Worth`),
    },
    {
      of: 'accepted',
      field: 'accepted',
      holds: 'text',
      share: 0.5,
      headings: heads('Accepted | Accepted? | Accepted Y/N | Was it Accepted | Accepted (Yes/No)'),
    },
    {
      of: 'action',
      field: 'action',
      holds: 'text',
      share: 0.3,
      headings: heads('Action Taken | Outcome | Action | What Happened to the Gift'),
    },
    {
      of: 'service',
      field: null,
      holds: 'text',
      share: 0.3,
      headings: heads('Department | Service | Directorate | Job Title'),
    },
    {
      of: 'reason',
      field: null,
      mayBe: ['description', 'action'],
      holds: 'text',
      share: 0.2,
      headings: heads('Reason | Reason for Gift | Circumstances | Reason for Acceptance'),
    },
    {
      of: 'approved',
      field: null,
      holds: 'text',
      share: 0.2,
      headings: heads('Approved By | Line Manager | Authorised By'),
    },
    {
      of: 'reference',
      field: null,
      holds: 'code',
      share: 0.2,
      headings: heads('Ref | Form No | Entry No | No.'),
    },
  ],
  enough: (chosen) =>
    ['giver', 'recipient'].every((of) => chosen.has(of)) ||
    (chosen.has('value') && (chosen.has('giver') || chosen.has('recipient'))),
};

function giftRow(dice: Dice, at: number): Record<string, True> {
  const month = dice.whole(1, 11);
  const first = dice.whole(1, 20);
  return {
    date: isoDay(2018, month, first),
    registeredOn: isoDay(2018, month, first + 7),
    giver: dice.chance(0.6)
      ? supplier(dice)
      : dice.pick(['Mayor of Bochum', 'City of Kumamoto', 'Twinning committee of Lisieux']),
    recipient: dice.pick([
      'Cllr A',
      'Cllr B',
      'Leader of the Council',
      'Chief Executive',
      'Mayor',
      'Head of Place',
      'Cllr C',
    ]),
    description: dice.pick([
      'Framed print',
      'Box of wine',
      'Dinner at conference',
      'Commemorative plate',
      'Tickets to football match',
      'Book of photographs',
      'Lunch',
      'Pennant',
    ]),
    value: dice.whole(5, 90) * dice.pick([100, 250, 500]),
    accepted: dice.pick(['Yes', 'Yes', 'No']),
    action: dice.pick(['Kept in the parlour', 'Returned', 'Raffled for charity', 'Accepted']),
    service: dice.pick(['Place', 'Civic Office', 'Chief Executives']),
    reason: dice.pick(['Courtesy', 'Anniversary of twinning', 'Thank you for a talk']),
    approved: dice.pick(['Monitoring Officer', 'Head of Service']),
    reference: String(at + 1),
  };
}
