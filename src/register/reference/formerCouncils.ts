/**
 * Councils that are gone, and names in use, that the mySociety register leaves out. Same shape as COUNCIL_TABLE.
 *
 * England, 1 April 2009. What the mySociety register bears out: each of the nine successors named here begins on that day.
 * What it does not hold, and what was not checked against the structural changes orders of 2008: the names of the councils that
 * ended and which of them went to which successor. So `successorsChecked` is false for all of them, and people are asked to
 * confirm the successor. Codes are left blank.
 */
export const FORMER_COUNCIL_TABLE = `
|Bedfordshire County Council|Bedfordshire||E|CTY||2009-04-01|BDF;CBF|||
|Mid Bedfordshire District Council|Mid Bedfordshire||E|NMD||2009-04-01|CBF|||
|South Bedfordshire District Council|South Bedfordshire||E|NMD||2009-04-01|CBF|||
|Cheshire County Council|Cheshire||E|CTY||2009-04-01|CHE;CHW|||
|Chester City Council|Chester||E|NMD||2009-04-01|CHW|||
|Congleton Borough Council|Congleton||E|NMD||2009-04-01|CHE|||
|Crewe and Nantwich Borough Council|Crewe and Nantwich||E|NMD||2009-04-01|CHE|||
|Ellesmere Port and Neston Borough Council|Ellesmere Port and Neston||E|NMD||2009-04-01|CHW|||
|Macclesfield Borough Council|Macclesfield||E|NMD||2009-04-01|CHE|||
|Vale Royal Borough Council|Vale Royal||E|NMD||2009-04-01|CHW|||
|Caradon District Council|Caradon||E|NMD||2009-04-01|CON|||
|Carrick District Council|Carrick||E|NMD||2009-04-01|CON|||
|Kerrier District Council|Kerrier||E|NMD||2009-04-01|CON|||
|North Cornwall District Council|North Cornwall||E|NMD||2009-04-01|CON|||
|Penwith District Council|Penwith||E|NMD||2009-04-01|CON|||
|Restormel Borough Council|Restormel||E|NMD||2009-04-01|CON|||
|Chester-le-Street District Council|Chester-le-Street||E|NMD||2009-04-01|DUR|||
|Derwentside District Council|Derwentside||E|NMD||2009-04-01|DUR|||
|Durham City Council|City of Durham||E|NMD||2009-04-01|DUR|||
|Easington District Council|Easington||E|NMD||2009-04-01|DUR|||
|Sedgefield Borough Council|Sedgefield||E|NMD||2009-04-01|DUR|||
|Teesdale District Council|Teesdale||E|NMD||2009-04-01|DUR|||
|Wear Valley District Council|Wear Valley||E|NMD||2009-04-01|DUR|||
|Alnwick District Council|Alnwick||E|NMD||2009-04-01|NBL|||
|Berwick-upon-Tweed Borough Council|Berwick-upon-Tweed||E|NMD||2009-04-01|NBL|||
|Blyth Valley Borough Council|Blyth Valley||E|NMD||2009-04-01|NBL|||
|Castle Morpeth Borough Council|Castle Morpeth||E|NMD||2009-04-01|NBL|||
|Tynedale District Council|Tynedale||E|NMD||2009-04-01|NBL|||
|Wansbeck District Council|Wansbeck||E|NMD||2009-04-01|NBL|||
|Bridgnorth District Council|Bridgnorth||E|NMD||2009-04-01|SHR|||
|North Shropshire District Council|North Shropshire||E|NMD||2009-04-01|SHR|||
|Oswestry Borough Council|Oswestry||E|NMD||2009-04-01|SHR|||
|Shrewsbury and Atcham Borough Council|Shrewsbury and Atcham||E|NMD||2009-04-01|SHR|||
|South Shropshire District Council|South Shropshire||E|NMD||2009-04-01|SHR|||
|Kennet District Council|Kennet||E|NMD||2009-04-01|WIL|||
|North Wiltshire District Council|North Wiltshire||E|NMD||2009-04-01|WIL|||
|Salisbury District Council|Salisbury||E|NMD||2009-04-01|WIL|||
|West Wiltshire District Council|West Wiltshire||E|NMD||2009-04-01|WIL|||
`;

/**
 * Northern Ireland, 1 April 2015: the likely successor of each former district, by register code. The mySociety register bears
 * out that each of them ended on 31 March 2015, and names no successor; the rest was not checked against the legislation. Parts
 * of Lisburn and Castlereagh went to Belfast. So these are likely successors for a person to confirm (`successorsChecked`).
 */
export const NORTHERN_IRELAND_SUCCESSORS: Readonly<Record<string, string>> = {
  'NIR-A': 'DRS',
  'NIR-B': 'CCG',
  'NIR-C': 'CCG',
  'NIR-D': 'CCG',
  'NIR-E': 'CCG',
  'NIR-F': 'MEA',
  'NIR-G': 'MEA',
  'NIR-H': 'MUL',
  'NIR-I': 'MUL',
  'NIR-J': 'DRS',
  'NIR-K': 'FMO',
  'NIR-L': 'FMO',
  'NIR-M': 'MUL',
  'NIR-N': 'ABC',
  'NIR-O': 'ABC',
  'NIR-P': 'NMD',
  'NIR-Q': 'ABC',
  'NIR-R': 'NMD',
  'NIR-S': 'LBC',
  'NIR-T': 'ANN',
  'NIR-U': 'ANN',
  'NIR-V': 'MEA',
  'NIR-W': 'AND',
  'NIR-X': 'AND',
  'NIR-Y': 'LBC',
};

/** Names in everyday use, and Welsh names that reached the register's file broken, by register code. */
export const EVERYDAY_COUNCIL_NAMES: Readonly<Record<string, readonly string[]>> = {
  AGY: ['Ynys Môn', 'Sir Ynys Môn', 'Cyngor Sir Ynys Môn'],
  BPC: ['BCP'],
  BUC: ['Bucks'],
  CAM: ['Cambs'],
  CHW: ['CWAC', 'Cheshire West'],
  DBY: ['Derbys'],
  GLS: ['Glos'],
  HAM: ['Hants'],
  HRT: ['Herts'],
  KEC: ['RBKC'],
  LAN: ['Lancs'],
  LEC: ['Leics'],
  LIN: ['Lincs'],
  NTH: ['Northants'],
  NTT: ['Notts'],
  OXF: ['Oxon'],
  SOS: ['Southend'],
  STS: ['Staffs'],
  WAR: ['Warks'],
  WIL: ['Wilts'],
  WNM: ['RBWM'],
  WOR: ['Worcs'],
};
