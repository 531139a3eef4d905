// English rules for the neighbours of criminalisation: what a text that is not flagged is about (TAXONOMY, 4).
import type { RuleRow } from '../rule.ts'

const adjacent = (
  name: string,
  tag: RuleRow['tags'][number],
  patterns: string[],
  more: Partial<RuleRow> = {},
): RuleRow => ({
  name,
  taxonomy: '4',
  outcome: 'adjacent',
  tags: [tag],
  patterns,
  ...more,
})

export const adjacents: readonly RuleRow[] = [
  adjacent('investigate-in-fact', 'accountability_impunity', [
    '(investigat~|prosecut~|impunity|accountab~|punish~) *14 {abuse}',
    '{abuse} *14 (investigat~|prosecut~|impunity|accountab~|punished|brought to justice)',
    '(investigat~|prosecut~|impunity|accountab~|convict~) *14 {T}',
    '{T} *14 (investigat~|prosecut~|impunity|accountab~|punished|brought to justice|held responsible|justice|sanctioned)',
    '(perpetrators|authors|responsible|suspects|suspected|accused|guilty|tried|try|trial) *6 {T}',
    '(punish|punishes|punishing|punishment of|sanction|penali(s|z)~) *8 {T}',
    '(bring~|brought) *6 to justice *12 {T}',
    '(punish|punishes|punishing|prosecut~|sanction|sanctioning) (its|the|their|all|those|any)? *2 (perpetrators|authors|responsible|offenders|culprits)',
    '(look~ into|inquir~|special prosecutor~|public prosecutor~|criminal responsibility|criminal proceedings|complaints authority) *9 {T}',
    '{T} *6 (before *2 (court|courts|judge|judges)|criminal proceedings)',
    '(hold~|held|bring~|brought|call~) *2 to account',
    '{T} *9 (unpunished|criminal responsibility|criminal accountability|criminally responsible|sentences|sentenced|convict~|tried|prison terms)',
    '{T} *9 answer for',
    '(who|that|having) *2 (commit~|practi(s|c)e~|perpetrat~|inflict~|resort~ to|order~) *4 {T}',
  ]),
  adjacent('implement-existing-law', 'existing_law_implementation', [
    '(implement~|apply|applying|application|enforc~|execut~|operationali~|force) *9 {antiTortureLaw}',
    '(implement~|apply|applying|application|enforc~|effective|use) *6 ({statute}|act) *9 {T}',
    '{law} *4 {T} *2 (is|are|be) *2 (implemented|enforced|applied|respected|observed)',
    '{T} *4 (act|law|legislation) *6 (implement~|enforc~|appl~|respected|observed)',
  ]),
  adjacent('uphold-prohibition', 'uphold_prohibition_conduct', [
    '(prohibition|ban) (of|on|against) *3 {T}',
    'zero tolerance *6 {T}',
    'zero-tolerance *8 {T}',
    '(respect~|uphold~|observ~|adher~|compl~|guarantee~|ensur~|abid~) *6 (prohibition|ban|freedom from|right not to|free from|obligation~) *9 {T}',
    '(honour~|maintain~|affirm~|reaffirm~|enforc~) *6 (prohibition|ban|freedom from|right not to|free from|obligation~) *9 {T}',
    '(end|ending|stop|stopping|cease|ceasing|halt~|refrain~|put an end|put a stop|discontinu~|abandon~) *9 {T}',
    '(not|never) (to)? (be)? (use|subject~|practi(s|c)e|resort|inflict|commit) *6 {tort}',
    '(use|practice) of tortur~ *4 (stop~|end~|ceas~)',
  ]),
  adjacent(
    'ensure-that-none-is-tortured',
    'uphold_prohibition_conduct',
    ['(ensur~|guarantee~) *9 (not|no one|nobody|free|never|no) *9 {tort}'],
    { unless: ['another-is-refused'] },
  ),
  adjacent('evidence-under-torture', 'exclusionary_rule', [
    '(evidence|confession~|statement|statements|testimon~|testimony|information) *9 {T}',
    '(exclud~|inadmissib~|admissib~) *14 {T}',
    '{T} *12 (inadmissib~|evidence|confession~)',
    'article 15 *3 \ue001',
    '(evidence|confession~|statement|statements) *3 (obtained|extracted|elicited|taken|made|given|result~) *4 {abuse}',
  ]),
  adjacent('no-return', 'non_refoulement', [
    '(return~|expel~|expuls~|deport~|extradit~|refoul~|non-refoulement|diplomatic assurances|rendition~)',
  ]),
  adjacent('redress-for-victims', 'redress', [
    '(redress|reparation~|compensat~|rehabilitat~) *14 {T}',
    '{T} *14 (redress|reparation~|compensat~|rehabilitat~)',
    '(victims|survivors) of *3 {T}',
  ]),
  adjacent('optional-protocol', 'opcat_npm', ['\ue002', '\ue005']),
  adjacent('ratify', 'ratification', [
    '(ratify|ratifying|ratification|ratifies|accede|acceding|accession|sign|signing|adhere to|become a party|becoming a party) *12 (\ue001|{OTHER})',
  ]),
  adjacent('train-officials', 'training', [
    '(train|training|trainings|awareness|educat~|sensiti~|capacity-building|capacity building) *16 ({T}|police|\ue00b|officers|officials|guards)',
    '(train|training|trainings|trained) *9 \ue009',
    '{T} *9 (curricul~|syllab~|police academ~)',
    'istanbul protocol *16 ({T}|police|\ue00b|officers|officials|guards)',
    '(police|\ue00b|officers|officials|guards|judges|security forces) *12 (train|training|trained)',
    '(orders|instruct~|instructions|guidance|guidelines) *9 (police|\ue00b|officers|officials|guards|security forces|armed forces)',
  ]),
  adjacent('custody-safeguards', 'safeguards', [
    '(safeguards|access to (a|their)? (lawyer~|counsel|doctor~)|legal counsel|incommunicado|habeas corpus|pre-trial detention|secret detention~)',
    '(arbitrary detention~|police custody|register~ of detain~)',
    '(detain~|arrest~|suspect~) *9 informed of *2 rights',
  ]),
  adjacent('prison-conditions', 'detention_conditions', [
    '(penitentiar~|(conditions|standards) (of|in|on) *3 (detention|prison~|detain~|imprisonment)|prison (conditions|system|overcrowding))',
    '(detention conditions|overcrowd~|prisons|places of detention|detention (facilities|centres|centers))',
  ]),
  adjacent('corporal-punishment', 'corporal_punishment', [
    '(corporal (punishment|punishments|penalt~)|flogging~|stoning~|amputation~|lashing~|whipping~|caning)',
  ]),
  adjacent('death-penalty', 'death_penalty', [
    '(death penalty|capital punishment|death sentence~|executions)',
    // one execution is of a mandate, a judgment or a warrant as often as of a person
    '(extrajudicial|extra-judicial|summary|arbitrary|public|facing|awaiting|imminent|scheduled|method~ of|moratorium on|halt~|stay~|stop~) *2 execution',
    'execution (by|of) *2 (person~|people|prisoner~|minor~|juvenile~|child|children|convict~|detainee~|individual~|men|women|offender~|inmate~|stoning|hanging|firing squad)',
  ]),
  adjacent('disappearance', 'enforced_disappearance', ['(enforced|forced|involuntary) disappearance~']),
  adjacent('rome-statute', 'rome_statute', ['\ue00d']),
  adjacent('military-courts', 'military_jurisdiction', [
    '(military (court|courts|jurisdiction|tribunal|tribunals|justice)|civil courts|civilian courts|courts-martial)',
  ]),
  adjacent(
    'another-crime',
    'other_crime',
    [
      '(criminali(s|z)(e|es|ed|ing|ation)|decriminali~|de-criminali~|outlaw~|penali(s|z)~|depenali~|codif~)',
      '(make|making|establish~|define|defining) *9 (a|an|as) *3 (criminal)? {crime}',
      '(as|a|an) (specific|separate|distinct|autonomous|criminal) {crime}',
      '(define|defining) *6 in *2 (criminal|penal) (code|codes|law|legislation)',
      '(definition|define) of *3 (trafficking|rape|racial|discrimination|terroris~|genocide|war crimes)',
      '(define|defining|defines) *1 terroris~',
    ],
    { unless: ['torture-made-a-crime'] },
  ),
  adjacent(
    'criminal-law-word-elsewhere',
    'lexical_trap',
    [
      '{law}',
      '(legal|provisions|federal act|(the|an) act|criminal|penal|crime|crimes|offence~|offense~|definition|define~|amnest~|pardon~|immunit~|\ue009)',
    ],
    { taxonomy: '7', scope: 'text', having: ['({tort}|\ue001|\ue002|\ue004|\ue005)'] },
  ),
  adjacent('amnesty-elsewhere', 'lexical_trap', ['(amnest~|\ue009)'], { taxonomy: '7' }),
  adjacent(
    'penalised-activity',
    'lexical_trap',
    [
      '(penali(s|z)~|criminali(s|z)~) *3 (peaceful|legitimate|lawful|activities|activists|protest~|demonstrat~|participat~|defenders|journalists)',
      '(penali(s|z)~|criminali(s|z)~) *3 opposition',
      '(code of criminal procedure|criminal procedure (code|law|act))',
    ],
    { taxonomy: '7' },
  ),
  adjacent(
    'prevent-in-general',
    'prevention_general',
    [
      '(prevent~|combat~|eliminat~|eradicat~|fight~|struggle|measures|steps|efforts|address~|protect~|reduc~|tackl~|abolish~) *14 {T}',
      '{T} *6 (prevent~|eliminat~|eradicat~)',
    ],
    { unless: ['name-of-a-law'] },
  ),
  adjacent('individual-complaint', 'individual_complaints', [
    'article~ *3 22',
    'individual (complaint~|communication~)',
    'complaint~ (mechanism~|procedure~|body|bodies)',
  ]),
  adjacent('report-and-cooperate', 'reporting_cooperation', [
    '(visit|visits|invit~|cooperat~|co-operat~|report|reports|reporting|recommendations|standing invitation) *12 (\ue004|\ue001)',
    '\ue004',
  ]),
]
