// English rules for what a law lacks: gaps, an offence that is named and not yet there, elements of the definition (TAXONOMY, 3.1 and 3.3).
import type { RuleRow } from '../rule.ts'

export const missing: readonly RuleRow[] = [
  {
    // "the gap in its law by which torture goes unpunished", "the criminal law covers mental torture"
    name: 'law-that-misses-torture',
    taxonomy: '3.1, 3.3',
    outcome: 'yes',
    tags: ['offence_art4'],
    patterns: [
      '{gap} *1 (in|within|of) *4 {law} (by which|that|which|whereby|through which|under which) *6 {T}',
      '{gap} *1 (in|within|of) *4 {law} (on|regarding|concerning|as to) (acts of)? tortur~',
      '(legal|legislative) {gap} (by which|that|which|whereby|through which|under which) *6 {T}',
      '(legal|legislative|normative) *1 {gap} (on|regarding|concerning|as to|around|surrounding) (the|a|its)? *1 {T}',
      '(legal|legislative|normative) *1 {gap} (in relation to|with regard to|with respect to|relating to|in respect of|as regards) (the)? *1 {T}',
      '{crime} (that|which) *1 (captures|covers|includes|encompasses|reaches|embraces) *3 {T}',
      '(penal|criminal) (code|law|laws|legislation) (also)? (cover~|encompass~|reach~|extend~ to|address~) *5 {T}',
      '{T} *1 (is|are|be) *2 (covered|captured|caught|reached|encompassed) *1 (by|in|under) *3 {law}',
      '{T} *14 (covered|captured|caught|included|encompassed) *1 (by|in|within|under) *3 {penalCode}',
    ],
    unless: ['negated', 'training', 'accountability', 'elsewhere', 'another-offence'],
  },
  {
    // "see that torture is charged as such, by creating that offence"
    name: 'create-that-offence',
    taxonomy: '3.1',
    outcome: 'yes',
    tags: ['offence_art4'],
    patterns: [
      '< {T} *30 (creat~|establish~|introduc~|enact~) (that|this|such a|such an|the said) *2 {crime}',
      '< {T} *30 (creat~|establish~|introduc~|enact~) (a|an) *1 (specific|separate|distinct|autonomous|stand-alone) *1 {crime}',
    ],
    scope: 'sentence',
    unless: ['negated', 'training', 'another-offence', 'offence-of-another-thing'],
  },
  {
    // "include torture in the catalogue of offences"
    name: 'torture-among-the-crimes',
    taxonomy: '3.1',
    outcome: 'yes',
    tags: ['offence_art4'],
    patterns: [
      '(includ~|inclusion of|add|adding|list|listing|plac~|insert~|put|putting|nam(e|es|ing)) *2 {T} *2 (catalogue|list|category|number) *2 {crime}',
      '(includ~|inclusion of|add|adding|list|listing|plac~|insert~|put|putting|nam(e|es|ing)) *2 {T} *1 (among|amongst|as one of) *3 {crime}',
    ],
    unless: ['negated', 'training', 'accountability', 'elsewhere'],
  },
  {
    // "enact a law that punishes those who commit acts of torture"
    name: 'law-that-punishes-torturers',
    taxonomy: '5 measures to prevent, prosecute, punish',
    outcome: 'doubtful_yes',
    tags: ['bill_adoption'],
    patterns: [
      '< (enact~|adopt~|pass|passing|introduc~) *2 {statute} *14 (punish|punishes|punishing|penali(s|z)~) *6 (commit|commits|committing|practise|practice|inflict|inflicts|perpetrate) *4 {T}',
    ],
    unless: ['negated', 'training', 'elsewhere', 'another-offence', 'law-on-another-subject', 'npm-law'],
  },
  {
    // "amend article 243 so that it covers mental suffering, in line with article 1 of the Convention"
    name: 'elements-of-the-definition',
    taxonomy: '3.3',
    outcome: 'yes',
    tags: ['definition_art1', 'code_amendment'],
    patterns: ['< {amend} *3 (article|articles|section|sections|provision|provisions|{code}) *20 {element}'],
    scope: 'sentence',
    having: ['(article 1|articles 1|{tort})', '({CONV}|{tort})'],
    unless: ['negated', 'training', 'another-offence', 'procedure'],
  },
]
