// Wordings of who is asked in a report on a visit: State organs, other bodies, other States and the United Nations.
import type { PatternTable } from '../../src/domain/patterns.ts'
import { othersRows } from './others-table.ts'

/** The verbs of the Rapporteur, which two tables share. */
export const asks: PatternTable['rows'] = [
  {
    language: 'en',
    means: 'asks',
    pattern: '(?:recommends?|urges?|calls? (?:up)?on|call for|encourages?|invites?|requests?|appeals? to)',
    sample: 'urges',
  },
  {
    language: 'en',
    means: 'asks',
    pattern: String.raw`asks(?= (?:that|the|both|all|other|its|every|each)\b)`,
    sample: 'asks the Secretary-General',
    counter: 'asks whether',
  },
  {
    language: 'fr',
    means: 'asks',
    pattern: '(?:recommande|invite|exhorte|engage|demande|prie|encourage)(?:nt)?',
    sample: 'invite',
  },
  {
    language: 'fr',
    means: 'asks',
    pattern: "(?:en appelle|appelle(?!(?:nt)? (?:à |l['’]attention))|(?:lance|adresse) un (?:\\p{L}+ )?appel)(?:nt)?",
    sample: 'lance un appel',
    counter: 'appelle l’attention',
  },
  {
    language: 'es',
    means: 'asks',
    pattern: String.raw`(?:(?:hace|formula|dirige|lanza)n? un (?:\p{L}+ )?llam(?:amiento|ado)|apela|anima|ruega)n?`,
    sample: 'hace un llamamiento',
  },
  {
    language: 'es',
    means: 'asks',
    pattern: '(?:recomienda|exhorta|insta|invita|pide|solicita|alienta)n?',
    sample: 'insta',
  },
  // "It is recommended that the Prosecutor General open cases"
  {
    language: 'en',
    means: 'asks',
    pattern: String.raw`(?:is|are) (?:also |further |strongly |therefore )?(?:recommended|proposed|suggested)(?= (?:that|to)\b)`,
    sample: 'is recommended that',
  },
  {
    language: 'fr',
    means: 'asks',
    pattern: String.raw`est (?:également |en outre |vivement )?(?:recommandé|proposé|suggéré|demandé)(?= (?:que|aux?|à)(?!\p{L})| qu['’])`,
    sample: 'est recommandé que',
  },
]

export const addresseesTable: PatternTable = {
  precedence: ['international_community', 'parliament', 'judiciary', 'other_body', 'government'],
  rows: [
    ...othersRows,
    {
      language: 'en',
      means: 'international_community',
      pattern: String.raw`\b(?:Subcommittee (?:on|for the) Prevention|SPT|treaty bodies|special procedures|(?:Human Rights|Security) Council)\b`,
      sample: 'the Subcommittee on Prevention of Torture',
    },
    {
      language: 'en',
      means: 'international_community',
      pattern: String.raw`\b(?:UNDP|UNHCR|UNICEF|UNODC|World (?:Bank|Health Organization)|(?:International Committee of the )?Red Cross|ICRC)\b`,
      sample: 'the International Committee of the Red Cross',
    },
    {
      language: 'en',
      means: 'international_community',
      pattern: String.raw`\b(?:Council of Europe|European Committee for the Prevention|(?:African|European) Union|OSCE|regional (?:organizations|bodies|mechanisms)|embassies)\b`,
      sample: 'the Council of Europe',
    },
    {
      language: 'en',
      means: 'international_community',
      pattern: String.raw`\b(?:(?:neighbouring|all|foreign|host|donor) (?:States|Governments|countries)|Governments of (?:other|third|donor))\b`,
      sample: 'foreign Governments',
    },
    {
      language: 'en',
      means: 'international_community',
      pattern: String.raw`\b(?:General Assembly|Secretary-General|Resident Coordinator|country team|(?:other|third|receiving|transit) countries)\b`,
      sample: 'the Secretary-General',
    },
    {
      language: 'en',
      means: 'international_community',
      pattern: String.raw`\b(?<!(?:the|each|every|federal|constituent) )States (?:that|which|hosting|with|having|receiving|where)\b`,
      sample: 'States that host refugees',
      counter: 'the States that form the federation',
    },
    {
      language: 'en',
      means: 'other_body',
      pattern: String.raw`\b(?:parties to the conflict|insurgents?|militias?|warring parties)\b`,
      sample: 'all parties to the conflict',
    },
    {
      language: 'en',
      means: 'international_community',
      pattern: String.raw`\b(?:States parties|bilateral partners|development agencies|international (?:partners|agencies|financial institutions))\b`,
      sample: 'bilateral partners',
    },
    {
      language: 'fr',
      means: 'international_community',
      pattern: String.raw`\b(?:Sous-Comité pour la prévention|organes conventionnels|Conseil des droits de l['’]homme|Croix-Rouge|États voisins|pays donateurs)\b`,
      sample: 'le Sous-Comité pour la prévention de la torture',
    },
    {
      language: 'fr',
      means: 'international_community',
      pattern: String.raw`\b(?:partenaires (?:de développement|internationaux|bilatéraux|techniques)|Conseil de l['’]Europe|Union africaine|PNUD)\b`,
      sample: 'les partenaires internationaux',
    },
    {
      language: 'es',
      means: 'international_community',
      pattern: String.raw`\b(?:Subcomité para la Prevención|órganos de tratados|Consejo de Derechos Humanos|Cruz Roja|Estados vecinos|países donantes)\b`,
      sample: 'el Subcomité para la Prevención de la Tortura',
    },
    {
      language: 'es',
      means: 'international_community',
      pattern: String.raw`\b(?:socios (?:internacionales|para el desarrollo|bilaterales)|Consejo de Europa|Unión Africana|PNUD|ACNUR)\b`,
      sample: 'los socios internacionales',
    },
    {
      language: 'en',
      means: 'international_community',
      pattern: String.raw`\b(?:international community|donors?|Member States|third States|other States|development partners)\b`,
      sample: 'the donors',
    },
    {
      language: 'en',
      means: 'international_community',
      pattern: String.raw`\bUnited Nations\b(?! (?:Convention|Standard|Rules))|\bUN (?:country|agenc|entit|bod)`,
      sample: 'the United Nations',
      counter: 'the United Nations Convention',
    },
    {
      language: 'en',
      means: 'international_community',
      pattern: String.raw`\b(?:OHCHR|Office of the (?:United Nations )?High Commissioner|European Union|international organizations)\b`,
      sample: 'OHCHR',
    },
    {
      language: 'fr',
      means: 'international_community',
      pattern: String.raw`\b(?:communauté internationale|donateurs|bailleurs de fonds|Nations Unies|États tiers|États Membres)\b`,
      sample: 'la communauté internationale',
    },
    {
      language: 'fr',
      means: 'international_community',
      pattern: String.raw`\b(?:organisations internationales|Haut-Commissariat|Union européenne)\b`,
      sample: 'le Haut-Commissariat',
    },
    {
      language: 'es',
      means: 'international_community',
      pattern: String.raw`\b(?:comunidad internacional|donantes|Naciones Unidas|terceros Estados|Estados Miembros)\b`,
      sample: 'los donantes',
    },
    {
      language: 'es',
      means: 'international_community',
      pattern: String.raw`\b(?:organizaciones internacionales|Alto Comisionado|Unión Europea)\b`,
      sample: 'la Unión Europea',
    },
    {
      language: 'en',
      means: 'parliament',
      pattern: String.raw`\b(?:parliament|legislature|Congress|National Assembly|legislators|legislative (?:branch|authorities|power))\b`,
      sample: 'Parliament',
    },
    {
      language: 'fr',
      means: 'parliament',
      pattern: String.raw`\b(?:parlement|parlementaires|pouvoir législatif|législateur|Congrès|Assemblée nationale|autorités législatives)\b`,
      sample: 'le parlement',
    },
    {
      language: 'es',
      means: 'parliament',
      pattern: String.raw`\b(?:parlamento|poder legislativo|congreso|legislador(?:es)?|asamblea (?:nacional|legislativa))\b`,
      sample: 'el parlamento',
    },
    {
      language: 'en',
      means: 'judiciary',
      pattern: String.raw`\b(?:judiciary|judges|magistrates|courts|(?:Supreme|Constitutional|High) Court|prosecut(?:or|ors|ion service)|Attorney[- ]General)\b`,
      sample: 'the judges',
    },
    {
      language: 'en',
      means: 'judiciary',
      pattern: String.raw`\b(?:judicial (?:branch|authorities|power)|prosecution (?:services|office|authorities)|the prosecution(?! of))\b`,
      sample: 'the judicial branch',
    },
    {
      language: 'en',
      means: 'international_community',
      pattern: String.raw`\b(?:African|Inter-American) (?:Commission|Court)\b|\b(?:diplomatic (?:missions|corps|community)|UNCT)\b`,
      sample: 'the African Commission',
    },
    {
      language: 'en',
      means: 'judiciary',
      pattern: String.raw`\b(?:Courts? of (?:Appeals?|Cassation)|Director of Public Prosecutions)\b`,
      sample: 'the Court of Appeal',
    },
    {
      language: 'en',
      means: 'judiciary',
      pattern: String.raw`\b(?:Judicial|High) (?:Service )?(?:Council|Commission)(?: of (?:the )?(?:Judiciary|Justice))?\b`,
      sample: 'the High Council of Justice',
    },
    {
      language: 'fr',
      means: 'judiciary',
      pattern: String.raw`\b(?:cours? (?:suprême|constitutionnelle|d['’](?:appel|assises)|de cassation)|haute cour)\b`,
      sample: 'la Cour suprême',
      counter: 'au cours de la visite',
    },
    {
      language: 'fr',
      means: 'judiciary',
      pattern: String.raw`\bconseil (?:constitutionnel|supérieur de la (?:magistrature|justice))\b`,
      sample: 'le Conseil supérieur de la magistrature',
    },
    {
      language: 'es',
      means: 'judiciary',
      pattern: String.raw`\b(?:cortes?|tribunal) (?:suprem[ao]s?|superior|constitucional|de (?:apelaciones|casación))\b`,
      sample: 'la Corte Suprema',
      counter: 'la Corte Interamericana',
    },
    {
      language: 'es',
      means: 'judiciary',
      pattern: String.raw`\b(?:fiscal general|consejo de la (?:judicatura|magistratura))\b`,
      sample: 'el Fiscal General',
    },
    {
      language: 'fr',
      means: 'judiciary',
      pattern: String.raw`\b(?:pouvoir judiciaire|magistrature|magistrats|autorités judiciaires|juges|tribunaux|procureurs?|parquet|ministère public)\b`,
      sample: 'la magistrature',
    },
    {
      language: 'es',
      means: 'judiciary',
      pattern: String.raw`\b(?:poder judicial|autoridades judiciales|jueces|tribunales|judicatura|magistrados|fiscal(?:es|ía)|ministerio público)\b`,
      sample: 'los jueces',
    },
    {
      language: 'en',
      means: 'other_body',
      pattern: String.raw`\b(?:de facto (?:authorities|Government|administration)|opposition (?:groups|forces)|rebels|non-State actors|political parties)\b`,
      sample: 'the de facto authorities',
    },
    {
      language: 'en',
      means: 'other_body',
      pattern: String.raw`\b(?:NGOs|trade unions|religious leaders|human rights defenders|(?:business|private) (?:enterprises|companies|contractors))\b`,
      sample: 'NGOs',
    },
    {
      language: 'en',
      means: 'other_body',
      pattern: String.raw`\b(?:compan(?:y|ies)|corporations?|businesses|manufacturers|employers|banks|universities|(?:tribal|traditional|community) (?:leaders|chiefs|elders))\b`,
      sample: 'companies',
    },
    {
      language: 'any',
      means: 'other_body',
      pattern: String.raw`\b(?:entreprises|sociétés privées|fabricants|employeurs|empresas|fabricantes|empleadores|líderes (?:tribales|comunitarios))\b`,
      sample: 'les entreprises',
    },
    // armed groups by their names: what is asked of them is not asked of the Government
    {
      language: 'en',
      means: 'other_body',
      pattern: String.raw`\b(?:(?:Liberation|Resistance|Patriotic|Revolutionary|People['’]s|Salvation) (?:\w+ )?(?:Fronts?|Army|Movements?|Forces|Militia|Council|Committee))\b`,
      sample: 'the Northmark Liberation Front',
    },
    {
      language: 'en',
      means: 'other_body',
      pattern: String.raw`\b(?:armed (?:opposition|movements?|factions?|actors|wings?)|militias?|rebel \w+|insurgents?|guerrillas?|warlords|separatists?)\b`,
      sample: 'the armed opposition',
    },
    {
      language: 'fr',
      means: 'other_body',
      pattern: String.raw`\b(?:(?:Front|Armée|Mouvement) (?:\p{L}+ )?de (?:libération|résistance)|milices?|rebelles|insurgés|opposition armée|mouvements armés)\b`,
      sample: 'le Front de libération du Nord',
    },
    {
      language: 'es',
      means: 'other_body',
      pattern: String.raw`\b(?:(?:Frente|Ejército|Movimiento) (?:\p{L}+ )?de (?:Liberación|Resistencia)|milicias?|rebeldes|insurgentes|guerrillas?|oposición armada)\b`,
      sample: 'el Frente de Liberación del Norte',
    },
    {
      language: 'fr',
      means: 'other_body',
      pattern: String.raw`\b(?:autorités de (?:facto|fait)|ONG|groupes armés|partis politiques|syndicats|chefs religieux|entreprises privées)\b`,
      sample: 'les autorités de fait',
    },
    {
      language: 'es',
      means: 'other_body',
      pattern: String.raw`\b(?:autoridades de (?:facto|hecho)|ONG|grupos armados|partidos políticos|sindicatos|empresas privadas)\b`,
      sample: 'las autoridades de facto',
    },
    {
      language: 'en',
      means: 'government',
      pattern: String.raw`\b(?:Governments?|authorities|ministr(?:y|ies|er)|executive|police|prison (?:service|administration))\b`,
      sample: 'the Government',
    },
    {
      language: 'fr',
      means: 'government',
      pattern: String.raw`\b(?:gouvernement|autorités|ministères?|ministre|police|administration pénitentiaire)\b`,
      sample: 'le gouvernement',
    },
    {
      language: 'es',
      means: 'government',
      pattern: String.raw`\b(?:gobierno|autoridades|ministerios?|ministro|ministra|policía|administración penitenciaria)\b`,
      sample: 'el gobierno',
    },
    {
      language: 'en',
      means: 'other_body',
      pattern: String.raw`\b(?:civil society|non-governmental organizations|national human rights (?:commissions?|institutions?))\b`,
      sample: 'civil society',
    },
    {
      language: 'en',
      means: 'other_body',
      pattern: String.raw`\b(?:ombuds(?:man|person|men|woman)|Public Defender|preventive mechanisms?|medical (?:associations?|councils?|profession))\b`,
      sample: 'the ombudsman',
    },
    {
      language: 'en',
      means: 'other_body',
      pattern: String.raw`\b(?:bar (?:associations?|council)|law societ(?:y|ies)|lawyers|media|journalists|academics?|armed groups?)\b`,
      sample: 'the bar association',
    },
    {
      language: 'en',
      means: 'other_body',
      pattern: String.raw`\b(?<!(?:Nations|rican) )Human Rights Commission\b`,
      sample: 'the Human Rights Commission',
      counter: 'the Inter-American Human Rights Commission',
    },
    {
      language: 'fr',
      means: 'other_body',
      pattern: String.raw`\b(?:société civile|organisations non gouvernementales|ordres? des (?:avocats|médecins)|barreaux?|avocats|médias|journalistes)\b`,
      sample: 'la société civile',
    },
    {
      language: 'fr',
      means: 'other_body',
      pattern: String.raw`\b(?:(?:institution|commission)s? nationales? des droits|mécanismes? nationa(?:l|ux) de prévention|médiateur|défenseur des droits)\b`,
      sample: 'le médiateur',
    },
    {
      language: 'es',
      means: 'other_body',
      pattern: String.raw`\b(?:sociedad civil|organizaciones no gubernamentales|colegios? de (?:abogad|médic)[oa]s|abogad[oa]s|periodistas|medios de comunicación)\b`,
      sample: 'la sociedad civil',
    },
    {
      language: 'es',
      means: 'other_body',
      pattern: String.raw`\b(?:(?:instituc|comis)i[óo]n(?:es)? nacional(?:es)? de (?:los )?derechos|mecanismos? nacional(?:es)? de prevención|defensor(?:ía)? del pueblo)\b`,
      sample: 'la defensoría del pueblo',
    },
  ],
}

export const askedTable: PatternTable = {
  precedence: [
    'bare States',
    'beyond the State',
    'work of the State',
    'a pronoun is to act',
    'addressed to',
    'asked',
    'subject',
    'about',
    'address',
    'addressing',
    'topic',
    'some',
  ],
  rows: [
    {
      language: 'en',
      means: 'bare States',
      pattern: String.raw`\b(?:[Cc]alls? (?:up)?on|[Uu]rges|[Ii]nvites|[Ee]ncourages|[Aa]ppeals to|[Rr]equests|[Aa]sks) ([Ss]tates)(?= to\b)`,
      sample: 'calls on States to act',
    },
    {
      language: 'fr',
      means: 'bare States',
      pattern: String.raw`(?:(?:{{asks}}) (?:aux|les) |^Les )(États)(?= (?:de|à|devraient|doivent)(?!\p{L}))`,
      sample: 'demande aux États de former la police',
    },
    {
      language: 'es',
      means: 'bare States',
      pattern: String.raw`(?:(?:{{asks}}) a los |^Los )(Estados)(?= (?:a|que|deberían|deben)(?!\p{L}))`,
      sample: 'exhorta a los Estados a que actúen',
    },
    // "Judges should record", "The international community should support": who is to act is the subject
    {
      language: 'en',
      means: 'subject',
      pattern: String.raw`^(?:(?:The|All|Any|Each|Every)\s)?([^.:;,]{3,120}?),?\s(?:should|must|shall|ought to|needs? to|(?:is|are) (?:urged|encouraged|invited|requested))\b`,
      sample: 'The judges should record',
    },
    {
      language: 'fr',
      means: 'subject',
      pattern: String.raw`^(?:(?:Le|La|Les|Tous les|Toutes les)\s|L['’])?([^.:;,]{3,120}?)\s{{is to}}(?!\p{L})`,
      sample: 'Les juges devraient consigner',
    },
    {
      language: 'fr',
      means: 'is to',
      pattern: 'devrait|devraient|doit|doivent|(?:est|sont) (?:invité|prié|encouragé|engagé)e?s?',
      sample: 'devraient',
    },
    {
      language: 'es',
      means: 'subject',
      pattern: String.raw`^(?:(?:El|La|Los|Las|Todos los|Todas las)\s)?([^.:;,]{3,120}?)\s(?:debe|deben|debería|deberían|deberá|deberán)(?!\p{L})`,
      sample: 'Los jueces deberían registrar',
    },
    // "recommends that the Government", "calls on the international community to", "urges Parliament to"
    {
      language: 'any',
      means: 'asked',
      pattern: String.raw`\b({{asks}})\b((?:\s+(?:that|also|further|to|à|a|au|al|aux))*)\s+([^.:;]{2,160})`,
      sample: 'recommends that the Government',
    },
    ...asks,
    // "With regard to the de facto authorities of Northmark, the Special Rapporteur recommends that they:"
    {
      language: 'any',
      means: 'about',
      pattern: String.raw`^(?:{{regarding}})([^,:;]{3,90}),\s`,
      sample: 'With regard to the judges, ',
    },
    // "As for the European Union, it should halt transfers"
    {
      language: 'en',
      means: 'a pronoun is to act',
      pattern: String.raw`^(?:it|they) (?:should|must|shall|ought to|needs? to|(?:is|are) (?:urged|encouraged|invited|requested))\b`,
      sample: 'they should',
    },
    {
      language: 'fr',
      means: 'a pronoun is to act',
      pattern: String.raw`^(?:ils?|elles?|celles?-ci|celui-ci|ceux-ci) (?:devrai(?:en)?t|doi(?:ven)?t)\b`,
      sample: 'elle devrait',
    },
    {
      language: 'es',
      means: 'a pronoun is to act',
      pattern: String.raw`^(?:(?:est[aeo]s?|ell[ao]s) )?(?:deben?|deberían?|deberán?)\b`,
      sample: 'esta debería',
    },
    {
      language: 'en',
      means: 'a pronoun is to act',
      pattern: String.raw`^[^.;]{0,80}\b(?:that (?:they|it)|(?:urges|invites|asks|encourages|calls (?:up)?on) (?:them|it))\b`,
      sample: 'and that they',
    },
    {
      language: 'fr',
      means: 'a pronoun is to act',
      pattern: String.raw`^[^.;]{0,80}\bqu['’](?:ils?|elles?)\b`,
      sample: 'et qu’elles',
    },
    {
      language: 'es',
      means: 'a pronoun is to act',
      pattern: String.raw`^[^.;]{0,80}\bque (?:est[ao]s|ell[ao]s)\b`,
      sample: 'y que estas',
    },
    // "to the judiciary that it exclude confessions, to the Government that it train the police"
    // "calls on donors to help, and on the Government to accept"
    {
      language: 'en',
      means: 'addressed to',
      pattern: String.raw`\b(?:[Cc]alls? (?:up)?on|and (?:up)?on|[Uu]rges|[Ii]nvites|[Ee]ncourages)\s([^,:;]{3,60}?)\sto (?=\p{Ll}{3,}\b)`,
      sample: 'calls upon donors to help',
    },
    {
      language: 'any',
      means: 'addressed to',
      pattern: String.raw`\b(?:to|aux?|à|al?)\s([^,:;]{3,60}?)\s(?:that|que|to (?=\p{Ll}{3,}\b))`,
      sample: 'and to the judiciary that',
    },
    // "Recommendations to the judiciary", "To Parliament": a heading that groups by addressee
    {
      language: 'any',
      means: 'addressing',
      pattern: String.raw`^(?:(?:Recommendations?|Recommandations?|Recomendaciones) )?{{to}}\b`,
      sample: 'Recommendations to the judiciary',
    },
    {
      language: 'any',
      means: 'to',
      pattern: '(?:to|for|(?:addressed|directed|made) to|with (?:regard|respect) to|à|au|aux|al?|para|{{sent to}})',
      sample: 'to',
    },
    {
      language: 'any',
      means: 'sent to',
      pattern: "(?:adressées|destinées|faites) (?:à|au|aux)|à l['’](?:intention|attention|adresse) d(?:e|u|es)",
      sample: 'adressées à',
    },
    {
      language: 'any',
      means: 'sent to',
      pattern: '(?:dirigidas|destinadas|formuladas|hechas) (?:al?|para)|for the attention of',
      sample: 'dirigidas a',
    },
    // "5. To the international community:" before (a): the address alone opens the list
    {
      language: 'any',
      means: 'address',
      pattern: String.raw`^(?:{{recommended}} )?(?:{{directed}} )?{{toward}}\s([^,;.]{3,90}?)\s?:$`,
      sample: 'To the international community:',
      counter: 'To this end, donors should:',
    },
    {
      language: 'any',
      means: 'recommended',
      pattern: '(?:Recommendations?|Recommandations?|Recomendaci(?:ón|ones))',
      sample: 'Recommendations',
    },
    // "The following recommendations are addressed to the armed groups:", "The following are recommendations to donors:"
    {
      language: 'en',
      means: 'recommended',
      pattern: String.raw`The following (?:are )?(?:\w+ )?recommendations(?: are)?`,
      sample: 'The following recommendations are',
    },
    {
      language: 'fr',
      means: 'recommended',
      pattern: "Les recommandations (?:ci-après|suivantes)(?: sont| s['’]adressent)?",
      sample: 'Les recommandations suivantes sont',
    },
    {
      language: 'es',
      means: 'recommended',
      pattern: 'Las (?:siguientes )?recomendaciones(?: siguientes)?(?: están| van| se dirigen)?',
      sample: 'Las siguientes recomendaciones están',
    },
    {
      language: 'any',
      means: 'directed',
      pattern: '(?:addressed|directed|adressées?|destinées?|dirigidas?)',
      sample: 'addressed',
    },
    {
      language: 'any',
      means: 'toward',
      pattern: "(?:to|for(?: the attention of)?|aux?|à(?: l['’](?:attention|intention) (?:des?|du))?|al?|para)",
      sample: 'for the attention of',
    },
    {
      language: 'any',
      means: 'some',
      pattern: String.raw`^(?:the|all|other|third|members|representatives|relevant|competent|la|les?|l['’]|los|las|tou\p{L}+|tod\p{L}+|otros)(?!\p{L})`,
      sample: 'all States',
    },
    // whom no State commands: what is said of them is asked of them
    {
      language: 'any',
      means: 'beyond the State',
      pattern: String.raw`\b(?:arm(?:ed|és?|ad[oa]s?)|de (?:facto|fait|hecho)|rebel\p{L}*|insurg\p{L}+|mili[ct]i\p{L}+|guerril\p{L}+|non-State|Fronts?|Frente)\b`,
      sample: 'armed groups',
    },
    {
      language: 'en',
      means: 'work of the State',
      pattern: String.raw`\b(?:laws?|legislation|programmes?|strateg\p{L}+|polic(?:y|ies)|disarm\p{L}*|investigat\p{L}+|prosecut\p{L}+|negotiat\p{L}+|sanctions?)\b`,
      sample: 'a programme of disarmament',
    },
    {
      language: 'fr',
      means: 'work of the State',
      pattern: String.raw`\b(?:lois?|législation|programmes?|stratégies?|politiques?|désarm\p{L}+|enquêt\p{L}+|poursui\p{L}+|négoci\p{L}+|sanctions?)\b`,
      sample: 'un programme de désarmement',
    },
    {
      language: 'es',
      means: 'work of the State',
      pattern: String.raw`\b(?:ley(?:es)?|legislación|programas?|estrategias?|políticas?|desarm\p{L}+|investig\p{L}+|enjuici\p{L}+|negoci\p{L}+|sanci\p{L}+)\b`,
      sample: 'un programa de desarme',
    },
    // "As regards donors:": a topic, or an address
    {
      language: 'any',
      means: 'topic',
      pattern: '^(?:{{regarding}})([^,:;]{3,90}):$',
      sample: 'As regards donors:',
    },
    {
      language: 'any',
      means: 'regarding',
      pattern:
        "With (?:regard|respect) to|As (?:regards|for|to)|Regarding|Concern(?:ing|ant)|S['’]agissant d|En ce qui concerne|Pour ce qui est d|Quant (?:à|aux?)",
      sample: 'As regards',
    },
    {
      language: 'any',
      means: 'regarding',
      pattern:
        '(?:Con )?[Rr]especto (?:a|d)|En cuanto a|(?:En|Por) lo que (?:respecta|se refiere|concierne) a|En relación con|For its part',
      sample: 'En lo que respecta a',
    },
    {
      language: 'any',
      means: 'addressing',
      pattern: String.raw`^(?:The )?(?:armed groups?|armed opposition|non-State actors|de facto authorities|groupes armés|grupos armados|donors?|States parties)\b`,
      sample: 'Donors',
    },
    {
      language: 'any',
      means: 'addressing',
      pattern: String.raw`^(?:The )?(?:international community|Parliament|Judiciary|Government|Congress)\b`,
      sample: 'The international community',
    },
  ],
}

/** Who acts in a sentence, and who only stands beside: helpers, those acted on, the makers of what is named. */
export const actorsTable: PatternTable = {
  precedence: ['acted on', 'is to act', 'own voice', 'led by', 'one of', 'beside', 'subordinate'],
  rows: [
    {
      language: 'en',
      means: 'is to act',
      pattern: String.raw`\b(?:should|must|shall|ought to|needs? to|(?:is|are) (?:urged|encouraged|invited|requested))\b`,
      sample: 'Donors should help',
    },
    {
      language: 'fr',
      means: 'is to act',
      pattern: String.raw`\b(?:devrai(?:en)?t|doi(?:ven)?t|(?:est|sont) (?:invité|prié|encouragé|engagé)e?s?)\b`,
      sample: 'Les donateurs devraient aider',
    },
    {
      language: 'es',
      means: 'is to act',
      pattern: String.raw`\b(?:deben?|deberían?|deberán?)\b`,
      sample: 'Los donantes deberían ayudar',
    },
    // "Civil society should be heard" asks whoever is to hear it
    {
      language: 'en',
      means: 'acted on',
      pattern: String.raw`\bbe\s(?:(?:\w+ly|better|more)\s)?(?:\w+ed|\w+en|heard|held|kept|made|told|put|sent|brought|built|paid|set|led|taught|left|found)\b`,
      sample: 'civil society be heard',
    },
    // "The Red Cross should have access", "Lawyers should be able to visit" asks whoever is to open the door
    {
      language: 'en',
      means: 'acted on',
      pattern: String.raw`\b(?:have|be given|enjoy)\s(?:\w+,?\s){0,3}(?:access|rights?|time|means|opportunit\w+|protection|resources)\b`,
      sample: 'have unhindered access',
    },
    {
      language: 'en',
      means: 'acted on',
      pattern: String.raw`\b(?:be (?:able|free|present|independent|entitled|available|eligible|accessible|subject)|receive|benefit|enjoy)\b`,
      sample: 'be able to visit',
    },
    {
      language: 'fr',
      means: 'acted on',
      pattern: String.raw`\b(?:pouvoir|puissent|(?:avoir|aient|ait) (?:\p{L}+ )?(?:accès|droit|la possibilité)|être (?:en mesure|libres?)|bénéficier|recevoir|disposer)\b`,
      sample: 'devraient pouvoir',
    },
    {
      language: 'es',
      means: 'acted on',
      pattern: String.raw`\b(?:poder|puedan?|(?:tener|tengan?) (?:\p{L}+ )?(?:acceso|derecho)|estar (?:en condiciones|presentes?)|gozar|recibir|disponer|contar con)\b`,
      sample: 'deberían poder',
    },
    {
      language: 'fr',
      means: 'acted on',
      pattern: String.raw`\b(?:être|soi(?:en)?t)\s(?:\p{L}+ment\s)?\p{L}+(?:ée?|i|ie|is|ise|it|ite|ue?)s?\b`,
      sample: 'la société civile soit consultée',
    },
    {
      language: 'es',
      means: 'acted on',
      pattern: String.raw`\b(?:sean?|ser)\s(?:\p{L}+mente\s)?\p{L}+(?:ad|id|t|ch|s)[oa]s?\b`,
      sample: 'la sociedad civil sea consultada',
    },
    // "I urge", "She wishes to encourage": a bare verb without a speaker is what the addressee is to do
    {
      language: 'en',
      means: 'own voice',
      pattern: String.raw`\b(?:I|we|(?:wish(?:es)?|likes?|wants?)(?: \w+)? to)(?: \w+){0,2}\s$`,
      sample: 'She wishes to ',
    },
    {
      language: 'en',
      means: 'own voice',
      pattern: String.raw`\b(?:They|Special Rapporteurs|(?:experts|mandate holders))(?: \w+){0,2}\s$`,
      sample: 'They ',
    },
    {
      language: 'fr',
      means: 'own voice',
      pattern: String.raw`\b(?:Il|Elle|spéciale?)(?:\s\p{L}+){0,2}\s$`,
      sample: 'Le Rapporteur spécial ',
    },
    // "To donors, the Special Rapporteur recommends"
    {
      language: 'any',
      means: 'led by',
      pattern: String.raw`^(?:To|Aux?|À|Al?)\s(?:(?:the|all|relevant|other|la|les?|los|las)\s)?([^,:;]{3,80}),\s`,
      sample: 'To the donors, the Special Rapporteur recommends',
    },
    // those who belong to a body act for it
    {
      language: 'any',
      means: 'one of',
      pattern: String.raw`\b(?:missions?|offices?|operations?|agenc(?:y|ies)|bod(?:y|ies)|entit(?:y|ies)|misi(?:ó|o)n(?:es)?) (?:of|des|de las)\b`,
      sample: 'mission of',
    },
    {
      language: 'en',
      means: 'one of',
      pattern: String.raw`\b(?:members|officers|officials|staff|representatives|heads?|agents|leaders|all|each|both|most|some|any) of\b`,
      sample: 'members of Parliament',
    },
    {
      language: 'fr',
      means: 'one of',
      pattern: String.raw`\b(?:membres|représentants|agents|fonctionnaires|responsables|ensemble|plupart) (?:des?|du)\b`,
      sample: 'les membres du barreau',
    },
    {
      language: 'es',
      means: 'one of',
      pattern: String.raw`\b(?:miembros|representantes|agentes|funcionarios|totalidad|mayoría) del?\b`,
      sample: 'los miembros del parlamento',
    },
    {
      language: 'en',
      means: 'beside',
      pattern: String.raw`\b(?:of|from|by|for|with|between|to|in|into|on|under|among|against|before|through|without|within|towards?)\b`,
      sample: 'the independence of ',
      counter: 'the relevant ',
    },
    {
      language: 'fr',
      means: 'beside',
      pattern: String.raw`\b(?:des?|du|avec|par|pour|entre|sous|dans|en|sans|selon|contre)\b|\bd['’]`,
      sample: 'l’indépendance de ',
    },
    {
      language: 'es',
      means: 'beside',
      pattern: String.raw`\b(?:del?|con|por|para|entre|bajo|en|ante|según|sin|contra|hacia)\b`,
      sample: 'la independencia de ',
    },
    {
      language: 'en',
      means: 'subordinate',
      pattern: String.raw`^\s*(?:if|when(?:ever)?|while|where|as|until|unless|once|(?:al)?though|because|since|given|noting|recalling|provided)\b`,
      sample: 'If the Government agrees',
    },
    {
      language: 'fr',
      means: 'subordinate',
      pattern: String.raw`^\s*(?:si|lorsque|quand|tant que|bien que|comme)\b`,
      sample: 'Si le Gouvernement accepte',
    },
    {
      language: 'es',
      means: 'subordinate',
      pattern: String.raw`^\s*(?:si|cuando|mientras|aunque|como)\b`,
      sample: 'Si el Gobierno acepta',
    },
  ],
}
