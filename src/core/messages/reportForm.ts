import { listed } from './report';

interface Place {
  readonly sheet: string;
  readonly cell: string;
}

/** Sentences on a council's own form of report, kept on a sheet or learned from a Word template. */
export const reportFormMessages = {
  fromTemplate: (p: { file: string }) => `headings of the template ${p.file}`,
  fromSheet: (p: { file: string; sheet: string }) => `sheet "${p.sheet}" of ${p.file}`,
  noHeadings: (p: { file: string }) =>
    `${p.file} has no headings in the style "Heading 1", so no form of report can be learned from it. Give the headings that style, or list them on a sheet.`,
  noForm: (p: { file: string }) =>
    `${p.file} has no sheet that lists the headings of a report. It needs the columns Heading, Mandatory, Word limit and Wording when empty.`,
  noRows: (p: { sheet: string }) =>
    `The sheet "${p.sheet}" names no headings below its header. Write one heading a row.`,
  twice: (p: Place & { heading: string }) =>
    `${p.sheet}!${p.cell} names "${p.heading}", which the sheet has already. Each heading may stand once.`,
  notYesOrNo: (p: Place & { text: string }) =>
    `${p.sheet}!${p.cell} reads "${p.text}". Say yes or no: is the section mandatory?`,
  flagUnknown: (p: { flag: string; form: string; known: readonly string[] }) =>
    `The report is marked for ${p.flag}, and the form of report "${p.form}" has no such flag. ${
      p.known.length === 0 ? 'It has none.' : `It has: ${listed(p.known)}.`
    } Change the mark or the form.`,
  notAFont: (p: Place & { text: string }) =>
    `${p.sheet}!${p.cell} reads "${p.text}", which is no name of a font. Write one such as Arial, or leave it empty.`,
  notALimit: (p: Place & { text: string }) =>
    `${p.sheet}!${p.cell} reads "${p.text}", which is no limit of words. Write a whole number, or leave it empty.`,
} as const;
