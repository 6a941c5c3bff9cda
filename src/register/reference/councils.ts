/**
 * Made by assets/make/referenceData.ts; do not edit by hand.
 *
 * UK local authority names and codes by mySociety (github.com/mysociety/uk_local_authority_names_and_codes),
 * licence CC-BY-4.0, shortened.
 *
 * One council a line: register code, official name, everyday name, GSS code, nation (E, N, S, W), type, start, end, codes of
 * successors, other names, former GSS codes, register code of the county; what is blank at the end is left off. "Adur+District
 * Council" is the everyday name and what the official one adds to it, and the cell for the everyday name is blank.
 */
export const COUNCIL_TABLE = `
ABC|Armagh City, Banbridge and Craigavon+Borough Council||N09000002|N|NID|2015-04-01|||armagh banbridge and craigavon
ABD|Aberdeenshire+Council||S12000034|S|SCO|2005-06-18
ABE|Aberdeen City+Council||S12000033|S|SCO|2005-06-18|||aberdeen c ity;aberdeen cuty
ADU|Adur+District Council||E07000223|E|NMD||||||WSX
AGB|Argyll and Bute+Council||S12000035|S|SCO|2005-06-18
AGY|Isle of Anglesey+County Council||W06000001|W|WPA|1996-04-01|||anglesey
ALL|Allerdale+Borough Council||E07000026|E|NMD||2023-04-01|CBD|||CMA
AMB|Amber Valley+Borough Council||E07000032|E|NMD||||||DBY
AND|Ards and North Down+Borough Council||N09000011|N|NID|2015-04-01|||north down and ards
ANN|Antrim and Newtownabbey+Borough Council||N09000001|N|NID|2015-04-01
ANS|Angus+Council||S12000041|S|SCO|2005-06-18
ARU|Arun+District Council||E07000224|E|NMD||||||WSX
ASF|Ashford+Borough Council||E07000105|E|NMD||||||KEN
ASH|Ashfield+District Council||E07000170|E|NMD||||||NTT
AYL|Aylesbury Vale+District Council||E07000004|E|NMD||2020-03-31|BUC|||BKM
BAB|Babergh+District Council||E07000200|E|NMD||||||SFK
BAE|Bassetlaw+District Council||E07000171|E|NMD||||||NTT
BAI|Basildon+Borough Council||E07000066|E|NMD||||||ESS
BAN|Basingstoke and Deane+Borough Council||E07000084|E|NMD||||||HAM
BAR|Barrow-in-Furness+Borough Council||E07000027|E|NMD||2023-04-01|WAF|||CMA
BAS|Bath and North East Somerset+Council||E06000022|E|UA|1996-04-01
BBD|Blackburn with Darwen+Borough Council||E06000008|E|UA|1998-04-01|||blackburn
BDF|Bedford+Borough Council||E06000055|E|UA|2009-04-01
BDG|London Borough of Barking and Dagenham|Barking and Dagenham|E09000002|E|LBO
BEN|London Borough of Brent|Brent|E09000005|E|LBO
BEX|London Borough of Bexley|Bexley|E09000004|E|LBO
BFS|Belfast+City Council||N09000003|N|NID|2015-04-01
BGE|Bridgend+County Borough Council||W06000013|W|WPA|1996-04-01|||pen y bont ar ogwr
BGW|Blaenau Gwent+County Borough Council||W06000019|W|WPA|1996-04-01
BIR|Birmingham+City Council||E08000025|E|MD|1996-07-01
BKM|Buckinghamshire County+Council||E10000002|E|CTY|2005-06-19|2020-03-31|BUC
BLA|Blaby+District Council||E07000129|E|NMD||||||LEC
BMH|Bournemouth+Borough Council||E06000028|E|UA|2005-06-19|2019-03-31|BPC
BNE|London Borough of Barnet|Barnet|E09000003|E|LBO
BNH|Brighton and Hove+City Council||E06000043|E|UA|2005-06-19
BNS|Barnsley+Metropolitan Borough Council||E08000016|E|MD|1974-04-01
BOL|Bolton+Metropolitan Borough Council||E08000001|E|MD|1974-04-01
BOS|Bolsover+District Council||E07000033|E|NMD||||||DBY
BOT|Boston+Borough Council||E07000136|E|NMD||||||LIN
BPC|Bournemouth, Christchurch and Poole+Council||E06000058|E|UA|2019-04-01
BPL|Blackpool+Borough Council||E06000009|E|UA|2005-06-20
BRA|Braintree+District Council||E07000067|E|NMD||||||ESS
BRC|Bracknell Forest+Council||E06000036|E|UA|1998-04-01
BRD|City of Bradford Metropolitan District Council|Bradford|E08000032|E|MD|1974-04-01
BRE|Breckland+District Council||E07000143|E|NMD||||||NFK
BRM|Bromsgrove+District Council||E07000234|E|NMD||||||WOR
BRO|Broadland+District Council||E07000144|E|NMD||||||NFK
BRT|Broxtowe+Borough Council||E07000172|E|NMD||||||NTT
BRW|Brentwood+Borough Council||E07000068|E|NMD||||||ESS
BRX|Broxbourne+Borough Council||E07000095|E|NMD||||||HRT
BRY|London Borough of Bromley|Bromley|E09000006|E|LBO
BST|Bristol City Council|City of Bristol|E06000023|E|UA|2005-06-18
BUC|Buckinghamshire+Council||E06000060|E|UA|2020-04-01
BUN|Burnley+Borough Council||E07000117|E|NMD||||||LAN
BUR|Bury+Metropolitan Borough Council||E08000002|E|MD|1974-04-01
CAB|Cambridge+City Council||E07000008|E|NMD||||||CAM
CAM|Cambridgeshire+County Council||E10000003|E|CTY
CAN|Cannock Chase+District Council||E07000192|E|NMD||||||STS
CAR|Carlisle+City Council||E07000028|E|NMD||2023-04-01|CBD|||CMA
CAS|Castle Point+Borough Council||E07000069|E|NMD||||||ESS
CAT|Canterbury+City Council||E07000106|E|NMD||||||KEN
CAY|Caerphilly+County Borough Council||W06000018|W|WPA|1996-04-01|||caerffili
CBD|Cumberland+Council||E06000063|E|UA|2023-04-01
CBF|Central Bedfordshire+Council||E06000056|E|UA|2009-04-01
CCG|Causeway Coast and Glens+Borough Council||N09000004|N|NID|2015-04-01
CGN|Ceredigion+County Council||W06000008|W|WPA|1996-04-01
CHA|Charnwood+Borough Council||E07000130|E|NMD||||||LEC
CHC|Christchurch+Borough Council||E07000048|E|NMD||2019-03-31|BPC|||DOR
CHE|Cheshire East+Council||E06000049|E|UA|2009-04-01
CHI|Chichester+District Council||E07000225|E|NMD|1974-04-01|||||WSX
CHL|Chelmsford+City Council||E07000070|E|NMD||||||ESS
CHN|Chiltern+District Council||E07000005|E|NMD||2020-03-31|BUC|||BKM
CHO|Chorley+Borough Council||E07000118|E|NMD||||||LAN
CHR|Cherwell+District Council||E07000177|E|NMD||||||OXF
CHS|Chesterfield+Borough Council||E07000034|E|NMD||||||DBY
CHT|Cheltenham+Borough Council||E07000078|E|NMD||||||GLS
CHW|Cheshire West and Chester+Council||E06000050|E|UA|2009-04-01
CLD|Calderdale+Metropolitan Borough Council||E08000033|E|MD|1974-04-01
CLK|Clackmannanshire+Council||S12000005|S|SCO|2005-06-18|||clackmannan
CMA|Cumbria+County Council||E10000006|E|CTY||2023-04-01|CBD;WAF
CMD|London Borough of Camden|Camden|E09000007|E|LBO
CMN|Carmarthenshire+County Council||W06000010|W|WPA|1996-04-01|||sir gaerfyrddin
COL|Colchester+Borough Council||E07000071|E|NMD||||||ESS
CON|Cornwall+Council||E06000052|E|UA|2009-04-01
COP|Copeland+Borough Council||E07000029|E|NMD||2023-04-01|CBD|||CMA
COR|Corby+Borough Council||E07000150|E|NMD||2021-04-01|NNT|||NTH
COT|Cotswold+District Council||E07000079|E|NMD||||||GLS
COV|Coventry+City Council||E08000026|E|MD|1974-04-01
CPCA|Cambridgeshire and Peterborough+Combined Authority||E47000008|E|COMB|2014-04-01
CRA|Craven+District Council||E07000163|E|NMD||2023-04-01|NYE|||NYK
CRF|City of Cardiff Council|Cardiff|W06000015|W|WPA|1996-04-01|||caerdydd
CRW|Crawley+Borough Council||E07000226|E|NMD|1974-04-01|||||WSX
CRY|London Borough of Croydon|Croydon|E09000008|E|LBO
CWY|Conwy+County Borough Council||W06000003|W|WPA|1996-04-01
DAC|Dacorum+Borough Council||E07000096|E|NMD||||||HRT
DAL|Darlington+Borough Council||E06000005|E|UA|1997-04-01
DAR|Dartford+Borough Council||E07000107|E|NMD||||||KEN
DAV|Daventry+District Council||E07000151|E|NMD||2021-04-01|WNT|||NTH
DBY|Derbyshire+County Council||E10000007|E|CTY
DEB|Derbyshire Dales+District Council||E07000035|E|NMD||||||DBY
DEN|Denbighshire+County Council||W06000004|W|WPA|1996-04-01|||sir ddinbych
DER|Derby+City Council||E06000015|E|UA
DEV|Devon+County Council||E10000008|E|CTY
DGY|Dumfries and Galloway+Council||S12000006|S|SCO|2005-06-18
DNC|City of Doncaster Council|Doncaster|E08000017|E|MD|1974-04-01
DND|Dundee City+Council||S12000042|S|SCO|2005-06-18
DOR|Dorset County+Council||E10000009|E|CTY||2019-03-31|DST
DOV|Dover+District Council||E07000108|E|NMD||||||KEN
DRS|Derry City and Strabane+District Council||N09000005|N|NID|2015-04-01|||derry and strabane
DST|Dorset Council|Dorset Council|E06000059|E|UA|2019-04-01
DUD|Dudley+Metropolitan Borough Council||E08000027|E|MD|1974-04-01
DUR|Durham County Council|County Durham|E06000047|E|UA|2009-04-01
EAL|London Borough of Ealing|Ealing|E09000009|E|LBO
EAS|Eastbourne+Borough Council||E07000061|E|NMD||||||ESX
EAT|Eastleigh+Borough Council||E07000086|E|NMD||||||HAM
EAY|East Ayrshire+Council||S12000008|S|SCO|2005-06-18
ECA|East Cambridgeshire+District Council||E07000009|E|NMD||||||CAM
EDE|East Devon+District Council||E07000040|E|NMD||||||DEV
EDH|City of Edinburgh+Council||S12000036|S|SCO|2005-06-18
EDN|Eden+District Council||E07000030|E|NMD||2023-04-01|WAF|||CMA
EDO|East Dorset+District Council||E07000049|E|NMD||2019-03-31|DST|||DOR
EDU|East Dunbartonshire+Council||S12000045|S|SCO|2005-06-18|||ease dunbartonshire;east dunbaronshire;east dunbarton;east dunnbartonshire|S12000009
EHA|East Hampshire+District Council||E07000085|E|NMD||||||HAM
EHE|East Hertfordshire+District Council||E07000242|E|NMD|||||E07000097|HRT
ELI|East Lindsey+District Council||E07000137|E|NMD||||||LIN
ELM|Elmbridge+Borough Council||E07000207|E|NMD||||||SRY
ELN|East Lothian+Council||S12000010|S|SCO|2005-06-18
ELS|Comhairle nan Eilean Siar|Eilean Siar|S12000013|S|SCO|2005-06-18|||na h eileanan an iar;na h eileanan siar;nan eilean siar western isles;western isles
EMCA|East Midlands Combined County Authority|East Midlands CCA|E47000013|E|COMB|2024-02-27
ENF|London Borough of Enfield|Enfield|E09000010|E|LBO
ENO|East Northamptonshire+Council||E07000152|E|NMD||2021-04-01|NNT|||NTH
EPP|Epping Forest+District Council||E07000072|E|NMD||||||ESS
EPS|Epsom and Ewell+Borough Council||E07000208|E|NMD||||||SRY
ERE|Erewash+Borough Council||E07000036|E|NMD||||||DBY
ERW|East Renfrewshire+Council||S12000011|S|SCO|2005-06-18
ERY|East Riding of Yorkshire+Council||E06000011|E|UA|1996-04-01
ESK|East Suffolk+Council||E07000244|E|NMD|2019-04-01|||||SFK
ESS|Essex+County Council||E10000012|E|CTY
EST|East Staffordshire+Borough Council||E07000193|E|NMD||||||STS
ESX|East Sussex+County Council||E10000011|E|CTY
EXE|Exeter+City Council||E07000041|E|NMD||||||DEV
FAL|Falkirk+Council||S12000014|S|SCO|2005-06-18
FAR|Fareham+Borough Council||E07000087|E|NMD||||||HAM
FEN|Fenland+District Council||E07000010|E|NMD||||||CAM
FIF|Fife+Council||S12000047|S|SCO|2005-06-18||||S12000015
FLN|Flintshire+County Council||W06000005|W|WPA|1996-04-01|||sir y fflint
FMO|Fermanagh and Omagh+District Council||N09000006|N|NID|2015-04-01
FOE|Forest of Dean+District Council||E07000080|E|NMD||||||GLS
FOR|Forest Heath+District Council||E07000201|E|NMD||2019-03-31|WSK|||SRY
FYL|Fylde+Borough Council||E07000119|E|NMD||||||LAN
GAT|Gateshead+Metropolitan Borough Council||E08000037|E|MD|1974-04-01||||E08000020
GED|Gedling+Borough Council||E07000173|E|NMD||||||NTT
GLA|Greater London+Authority||E61000001|E|SRA|2005-06-22
GLCA|Greater Lincolnshire Combined County Authority|Greater Lincolnshire CCA|E47000017|E|COMB|2025-05-01
GLG|Glasgow City+Council||S12000049|S|SCO|2005-06-18|||glasgow city coucil|S12000046;S12000043
GLO|Gloucester+City Council||E07000081|E|NMD||||||GLS
GLS|Gloucestershire+County Council||E10000013|E|CTY
GMCA|Greater Manchester+Combined Authority||E47000001|E|COMB|2014-04-01
GOS|Gosport+Borough Council||E07000088|E|NMD||||||HAM
GRA|Gravesham+Borough Council||E07000109|E|NMD||||||KEN
GRE|Royal Borough of Greenwich|Greenwich|E09000011|E|LBO
GRT|Guildford+Borough Council||E07000209|E|NMD||||||SRY
GRY|Great Yarmouth+Borough Council||E07000145|E|NMD||||||NFK
GWN|Gwynedd+Council||W06000002|W|WPA|1996-04-01
HAA|Havant+Borough Council||E07000090|E|NMD||||||HAM
HAE|Hambleton+District Council||E07000164|E|NMD||2023-04-01|NYE|||NYK
HAG|Harrogate+Borough Council||E07000165|E|NMD||2023-04-01|NYE|||NYK
HAL|Halton+Borough Council||E06000006|E|UA|1998-04-01
HAM|Hampshire+County Council||E10000014|E|CTY
HAO|Harborough+District Council||E07000131|E|NMD||||||LEC
HAR|Harlow+District Council||E07000073|E|NMD||||||ESS
HAS|Hastings+Borough Council||E07000062|E|NMD||||||ESX
HAT|Hart+District Council||E07000089|E|NMD||||||HAM
HAV|London Borough of Havering|Havering|E09000016|E|LBO
HCK|London Borough of Hackney|Hackney|E09000012|E|LBO
HEF|Herefordshire+Council||E06000019|E|UA|1998-04-01
HER|Hertsmere+Borough Council||E07000098|E|NMD||||||HRT
HIG|High Peak+Borough Council||E07000037|E|NMD||||||DBY
HIL|London Borough of Hillingdon|Hillingdon|E09000017|E|LBO
HIN|Hinckley and Bosworth+Borough Council||E07000132|E|NMD||||||LEC
HLD|The Highland Council|Highland|S12000017|S|SCO|2005-06-18|||highands;highlands
HMF|London Borough of Hammersmith & Fulham|Hammersmith and Fulham|E09000013|E|LBO
HNS|London Borough of Hounslow|Hounslow|E09000018|E|LBO
HOR|Horsham+District Council||E07000227|E|NMD|1974-04-01|||||WSX
HPL|Hartlepool+Borough Council||E06000001|E|UA|2005-06-18
HRT|Hertfordshire+County Council||E10000015|E|CTY
HRW|London Borough of Harrow|Harrow|E09000015|E|LBO
HRY|London Borough of Haringey|Haringey|E09000014|E|LBO
HUN|Huntingdonshire+District Council||E07000011|E|NMD||||||CAM
HYCA|Hull and East Yorkshire Mayoral Combined Authority|Yorkshire and The Humber MCA|E47000016|E|COMB|2025-05-01
HYN|Hyndburn+Borough Council||E07000120|E|NMD||||||LAN
IOS|Council of the Isles of Scilly|Isles of Scilly|E06000053|E|UA|1974-04-01
IOW|Isle of Wight+Council||E06000046|E|UA|2005-06-17
IPS|Ipswich+Borough Council||E07000202|E|NMD||||||SFK
ISL|London Borough of Islington|Islington|E09000019|E|LBO
IVC|Inverclyde+Council||S12000018|S|SCO|2005-06-18
KEC|Royal Borough of Kensington and Chelsea|Kensington and Chelsea|E09000020|E|LBO
KEN|Kent+County Council||E10000016|E|CTY
KET|Kettering+Borough Council||E07000153|E|NMD||2021-04-01|NNT|||NTH
KHL|Hull City Council|Kingston upon Hull|E06000010|E|UA|1996-04-01
KIN|Borough Council of Kings Lynn and West Norfolk|Kings Lynn and West Norfolk|E07000146|E|NMD||||||NFK
KIR|Kirklees+Council||E08000034|E|MD|1974-04-01
KTT|Royal Borough of Kingston upon Thames|Kingston upon Thames|E09000021|E|LBO
KWL|Knowsley+Metropolitan Borough Council||E08000011|E|MD|1974-04-01
LAC|Lancaster+City Council||E07000121|E|NMD||||||LAN
LAN|Lancashire+County Council||E10000017|E|CTY
LBC|Lisburn and Castlereagh+City Council||N09000007|N|NID|2015-04-01
LBH|London Borough of Lambeth|Lambeth|E09000022|E|LBO
LCE|Leicester+City Council||E06000016|E|UA|2005-06-19
LCR|Liverpool City Region|Liverpool City Region|E47000004|E|COMB|2014-04-01|||liverpool
LDS|Leeds+City Council||E08000035|E|MD|2005-06-08
LEC|Leicestershire+County Council||E10000018|E|CTY
LEE|Lewes+District Council||E07000063|E|NMD||||||ESX
LEW|London Borough of Lewisham|Lewisham|E09000023|E|LBO
LIC|City of Lincoln+Council||E07000138|E|NMD||||||LIN
LIF|Lichfield+District Council||E07000194|E|NMD||||||STS
LIN|Lincolnshire+County Council||E10000019|E|CTY
LIV|Liverpool+City Council||E08000012|E|MD|2005-06-08
LND|City of London+Corporation||E09000001|E|CC|2005-06-28
LUT|Luton+Borough Council||E06000032|E|UA|2005-06-19
MAI|Maidstone+Borough Council||E07000110|E|NMD||||||KEN
MAL|Maldon+District Council||E07000074|E|NMD||||||ESS
MAN|Manchester+City Council||E08000003|E|MD|1974-04-01
MAS|Mansfield+District Council||E07000174|E|NMD||||||NTT
MAV|Malvern Hills+District Council||E07000235|E|NMD||||||WOR
MDB|Middlesbrough+Borough Council||E06000002|E|UA|2005-06-18
MDE|Mid Devon+District Council||E07000042|E|NMD||||||DEV
MDW|Medway+Council||E06000035|E|UA|1998-04-01|||medway towns
MEA|Mid and East Antrim+Borough Council||N09000008|N|NID|2015-04-01
MEL|Melton+Borough Council||E07000133|E|NMD||||||LEC
MEN|Mendip+District Council||E07000187|E|NMD||2023-04-01|SMT|||SOM
MIK|Milton Keynes+Council||E06000042|E|UA|2005-06-19
MLN|Midlothian+Council||S12000019|S|SCO|2005-06-18
MOL|Mole Valley+District Council||E07000210|E|NMD||||||SRY
MON|Monmouthshire+County Council||W06000021|W|WPA|1996-04-01|||sir fynwy
MRT|London Borough of Merton|Merton|E09000024|E|LBO
MRY|The Moray Council|Moray|S12000020|S|SCO|2005-06-18
MSS|Mid Sussex+District Council||E07000228|E|NMD|1974-04-01|||||WSX
MSU|Mid Suffolk+District Council||E07000203|E|NMD||||||SFK
MTY|Merthyr Tydfil+County Borough Council||W06000024|W|WPA|1996-04-01|||merthyr tudful
MUL|Mid Ulster+District Council||N09000009|N|NID|2015-04-01
NAY|North Ayrshire+Council||S12000021|S|SCO|2005-06-18
NBL|Northumberland+County Council||E06000057|E|UA|2009-04-01||||E06000048
NDE|North Devon+District Council||E07000043|E|NMD||||||DEV
NDO|North Dorset+District Council||E07000050|E|NMD||2019-03-31|DST|||DOR
NEA|Newark and Sherwood+District Council||E07000175|E|NMD||||||NTT
NECA|North East+Combined Authority||E47000010|E|COMB|2014-04-15||||E47000005
NEC|Newcastle-under-Lyme+Borough Council||E07000195|E|NMD||||||STS
NED|North East Derbyshire+District Council||E07000038|E|NMD||||||DBY
NEL|North East Lincolnshire+Council||E06000012|E|UA|1996-04-01
NET|Newcastle City Council|Newcastle upon Tyne|E08000021|E|MD|1974-04-01
NEW|New Forest+District Council||E07000091|E|NMD||||||HAM
NFK|Norfolk+County Council||E10000020|E|CTY
NGM|Nottingham+City Council||E06000018|E|UA|2005-06-20
NHE|North Hertfordshire+District Council||E07000099|E|NMD||||||HRT
NIR-A|Derry+City Council|||N|NID||2015-03-31
NIR-B|Limavady+Borough Council|||N|NID||2015-03-31
NIR-C|Coleraine+Borough Council|||N|NID||2015-03-31
NIR-D|Ballymoney+Borough Council|||N|NID||2015-03-31
NIR-E|Moyle+District Council|||N|NID||2015-03-31
NIR-F|Larne+Borough Council|||N|NID||2015-03-31
NIR-G|Ballymena+Borough Council|||N|NID||2015-03-31
NIR-H|Magherafelt+District Council|||N|NID||2015-03-31
NIR-I|Cookstown+District Council|||N|NID||2015-03-31
NIR-J|Strabane+District Council|||N|NID||2015-03-31
NIR-K|Omagh+District Council|||N|NID||2015-03-31
NIR-L|Fermanagh+District Council|||N|NID||2015-03-31
NIR-M|Dungannon and South Tyrone+Borough Council|||N|NID||2015-03-31
NIR-N|Craigavon+Borough Council|||N|NID||2015-03-31
NIR-O|Armagh City+and District Council|||N|NID||2015-03-31
NIR-P|Newry and Mourne+District Council|||N|NID||2015-03-31
NIR-Q|Banbridge+District Council|||N|NID||2015-03-31
NIR-R|Down+District Council|||N|NID||2015-03-31
NIR-S|Lisburn+City Council|||N|NID||2015-03-31
NIR-T|Antrim+Borough Council|||N|NID||2015-03-31
NIR-U|Newtownabbey+Borough Council|||N|NID||2015-03-31
NIR-V|Carrickfergus+Borough Council|||N|NID||2015-03-31
NIR-W|North Down+Borough Council|||N|NID||2015-03-31
NIR-X|Ards+Borough Council|||N|NID||2015-03-31
NIR-Y|Castlereagh+Borough Council|||N|NID||2015-03-31
NKE|North Kesteven+District Council||E07000139|E|NMD||||||LIN
NLK|North Lanarkshire+Council||S12000050|S|SCO|2005-06-18||||S12000044
NLN|North Lincolnshire+Council||E06000013|E|UA|1996-04-01
NMD|Newry, Mourne and Down+District Council||N09000010|N|NID|2015-04-01
NNO|North Norfolk+District Council||E07000147|E|NMD||||||NFK
NNT|North Northamptonshire+Council||E06000061|E|UA|2021-04-01
NOR|Northampton+Borough Council||E07000154|E|NMD||2021-04-01|WNT|||NTH
NOW|Norwich+City Council||E07000148|E|NMD||||||NFK
NSM|North Somerset+Council||E06000024|E|UA|1996-04-01|||north west somerset
NTCA|North of Tyne+Combined Authority||E47000011|E|COMB|2018-11-02|||newcastle upon tyne north tyneside and northumberland
NTH|Northamptonshire+County Council||E10000021|E|CTY||2021-04-01|NNT;WNT
NTL|Neath Port Talbot+County Borough Council||W06000012|W|WPA|1996-04-01|||castell nedd port talbot
NTT|Nottinghamshire+County Council||E10000024|E|CTY
NTY|North Tyneside+Council||E08000022|E|MD|1974-04-01
NUN|Nuneaton and Bedworth+Borough Council||E07000219|E|NMD||||||WAR
NWA|North Warwickshire+Borough Council||E07000218|E|NMD||||||WAR
NWL|North West Leicestershire+District Council||E07000134|E|NMD||||||LEC
NWM|London Borough of Newham|Newham|E09000025|E|LBO
NWP|Newport+City Council||W06000022|W|WPA|1996-04-01|||casnewydd
NYE|North Yorkshire+Council||E06000065|E|UA|2023-04-01
NYK|North Yorkshire+County Council||E10000023|E|CTY||2023-04-01|NYE
OAD|Oadby and Wigston+Borough Council||E07000135|E|NMD||||||LEC
OLD|Oldham+Metropolitan Borough Council||E08000004|E|MD|2005-06-07
ORK|Orkney Islands+Council||S12000023|S|SCO|2005-06-18|||orkney
OXF|Oxfordshire+County Council||E10000025|E|CTY
OXO|Oxford+City Council||E07000178|E|NMD||||||OXF
PEM|Pembrokeshire+County Council||W06000009|W|WPA|1996-04-01|||sir benfro
PEN|Pendle+Borough Council||E07000122|E|NMD||||||LAN
PKN|Perth and Kinross+Council||S12000048|S|SCO|2005-06-18||||S12000024
PLY|Plymouth+City Council||E06000026|E|UA|1998-04-01
POL|Borough of Poole|Poole|E06000029|E|UA|1997-04-01|2019-03-31|BPC
POR|Portsmouth+City Council||E06000044|E|UA|2005-06-20
POW|Powys+County Council||W06000023|W|WPA|1996-04-01
PRE|Preston+City Council||E07000123|E|NMD||||||LAN
PTE|Peterborough+City Council||E06000031|E|UA|2005-06-20
PUR|Purbeck+District Council||E07000051|E|NMD||2019-03-31|DST|||DOR
RCC|Redcar and Cleveland+Borough Council||E06000003|E|UA|1996-04-01
RCH|Rochdale+Metropolitan Borough Council||E08000005|E|MD|2005-05-27
RCT|Rhondda Cynon Taf County Borough Council|Rhondda Cynon Taff|W06000016|W|WPA|1996-04-01
RDB|London Borough of Redbridge|Redbridge|E09000026|E|LBO
RDG|Reading+Borough Council||E06000038|E|UA|2005-05-27
RED|Redditch+Borough Council||E07000236|E|NMD||||||WOR
REI|Reigate and Banstead+Borough Council||E07000211|E|NMD||||||SRY
RFW|Renfrewshire+Council||S12000038|S|SCO|2005-06-18
RIB|Ribble Valley+Borough Council||E07000124|E|NMD||||||LAN
RIC|London Borough of Richmond upon Thames|Richmond upon Thames|E09000027|E|LBO
RIH|Richmondshire+District Council||E07000166|E|NMD||2023-04-01|NYE|||NYK
ROC|Rochford+District Council||E07000075|E|NMD||||||ESS
ROH|Rother+District Council||E07000064|E|NMD||||||ESX
ROS|Rossendale+Borough Council||E07000125|E|NMD||||||LAN
ROT|Rotherham+Metropolitan Borough Council||E08000018|E|MD|2005-05-27
RUG|Rugby+Borough Council||E07000220|E|NMD||||||WAR
RUH|Rushmoor+Borough Council||E07000092|E|NMD||||||HAM
RUN|Runnymede+Borough Council||E07000212|E|NMD||||||SRY
RUS|Rushcliffe+Borough Council||E07000176|E|NMD||||||NTT
RUT|Rutland+County Council||E06000017|E|UA|1997-04-01
RYE|Ryedale+District Council||E07000167|E|NMD||2023-04-01|NYE|||NYK
SAL|St Albans+City and District Council||E07000240|E|NMD|||||E07000100|HRT
SAW|Sandwell+Metropolitan Borough Council||E08000028|E|MD|2005-06-07
SAY|South Ayrshire+Council||S12000028|S|SCO|2005-06-18|||south ayshire
SBU|South Bucks+District Council||E07000006|E|NMD||2020-03-31|BUC|south buckinghamshire||BKM
SCA|South Cambridgeshire+District Council||E07000012|E|NMD||||||CAM
SCB|Scottish Borders Council|The Scottish Borders|S12000026|S|SCO|2005-06-18
SCE|Scarborough+Borough Council||E07000168|E|NMD||2023-04-01|NYE|||NYK
SCR|South Yorkshire Mayoral Combined Authority|South Yorkshire Mayoral Combined Authority|E47000002|E|COMB|2014-04-01|||sheffield;sheffield city region
SDE|South Derbyshire+District Council||E07000039|E|NMD||||||DBY
SED|St Edmundsbury+Borough Council||E07000204|E|NMD||2019-03-31|WSK|||SFK
SEG|Sedgemoor+District Council||E07000188|E|NMD||2023-04-01|SMT|||SOM
SEL|Selby+District Council||E07000169|E|NMD||2023-04-01|NYE|||NYK
SEV|Sevenoaks+District Council||E07000111|E|NMD||||||KEN
SFK|Suffolk+County Council||E10000029|E|CTY
SFT|Sefton+Metropolitan Borough Council||E08000014|E|MD|2005-06-08
SGC|South Gloucestershire+Council||E06000025|E|UA|2005-06-18
SHA|South Hams+District Council||E07000044|E|NMD||||||DEV
SHE|Folkestone and Hythe+District Council||E07000112|E|NMD||||shepway||KEN
SHF|Sheffield+City Council||E08000019|E|MD|2005-06-08
SHN|St Helens Council|St. Helens|E08000013|E|MD|2005-06-08
SHO|South Holland+District Council||E07000140|E|NMD||||||LIN
SHR|Shropshire+Council||E06000051|E|UA|2009-04-01
SKE|South Kesteven+District Council||E07000141|E|NMD||||||LIN
SKP|Stockport+Metropolitan Borough Council||E08000007|E|MD|2005-05-27
SLA|South Lakeland+District Council||E07000031|E|NMD||2023-04-01|WAF|||CMA
SLF|Salford+City Council||E08000006|E|MD|2005-05-27
SLG|Slough+Borough Council||E06000039|E|UA|1998-04-01
SLK|South Lanarkshire+Council||S12000029|S|SCO|2005-06-18
SMT|Somerset+Council||E06000066|E|UA|2023-04-01
SND|Sunderland+City Council||E08000024|E|MD|2005-05-27
SNO|South Norfolk+District Council||E07000149|E|NMD||||||NFK
SNR|South Northamptonshire+Council||E07000155|E|NMD||2021-04-01|WNT|||NTH
SOL|Solihull+Metropolitan Borough Council||E08000029|E|MD|2005-05-27
SOM|Somerset+County Council||E10000027|E|CTY||2023-04-01|SMT
SOS|Southend-on-Sea+Borough Council||E06000033|E|UA|2005-06-20|||southend
SOX|South Oxfordshire+District Council||E07000179|E|NMD||||||OXF
SPE|Spelthorne+Borough Council||E07000213|E|NMD||||||SRY
SRI|South Ribble+Borough Council||E07000126|E|NMD||||||LAN
SRY|Surrey+County Council||E10000030|E|CTY
SSO|South Somerset+District Council||E07000189|E|NMD||2023-04-01|SMT|||SOM
SST|South Staffordshire+Council||E07000196|E|NMD||||||STS
STA|Stafford+Borough Council||E07000197|E|NMD||||||STS
STE|Stoke-on-Trent+City Council||E06000021|E|UA|2005-06-20
STF|Staffordshire Moorlands+District Council||E07000198|E|NMD||||||STS
STG|Stirling+Council||S12000030|S|SCO|2005-06-18
STH|Southampton+City Council||E06000045|E|UA|2005-06-19
STN|London Borough of Sutton|Sutton|E09000029|E|LBO
STO|Stroud+District Council||E07000082|E|NMD||||||GLS
STR|Stratford-on-Avon+District Council||E07000221|E|NMD||||||WAR
STS|Staffordshire+County Council||E10000028|E|CTY
STT|Stockton-on-Tees+Borough Council||E06000004|E|UA|2005-06-18
STV|Stevenage+Borough Council||E07000243|E|NMD|||||E07000101|HRT
STY|South Tyneside+Council||E08000023|E|MD|1974-04-01
SUF|Suffolk Coastal+District Council||E07000205|E|NMD||2019-03-31|ESK|||SFK
SUR|Surrey Heath+Borough Council||E07000214|E|NMD||||||SRY
SWA|City and County of Swansea Council|Swansea|W06000011|W|WPA|1996-04-01|||abertawe
SWD|Swindon+Borough Council||E06000030|E|UA|2005-06-20
SWK|London Borough of Southwark|Southwark|E09000028|E|LBO
SWL|Swale+Borough Council||E07000113|E|NMD||||||KEN
SWT|Somerset West and Taunton+Council||E07000246|E|NMD|2019-04-01|2023-04-01|SMT|||SOM
TAM|Tameside+Metropolitan Borough Council||E08000008|E|MD|1974-04-01
TAN|Tandridge+District Council||E07000215|E|NMD||||||SRY
TAU|Taunton Deane+Borough Council||E07000190|E|NMD||2019-03-31|SWT|||SOM
TAW|Tamworth+Borough Council||E07000199|E|NMD||||||STS
TEI|Teignbridge+District Council||E07000045|E|NMD||||||DEV
TEN|Tendring+District Council||E07000076|E|NMD||||||ESS
TES|Test Valley+Borough Council||E07000093|E|NMD||||||HAM
TEW|Tewkesbury+Borough Council||E07000083|E|NMD||||||GLS
TFW|Telford & Wrekin Council|Telford and Wrekin|E06000020|E|UA|2005-06-20|||telford and the wrekin
THA|Thanet+District Council||E07000114|E|NMD||||||KEN
THE|Three Rivers+District Council||E07000102|E|NMD||||||HRT
THR|Thurrock+Council||E06000034|E|UA|2005-06-20
TOB|Torbay+Council||E06000027|E|UA|2005-06-20
TOF|Torfaen+County Borough Council||W06000020|W|WPA|1996-04-01|||tor faen
TON|Tonbridge and Malling+Borough Council||E07000115|E|NMD||||||KEN
TOR|Torridge+District Council||E07000046|E|NMD||||||DEV
TRF|Trafford+Metropolitan Borough Council||E08000009|E|MD|1974-04-01
TUN|Tunbridge Wells+Borough Council||E07000116|E|NMD||||||KEN
TVCA|Tees Valley+Combined Authority||E47000006|E|COMB|2014-04-01
TWH|London Borough of Tower Hamlets|Tower Hamlets|E09000030|E|LBO
UTT|Uttlesford+District Council||E07000077|E|NMD||||||ESS
VAL|Vale of White Horse+District Council||E07000180|E|NMD||||||OXF
VGL|Vale of Glamorgan Council|The Vale of Glamorgan|W06000014|W|WPA|1996-04-01|||bro morgannwg
WAE|Waverley+Borough Council||E07000216|E|NMD||||||SRY
WAF|Westmorland and Furness+Council||E06000064|E|UA|2023-04-01
WAR|Warwickshire+County Council||E10000031|E|CTY
WAT|Watford+Borough Council||E07000103|E|NMD||||||HRT
WAV|Waveney+District Council||E07000206|E|NMD||2019-03-31|ESK|||SFK
WAW|Warwick+District Council||E07000222|E|NMD||||||WAR
WBK|West Berkshire+Council||E06000037|E|UA|2005-06-20
WDE|West Devon+Borough Council||E07000047|E|NMD||||||DEV
WDO|West Dorset+District Council||E07000052|E|NMD||2019-03-31|DST|||DOR
WDU|West Dunbartonshire+Council||S12000039|S|SCO|2005-06-18
WEA|Wealden+District Council||E07000065|E|NMD||||||ESX
WECA|West of England+Combined Authority||E47000009|E|COMB|2014-04-01
WEL|Wellingborough+Borough Council||E07000156|E|NMD||2021-04-01|NNT|||NTH
WEW|Welwyn Hatfield+Borough Council||E07000241|E|NMD|||||E07000104|HRT
WEY|Weymouth and Portland+Borough Council||E07000053|E|NMD||2019-03-31|DST|||DOR
WFT|London Borough of Waltham Forest|Waltham Forest|E09000031|E|LBO
WGN|Wigan+Metropolitan Borough Council||E08000010|E|MD|1974-04-01
WIL|Wiltshire+Council||E06000054|E|UA|2009-04-01
WIN|Winchester+City Council||E07000094|E|NMD||||||HAM
WKF|Wakefield+Metropolitan District Council||E08000036|E|MD|1974-04-01
WLA|West Lancashire+Borough Council||E07000127|E|NMD||||||LAN
WLI|West Lindsey+District Council||E07000142|E|NMD||||||LIN
WLL|Walsall+Metropolitan Borough Council||E08000030|E|MD|1974-04-01
WLN|West Lothian+Council||S12000040|S|SCO|2005-06-18
WLV|City of Wolverhampton Council|Wolverhampton|E08000031|E|MD|1974-04-01
WMCA|West Midlands+Combined Authority||E47000007|E|COMB|2016-06-17
WND|London Borough of Wandsworth|Wandsworth|E09000032|E|LBO
WNM|Royal Borough of Windsor and Maidenhead|Windsor and Maidenhead|E06000040|E|UA|2005-06-20
WNT|West Northamptonshire+Council||E06000062|E|UA|2021-04-01
WOC|Worcester+City Council||E07000237|E|NMD||||||WOR
WOI|Woking+Borough Council||E07000217|E|NMD||||||SRY
WOK|Wokingham+Borough Council||E06000041|E|UA|2005-06-20
WOR|Worcestershire+County Council||E10000034|E|CTY
WOT|Worthing+Borough Council||E07000229|E|NMD|2005-06-25|||||WSX
WOX|West Oxfordshire+District Council||E07000181|E|NMD||||||OXF
WRL|Wirral+Borough Council||E08000015|E|MD|1974-04-01
WRT|Warrington+Borough Council||E06000007|E|UA|2005-06-20
WRX|Wrexham+County Borough Council||W06000006|W|WPA|1996-04-01|||wrecsam
WSK|West Suffolk+Council||E07000245|E|NMD|2019-04-01|||||SFK
WSM|City of Westminster|Westminster|E09000033|E|LBO
WSO|West Somerset+District Council||E07000191|E|NMD||2019-03-31|SWT|||SOM
WSX|West Sussex+County Council||E10000032|E|CTY
WYCA|West Yorkshire+Combined Authority||E47000003|E|COMB|2014-04-01
WYC|Wychavon+District Council||E07000238|E|NMD||||||WOR
WYE|Wyre Forest+District Council||E07000239|E|NMD||||||WOR
WYO|Wycombe+District Council||E07000007|E|NMD||2020-03-31|BUC|||BKM
WYR|Wyre+Borough Council||E07000128|E|NMD||||||LAN
YNYC|York and North Yorkshire+Mayoral Combined Authority||E47000012|E|COMB|2024-02-01
YOR|City of York Council|York|E06000014|E|UA|2005-06-18
ZET|Shetland Islands+Council||S12000027|S|SCO|2005-06-18|||shetland
`;
