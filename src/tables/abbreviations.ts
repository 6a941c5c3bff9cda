/**
 * How finance systems and officers shorten the words of headings. Source: the column names of Unit4, SAP, Oracle, Integra and
 * eFinancials exports (fields there are 8 to 15 letters long, so that words are cut), and headings of councils' own lists.
 * Short form, without its full stop, to the words it stands for.
 */
export const ABBREVIATIONS: Readonly<Record<string, string>> = {
  acc: 'account',
  acct: 'account',
  addr: 'address',
  amnt: 'amount',
  amt: 'amount',
  approx: 'approximate',
  benef: 'beneficiary',
  bdgt: 'budget',
  bud: 'budget',
  cat: 'category',
  cc: 'cost centre',
  ccy: 'currency',
  center: 'centre',
  cllr: 'councillor',
  cntr: 'centre',
  cred: 'creditor',
  ctr: 'centre',
  cur: 'currency',
  curr: 'currency',
  dept: 'department',
  desc: 'description',
  descr: 'description',
  dir: 'directorate',
  doc: 'document',
  dt: 'date',
  est: 'estimated',
  ex: 'excluding',
  exc: 'excluding',
  excl: 'excluding',
  exp: 'expense',
  fcst: 'forecast',
  fin: 'financial',
  fy: 'financial year',
  fwd: 'forward',
  grp: 'group',
  inc: 'including',
  incl: 'including',
  info: 'information',
  inv: 'invoice',
  ln: 'line',
  max: 'maximum',
  merch: 'merchant',
  min: 'minimum',
  narr: 'narrative',
  nbr: 'number',
  nett: 'net',
  no: 'number',
  nom: 'nominal',
  nr: 'number',
  num: 'number',
  ord: 'order',
  org: 'organisation',
  organization: 'organisation',
  orig: 'original',
  pct: 'percentage',
  pd: 'paid',
  pmt: 'payment',
  pmnt: 'payment',
  po: 'purchase order',
  pop: 'population',
  pstng: 'posting',
  purch: 'purchase',
  pymt: 'payment',
  qty: 'quantity',
  recd: 'received',
  ref: 'reference',
  rev: 'revised',
  subj: 'subjective',
  supp: 'supplier',
  svc: 'service',
  tel: 'telephone',
  tot: 'total',
  tran: 'transaction',
  trans: 'transaction',
  trx: 'transaction',
  txn: 'transaction',
  val: 'value',
  var: 'variance',
  vend: 'vendor',
  yr: 'year',
};

/** Words that join others and say nothing of their own, and units of money, which are read apart. */
export const IDLE_WORDS: ReadonlySet<string> = new Set(
  'a an and the of or s £ # gbp sterling pounds £m £k £000 £000s 000 000s'.split(' '),
);

/**
 * Words that turn what a heading is about: a supplier type is no supplier, a date of payment no payment. A heading that ends in
 * one of these and is matched without it is about something else.
 */
export const TURNING_WORDS: ReadonlySet<string> = new Set(
  (
    'address association category class classification code committee contact country currency date day email excluding flag ' +
    'group grouping id identifier including indicator interest key level method month number officer percentage % period phone ' +
    'postcode quantity rank rate reference region registration sector share size status telephone time type uri url website year'
  ).split(' '),
);

/** Words that head sums of money: a cost to the council is no council. */
export const MONEY_WORDS: ReadonlySet<string> = new Set(
  'amount charge cost expenditure fee price value'.split(' '),
);

/** Words that head codes and references. */
export const CODE_WORDS: ReadonlySet<string> = new Set('code id identifier key number reference'.split(' '));

/** Words that head dates and periods. */
export const DATE_WORDS: ReadonlySet<string> = new Set(
  'date day month period since until when year'.split(' '),
);

/** Words that head names. */
export const NAME_WORDS: ReadonlySet<string> = new Set('description name title'.split(' '));
