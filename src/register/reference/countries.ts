/**
 * Countries and territories, one a line: ISO 3166-1 alpha-2, alpha-3, name, other names in use.
 *
 * Names are those of the Foreign, Commonwealth & Development Office's geographical names index (25 March 2024), which
 * public bodies are told to use; "Palestine" since the recognition of September 2025. Codes are ISO 3166-1; "XK" for
 * Kosovo is a user-assigned code that the index uses too. Other names are older, foreign-language (Welsh too) and everyday names.
 */
export const COUNTRY_TABLE = `
AF|AFG|Afghanistan|
AX|ALA|Åland Islands|
AL|ALB|Albania|
DZ|DZA|Algeria|
AS|ASM|American Samoa|
AD|AND|Andorra|
AO|AGO|Angola|
AI|AIA|Anguilla|
AQ|ATA|Antarctica|
AG|ATG|Antigua and Barbuda|
AR|ARG|Argentina|Yr Ariannin
AM|ARM|Armenia|
AW|ABW|Aruba|
AU|AUS|Australia|
AT|AUT|Austria|Österreich;Awstria
AZ|AZE|Azerbaijan|
BS|BHS|The Bahamas|
BH|BHR|Bahrain|
BD|BGD|Bangladesh|
BB|BRB|Barbados|
BY|BLR|Belarus|Belorussia;Byelorussia
BE|BEL|Belgium|Belgique;België;Gwlad Belg
BZ|BLZ|Belize|
BJ|BEN|Benin|
BM|BMU|Bermuda|
BT|BTN|Bhutan|
BO|BOL|Bolivia|Plurinational State of Bolivia
BQ|BES|Bonaire, Sint Eustatius and Saba|
BA|BIH|Bosnia and Herzegovina|Bosnia;Bosnia Herzegovina;Bosnia-Hercegovina
BW|BWA|Botswana|
BV|BVT|Bouvet Island|
BR|BRA|Brazil|
IO|IOT|British Indian Ocean Territory|
VG|VGB|British Virgin Islands|Virgin Islands, British
BN|BRN|Brunei|Brunei Darussalam
BG|BGR|Bulgaria|
BF|BFA|Burkina Faso|Upper Volta
BI|BDI|Burundi|
KH|KHM|Cambodia|
CM|CMR|Cameroon|
CA|CAN|Canada|
CV|CPV|Cape Verde|Cabo Verde
KY|CYM|Cayman Islands|
CF|CAF|Central African Republic|
TD|TCD|Chad|
CL|CHL|Chile|
CN|CHN|China|People's Republic of China;PRC;PR China;Mainland China;Peoples Rep of China;Tsieina
CX|CXR|Christmas Island|
CC|CCK|Cocos (Keeling) Islands|
CO|COL|Colombia|
KM|COM|Comoros|
CG|COG|Congo|Republic of the Congo;Congo-Brazzaville;Congo Republic
CD|COD|Congo (Democratic Republic)|Democratic Republic of the Congo;DRC;DR Congo;Democratic Republic of Congo;Zaire;Congo-Kinshasa
CK|COK|Cook Islands|
CR|CRI|Costa Rica|
HR|HRV|Croatia|
CU|CUB|Cuba|
CW|CUW|Curaçao|
CY|CYP|Cyprus|Republic of Cyprus
CZ|CZE|Czechia|Czech Republic;Czech Rep;Czech;Tsiecia
DK|DNK|Denmark|Danmark;Denmarc
DJ|DJI|Djibouti|
DM|DMA|Dominica|
DO|DOM|Dominican Republic|
EC|ECU|Ecuador|
EG|EGY|Egypt|
SV|SLV|El Salvador|
GQ|GNQ|Equatorial Guinea|
ER|ERI|Eritrea|
EE|EST|Estonia|
SZ|SWZ|Eswatini|Swaziland
ET|ETH|Ethiopia|
FK|FLK|Falkland Islands|Falkland Islands (Malvinas);Falklands
FO|FRO|Faroe Islands|Faroes;Faeroe Islands
FM|FSM|Federated States of Micronesia|Micronesia, Federated States of
FJ|FJI|Fiji|
FI|FIN|Finland|Suomi;Y Ffindir
FR|FRA|France|République française;Ffrainc
GF|GUF|French Guiana|
PF|PYF|French Polynesia|
TF|ATF|French Southern Territories|
GA|GAB|Gabon|
GM|GMB|The Gambia|Republic of The Gambia
GE|GEO|Georgia|Sakartvelo;Republic of Georgia
DE|DEU|Germany|Federal Republic of Germany;Deutschland;West Germany;East Germany;FRG;GDR;German Democratic Republic;Yr Almaen
GH|GHA|Ghana|
GI|GIB|Gibraltar|
GR|GRC|Greece|Hellas;Hellenic Republic;Gwlad Groeg
GL|GRL|Greenland|
GD|GRD|Grenada|
GP|GLP|Guadeloupe|
GU|GUM|Guam|
GT|GTM|Guatemala|
GG|GGY|Guernsey|
GN|GIN|Guinea|
GW|GNB|Guinea-Bissau|
GY|GUY|Guyana|
HT|HTI|Haiti|
HM|HMD|Heard Island and McDonald Islands|
HN|HND|Honduras|
HK|HKG|Hong Kong|Hong Kong SAR;Hong Kong (China)
HU|HUN|Hungary|Magyarország;Hwngari
IS|ISL|Iceland|Gwlad yr Iâ
IN|IND|India|
ID|IDN|Indonesia|Republic of Indonesia
IR|IRN|Iran|Islamic Republic of Iran
IQ|IRQ|Iraq|
IE|IRL|Ireland|Republic of Ireland;Eire;Irish Republic;Southern Ireland;Rep of Ireland;Iwerddon
IM|IMN|Isle of Man|IoM;Mann
IL|ISR|Israel|
IT|ITA|Italy|Italia;Yr Eidal
CI|CIV|Ivory Coast|Cote d'Ivoire;Republic of Cote d'Ivoire
JM|JAM|Jamaica|
JP|JPN|Japan|Nippon
JE|JEY|Jersey|
JO|JOR|Jordan|
KZ|KAZ|Kazakhstan|
KE|KEN|Kenya|
KI|KIR|Kiribati|
XK||Kosovo|
KW|KWT|Kuwait|
KG|KGZ|Kyrgyzstan|Kyrgyz Republic
LA|LAO|Laos|Lao People's Democratic Republic;Lao
LV|LVA|Latvia|
LB|LBN|Lebanon|
LS|LSO|Lesotho|
LR|LBR|Liberia|
LY|LBY|Libya|
LI|LIE|Liechtenstein|
LT|LTU|Lithuania|
LU|LUX|Luxembourg|Luxemburg
MO|MAC|Macao|Macau
MG|MDG|Madagascar|
MW|MWI|Malawi|
MY|MYS|Malaysia|
MV|MDV|Maldives|
ML|MLI|Mali|
MT|MLT|Malta|
MH|MHL|Marshall Islands|
MQ|MTQ|Martinique|
MR|MRT|Mauritania|
MU|MUS|Mauritius|
YT|MYT|Mayotte|
MX|MEX|Mexico|
MD|MDA|Moldova|Moldova, Republic of
MC|MCO|Monaco|
MN|MNG|Mongolia|
ME|MNE|Montenegro|
MS|MSR|Montserrat|
MA|MAR|Morocco|
MZ|MOZ|Mozambique|
MM|MMR|Myanmar (Burma)|Myanmar;Burma
NA|NAM|Namibia|
NR|NRU|Nauru|
NP|NPL|Nepal|
NL|NLD|Netherlands|Netherlands (Kingdom of the);Holland;Yr Iseldiroedd
NC|NCL|New Caledonia|
NZ|NZL|New Zealand|
NI|NIC|Nicaragua|
NE|NER|Niger|
NG|NGA|Nigeria|
NU|NIU|Niue|
NF|NFK|Norfolk Island|
KP|PRK|North Korea|Democratic People's Republic of Korea;DPRK;Korea (North)
MK|MKD|North Macedonia|The Republic of North Macedonia;Macedonia;Republic of Macedonia;Former Yugoslav Republic of Macedonia;FYR Macedonia;FYROM
MP|MNP|Northern Mariana Islands|
NO|NOR|Norway|Norge;Norwy
OM|OMN|Oman|
PK|PAK|Pakistan|
PW|PLW|Palau|
PS|PSE|Palestine|State of Palestine;Occupied Palestinian Territories;Occupied Palestinian Territory;Palestinian Territories;Palestinian Territory;Palestinian National Authority;Palestinian Authority;OPT;OPTs;West Bank;Gaza;Gaza Strip;West Bank and Gaza Strip
PA|PAN|Panama|
PG|PNG|Papua New Guinea|
PY|PRY|Paraguay|
PE|PER|Peru|
PH|PHL|Philippines|
PN|PCN|Pitcairn, Henderson, Ducie and Oeno Islands|Pitcairn;Pitcairn Islands
PL|POL|Poland|Polska;Gwlad Pwyl
PT|PRT|Portugal|Portuguese Republic;Portiwgal
PR|PRI|Puerto Rico|
QA|QAT|Qatar|
RE|REU|Réunion|
RO|ROU|Romania|Rumania;Roumania;Rwmania
RU|RUS|Russia|Russian Federation;Rwsia
RW|RWA|Rwanda|
WS|WSM|Samoa|
SM|SMR|San Marino|
ST|STP|Sao Tome and Principe|
SA|SAU|Saudi Arabia|KSA;Kingdom of Saudi Arabia
SN|SEN|Senegal|
RS|SRB|Serbia|
SC|SYC|Seychelles|
SL|SLE|Sierra Leone|
SG|SGP|Singapore|
SX|SXM|Sint Maarten (Dutch part)|
SK|SVK|Slovakia|Slovak Republic
SI|SVN|Slovenia|
SB|SLB|Solomon Islands|
SO|SOM|Somalia|
ZA|ZAF|South Africa|
GS|SGS|South Georgia and South Sandwich Islands|South Georgia and the South Sandwich Islands
KR|KOR|South Korea|Korea, Republic of;Republic of Korea;Korea (South);ROK;S Korea
SS|SSD|South Sudan|
ES|ESP|Spain|España;Catalonia;Sbaen
LK|LKA|Sri Lanka|Ceylon
BL|BLM|Saint Barthélemy|
SH|SHN|St Helena, Ascension and Tristan da Cunha|Saint Helena
KN|KNA|St Kitts and Nevis|St Kitts
LC|LCA|St Lucia|
MF|MAF|Saint-Martin (French part)|
PM|SPM|Saint Pierre and Miquelon|
VC|VCT|St Vincent|Saint Vincent and the Grenadines
SD|SDN|Sudan|
SR|SUR|Suriname|
SJ|SJM|Svalbard and Jan Mayen|
SE|SWE|Sweden|Sverige
CH|CHE|Switzerland|Swiss Confederation;Suisse;Schweiz;Y Swistir
SY|SYR|Syria|Syrian Arab Republic
TW|TWN|Taiwan|Taiwan, Province of China;CN-TW;Republic of China;Chinese Taipei
TJ|TJK|Tajikistan|
TZ|TZA|Tanzania|United Republic of Tanzania
TH|THA|Thailand|
TL|TLS|Timor-Leste|East Timor
TG|TGO|Togo|
TK|TKL|Tokelau|
TO|TON|Tonga|
TT|TTO|Trinidad and Tobago|Trinidad
TN|TUN|Tunisia|
TR|TUR|Turkey|Türkiye;Republic of Türkiye
TM|TKM|Turkmenistan|
TC|TCA|Turks and Caicos Islands|
TV|TUV|Tuvalu|
UG|UGA|Uganda|
UA|UKR|Ukraine|Wcráin
AE|ARE|United Arab Emirates|UAE;Emirates
GB|GBR|United Kingdom|UK;Great Britain;Britain;England;Scotland;Wales;Cymru;Northern Ireland;N Ireland;United Kingdom of Great Britain and Northern Ireland;Lloegr;Yr Alban
US|USA|United States|United States of America;USA;US;US of America;America;The States;Unol Daleithiau America
UM|UMI|United States Minor Outlying Islands|
VI|VIR|United States Virgin Islands|Virgin Islands, U.S.
UY|URY|Uruguay|
UZ|UZB|Uzbekistan|
VU|VUT|Vanuatu|
VA|VAT|Vatican City|Holy See (Vatican City State);Holy See;Vatican
VE|VEN|Venezuela|
VN|VNM|Vietnam|Viet Nam
WF|WLF|Wallis and Futuna|
EH|ESH|Western Sahara|
YE|YEM|Yemen|
ZM|ZMB|Zambia|
ZW|ZWE|Zimbabwe|Rhodesia;Southern Rhodesia
`;

/**
 * Names that more than one country of today answers to, with their codes. A person must say which is meant.
 */
export const SHARED_COUNTRY_NAMES: Readonly<Record<string, readonly string[]>> = {
  korea: ['KR', 'KP'],
  congo: ['CG', 'CD'],
  'virgin islands': ['VG', 'VI'],
  czechoslovakia: ['CZ', 'SK'],
  'serbia and montenegro': ['RS', 'ME'],
  yugoslavia: ['BA', 'HR', 'ME', 'MK', 'RS', 'SI', 'XK'],
  'former yugoslavia': ['BA', 'HR', 'ME', 'MK', 'RS', 'SI', 'XK'],
  ussr: ['AM', 'AZ', 'BY', 'EE', 'GE', 'KG', 'KZ', 'LT', 'LV', 'MD', 'RU', 'TJ', 'TM', 'UA', 'UZ'],
  'soviet union': ['AM', 'AZ', 'BY', 'EE', 'GE', 'KG', 'KZ', 'LT', 'LV', 'MD', 'RU', 'TJ', 'TM', 'UA', 'UZ'],
};
