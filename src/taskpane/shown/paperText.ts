import type { BarDrawing } from '../../report/barDrawing';
import type { FigureText } from './figureText';
import type { Place } from './place';
import type { RecordFormText } from './recordForm';

/** The paper for the committee, in words, ready for the screen. Plain data: it comes from a worker. */
export interface PaperText {
  /** What the paper is, whether it is a draft, and how much wants attention. */
  readonly sentence: string;
  /** Another one as soon as a word or a figure of the paper is another. */
  readonly digest: string;
  /** Every notice that the decision needs: by when, how the days were counted, and what asks for them. */
  readonly notices: readonly NoticeText[];
  readonly form: FormText;
  readonly decision: RecordFormText;
  readonly questions: readonly QuestionText[];
  /** Sections of the form of report, in its order. */
  readonly sections: readonly SectionText[];
  readonly findings: readonly FindingTopic[];
  readonly matters: readonly QuestionText[];
  readonly papers: readonly QuestionText[];
  /** Where the clearance of each officer stands. */
  readonly clearance: readonly string[];
  readonly working: CopyText;
  readonly public: CopyText;
  /** By the ids that the runs of the working copy name. */
  readonly figures: Readonly<Record<string, FigureText>>;
  /** What the public copy leaves out, a phrase each. */
  readonly leftOut: readonly string[];
  readonly hasExempt: boolean;
}

export interface NoticeText {
  readonly matter: string;
  readonly standing: string;
  readonly rule: string;
}

/** The form of report: headings, their order, and where they come from. */
export interface FormText {
  readonly name: string;
  readonly source: string;
  /** It was taken from a file of its own and is not recorded with the workbook. */
  readonly isFromFile: boolean;
}

/** A question with the form that records its answer. */
export interface QuestionText {
  readonly question: string;
  /** Null while nobody answered. */
  readonly answer: string | null;
  readonly why: string;
  readonly form: RecordFormText;
}

export interface SectionText {
  readonly heading: string;
  readonly standing: 'missing' | 'own' | 'notes' | 'composed' | 'optional';
  /** What its author is asked to write. */
  readonly asks: string;
  /** Where the author's text stands, on sheets of the author's own. */
  readonly places: readonly Place[];
  /** Null where the text is changed at its cell. */
  readonly form: RecordFormText | null;
}

export interface FindingTopic {
  readonly name: string;
  readonly findings: readonly PaperFinding[];
}

export interface PaperFinding {
  readonly key: string;
  /** "Warning: Paragraph 3.1 says …" */
  readonly sentence: string;
  readonly place: Place | null;
}

/** One copy of the paper as it is printed. */
export interface CopyText {
  readonly committee: string | null;
  readonly title: string;
  readonly titleBlock: readonly { readonly label: string; readonly text: string }[];
  readonly notices: readonly string[];
  readonly parts: readonly PartText[];
}

export interface PartText {
  readonly key: string;
  /** "3.0 Context" */
  readonly heading: string;
  readonly kind: 'section' | 'closing' | 'appendix';
  readonly exempt: string | null;
  readonly blocks: readonly BlockText[];
}

export type BlockText = ParagraphText | BulletsText | TableOfPaper | PictureText | SubheadingText;

export interface ParagraphText {
  readonly kind: 'paragraph';
  readonly number: string | null;
  readonly lead: string | null;
  readonly runs: readonly RunText[];
  readonly exempt: string | null;
  /** Cell of the author's own paragraph. */
  readonly place: Place | null;
}

export interface BulletsText {
  readonly kind: 'bullets';
  readonly items: readonly (readonly RunText[])[];
  readonly exempt: string | null;
}

export interface TableOfPaper {
  readonly kind: 'table';
  readonly caption: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly (readonly RunText[])[])[];
  readonly exempt: string | null;
}

export interface PictureText {
  readonly kind: 'picture';
  readonly drawing: BarDrawing;
  readonly alt: string;
  readonly caption: readonly RunText[];
  readonly exempt: string | null;
}

export interface SubheadingText {
  readonly kind: 'subheading';
  readonly text: string;
}

/** Words, or a figure with the id under which its sources are told. */
export interface RunText {
  readonly text: string;
  readonly figure: string | null;
}
