import { say } from '../../core/messages';
import type { ReportPurpose } from '../reportInput';
import type { ReportCheck } from './reportCheck';
import { officerWords, type OfficerWords } from './officerWords';

interface Wording {
  readonly purpose: ReportPurpose;
  readonly words: RegExp;
}

/** How officers say what a report is for. The first that fits counts. */
const STATED: readonly Wording[] = [
  { purpose: 'noting', words: /\bfor (noting|information)\b|\bto note\b|\bbe noted\b/i },
  {
    purpose: 'decision',
    words: /\bfor (a )?decision\b|\b(asked|invited|recommended) to (decide|approve|agree|adopt)\b/i,
  },
  { purpose: 'discussion', words: /\bfor (a )?discussion\b|\b(asked|invited) to discuss\b/i },
];

/** How recommendations ask. The weightiest that fits counts. "Agrees to note" is noting, so it is not listed. */
const ASKED: readonly Wording[] = [
  {
    purpose: 'decision',
    words:
      /\b(approves?|agrees?(?! to note)|decides?|adopts?|authorises?|delegates?|commits|endorses?|resolves?)\b/i,
  },
  {
    purpose: 'discussion',
    words: /\bdiscuss(es)?\b|\b(undertakes?|holds?|has|have) an? (\S+ ){0,3}discussion\b/i,
  },
  { purpose: 'noting', words: /\bnotes?\b|\bnoted\b/i },
];

const WEIGHT: Readonly<Record<ReportPurpose, number>> = { noting: 0, discussion: 1, decision: 2 };

/** A report for noting must not ask for more; one for decision must ask for one. */
export const purposeMeetsRecommendations: ReportCheck = {
  id: 'report.purpose',
  strength: 'warning',
  because: 'members must know before the meeting what is expected of them',
  find: ({ input, sections }) => {
    const words = officerWords(sections);
    const inText = statedIn(words.filter((paragraph) => paragraph.section === 'decision'));
    const stated =
      inText ?? (input.purposeFlag === null ? null : { purpose: input.purposeFlag, paragraph: null });
    const recommendations = words.filter((paragraph) => paragraph.section === 'recommendations');
    return [
      ...(inText === null ? [] : labelDiffers(input.purposeFlag, inText)),
      ...(stated === null ? [] : notMet(stated, recommendations)),
    ];
  },
};

interface Stated {
  readonly purpose: ReportPurpose;
  /** Null where only the label of the report says it. */
  readonly paragraph: OfficerWords | null;
}

function statedIn(
  paragraphs: readonly OfficerWords[],
): (Stated & { readonly paragraph: OfficerWords }) | null {
  for (const paragraph of paragraphs) {
    const wording = STATED.find(({ words }) => words.test(paragraph.text));
    if (wording) return { purpose: wording.purpose, paragraph };
  }
  return null;
}

function labelDiffers(label: ReportPurpose | null, stated: Stated & { readonly paragraph: OfficerWords }) {
  if (label === null || label === stated.purpose) return [];
  const { number, source } = stated.paragraph;
  return [
    {
      message: say.report.check.purposesDiffer({ label, stated: stated.purpose, paragraph: number }),
      source,
    },
  ];
}

function notMet({ purpose: stated, paragraph }: Stated, recommendations: readonly OfficerWords[]) {
  const where =
    paragraph === null
      ? say.report.check.markedFor
      : say.report.check.paragraph({ number: paragraph.number });
  const asked = recommendations.flatMap((recommendation) => {
    const wording = ASKED.find(({ words }) => words.test(recommendation.text));
    return wording ? [{ recommendation, purpose: wording.purpose }] : [];
  });
  const above = asked.filter((one) => WEIGHT[one.purpose] > WEIGHT[stated]);
  const heaviest = asked.reduce<ReportPurpose | null>(
    (most, one) => (most === null || WEIGHT[one.purpose] > WEIGHT[most] ? one.purpose : most),
    null,
  );
  if (stated === 'decision' && heaviest !== null && heaviest !== 'decision') {
    const source = recommendations[0]?.source ?? null;
    return [{ message: say.report.check.purposeTooHigh({ stated, where, asked: heaviest }), source }];
  }
  return above.map(({ recommendation, purpose }) => ({
    message: say.report.check.purposeTooLow({
      stated,
      where,
      asked: purpose,
      recommendation: recommendation.number,
    }),
    source: recommendation.source,
  }));
}
