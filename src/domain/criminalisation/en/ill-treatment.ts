// English rules for ill-treatment as what the law is to count among crimes, and for those who are to answer for it (TAXONOMY, 3.11).
import type { RuleRow } from '../rule.ts'

const unless = [
  'negated',
  'training',
  'accountability',
  'no-state-torture',
  'animals-and-families',
  'corporal',
  'elsewhere',
] as const

export const illTreatmentRules: readonly RuleRow[] = [
  {
    // "Include inhuman treatment of detainees among the crimes of the Penal Code"
    name: 'ill-treatment-among-crimes',
    taxonomy: '3.11',
    outcome: 'yes',
    tags: ['cidt_offence'],
    patterns: [
      '(includ~|inclusion of|add|adding|addition of|insert~|list~|plac~|enter~|count~|introduc~|incorporat~) *2 {ILL} *8 {listOfCrimes}',
      '{ILL} *6 (figure~|appear~|is|are|be|counted|listed|included) *2 {listOfCrimes}',
      '(make|making) it *2 {crime} *14 ({ILL}|{illDeed})',
    ],
    unless,
  },
  {
    // "Bring cruel treatment of inmates within the ambit of the Penal Code as an offence"
    name: 'ill-treatment-as-a-crime-in-law',
    taxonomy: '3.11',
    outcome: 'yes',
    tags: ['cidt_offence'],
    patterns: [
      '{ILL} *12 as (a|an) *2 {crime}',
      '(punish|punishes|punishing|penali(s|z)~|sanction|sanctioning) *1 (in|by|under|through) *3 {law} *6 {ILL}',
      '({layDown}|{amend}) *4 (terms|penalt~|sentences|punishment~|sanctions) *4 {penalCode} *2 for *2 {ILL}',
      '({layDown}|{amend}) *4 (terms|penalt~|sentences|punishment~|sanctions) *2 for *2 {ILL} *8 {penalCode}',
    ],
    having: ['{law}'],
    unless: [...unless, 'existing-law'],
  },
  {
    // "Elevate ill-treatment by the police from a disciplinary matter to a criminal offence"
    name: 'ill-treatment-raised-to-a-crime',
    taxonomy: '3.11',
    outcome: 'yes',
    tags: ['cidt_offence'],
    patterns: [
      '(elevat~|rais~|upgrad~|turn~|convert~|reclassif~|transform~|mov~) *2 {ILL} *12 (to|into|as) *2 {crime}',
    ],
    unless,
  },
  {
    // "Establish criminal liability in law for officials who subject detainees to cruel treatment"
    name: 'liability-for-ill-treatment',
    taxonomy: '3.11',
    outcome: 'yes',
    tags: ['cidt_offence'],
    patterns: [
      '({layDown}|creat~|impos~) *5 (criminal|penal) (liability|responsibility) *14 {illDeed}',
      '(provision|provisions|article|section|clause|offence) (punishing|penali(s|z)ing|criminali(s|z)ing|that *1 punish~) *6 (who|that) *2 {illDeed}',
      '(make|makes|making|render~) *6 {illDeed} *6 (liable|subject|answerable) *3 (criminal|penal) (penalt~|sanction~|prosecution|liability)',
    ],
    having: ['({law}|{code})'],
    unless,
  },
]
