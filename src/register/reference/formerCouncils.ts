/**
 * Councils that are gone, and names in use, that the mySociety register leaves out. Same shape as COUNCIL_TABLE, with one cell more at
 * the end: what the successors rest on.
 *
 * England, 1 April 2009. The successors of the districts were held one by one against the list of changes of the codes of the Office
 * for National Statistics, as the Greater London Authority publishes it in its gsscoder package: it names the order for each. That
 * Bedfordshire and Cheshire were divided into two councils each, and which nine councils were established, is in the Department for
 * Communities and Local Government's paper of 6 January 2010 on that day's new unitary councils. Codes are left blank.
 */
export const FORMER_COUNCIL_TABLE = `
|Bedfordshire County Council|Bedfordshire||E|CTY||2009-04-01|BDF;CBF||||The Bedfordshire (Structural Changes) Order 2008
|Mid Bedfordshire District Council|Mid Bedfordshire||E|NMD||2009-04-01|CBF||||The Bedfordshire (Structural Changes) Order 2008
|South Bedfordshire District Council|South Bedfordshire||E|NMD||2009-04-01|CBF||||The Bedfordshire (Structural Changes) Order 2008
|Cheshire County Council|Cheshire||E|CTY||2009-04-01|CHE;CHW||||The Cheshire (Structural Changes) Order 2008
|Chester City Council|Chester||E|NMD||2009-04-01|CHW||||The Cheshire (Structural Changes) Order 2008
|Congleton Borough Council|Congleton||E|NMD||2009-04-01|CHE||||The Cheshire (Structural Changes) Order 2008
|Crewe and Nantwich Borough Council|Crewe and Nantwich||E|NMD||2009-04-01|CHE||||The Cheshire (Structural Changes) Order 2008
|Ellesmere Port and Neston Borough Council|Ellesmere Port and Neston||E|NMD||2009-04-01|CHW||||The Cheshire (Structural Changes) Order 2008
|Macclesfield Borough Council|Macclesfield||E|NMD||2009-04-01|CHE||||The Cheshire (Structural Changes) Order 2008
|Vale Royal Borough Council|Vale Royal||E|NMD||2009-04-01|CHW||||The Cheshire (Structural Changes) Order 2008
|Caradon District Council|Caradon||E|NMD||2009-04-01|CON||||The Cornwall (Structural Change) Order 2008
|Carrick District Council|Carrick||E|NMD||2009-04-01|CON||||The Cornwall (Structural Change) Order 2008
|Kerrier District Council|Kerrier||E|NMD||2009-04-01|CON||||The Cornwall (Structural Change) Order 2008
|North Cornwall District Council|North Cornwall||E|NMD||2009-04-01|CON||||The Cornwall (Structural Change) Order 2008
|Penwith District Council|Penwith||E|NMD||2009-04-01|CON||||The Cornwall (Structural Change) Order 2008
|Restormel Borough Council|Restormel||E|NMD||2009-04-01|CON||||The Cornwall (Structural Change) Order 2008
|Chester-le-Street District Council|Chester-le-Street||E|NMD||2009-04-01|DUR||||The County Durham (Structural Change) Order 2008
|Derwentside District Council|Derwentside||E|NMD||2009-04-01|DUR||||The County Durham (Structural Change) Order 2008
|Durham City Council|City of Durham||E|NMD||2009-04-01|DUR||||The County Durham (Structural Change) Order 2008
|Easington District Council|Easington||E|NMD||2009-04-01|DUR||||The County Durham (Structural Change) Order 2008
|Sedgefield Borough Council|Sedgefield||E|NMD||2009-04-01|DUR||||The County Durham (Structural Change) Order 2008
|Teesdale District Council|Teesdale||E|NMD||2009-04-01|DUR||||The County Durham (Structural Change) Order 2008
|Wear Valley District Council|Wear Valley||E|NMD||2009-04-01|DUR||||The County Durham (Structural Change) Order 2008
|Alnwick District Council|Alnwick||E|NMD||2009-04-01|NBL||||The Northumberland (Structural Change) Order 2008
|Berwick-upon-Tweed Borough Council|Berwick-upon-Tweed||E|NMD||2009-04-01|NBL||||The Northumberland (Structural Change) Order 2008
|Blyth Valley Borough Council|Blyth Valley||E|NMD||2009-04-01|NBL||||The Northumberland (Structural Change) Order 2008
|Castle Morpeth Borough Council|Castle Morpeth||E|NMD||2009-04-01|NBL||||The Northumberland (Structural Change) Order 2008
|Tynedale District Council|Tynedale||E|NMD||2009-04-01|NBL||||The Northumberland (Structural Change) Order 2008
|Wansbeck District Council|Wansbeck||E|NMD||2009-04-01|NBL||||The Northumberland (Structural Change) Order 2008
|Bridgnorth District Council|Bridgnorth||E|NMD||2009-04-01|SHR||||The Shropshire (Structural Change) Order 2008
|North Shropshire District Council|North Shropshire||E|NMD||2009-04-01|SHR||||The Shropshire (Structural Change) Order 2008
|Oswestry Borough Council|Oswestry||E|NMD||2009-04-01|SHR||||The Shropshire (Structural Change) Order 2008
|Shrewsbury and Atcham Borough Council|Shrewsbury and Atcham||E|NMD||2009-04-01|SHR||||The Shropshire (Structural Change) Order 2008
|South Shropshire District Council|South Shropshire||E|NMD||2009-04-01|SHR||||The Shropshire (Structural Change) Order 2008
|Kennet District Council|Kennet||E|NMD||2009-04-01|WIL||||The Wiltshire (Structural Change) Order 2008
|North Wiltshire District Council|North Wiltshire||E|NMD||2009-04-01|WIL||||The Wiltshire (Structural Change) Order 2008
|Salisbury District Council|Salisbury||E|NMD||2009-04-01|WIL||||The Wiltshire (Structural Change) Order 2008
|West Wiltshire District Council|West Wiltshire||E|NMD||2009-04-01|WIL||||The Wiltshire (Structural Change) Order 2008
`;

/**
 * Northern Ireland, 1 April 2015: register code of each former district, of its successor, and what that rests on. The mySociety
 * register bears out that each ended on 31 March 2015, and names no successor; the account of the new council that names the old ones is
 * given. Parts of Lisburn and Castlereagh went to Belfast. A blank last cell would mean that the successor is only likely, for people
 * to confirm.
 */
export const NORTHERN_IRELAND_SUCCESSORS = `
NIR-A|DRS|Wikipedia, Derry City and Strabane District Council
NIR-B|CCG|Wikipedia, Moyle District Council
NIR-C|CCG|Wikipedia, Moyle District Council
NIR-D|CCG|Wikipedia, Moyle District Council
NIR-E|CCG|Wikipedia, Moyle District Council
NIR-F|MEA|Wikipedia, Mid and East Antrim
NIR-G|MEA|Wikipedia, Mid and East Antrim
NIR-H|MUL|Wikipedia, Mid Ulster District Council
NIR-I|MUL|Wikipedia, Mid Ulster District Council
NIR-J|DRS|Wikipedia, Derry City and Strabane District Council
NIR-K|FMO|Wikipedia, Fermanagh and Omagh District Council
NIR-L|FMO|Wikipedia, Fermanagh and Omagh District Council
NIR-M|MUL|Wikipedia, Mid Ulster District Council
NIR-N|ABC|Wikipedia, Armagh City, Banbridge and Craigavon
NIR-O|ABC|Wikipedia, Armagh City, Banbridge and Craigavon
NIR-P|NMD|Wikipedia, Newry, Mourne and Down District Council
NIR-Q|ABC|Wikipedia, Armagh City, Banbridge and Craigavon
NIR-R|NMD|Wikipedia, Newry, Mourne and Down District Council
NIR-S|LBC|Wikipedia, Lisburn and Castlereagh
NIR-T|ANN|Wikipedia, Antrim and Newtownabbey Borough Council
NIR-U|ANN|Wikipedia, Antrim and Newtownabbey Borough Council
NIR-V|MEA|Wikipedia, Mid and East Antrim
NIR-W|AND|Wikipedia, Ards and North Down Borough Council
NIR-X|AND|Wikipedia, Ards and North Down Borough Council
NIR-Y|LBC|Wikipedia, Lisburn and Castlereagh
`;

/** Names in everyday use, and Welsh names that reached the register's file broken, by register code. */
export const EVERYDAY_COUNCIL_NAMES: Readonly<Record<string, readonly string[]>> = {
  AGY: ['Ynys Môn', 'Sir Ynys Môn', 'Cyngor Sir Ynys Môn'],
  BPC: ['BCP'],
  BUC: ['Bucks'],
  CAM: ['Cambs'],
  CGN: ['Sir Ceredigion'],
  CHW: ['CWAC', 'Cheshire West'],
  DBY: ['Derbys'],
  GLS: ['Glos'],
  GWN: ['Sir Gwynedd'],
  HAM: ['Hants'],
  HRT: ['Herts'],
  KEC: ['RBKC'],
  LAN: ['Lancs'],
  LEC: ['Leics'],
  LIN: ['Lincs'],
  NTH: ['Northants'],
  NTT: ['Notts'],
  OXF: ['Oxon'],
  POW: ['Sir Powys'],
  SOS: ['Southend'],
  STS: ['Staffs'],
  WAR: ['Warks'],
  WIL: ['Wilts'],
  WNM: ['RBWM'],
  WOR: ['Worcs'],
};
