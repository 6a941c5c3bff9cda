import type { Workbook } from 'exceljs';
import { clerks, layOut, writeHeader, writeRow, writeTitle } from './dressing';

/** What the clerk knows of the paper; blank where nothing was supplied. */
const particulars: readonly (readonly [label: string, value: string | null])[] = [
  ['Title', 'Update on international relations'],
  ['Committee', 'D2 Joint Committee for Economic Prosperity'],
  ['Report for', 'Noting'],
  ['Meeting date', null],
  ['Councils', 'Derbyshire County Council; Derby City Council; South Derbyshire District Council'],
];

/** The officer's paragraphs: the facts of the published report in other words. */
const paragraphs: readonly (readonly [number: string, text: string])[] = [
  ['1.0', 'Purpose of report'],
  [
    '1.1',
    'This report gives the D2 Joint Committee an overview of the recent visit to Toyota City, Japan, and of what has come of it so far.',
  ],
  ['2.0', 'Discussion/decision required by the committee'],
  [
    '2.1',
    'Members are asked to note this report. A fuller report is proposed for the next meeting of the Joint Committee. It would set out how the Toyota City partnership could be taken further and how cultural, educational and business exchange could be deepened.',
  ],
  ['3.0', 'Context'],
  [
    '3.1',
    'South Derbyshire District Council, Derby City Council and Derbyshire County Council have been twinned with Toyota City since 1998. The link grew out of the large investment that Toyota Manufacturing (TMUK) made in a new plant at Burnaston in 1993. For most of its life it was a cultural and civic exchange; in recent years business, the environment and education have come to the fore.',
  ],
  [
    '3.2',
    'TMUK has over 3,000 employees at Burnaston, and a further 3,300 people work in its local supply chain. The relationship with the company and with the city is of exceptional value, all the more so since the Brexit vote.',
  ],
  [
    '3.3',
    [
      'The link with Toyota City was 20 years old in 2018. These events marked the anniversary:',
      '- September: a joint presentation at Westminster by the local authorities and TMUK to the DCLG Minister, the Japanese Ambassador and six leading MPs from the Derbyshire region',
      '- September: Derbyshire was represented at the Toyota Industry Fest',
      '- Late October: the councils hosted 14 civic and business delegates from Toyota, the Mayor of Toyota City among them',
      '- Mid-November: eight elected members and four officers from across the three councils made the return visit to Toyota City',
    ].join('\n'),
  ],
  [
    '3.4',
    'The exchange was first of all a celebration of the relationship and a recognition of the investment from TMUK 20 years ago. It was also a chance to show Derbyshire products to a major market abroad, to open conversations about trade and export between businesses, and to find further openings in tourism, education and the environment that serve both sides.',
  ],
  ['4.0', 'Summary of key activity'],
  [
    '4.1',
    'The Toyota City Partnership Development Board now directs and oversees the growth of the partnership. Its members are South Derbyshire District Council, Derby City Council, Derbyshire County Council, the University of Derby, Burton and South Derbyshire College, Derby College, Marketing Peak District and Derbyshire, Marketing Derby, the East Midlands Chamber of Commerce, TMUK and the National Forest.',
  ],
  [
    '4.2',
    'A councillor of Derbyshire County Council chairs the Board. A small group of officers from each of the councils supports it at present.',
  ],
  [
    '4.3',
    [
      'A five year plan is being drafted. It sets out the main interests shared with TMUK and Toyota City, the Rugby World Cup of 2019 and the Tokyo Olympics of 2020 included, in five strands:',
      '- Education: more student exchange at secondary, further and tertiary level, joint research and competitions, scholarships and awards; school exchange could reach schools across the County',
      '- Business: more international trade, support for links between businesses, and a stronger visitor economy so that local firms can grow',
      '- Environment: good practice on healthy ways of life, from care for the natural environment to personal wellbeing',
      '- Cultural understanding: the knowledge gained in 20 years of exchange carried further, in support of business, of global citizenship in schools and of a County ready for visitors from abroad',
      '- Sport: the two tournaments as a platform for ties between schools and clubs in every sport, and for the business openings that come with them',
    ].join('\n'),
  ],
  [
    '4.4',
    'The councils put the plan forward during the November visit and it has the support of the Mayor of Toyota City. Joint work will rest on it, with agreed outputs and targets, above all on clean and good growth: Toyota City has an outstanding record of low carbon housing and transport. Derbyshire can learn from it and lead in construction and infrastructure, to the gain of the local economy.',
  ],
  [
    '4.5',
    'The visit was a great success. The economic and cultural worth of the relationship was acknowledged on both sides, and there was commitment at the highest level to keep and develop it for the long term. The plan gives scope to make the most of it, with the tacit support of the Japanese Ambassador and of government departments such as DIT.',
  ],
  ['5.0', 'Further opportunities'],
  [
    '5.1',
    'More and more is being done across the D2 area for economic relations abroad. There is considerable work at present to attract inward investment and to support trade between businesses in China, Japan, India, Spain and elsewhere. It matters for growth and prosperity in Derbyshire.',
  ],
  [
    '5.2',
    'For now each authority does much of this alone, or it falls under the wider Midlands Engine, often case by case. Sharing experience and lining up the work of the councils across the region could achieve more, and would help Derbyshire to keep its name in the world as a place to live, work, visit and invest.',
  ],
  ['6.0', 'Recommendations'],
  ['6.1', 'That the Joint Committee notes the report and the success of the recent visit to Japan.'],
  [
    '6.2',
    'That the Joint Committee undertakes a strategic discussion at its next meeting on the wider effects and the potential of a joined up approach to international relations and trade.',
  ],
];

/** The officer's notes for the committee paper: particulars above, numbered paragraphs below. */
export function addReportNotes(book: Workbook): void {
  const sheet = book.addWorksheet('Report notes');
  const next = writeTitle(sheet, clerks, [
    'Notes for the committee report',
    'Draft text by paragraph. No costs supplied yet.',
  ]);
  let row = next + 1;
  for (const [label, value] of particulars) writeRow(sheet, clerks, row++, [label, value]);
  row += 1;
  writeHeader(sheet, clerks, row, ['Para', 'Text']);
  for (const [number, text] of paragraphs) {
    row += 1;
    writeRow(sheet, clerks, row, [number, text]);
    if (number.endsWith('.0'))
      sheet.getCell(row, 2).font = { name: clerks.font, size: clerks.size, bold: true };
  }
  layOut(sheet, 'portrait', [16, 100]);
}
