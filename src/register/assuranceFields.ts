import { text } from '../tables/kind';

/** Columns of a log in which councils note what is held for a visit. Each answers yes, no, a date, or that it does not apply. */
export const assuranceFields = {
  riskAssessment: text(
    'risk assessment',
    'risk assessment date',
    'risk assessed',
    'risk assessment done',
    'risk assessment completed',
  ),
  travelInsurance: text('travel insurance', 'travel insurance held', 'travel insurance ref', 'insurance'),
  liabilityInsurance: text(
    'public liability',
    'public liability insurance',
    'public liability cover',
    'liability insurance',
  ),
  prepared: text('young people prepared', 'briefing of young people', 'young people briefed'),
  codeOfBehaviour: text('code of behaviour', 'code of behaviour signed', 'behaviour contract'),
  requirements: text(
    'requirements sent to hosts',
    'requirements given to hosts',
    'young people’s requirements',
  ),
  programme: text(
    'programme and accommodation details',
    'host programme received',
    'accommodation details held',
  ),
  wellBeing: text('well-being checks', 'wellbeing checks', 'welfare checks'),
  contacts: text('emergency contacts given', 'contact details given', 'coordinator contacts given'),
  policy: text('safeguarding policy', 'child protection policy', 'safeguarding advice'),
  consentOurs: text(
    'parental consent',
    'parental consents',
    'consent from parents',
    'consent our side',
    'parental consent our side',
    'consents held',
  ),
  consentTheirs: text(
    'consent partner side',
    'parental consent partner side',
    'consent of hosts',
    'host consent',
    'consent from hosts',
    'parental consent of hosts',
  ),
  insuredUntil: text('insured until', 'insurance expiry', 'insurance expires', 'insurance expiry date'),
};
