// Names of States as prints misspell them: alpha-3 | its misprints. Read by exact look-up only.
// A name stands here only if it can mean no other State: a test measures each against the names of all of them.

export const misprintRows = `
AFG|Afganistan|Afghanisthan|Afghanstan|Afghanitan|Afganisthan|Afghanisan
ALB|Albani|Albaina|Albnia
DZA|Algera|Algeira|Algieria
AND|Andora
AGO|Angolia
ARG|Argentinia|Argentia|Agentina|Argentna
ARM|Armenai|Armania|Armennia
AUS|Austrailia|Australa|Autralia|Austalia
AUT|Austira|Autria|Austra
AZE|Azerbaidjan|Azerbajan|Azerbijan|Azerbaijian|Azerbeijan|Azerbaïjan|Azerbaijain|Azerbaiajn|Azebaijan
BHS|Bahmas
BHR|Baharain|Bahrian|Bahran
BGD|Bangaldesh|Bangledesh|Banglasdesh|Bangladseh|Bangladash|Bangaladesh
BRB|Barbadoes|Barbardos
BLR|Belorus|Belaurs|Belaruss|Belarrus
BEL|Belguim|Belgim|Begium|Belgum
BLZ|Belieze
BEN|Bennin
BTN|Buthan|Bhuttan
BOL|Bolivia (Plurinational State)|Bolvia|Boliva|Bolivia (Plurinational Sate of)
BIH|Bosnia and Herzegovnia|Bosnia and Hercegovina|Bosnia and Herzegowina|Bosnia and Herzgovina|Bosnia and Herzogovina|Bosnia Herzegovina|Bosnia and Herzegonina|Bosnia and Herzegovinia
BWA|Botswanna|Botwana|Bostwana
BRA|Barzil|Brazl
BRN|Brunei Darusalam|Brunei Darrusalam|Brunei Darussallam
BGR|Bulagria|Bulgeria|Bulgaira
BFA|Burkino Faso|Burkina Fasso|Bukina Faso
BDI|Burrundi
KHM|Camboida|Cambodja|Combodia|Camodia
CMR|Camerron|Cameroom
CAN|Canda|Cananda|Candada
CAF|Central Africa Republic|Central African Rebublic
CHL|Chilie
CHN|Chna
COL|Columbia|Colmbia|Colombai
COM|Comorros
CRI|Costa Ricca|Cost Rica
CIV|Côte d’Ivore|Côte d’Ivoir|Côte d’Voire
HRV|Croatioa|Coratia|Croatai
CYP|Cyrpus|Cypurs|Cypris
CZE|Czech Republc|Czech Repubic|Chech Republic|Czeck Republic|Cezch Republic|Czech Repulic
PRK|Democratic Peoples Republic of Korea|Democratic People’s Republic of Corea|Democratic People’s Repubic of Korea|Democratic People Republic of Korea
COD|Democratic Repubic of the Congo
DNK|Denamrk|Denmak|Demark
DJI|Djibuti|Djbouti|Djibouty
DOM|Domincan Republic|Dominican Rebublic|Dominician Republic|Domnican Republic
ECU|Equador|Ecaudor|Ecudaor|Eucador
EGY|Egpyt|Eygpt|Egytp
SLV|El Savador|El Salvadore
GNQ|Equitorial Guinea|Equatorial Guniea
ERI|Eriterea|Eritria
EST|Estionia|Estona|Esonia
SWZ|Eswatinni|Eswantini
ETH|Ethopia|Ethiopa|Ehtiopia
FIN|Findland|Finnland|Finalnd|Finlad
FRA|Frace|Fance|Farnce|Francce
GAB|Gabun
GEO|Gerogia|Georiga
DEU|Gemany|Germay|Gerrmany|Germnay|Grmany|Germanny
GHA|Ghanna|Gahna
GRC|Greese|Greeece
GTM|Guatamala|Guatemela|Gautemala|Guatelama|Guatamela
GIN|Guniea
GNB|Guinea-Bisau
HTI|Haitii
HND|Hondorus|Hondura|Honduars
HUN|Hugary|Hungray|Hunagry
ISL|Icleand|Iceand|Icland
IND|Inida
IDN|Indonisia|Indonesa|Indoneisa|Indonesai
IRN|Islamic Republic of lran|Iran (Islamic Repubic of)|Iran (Islamic Rebublic of)|Iran (Islamic Republic)|Islamic Repubic of Iran
IRL|Irland|Ireleand|Irealnd|Ireand
ISR|Isreal|Israle
ITA|Itlay|Itali|Itally
JAM|Jamacia|Jamica
JPN|Jappan|Japn|Jpan
JOR|Jordon|Jordn
KAZ|Kazakstan|Kazhakstan|Kazahkstan|Kazakhastan|Khazakstan|Kazkhstan|Kazakhtan|Kazakshtan|Khazakhstan|Kazakhistan|Kazachstan
KEN|Keyna
KIR|Kiribatti
KWT|Kuweit|Kwait|Kuwiat
KGZ|Kyrgystan|Kyrgyztan|Kyrgiztan|Kyrgyzsan|Kyrgzystan|Kirgizstan|Krygyzstan|Kyrgizstan|Kyrgyszstan
LAO|Lao People Democratic Republic|Lao Peoples Democratic Republic|Lao People’s Democratic Repubic|Lao People’s Democractic Republic
LVA|Lativa|Lavtia
LBN|Lebannon|Lebenon|Lebanan|Lebabon|Lebenan
LBR|Libera
LBY|Lybia|Lybian Arab Jamahiriya|Libyan Arab Jamahirya|Lybya
LIE|Lichtenstein|Liechenstein|Liechtenstien|Liechstenstein|Liechtentstein|Lichtenstien|Liechtenstain|Liechtensein|Lichtentein|Liechtensten
LTU|Lithunia|Lithuana|Lithuenia|Lithuaniia|Lihuania
LUX|Luxemburg|Luxemborg|Luxembourgh|Luxembour|Luxemboug
MDG|Madagasgar|Madagascer|Madagacar
MWI|Malavi
MYS|Malasya|Malayasia|Maylasia|Malaisia|Malaysa|Malayisa
MDV|Maldive|Maldvies|Maldivs
MLT|Malata
MHL|Marshal Islands
MRT|Mauritana|Mauretania|Mauritiana
MUS|Maritius|Mauritious|Maurituis|Mauritus
MEX|Mexcio|Mexco|Mexicio
FSM|Micronesia (Federated State of)|Micronisia (Federated States of)|Federated State of Micronesia
MCO|Monacco
NAM|Namiba|Nambibia
NPL|Napal|Neapl
NGA|Nigiria
POL|Poladn
MDA|Modova|Republic of Moldavia|Republic of Moldovia|Moldvoa|Repubic of Moldova|Republic of Modova
MNG|Mongola|Mongilia|Mangolia
MNE|Montenego|Montengro|Montenegero|Montengreo|Monetnegro|Montenegor|Montenegr
MAR|Marocco|Morroco|Morrocco|Moroco|Morcco|Morocoo
MOZ|Mosambique|Mozambiqe|Mozambiqu
MMR|Mynamar|Myanmmar|Myamar|Mianmar|Myanmer|Myanamar
NLD|Netherland|Netherlads|Neitherlands|Nethelands|Netherlans|Netherlnads|Neterlands|Netherlandes|Netherlends|Nertherlands|Nethrlands
NZL|New Zeeland|New Zeland|New Zealnd|New-Zeeland|New Zealnad|New Zealad
NIC|Nicaraqua|Nicaragau|Nicarague|Nicargua|Nicaragu
MKD|The former Yugoslavian Republic of Macedonia|North Macedonie|Nort Macedonia|North Macedona|The former Yugoslav Repubic of Macedonia|The former Yugoslav Republic of Macedonie
NOR|Norwey|Norawy|Norwy|Norvay
PAK|Pakistam|Pakisten|Paksitan|Pakstan
KNA|Saint Kitts and Nevies
VCT|Saint Vincent and the Grenadins|Saint Vincent and the Grenadine
SMR|San Marion
STP|Sao Tome and Princip
SYC|Seychells|Seychelle|Seycheles
SGP|Singapor|Singapoore|Singapure
PSE|State of Palastine|Palastine|State of Palestin|Sate of Palestine|State of Palestina
PNG|Papau New Guinea|Papua New Guniea|Papua New Guinee
PRY|Paraquay|Paragauy|Paraguy|Paraguya
PHL|Phillipines|Philipines|Phillippines|Philippine|Philippnes|Philippins|Phillippine
PRT|Portgual|Portual|Portugual|Potugal|Portgal|Portugak
QAT|Quatar|Qater
KOR|Republic of Corea|Republik of Korea|Republic of Koera|Republic of Kore|Repubic of Korea|Republic ok Korea
ROU|Rumania|Romainia|Romaina
RUS|Russian Federaton|Russian Fedration|Russion Federation|Russian Federatoin|Russian Federatiion|Russain Federation|Rusian Federation|Russian Federtion|Russia Federation|Russian Ferderation
RWA|Ruanda
SAU|Saudia Arabia|Saudi Arabi|Saudi Arabaia|Saudi Arbia|Suadi Arabia|Saudi Aradia
SEN|Senegual|Senagal|Senegl|Sengal
SRB|Sebia|Serbai
SLE|Sierre Leone|Siera Leone|Sierra Leona|Siera Leon|Sierra Leon
SVK|Slovkia|Slovak Republc|Slovaka|Slovak Repubic
SVN|Solvenia|Slovinia|Sloevnia|Sloveni
SLB|Solomon Island
SOM|Somolia
ZAF|Souht Africa|South Afirca|South-Afirca|South Arica|Sotuh Africa|South Africia
ESP|Spian
LKA|Sri Lanca|Srilanka|Sri Lnka|Shri Lanka|Sri Langka
SDN|Suddan
SUR|Surimane
SWE|Swedan|Sweeden|Swden|Sewden
CHE|Switerland|Swizterland|Swtizerland|Switzeland|Switzerlad|Switzerlan|Swizerland|Swtzerland|Switzerlnad|Switserland|Swiztzerland|Switzlerland
SYR|Syrian Arab Rebublic|Syrian Arab Repubic|Syrian Arabic Republic
TJK|Tadjikistan|Tajikstan|Tadzhikistan|Tajikestan|Tadjikstan
UGA|Uganada
TZA|United Republic of Tanzanie|United Republic of Tanzinia|United Repubic of Tanzania
THA|Tailand|Thialand|Thailad|Thailan|Thaialnd
TLS|Timor-Lest
TTO|Trinadad and Tobago|Trinidad and Tabago|Trinidad and Tobaggo|Trindad and Tobago|Trinidad and Tobego|Trinidad and Tobag
TUN|Tunesia|Tunisa|Tunisi
TUR|Turkye|Turky|Turkie|Türkyie|Türkiy|Tükiye|Türkkiye
TKM|Turkmenstan|Turkmenisatn|Turkmenistam|Turkmensitan|Turkemenistan|Turmenistan
UKR|Ukrain|Ukaine|Ukarine|Ukriane|Ukrane
ARE|United Arab Emirate|United Arab Emirats|United Arab Emiratess|United Arab Emriates
GBR|Untied Kingdom|United Kindom|United Kingdon|United Kingdom of Great Britain and Nothern Ireland|United Kindgom|United Kingdm|United Kigdom|United Kingdom of Great Britain and Northen Ireland|United Kingdom of Great Britan and Northern Ireland|Unitd Kingdom|United Kingom
USA|Untied States|Untied States of America|United Sates|United Sates of America|Unites States|Unites States of America|United States of Amercia|United State of America|United Staes|United Staes of America|United States of Ameria|Unitd States|Unitd States of America|United State|United States of Amerca
URY|Urugay|Uruquay|Urugauy|Uruaguay|Uruguya|Urugruay|Uuguay
UZB|Uzbekhistan|Uzbekstan|Uzebekistan|Uzbekisan|Uzbeskistan|Uzbakistan|Uzbekitan
VUT|Vanuata|Vanatu|Vanauatu
VEN|Venezuala|Venezeula|Venzuela|Venezuella|Venezuel|Venenzuela|Venezuela (Bolivarian Repubic of)|Venezuela (Bolivarian Rebublic of)|Bolivarian Repubic of Venezuela|Venezuela (Bolivian Republic of)|Bolivarian Republic of Venezuala
VNM|Vietman|Viet Man|Viet Nan|Vientam
YEM|Yeman|Yemem
ZWE|Zimbawe|Zimbabawe|Zimbabwee|Zimbambwe
`
