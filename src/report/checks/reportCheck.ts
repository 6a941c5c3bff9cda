import type { Finding } from '../../core/finding';
import type { Part } from '../reportModel';
import type { ReportInput } from '../reportInput';

/** A report as it is placed and numbered, with what it was made from. */
export interface CheckedReport {
  readonly input: ReportInput;
  readonly sections: readonly Part[];
}

export interface ReportCheck {
  readonly id: string;
  readonly strength: Finding['strength'];
  /** Why it is worth a person's time. */
  readonly because: string;
  readonly find: (report: CheckedReport) => readonly Pick<Finding, 'message' | 'source'>[];
}
