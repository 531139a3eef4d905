// English rules for asks in which torture, its offence or the law is the subject, and what is to change is told of it (TAXONOMY, 3.1 to 3.9).
import type { RuleRow } from '../rule.ts'

const unless = ['negated', 'training', 'elsewhere', 'evidence', 'another-offence', 'existing-law']

export const passiveAsks: readonly RuleRow[] = [
  {
    // "Torture ought to figure in the Penal Code", "torture must be listed among the serious crimes"
    name: 'torture-has-its-place-in-the-code',
    taxonomy: '3.1',
    outcome: 'yes',
    tags: ['offence_art4'],
    patterns: [
      '{T} *4 (figure|figures|feature|features|appear|appears|find|stand) *9 ({listOfCrimes}|(in|on) *3 {penalCode})',
      '{T} *6 (listed|counted|ranked|included|placed|named|mentioned) *1 ({listOfCrimes}|(in|on) *3 {penalCode})',
      '{T} *3 (turned|made|converted|transformed|raised|upgraded|elevated) (into|to|a) *3 {crime}',
      '(give|gives|giving|allot) *1 {T} *2 (place|section|article|chapter|provision) *6 {code}',
      '{code} *6 (should|must|shall|needs to|ought to) *1 (contain|include|have|comprise) *4 (provision|provisions|article|section|chapter) *1 (on|against|about|concerning|prohibiting) *2 {T}',
      '(absence|omission) of *1 {tort} (from|in) *3 (catalogue|list|{penalCode}|{crime})',
      '{T} *12 (come|comes|fall|falls|brought|included) (within|under|into) *2 ({crime}|definition)',
      '(who|that) tortur~ *4 (liable|punishable|answerable) *2 (under|by) *3 (provision|article|section) *2 {code}',
      '(ensur~|see to it|sure|so that|should) *9 {code} *3 (knows|know|has|contain|contains|have) *2 {crime} of *1 {tort}',
    ],
    unless: [...unless, 'accountability', 'redress-law'],
  },
  {
    // "torture should no longer be charged as assault for want of a specific provision"
    name: 'charged-as-something-less',
    taxonomy: '3.1, 5 charging practice',
    outcome: 'yes',
    tags: ['offence_art4'],
    patterns: [
      '{T} *6 (charged|prosecuted|punished|tried|treated|dealt with|classified) (as|under) *9 (want|lack|absence) of *4 (provision|{crime}|article|section|definition)',
      '(not|stop|longer|cease) *2 (leave|leaving|let) *1 {T} *3 (punished|charged|prosecuted) *2 (provision~|article~|section~)',
      '(amend~|repeal~|revis~|chang~|replac~) *3 (section|article|provision|paragraph) *4 (treats|regards|punishes|classifies|considers) *1 {T} as',
      '(classification|qualification|characteri~|categori~|treatment) of *1 {tort} as *3 (misdemean~|minor|petty|disciplinary|lesser|ordinary)',
    ],
    scope: 'sentence',
    unless: ['training', 'elsewhere', 'evidence', 'another-offence'],
  },
  {
    // "the requirement that pain be extreme before an act counts as torture"
    name: 'threshold-of-the-definition',
    taxonomy: '3.3',
    outcome: 'yes',
    tags: ['definition_art1'],
    patterns: [
      '{removeBar} *9 (requirement|threshold|condition|criterion|test) *20 (counts|count|amounts|amount|qualif~|considered|regarded|constitutes|constitute) *2 {tort}',
      '{removeBar} from *3 {crime} of *1 {tort} *3 (requirement|threshold|condition|criterion|element|phrase|words|reference)',
      '(legislation|{code}|act|statute|(domestic|national|federal|criminal|the) law) (should|must|to|that|which|does|will)? *1 (spell~ out|state|states|say|says|set~ out|specify|specifies|explain|explains) *1 what *3 {tort}',
      '(covered|included|encompassed|captured|comprised|reached) (by|in|within) *2 ({crime}|definition) of *1 {tort}',
      '{T} *18 (covered|included|encompassed|captured|comprised|reached) (by|in|within|under) *2 definition',
      '({crime}|definition) of *1 {tort} *6 (extended|widened|broadened|expanded|enlarged|completed) *2 (to|so|by|with)',
    ],
    having: ['({law}|{code}|{crime}|definition|section|article)'],
    unless: [...unless, 'accountability', 'redress-law'],
  },
  {
    // "that the law punishes whoever orders, tolerates or looks away from torture", "acquiescence suffices for torture"
    name: 'law-reaches-all-who-take-part',
    taxonomy: '3.4',
    outcome: 'yes',
    tags: ['modes_of_liability'],
    patterns: [
      '({law}|{code}) *2 (punish|punishes|penali(s|z)es|sanctions) *1 (whoever|anyone|everyone|all who|any person) *9 {tort}',
      '{penalCode} *1 (should|must|ought to|needs to) *1 (reach|cover|catch|capture|apply to|extend to) *9 {tort}',
      '{code} *5 (say|says|state|states|provide|provides|specify|make clear) *6 ({mode}|{publicOfficial}) *9 {T}',
      '{mode} *2 (in|to|at)? *1 {tort} *9 (punishable|(same|equal|appropriate|adequate) *2 (penalty|penalties|sanctions))',
      '(attempted|attempt at|attempts at|attempting) *1 tortur~ *9 (penalty|penalties|punishable|{crime})',
    ],
    unless: [...unless, 'accountability'],
  },
  {
    // "A maximum sentence of two years for torture is not commensurate; it should be raised"
    name: 'sentence-for-torture-too-low',
    taxonomy: '3.6',
    outcome: 'yes',
    tags: ['penalties'],
    patterns: [
      '(maximum|minimum|statutory|prescribed) *1 (sentence|sentences|penalty|penalties|term) *6 for {T} *5 (commensurate|lenient|low|light|inadequate|insufficient|raised|increased|longer)',
      '(sentence|sentences|penalty|penalties) *2 (in|under) *2 {law} *2 for {T} *5 (commensurate|lenient|low|light|inadequate|insufficient|raised|increased)',
      '(sentence|penalty|penalties|punishment) *2 (attached|laid down|prescribed|provided|set|foreseen) *1 (to|for) {T} *9 (replaced|raised|increased|commensurate|imprisonment)',
      '(raise|raising|increase|increasing|lift|lengthen) *1 (maximum|minimum|statutory) *1 (sentence|penalty|term) *6 for {T}',
      '{sanctions} (for|of) *2 {T} *3 {mustBe} *1 (included|introduced|provided|established|prescribed|stipulated|set) *3 {law}',
      '{T} *2 {mustBe} *1 (punished|sanctioned) *1 (with|by) *3 (penalty|penalties|imprisonment|sentence~)',
    ],
    unless: ['training', 'elsewhere', 'evidence', 'other-punishment', 'accountability', 'punished-in-fact'],
  },
  {
    // "A subordinate who tortures because he was told to should find no defence in the law", "torture admits of no justification"
    name: 'no-excuse-is-left',
    taxonomy: '3.9',
    outcome: 'yes',
    tags: ['non_derogability'],
    patterns: [
      'tortur~ *6 (told|ordered|instructed|commanded) to *9 no *2 (defence|defense|excuse|justification)',
      '(order|orders) to *1 tortur~ *9 (excuse~|disobey~|disobeyed|defence|defense|justif~)',
      '{T} *1 (admit~|allow~|permit~|brook~|know~) (of)? *1 no *2 (justification~|exception~|excuse~|derogation~)',
    ],
    scope: 'sentence',
    having: ['({law}|{code})'],
    unless: ['training', 'elsewhere', 'evidence', 'another-offence'],
  },
  {
    // "The law ought to know no deadline for bringing torturers to trial"
    name: 'law-knows-no-deadline',
    taxonomy: '3.7',
    outcome: 'yes',
    tags: ['limitation_periods'],
    patterns: ['{law} *6 no *1 (deadline|deadlines|limit in time|end date) *2 (for|to|on) *4 ({charge}|justice)'],
    having: ['{tort}'],
    unless: ['training', 'elsewhere', 'redress-law', 'another-offence', 'claims-of-victims'],
  },
  {
    // "ensure that torture can be prosecuted irrespective of when it was committed, and amend the law"
    name: 'prosecuted-whenever-done',
    taxonomy: '3.7',
    outcome: 'yes',
    contextual: true,
    tags: ['limitation_periods'],
    patterns: ['(can|may) be {charge} *3 (irrespective|regardless) of *2 (when|date|time|how long)'],
    scope: 'sentence',
    having: ['{tort}', '{law}'],
    unless: ['training', 'elsewhere', 'redress-law', 'another-offence', 'claims-of-victims'],
  },
  {
    // "Domestic courts should have power to hear cases of torture committed anywhere in the world"
    name: 'courts-may-try-it-wherever-done',
    taxonomy: '3.10',
    outcome: 'yes',
    contextual: true,
    tags: ['jurisdiction_arts5_8'],
    patterns: [
      '(court|courts|tribunals) *4 (power|powers|able|empowered|authority|jurisdiction) *1 (to|over) *2 (try|hear|prosecute|cases) *14 ({elsewhere}|anywhere)',
    ],
    having: ['{tort}'],
    unless: ['training', 'another-offence'],
  },
  {
    // "The Military Penal Code should be brought up to the same standard, so that soldiers who torture answer for torture"
    name: 'code-is-changed-for-torture',
    taxonomy: '3.13',
    outcome: 'yes',
    tags: ['code_amendment'],
    patterns: [
      '{penalCode} *1 (should|must|ought to|needs to|shall|is to|are to) *1 be *1 (amended|revised|changed|updated|supplemented|completed|redrafted|modified|brought) *16 {T}',
      '({provision}|{code}|laws|legislation) (on|against|concerning|regarding|relating to) *2 {T} *9 {mustBe} *1 {changes}',
    ],
    unless: [...unless, 'procedure', 'redress-law', 'measures-other'],
  },
]
