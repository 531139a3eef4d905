// English words that the rules share by name: `{law}` in a pattern stands for the rows that mean `law`.
import type { PatternRow } from '../../patterns.ts'

const row = (means: string, pattern: string, sample: string): PatternRow => ({ language: 'en', means, pattern, sample })

export const wordRows: readonly PatternRow[] = [
  row('OTHER', '\ue002|\ue003|\ue00d', '\ue002'),
  row(
    'T',
    '(acts|act|crime|crimes|offence|offense|practice|use|cases|forms|all|any)? (of)? (anti-)?tortur~',
    'torture',
  ),
  // torture by the words of article 1: "to inflict severe pain or suffering"
  row(
    'T',
    '(inflict~|infliction of|cause|causing) *1 severe *3 pain (or|and) suffering',
    'inflict severe pain or suffering',
  ),
  row('tort', 'tortur~', 'torture'),
  row(
    'CIDT',
    'ill-treatment|illtreatment|ill treatment|ill- treatment|ill -treatment|maltreatment|mistreatment|cruel~|inhuman~|degrading',
    'ill-treatment',
  ),
  row('gap', 'gap|gaps|loophole|loopholes|lacuna|lacunae|vacuum|void', 'loophole'),
  row(
    'element',
    '(mental|psychological|moral) (suffering|pain|harm|anguish|torture)|physical (or|and) mental',
    'mental suffering',
  ),
  row(
    'element',
    '(prohibited|listed|enumerated) purposes|discrimination of any kind|purposes such as|acquiescence',
    'acquiescence',
  ),
  row(
    'element',
    '(acts|torture) *2 (against|on) (a)? third (part|person)~|(intimidat|coerc)(e|ing|ion) *3 third (part|person)~',
    'acts committed against third parties',
  ),
  row(
    'neededChanges',
    '(necessary|required|corresponding|consequent|relevant) *1 (changes|amendments|adjustments|reforms|provisions|steps|adaptations)',
    'necessary changes',
  ),
  row('CAT', '\ue001', '\ue001'),
  row('CONV', '\ue001|\ue00a', '\ue001'),
  row(
    'crime',
    'crime|crimes|offence|offences|offense|offenses|felony|felonies|criminal act|criminal acts|delict',
    'crime',
  ),
  row(
    'crimeTooSmall',
    '(petty|minor|lesser|less serious|summary|ordinary) (crime|crimes|offence|offences|offense)',
    'minor offence',
  ),
  row(
    'crimeThatWeighs',
    '(serious|grave|major|indictable|aggravated) (crime|crimes|offence|offences|offense)',
    'serious crime',
  ),
  row(
    'code',
    'code|codes|penal law|penal laws|criminal law|criminal laws|(penal|criminal) legislation|criminal statute|criminal statutes',
    'code',
  ),
  row('code', "criminal provisions|penal provisions|code's|codes'", 'criminal provisions'),
  row(
    'penalCode',
    '(penal|criminal|military) *2 (code|codes|law|laws|legislation|statute|statutes)|criminal provisions|(crimes|penal) act',
    'penal code',
  ),
  row(
    'ILL',
    'ill-treatment|illtreatment|ill treatment|ill- treatment|ill -treatment|maltreatment|mistreatment',
    'ill-treatment',
  ),
  row('ILL', '(cruel~|inhuman~|degrading) *5 (treatment|treatments)', 'cruel or degrading treatment'),
  row('bar', 'amnest~|self-amnest~|pardon~|immunity|immunities|clemency', 'amnesty'),
  row(
    'removeBar',
    'repeal~|abolish~|abrogat~|annul~|revok~|rescind~|remov~|lift~|eliminat~|amend~|scrap~|waiv~|end|ending|dispens~ with|do away with',
    'repeal',
  ),
  row(
    'removeBar',
    'review~|revis~|discontinu~|suppress~|exclud~|prohibit~|delet~|strike|striking|drop|dropping|put an end to|take out',
    'exclude',
  ),
  row(
    'priorSanction',
    '(prior|previous|preliminary|government~|official|executive|ministerial) (authori(s|z)ation|sanction|approval|permission|consent)',
    'prior sanction',
  ),
  row(
    'priorSanction',
    '(authori(s|z)ation|sanction|permission|leave|approval) (to|for|before) (the)? prosecut~',
    'permission to prosecute',
  ),
  row('removeBar', 'bring *2 to an end|bring an end to|strike~ out|do~ away with', 'bring to an end'),
  // what a prosecution is made to wait for, and the prosecution itself
  row(
    'permission',
    'sanction|authori(s|z)ation|permission|consent|approval|leave|clearance|agreement|concurrence|assent|fiat',
    'authorization',
  ),
  row(
    'permission',
    'green light|go-ahead|(parliamentary|parliament) vote|vote of *2 (parliament|assembly|senate)',
    'go-ahead',
  ),
  row(
    'charge',
    'prosecut~|charg(e|es|ed|ing)|indict~|try|tried|trying|trial|trials|proceedings|cogni(s|z)ance|criminal (action|case|cases|complaint)',
    'charged',
  ),
  row(
    'ruleOfLaw',
    'need|necessity|requirement~|obligation|rule|rules|provision~|clause|clauses|section',
    'requirement',
  ),
  row(
    'ruleOfLaw',
    'sections|article|articles|paragraph|condition|conditions|{law}|regulation~|ordinance|act|practice|system|regime',
    'article',
  ),
  row('staff', '(officer|officers|official|officials|personnel|policemen)', 'officers'),
  row(
    'staff',
    'staff|(members|agents) of *2 (force|forces|police|services)|soldiers|subordinates',
    'members of the forces',
  ),
  row(
    'claims',
    '(claim|claims|right|rights|action|actions) *2 (redress|reparation~|compensation|victims)',
    'claims for redress',
  ),
  row(
    'claims',
    '(redress|reparation~|compensation|civil|victims) *1 (claims|proceedings|actions|suits)',
    'reparation claims',
  ),
  // what a law takes from the reach of the courts
  row(
    'lessThanTorture',
    'abuse~|assault~|bodily|injur~|misconduct|excess~|lesser|ordinary|minor|disciplinary|mere|simple|neglect',
    'abuse',
  ),
  row(
    'dropBill',
    'withdraw~|reject~|abandon~|drop|dropping|discard~|scrap~|refrain~ from *3 (adopt~|pass~|enact~)',
    'withdraw',
  ),
  row(
    'protected',
    'witness~|victim~|complainant~|informant~|whistle-blower~|whistleblower~|experts|informers|doctors|lawyers',
    'witnesses',
  ),
  row('exempts', 'exempt~|exonerat~|shield~|absolv~|protect~|immuni~|excus~|except~', 'exempts'),
  row(
    'criminalAnswer',
    '{charge}|(criminal|penal) (liability|responsibility|accountability)|liability|punishment|responsibility|accountability',
    'criminal liability',
  ),
  row(
    'preventsCharge',
    '(prevent~|bar|bars|barring|preclud~|hinder~|imped~|obstruct~|block~|exclud~|rul(e|es|ing) out) (the|any|all|their)?',
    'bars the',
  ),
  row('justifies', 'justif~|excus~|legitimi~|condon~|defend|defended', 'justified'),
  row(
    'noneOf',
    'no *3 (circumstance~|situation~|reason~|ground|grounds|emergency|purpose|motive~|consideration~)|nothing|neither',
    'no reason',
  ),
  row('noneOf', '(under|in) no (circumstance~|case|event|situation~)', 'in no case'),
  row('notEver', '(cannot|can not|can never|may not|may never|must not|must never|shall not|shall never)', 'may never'),
  row('notEver', '(is|are|be) (never|not)|never|could (not|never)|not be|neither', 'is never'),
  // the criminal answer for ill-treatment of those who do it, in the present: what was done is for the courts
  row(
    'illDeed',
    '(subject|subjects|subjecting|inflict|inflicts|inflicting|commit|commits|committing|expose|exposes) *8 {ILL}',
    'subject persons to ill-treatment',
  ),
  row('illDeed', '(ill-treat|ill-treats|ill-treating|mistreat|mistreats|maltreat|maltreats)', 'ill-treats'),
  row(
    'listOfCrimes',
    '(to|among|amongst|in) *3 (acts|conduct|deeds) *3 (punish~|penali(s|z)~|criminali(s|z)~)',
    'to the acts that it punishes',
  ),
  row('illDeed', '(for|in cases of) (acts of|all|any)? *3 {ILL}', 'for ill-treatment'),
  row(
    'listOfCrimes',
    '(among|amongst) *4 {crime}|(to|in|into|within|on) *2 (list|catalogue|catalog|range|category|categories) of *3 {crime}',
    'among the crimes',
  ),
  // the articles of a treaty that was named before
  row(
    'ofThatTreaty',
    'thereof|(of|in|under) (it|that|this|the said|the) *1 (treaty|instrument|convention|\ue00a)?',
    'thereof',
  ),
  row(
    'itsDefinition',
    '(its|their|the) *1 (article|articles) 1|(article|articles) 1 *3 {ofThatTreaty}',
    'its article 1',
  ),
  row('itsOffence', '(its|their) *1 (article|articles) 4|(article|articles) 4 *3 {ofThatTreaty}', 'its article 4'),
  row('writeInto', '{incorporate}|write|writing|carry|place|put', 'write'),
  row(
    'emergency',
    'exceptional (circumstance~|situation~)|state of (emergency|war|siege)|emergency|public emergency|threat of war|war',
    'exceptional circumstances',
  ),
  row(
    'layDown',
    'provid(e|es|ing)|stipulat~|specif(y|ies|ying)|establish~|enshrin~|prescrib~|incorporat~|includ(e|es|ing)|inclusion|insert~|legislat~',
    'stipulate',
  ),
  row(
    'putIntoEffect',
    'implement|implementing|implementation of|enforce|enforcing|enforcement of|apply|applying|application of',
    'implement',
  ),
  row('layDown', 'state (in|clearly|explicitly|expressly|that)|stating that|make (it)? clear in *3 {law}', 'state in'),
  row('layDown', 'write (in|into)|writing into|entrench~|declar~', 'write into'),
  row('layDown', 'set out|lay down|laying down|codif~|introduc~|recogni(s|z)~', 'set out'),
  row('widen', 'extend|extends|extending|extension of|expand|expands|expanding|broaden~|widen~|enlarg~', 'extend'),
  row(
    'mode',
    'complicity|complicit|attempt|attempts|attempted|instigat~|acquiescence|participation in|accomplice~|aiding and abetting',
    'complicity',
  ),
  row(
    'mode',
    'consent (or|and|and/or) acquiescence|acquiescence|consent (of|by) *2 (official~|agent~|authorit~)|tacit consent|incitement',
    'consent or acquiescence',
  ),
  row(
    'publicOfficial',
    'public officials|public official|official capacity|state agent~|agents of the state|public agent~|civil servant~',
    'public official',
  ),
  row(
    'bringIntoLine',
    'harmoni(s|z)~|align~|bring~|adapt~|adjust~|revis~|amend~|conform~|reform~|approximat~',
    'harmonization',
  ),
  row(
    'adopting',
    'adopt|adopting|adoption|approve|approving|approval|enact|enacting|enactment|pass|passing|passage|finali(s|z)e|finali(s|z)ing',
    'approve',
  ),
  row('adopting', 'complete|completing|promulgat(e|ing|ion)|into force|table|tabling|expedit~|endors~', 'promulgate'),
  row(
    'law',
    'law|laws|legislation|legislations|legislative|legislature|legislating|statute|statutes|statutory|code|codes|constitution',
    'law',
  ),
  row('law', 'constitutional~|constitutionally|bill|bills|act of parliament|legally', 'constitutionally'),
  row(
    'law',
    'legal (system|systems|framework|frameworks|order|provision|provisions|text|texts|norms|instrument|instruments|basis|measures)',
    'legal system',
  ),
  row(
    'law',
    'legal (means|definition|prohibition|ban|status|regime|structure)|normative framework|legal and|domestic order|internal order',
    'legal means',
  ),
  row('law', 'juridical|jurisdiction|decree|justice system|domestically', 'juridical'),
  row('law', '(domestic|national|federal|internal) (norms|provisions|rules|standards|regulations)', 'domestic norms'),
  // and not "any act that constitutes complicity in torture": a thing done
  row(
    'actOfLaw',
    '(act|acts) (to|on|against|prohibiting|criminali(s|z)ing|banning|outlawing|punishing|(that|which) *2 {doesAsLaw})',
    'act to',
  ),
  row(
    'doesAsLaw',
    'criminali~|defin~|prohibit~|ban|bans|outlaw~|forbid~|punish~|penali~|sanction~|mak(e|es)|incorporat~|domesticat~|transpos~|implement~',
    'criminalizes',
  ),
  row(
    'doesAsLaw',
    'compl(y|ies)|conform~|provid~|includ~|cover~|address~|contain~|reflect~|giv(e|es)|set|sets|establish~|protect~|create~',
    'complies',
  ),
  row('statute', 'law|laws|bill|bills|{actOfLaw}|legislation', 'law'),
  row(
    'statute',
    'legislations|statute|statutes|decree|draft law|draft laws|legal (framework|frameworks|provision|provisions)',
    'legislations',
  ),
  row(
    'statute',
    'legislative (framework|frameworks|provision|provisions|act)|provision|provisions',
    'legislative framework',
  ),
  row(
    'legislate',
    'adopt~|enact~|pass|passes|passed|passing|passage|tabl(e|es|ed|ing)|promulgat~|approv~|finali(s|z)~|complet~|expedit~|accelerat~',
    'adoption',
  ),
  row(
    'legislate',
    'speed~|introduc~|introduction|reintroduc~|re-introduc~|submit~|present~|develop~|draft~|elaborat~|prepar~|formulat~|establish~',
    'speedy',
  ),
  row(
    'legislate',
    'creat~|conclu~|set up|setting up|hasten~|provide for|design|debat~|prioriti~|legislat~|advance|put in place|putting in place',
    'creation',
  ),
  row(
    'move',
    '{legislate}|promot~|consider~|bring~|put~|entry|enter~|mov~|proceed~|work~|progress|push~|priorit~|implement a|support~',
    'adoption',
  ),
  row(
    'create',
    'incorporat~|introduc~|includ~|inclusion|insert~|creat~|establish~|add|adding|addition|enact~|codif~|stipulat~|provid~|recogni~',
    'incorporate',
  ),
  row(
    'create',
    'reflect~|adopt~|integrat~|legislat~|typif~|develop~|formulat~|specif~|contain~|cover~|enshrin~|defin~|criminali~|penali~|prohibit~',
    'reflected',
  ),
  row('create', 'make~|making|set~|harmoni~|amend~|revis~', 'makes'),
  row(
    'amend',
    'amend~|revis~|reform~|review~|bring~|align~|modif~|harmoni~|updat~|chang~|adapt~|adjust~|includ~|inclusion|incorporat~|introduc~',
    'amendments',
  ),
  row(
    'amend',
    'integrat~|insert~|add|adding|moderni~|complement~|supplement~|improv~|strengthen~|complet~|finali~|expand~|extend~|redraft~|adopt~',
    'integration',
  ),
  row('amend', 'enact~|consider~', 'enactment'),
  row(
    'revise',
    'amend~|revis~|reform~|review~|bring~|align~|modif~|harmoni~|updat~|chang~|adapt~|adjust~|complet~|finali~|redraft~|improv~',
    'amendments',
  ),
  row('revise', 'strengthen~', 'strengthening'),
  row(
    'incorporate',
    'incorporat~|transpos~|domesticat~|integrat~|harmoni~|align~|bring~|adapt~|adjust~|conform~|adopt~|enact~|amend~|revis~|reform~',
    'incorporate',
  ),
  row(
    'incorporate',
    'review~|introduc~|includ~|insert~|ensur~|reflect~|implement~|enshrin~|transform~|translat~|transcrib~|embed~|entrench~|internali~',
    'reviewing',
  ),
  row(
    'incorporate',
    'give|giving|pass|develop~|establish~|modif~|assimilat~|approximat~|updat~|make|making|strengthen~|improv~|complet~|expedit~',
    'give',
  ),
  row('incorporate', 'accelerat~|codif~|creat~|intensif~|continu~', 'accelerate'),
  row(
    'inLine',
    'in line|into line|in conformity|into conformity|in accordance|into accordance|in compliance|into compliance|in full compliance',
    'in line',
  ),
  row(
    'inLine',
    'into full compliance|in full conformity|into full conformity|consistent|compatible|compl~|conform~|conformity|in harmony|harmon~',
    'into full compliance',
  ),
  row(
    'inLine',
    'align~|accord|correspond~|according|to implement|implement~|giv~ (full)? effect|required by|meet~|reflect~|incorporat~|pursuant',
    'alignment',
  ),
  row('inLine', 'under|arising|obligations|as per|in keeping|compatibility|compliance|adequate', 'under'),
  row(
    'antiTortureLaw',
    '(anti-torture|counter-torture|antitorture|torture) (and other *5)? (bill|bills|act|acts|law|laws|legislation|statute|draft law)',
    'anti-torture bill',
  ),
  row('antiTortureLaw', 'tortur~ (amendment|offences|criminali(s|z)ation) (bill|bills|act)', 'torture amendment bill'),
  row(
    'antiTortureLaw',
    '(torture prevention|prevention of torture) (and other *5)? (bill|bills|act|acts|law|laws|legislation|statute|draft law)',
    'torture prevention bill',
  ),
  row(
    'antiTortureLaw',
    '(convention against torture|against torture) (and other *5)? (bill|bills|act|acts|law|laws|legislation|statute|draft law)',
    'convention against torture bill',
  ),
  row(
    'antiTortureLaw',
    '(suppression of torture|prohibition of torture) (and other *5)? (bill|bills|act|acts|law|laws|legislation|statute|draft law)',
    'suppression of torture bill',
  ),
  row(
    'antiTortureLaw',
    'torture prohibition (and other *5)? (bill|bills|act|acts|law|laws|legislation|statute|draft law)',
    'torture prohibition bill',
  ),
  row(
    'antiTortureLaw',
    'torture (prevention|prohibition) and *3 (and other *5)? (bill|bills|act|acts|law|laws|legislation|statute|draft law)',
    'torture prevention and bill',
  ),
  row('antiTortureLaw', '(bill|bills|{actOfLaw}|draft law|draft bill) *6 {tort}', 'bill torture'),
  row(
    'antiTortureLaw',
    '(draft act|draft legislation|law project) *6 {tort}|specific (law|legislation) (on|against) {tort}',
    'draft act torture',
  ),
  row(
    'limitation',
    'time limit~ (for|on|to) *3 (prosecut~|bring~|proceedings|crime|crimes|{tort})|(time|years) (elapsed|passed)|(lapse|passage) of time|statutory limits',
    'time limit for prosecuting',
  ),
  row(
    'limitation',
    'statute~ of limitation~|statutory limitation~|limitation period~|limitations period~|period~ of limitation~|prescription~',
    'statutes of limitations',
  ),
  row(
    'limitation',
    'prescriptible|imprescriptib~|non-prescriptib~|time-bar~|subject to *3 limitation~|(no|any) statutory limitation~',
    'prescriptible',
  ),
  row(
    'limitation',
    '(limitation|limitations|cut-off|cut off) *4 (on|for|to|of) *4 {charge}|(passing|passage|lapse|efflux) of *1 time',
    'limitation on the prosecution',
  ),
  row(
    'limitation',
    '{crime} *6 (without|free of|free from|no|not subject to) *1 time limit~',
    'crime free of any time limit',
  ),
  row(
    'limitation',
    '(time|limitation) (bar|bars|barred|barring)|time limitation~|out of time|(escape~|evad~) *9 time limit',
    'time bar',
  ),
  row(
    'limitation',
    '(bar|bars) (on|to|against) *3 {charge}|(limit|limits|deadline~|period~) (after|beyond) which *6 {charge}',
    'limit after which it can no longer be prosecuted',
  ),
  row(
    'limitation',
    '(criminal (action|liability|responsibility|proceedings)|(right|power) to prosecute) *9 (lapse|lapses|expire|expires|extinguished)',
    'criminal liability for it lapses',
  ),
  row(
    'command',
    'command responsibility|commanders responsib~|superior~ *2 responsib~|responsibility of (the)? (superiors|commanders|superior)',
    'command responsibility',
  ),
  row(
    'command',
    'command-responsibility|hierarchical responsibility|superior~ *9 criminally (responsible|liable)',
    'command-responsibility',
  ),
  row(
    'command',
    'criminal (responsibility|liability) of (the)? (superior~|commander~)',
    'criminal responsibility of superiority',
  ),
  row(
    'command',
    '(superior|superiors|commander~|commanding officers|superior officers) *6 (held|be|are) *2 (responsible|liable|accountable)',
    'superiors may be held liable',
  ),
  row(
    'command',
    '(liability|responsibility) *2 (superior|superiors|commander~|commanding officers|superior officers) *9 (subordinates|command)',
    'liability of superiors for acts of their subordinates',
  ),
  row(
    'jurisdiction',
    'universal (criminal)? jurisdiction|extraterritorial~|extra-territorial~|aut dedere~|extradite or (prosecute|try)',
    'universal jurisdiction',
  ),
  row('jurisdiction', '(double|dual) criminality', 'double criminality'),
  row(
    'jurisdiction',
    '{charge} *9 (found|present) *1 (on|in|within) *3 territory',
    'prosecute those present in its territory',
  ),
  row(
    'jurisdiction',
    '{charge} *14 (whatever|irrespective of|regardless of) *3 nationality',
    'prosecuted irrespective of their nationality',
  ),
  row(
    'jurisdiction',
    'prosecute or extradite|articles 5 (to|and|through) 8|establish~ *3 jurisdiction',
    'prosecute or extradite',
  ),
  row(
    'elsewhere',
    'abroad|overseas|wherever *3 (committed|perpetrated|occur~)|(outside|beyond) *2 (territory|country|borders)',
    'outside its territory',
  ),
  row('elsewhere', '(irrespective|regardless) of *3 (place|where|country|territory)', 'irrespective of the place'),
  row('elsewhere', '(another|other|foreign|third) (country|countries|state|states|soil|territory)', 'foreign soil'),
  row(
    'jurisdiction',
    '(jurisdiction|competence|competent) (over|for|in|to|of|with|extends) *12 {elsewhere}',
    'jurisdiction over acts abroad',
  ),
  row(
    'jurisdiction',
    '(court|courts|judges|tribunals) *6 (power|powers|able|empowered|authority) *3 (try|hear|prosecute) *9 {elsewhere}',
    'courts the power to try acts abroad',
  ),
  row(
    'jurisdiction',
    '(applies|apply|extends|extend|extended) to *5 (committed|perpetrated) *3 {elsewhere}',
    'applies to acts committed abroad',
  ),
  row(
    'jurisdiction',
    '{charge} *4 (irrespective|regardless) of *3 (place|where|country|territory)',
    'prosecution regardless of the place',
  ),
  row(
    'jurisdiction',
    '{elsewhere} *12 (tried|prosecuted|triable|punishable|heard) *4 (court|courts)',
    'abroad be tried by courts',
  ),
  row(
    'abuse',
    'ill-treatment|illtreatment|ill treatment|excessive (use of)? force|human rights (violations|abuses)',
    'ill-treatment',
  ),
  row(
    'abuse',
    'extrajudicial (killings|executions)|police (violence|brutality)|disappearances',
    'extrajudicial killings',
  ),
  row(
    'conduct',
    'investigat~|prosecut~|impunity|perpetrator~|accountable|convict~|justice|accused|allegation~|complaint~|suspect~|responsible',
    'investigate',
  ),
  row('conduct', 'victim~|cases', 'victims'),
  row('withdraw', 'withdraw~|lift~|remov~|review~|rescind~|reconsider~|retract~|limit~', 'withdrawal'),
  row('reservation', 'reservation|reservations|declaration|declarations|understanding|understandings', 'reservation'),
  row(
    'theTreaty',
    'it|them|\ue00a|(its|their) *1 (provisions|obligations|principles|norms|standard|standards|content~|requirements|terms|text|wording)',
    'it',
  ),
  row(
    'theTreaty',
    '(this|these|those|both|the|said) (two)? (treaty|treaties|instrument|instruments|provisions|obligations|principles|norms|standards)',
    'this treaty',
  ),
  row('theTreaty', '(this|these|those|both|the|said) (two)? conventions', 'this conventions'),
  row(
    'theTreatyShort',
    'it|they|\ue00a|(its|their) provisions|(these|those|both|the) (treaties|conventions|instruments)',
    'it',
  ),
  row(
    'ofTheTreaty',
    '(of|contained in|under|set out in) *1 (\ue00a|(this|that|these|those|said) (treaty|treaties|instrument|instruments|conventions))',
    'of \ue00a',
  ),
  row(
    'distinctToo',
    'specific|separate|distinct|autonomous|independent|explicit|punishable|serious|individual',
    'individual',
  ),
  row('doAwayWith', 'combat~|prevent~|eliminat~|eradicat~|prohibit~|end|ending|stop|stopping|abolish~', 'eradicate'),
  row('lawReforms', '(legislative|legal|law) (reform|reforms|amendments|changes)', 'legislative reforms'),
  row('policies', 'measures|steps|reforms|policies|action|actions|programmes', 'policies'),
  row(
    'provisionsTo',
    '(adopt~|mak(e|ing)|tak(e|ing)) (all|any|the)? (necessary|appropriate|needed)? provisions (necessary|needed|possible)? (to|for)',
    'adopt all provisions necessary to',
  ),
  row('lawMeasures', '(legislative|legal) (measures|steps|provisions)|legislation|laws', 'legislative measures'),
  row('permit', 'permit~|allow~|authori(s|z)(e|es|ing|ed)|justif~|condon~|legali~|legitimi~|sanctioning', 'permits'),
  row(
    'fitting',
    'appropriate|commensurate|adequate|severe|proportionate|stricter|harsher|effective|corresponding',
    'appropriate',
  ),
  row(
    'specificLaw',
    '(specific|separate|distinct|special|stand-alone) (criminal|penal|national|domestic)? (law|laws|legislation|bill|provision)',
    'specific law',
  ),
  row(
    'specificLaw',
    '(specific|separate|distinct|special|stand-alone) (criminal|penal|national|domestic)? (provisions|article)',
    'specific provisions',
  ),
  row('fittingToo', 'appropriate|commensurate|adequate|severe|proportionate|dissuasive|corresponding', 'dissuasive'),
  row('apply', 'implementation|application|implement|apply|give effect', 'implementation'),
  // the rest of the Convention's long name, and the names that it is given
  row(
    'tail',
    '(and|or) (other|all|all other)? (forms of)? {cruel} {degradingTreatment}',
    'and other cruel inhuman or degrading treatment or punishment',
  ),
  row('cruel', 'cruel (and)? (inhuman|inhumane) (and|or)', 'cruel inhuman or'),
  row(
    'degradingTreatment',
    'degrading (treatment|treatments|punishment) ((and|or) (punishment|punishments|treatment))?',
    'degrading treatment or punishment',
  ),
  row(
    'conv',
    '(convention|conventions) {against} (the)? (use of)? (acts of)? tortur~ {tail}?',
    'convention against torture',
  ),
  row(
    'against',
    'against|on|for the (prevention|prohibition) of|on the (prevention|prohibition|elimination) of',
    'against',
  ),
  row('ofState', 'united nations|un|u.n.|international', 'united nations'),
]
