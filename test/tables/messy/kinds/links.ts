import { abroad, council, isoDay, ukPlace } from '../contents';
import type { Dice } from '../dice';
import { heads, type Shape, type True } from '../plainTable';

/** Which town is linked with which: twinning pages, FOI answers, an officer's own list. */
export const links: Shape = {
  kind: 'register',
  titles: [
    'Twin towns',
    'Twinning links',
    'International links',
    'Our twin towns',
    'Register of town twinning',
    'Sister cities',
  ],
  key: ['partner', 'country'],
  told: ['councils', 'since', 'kind', 'status'],
  rows: [4, 20],
  row: linkRow,
  columns: [
    {
      of: 'council',
      field: 'councils',
      holds: 'text',
      share: 0.7,
      headings:
        heads(`Local Authority | UK Authority | Council | Authority | UK Town | UK Council | Our Council | Council Name
      | UK Local Authority`),
    },
    {
      of: 'partner',
      field: 'partner',
      holds: 'text',
      share: 1,
      headings:
        heads(`Twin Town | Twinned With | Partner Town | Link Town | Sister City | Partner | Twinned Town | Partner
      City | Twin Town / City | Twin | Partner Authority | Overseas Partner | Town Twinned With | Linked With
      | Name of Twin Town`),
    },
    {
      of: 'country',
      field: 'country',
      holds: 'text',
      share: 0.9,
      headings: heads('Country | Country of Partner | Partner Country | Nation | Country Name'),
    },
    {
      of: 'since',
      field: 'since',
      holds: 'text',
      share: 0.75,
      headings:
        heads(`Since | Year Twinned | Established | Date of Agreement | Twinned Since | Date Established | Year
      Established | Date Signed | Charter Signed | Year of Twinning | Start Date | Twinning Date | Link Since
      | Date of Charter | Year`),
    },
    {
      of: 'kind',
      field: 'kind',
      holds: 'text',
      share: 0.5,
      headings:
        heads(`Type of Link | Link Type | Type | Nature of Link | Type of Agreement | Relationship | Kind of Link |
      Agreement Type`),
    },
    {
      of: 'status',
      field: 'status',
      holds: 'text',
      share: 0.4,
      headings: heads('Status | Current Status | Active? | Active / Dormant | Link Status'),
    },
    {
      of: 'until',
      field: 'until',
      holds: 'text',
      share: 0.15,
      headings: heads('End Date | Ended | Date Ended | Expiry Date | Until'),
    },
    {
      of: 'lastActivity',
      field: 'lastActivity',
      holds: 'text',
      share: 0.25,
      headings: heads(
        `Last Visit | Last Activity | Date of Last Visit | Last Contact | Most Recent Activity`,
      ),
    },
    {
      of: 'nextReview',
      field: 'nextReview',
      holds: 'text',
      share: 0.12,
      headings: heads('Review Date | Next Review | Date of Next Review'),
    },
    {
      of: 'themes',
      field: 'themes',
      holds: 'text',
      share: 0.25,
      headings: heads('Themes | Areas of Co-operation | Focus | Activities | Areas of Interest'),
    },
    {
      of: 'notes',
      field: 'notes',
      holds: 'text',
      share: 0.3,
      headings: heads('Notes | Comments | Remarks | Additional Information | Other Information'),
    },
    {
      of: 'people',
      field: null,
      holds: 'plain',
      share: 0.15,
      headings: heads('Population | Inhabitants | Pop.'),
    },
    { of: 'miles', field: null, holds: 'plain', share: 0.08, headings: heads('Distance (miles) | Miles') },
    {
      of: 'region',
      field: null,
      mayBe: ['notes'],
      holds: 'text',
      share: 0.2,
      headings: heads('Region | County | Area'),
    },
    {
      of: 'lead',
      field: null,
      holds: 'text',
      share: 0.2,
      headings: heads('Lead Officer | Contact | Managed By | Link Officer'),
    },
    {
      of: 'association',
      field: null,
      holds: 'text',
      share: 0.15,
      headings: heads('Twinning Association | Association | Managing Body'),
    },
    {
      of: 'reference',
      field: null,
      holds: 'code',
      share: 0.2,
      headings: heads('Ref | Link Ref | ID | No. | Link ID'),
    },
    {
      of: 'site',
      field: null,
      mayBe: ['source', 'notes'],
      holds: 'text',
      share: 0.1,
      headings: heads('Website | Web page | URL'),
    },
  ],
  enough: (chosen) => ['council', 'country', 'since', 'kind'].some((of) => chosen.has(of)),
};

function linkRow(dice: Dice, at: number): Record<string, True> {
  const [partner, country] = abroad(dice);
  const year = dice.whole(1950, 2014);
  return {
    council: council(dice),
    partner,
    country,
    since: dice.pick([String(year), String(year), `June ${year}`, isoDay(year, 5, 9)]),
    kind: dice.pick([
      'Twinning charter',
      'Friendship agreement',
      'Memorandum of understanding',
      'Informal link',
      'Twinning charter',
    ]),
    status: dice.pick(['Active', 'Active', 'Dormant', 'Ended']),
    until: dice.chance(0.2) ? String(dice.whole(2015, 2019)) : null,
    lastActivity: String(dice.whole(2009, 2018)),
    nextReview: `March ${dice.whole(2019, 2024)}`,
    themes: dice.pick(['Education, culture', 'Sport', 'Youth exchange; music', 'Environment']),
    notes: dice.chance(0.5)
      ? dice.pick([
          'Run by volunteers',
          'Council pays for the mayor only',
          'School exchange every second year',
        ])
      : null,
    people: dice.whole(4, 900) * 731,
    miles: dice.whole(120, 6000),
    region: dice.pick(['Normandy', 'Hesse', 'Umbria', 'Catalonia']),
    lead: dice.pick(['Civic office', 'Policy team', 'Member services']),
    association: dice.chance(0.6) ? `${ukPlace(dice)} Twinning Association` : null,
    reference: `TW${String(at + 1).padStart(3, '0')}`,
    site: `www.${ukPlace(dice).toLowerCase()}-twinning.example`,
  };
}
