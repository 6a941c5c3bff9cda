import { count } from './count';

/** What is said where a logframe is written back into the cells of the council's own sheet. */
export const logframeWritingMessages = {
  changed: (p: { cell: string; from: string; to: string }) => `${p.cell}: "${p.from}" becomes "${p.to}"`,
  blank: '(blank)',
  written: (p: { cells: number; file: string }) =>
    `${p.cells === 1 ? 'One cell' : `${count(p.cells)} cells`} changed. Written: ${p.file}. Nothing else in the workbook was touched.`,
  nothing: 'Nothing differs: there is nothing to write.',
  noPlace: (p: { from: string | null; to: string }) =>
    p.from === null
      ? `"${p.to}" was not written: no blank cell here would make the logframe read so and leave the rest as it is. Enter it in your sheet yourself.`
      : `"${p.to}" was not written in the place of "${p.from}": no single cell here would make the logframe read so and leave the rest as it is. Change it in your sheet yourself.`,
  formula: (p: { to: string }) =>
    `"${p.to}" was not written: the cell holds a formula, and formulas are left alone. Change what it refers to.`,
  otherNumber: (p: { what: string; from: number; to: number }) =>
    `The ${WHAT[p.what] ?? 'items'} here are ${p.from} in your sheet and ${p.to} in the other workbook. Only what stands in a cell is changed: add or delete the lines in your sheet yourself.`,
  notFound: (p: { title: string }) =>
    `The logframe "${p.title}" was found in only one of the two workbooks, so nothing of it was written.`,
  noLogframe: (p: { file: string }) =>
    `${p.file} holds no logframe that could be written to. Name the workbook with the council’s own logframe first.`,
  changedSince: (p: { cell: string; file: string }) =>
    `${p.cell} of ${p.file} could not be changed without touching something else, so nothing was written. Change the cell yourself.`,
  notXlsx: (p: { file: string }) =>
    `${p.file} is no Excel workbook, and only those can be written back to. Save it as .xlsx first.`,
} as const;

const WHAT: Readonly<Record<string, string>> = {
  results: 'results',
  indicators: 'indicators',
  milestones: 'milestones',
  sources: 'sources',
  meansOfVerification: 'means of verification',
  assumptions: 'assumptions',
  risks: 'risks',
  evidence: 'items of evidence',
};
