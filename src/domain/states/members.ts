// The 193 members of the United Nations with their names in English, French and Spanish, as a table.
// One State a line: alpha-3 | short | official, for English, French, Spanish; an empty official name equals the short one.

export const memberRows = `
AFG|Afghanistan|Islamic Republic of Afghanistan|Afghanistan|République islamique d’Afghanistan|Afganistán|República Islámica del Afganistán
ALB|Albania|Republic of Albania|Albanie|République d’Albanie|Albania|República de Albania
DZA|Algeria|People’s Democratic Republic of Algeria|Algérie|République algérienne démocratique et populaire|Argelia|República Argelina Democrática y Popular
AND|Andorra|Principality of Andorra|Andorre|Principauté d’Andorre|Andorra|Principado de Andorra
AGO|Angola|Republic of Angola|Angola|République d’Angola|Angola|República de Angola
ATG|Antigua and Barbuda||Antigua-et-Barbuda||Antigua y Barbuda|
ARG|Argentina|Argentine Republic|Argentine|République argentine|Argentina|República Argentina
ARM|Armenia|Republic of Armenia|Arménie|République d’Arménie|Armenia|República de Armenia
AUS|Australia||Australie||Australia|
AUT|Austria|Republic of Austria|Autriche|République d’Autriche|Austria|República de Austria
AZE|Azerbaijan|Republic of Azerbaijan|Azerbaïdjan|République d’Azerbaïdjan|Azerbaiyán|República de Azerbaiyán
BHS|Bahamas|Commonwealth of the Bahamas|Bahamas|Commonwealth des Bahamas|Bahamas|Commonwealth de las Bahamas
BHR|Bahrain|Kingdom of Bahrain|Bahreïn|Royaume de Bahreïn|Bahrein|Reino de Bahrein
BGD|Bangladesh|People’s Republic of Bangladesh|Bangladesh|République populaire du Bangladesh|Bangladesh|República Popular de Bangladesh
BRB|Barbados||Barbade||Barbados|
BLR|Belarus|Republic of Belarus|Bélarus|République du Bélarus|Belarús|República de Belarús
BEL|Belgium|Kingdom of Belgium|Belgique|Royaume de Belgique|Bélgica|Reino de Bélgica
BLZ|Belize||Belize||Belice|
BEN|Benin|Republic of Benin|Bénin|République du Bénin|Benin|República de Benin
BTN|Bhutan|Kingdom of Bhutan|Bhoutan|Royaume du Bhoutan|Bhután|Reino de Bhután
BOL|Bolivia (Plurinational State of)|Plurinational State of Bolivia|Bolivie (État plurinational de)|État plurinational de Bolivie|Bolivia (Estado Plurinacional de)|Estado Plurinacional de Bolivia
BIH|Bosnia and Herzegovina||Bosnie-Herzégovine||Bosnia y Herzegovina|
BWA|Botswana|Republic of Botswana|Botswana|République du Botswana|Botswana|República de Botswana
BRA|Brazil|Federative Republic of Brazil|Brésil|République fédérative du Brésil|Brasil|República Federativa del Brasil
BRN|Brunei Darussalam||Brunéi Darussalam||Brunei Darussalam|
BGR|Bulgaria|Republic of Bulgaria|Bulgarie|République de Bulgarie|Bulgaria|República de Bulgaria
BFA|Burkina Faso||Burkina Faso||Burkina Faso|
BDI|Burundi|Republic of Burundi|Burundi|République du Burundi|Burundi|República de Burundi
CPV|Cabo Verde|Republic of Cabo Verde|Cabo Verde|République de Cabo Verde|Cabo Verde|República de Cabo Verde
KHM|Cambodia|Kingdom of Cambodia|Cambodge|Royaume du Cambodge|Camboya|Reino de Camboya
CMR|Cameroon|Republic of Cameroon|Cameroun|République du Cameroun|Camerún|República del Camerún
CAN|Canada||Canada||Canadá|
CAF|Central African Republic||République centrafricaine||República Centroafricana|
TCD|Chad|Republic of Chad|Tchad|République du Tchad|Chad|República del Chad
CHL|Chile|Republic of Chile|Chili|République du Chili|Chile|República de Chile
CHN|China|People’s Republic of China|Chine|République populaire de Chine|China|República Popular China
COL|Colombia|Republic of Colombia|Colombie|République de Colombie|Colombia|República de Colombia
COM|Comoros|Union of the Comoros|Comores|Union des Comores|Comoras|Unión de las Comoras
COG|Congo|Republic of the Congo|Congo|République du Congo|Congo|República del Congo
CRI|Costa Rica|Republic of Costa Rica|Costa Rica|République du Costa Rica|Costa Rica|República de Costa Rica
CIV|Côte d’Ivoire|Republic of Côte d’Ivoire|Côte d’Ivoire|République de Côte d’Ivoire|Côte d’Ivoire|República de Côte d’Ivoire
HRV|Croatia|Republic of Croatia|Croatie|République de Croatie|Croacia|República de Croacia
CUB|Cuba|Republic of Cuba|Cuba|République de Cuba|Cuba|República de Cuba
CYP|Cyprus|Republic of Cyprus|Chypre|République de Chypre|Chipre|República de Chipre
CZE|Czechia|Czech Republic|Tchéquie|République tchèque|Chequia|República Checa
PRK|Democratic People’s Republic of Korea||République populaire démocratique de Corée||República Popular Democrática de Corea|
COD|Democratic Republic of the Congo||République démocratique du Congo||República Democrática del Congo|
DNK|Denmark|Kingdom of Denmark|Danemark|Royaume du Danemark|Dinamarca|Reino de Dinamarca
DJI|Djibouti|Republic of Djibouti|Djibouti|République de Djibouti|Djibouti|República de Djibouti
DMA|Dominica|Commonwealth of Dominica|Dominique|Commonwealth de Dominique|Dominica|Commonwealth de Dominica
DOM|Dominican Republic||République dominicaine||República Dominicana|
ECU|Ecuador|Republic of Ecuador|Équateur|République de l’Équateur|Ecuador|República del Ecuador
EGY|Egypt|Arab Republic of Egypt|Égypte|République arabe d’Égypte|Egipto|República Árabe de Egipto
SLV|El Salvador|Republic of El Salvador|El Salvador|République d’El Salvador|El Salvador|República de El Salvador
GNQ|Equatorial Guinea|Republic of Equatorial Guinea|Guinée équatoriale|République de Guinée équatoriale|Guinea Ecuatorial|República de Guinea Ecuatorial
ERI|Eritrea|State of Eritrea|Érythrée|État d’Érythrée|Eritrea|Estado de Eritrea
EST|Estonia|Republic of Estonia|Estonie|République d’Estonie|Estonia|República de Estonia
SWZ|Eswatini|Kingdom of Eswatini|Eswatini|Royaume d’Eswatini|Eswatini|Reino de Eswatini
ETH|Ethiopia|Federal Democratic Republic of Ethiopia|Éthiopie|République fédérale démocratique d’Éthiopie|Etiopía|República Democrática Federal de Etiopía
FJI|Fiji|Republic of Fiji|Fidji|République des Fidji|Fiji|República de Fiji
FIN|Finland|Republic of Finland|Finlande|République de Finlande|Finlandia|República de Finlandia
FRA|France|French Republic|France|République française|Francia|República Francesa
GAB|Gabon|Gabonese Republic|Gabon|République gabonaise|Gabón|República Gabonesa
GMB|Gambia|Republic of the Gambia|Gambie|République de Gambie|Gambia|República de Gambia
GEO|Georgia||Géorgie||Georgia|
DEU|Germany|Federal Republic of Germany|Allemagne|République fédérale d’Allemagne|Alemania|República Federal de Alemania
GHA|Ghana|Republic of Ghana|Ghana|République du Ghana|Ghana|República de Ghana
GRC|Greece|Hellenic Republic|Grèce|République hellénique|Grecia|República Helénica
GRD|Grenada||Grenade||Granada|
GTM|Guatemala|Republic of Guatemala|Guatemala|République du Guatemala|Guatemala|República de Guatemala
GIN|Guinea|Republic of Guinea|Guinée|République de Guinée|Guinea|República de Guinea
GNB|Guinea-Bissau|Republic of Guinea-Bissau|Guinée-Bissau|République de Guinée-Bissau|Guinea-Bissau|República de Guinea-Bissau
GUY|Guyana|Co-operative Republic of Guyana|Guyana|République coopérative du Guyana|Guyana|República Cooperativa de Guyana
HTI|Haiti|Republic of Haiti|Haïti|République d’Haïti|Haití|República de Haití
HND|Honduras|Republic of Honduras|Honduras|République du Honduras|Honduras|República de Honduras
HUN|Hungary||Hongrie||Hungría|
ISL|Iceland|Republic of Iceland|Islande|République d’Islande|Islandia|República de Islandia
IND|India|Republic of India|Inde|République de l’Inde|India|República de la India
IDN|Indonesia|Republic of Indonesia|Indonésie|République d’Indonésie|Indonesia|República de Indonesia
IRN|Iran (Islamic Republic of)|Islamic Republic of Iran|Iran (République islamique d’)|République islamique d’Iran|Irán (República Islámica del)|República Islámica del Irán
IRQ|Iraq|Republic of Iraq|Iraq|République d’Iraq|Iraq|República del Iraq
IRL|Ireland||Irlande||Irlanda|
ISR|Israel|State of Israel|Israël|État d’Israël|Israel|Estado de Israel
ITA|Italy|Republic of Italy|Italie|République italienne|Italia|República Italiana
JAM|Jamaica||Jamaïque||Jamaica|
JPN|Japan||Japon||Japón|
JOR|Jordan|Hashemite Kingdom of Jordan|Jordanie|Royaume hachémite de Jordanie|Jordania|Reino Hachemita de Jordania
KAZ|Kazakhstan|Republic of Kazakhstan|Kazakhstan|République du Kazakhstan|Kazajstán|República de Kazajstán
KEN|Kenya|Republic of Kenya|Kenya|République du Kenya|Kenya|República de Kenya
KIR|Kiribati|Republic of Kiribati|Kiribati|République de Kiribati|Kiribati|República de Kiribati
KWT|Kuwait|State of Kuwait|Koweït|État du Koweït|Kuwait|Estado de Kuwait
KGZ|Kyrgyzstan|Kyrgyz Republic|Kirghizistan|République kirghize|Kirguistán|República Kirguisa
LAO|Lao People’s Democratic Republic||République démocratique populaire lao||República Democrática Popular Lao|
LVA|Latvia|Republic of Latvia|Lettonie|République de Lettonie|Letonia|República de Letonia
LBN|Lebanon|Lebanese Republic|Liban|République libanaise|Líbano|República Libanesa
LSO|Lesotho|Kingdom of Lesotho|Lesotho|Royaume du Lesotho|Lesotho|Reino de Lesotho
LBR|Liberia|Republic of Liberia|Libéria|République du Libéria|Liberia|República de Liberia
LBY|Libya|State of Libya|Libye|État de Libye|Libia|Estado de Libia
LIE|Liechtenstein|Principality of Liechtenstein|Liechtenstein|Principauté du Liechtenstein|Liechtenstein|Principado de Liechtenstein
LTU|Lithuania|Republic of Lithuania|Lituanie|République de Lituanie|Lituania|República de Lituania
LUX|Luxembourg|Grand Duchy of Luxembourg|Luxembourg|Grand-Duché de Luxembourg|Luxemburgo|Gran Ducado de Luxemburgo
MDG|Madagascar|Republic of Madagascar|Madagascar|République de Madagascar|Madagascar|República de Madagascar
MWI|Malawi|Republic of Malawi|Malawi|République du Malawi|Malawi|República de Malawi
MYS|Malaysia||Malaisie||Malasia|
MDV|Maldives|Republic of Maldives|Maldives|République des Maldives|Maldivas|República de Maldivas
MLI|Mali|Republic of Mali|Mali|République du Mali|Malí|República de Malí
MLT|Malta|Republic of Malta|Malte|République de Malte|Malta|República de Malta
MHL|Marshall Islands|Republic of the Marshall Islands|Îles Marshall|République des Îles Marshall|Islas Marshall|República de las Islas Marshall
MRT|Mauritania|Islamic Republic of Mauritania|Mauritanie|République islamique de Mauritanie|Mauritania|República Islámica de Mauritania
MUS|Mauritius|Republic of Mauritius|Maurice|République de Maurice|Mauricio|República de Mauricio
MEX|Mexico|United Mexican States|Mexique|États-Unis du Mexique|México|Estados Unidos Mexicanos
FSM|Micronesia (Federated States of)|Federated States of Micronesia|Micronésie (États fédérés de)|États fédérés de Micronésie|Micronesia (Estados Federados de)|Estados Federados de Micronesia
MCO|Monaco|Principality of Monaco|Monaco|Principauté de Monaco|Mónaco|Principado de Mónaco
MNG|Mongolia||Mongolie||Mongolia|
MNE|Montenegro||Monténégro||Montenegro|
MAR|Morocco|Kingdom of Morocco|Maroc|Royaume du Maroc|Marruecos|Reino de Marruecos
MOZ|Mozambique|Republic of Mozambique|Mozambique|République du Mozambique|Mozambique|República de Mozambique
MMR|Myanmar|Republic of the Union of Myanmar|Myanmar|République de l’Union du Myanmar|Myanmar|República de la Unión de Myanmar
NAM|Namibia|Republic of Namibia|Namibie|République de Namibie|Namibia|República de Namibia
NRU|Nauru|Republic of Nauru|Nauru|République de Nauru|Nauru|República de Nauru
NPL|Nepal||Népal||Nepal|
NLD|Netherlands (Kingdom of the)|Kingdom of the Netherlands|Pays-Bas (Royaume des)|Royaume des Pays-Bas|Países Bajos (Reino de los)|Reino de los Países Bajos
NZL|New Zealand||Nouvelle-Zélande||Nueva Zelandia|
NIC|Nicaragua|Republic of Nicaragua|Nicaragua|République du Nicaragua|Nicaragua|República de Nicaragua
NER|Niger|Republic of the Niger|Niger|République du Niger|Níger|República del Níger
NGA|Nigeria|Federal Republic of Nigeria|Nigéria|République fédérale du Nigéria|Nigeria|República Federal de Nigeria
MKD|North Macedonia|Republic of North Macedonia|Macédoine du Nord|République de Macédoine du Nord|Macedonia del Norte|República de Macedonia del Norte
NOR|Norway|Kingdom of Norway|Norvège|Royaume de Norvège|Noruega|Reino de Noruega
OMN|Oman|Sultanate of Oman|Oman|Sultanat d’Oman|Omán|Sultanía de Omán
PAK|Pakistan|Islamic Republic of Pakistan|Pakistan|République islamique du Pakistan|Pakistán|República Islámica del Pakistán
PLW|Palau|Republic of Palau|Palaos|République des Palaos|Palau|República de Palau
PAN|Panama|Republic of Panama|Panama|République du Panama|Panamá|República de Panamá
PNG|Papua New Guinea|Independent State of Papua New Guinea|Papouasie-Nouvelle-Guinée|État indépendant de Papouasie-Nouvelle-Guinée|Papua Nueva Guinea|Estado Independiente de Papua Nueva Guinea
PRY|Paraguay|Republic of Paraguay|Paraguay|République du Paraguay|Paraguay|República del Paraguay
PER|Peru|Republic of Peru|Pérou|République du Pérou|Perú|República del Perú
PHL|Philippines|Republic of the Philippines|Philippines|République des Philippines|Filipinas|República de Filipinas
POL|Poland|Republic of Poland|Pologne|République de Pologne|Polonia|República de Polonia
PRT|Portugal|Portuguese Republic|Portugal|République portugaise|Portugal|República Portuguesa
QAT|Qatar|State of Qatar|Qatar|État du Qatar|Qatar|Estado de Qatar
KOR|Republic of Korea||République de Corée||República de Corea|
MDA|Republic of Moldova||République de Moldova||República de Moldova|
ROU|Romania||Roumanie||Rumania|
RUS|Russian Federation||Fédération de Russie||Federación de Rusia|
RWA|Rwanda|Republic of Rwanda|Rwanda|République du Rwanda|Rwanda|República de Rwanda
KNA|Saint Kitts and Nevis||Saint-Kitts-et-Nevis||Saint Kitts y Nevis|
LCA|Saint Lucia||Sainte-Lucie||Santa Lucía|
VCT|Saint Vincent and the Grenadines||Saint-Vincent-et-les Grenadines||San Vicente y las Granadinas|
WSM|Samoa|Independent State of Samoa|Samoa|État indépendant du Samoa|Samoa|Estado Independiente de Samoa
SMR|San Marino|Republic of San Marino|Saint-Marin|République de Saint-Marin|San Marino|República de San Marino
STP|Sao Tome and Principe|Democratic Republic of Sao Tome and Principe|Sao Tomé-et-Principe|République démocratique de Sao Tomé-et-Principe|Santo Tomé y Príncipe|República Democrática de Santo Tomé y Príncipe
SAU|Saudi Arabia|Kingdom of Saudi Arabia|Arabie saoudite|Royaume d’Arabie saoudite|Arabia Saudita|Reino de la Arabia Saudita
SEN|Senegal|Republic of Senegal|Sénégal|République du Sénégal|Senegal|República del Senegal
SRB|Serbia|Republic of Serbia|Serbie|République de Serbie|Serbia|República de Serbia
SYC|Seychelles|Republic of Seychelles|Seychelles|République des Seychelles|Seychelles|República de Seychelles
SLE|Sierra Leone|Republic of Sierra Leone|Sierra Leone|République de Sierra Leone|Sierra Leona|República de Sierra Leona
SGP|Singapore|Republic of Singapore|Singapour|République de Singapour|Singapur|República de Singapur
SVK|Slovakia|Slovak Republic|Slovaquie|République slovaque|Eslovaquia|República Eslovaca
SVN|Slovenia|Republic of Slovenia|Slovénie|République de Slovénie|Eslovenia|República de Eslovenia
SLB|Solomon Islands||Îles Salomon||Islas Salomón|
SOM|Somalia|Federal Republic of Somalia|Somalie|République fédérale de Somalie|Somalia|República Federal de Somalia
ZAF|South Africa|Republic of South Africa|Afrique du Sud|République sud-africaine|Sudáfrica|República de Sudáfrica
SSD|South Sudan|Republic of South Sudan|Soudan du Sud|République du Soudan du Sud|Sudán del Sur|República de Sudán del Sur
ESP|Spain|Kingdom of Spain|Espagne|Royaume d’Espagne|España|Reino de España
LKA|Sri Lanka|Democratic Socialist Republic of Sri Lanka|Sri Lanka|République socialiste démocratique de Sri Lanka|Sri Lanka|República Socialista Democrática de Sri Lanka
SDN|Sudan|Republic of the Sudan|Soudan|République du Soudan|Sudán|República del Sudán
SUR|Suriname|Republic of Suriname|Suriname|République du Suriname|Suriname|República de Suriname
SWE|Sweden|Kingdom of Sweden|Suède|Royaume de Suède|Suecia|Reino de Suecia
CHE|Switzerland|Swiss Confederation|Suisse|Confédération suisse|Suiza|Confederación Suiza
SYR|Syrian Arab Republic||République arabe syrienne||República Árabe Siria|
TJK|Tajikistan|Republic of Tajikistan|Tadjikistan|République du Tadjikistan|Tayikistán|República de Tayikistán
THA|Thailand|Kingdom of Thailand|Thaïlande|Royaume de Thaïlande|Tailandia|Reino de Tailandia
TLS|Timor-Leste|Democratic Republic of Timor-Leste|Timor-Leste|République démocratique du Timor-Leste|Timor-Leste|República Democrática de Timor-Leste
TGO|Togo|Togolese Republic|Togo|République togolaise|Togo|República Togolesa
TON|Tonga|Kingdom of Tonga|Tonga|Royaume des Tonga|Tonga|Reino de Tonga
TTO|Trinidad and Tobago|Republic of Trinidad and Tobago|Trinité-et-Tobago|République de Trinité-et-Tobago|Trinidad y Tabago|República de Trinidad y Tabago
TUN|Tunisia|Republic of Tunisia|Tunisie|République tunisienne|Túnez|República de Túnez
TUR|Türkiye|Republic of Türkiye|Türkiye|République de Türkiye|Türkiye|República de Türkiye
TKM|Turkmenistan||Turkménistan||Turkmenistán|
TUV|Tuvalu||Tuvalu||Tuvalu|
UGA|Uganda|Republic of Uganda|Ouganda|République de l’Ouganda|Uganda|República de Uganda
UKR|Ukraine||Ukraine||Ucrania|
ARE|United Arab Emirates||Émirats arabes unis||Emiratos Árabes Unidos|
GBR|United Kingdom of Great Britain and Northern Ireland||Royaume-Uni de Grande-Bretagne et d’Irlande du Nord||Reino Unido de Gran Bretaña e Irlanda del Norte|
TZA|United Republic of Tanzania||République-Unie de Tanzanie||República Unida de Tanzanía|
USA|United States of America||États-Unis d’Amérique||Estados Unidos de América|
URY|Uruguay|Eastern Republic of Uruguay|Uruguay|République orientale de l’Uruguay|Uruguay|República Oriental del Uruguay
UZB|Uzbekistan|Republic of Uzbekistan|Ouzbékistan|République d’Ouzbékistan|Uzbekistán|República de Uzbekistán
VUT|Vanuatu|Republic of Vanuatu|Vanuatu|République de Vanuatu|Vanuatu|República de Vanuatu
VEN|Venezuela (Bolivarian Republic of)|Bolivarian Republic of Venezuela|Venezuela (République bolivarienne du)|République bolivarienne du Venezuela|Venezuela (República Bolivariana de)|República Bolivariana de Venezuela
VNM|Viet Nam|Socialist Republic of Viet Nam|Viet Nam|République socialiste du Viet Nam|Viet Nam|República Socialista de Viet Nam
YEM|Yemen|Republic of Yemen|Yémen|République du Yémen|Yemen|República del Yemen
ZMB|Zambia|Republic of Zambia|Zambie|République de Zambie|Zambia|República de Zambia
ZWE|Zimbabwe|Republic of Zimbabwe|Zimbabwe|République du Zimbabwe|Zimbabwe|República de Zimbabwe
`
