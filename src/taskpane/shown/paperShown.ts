import { say } from '../../core/messages';
import type { Job } from '../../job/job';
import { paperOf, type Paper } from '../../job/paperOf';
import { reportChoicesSheet } from '../../report/choicesSheet/reportChoicesSheet';
import { exemptAppendix } from '../../report/copies/exemptAppendix';
import { publicCopy } from '../../report/copies/publicCopy';
import { clearanceStandings } from '../../report/housekeeping/clearance';
import { noticeRows } from '../../report/housekeeping/composeNotices';
import { dayText } from '../../report/housekeeping/dayText';
import { decisionFacts } from '../../report/housekeeping/decisionFacts';
import type { ReportModel } from '../../report/reportModel';
import type { ReportProfile } from '../../report/reportProfile';
import { copyShown } from './copyShown';
import { leftOut } from './leftOut';
import { paperDigest } from './paperDigest';
import { paperFindings } from './paperFindings';
import type { FigureText } from './figureText';
import { figureShown } from './figureShown';
import type { PaperText, SectionText } from './paperText';
import { placeIn, type PlaceOf } from './placeIn';
import { decisionForm, mattersShown, papersShown, questionsShown } from './questionsShown';
import { sectionsShown } from './sectionsShown';

const words = say.reportScreen;

/**
 * The paper that the workbook comes to, with all that a clerk has to see to before it goes to a committee.
 *
 * @param form a form of report that was taken from a file; it goes before the recorded one.
 */
export function paperShown(file: string, job: Job, form: ReportProfile | null): PaperText {
  const paper = paperOf(job, form);
  const { input, model } = paper;
  const place: PlaceOf = (source) => placeIn(file, source);
  const { generated } = job.inputs;
  const sheet = reportChoicesSheet(input, model);
  const sections = sectionsShown(paper, generated, sheet, place);
  const findings = paperFindings(paper, place);
  const exempt = exemptAppendix(model);
  return {
    sentence: sentenceOf(paper, attention(sections, findings)),
    digest: paperDigest(model),
    notices: noticeRows(decisionFacts(input)),
    form: { name: input.profile.name, source: input.profile.source, isFromFile: form !== null },
    decision: decisionForm(generated, sheet),
    questions: questionsShown(generated, sheet),
    sections,
    findings,
    matters: mattersShown(generated, sheet),
    papers: papersShown(generated, sheet),
    clearance: clearanceOf(paper),
    working: copyShown(model, place),
    public: copyShown(publicCopy(model), place),
    figures: figuresOf(model, place),
    leftOut: leftOut(model, exempt),
    hasExempt: exempt !== null,
  };
}

function sentenceOf({ input, model }: Paper, count: number): string {
  const { meeting } = decisionFacts(input);
  return words.sentence({
    draft: model.draft,
    title: model.title,
    purpose: input.purposeFlag,
    committee: model.committee,
    meeting: meeting === null ? null : dayText(meeting),
    attention: count,
  });
}

function attention(sections: readonly SectionText[], topics: PaperText['findings']): number {
  const missing = sections.filter(({ standing }) => standing === 'missing').length;
  return topics.reduce((sum, { findings }) => sum + findings.length, missing);
}

function clearanceOf({ input, model }: Paper): string[] {
  return clearanceStandings(input.clearances, model.fingerprint).map(({ role, state }) =>
    words.clearanceOf({
      officer: say.housekeeping.clearance[role],
      state: say.choicesSheet.states[state],
    }),
  );
}

function figuresOf(model: ReportModel, place: PlaceOf): Record<string, FigureText> {
  return Object.fromEntries(model.figures.map(({ id, figure }) => [id, figureShown(figure, place)]));
}
