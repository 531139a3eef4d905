// Other names of the same thing in the field, in three languages: short forms, and words that texts use for one another.

/** `any`: short forms that stand in texts of every language. */
export type NameRow = { any?: string[]; en?: string[]; fr?: string[]; es?: string[] }

export const names: readonly NameRow[] = [
  {
    any: ['OPCAT'],
    en: ['Optional Protocol to the Convention against Torture', 'Optional Protocol to the Convention'],
    fr: [
      'Protocole facultatif se rapportant à la Convention contre la torture',
      'Protocole facultatif à la Convention contre la torture',
    ],
    es: ['Protocolo Facultativo de la Convención contra la Tortura'],
  },
  {
    any: ['NPM', 'NPMs', 'MNP', 'MNPs'],
    en: [
      'national preventive mechanism',
      'national prevention mechanism',
      'national mechanism for the prevention of torture',
    ],
    fr: ['mécanisme national de prévention'],
    es: ['mecanismo nacional de prevención'],
  },
  {
    any: ['CAT', 'UNCAT'],
    en: ['Convention against Torture'],
    fr: ['Convention contre la torture'],
    es: ['Convención contra la Tortura'],
  },
  {
    any: ['SPT'],
    en: ['Subcommittee on Prevention of Torture', 'Subcommittee on the Prevention of Torture'],
    fr: ['Sous-Comité pour la prévention de la torture'],
    es: ['Subcomité para la Prevención de la Tortura'],
  },
  {
    any: ['CED', 'ICPPED', 'CPED'],
    en: [
      'International Convention for the Protection of All Persons from Enforced Disappearance',
      'Convention for the Protection of All Persons from Enforced Disappearance',
      'Convention on Enforced Disappearances',
    ],
    fr: ['Convention internationale pour la protection de toutes les personnes contre les disparitions forcées'],
    es: ['Convención Internacional para la protección de todas las personas contra las desapariciones forzadas'],
  },
  {
    any: ['ICCPR', 'PIDCP'],
    en: ['International Covenant on Civil and Political Rights'],
    fr: ['Pacte international relatif aux droits civils et politiques'],
    es: ['Pacto Internacional de Derechos Civiles y Políticos'],
  },
  {
    any: ['ICESCR', 'PIDESC'],
    en: ['International Covenant on Economic, Social and Cultural Rights'],
    fr: ['Pacte international relatif aux droits économiques, sociaux et culturels'],
    es: ['Pacto Internacional de Derechos Económicos, Sociales y Culturales'],
  },
  {
    any: ['CEDAW'],
    en: ['Convention on the Elimination of All Forms of Discrimination against Women'],
    fr: ['Convention sur l’élimination de toutes les formes de discrimination à l’égard des femmes'],
    es: ['Convención sobre la eliminación de todas las formas de discriminación contra la mujer'],
  },
  {
    any: ['CERD', 'ICERD'],
    en: ['International Convention on the Elimination of All Forms of Racial Discrimination'],
    fr: ['Convention internationale sur l’élimination de toutes les formes de discrimination raciale'],
    es: ['Convención Internacional sobre la Eliminación de todas las Formas de Discriminación Racial'],
  },
  {
    any: ['CRPD', 'CDPH'],
    en: ['Convention on the Rights of Persons with Disabilities'],
    fr: ['Convention relative aux droits des personnes handicapées'],
    es: ['Convención sobre los derechos de las personas con discapacidad'],
  },
  {
    any: ['CRC', 'CDE'],
    en: ['Convention on the Rights of the Child'],
    fr: ['Convention relative aux droits de l’enfant'],
    es: ['Convención sobre los Derechos del Niño'],
  },
  {
    any: ['ICRMW', 'CMW'],
    en: [
      'International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families',
    ],
    fr: [
      'Convention internationale sur la protection des droits de tous les travailleurs migrants et des membres de leur famille',
    ],
    es: [
      'Convención Internacional sobre la protección de los derechos de todos los trabajadores migratorios y de sus familiares',
    ],
  },
  {
    any: ['ICC', 'CPI'],
    en: ['International Criminal Court', 'Rome Statute'],
    fr: ['Cour pénale internationale', 'Statut de Rome'],
    es: ['Corte Penal Internacional', 'Estatuto de Roma'],
  },
  {
    any: ['FGM', 'MGF'],
    en: ['female genital mutilation', 'genital mutilation', 'genital cutting', 'excision'],
    fr: ['mutilation génitale féminine', 'mutilations génitales', 'excision'],
    es: ['mutilación genital femenina', 'ablación'],
  },
  {
    any: ['NHRI', 'NHRIs', 'INDH'],
    en: ['national human rights institution', 'national institution for human rights', 'Paris Principles'],
    fr: ['institution nationale des droits de l’homme', 'Principes de Paris'],
    es: ['institución nacional de derechos humanos', 'Principios de París'],
  },
  {
    any: ['UPR', 'EPU'],
    en: ['universal periodic review'],
    fr: ['examen périodique universel'],
    es: ['examen periódico universal'],
  },
  {
    any: ['NGO', 'NGOs', 'ONG', 'ONGs'],
    en: ['non-governmental organization', 'nongovernmental organization'],
    fr: ['organisation non gouvernementale'],
    es: ['organización no gubernamental'],
  },
  {
    any: ['LGBT', 'LGBTI', 'LGBTQ', 'LGBTIQ'],
    en: ['lesbian, gay, bisexual', 'sexual orientation'],
    fr: ['lesbiennes, gays, bisexuels', 'orientation sexuelle'],
    es: ['lesbianas, gais, bisexuales', 'orientación sexual'],
  },
  {
    any: ['GBV'],
    en: ['gender-based violence'],
    fr: ['violence fondée sur le genre', 'violence sexiste'],
    es: ['violencia de género', 'violencia por razón de género'],
  },
  {
    any: ['SGBV'],
    en: ['sexual and gender-based violence'],
    fr: ['violence sexuelle et sexiste'],
    es: ['violencia sexual y de género'],
  },
  {
    any: ['IDPs', 'IDP'],
    en: ['internally displaced person', 'internal displacement'],
    fr: ['personne déplacée'],
    es: ['desplazado interno', 'desplazamiento interno'],
  },
  {
    any: ['HRDs', 'HRD'],
    en: ['human rights defender'],
    fr: ['défenseur des droits de l’homme'],
    es: ['defensor de los derechos humanos'],
  },
  {
    any: ['TIP'],
    en: ['trafficking in persons', 'human trafficking'],
    fr: ['traite des personnes', 'traite des êtres humains'],
    es: ['trata de personas', 'trata de seres humanos'],
  },
  {
    any: ['ICRC', 'CICR'],
    en: ['International Committee of the Red Cross'],
    fr: ['Comité international de la Croix-Rouge'],
    es: ['Comité Internacional de la Cruz Roja'],
  },
  {
    any: ['OHCHR', 'HCDH', 'ACNUDH'],
    en: ['Office of the United Nations High Commissioner for Human Rights'],
    fr: ['Haut-Commissariat des Nations Unies aux droits de l’homme'],
    es: ['Oficina del Alto Comisionado de las Naciones Unidas para los Derechos Humanos'],
  },
  {
    en: ['United Nations', 'UN'],
    fr: ['Nations Unies', 'ONU', 'Organisation des Nations Unies'],
    es: ['Naciones Unidas', 'ONU', 'Organización de las Naciones Unidas'],
  },
  { any: ['HIV', 'VIH'], en: ['human immunodeficiency virus'] },
  { en: ['AIDS', 'acquired immunodeficiency syndrome'], fr: ['sida'], es: ['sida'] },
  {
    en: ['ill-treatment', 'maltreatment', 'mistreatment', 'mistreat'],
    fr: ['mauvais traitement'],
    es: ['malos tratos', 'maltrato'],
  },
  {
    en: ['death penalty', 'capital punishment'],
    fr: ['peine de mort', 'peine capitale'],
    es: ['pena de muerte', 'pena capital'],
  },
  {
    en: ['corporal punishment', 'physical punishment'],
    fr: ['châtiment corporel'],
    es: ['castigo corporal'],
  },
  {
    en: ['enforced disappearance', 'forced disappearance', 'involuntary disappearance'],
    fr: ['disparition forcée'],
    es: ['desaparición forzada'],
  },
  {
    en: ['solitary confinement', 'isolation cell'],
    fr: ['isolement cellulaire', 'placement à l’isolement'],
    es: ['régimen de aislamiento', 'aislamiento carcelario', 'reclusión en aislamiento'],
  },
  {
    en: ['domestic violence', 'family violence', 'intimate partner violence'],
    fr: ['violence domestique', 'violence familiale'],
    es: ['violencia doméstica', 'violencia intrafamiliar'],
  },
  { en: ['refoulement'], fr: ['refoulement'], es: ['devolución'] },
  { en: ['overcrowding', 'overcrowded'], fr: ['surpopulation'], es: ['hacinamiento', 'sobrepoblación'] },
  {
    en: ['criminalize', 'criminalization', 'penalize', 'penalization', 'outlaw'],
    fr: ['incriminer', 'incrimination', 'criminaliser', 'pénaliser', 'pénalisation', 'ériger en infraction'],
    es: ['tipificar', 'tipificación', 'penalizar', 'penalización', 'criminalizar'],
  },
  { en: ['detention', 'detain', 'detainee'], fr: ['détention', 'détenu'], es: ['detención', 'detenido'] },
  { en: ['juvenile', 'minor'], fr: ['mineur'], es: ['menor de edad'] },
  { en: ['lawyer', 'legal counsel', 'attorney'], fr: ['avocat'], es: ['abogado'] },
  { en: ['abolish', 'abolition'], fr: ['abolir', 'abolition'], es: ['abolir', 'abolición'] },
  {
    en: ['ratify', 'ratification', 'accede', 'accession'],
    fr: ['ratifier', 'ratification', 'adhérer', 'adhésion'],
    es: ['ratificar', 'ratificación', 'adherirse', 'adhesión'],
  },
  {
    en: ['prison', 'penitentiary', 'jail'],
    fr: ['prison', 'établissement pénitentiaire'],
    es: ['prisión', 'cárcel', 'centro penitenciario'],
  },
  { en: ['compensation'], fr: ['indemnisation'], es: ['indemnización'] },
  { en: ['allegation'], fr: ['allégation'], es: ['denuncia', 'alegación'] },
  { en: ['redress', 'reparation', 'remedy'], fr: ['réparation', 'recours'], es: ['reparación', 'resarcimiento'] },
  {
    en: ['police', 'law enforcement', 'security forces'],
    fr: ['police', 'forces de l’ordre'],
    es: ['policía', 'fuerzas del orden'],
  },
  { en: ['investigate', 'investigation'], fr: ['enquête', 'enquêter'], es: ['investigar', 'investigación'] },
  { en: ['stateless', 'statelessness'], fr: ['apatride', 'apatridie'], es: ['apátrida', 'apatridia'] },
  { en: ['moratorium'], fr: ['moratoire'], es: ['moratoria'] },
  { en: ['asylum seeker', 'asylum-seeker'], fr: ['demandeur d’asile'], es: ['solicitante de asilo'] },
  { en: ['training'], fr: ['formation'], es: ['capacitación', 'formación'] },
  { en: ['torture'], fr: ['torture'], es: ['tortura'] },
  { en: ['victim'], fr: ['victime'], es: ['víctima'] },
  { en: ['impunity'], fr: ['impunité'], es: ['impunidad'] },
  { en: ['woman'], fr: ['femme'], es: ['mujer'] },
  {
    en: ['conditions of detention', 'detention conditions', 'prison conditions'],
    fr: ['conditions de détention', 'conditions carcérales'],
    es: ['condiciones de detención', 'condiciones de reclusión', 'condiciones carcelarias'],
  },
  {
    en: ['pretrial detention', 'pre-trial detention', 'remand detention'],
    fr: ['détention provisoire', 'détention préventive'],
    es: ['prisión preventiva', 'detención preventiva'],
  },
  {
    en: ['prison overcrowding', 'overcrowded prison'],
    fr: ['surpopulation carcérale'],
    es: ['hacinamiento carcelario'],
  },
  {
    en: ['juvenile justice'],
    fr: ['justice des mineurs', 'justice juvénile'],
    es: ['justicia juvenil', 'justicia de menores'],
  },
  { en: ['child labour'], fr: ['travail des enfants'], es: ['trabajo infantil'] },
  { en: ['child soldier', 'recruitment of children'], fr: ['enfant soldat'], es: ['niño soldado'] },
  { en: ['Special Rapporteur'], fr: ['Rapporteur spécial'], es: ['Relator Especial'] },
  {
    en: ['standing invitation', 'open invitation'],
    fr: ['invitation permanente'],
    es: ['invitación permanente', 'invitación abierta'],
  },
  {
    en: ['independence of the judiciary', 'independent judiciary', 'judicial independence'],
    fr: ['indépendance de la justice', 'indépendance du pouvoir judiciaire'],
    es: ['independencia del poder judicial', 'independencia judicial'],
  },
  { en: ['freedom of expression'], fr: ['liberté d’expression'], es: ['libertad de expresión'] },
  {
    en: ['freedom of the press', 'press freedom', 'media freedom'],
    fr: ['liberté de la presse'],
    es: ['libertad de prensa'],
  },
  {
    en: ['extrajudicial execution', 'extrajudicial killing', 'unlawful killing'],
    fr: ['exécution extrajudiciaire'],
    es: ['ejecución extrajudicial'],
  },
  { en: ['indigenous peoples'], fr: ['peuples autochtones'], es: ['pueblos indígenas'] },
  { en: ['migrant worker'], fr: ['travailleur migrant'], es: ['trabajador migratorio', 'trabajador migrante'] },
  {
    en: ['police violence', 'police brutality', 'excessive use of force'],
    fr: ['violences policières', 'brutalités policières', 'recours excessif à la force'],
    es: ['violencia policial', 'brutalidad policial', 'uso excesivo de la fuerza'],
  },
  {
    en: ['arbitrary detention', 'arbitrary arrest'],
    fr: ['détention arbitraire', 'arrestation arbitraire'],
    es: ['detención arbitraria'],
  },
  {
    en: ['early marriage', 'child marriage', 'forced marriage'],
    fr: ['mariage précoce', 'mariage forcé'],
    es: ['matrimonio precoz', 'matrimonio infantil', 'matrimonio forzado'],
  },
  { en: ['marital rape', 'spousal rape', 'rape within marriage'], fr: ['viol conjugal'], es: ['violación conyugal'] },
  {
    en: ['death in custody', 'deaths in detention'],
    fr: ['décès en détention'],
    es: ['muerte bajo custodia', 'muerte en detención'],
  },
  { en: ['execution'], fr: ['exécution'], es: ['ejecución'] },
  { en: ['optional protocol'], fr: ['protocole facultatif'], es: ['protocolo facultativo'] },
  { en: ['convention'], fr: ['convention'], es: ['convención'] },
  { en: ['discrimination'], fr: ['discrimination'], es: ['discriminación'] },
  {
    en: ['law enforcement official', 'police officer'],
    fr: ['responsable de l’application des lois', 'agent de police'],
    es: ['funcionario encargado de hacer cumplir la ley', 'agente de policía'],
  },
  { en: ['hate speech'], fr: ['discours de haine'], es: ['discurso de odio'] },
  {
    en: ['police custody', 'police detention', 'custody of the police'],
    fr: ['garde à vue'],
    es: ['detención policial', 'custodia policial', 'bajo custodia de la policía'],
  },
  {
    en: ['incommunicado detention', 'held incommunicado'],
    fr: ['détention au secret', 'mise au secret', 'mis au secret'],
    es: ['detención en régimen de incomunicación', 'detención incomunicada', 'incomunicación'],
  },
  {
    en: [
      ...['forced confession', 'coerced confession', 'confession extracted', 'confession obtained under torture'],
      ...['statement obtained under torture', 'statement obtained through torture', 'statement extracted'],
      ...['evidence obtained under torture', 'evidence obtained through torture', 'evidence obtained by torture'],
    ],
    fr: [
      ...['aveux forcés', 'aveux extorqués', 'aveux obtenus sous la torture', 'aveux obtenus par la torture'],
      ...['déclaration obtenue par la torture', 'preuves obtenues par la torture'],
    ],
    es: [
      ...['confesión forzada', 'confesión obtenida mediante tortura', 'confesión obtenida bajo tortura'],
      ...[
        'declaración obtenida mediante tortura',
        'declaración obtenida bajo tortura',
        'pruebas obtenidas mediante tortura',
      ],
    ],
  },
  {
    en: ['statute of limitations', 'time bar', 'imprescriptible'],
    fr: ['prescription', 'imprescriptible', 'imprescriptibilité'],
    es: ['prescripción', 'imprescriptible', 'imprescriptibilidad'],
  },
  { en: ['amnesty'], fr: ['amnistie'], es: ['amnistía'] },
  { en: ['definition of torture'], fr: ['définition de la torture'], es: ['definición de tortura'] },
  { en: ['criminal code', 'penal code'], fr: ['code pénal'], es: ['código penal'] },
  { en: ['universal jurisdiction'], fr: ['compétence universelle'], es: ['jurisdicción universal'] },
  { en: ['military court', 'military tribunal'], fr: ['tribunal militaire'], es: ['tribunal militar'] },
  { en: ['Istanbul Protocol'], fr: ['Protocole d’Istanbul'], es: ['Protocolo de Estambul'] },
  {
    en: ['legal aid', 'free legal assistance'],
    fr: ['aide juridictionnelle', 'aide judiciaire', 'assistance juridique gratuite'],
    es: ['asistencia jurídica gratuita', 'asistencia letrada gratuita'],
  },
  {
    en: ['life imprisonment', 'life sentence'],
    fr: ['réclusion à perpétuité', 'emprisonnement à vie', 'peine perpétuelle'],
    es: ['cadena perpetua', 'prisión perpetua'],
  },
  { en: ['body search', 'strip search'], fr: ['fouille corporelle', 'fouille à nu'], es: ['registro corporal'] },
  { en: ['diplomatic assurance'], fr: ['assurance diplomatique'], es: ['garantía diplomática'] },
  {
    en: ['psychiatric hospital', 'psychiatric institution', 'psychiatric facility'],
    fr: ['hôpital psychiatrique', 'établissement psychiatrique'],
    es: ['hospital psiquiátrico', 'institución psiquiátrica'],
  },
  {
    en: ['deportation', 'deport', 'expulsion'],
    fr: ['expulsion', 'expulser', 'éloignement'],
    es: ['expulsión', 'deportación', 'expulsar'],
  },
  {
    en: ['counter-terrorism', 'counterterrorism', 'fight against terrorism'],
    fr: ['lutte antiterroriste', 'lutte contre le terrorisme'],
    es: ['lucha contra el terrorismo', 'lucha antiterrorista'],
  },
  {
    en: ['complaint mechanism', 'complaints mechanism'],
    fr: ['mécanisme de plainte', 'mécanisme d’examen des plaintes'],
    es: ['mecanismo de denuncia', 'mecanismo de queja'],
  },
  { en: ['military justice'], fr: ['justice militaire'], es: ['justicia militar'] },
  {
    en: ['violence against women'],
    fr: ['violence à l’égard des femmes', 'violence contre les femmes', 'violence faite aux femmes'],
    es: ['violencia contra la mujer', 'violencia contra las mujeres'],
  },
  {
    en: ['access to a lawyer', 'access to lawyers', 'access to legal counsel'],
    fr: ['accès à un avocat'],
    es: ['acceso a un abogado'],
  },
  {
    en: ['access to a doctor', 'access to a physician', 'access to medical care'],
    fr: ['accès à un médecin'],
    es: ['acceso a un médico'],
  },
  { en: ['medical examination'], fr: ['examen médical'], es: ['examen médico', 'reconocimiento médico'] },
  {
    en: ['independent investigation', 'impartial investigation'],
    fr: ['enquête indépendante', 'enquête impartiale'],
    es: ['investigación independiente', 'investigación imparcial'],
  },
  { en: ['honour killing', 'honour crime'], fr: ['crime d’honneur'], es: ['crimen de honor', 'asesinato por honor'] },
  {
    en: ['superior order', 'order from a superior'],
    fr: ['ordre d’un supérieur', 'ordre d’un supérieur hiérarchique'],
    es: ['orden de un superior', 'obediencia debida'],
  },
  { en: ['burden of proof'], fr: ['charge de la preuve'], es: ['carga de la prueba'] },
  { en: ['rape'], fr: ['viol'], es: ['violación sexual'] },
  {
    en: ['prosecute', 'prosecution'],
    fr: ['poursuites', 'traduire en justice'],
    es: ['enjuiciar', 'enjuiciamiento', 'llevar ante la justicia'],
  },
  {
    en: ['people deprived of their liberty', 'persons deprived of liberty'],
    fr: ['personnes privées de liberté'],
    es: ['personas privadas de libertad'],
  },
]

/** Words that stand in nearly every text: left out, and named, where others are looked for. Never in quotation marks. */
export const commonWords =
  'the of to in on a an and or for by with at from as is are be that their its this under against into ' +
  'le la les l de des du et ou au aux en un une pour par sur dans que qui ce ces cette est sont contre envers entre avec ' +
  'el los las del y o al una con para por se su sus lo contra sobre entre es este esta estos estas'
