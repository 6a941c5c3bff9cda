import { dateText } from '../core/calendarDate';
import type { Finding } from '../core/finding';
import { say } from '../core/messages';
import { listed } from '../core/messages/report';
import { recogniseCouncil } from '../register/council';
import { checkReport } from './checks/checkReport';
import { composeChanges, staleWords } from './compose/composeChanges';
import { foiRows } from './compose/composeFoi';
import { composeSections } from './compose/composeSections';
import { hasLimitDetail } from './compose/composeLimitDetail';
import { needRegisterTable } from './compose/composeLinks';
import { scopeOf } from './compose/scope';
import { appendixComposers } from './compose/composers';
import type { ComposeContext } from './compose/draft';
import { draftingNotes } from './compose/draftingNotes';
import { figureRegister, type FigureRegister } from './compose/figureRegister';
import { filesPart, sourcesPart } from './compose/sourcePages';
import { clearanceStandings } from './housekeeping/clearance';
import { closePaper } from './housekeeping/closePaper';
import { textFingerprint } from './housekeeping/textFingerprint';
import { printable } from './printable';
import { linkReferences } from './references/linkReferences';
import type { Part, ReportModel } from './reportModel';
import type { ReportInput } from './reportInput';
import type { AppendixId } from './reportProfile';

/**
 * Composes the working copy of a report: the officer's own paragraphs under the headings of the profile, what the workbook
 * adds, appendices, drafting notes and the source of every figure. The same input gives the same model.
 * `publicCopy` makes the copy for publication from it.
 */
export function composeReport(given: ReportInput): ReportModel {
  const scope = scopeOf(given);
  const input: ReportInput = { ...given, partnerships: scope.partnerships, visits: scope.visits };
  const { context, figures, ...composed } = composeAsCleared(input);
  const { sections, closing, appendices, marked, papers, fingerprint, cleared } = closePaper(input, composed);
  const findings: readonly Finding[] = [
    ...input.wordFindings,
    ...staleWords(input, sections, figures),
    ...checkReport({ input, sections, marked, papers }),
  ];
  const notes = draftingNotes(context, { sections, findings, scope });
  const changed = composeChanges(input, sections, figures);
  const draft = !cleared;
  const example = input.example || figures.all().some(({ figure }) => figure.example);
  return {
    copy: 'working',
    profile: input.profile.id,
    font: input.profile.font,
    title: titleOf(input),
    committee: input.committee === null ? null : printable(input.committee).trim(),
    titleBlock: titleBlock(input),
    draft,
    notices: [
      ...(draft ? [say.report.notices.draft] : []),
      ...(example ? [say.report.notices.example] : []),
      say.report.notices.author,
    ],
    ...linkReferences({ sections, closing, appendices }),
    workingPages: [
      notes,
      ...changed.pages,
      sourcesPart(figures.all()),
      ...(input.inputs.length === 0 ? [] : [filesPart(input.inputs)]),
    ],
    figures: figures.all(),
    changes: changed.changes,
    findings,
    fingerprint,
  };
}

interface Composed {
  readonly context: ComposeContext;
  readonly figures: FigureRegister;
  readonly sections: readonly Part[];
  readonly appendices: readonly Part[];
}

/** Composed sections speak of clearances only where these are of the words and figures that stand there. */
function composeAsCleared(input: ReportInput): Composed {
  const composed = composeParts(input);
  const fingerprint = textFingerprint(composed.sections, composed.appendices);
  const standings = clearanceStandings(input.clearances, fingerprint);
  const inForce = standings.flatMap(({ state, clearance }) =>
    state === 'cleared' && clearance !== null ? [clearance] : [],
  );
  return inForce.length === input.clearances.length
    ? composed
    : composeParts({ ...input, clearances: inForce });
}

function composeParts(input: ReportInput): Composed {
  const figures = figureRegister();
  const context = contextFor(input, figures);
  return {
    context,
    figures,
    sections: composeSections(context),
    appendices: composeAppendices(context),
  };
}

function contextFor(input: ReportInput, figures: ComposeContext['figures']): ComposeContext {
  const held = input.profile.appendices.filter((id) => hasContent(id, input));
  const appendices = held.map((id, place) => ({
    id,
    label: say.report.words.appendixLabel({ letter: String.fromCharCode(65 + place) }),
    heading: appendixHeading(id),
  }));
  return {
    input,
    figures,
    appendices,
    appendixLabel: (id) => appendices.find((appendix) => appendix.id === id)?.label ?? null,
  };
}

function hasContent(id: AppendixId, input: ReportInput): boolean {
  if (id === 'register') return needRegisterTable(input.partnerships);
  if (id === 'limitDetail') return hasLimitDetail(input);
  if (id === 'logframe') return input.logframes.length > 0;
  if (id === 'foi') return foiRows(input).length > 0;
  return true;
}

function appendixHeading(id: AppendixId): string {
  if (id === 'limitDetail') return say.reportLimits.detail;
  return id === 'foi' ? say.reportFoi.heading : say.report.part[id];
}

function composeAppendices(context: ComposeContext): readonly Part[] {
  return context.appendices.map(({ id, label, heading }) => ({
    id: `appendix-${id}`,
    number: null,
    heading: `${label}: ${heading}`,
    blocks: appendixComposers[id](context),
  }));
}

function titleOf(input: ReportInput): string {
  return printable(input.title ?? '').trim() || say.report.words.untitled;
}

function titleBlock(input: ReportInput): ReportModel['titleBlock'] {
  const { titleBlock: label, words, purposeName } = say.report;
  const councils = listed(
    input.councilNames.map((name) => printable(recogniseCouncil(name).name ?? name).trim()),
  );
  return [
    ...(councils === '' ? [] : [{ label: label.councils, text: councils }]),
    ...(input.authorRole ? [{ label: label.author, text: printable(input.authorRole).trim() }] : []),
    { label: label.meeting, text: input.meetingDate === null ? words.notSet : dateText(input.meetingDate) },
    { label: label.asAt, text: dateText(input.reportDate) },
    {
      label: label.purpose,
      text:
        input.purposeFlag === null
          ? words.notSet
          : (input.profile.flags[input.purposeFlag] ?? purposeName[input.purposeFlag]),
    },
  ];
}
