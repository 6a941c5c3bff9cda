import type { ReportProfile, SectionProfile } from '../reportProfile';

const prompt = (id: string, heading: string, whenEmpty: string): SectionProfile => ({
  id,
  heading,
  alsoCalled: [],
  mandatory: true,
  fills: [],
  adds: [],
  whenEmpty,
  wordLimit: null,
  topic: null,
});

/** The headings that most of the council templates studied share. */
export const standard: ReportProfile = {
  id: 'standard',
  name: 'Standard committee report',
  source: 'headings common to published templates of Brighton & Hove, Maidstone, Lambeth, Salford and others',
  sections: [
    {
      ...prompt('purpose', 'Purpose', 'Say in a sentence or two why the report is brought.'),
      alsoCalled: ['purpose of report', 'purpose of the report', 'summary', 'executive summary'],
      fills: ['purpose'],
    },
    {
      ...prompt('recommendations', 'Recommendations', 'Say what the committee is asked to do.'),
      alsoCalled: ['recommendation'],
      fills: ['recommendation'],
    },
    {
      ...prompt(
        'decision',
        'Decision, discussion or noting',
        'Say whether the report is for noting, discussion or decision.',
      ),
      alsoCalled: [
        'discussion decision required by the committee',
        'decision required',
        'discussion required',
      ],
      fills: ['decisionAsked'],
    },
    {
      ...prompt(
        'context',
        'Context',
        'Say how the partnerships came about and what has been decided before.',
      ),
      alsoCalled: ['background', 'context and background'],
      adds: ['links'],
    },
    {
      ...prompt('discussion', 'Discussion', 'Say what has happened and what it has achieved.'),
      alsoCalled: [
        'summary of key activity',
        'key activity',
        'activity',
        'main considerations',
        'further opportunities',
        'next steps',
      ],
      adds: ['visits', 'logframes'],
    },
    {
      ...prompt(
        'options',
        'Options',
        'Set out the options, doing nothing among them, and why one is preferred.',
      ),
      alsoCalled: ['alternative options', 'options considered', 'other options considered'],
      fills: ['options'],
    },
    {
      ...prompt(
        'financial',
        'Financial implications',
        'The section 151 officer is to be asked for this text.',
      ),
      alsoCalled: [
        'finance',
        'financial',
        'finance implications',
        'resource implications',
        'financial and resource implications',
      ],
      adds: ['limits'],
      topic: 'finance',
    },
    {
      ...prompt('legal', 'Legal implications', 'The monitoring officer is to be asked for this text.'),
      alsoCalled: ['legal', 'legal and governance implications'],
      adds: ['legal'],
      topic: 'legal',
    },
    {
      ...prompt('equalities', 'Equalities', 'Say what was considered under the public sector equality duty.'),
      alsoCalled: [
        'equality',
        'equality implications',
        'equalities implications',
        'equality impact',
        'equality and diversity',
      ],
      topic: 'equality',
    },
    {
      ...prompt('risk', 'Risk', 'Name the main risks and who looks after each.'),
      alsoCalled: ['risks', 'risk implications', 'risk management', 'risk assessment'],
      adds: ['risk'],
      topic: 'risk',
    },
    {
      ...prompt('climate', 'Climate', 'Say what travel and other effects were considered.'),
      alsoCalled: [
        'climate change',
        'climate implications',
        'climate and environment',
        'environmental implications',
      ],
      adds: ['travel'],
      topic: 'climate',
    },
    {
      ...prompt('consultation', 'Consultation', 'Say who was consulted, and what they said.'),
      alsoCalled: ['consultation and engagement'],
    },
    prompt(
      'backgroundPapers',
      'Background papers',
      'The proper officer is to decide which papers are listed.',
    ),
    {
      ...prompt('appendices', 'Appendices', 'None.'),
      mandatory: false,
      adds: ['appendixList'],
    },
    {
      ...prompt('contact', 'Contact', "Give the contact officer's job title and office telephone number."),
      alsoCalled: ['contact officer'],
    },
    {
      ...prompt('wards', 'Wards', 'Name the wards affected, or say that all are.'),
      alsoCalled: ['wards affected'],
    },
    prompt(
      'keyDecision',
      'Key decision',
      'Say whether this is a key decision and, if so, when notice was given.',
    ),
    {
      ...prompt(
        'exempt',
        'Exempt information',
        'Say whether any part is exempt, and under which paragraph of Schedule 12A.',
      ),
      alsoCalled: ['exempt', 'confidential information', 'confidential or exempt information'],
    },
  ],
  font: null,
  flags: { noting: 'noting', discussion: 'discussion', decision: 'decision' },
  appendices: ['limitDetail', 'register', 'logframe', 'foi'],
  draftingTopics: ['finance', 'legal', 'equality', 'risk', 'climate'],
};
