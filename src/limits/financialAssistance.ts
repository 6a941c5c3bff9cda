/** A form of help that s.1(6) of the 1993 Act does not authorise, as the flag of its lines. */
export type FinancialForm = (typeof FINANCIAL_FORMS)[number];

export const FINANCIAL_FORMS = ['grant', 'loan', 'guarantee', 'indemnity', 'shares'] as const;

interface FormRule {
  readonly form: FinancialForm;
  readonly source: string;
  readonly words: RegExp;
  /** Words that hold the same letters and mean something else; taken out before looking. */
  readonly but: RegExp;
}

const NOTHING = /(?!)/g;

/** First match wins: loan capital is capital before it is a loan. */
const FORMS: readonly FormRule[] = [
  {
    form: 'shares',
    source: 'Local Government (Overseas Assistance) Act 1993 s.1(6)(c)',
    words:
      /\b(?:share capital|loan capital|shareholdings?|(?:purchase|acquisition) of shares|shares? (?:purchase|issue|subscription)|equity stake)\b/,
    but: NOTHING,
  },
  {
    form: 'guarantee',
    source: 'Local Government (Overseas Assistance) Act 1993 s.1(6)(b)',
    words: /\bguarantees?\b/,
    but: /\b(?:limited by guarantee|guarantee certificate|guarantee on (?:goods|parts)|(?:product|warranty and) guarantees?)\b/g,
  },
  {
    form: 'indemnity',
    source: 'Local Government (Overseas Assistance) Act 1993 s.1(6)(b)',
    words: /\bindemnit(?:y|ies)\b/,
    but: /\b(?:professional|public|officials?) indemnity(?: insurance| cover| premium)?\b|\bindemnity (?:insurance|premium)\b/g,
  },
  {
    form: 'loan',
    source: 'Local Government (Overseas Assistance) Act 1993 s.1(6)(a)',
    words: /\bloans?\b/,
    but: /\b(?:on loan|(?:inter-?library|library|museum|art|exhibition|equipment) loans?|loans? of (?:an? |the )?(?:exhibits?|exhibitions?|paintings?|pictures?|art ?works?|objects?|equipment|costumes?|instruments?|books?|flags?)|loans? (?:collection|exhibition|agreement for exhibits?))\b/g,
  },
  {
    form: 'grant',
    source: 'Local Government (Overseas Assistance) Act 1993 s.1(6)(a)',
    words:
      /\b(?:grants?|grants?-in-aid|donations?|subsid(?:y|ies)|sponsorships? (?:of|for|to))\b|\b(?:payments?|contributions?|awards?|support) to (?:the )?(?:[\w'-]+ ){0,3}(?:association|society|charity|club)\b(?! for\b)/,
    but: /\bgrants?[- ](?:aided|funded|maintained|received|receivable|income|funding|claims?|audits?|applications?|conditions?|writing|finder)\b|\bgrants? (?:from|agreement|contract|ref(?:erence)?\b|no\b|number)|\bdonations? (?:received|from|box(?:es)?)\b|\bgrant thornton\b|\b(?:mr|mrs|ms|dr|cllr|councillor|miss) grant\b/g,
  },
];

/** The form that the words of a line name; null where they name none. Words in lower case, without the supplier's name. */
export function financialForm(words: string): FinancialForm | null {
  return FORMS.find(({ words: form, but }) => form.test(words.replace(but, ' ')))?.form ?? null;
}
