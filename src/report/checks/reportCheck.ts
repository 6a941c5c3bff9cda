import type { Finding } from '../../core/finding';
import type { MarkedParts } from '../exempt/markExempt';
import type { BackgroundPaper } from '../housekeeping/backgroundPapers';
import type { Part } from '../reportModel';
import type { ReportInput } from '../reportInput';

/** A report as it is placed and numbered, with what it was made from. */
export interface CheckedReport {
  readonly input: ReportInput;
  readonly sections: readonly Part[];
  /** People's marks of exempt matter, as they were found in it. */
  readonly marked: MarkedParts;
  readonly papers: readonly BackgroundPaper[];
}

export interface ReportCheck {
  readonly id: string;
  readonly strength: Finding['strength'];
  /** Why it is worth a person's time. */
  readonly because: string;
  readonly find: (report: CheckedReport) => readonly Pick<Finding, 'message' | 'source'>[];
}
