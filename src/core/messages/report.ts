import { onOrIn } from './onOrIn';

/**
 * Sentences of committee reports. Where a printed number stands in a sentence it is a typed piece (`F`), never text, so
 * that each renderer prints the same figure and its source can be followed.
 */
export type Phrase<F> = readonly (string | F)[];

type PurposeWord = 'noting' | 'discussion' | 'decision';

const aPurpose: Record<PurposeWord, string> = {
  noting: 'noting',
  discussion: 'a discussion',
  decision: 'a decision',
};

const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);

/** "Derby", "Derby and Toyota", "Derby, Toyota and Hannover". */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

export const reportMessages = {
  words: {
    untitled: 'Report on international partnerships',
    draft: 'DRAFT',
    example: 'EXAMPLE',
    notSupplied: 'not supplied',
    notSet: 'not set',
    councilNotNamed: 'Council not named',
    cannotSay: 'cannot say',
    nothing: 'nothing',
    doesNotApply: 'does not apply',
    noneRecorded: 'none recorded',
    noLimit: 'no specific limit',
    toBeCompleted: 'To be completed by the author:',
    notVerified: 'Handbook test, not verified',
    verified: "Rests on the council's own entry of the authorisation",
    appendixLabel: (p: { letter: string }) => `Appendix ${p.letter}`,
    furtherText: 'Further text',
    sectionLabel: (p: { number: string }) => `section ${p.number}`,
  },

  titleBlock: {
    committee: 'Committee',
    councils: 'Councils',
    author: 'Report of',
    meeting: 'Date of meeting',
    asAt: 'Figures as at',
    purpose: 'Report for',
  },

  purposeName: { noting: 'noting', discussion: 'discussion', decision: 'decision' },

  notices: {
    draft:
      'DRAFT. This paper has not been cleared by the monitoring officer and the section 151 officer. It is not for publication or decision as it stands.',
    example:
      'EXAMPLE. Figures marked EXAMPLE come from sample money, not from accounts. They must not be relied on or published as real.',
    author: 'Drafting notes for the author are on the last pages. They are left out of the public copy.',
  },

  compose: {
    purpose: <F>(p: {
      links: F | null;
      linkCount: number;
      visits: F | null;
      visitCount: number;
    }): Phrase<F> => [
      'To report on international partnership activity',
      ...(p.links === null && p.visits === null ? [] : [', covering ']),
      ...(p.links === null ? [] : [p.links, plural(p.linkCount, ' partnership link', ' partnership links')]),
      ...(p.links === null || p.visits === null ? [] : [' and ']),
      ...(p.visits === null ? [] : [p.visits, plural(p.visitCount, ' visit', ' visits')]),
      '.',
    ],
    decisionAsked: (p: { purpose: PurposeWord }) => `The report is for ${p.purpose}.`,
    recommendNoting: (p: { committee: string | null }) =>
      `It is recommended that ${p.committee ?? 'the committee'} notes the report.`,
    recommendDiscussion: (p: { committee: string | null }) =>
      `It is recommended that ${p.committee ?? 'the committee'} discusses the report.`,

    links: <F>(p: { links: F; active: F; queried: F | null; appendix: string | null }): Phrase<F> => [
      'The register of partnerships records ',
      p.links,
      ' links, of which ',
      p.active,
      ' can be shown from the workbook to be active.',
      ...(p.queried === null ? [] : [' Links with a question still open: ', p.queried, '.']),
      ...(p.appendix === null ? [] : [` The full list is in ${p.appendix}.`]),
    ],
    link: (p: {
      councils: readonly string[];
      partner: string;
      since: string | null;
      kind: string | null;
      status: string;
      lastActivity: string | null;
    }) =>
      `${p.councils.length === 0 ? 'A council that is not named' : listed(p.councils)} ${
        p.councils.length > 1 ? 'have' : 'has'
      } ${p.since === null ? 'a link' : 'had a link'} with ${p.partner}${p.since === null ? '' : ` since ${p.since}`}${
        p.kind === null ? '' : ` (${p.kind})`
      }. Its status in the register is "${p.status}"${
        p.lastActivity === null ? '' : `; the last activity recorded was ${onOrIn(p.lastActivity)}`
      }.`,

    visits: <F>(p: {
      visits: F;
      visitCount: number;
      people: F | null;
      unknown: F | null;
      unknownCount: number;
    }): Phrase<F> => [
      'The workbook records ',
      p.visits,
      plural(p.visitCount, ' visit or exchange', ' visits and exchanges'),
      ...(p.people === null ? [] : [', and ', p.people, ' people taking part']),
      '.',
      ...(p.unknown === null
        ? []
        : [
            ' For ',
            p.unknown,
            plural(p.unknownCount, ' visit', ' visits'),
            ' it does not give the number of people.',
          ]),
    ],
    costNote:
      'Where the workbook gives no cost for a visit, the cost is shown as not supplied. It is not nil.',
    limitsPointer: (p: { appendix: string }) =>
      `The spending tests under the Local Government (Overseas Assistance) Act 1993 are set out in ${p.appendix}.`,

    noPosition:
      'The workbook holds no figures from which a position under the Local Government (Overseas Assistance) Act 1993 could be worked out.',
    positionLead: (p: { councils: string; test: string; year: string }) =>
      `${p.councils}, ${p.test}, ${p.year}: `,
    within: <F>(p: { counted: F; limit: F; committed: F | null; remaining: F }): Phrase<F> => [
      p.counted,
      ' counts against a limit of ',
      p.limit,
      '. ',
      ...(p.committed === null ? [] : ['A further ', p.committed, ' is committed. ']),
      p.remaining,
      ' remains under this test. That is not a budget.',
    ],
    withinBeforeCommitments: <F>(p: { counted: F; limit: F; overcommitted: F }): Phrase<F> => [
      p.counted,
      ' counts against a limit of ',
      p.limit,
      '. With what is committed, the limit would be passed by ',
      p.overcommitted,
      '. Specific consent, or another power, would then be needed.',
    ],
    atLimit: <F>(p: { counted: F; limit: F }): Phrase<F> => [
      p.counted,
      ' counts, which is equal to the limit of ',
      p.limit,
      '. Nothing remains under this test.',
    ],
    over: <F>(p: { counted: F; limit: F; excess: F }): Phrase<F> => [
      p.counted,
      ' counts, which is ',
      p.excess,
      ' over the limit of ',
      p.limit,
      '. Specific consent, or another power, is needed.',
    ],
    noLimitApplies: <F>(p: { counted: F }): Phrase<F> => [
      p.counted,
      ' is recorded. On this route the handbook gives no specific limit.',
    ],
    cannotSay: <F>(p: { counted: F }): Phrase<F> => [
      'whether the spend is within the limit cannot be said. So far, ',
      p.counted,
      ' is counted.',
    ],
    standing: (p: { verified: boolean }) =>
      p.verified
        ? " The limit rests on the council's own entry of the authorisation."
        : ' Handbook test, not verified.',
    queried: <F>(p: { queried: F }): Phrase<F> => [
      ' Queried, and not counted until answered: ',
      p.queried,
      '.',
    ],
    overIfQueriedCounted: ' Were all of it counted, the limit would be passed.',
    completeness: {
      complete: '',
      lowerBound: ' Lines were found by name only, so the spend shown is a lower bound.',
      partYear: ' The spend shown covers only part of the year.',
      unknown: ' Whether the spend shown is complete is not known.',
    },
    beforeCommitting:
      'Before money is committed, the monitoring officer should be asked which power is relied on, and the section 151 officer should be asked to confirm the figures.',

    logframe: <F>(p: { indicators: F; targets: F | null }): Phrase<F> => [
      'The logframe has ',
      p.indicators,
      ' indicators, ',
      p.targets ?? 'none',
      ' of them with a target.',
    ],
    appendixList: 'The appendices to this report are:',
  },

  outcome: {
    within: 'Within the limit under this test',
    atLimit: 'At the limit under this test',
    over: 'Over the limit under this test: specific consent, or another power, is needed',
    noLimit: 'No specific limit on this route',
    cannotSay: 'Cannot say',
  },

  kind: {
    twinningCharter: 'twinning charter',
    friendshipAgreement: 'friendship agreement',
    memorandumOfUnderstanding: 'memorandum of understanding',
    projectPartnership: 'project partnership',
    technicalExchange: 'technical exchange',
    developmentCooperation: 'development co-operation',
    contact: 'contact',
  },

  status: {
    seeking: 'seeking a partner',
    exploratory: 'exploratory',
    active: 'active',
    dormant: 'dormant',
    underReview: 'under review',
    ended: 'ended',
    unknown: 'not known',
  },

  visitWithPlace: (p: { partner: string; place: string }) => `${p.partner} (${p.place})`,

  direction: { out: 'outward', in: 'inward', virtual: 'virtual' },

  level: { impact: 'Impact', outcome: 'Outcome', output: 'Output', activity: 'Activity' },

  completenessName: {
    complete: 'Complete',
    lowerBound: 'Lower bound: found by name only',
    partYear: 'Part of the year',
    unknown: 'Not known',
  },

  table: {
    positions: (p: { councils: string; year: string }) =>
      `${p.councils}, ${p.year}: position under each test`,
    positionsSummary: 'Limit, spend counted, what remains and the outcome, one test a column.',
    measure: 'Measure',
    limit: 'Limit',
    basis: 'What the limit rests on',
    counted: 'Counted',
    committed: 'Committed',
    queried: 'Queried, not counted',
    remaining: 'Remaining under this test',
    outcome: 'Outcome',
    completeness: 'How complete the spend is',
    baseCompleteness: 'How complete the previous year is',
    standing: 'Standing',
    links: 'Partnership links in the register',
    linksSummary: 'One link a row: partner, councils, kind, since when, status.',
    partner: 'Partner',
    councils: 'Councils',
    kind: 'Kind',
    since: 'Since',
    status: 'Status',
    visits: 'Visits and exchanges recorded in the workbook',
    visitsSummary: 'One visit a row: partner, direction, when, people, cost.',
    direction: 'Direction',
    when: 'When',
    people: 'People',
    cost: 'Cost',
    membersAndOfficers: <F>(p: { members: F | null; officers: F | null }): Phrase<F> => [
      ' (',
      ...(p.members === null ? [] : [p.members, ' members']),
      ...(p.members === null || p.officers === null ? [] : [', ']),
      ...(p.officers === null ? [] : [p.officers, ' officers']),
      ')',
    ],
    logframe: (p: { title: string | null }) => `${p.title ?? 'Logframe'}: results and number of indicators`,
    logframeSummary: 'One result a row, from impact to output, with its number of indicators.',
    level: 'Level',
    statement: 'Statement',
    indicators: 'Indicators',
    sources: 'Figures in this paper and the cells they come from',
    sourcesSummary: 'One figure a row: its id, value, how it was made, and the cells.',
    figureId: 'Figure',
    value: 'Value',
    rule: 'How it was made',
    cells: 'Cells',
    noCells: 'none',
    files: 'Names, sheets and fingerprints',
    allCellsIn: (p: { file: string }) => `All cells are in ${p.file}.`,
    filesSummary: 'One file a row: name, sheets and the SHA-256 of its bytes.',
    file: 'File',
    sheets: 'Sheets',
    sha256: 'SHA-256',
    openWorkbook: 'open workbook, no file',
    noSheets: 'none: a text file',
  },

  picture: {
    name: 'Bar picture',
    alt: <F>(p: { councils: string; test: string; year: string; counted: F; limit: F }): Phrase<F> => [
      `Bar picture for ${p.councils}, ${p.test}, ${p.year}: `,
      p.counted,
      ' counted against a limit of ',
      p.limit,
      '.',
    ],
    caption: <F>(p: { test: string; counted: F; limit: F }): Phrase<F> => [
      `${p.test}: the dark bar is what is counted, `,
      p.counted,
      '; the outlined bar is the limit, ',
      p.limit,
      '.',
    ],
  },

  rule: {
    links: 'partnership links in the register, counted',
    active: 'partnership links whose status is active, counted',
    queriedLinks: 'partnership links with an open question, counted',
    visits: 'visits in the workbook, counted',
    people: 'people on the visit, as recorded',
    peopleAll: 'people on all visits, added',
    unknownPeople: 'visits without a number of people, counted',
    members: 'elected members on the visit, as recorded',
    officers: 'officers on the visit, as recorded',
    excess: 'counted less limit',
    overcommitted: 'counted and committed less limit',
    indicators: 'indicators of the logframe, counted',
    indicatorsOfResult: 'indicators of this result, counted',
    targets: 'indicators with a target, counted',
    logframeFindings: 'points raised by the logframe checks, counted',
    linksElsewhere: 'partnership links of councils that the paper is not for, counted',
    visitsElsewhere: 'visits of councils that the paper is not for, counted',
    workbookFindings: 'findings about the workbook, counted',
  },

  part: {
    draftingNotes: 'Drafting notes for the author',
    draftingIntro:
      'These pages help the author. Remove them, or use the public copy, before the paper is published.',
    textMissing: 'Text that is missing',
    pointsToCheck: 'Points to check',
    behindTests: 'Behind the spending tests',
    nothingToCheck:
      'No points were found in the wording and figures of this paper. That is no assurance that there are none.',
    sources: 'Sources of the figures',
    files: 'Files read',
    limits: 'Spending tests under the 1993 Act',
    register: 'Register of partnerships',
    logframe: 'Logframe',
  },

  drafting: {
    topic: {
      finance: 'Financial implications',
      legal: 'Legal implications',
      equality: 'Equality implications',
      risk: 'Risk',
      climate: 'Climate and environment',
    },
    finance: (p: { where: string | null }) =>
      `No financial text has been supplied. Ask the section 151 officer for it${
        p.where === null ? '' : `; the figures to work from are in ${p.where}`
      }.`,
    legal:
      'No legal text has been supplied. Ask the monitoring officer which power the council relies on and what is uncertain about it. This paper does not choose the power.',
    equality:
      'No equality text has been supplied. Say what was considered under the public sector equality duty, or that an assessment is not needed and why.',
    risk: 'No risk text has been supplied. Name the main risks of the activity and of not doing it, and who looks after each.',
    climate: 'No climate text has been supplied. Say what travel and other effects were considered.',
    backgroundPapers: (p: { files: readonly string[] }) =>
      `The figures rest on ${listed(p.files)}. Whether that is a background paper is for the proper officer to decide.`,
    backgroundPapersTopic: 'Background papers',
    headingsEmpty: (p: { headings: readonly string[] }) =>
      `This form of report requires text of the author’s under ${
        p.headings.length === 1 ? 'one more heading' : 'these headings'
      }: ${listed(p.headings)}. Add it to the sheet of report notes.`,
    otherFindings: <F>(p: { findings: F }): Phrase<F> => [
      'Further points raised on reading the workbook: ',
      p.findings,
      '. They stand in the workbook that goes with this paper.',
    ],
    logframeFindings: <F>(p: { title: string | null; findings: F }): Phrase<F> => [
      `Points raised by the checks of ${p.title === null ? 'the logframe' : `the logframe "${p.title}"`}: `,
      p.findings,
      '.',
    ],
    linksElsewhere: <F>(p: { links: F }): Phrase<F> => [
      'Partnership links left out as records of other councils: ',
      p.links,
      '.',
    ],
    visitsElsewhere: <F>(p: { visits: F }): Phrase<F> => [
      'Visits left out as records of other councils: ',
      p.visits,
      '.',
    ],
    concerns: (p: { tests: readonly string[] }) => ` Concerns: ${p.tests.join('; ')}.`,
  },

  empty: (p: { heading: string }) =>
    `No text has been supplied for "${p.heading}", which this form of report requires.`,

  check: {
    purposeTooLow: (p: { stated: PurposeWord; where: string; asked: PurposeWord; recommendation: string }) =>
      `${p.where} says the report is for ${p.stated}, but paragraph ${p.recommendation} asks for ${aPurpose[p.asked]}. Change one of them, so that members know what is expected.`,
    purposeTooHigh: (p: { stated: PurposeWord; where: string; asked: PurposeWord }) =>
      `${p.where} says the report is for ${p.stated}, but the recommendations ask only for ${aPurpose[p.asked]}. Change one of them, so that members know what is expected.`,
    purposesDiffer: (p: { label: PurposeWord; stated: PurposeWord; paragraph: string }) =>
      `The report is marked for ${p.label}, but paragraph ${p.paragraph} says it is for ${p.stated}. Change one of them.`,
    paragraph: (p: { number: string }) => `Paragraph ${p.number}`,
    markedFor: 'The heading of the report',
    yearsDoNotMeet: (p: {
      paragraph: string;
      said: string;
      counted: string;
      from: string;
      statedIn: string;
      stated: readonly string[];
    }) =>
      `Paragraph ${p.paragraph} says "${p.said}". Counted back from ${p.from} that is ${p.counted}, but ${p.statedIn} gives ${listed(p.stated)} for what looks like the same event. Which is meant?`,
    registerSays: 'the register',
    paragraphSays: (p: { number: string }) => `paragraph ${p.number}`,
    costNotSupplied: (p: { visits: readonly string[] }) =>
      `The workbook holds no cost for ${p.visits.length === 1 ? 'this visit' : 'these visits'}, so the paper says "not supplied": ${p.visits.join('; ')}. Add the cost, or say in the text why there is none.`,
    visitNamed: (p: { partner: string; when: string | null }) =>
      p.when === null ? p.partner : `${p.partner} (${p.when})`,
    overWordLimit: (p: { heading: string; words: number; limit: number }) =>
      `"${p.heading}" has ${p.words} words; this form of report allows ${p.limit}. Shorten it.`,
    mandatoryEmpty: (p: { heading: string }) =>
      `"${p.heading}" is required by this form of report and has no text. Add it to the sheet of report notes.`,
    renumbered: (p: { changes: readonly string[] }) =>
      `The order of the sections gives other paragraph numbers than the sheet has: ${listed(p.changes)}. Check cross-references in the text.`,
    renumberedOne: (p: { typed: string; printed: string }) => `${p.typed} is now ${p.printed}`,
    sectionNotInProfile: (p: { section: string; profile: string }) =>
      `The section "${p.section}" is not one of the headings of "${p.profile}". Its text is kept at the end of the paper.`,
  },

  notes: {
    blankRow: 'blank row',
    sectionHeading: 'heading of a section',
    rowQueried: (p: { row: number; reason: string }) =>
      `Row ${p.row} of the report notes was left out: ${p.reason}. Complete it or clear it.`,
    textWithoutSection: 'text without a section or a paragraph above it',
    numberWithoutText: 'paragraph number without text',
    purposeNotRead: (p: { text: string }) =>
      `"For: ${p.text}" was not understood. Write noting, discussion or decision.`,
    meetingDateNotRead: (p: { text: string }) =>
      `"${p.text}" was not understood as the date of the meeting. Write it as a date, for example 2026-04-07.`,
  },

  profile: {
    unknown: (p: { id: string; known: readonly string[] }) =>
      `There is no report form called "${p.id}". The forms are ${listed(p.known)}.`,
    notAProfile: (p: { where: string; problem: string }) =>
      `The report form does not hold what is expected at ${p.where}: ${p.problem}. Correct it and try again.`,
  },

  accessibility: {
    headingSkips: (p: { from: number; to: number; text: string }) =>
      `The heading "${p.text}" is at level ${p.to} but follows level ${p.from}. Heading levels go down one at a time.`,
    noHeading: 'The document has no heading. Readers who use a screen reader find their way by headings.',
    tableWithoutHeader: (p: { number: number }) =>
      `Table ${p.number} has no header row that is marked as one.`,
    tableWithoutName: (p: { number: number }) => `Table ${p.number} has no title or caption.`,
    mergedCells: (p: { number: number }) =>
      `Table ${p.number} has merged cells, which screen readers read out wrongly.`,
    pictureWithoutAlt: (p: { number: number }) => `Picture ${p.number} has no alternative text.`,
    noLanguage: 'The language of the document is not set.',
    noTitle: 'The document has no title property.',
    smallText: (p: { points: number }) =>
      `Text of ${p.points} points was found. The smallest should be 12 points.`,
    justified: 'Text is justified. It should be aligned left.',
    font: (p: { font: string }) =>
      `The font "${p.font}" was found. A common font without serifs, such as Arial, is easier to read.`,
    faintText: (p: { colour: string; contrast: number; least: number }) =>
      `Text of the colour ${p.colour} stands out from white by ${p.contrast} to 1. At least ${p.least} to 1 is needed.`,
    longSentences: (p: { number: number; words: number; longest: number; beginning: string }) =>
      `${p.number === 1 ? 'One sentence has' : `${p.number} sentences have`} more than ${p.words} words. The longest has ${p.longest} and begins "${p.beginning} …". Shorter ones are easier to read.`,
  },

  summary: {
    tab: 'Committee summary',
    title: (p: { title: string }) => `Summary for committee: ${p.title}`,
    asAt: (p: { date: string }) => `Figures as at ${p.date}.`,
    links: (p: { links: string }) => `Partnership links in the register: ${p.links}.`,
    visits: (p: { visits: string }) => `Visits and exchanges recorded: ${p.visits}.`,
    caption: 'Position under each test of the Local Government (Overseas Assistance) Act 1993',
    council: 'Council',
    test: 'Test',
    year: 'Year',
    money: 'Money',
    sampleMoney: 'EXAMPLE',
    realMoney: 'As recorded',
    source: 'Source',
    sourceLimits: 'sheet Limits',
    blank:
      'A blank is a figure that cannot be said, or a limit that does not apply. The column Outcome says which.',
  },

  text: {
    tableRow: (p: { label: string; value: string }) => `${p.label}: ${p.value}`,
  },

  sourceNoteAuthor: 'Source',
  sourceNote: (p: { rule: string; cells: string }) => `${p.rule}: ${p.cells}`,
  end: 'End of report',
  pageOfPages: ['Page ', ' of '],
  page: (p: { title: string; draft: boolean }) => (p.draft ? `DRAFT: ${p.title}` : p.title),
} as const;
