// English words: the verbs that begin an ask, and the macros that the English rules share.
import type { ClauseWords } from '../clauses.ts'

const stems = `accede acknowledge act adapt adhere adjust adopt advance align allocate allow amend apply appoint assure
  avoid ban become begin bring build carry cease clarify codify collaborate combat commute compensate complete comply conduct
  conclude conform consider consolidate continue cooperate co-operate counter create criminalize criminalise curb decriminalize
  decriminalise declare dedicate define derogate designate develop devote disseminate domesticate educate elaborate eliminate
  empower enable enact encourage endeavour endorse train enforce enhance enlarge ensure enter eradicate establish examine
  expand expedite explicitly extend facilitate fight finalize finalise follow forbid formulate foster fulfil fulfill fully generate give
  grant guarantee halt harmonize harmonise hold identify implement impose improve incorporate initiate insert institute integrate
  intensify introduce invest investigate invite join keep launch legislate lift maintain make modify observe
  offer outlaw overcome participate pay penalize penalise permit persevere persist prepare preserve prevent proceed prohibit
  promote promulgate propose prosecute protect provide publicize publicise publish punish pursue put raise ratify reconsider recognize
  recognise redouble refrain reinforce reject release relax remove renew repeal rescind respect restore retain revise safeguard
  scrap secure seek send solve speed stipulate strengthen strive submit suppress suspend take tackle transfer transform
  transpose treat undertake uphold use vest withdraw abolish accelerate accept address adjudicate analyse assess boost bolster
  enlist entrench envisage evaluate evolve insist intensify oblige persuade prioritise prioritize regulate rehabilitate remedy
  rectify specify cover`.split(/\s+/)

const gerund = (verb: string): string => {
  if (/(?:ban|put|permit|submit|begin|commit)$/.test(verb)) return `${verb}${verb.at(-1)}ing`
  if (verb.endsWith('ee')) return `${verb}ing`
  return `${verb.replace(/e$/, '')}ing`
}
const third = (verb: string): string => {
  if (/(?:s|sh|ch|x)$/.test(verb)) return `${verb}es`
  return /[^aeou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`
}
/** forms that are as often plural nouns, or prepositions */
const nounForms = new Set([
  'acts',
  'bans',
  'advances',
  'safeguards',
  'uses',
  'remedies',
  'covers',
  'offers',
  'builds',
  'invites',
  'treats',
  'following',
  'pursues',
  'respects',
  'lifts',
  'observes',
])

const verbs = new Set([...stems, ...stems.map(gerund), ...stems.map(third)].filter((v) => !nounForms.has(v)))
const alwaysAmbiguous = [
  'act',
  'ban',
  'safeguard',
  'use',
  'fight',
  'counter',
  'remedy',
  'respect',
  'advance',
  'building',
  'ruling',
  'cover',
  'treat',
  'offer',
  'boost',
  'training',
  'punishing',
  'making',
]
for (const v of alwaysAmbiguous) verbs.delete(v)

export const clauseWords: ClauseWords = {
  verbs,
  ambiguous: new Set([
    ...alwaysAmbiguous,
    ...`approve end report review support increase reform request control limit reduce move ensure pass table work
    stop set amend reply respond call charge question visit exercise monitor issue change update place open close draft target
    lead share start begin commit sign order step help focus force condemn sanction ban reserve license monitor process
    sanctioning ending reviewing reforming passing tabling training approving bring`.split(/\s+/),
  ]),
  determiners: new Set(
    `a an the its their all any each every this that these those such to up out as on torture with existing domestic national
    for further effective appropriate concrete specific adequate necessary of`.split(/\s+/),
  ),
  conjunctions: new Set([
    'and',
    'or',
    'and/or',
    'also',
    'well',
    'but',
    'including',
    'by',
    'particular',
    'namely',
    'notably',
  ]),
  fillers: new Set(
    `to also further then thereby therefore furthermore moreover in particular once again immediately swiftly both either
    not please should must shall thus hence so where when necessary appropriate by including as well`.split(/\s+/),
  ),
  isAdverb: /^[a-z-]{3,}ly$/,
}

const conv = '(\ue001|\ue00a)'

export const macros = {
  OTHER: '(\ue002|\ue003|\ue00d)',
  T: '(acts|act|crime|crimes|offence|offense|practice|use|cases|forms|all|any)? (of)? (anti-)?tortur~',
  tort: 'tortur~',
  CIDT: '(ill-treatment|illtreatment|ill treatment|ill- treatment|ill -treatment|maltreatment|mistreatment|cruel~|inhuman~|degrading)',
  CAT: '\ue001',
  CONV: conv,
  crime: '(crime|crimes|offence|offences|offense|offenses|felony|felonies|criminal act|criminal acts|delict)',
  code: '(code|codes|penal law|penal laws|criminal law|criminal laws|(penal|criminal) legislation|criminal statute|criminal statutes|criminal provisions|penal provisions)',
  law: `(law|laws|legislation|legislations|legislative|legislature|legislating|statute|statutes|statutory|code|codes|constitution|constitutional~|constitutionally|bill|bills|act of parliament|legally|legal (system|systems|framework|frameworks|order|provision|provisions|text|texts|norms|instrument|instruments|basis|measures|means|definition|prohibition|ban|status|regime|structure)|normative framework|legal and|domestic order|internal order|juridical|jurisdiction|decree|justice system|domestically|(domestic|national|federal|internal) (norms|provisions|rules|standards|regulations))`,
  statute:
    '(law|laws|bill|bills|(act|acts) (to|that|which|on|against|prohibiting|criminali(s|z)ing|banning|outlawing|punishing)|legislation|legislations|statute|statutes|decree|draft law|draft laws|legal (framework|frameworks|provision|provisions)|legislative (framework|frameworks|provision|provisions|act)|provision|provisions)',
  legislate: `(adopt~|enact~|pass|passes|passed|passing|passage|tabl(e|es|ed|ing)|promulgat~|approv~|finali(s|z)~|complet~|expedit~|accelerat~|speed~|introduc~|introduction|reintroduc~|re-introduc~|submit~|present~|develop~|draft~|elaborat~|prepar~|formulat~|establish~|creat~|conclu~|set up|setting up|hasten~|provide for|design|debat~|prioriti~|legislat~|advance|put in place|putting in place)`,
  move: `({legislate}|promot~|consider~|bring~|put~|entry|enter~|mov~|proceed~|work~|progress|push~|priorit~|implement a|support~)`,
  create: `(incorporat~|introduc~|includ~|inclusion|insert~|creat~|establish~|add|adding|addition|enact~|codif~|stipulat~|provid~|recogni~|reflect~|adopt~|integrat~|legislat~|typif~|develop~|formulat~|specif~|contain~|cover~|enshrin~|defin~|criminali~|penali~|prohibit~|make~|making|set~|harmoni~|amend~|revis~)`,
  amend: `(amend~|revis~|reform~|review~|bring~|align~|modif~|harmoni~|updat~|chang~|adapt~|adjust~|includ~|inclusion|incorporat~|introduc~|integrat~|insert~|add|adding|moderni~|complement~|supplement~|improv~|strengthen~|complet~|finali~|expand~|extend~|redraft~|adopt~|enact~|consider~)`,
  revise:
    '(amend~|revis~|reform~|review~|bring~|align~|modif~|harmoni~|updat~|chang~|adapt~|adjust~|complet~|finali~|redraft~|improv~|strengthen~)',
  incorporate: `(incorporat~|transpos~|domesticat~|integrat~|harmoni~|align~|bring~|adapt~|adjust~|conform~|adopt~|enact~|amend~|revis~|reform~|review~|introduc~|includ~|insert~|ensur~|reflect~|implement~|enshrin~|transform~|translat~|transcrib~|embed~|entrench~|internali~|give|giving|pass|develop~|establish~|modif~|assimilat~|approximat~|updat~|make|making|strengthen~|improv~|complet~|expedit~|accelerat~|codif~|creat~|intensif~|continu~)`,
  inLine: `(in line|into line|in conformity|into conformity|in accordance|into accordance|in compliance|into compliance|in full compliance|into full compliance|in full conformity|into full conformity|consistent|compatible|compl~|conform~|conformity|in harmony|harmon~|align~|accord|correspond~|according|to implement|implement~|giv~ (full)? effect|required by|meet~|reflect~|incorporat~|pursuant|under|arising|obligations|as per|in keeping|compatibility|compliance|adequate)`,
  antiTortureLaw:
    '((anti-torture|counter-torture|antitorture|torture|torture prevention|prevention of torture|convention against torture|against torture|suppression of torture|prohibition of torture|torture prohibition|torture (prevention|prohibition) and *3) (and other *5)? (bill|bills|act|acts|law|laws|legislation|statute|draft law)|(bill|bills|(act|acts) (to|that|which|on|against|prohibiting|criminali(s|z)ing|banning|punishing)|draft law|draft bill|draft act|draft legislation|law project) *6 {tort}|specific (law|legislation) (on|against) {tort})',
  limitation:
    '(statute~ of limitation~|statutory limitation~|limitation period~|limitations period~|period~ of limitation~|prescription~|prescriptible|imprescriptib~|non-prescriptib~|time-bar~|(subject|no|any) *3 limitation~)',
  command:
    '(command responsibility|commanders responsib~|superior~ *2 responsib~|responsibility of (the)? (superiors|commanders|superior)|command-responsibility|hierarchical responsibility|superior~ *6 criminally (responsible|liable)|criminal (responsibility|liability) of (the)? (superior~|commander~))',
  jurisdiction:
    '(universal (criminal)? jurisdiction|extraterritorial~|extra-territorial~|aut dedere~|extradite or (prosecute|try)|prosecute or extradite|articles 5 (to|and|through) 8|establish~ *3 jurisdiction)',
  abuse:
    '(ill-treatment|illtreatment|ill treatment|excessive (use of)? force|human rights (violations|abuses)|extrajudicial (killings|executions)|police (violence|brutality)|disappearances)',
  conduct: `(investigat~|prosecut~|impunity|perpetrator~|accountable|convict~|justice|accused|allegation~|complaint~|suspect~|responsible|victim~|cases)`,
}
