import { say } from '../core/messages';
import { limitPositions, type Limits } from '../limits/limitPositions';
import { authorisationKind, rulesKind } from '../limits/kinds';
import { plansKind } from '../limits/plansKind';
import { populationKind } from '../limits/populationKind';
import { buildGifts, type BuiltGifts } from '../register/buildGifts';
import { readVisits, type VisitLogs } from '../register/readVisits';
import { buildRegister, type BuiltRegister } from '../register/buildRegister';
import { buildVisits } from '../register/buildVisits';
import { recogniseCouncil } from '../register/council';
import { giftsKind, registerKind, visitsKind } from '../register/kinds';
import { linkRecords } from '../register/linkRecord';
import { registerSettings, type RegisterSettings } from '../register/registerSettings';
import { composeReport } from '../report/composeReport';
import { budgetKind, ledgerKind, ordersKind, ratesKind } from '../spending/kinds';
import { isUnknown, tablesOf } from '../tables/readTable';
import type { Snapshot } from '../workbook/grid';
import { answeredColumns } from './answeredColumns';
import { answersWithoutColumn, columnAnswers } from './columnAnswers';
import { choicesTables, recordedCouncil } from './choicesTables';
import type { InspectJson } from './contract';
import { councilOf } from './councilOf';
import { councilDoubts, councilsInLedgers } from './councilsInLedgers';
import { councilPopulations } from './councilPopulations';
import { enteredCouncils, type EnteredCouncils } from './enteredCouncils';
import { enteredFigures } from './enteredFigures';
import { enteredReviews } from './enteredReviews';
import { enteredVisits } from './enteredVisits';
import { handDecisions } from './handDecisions';
import { inspectJson } from './inspectJson';
import type { Job, JobOptions, ReportJob, ReportOptions } from './job';
import { knownPartners } from './knownPartners';
import { limitRecord, type LimitRecord } from './limitRecord';
import { switchedChecks } from './switchedChecks';
import { standingOfLogframes } from './logframeStanding';
import { paperSettings } from './paperSettings';
import { populationFindings } from './populationFindings';
import { readEnteredAuthorisation } from './readEnteredAuthorisation';
import { readInputs, type Inputs } from './readInputs';
import { readRecordedPowers } from './readRecordedPowers';
import { reportInput } from './reportInput';
import { recordedSettings, withoutRegisterSettings } from './recordedSettings';
import { ruleEntries } from './ruleEntries';
import { unknownCouncils } from './unknownCouncils';
import { sheetsBySubject, sheetsOf } from './sheets';

/** Reads the workbooks and works out register, limits and logframes. */
export function runJob(files: readonly Snapshot[], given: JobOptions): Job {
  const own = files.flatMap((file) => file.grids).filter((grid) => grid.marker !== null);
  const { answers: recorded, unfollowed } = columnAnswers(own);
  const answers = answeredColumns(recorded, given.said ?? []);
  const read = readInputs(files, {
    answers,
    progress: (share, sheet) => given.progress?.(share * 0.6, say.job.recognising({ sheet })),
  });
  const options = withCouncil(given, recordedCouncil(read));
  options.progress?.(0.6, say.job.composing);
  const settings = registerSettingsOf(read, options);
  const councils = enteredCouncils(read.generated);
  const logs = readVisits(tablesOf(read.tables, visitsKind));
  const register = registerOf(read, logs, { settings, councils, options });
  const gifts = giftsOf(read, settings, options);
  const visits = buildVisits({
    register,
    entered: enteredVisits(read.generated),
    policy: settings.visits,
    asOf: options.asOf,
  });
  const inputs = withAnswered(read, [...register.tables, ...gifts.tables]);
  const limits = limitsOf(inputs, register, logs, options);
  const filledIn = enteredFigures(inputs.logframes, inputs.generated);
  const logframes = switchedChecks(filledIn, inputs.generated);
  const logframeStanding = standingOfLogframes({ ...inputs, logframes }, limits, options.asOf);
  let inspected: InspectJson | null = null;
  let record: LimitRecord | null = null;
  return {
    asked: given,
    inputs,
    answers,
    unfollowed: [...unfollowed, ...councils.unfollowed, ...answersWithoutColumn(answers, inputs.tables)],
    // Only some doors show it, and over a large ledger it takes time.
    get inspected() {
      return (inspected ??= inspectJson({ inputs, limits }));
    },
    paper: paperSettings(files.flatMap(({ grids }) => grids)),
    register,
    links: linkRecords(register.partnerships),
    gifts,
    visits,
    registerSettings: settings,
    limits,
    get record() {
      return (record ??= limitRecord(inputs, limits, options.asOf));
    },
    logframes: logframeStanding.logframes,
    logframeStanding,
  };
}

/** The whole job: the results, the report composed from them, and the sheets of the output workbook. */
export function runReport(files: readonly Snapshot[], options: ReportOptions): ReportJob {
  const job = runJob(files, options);
  const report = composeReport(reportInput(job, options));
  const subjects = sheetsBySubject(job, report, options);
  return { ...job, report, subjects, sheets: sheetsOf(job, subjects, options) };
}

/** The council that the door names, else the recorded one. */
function withCouncil(options: JobOptions, recorded: string | null): JobOptions {
  return options.councils.length > 0 || recorded === null ? options : { ...options, councils: [recorded] };
}

function registerSettingsOf(inputs: Inputs, { councils }: JobOptions): RegisterSettings {
  const nations = councils.map((council) => recogniseCouncil(council).nation);
  return registerSettings(
    recordedSettings(choicesTables(inputs)),
    nations.filter((nation) => nation !== null),
  );
}

function giftsOf({ tables }: Inputs, settings: RegisterSettings, { asOf }: JobOptions): BuiltGifts {
  return buildGifts({ tables: tablesOf(tables, giftsKind), rules: settings.gifts, asOf });
}

function registerOf(
  inputs: Inputs,
  visits: VisitLogs,
  {
    settings,
    councils,
    options,
  }: { settings: RegisterSettings; councils: EnteredCouncils; options: JobOptions },
): BuiltRegister {
  return buildRegister({
    councilAnswers: councils.answers,
    status: settings.status,
    register: tablesOf(inputs.tables, registerKind),
    visits,
    asOf: options.asOf,
    enteredReviews: enteredReviews(inputs.generated),
    ourCouncils: options.councils.map(recogniseCouncil),
  });
}

/** The tables after the register has asked about some of their rows. */
function withAnswered(inputs: Inputs, asked: BuiltRegister['tables']): Inputs {
  const now = new Map(
    asked.map((table) => [
      `${table.grid.file}|${table.grid.sheet ?? ''}|${table.headerRow}|${table.area.left}`,
      table,
    ]),
  );
  const sheets = inputs.sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.map((table) =>
      table.kind === null
        ? table
        : (now.get(`${table.grid.file}|${table.grid.sheet ?? ''}|${table.headerRow}|${table.area.left}`) ??
          table),
    ),
  }));
  return { ...inputs, sheets, tables: sheets.flatMap((sheet) => sheet.tables) };
}

function limitsOf(
  inputs: Inputs,
  register: BuiltRegister,
  { keptBack }: VisitLogs,
  options: JobOptions,
): Limits {
  const { tables } = inputs;
  const ledgers = tablesOf(tables, ledgerKind);
  const body = councilOf(options.councils[0] ?? null, ledgers);
  const inLedgers = councilsInLedgers(ledgers);
  const populations = tablesOf(tables, populationKind);
  const limits = limitPositions({
    ledgers,
    unknown: tables.filter(isUnknown),
    budgets: tablesOf(tables, budgetKind),
    orders: tablesOf(tables, ordersKind),
    rates: tablesOf(tables, ratesKind),
    rules: tablesOf(tables, rulesKind),
    choices: withoutRegisterSettings(choicesTables(inputs)),
    authorisations: tablesOf(tables, authorisationKind),
    enteredAuthorisation: readEnteredAuthorisation(inputs.generated),
    recordedPowers: readRecordedPowers(inputs.generated),
    populations: councilPopulations(populations, body),
    partners: knownPartners(register, body),
    keptBack,
    plans: tablesOf(tables, plansKind),
    asked: options.plans ?? [],
    body,
    severalCouncils: inLedgers.length > 1,
    byHand: handDecisions(inputs.generated),
    entered: ruleEntries(inputs.generated),
    year: options.year,
  });
  const doubts = populationFindings(populations, limits.choices.population, body, options.councils);
  return {
    ...limits,
    findings: [
      ...unknownCouncils(options.councils),
      ...councilDoubts(inLedgers, body, options.councils),
      ...limits.findings,
      ...doubts,
    ],
  };
}
