// English rules for asks in the usual wording of the bodies that name neither offence nor definition: who answers, who is exempt, who tries (TAXONOMY, 3.5 to 3.10).
import type { RuleRow } from '../rule.ts'

const unless = ['negated', 'training', 'elsewhere', 'another-offence']

export const usualAsks: readonly RuleRow[] = [
  {
    // "Adopt legislation to give effect to the obligation to extradite or prosecute persons suspected of torture"
    name: 'extradite-or-prosecute-in-law',
    taxonomy: '3.10',
    outcome: 'yes',
    contextual: true,
    tags: ['jurisdiction_arts5_8'],
    patterns: [
      '< extradit~ *6 or *2 (else)? *1 (prosecut~|try|tries|submit~)',
      '< (prosecut~|try|tried) *6 or *2 extradit~',
      '< (prosecut~|try|tried) *12 (not|unless) *3 extradited',
      '(principle|rule|obligation|duty) *1 aut dedere',
    ],
    scope: 'sentence',
    having: ['{tort}', '({law}|{penalCode}|act)', '({layDown}|{amend}|{adopting}|{legislate}|ensur~ *6 {law})'],
    unless: [...unless, 'existing-law-sentence'],
  },
  {
    // "Repeal the provisions of the Act that exempt perpetrators of torture from prosecution"
    name: 'law-that-exempts-torturers',
    taxonomy: '3.8',
    outcome: 'yes',
    contextual: true,
    tags: ['amnesty_immunity'],
    patterns: [
      '< {removeBar} *4 ({ruleOfLaw}|acts) *14 {exempts} *12 from *4 {criminalAnswer}',
      '< {removeBar} *4 ({ruleOfLaw}|acts) *14 {preventsCharge} *6 {charge}',
    ],
    scope: 'sentence',
    having: ['{tort}'],
    unless: [...unless, 'evidence'],
  },
  {
    // "Establish in law that those who refuse an order to torture go unpunished, and that obedience to it is no defence"
    name: 'order-to-torture-refused',
    taxonomy: '3.9',
    outcome: 'yes',
    contextual: true,
    tags: ['superior_orders'],
    patterns: [
      '(refus~|disobey~|declin~) *6 (order|orders|instruction~|command|commands) *6 {T}',
      '(obedience to|obeying) *4 (order|orders|instruction~|command|commands) *6 ({justifies}|defence|defense)',
    ],
    scope: 'sentence',
    having: ['{tort}', '({law}|{penalCode})'],
    unless: ['training', 'elsewhere', 'existing-law-sentence', 'orders-on-record'],
  },
  {
    // "Withdraw the bill on national concord, which would extinguish criminal proceedings", under a heading on torture
    name: 'bill-that-grants-impunity',
    taxonomy: '3.8, 5 amnesty',
    outcome: 'yes',
    contextual: true,
    tags: ['amnesty_immunity'],
    patterns: [
      '< {dropBill} *3 (bill|bills|draft|amendment~|proposal~|legislation) *16 ({bar}|impunity|extinction of|extinguish~|{exempts})',
    ],
    scope: 'sentence',
    having: ['{tort}', '({charge}|{bar}|{crime}|impunity|criminal)'],
    unless: ['training', 'elsewhere', 'another-offence', 'evidence'],
  },
]
