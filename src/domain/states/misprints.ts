// Names of States as prints misspell them: alpha-3 | the misprint. Read by exact look-up only.
// A row stands here only if it can mean no other State: a test measures each against the names of all of them.

export const misprintRows = `
AFG|Afganistan
AFG|Afghanisthan
AFG|Afghanstan
ALB|Albani
DZA|Algera
AND|Andora
ARG|Argentinia
ARM|Armenai
AUS|Austrailia
AUS|Australa
AUS|Autralia
AUS|Austalia
AUT|Austira
AZE|Azerbaidjan
AZE|Azerbajan
AZE|Azerbijan
AZE|Azerbaijian
AZE|Azerbeijan
AZE|Azerbaïjan
BHR|Baharain
BGD|Bangaldesh
BGD|Bangledesh
BGD|Banglasdesh
BRB|Barbadoes
BLR|Belorus
BLR|Belaurs
BEL|Belguim
BEL|Belgim
BTN|Buthan
BOL|Bolivia (Plurinational State)
BIH|Bosnia and Herzegovnia
BIH|Bosnia and Hercegovina
BIH|Bosnia and Herzegowina
BIH|Bosnia and Herzgovina
BIH|Bosnia and Herzogovina
BIH|Bosnia Herzegovina
BWA|Botswanna
BWA|Botwana
BRN|Brunei Darusalam
BRN|Brunei Darrusalam
BRN|Brunei Darussallam
BFA|Burkino Faso
BFA|Burkina Fasso
KHM|Camboida
KHM|Cambodja
CAN|Canda
COL|Columbia
HRV|Croatioa
CZE|Czech Republc
CZE|Czech Repubic
CZE|Chech Republic
PRK|Democratic Peoples Republic of Korea
DNK|Denamrk
DJI|Djibuti
DOM|Domincan Republic
DOM|Dominican Rebublic
ECU|Equador
ECU|Ecaudor
EGY|Egpyt
EGY|Eygpt
EST|Estionia
ETH|Ethopia
FIN|Findland
FIN|Finnland
FRA|Frace
DEU|Gemany
DEU|Germay
DEU|Gerrmany
GHA|Ghanna
GTM|Guatamala
GTM|Guatemela
GTM|Gautemala
GNB|Guinea-Bisau
HND|Hondorus
HUN|Hugary
HUN|Hungray
ISL|Icleand
IND|Inida
IDN|Indonisia
IDN|Indonesa
IRN|Islamic Republic of lran
IRL|Irland
IRL|Ireleand
ISR|Isreal
ITA|Itlay
JAM|Jamacia
JPN|Jappan
JOR|Jordon
KAZ|Kazakstan
KAZ|Kazhakstan
KAZ|Kazahkstan
KAZ|Kazakhastan
KWT|Kuweit
KGZ|Kyrgystan
KGZ|Kyrgyztan
KGZ|Kyrgiztan
LAO|Lao People Democratic Republic
LAO|Lao Peoples Democratic Republic
LVA|Lativa
LBN|Lebannon
LBN|Lebenon
LBR|Libera
LBY|Lybia
LBY|Lybian Arab Jamahiriya
LBY|Libyan Arab Jamahirya
LIE|Lichtenstein
LIE|Liechenstein
LIE|Liechtenstien
LIE|Liechstenstein
LIE|Liechtentstein
LIE|Lichtenstien
LTU|Lithunia
LTU|Lithuana
LUX|Luxemburg
LUX|Luxemborg
LUX|Luxembourgh
MDG|Madagasgar
MDG|Madagascer
MYS|Malasya
MYS|Malayasia
MYS|Maylasia
MDV|Maldive
MHL|Marshal Islands
MRT|Mauritana
MRT|Mauretania
MUS|Maritius
MUS|Mauritious
MEX|Mexcio
MDA|Modova
MDA|Republic of Moldavia
MNG|Mongola
MNE|Montenego
MNE|Montengro
MNE|Montenegero
MAR|Marocco
MAR|Morroco
MAR|Morrocco
MAR|Moroco
MOZ|Mosambique
MMR|Mynamar
MMR|Myanmmar
NLD|Netherland
NLD|Netherlads
NLD|Neitherlands
NLD|Nethelands
NLD|Netherlans
NZL|New Zeeland
NZL|New Zeland
NZL|New Zealnd
NZL|New-Zeeland
NIC|Nicaraqua
NIC|Nicaragau
NIC|Nicarague
MKD|The former Yugoslavian Republic of Macedonia
NOR|Norwey
NOR|Norawy
PAK|Pakistam
PAK|Pakisten
PSE|State of Palastine
PNG|Papau New Guinea
PNG|Papua New Guniea
PRY|Paraquay
PRY|Paragauy
PHL|Phillipines
PHL|Philipines
PHL|Phillippines
PHL|Philippine
PRT|Portgual
PRT|Portual
PRT|Portugual
PRT|Potugal
QAT|Quatar
KOR|Republic of Corea
KOR|Republik of Korea
ROU|Rumania
ROU|Romainia
RUS|Russian Federaton
RUS|Russian Fedration
RUS|Russion Federation
RWA|Ruanda
SAU|Saudia Arabia
SAU|Saudi Arabi
SEN|Senegual
SEN|Senagal
SRB|Sebia
SLE|Sierre Leone
SLE|Siera Leone
SLE|Sierra Leona
SVK|Slovkia
SVK|Slovak Republc
SVN|Solvenia
SLB|Solomon Island
SOM|Somolia
ZAF|Souht Africa
ZAF|South Afirca
ZAF|South-Afirca
ESP|Spian
LKA|Sri Lanca
LKA|Srilanka
SWE|Swedan
SWE|Sweeden
CHE|Switerland
CHE|Swizterland
CHE|Swtizerland
CHE|Switzeland
CHE|Switzerlad
SYR|Syrian Arab Rebublic
TJK|Tadjikistan
TJK|Tajikstan
TJK|Tadzhikistan
TZA|United Republic of Tanzanie
THA|Tailand
THA|Thialand
TLS|Timor-Lest
TTO|Trinadad and Tobago
TTO|Trinidad and Tabago
TTO|Trinidad and Tobaggo
TUN|Tunesia
TUN|Tunisa
TUR|Turkye
TUR|Turky
TKM|Turkmenstan
TKM|Turkmenisatn
UKR|Ukrain
UKR|Ukaine
ARE|United Arab Emirate
ARE|United Arab Emirats
GBR|Untied Kingdom
GBR|United Kindom
GBR|United Kingdon
GBR|United Kingdom of Great Britain and Nothern Ireland
USA|Untied States
USA|Untied States of America
USA|United Sates
USA|United Sates of America
USA|Unites States
USA|Unites States of America
USA|United States of Amercia
USA|United State of America
URY|Urugay
URY|Uruquay
URY|Urugauy
UZB|Uzbekhistan
UZB|Uzbekstan
VUT|Vanuata
VUT|Vanatu
VEN|Venezuala
VEN|Venezeula
VEN|Venzuela
VNM|Vietman
VNM|Viet Man
YEM|Yeman
ZWE|Zimbawe
ZWE|Zimbabawe
`
