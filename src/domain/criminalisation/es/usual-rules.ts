// Spanish rules for asks in the usual wording of the bodies: who answers for subordinates, who is exempt, who is tried or extradited (TAXONOMY, 3.5 to 3.10).
import type { RuleRow } from '../rule.ts'

const unless = ['negated', 'training', 'another-offence', 'existing-law']

export const usualRules: readonly RuleRow[] = [
  {
    // "Incluir en el Código Penal el principio de la responsabilidad penal de los superiores jerárquicos"
    name: 'es-superiores-responsables-en-la-ley',
    taxonomy: '3.5',
    outcome: 'yes',
    contextual: true,
    tags: ['command_responsibility'],
    patterns: ['{command}'],
    scope: 'sentence',
    having: ['{tort}', '{law}'],
    unless,
  },
  {
    // "Aprobar una ley que consagre la obligación de extraditar o juzgar a los autores de tortura"
    name: 'es-extraditar-o-juzgar',
    taxonomy: '3.10',
    outcome: 'yes',
    contextual: true,
    tags: ['jurisdiction_arts5_8'],
    patterns: [
      '< (extradi~|aut dedere) *4 (o|aut) *2 (enjuici~|juzg~|proces~|judicare)',
      '< (enjuici~|juzg~|proces~) *4 o *2 extradi~',
      '< (enjuici~|juzg~|proces~) *14 no *3 extradi~',
    ],
    scope: 'sentence',
    having: ['{tort}', '{law}', '({layDown}|{amend}|{legislate})'],
    unless: ['negated', 'training', 'another-offence', 'refoulement'],
  },
  {
    // "Derogar las disposiciones que eximen de enjuiciamiento a los autores de tortura"
    name: 'es-ley-que-exime',
    taxonomy: '3.8',
    outcome: 'yes',
    contextual: true,
    tags: ['amnesty_immunity'],
    patterns: [
      '< {removeBar} *4 {ruleOfLaw} *14 {exempts} *12 {criminalAnswer}',
      '< {removeBar} *4 {ruleOfLaw} *14 (impid~|impide~|obstaculiz~|exclu~|prohib~) *4 {charge}',
    ],
    scope: 'sentence',
    having: ['{tort}'],
    unless: ['negated', 'training', 'another-offence', 'evidence'],
  },
]
