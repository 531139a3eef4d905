// English rules for a bill or Act that is named by its title: "the Torture and Custodial Death (Prevention) Bill" (TAXONOMY, 3.12).
import { compile } from '../../patterns.ts'
import type { RuleRow, VetoRow } from '../rule.ts'
import { titleRows } from './exact-rows.ts'

export const billTitleRules: readonly RuleRow[] = [
  {
    name: 'bill-with-torture-in-its-title',
    taxonomy: '3.12',
    outcome: 'yes',
    tags: ['bill_adoption'],
    patterns: [
      '({move}|into force) *12 tortur~ *10 (bill|bills)',
      '({move}|into force) *12 tortur~ *10 (prevention|prohibition|criminali(s|z)ation|offences|suppression|elimination|punishment) *3 act',
      '< tortur~ *10 (bill|bills) *8 (adopted|enacted|passed|tabled|promulgated|approved|finali(s|z)ed|becomes law)',
    ],
    unless: [
      'not-a-title',
      'act-that-made-a-body',
      'enforcement-inside',
      'negated',
      'existing-law',
      'training',
      'evidence',
      'npm-law',
      'elsewhere',
    ],
  },
]

export const billTitleVetoes: readonly VetoRow[] = [
  {
    // "Fight torture by means of the Police Bill": more than the words of a title stands between the two
    name: 'not-a-title',
    taxonomy: '3.12',
    where: 'match',
    regex: compile(titleRows, 'no title', { flags: '' }),
  },
]
