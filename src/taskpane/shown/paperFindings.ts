import type { Finding } from '../../core/finding';
import { say } from '../../core/messages';
import type { Paper } from '../../job/paperOf';
import { positionSentence } from '../../limits/positions';
import { aboutText } from './aboutText';
import type { FindingTopic, PaperFinding } from './paperText';
import type { PlaceOf } from './placeIn';

const words = say.reportScreen;

type Topic = keyof typeof words.topic;

/** Sections without text have a list of their own. */
const TOLD_ELSEWHERE = 'report.mandatory';
/** A position that cannot be said is no finding of the paper, and wants attention all the same. */
const UNSAID = 'limits.cannotSay';

/** What each check of the paper is about; a check that is not here is among the rest. */
const TOPICS: Readonly<Partial<Record<string, Topic>>> = {
  'report.purpose': 'purpose',
  'report.visitCost': 'figures',
  'report.stale': 'figures',
  [UNSAID]: 'figures',
  'report.years': 'text',
  'report.numbers': 'text',
  'report.section': 'text',
  'report.wordLimit': 'text',
  'report.notesRow': 'text',
  'report.notice': 'decision',
  'report.decisionRecord': 'decision',
  'report.choice': 'decision',
  'report.notesParticulars': 'decision',
  'report.exempt': 'publication',
  'report.exemptGrounds': 'publication',
  'report.exemptMark': 'publication',
  'report.backgroundPaper': 'publication',
};

const STRENGTHS: readonly Finding['strength'][] = ['error', 'warning', 'hint'];

/** What the paper's own checks found and which figures cannot be said, by what it is about; within that the gravest first. */
export function paperFindings({ input, model }: Paper, place: PlaceOf): FindingTopic[] {
  const all = [
    ...model.findings.filter(({ rule }) => rule !== TOLD_ELSEWHERE),
    ...unsaidFigures(input.positions),
  ];
  return (Object.keys(words.topic) as Topic[]).flatMap((topic) => {
    const own = all.filter(({ rule }) => (TOPICS[rule] ?? 'other') === topic);
    if (own.length === 0) return [];
    const sorted = STRENGTHS.flatMap((strength) => own.filter((one) => one.strength === strength));
    return [
      {
        name: words.topic[topic],
        findings: sorted.map((finding, at) => findingText(finding, `${topic} ${at}`, place)),
      },
    ];
  });
}

function unsaidFigures(positions: Paper['input']['positions']): Finding[] {
  return positions
    .filter(({ outcome }) => outcome === 'cannotSay')
    .map((position) => ({
      rule: UNSAID,
      strength: 'warning',
      message: words.figureUnsaid({ about: aboutText(position), sentence: positionSentence(position) }),
      source: null,
    }));
}

function findingText({ strength, message, source }: Finding, key: string, place: PlaceOf): PaperFinding {
  return {
    key,
    sentence: words.finding({ strength: words.strength[strength], sentence: message }),
    place: source === null ? null : place(source),
  };
}
