import { lesser, money, text, type Field } from '../tables/kind';

/** What belongs together of what a register may say of a link beside its councils, partner, kind, dates and status. */
export type LinkGroup =
  | 'identity'
  | 'partner'
  | 'agreement'
  | 'authority'
  | 'people'
  | 'support'
  | 'purpose'
  | 'plan'
  | 'activities'
  | 'money'
  | 'benefits'
  | 'ending'
  | 'record';

/** How the cell of a field is read. `person` holds a name or a post: sheets show it, nothing else does. */
export type LinkReading = 'words' | 'date' | 'money' | 'person';

interface LinkField {
  readonly group: LinkGroup;
  readonly reads: LinkReading;
  readonly field: Field;
}

/** Headings stand apart by "|", best first. Every such field gives way to those that a register cannot do without. */
function headed(group: LinkGroup, reads: LinkReading, headings: string, denied = ''): LinkField {
  const [words = [], others = []] = [headings, denied].map((list) => list.split('|'));
  const not = others.filter((one) => one !== '');
  const field: Field = reads === 'money' ? money(...words).but(...not) : text(...words).but(...not);
  return { group, reads, field: lesser(field) };
}

/**
 * Fields that a register may have for each link. The groups are those that registers of partnerships abroad, the 2006 handbook and
 * councils' own papers use; see docs/sources.md, Registers.
 */
export const LINK_FIELDS = {
  linkId: headed('identity', 'words', 'link id|link ref|link reference|link number'),
  onBehalfOf: headed(
    'identity',
    'words',
    'on behalf of|held on behalf of|on behalf of (parish, school or association)|parish or town|community represented',
  ),
  bodyType: headed('partner', 'words', 'type of partner|partner type|type of partner body|partner body'),
  partnerRegion: headed(
    'partner',
    'words',
    'region of partner|partner region|region abroad|province|prefecture',
  ),
  wikidata: headed('partner', 'words', 'wikidata|wikidata id|wikidata item|q-id|qid'),
  language: headed('partner', 'words', 'language|languages|working language|language spoken'),
  partnerPopulation: headed(
    'partner',
    'words',
    'partner population|population of partner|population of twin town|destination population',
    'origin population|population',
  ),
  otherPartners: headed(
    'partner',
    'words',
    'third partner|other partners|three-way partner|three way link with|further partners|also linked with',
  ),
  agreementWords: headed(
    'agreement',
    'words',
    'title of agreement|agreement title|name of agreement|wording of agreement|agreement wording|text of agreement|agreement text',
  ),
  scope: headed('agreement', 'words', 'scope|scope of link|scope of agreement|general or one theme'),
  formal: headed(
    'agreement',
    'words',
    'formal agreement|any formal agreement|formal or informal|formal?|formality',
  ),
  signedAt: headed(
    'agreement',
    'words',
    'signed at|where signed|place of signing|place signed|agreement signed at|agreement signed where',
  ),
  term: headed(
    'agreement',
    'words',
    'term of agreement|open-ended or time-limited|duration of agreement|length of agreement|time-limited|agreement term',
  ),
  firstContact: headed(
    'agreement',
    'date',
    'first contact|date of first contact|initial contact|first approach',
  ),
  renewed: headed('agreement', 'date', 'renewed|date renewed|last renewed|renewal date|agreement renewed'),
  approvedBy: headed(
    'authority',
    'words',
    'approving body|approved by|approving committee|decision by|agreed by committee|approving council',
  ),
  minute: headed(
    'authority',
    'words',
    'minute reference|minute ref|minute number|minute|council minute|decision reference',
  ),
  approvedOn: headed(
    'authority',
    'date',
    'date approved|approved on|approval date|date of approval|date of decision',
  ),
  power: headed('authority', 'words', 'power relied on|legal power|statutory power|legal basis|power'),
  consent: headed(
    'authority',
    'words',
    'consent or authorisation|consent reference|authorisation reference|consent ref|authorisation ref',
  ),
  leadOfficer: headed(
    'people',
    'person',
    'lead officer|link officer|responsible officer|officer responsible|council contact|contact officer|council officer',
  ),
  champion: headed(
    'people',
    'person',
    'member champion|lead member|champion|portfolio holder|cabinet member|lead councillor',
  ),
  partnerContact: headed(
    'people',
    'person',
    'partner contact|contact at partner|contact abroad|overseas contact',
  ),
  managedBy: headed(
    'people',
    'words',
    'managed by|managing body|managed by council or association|run by|who runs it',
  ),
  association: headed(
    'people',
    'words',
    'twinning association|friendship association|association|name of association|link association',
  ),
  constitution: headed('people', 'words', 'constitution held|association constitution|constitution'),
  board: headed('people', 'words', 'partnership board|board|steering group|steering committee|name of board'),
  chair: headed('people', 'person', 'chair of board|chaired by|board chair|chair of the board|chair'),
  officerGroup: headed('people', 'words', 'officer group|officer working group|officer support'),
  bodies: headed(
    'people',
    'words',
    'bodies on the board|board members|board membership|member bodies|organisations involved|bodies',
  ),
  crossParty: headed(
    'support',
    'words',
    'cross-party support|cross party|all-party support|political support',
  ),
  chiefOfficers: headed(
    'support',
    'words',
    'chief officer support|senior officer support|chief officers|chief executive support',
  ),
  supporters: headed(
    'support',
    'words',
    'supported by|supporting bodies|external support|supporters|support',
  ),
  rationale: headed('purpose', 'words', 'rationale|reason for link|why the link|vision|reason for twinning'),
  aims: headed('purpose', 'words', 'aims and objectives|aims|objectives|aims of link|objectives of link'),
  corporatePlan: headed(
    'purpose',
    'words',
    'corporate plan|corporate priority|council priority|corporate objective',
  ),
  logframe: headed('purpose', 'words', 'logframe|logframe title|logframe reference'),
  plan: headed('plan', 'words', 'strategic plan|work plan|action plan|plan'),
  planMethod: headed('plan', 'words', 'method|methodology|how aims will be met|plan method'),
  planOutcomes: headed(
    'plan',
    'words',
    'desired outcomes|expected outcomes|outcomes sought|planned outcomes',
  ),
  planTimetable: headed('plan', 'words', 'timetable|plan timetable|timetable and deadlines'),
  planResources: headed('plan', 'words', 'resources|resources required|resources needed|resources available'),
  exploratoryVisit: headed(
    'activities',
    'date',
    'exploratory visit|date of exploratory visit|exploratory visits',
  ),
  communication: headed('activities', 'words', 'communication|communications|how publicised|newsletter'),
  schedule: headed(
    'activities',
    'words',
    'schedule of activities|programme of activities|planned activities|activity programme',
  ),
  responsibilities: headed('activities', 'words', 'responsibilities|who does what'),
  monitoring: headed('activities', 'words', 'monitoring and evaluation|monitoring|evaluation|how monitored'),
  lastReview: headed(
    'activities',
    'date',
    'last review|last reviewed|date of last review|reviewed on|date reviewed',
  ),
  ownFunding: headed('money', 'money', 'annual budget|budget for link|council budget|own funding'),
  inKind: headed('money', 'money', 'in kind|value in kind|in-kind value|contributions in kind'),
  sponsorship: headed('money', 'money', 'sponsorship|sponsorship value|value of sponsorship'),
  fundRaising: headed('money', 'money', 'fund-raising|fundraising|funds raised'),
  externalFunding: headed('money', 'money', 'external funding|external grant|eu funding'),
  fundingSource: headed('money', 'words', 'funding source|source of funding|how funded|funded by'),
  costCentre: headed('money', 'words', 'cost centre|cost code|budget code'),
  fundingEnds: headed(
    'money',
    'date',
    'funding ends|end of funding|funding ended|date funding ended|funding until|funding end date',
  ),
  benefitsExpected: headed('benefits', 'words', 'expected benefits|benefits expected|benefits sought'),
  benefitsAchieved: headed(
    'benefits',
    'words',
    'benefits achieved|achieved benefits|benefits|benefits to date',
  ),
  benefitsEvidence: headed('benefits', 'words', 'evidence of benefits|evidence|benefits evidence'),
  endedBy: headed('ending', 'words', 'ended by|who ended it|terminated by|which side ended it'),
  endReason: headed(
    'ending',
    'words',
    'reason ended|reason for ending|why ended|why it ended|reason for termination|end reason|reason lapsed',
  ),
  noticeDate: headed('ending', 'date', 'notice given|date of notice|notice date'),
  confirmedOn: headed('record', 'date', 'last confirmed|confirmed on|last checked|last updated|date updated'),
  version: headed('record', 'words', 'version'),
} as const;

export type LinkFieldId = keyof typeof LINK_FIELDS;

export const LINK_FIELD_IDS = Object.keys(LINK_FIELDS) as LinkFieldId[];

/** The same as fields of a table. */
export const linkTableFields: Readonly<Record<LinkFieldId, Field>> = Object.fromEntries(
  LINK_FIELD_IDS.map((id) => [id, LINK_FIELDS[id].field]),
) as Record<LinkFieldId, Field>;
