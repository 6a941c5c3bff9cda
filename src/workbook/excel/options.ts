/** What this Excel can do: `Office.context.requirements`, or a stand-in of the same shape. */
export interface RequirementSets {
  isSetSupported(name: string, minimumVersion?: string): boolean;
}

export interface ExcelWorkbookOptions {
  /** The open workbook's name, as people are told it. */
  readonly file: string;
  readonly requirementSets: RequirementSets;
  /** True where the workbook counts dates from 1904: Excel has no property for it, so a person is asked. */
  readonly system1904?: boolean;
}
