// Everything with a code that is not a member of the United Nations: observers, entities, former and fictional States.
// Columns: alpha-3 | alpha-2 | kind | short | official, for English, French, Spanish. Territories come from i18n-iso-countries.

export const otherRows = `
VAT|VA|observer|Holy See||Saint-Siège||Santa Sede|
PSE|PS|observer|State of Palestine||État de Palestine||Estado de Palestina|
XKX|XK|entity|Kosovo||Kosovo||Kosovo|
EUE|EU|entity|European Union||Union européenne||Unión Europea|
COK|CK|entity|Cook Islands||Îles Cook||Islas Cook|
NIU|NU|entity|Niue||Nioué||Niue|
TWN|TW|territory|Taiwan Province of China||Province chinoise de Taiwan||Provincia China de Taiwán|
HKG|HK|territory|Hong Kong, China|Hong Kong Special Administrative Region of China|Hong Kong (Chine)|Région administrative spéciale de Hong Kong (Chine)|Hong Kong (China)|Región Administrativa Especial de Hong Kong (China)
MAC|MO|territory|Macao, China|Macao Special Administrative Region of China|Macao (Chine)|Région administrative spéciale de Macao (Chine)|Macao (China)|Región Administrativa Especial de Macao (China)
YUG|YU|historical|Yugoslavia|Federal Republic of Yugoslavia|Yougoslavie|République fédérale de Yougoslavie|Yugoslavia|República Federativa de Yugoslavia
SCG|CS|historical|Serbia and Montenegro||Serbie-et-Monténégro||Serbia y Montenegro|
SUN|SU|historical|Union of Soviet Socialist Republics||Union des Républiques socialistes soviétiques||Unión de Repúblicas Socialistas Soviéticas|
CSK||historical|Czechoslovakia|Czech and Slovak Federal Republic|Tchécoslovaquie|République fédérale tchèque et slovaque|Checoslovaquia|República Federal Checa y Eslovaca
DDR|DD|historical|German Democratic Republic||République démocratique allemande||República Democrática Alemana|
YMD|YD|historical|Democratic Yemen|People’s Democratic Republic of Yemen|Yémen démocratique|République démocratique populaire du Yémen|Yemen Democrático|República Democrática Popular del Yemen
XVD|XD|fictional|Valdoria|Republic of Valdoria|Valdorie|République de Valdorie|Valdoria|República de Valdoria
XVE|XE|fictional|Norland|Kingdom of Norland|Norlande|Royaume de Norlande|Norlandia|Reino de Norlandia
XVF|XF|fictional|Kestria|Republic of Kestria|Kestrie|République de Kestrie|Kestria|República de Kestria
XVG|XG|fictional|Lurania|Republic of Lurania|Luranie|République de Luranie|Lurania|República de Lurania
XVH|XH|fictional|Tarsis (Federated Cantons of)|Federated Cantons of Tarsis|Tarsis (Cantons fédérés de)|Cantons fédérés de Tarsis|Tarsis (Cantones Federados de)|Cantones Federados de Tarsis
`

/** Last days of States that have ceased to exist, by code. */
export const endedStates: Readonly<Record<string, string>> = {
  // constitutional charter of Serbia and Montenegro, 4 February 2003
  YUG: '2003-02-03',
  // independence of Montenegro
  SCG: '2006-06-03',
  // declaration of the Supreme Soviet of the Union
  SUN: '1991-12-26',
  CSK: '1992-12-31',
  // accession to the Federal Republic of Germany, 3 October 1990
  DDR: '1990-10-02',
  // union of the two Yemens, 22 May 1990
  YMD: '1990-05-21',
}

/** Withdrawn or never-ISO codes that stand in old symbols and tables, with the State of today that they mean. */
export const codeAliases: Readonly<Record<string, string>> = {
  ZAR: 'COD',
  ROM: 'ROU',
  BUR: 'MMR',
  TMP: 'TLS',
  BYS: 'BLR',
  HVO: 'BFA',
  DHY: 'BEN',
  // "CCPR/C/UNK/CO/1"
  UNK: 'XKX',
  // "CRPD/C/EU/CO/1": the only two-letter country of a symbol
  EU: 'EUE',
}
