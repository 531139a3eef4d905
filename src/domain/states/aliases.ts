// Other names under which States are printed, as a table: alpha-3 | language | name | last year of official use, if over.
// Names that differ only by case, accents, blanks, hyphens or a leading article need no line here.

export const aliasRows = `
AUS|en|Commonwealth of Australia
CHN|en|P.R. China
CHN|en|P.R. of China
CHN|en|China (People’s Republic of)
CHN|fr|R.P. de Chine
CHN|es|R.P. China
COM|en|Union of Comoros
FJI|en|Fiji Islands|2011
FJI|en|Republic of the Fiji Islands|2011
FJI|fr|Îles Fidji|2011
FJI|fr|République des Îles Fidji|2011
FJI|es|Islas Fiji|2011
FJI|es|República de las Islas Fiji|2011
FJI|es|Islas Fiyi|2011
FJI|es|Fiyi
GIN|en|Guinea-Conakry
GIN|fr|Guinée-Conakry
GIN|es|Guinea-Conakry
IRL|en|Republic of Ireland
IRL|fr|République d’Irlande
IRL|es|República de Irlanda
ITA|en|Italian Republic
ITA|es|República Italiana
SAU|es|Arabia Saudí
URY|en|Oriental Republic of Uruguay
BHS|en|The Bahamas
BIH|en|Bosnia & Herzegovina
BIH|en|Bosnia
BIH|fr|Bosnie
BIH|es|Bosnia-Herzegovina
BIH|en|Bosnia-Herzegovina
BOL|en|Bolivia
BOL|en|Republic of Bolivia|2009
BOL|en|Bolivia (Plurinational Republic of)
BOL|fr|Bolivie
BOL|es|Bolivia
BRN|en|Brunei
BLR|fr|Biélorussie
BLR|es|Bielorrusia
BLR|en|Byelorussia|1991
BLR|en|Byelorussian Soviet Socialist Republic|1991
BFA|en|Upper Volta|1984
BEN|en|Dahomey|1975
BWA|es|Botsuana
CPV|en|Cape Verde|2013
CPV|fr|Cap-Vert|2013
CPV|en|Republic of Cape Verde|2013
KHM|en|Kampuchea|1990
KHM|en|Democratic Kampuchea|1990
CAF|fr|Centrafrique
CAF|en|Central African Rep.
CAF|fr|Rép. centrafricaine
COG|en|Congo (Republic of the)
COG|en|Republic of Congo
COG|en|Congo-Brazzaville
COG|en|Congo (Brazzaville)
COD|en|Congo (Democratic Republic of the)
COD|en|Democratic Republic of Congo
COD|en|DRC
COD|en|DR Congo
COD|en|D.R. Congo
COD|en|Dem. Rep. of the Congo
COD|en|Congo-Kinshasa
COD|fr|RDC
COD|fr|Congo (République démocratique du)
COD|es|Congo (República Democrática del)
COD|en|Zaire|1997
COD|en|Republic of Zaire|1997
COD|fr|Zaïre|1997
COD|en|Democratic Rep. of the Congo
COD|en|D.R. of the Congo
COD|fr|Rép. dém. du Congo
COD|fr|R.D. Congo
COD|fr|R.D. du Congo
COD|es|Rep. Dem. del Congo
COD|es|R.D. del Congo
CIV|en|Ivory Coast|1985
CIV|es|Costa de Marfil
CIV|en|Cote dIvoire
CZE|en|Czech Rep.
CZE|es|República Checa|2022
CZE|fr|République tchèque|2022
CZE|fr|Rép. tchèque
CZE|es|Rep. Checa
DOM|en|Dominican Rep.
DOM|fr|Rép. dominicaine
DOM|es|Rep. Dominicana
EGY|en|United Arab Republic|1971
SWZ|en|Swaziland|2018
SWZ|en|Kingdom of Swaziland|2018
SWZ|fr|Swaziland|2018
SWZ|es|Swazilandia|2018
SWZ|es|Suazilandia|2018
SWZ|es|Suazilandia
SWZ|es|Esuatini
DEU|en|Germany (Federal Republic of)|1990
GMB|en|The Gambia
GMB|en|Islamic Republic of the Gambia|2017
GNB|en|Guinea Bissau
GNB|es|Guinea Bissáu
HUN|en|Republic of Hungary|2012
IRN|en|Iran
IRN|fr|Iran
IRN|es|Irán
IRN|en|Islamic Rep. of Iran
IRQ|fr|Irak
IRQ|es|Irak
KAZ|es|Kazajistán
KEN|es|Kenia
KGZ|en|Kyrgyz Rep.
KGZ|es|Kirguizistán
KGZ|es|República Kirguiza
KGZ|en|Republic of Kyrgyzstan
KGZ|fr|Kirghizstan
KGZ|fr|Kirghizie
KIR|fr|République des Kiribati
PRK|en|DPRK
PRK|en|DPR Korea
PRK|en|DPR of Korea
PRK|en|North Korea
PRK|en|Korea (Democratic People’s Republic of)
PRK|fr|Corée du Nord
PRK|es|Corea del Norte
PRK|fr|RPDC
PRK|fr|RPD de Corée
PRK|es|RPD de Corea
KOR|en|Korea (Republic of)
KOR|en|South Korea
KOR|en|ROK
KOR|en|Rep. of Korea
KOR|fr|Corée (République de)
KOR|fr|Corée du Sud
KOR|es|Corea (República de)
KOR|es|Corea del Sur
KOR|en|R. of Korea
KOR|en|S. Korea
KOR|fr|Rép. de Corée
KOR|es|Rep. de Corea
LAO|en|Laos
LAO|en|Lao PDR
LAO|en|Lao
LAO|en|Laos People’s Democratic Republic
LAO|en|People’s Democratic Republic of Lao
LAO|en|Lao (People’s Democratic Republic of)
LAO|fr|Laos
LAO|fr|Lao (République démocratique populaire)
LAO|es|Laos
LAO|fr|RDP lao
LAO|es|RDP Lao
LBR|es|Liberia
LBY|en|Libyan Arab Jamahiriya|2011
LBY|en|Socialist People’s Libyan Arab Jamahiriya|2011
LBY|en|Great Socialist People’s Libyan Arab Jamahiriya|2011
LBY|fr|Jamahiriya arabe libyenne|2011
LBY|es|Jamahiriya Árabe Libia|2011
LTU|en|Lithuanian Republic
MDV|en|Republic of the Maldives
MKD|en|The former Yugoslav Republic of Macedonia|2019
MKD|en|The former Yugoslav Rep. of Macedonia|2019
MKD|en|Former Yugoslav Republic of Macedonia|2019
MKD|en|Macedonia (the former Yugoslav Republic of)|2019
MKD|en|FYR Macedonia|2019
MKD|en|FYR of Macedonia|2019
MKD|en|FYROM|2019
MKD|en|TFYR Macedonia|2019
MKD|en|Macedonia FY|2019
MKD|en|Macedonia|2019
MKD|en|Republic of Macedonia|2019
MKD|en|TFYRoM|2019
MKD|en|The F.Y.R. of Macedonia|2019
MKD|fr|ex-République yougoslave de Macédoine|2019
MKD|fr|Macédoine|2019
MKD|es|ex República Yugoslava de Macedonia|2019
MKD|es|la ex República Yugoslava de Macedonia|2019
MKD|es|Macedonia|2019
MKD|en|TFYR of Macedonia|2019
MKD|en|Macedonia (TFYR)|2019
MKD|en|Macedonia (FYR)|2019
MKD|en|Macedonia (FYROM)|2019
MKD|en|Macedonia (the former Yugoslav Republic)|2019
MKD|en|Former Yugoslav Rep. of Macedonia|2019
MKD|fr|ERY de Macédoine|2019
MKD|fr|ERYM|2019
MKD|fr|ARYM|2019
MKD|fr|ancienne République yougoslave de Macédoine|2019
MKD|es|ERY de Macedonia|2019
MKD|es|ERYM|2019
MKD|es|ARYM|2019
MKD|es|antigua República Yugoslava de Macedonia|2019
MMR|en|Burma|1989
MMR|en|Union of Myanmar|2010
MMR|fr|Birmanie|1989
MMR|es|Birmania|1989
MDA|en|Moldova
MDA|en|Moldova (Republic of)
MDA|fr|Moldova
MDA|fr|Moldavie
MDA|es|Moldova
MDA|es|Moldavia
MDA|en|Rep. of Moldova
MDA|fr|Rép. de Moldova
MDA|es|Rep. de Moldova
FSM|en|Micronesia
FSM|fr|Micronésie
FSM|es|Micronesia
MUS|fr|Île Maurice
NLD|en|Netherlands
NLD|en|The Netherlands
NLD|en|Netherlands (the)
NLD|en|Netherlands, Kingdom of the
NLD|en|Holland
NLD|es|Holanda
NLD|fr|Hollande
NLD|fr|Pays-Bas
NLD|es|Países Bajos
NZL|en|New Zeeland
NZL|es|Nueva Zelanda
NZL|en|Aotearoa New Zealand
NPL|en|Federal Democratic Republic of Nepal|2020
NPL|en|Kingdom of Nepal|2008
PLW|es|Palaos
PLW|fr|Palau
PNG|en|Papua-New Guinea
PNG|es|Papúa Nueva Guinea
PSE|en|Palestine
PSE|en|Palestine (State of)
PSE|en|Palestine, State of
PSE|fr|Palestine
PSE|fr|Palestine (État de)
PSE|es|Palestina
PSE|es|Palestina (Estado de)
QAT|es|Catar
ROU|en|Roumania
RUS|en|Russia
RUS|en|Russian Fed.
RUS|fr|Russie
RUS|fr|Russie (Fédération de)
RUS|es|Rusia
RUS|fr|Féd. de Russie
RUS|es|Fed. de Rusia
RUS|es|Federación Rusa
RWA|es|Ruanda
KNA|en|St Kitts and Nevis
KNA|en|Saint Christopher and Nevis
KNA|fr|Saint-Christophe-et-Niévès
KNA|es|San Cristóbal y Nieves
KNA|es|San Cristóbal y Nevis
VCT|en|Saint Vincent and Grenadines
VCT|en|Saint Vincent & the Grenadines
VCT|fr|Saint-Vincent-et-les-Grenadines
WSM|en|Western Samoa|1997
STP|en|São Tomé and Príncipe
STP|en|Sao Tome & Principe
STP|fr|Sao Tomé et Principe
SRB|en|Republic of Serbia
SVK|en|Slovak Rep.
SVK|fr|République slovaque
ZAF|en|Union of South Africa|1961
ZAF|es|República Sudafricana
LKA|en|Ceylon|1972
SUR|es|Surinam
SUR|en|Surinam
SYR|en|Syria
SYR|en|Syrian Arab Rep.
SYR|fr|Syrie
SYR|es|Siria
SYR|fr|Rép. arabe syrienne
TJK|en|Tadjikistan
TZA|en|Tanzania
TZA|en|Tanzania (United Republic of)
TZA|en|Republic of Tanzania
TZA|fr|Tanzanie
TZA|fr|Tanzanie (République-Unie de)
TZA|es|Tanzanía
TZA|es|Tanzania
TZA|es|República Unida de Tanzania
TZA|en|United Rep. of Tanzania
TZA|fr|Rép.-Unie de Tanzanie
TZA|es|Rep. Unida de Tanzania
THA|fr|Thailande
TLS|en|East Timor|2002
TLS|en|Democratic Republic of East Timor|2002
TLS|fr|Timor oriental|2002
TLS|es|Timor Oriental|2002
TTO|en|Trinidad & Tobago
TTO|es|Trinidad y Tobago
TUR|en|Turkey|2022
TUR|en|Republic of Turkey|2022
TUR|fr|Turquie|2022
TUR|fr|République de Turquie|2022
TUR|es|Turquía|2022
TUR|es|República de Turquía|2022
UKR|en|Ukrainian Soviet Socialist Republic|1991
ARE|en|UAE
ARE|fr|EAU
ARE|es|EAU
ARE|en|U.A.E.
GBR|en|United Kingdom
GBR|en|United Kingdom (UK)
GBR|en|UK of Great Britain and Northern Ireland
GBR|en|UK
GBR|en|U.K.
GBR|en|Great Britain
GBR|en|Great Britain and Northern Ireland
GBR|en|United Kingdom of Great Britain
GBR|en|United Kingdom and Northern Ireland
GBR|en|United Kingdom of Great Britain and Northern Ireland, the British Overseas Territories and the Crown Dependencies
GBR|en|United Kingdom of Great Britain and Northern Ireland, the Crown Dependencies and Overseas Territories
GBR|en|United Kingdom of Great Britain and Northern Ireland, British Crown Dependencies and Overseas Territories
GBR|fr|Royaume-Uni
GBR|fr|Grande-Bretagne
GBR|es|Reino Unido
GBR|es|Gran Bretaña
USA|en|United States
USA|en|USA
USA|en|U.S.A.
USA|en|US
USA|en|U.S.
USA|fr|États-Unis
USA|es|Estados Unidos
USA|es|EE.UU.
VEN|en|Venezuela
VEN|en|Republic of Venezuela|1999
VEN|en|Venezuela (the Bolivarian Republic of)
VEN|fr|Venezuela
VEN|es|Venezuela
VEN|en|Venezuela (Bolivarian Rep. of)
VEN|en|Venezuela (Bolivarian Republic)
VEN|fr|Venezuela (Rép. bolivarienne du)
VEN|es|Venezuela (Rep. Bolivariana de)
VNM|en|Vietnam
VNM|fr|Vietnam
VNM|es|Vietnam
YEM|en|Yemen Arab Republic|1990
ZWE|en|Southern Rhodesia|1980
ZWE|es|Zimbabue
VAT|en|Vatican
VAT|en|Vatican City
VAT|en|Vatican City State
VAT|fr|Vatican
VAT|es|Vaticano
EUE|en|EU
EUE|fr|UE
EUE|es|UE
HKG|en|Hong Kong
HKG|en|Hong Kong SAR
HKG|en|Hong Kong Special Administrative Region
HKG|en|China (Hong Kong)
HKG|fr|Hong Kong
HKG|es|Hong Kong
MAC|en|Macao
MAC|en|Macau
MAC|en|Macao SAR
MAC|en|Macao Special Administrative Region
MAC|en|China (Macao)
MAC|fr|Macao
MAC|es|Macao
YUG|en|former Yugoslavia
YUG|en|Socialist Federal Republic of Yugoslavia|1992
YUG|en|Yugoslavia (Federal Republic of)
SCG|es|Serbia-Montenegro
SUN|en|USSR
SUN|en|Soviet Union
SUN|fr|URSS
SUN|es|URSS
DDR|en|GDR
XVH|en|Tarsis
XVH|fr|Tarsis
XVH|es|Tarsis
XVD|fr|Valdoria
XVE|fr|Norland
XVE|es|Norland
XVF|fr|Kestria
XVG|fr|Lurania
`
