import type { Figure } from '../core/figure';
import type { Finding } from '../core/finding';
import type { Source } from '../core/source';
import type { BarDrawing } from './barDrawing';
import type { ReportChanges } from './reportedBefore';

/**
 * A report as plain data, composed once and printed by every renderer. A number from the workbook is always a
 * `FigureRun`; text runs hold words, and the officer's own text as typed.
 */
export interface ReportModel {
  /** Working copies carry sources and drafting notes; public copies carry neither. */
  readonly copy: 'working' | 'public';
  readonly profile: string;
  /** The house font; null for the standard one. */
  readonly font: string | null;
  readonly title: string;
  readonly committee: string | null;
  /** Lines under the title: "Date of meeting", "7 April 2026". */
  readonly titleBlock: readonly { readonly label: string; readonly text: string }[];
  readonly draft: boolean;
  readonly notices: readonly string[];
  /** Numbered 1.0, 2.0 … */
  readonly sections: readonly Part[];
  /** How the decision is taken, notices, papers and clearance: unnumbered, after the sections. */
  readonly closing: readonly Part[];
  readonly appendices: readonly Part[];
  /** Drafting notes and sources: never part of a public copy. */
  readonly workingPages: readonly Part[];
  /** Every figure printed, in order of first appearance. */
  readonly figures: readonly ReportFigure[];
  /** What is not as it was in the report before; null where there is none, or nothing has changed. */
  readonly changes: ReportChanges | null;
  /** What the report's own checks found. */
  readonly findings: readonly Finding[];
  /** Of the author's words and the figures: what officers clear. Another one after any edit. */
  readonly fingerprint: string;
}

export interface ReportFigure {
  /** Unique in the report and stable from run to run. */
  readonly id: string;
  readonly figure: Figure;
}

/**
 * What a person decided to keep from the public, and why. It stays in the working copy, marked; a public copy holds none of it.
 * Absent or null: nobody marked it. A part or a block that is marked takes all that it holds with it.
 */
export interface Exemption {
  /** As the person entered it: "paragraph 3 of Part 1 of Schedule 12A". */
  readonly paragraph: string;
  /** Why the public interest in keeping it back outweighs that in disclosing it. */
  readonly reason: string;
}

/** A section, an appendix or a working page. */
export interface Part {
  readonly id: string;
  /** "3.0" for sections; null for the rest. */
  readonly number: string | null;
  readonly heading: string;
  readonly blocks: readonly Block[];
  readonly exempt?: Exemption | null;
}

export type Block = Paragraph | Bullets | Table | Picture | Subheading;

export interface Paragraph {
  readonly kind: 'paragraph';
  /** "3.1" in sections; null elsewhere. */
  readonly number: string | null;
  /** Words in bold before the text, with a full stop or colon of their own; null where there are none. */
  readonly lead: string | null;
  readonly runs: readonly Run[];
  /** Cell of the officer's own paragraph; null for composed ones. */
  readonly origin: Source | null;
  /** As `OfficerParagraph.typedInWord`. */
  readonly typedInWord?: { readonly replaces: string | null };
  readonly exempt?: Exemption | null;
}

export interface Bullets {
  readonly kind: 'bullets';
  readonly items: readonly (readonly Run[])[];
  readonly origin: Source | null;
  readonly exempt?: Exemption | null;
}

/** One header row, no merged cells. */
export interface Table {
  readonly kind: 'table';
  readonly caption: string;
  /** What the table holds, for people who cannot see it. */
  readonly summary: string;
  /** Share of the page's width, in hundredths, adding up to 100. */
  readonly columns: readonly { readonly header: string; readonly width: number }[];
  /** The first cell of each row is its header where this is true. */
  readonly rowHeaders: boolean;
  readonly rows: readonly (readonly Cell[])[];
  readonly exempt?: Exemption | null;
}

export type Cell = readonly Run[];

export interface Picture {
  readonly kind: 'picture';
  readonly drawing: BarDrawing;
  readonly alt: readonly Run[];
  readonly caption: readonly Run[];
  readonly exempt?: Exemption | null;
}

export interface Subheading {
  readonly kind: 'subheading';
  readonly text: string;
  readonly ofOfficer?: boolean;
}

export type Run = TextRun | FigureRun;

export interface TextRun {
  readonly kind: 'text';
  readonly text: string;
  /** The id of the part, or of the paragraph, that the words refer to. */
  readonly to?: string;
}

export interface FigureRun {
  readonly kind: 'figure';
  readonly id: string;
  readonly figure: Figure;
  readonly exempt?: Exemption | null;
}

/** The blocks of the whole paper in reading order. */
export function partsOf(model: ReportModel): readonly Part[] {
  return [...model.sections, ...model.closing, ...model.appendices, ...model.workingPages];
}
