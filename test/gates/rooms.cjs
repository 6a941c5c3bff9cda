/**
 * The rooms of src/ and whom each may import, besides itself. docs/architecture.md gives the reasons.
 *
 * core <- workbook <- tables <- spending <- register | limits | logframe <- report <- job <- the doors
 */
const ground = ['core', 'workbook'];
const adapters = ['workbook/excel', 'workbook/file'];
const domains = ['register', 'limits', 'logframe'];
const belowJob = [...ground, 'tables', 'spending', ...domains, 'report'];
const belowDoors = [...belowJob, 'job', ...adapters];

module.exports = {
  core: [],
  workbook: ['core'],
  'workbook/excel': ground,
  'workbook/file': ground,
  tables: ground,
  spending: [...ground, 'tables'],
  register: [...ground, 'tables', 'spending'],
  limits: [...ground, 'tables', 'spending'],
  logframe: [...ground, 'tables', 'spending'],
  report: [...ground, 'tables', 'spending', ...domains],
  job: belowJob,
  functions: belowDoors,
  commands: belowDoors,
  taskpane: belowDoors,
  cli: belowDoors,
};
