// English rules for what bars a prosecution or excuses the act: amnesty, prior sanction, exceptional circumstances (TAXONOMY, 3.7 to 3.9).
import type { RuleRow } from '../rule.ts'

export const barRules: readonly RuleRow[] = [
  {
    name: 'prior-sanction-to-prosecute',
    taxonomy: '3.8',
    outcome: 'yes',
    contextual: true,
    tags: ['amnesty_immunity'],
    patterns: [
      '{removeBar} *6 {priorSanction}',
      '(prosecut~|proceedings|trial|trials) *9 (subject to|dependent on|depend on|conditional on|require~|without) *3 {priorSanction}',
      '{removeBar} *9 {permission} *6 prosecut~',
      // "Remove the need for authorization to institute proceedings", "repeal the rule that consent is required to charge"
      '{removeBar} *9 {ruleOfLaw} *9 {permission} *9 (to|before|for|prior to) *6 {charge}',
      '{removeBar} *9 {ruleOfLaw} *12 {charge} *9 (without|unless|except with|only with|only after) *4 {permission}',
      '{removeBar} *6 {permission} *1 (required|needed|demanded|necessary|which|that) *9 {charge}',
      'no *2 {permission} *3 (needed|required|necessary|sought|obtained) *8 {charge}',
      '(prosecuted|charged|tried|indicted) *9 without *4 {permission}',
    ],
    scope: 'sentence',
    having: ['{tort}'],
    unless: ['another-offence', 'negated', 'permission-of-a-victim'],
  },
  {
    // in a text of the Committee "repeal the Amnesty Act"; "grant an amnesty to migrants" asks for the reverse
    name: 'amnesty-in-a-text-on-torture',
    taxonomy: '3.8, 5 amnesty',
    outcome: 'yes',
    contextual: true,
    tags: ['amnesty_immunity'],
    patterns: [
      '{removeBar} *8 {bar}',
      '(not|no|never|neither) *6 (subject to|benefit~|covered by|eligible for|granted|qualify for|apply to) *4 {bar}',
      '(no|prohibit~|exclud~|preclud~|prevent~) *4 {bar} *6 (granted|available|possible|invoked|crimes|offences|acts)',
      '{bar} *9 (repealed|abolished|annulled|null|inapplicable|not apply|not be applied|not be granted|not cover)',
    ],
    scope: 'sentence',
    having: ['{tort}'],
    unless: ['another-offence', 'training'],
  },
  {
    name: 'amnesty-against-the-convention',
    taxonomy: '3.8, 5 amnesty',
    outcome: 'doubtful_yes',
    tags: ['amnesty_immunity'],
    patterns: ['{bar} *9 (acts|crimes|offences|violations|contrary|prohibited|breach~) *6 {CAT}'],
    unless: ['training', 'complaints-declaration'],
  },
  {
    name: 'no-exceptional-circumstances',
    taxonomy: '3.9',
    outcome: 'yes',
    contextual: true,
    tags: ['non_derogability'],
    patterns: [
      '{layDown} *9 no {emergency}',
      '{layDown} *5 {emergency} *5 (never|not|cannot) *4 (invoked|justif~|used|relied|serve)',
      '{layDown} *9 (prohibition|ban) *6 (non-derogable|no derogation|not be derogated|cannot be derogated|derogat~)',
      '{layDown} *9 (absolute|non-derogable) *4 (prohibition|ban|nature|character) *6 {T} *6 {law}',
      '{layDown} *6 neither *6 {emergency} *6 (invoked|justif~|used|excuse~)',
      '(constitution|{law}) *12 {tort} *3 (cannot|may not|never|not) *2 (suspended|derogated|restricted|limited)',
      '(repeal~|abolish~|remov~|exclud~|prohibit~|ban|eliminat~) *6 (defence|defense) of *2 (necessity|duress|lawful authority)',
      'no {emergency} *12 (justification|justify|invoked) *6 {tort}',
    ],
    scope: 'sentence',
    having: ['{tort}'],
    unless: ['training', 'another-offence', 'detention-measure'],
  },
  {
    // "Repeal the provision of the Emergency Act that allows torture to be justified"
    name: 'law-that-justifies-torture',
    taxonomy: '3.9',
    outcome: 'yes',
    tags: ['non_derogability', 'legal_prohibition'],
    patterns: [
      '{removeBar} *6 {ruleOfLaw} *12 {permit} *1 {T} *3 {justifies}',
      '{removeBar} *6 {ruleOfLaw} *12 {justifies} *2 {T}',
      '{removeBar} *6 {ruleOfLaw} *12 {permit} *2 {T} *6 (in|under|during) *3 {emergency}',
    ],
    unless: ['training', 'evidence', 'negated', 'another-offence'],
  },
  {
    // "State in the Penal Code that torture cannot be justified under any circumstances"
    name: 'nothing-justifies-torture',
    taxonomy: '3.9',
    outcome: 'yes',
    contextual: true,
    tags: ['non_derogability'],
    patterns: [
      '{noneOf} *8 {justifies} *3 {T}',
      '{noneOf} *3 {T} *4 {justifies}',
      '{T} *2 {notEver} *2 {justifies}',
      '{emergency} *6 {notEver} *3 (invoked|pleaded|used|relied|cited|alleged|raised|advanced|serve) *6 ({justifies}|defen~) *3 {T}',
    ],
    scope: 'sentence',
    having: ['{law}', '({layDown}|{amend}|guarantee~|ensur~|clarif~|amend~)', '{tort}'],
    unless: ['training', 'existing-law', 'another-offence', 'detention-measure'],
  },
]
