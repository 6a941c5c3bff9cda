import { say } from '../../core/messages';
import type { Source } from '../../core/source';
import type { CheckedReport, ReportCheck } from './reportCheck';
import { officerWords, sentences } from './officerWords';

/** Ways of saying how long ago something was. `before` and `after` say where its subject stands. */
const SPANS: readonly { readonly shape: RegExp; readonly subject: 'before' | 'after' }[] = [
  { shape: /\b(\d{1,3}) years? ago\b/gi, subject: 'before' },
  { shape: /\b(\d{1,3}) years? old\b/gi, subject: 'before' },
  { shape: /\b(\d{1,3})(?:st|nd|rd|th) anniversary\b/gi, subject: 'after' },
];
const ANNIVERSARY = /\banniversary\b|\byears? old\b/i;
const YEAR = /\b(1[89]\d\d|20\d\d)\b/g;

/** A subject is told by this many words beside the span. */
const SUBJECT_WORDS = 6;
/** Anniversaries and round words may lie a year off. */
const TOLERANCE = 1;

/** Words that join others and tell no subject. */
const JOINING = new Set(
  'a an and as at been by for from had has have in into is it its of on or our that the their this to was were which with over about some than more'.split(
    ' ',
  ),
);

/**
 * "The investment 20 years ago" in a paper of 2018 is the investment of 1998; where the paper gives 1993 for it, one of
 * them is a slip. Asks only where the same subject has a stated year and none of its years meets.
 */
export const yearsMeet: ReportCheck = {
  id: 'report.years',
  strength: 'warning',
  because: 'a span of years and a stated year that do not meet are seen by members and repeated by the press',
  find: (report) => {
    const facts = statedYears(report);
    return spansOfTime(report).flatMap((span) => {
      const same = facts.filter(
        (fact) => fact.sentence !== span.sentence && sameSubject(span.subject, fact.words),
      );
      const inSentence = yearsIn(span.sentence).filter((year) => year < span.from);
      const years = [
        ...new Set([...inSentence, ...same.flatMap((fact) => fact.years.filter((year) => year < span.from))]),
      ];
      const meets = years.some((year) => Math.abs(span.from - span.length - year) <= TOLERANCE);
      if (years.length === 0 || meets) return [];
      const message = say.report.check.yearsDoNotMeet({
        paragraph: span.paragraph,
        said: span.said,
        counted: String(span.from - span.length),
        from: String(span.from),
        statedIn: same[0]?.where ?? say.report.check.paragraphSays({ number: span.paragraph }),
        stated: years.map(String),
      });
      return [{ message, source: span.source }];
    });
  },
};

interface Span {
  readonly paragraph: string;
  readonly sentence: string;
  readonly said: string;
  readonly length: number;
  /** The year it is counted back from. */
  readonly from: number;
  readonly subject: ReadonlySet<string>;
  readonly source: Source;
}

function spansOfTime(report: CheckedReport): readonly Span[] {
  const paperYear = yearOfPaper(report);
  return officerWords(report.sections).flatMap((paragraph) =>
    sentences(paragraph.text).flatMap((sentence) =>
      SPANS.flatMap(({ shape, subject }) =>
        [...sentence.matchAll(shape)].map((match): Span => {
          const end = match.index + match[0].length;
          const beside = subject === 'before' ? sentence.slice(0, match.index) : sentence.slice(end);
          const ownYear = ANNIVERSARY.test(match[0]) ? yearsIn(sentence).at(-1) : undefined;
          return {
            paragraph: paragraph.number,
            sentence,
            said: match[0],
            length: Number(match[1]),
            from: ownYear ?? paperYear,
            subject: tellingWords(nearest(beside, subject)),
            source: paragraph.source,
          };
        }),
      ),
    ),
  );
}

/** The year a paper speaks from: the anniversary it marks, else its meeting, else its date. */
function yearOfPaper({ input, sections }: CheckedReport): number {
  for (const { text } of officerWords(sections)) {
    const marked = sentences(text).find(
      (sentence) => ANNIVERSARY.test(sentence) && yearsIn(sentence).length > 0,
    );
    if (marked) return Math.max(...yearsIn(marked));
  }
  return Number((input.meetingDate ?? input.reportDate).slice(0, 4));
}

interface StatedYears {
  readonly where: string;
  readonly sentence: string;
  readonly words: ReadonlySet<string>;
  readonly years: readonly number[];
}

function statedYears({ input, sections }: CheckedReport): readonly StatedYears[] {
  const inText = officerWords(sections).flatMap(({ number, text }) =>
    sentences(text).map((sentence) => ({
      where: say.report.check.paragraphSays({ number }),
      sentence,
      words: tellingWords(sentence),
      years: yearsIn(sentence),
    })),
  );
  const inRegister = input.partnerships.flatMap((link) =>
    link.since === null
      ? []
      : [
          {
            where: say.report.check.registerSays,
            sentence: '',
            words: tellingWords(`${link.partner} link relationship partnership twinning`),
            years: [Number(link.since.slice(0, 4))],
          },
        ],
  );
  return [...inText, ...inRegister].filter((fact) => fact.years.length > 0);
}

/** At least two words of the subject, and half of them, stand in the other sentence too. */
function sameSubject(subject: ReadonlySet<string>, words: ReadonlySet<string>): boolean {
  const shared = [...subject].filter((word) => words.has(word)).length;
  return shared >= 2 && shared * 2 >= subject.size;
}

function nearest(text: string, side: 'before' | 'after'): string {
  const words = text.split(/\s+/).filter((word) => word !== '');
  return (side === 'before' ? words.slice(-SUBJECT_WORDS) : words.slice(0, SUBJECT_WORDS + 1)).join(' ');
}

function tellingWords(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => word.length > 1 && !JOINING.has(word) && !/^\d+$/.test(word)));
}

function yearsIn(text: string): readonly number[] {
  return [...text.matchAll(YEAR)].map((match) => Number(match[1]));
}
