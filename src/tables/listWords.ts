/**
 * Words that head columns of councils' lists and belong to no field that is read. A heading is held against them too, so that
 * "Contact" is not mended to "Contract", nor "Region" to "Reason".
 */
export const LIST_WORDS: readonly string[] = (
  'accommodation activity address advance agency aged agent airline approval approved archive area asset attachment attended ' +
  'attending audit authorised authoriser balance band bank basis batch birth births body booked booking branch brought business ' +
  'cancelled capital card cards carried census certificate chair chairman change charity check checked circumstances civic claim ' +
  'class closed clubs code coach comments committee community companies company completed conditions confirmed consultation contact ' +
  'contacts contract contracts control cooperation copies corporate corrected county counter country created creator credit ' +
  'culture customer customers daily data days deadline deaths decision declared delivered delivery density deposit detail device ' +
  'director discount discretionary display distance distribution domestic done draft driver due duration economy education ' +
  'effect elected eligible email employee employees employer ended entered enterprise entry equalities error event events ' +
  'exempt exhibition expected experience export external facilities family fare fares festival female females field file ' +
  'files final finance first flag flight flights follow food foreign form format forwarded found framework free frequency friday ' +
  'from full function functions fund funded funding funds further gender grade grant grants guests happened head heading health ' +
  'hectares held highways hire history holder home host hotel hotels hour hours house housing image import impact indicator ' +
  'industry initials inspection insurance insured interest internal issue issued item items jobs journey keeper keyword ' +
  'kind knowledge label land language last latest latitude lead leader league leave left legal length lessons letter level ' +
  'levels library licence life link list listed loan local location logged longitude lower mail main maintained male males ' +
  'managed management manager managing mandate manual manufacturer march married meal meals media median meeting merchandise ' +
  'message meter middle migration mile mileage miles minister minute mobile model modified monday money monthly months motor ' +
  'movement multi music name nationality nature needed networks next nights none normal notice number numbers objective ' +
  'occupation offered office officer officers officials open opened opening operating operation operator option ordered ordering ' +
  'orders organisation organisations origin original other otherwise outstanding overdue overspend owner owners page paid parent ' +
  'parish part party passed password payroll pending people percent percentage performance permit person personal persons phase ' +
  'phone picture place planned plate police policies policy post postal postcode preferred premises prepared present previous ' +
  'price primary print priority private procedure process procurement product products profile programme project projected ' +
  'projection property proposal provided provider providers public published purchase quality quantity quarter query question ' +
  'quotes raised range rate rates rating reached reason reasons rebate receipt receipts received record recorded records recurring ' +
  'redacted refund regards region regional register registered regulation rejected related release remaining remarks remittance ' +
  'renewal repeat report reported reports request requested requester required requisitioner residence resident residents resource ' +
  'response responsibility responsible restricted result results returned revenue review risk road role room round route rows run ' +
  'safety salary sale sales saving savings scheme school schools score seat secondary section sector selected seller sender sent ' +
  'sequence serial series served session settled settlement share shared shipping short signature signed single site size small ' +
  'social software solution source special spent sponsor sponsored sport staff stage standard start state statement station ' +
  'stock street student students subject submitted subsistence subtotal suffix summary support surname survey system target tariff ' +
  'task taxable team technical telephone tender term terms territory thousand ticket tickets time times title today topic ' +
  'tourism town towns trade trading traffic train training transfer transport travel travelled traveller travelling treasurer trust ' +
  'twin type types unique unit units upload used user value variance various vehicle venue verified version village visitor ' +
  'visitors visits volume voluntary volunteers voucher wards wasted water website week weekly weeks weight welfare window work ' +
  'worker workers working works worth writer written yearly years youth'
).split(' ');
