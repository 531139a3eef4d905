// French rules for asks in the usual wording of the bodies: who answers for subordinates, who is exempt, who is tried or extradited (TAXONOMY, 3.5 to 3.10).
import type { RuleRow } from '../rule.ts'

const unless = ['negated', 'training', 'another-offence', 'existing-law']

export const usualRules: readonly RuleRow[] = [
  {
    // "Inscrire dans le Code pénal le principe de la responsabilité pénale des supérieurs hiérarchiques"
    name: 'fr-superieurs-responsables-dans-la-loi',
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
    // "Adopter une loi qui consacre l’obligation d’extrader ou de poursuivre les auteurs de torture"
    name: 'fr-extrader-ou-poursuivre',
    taxonomy: '3.10',
    outcome: 'yes',
    contextual: true,
    tags: ['jurisdiction_arts5_8'],
    patterns: [
      '< (extrad~|aut dedere) *4 (ou|aut) *2 (poursui~|juge~|traduire|judicare)',
      '< (poursui~|juge~) *4 ou *2 extrad~',
      '< (poursui~|juge~) *14 (pas|non) *2 extrad~',
    ],
    scope: 'sentence',
    having: ['{tort}', '{law}', '({layDown}|{amend}|{legislate})'],
    unless: ['negated', 'training', 'another-offence', 'refoulement'],
  },
  {
    // "Abroger les dispositions qui exonèrent les auteurs de torture de toute poursuite"
    name: 'fr-loi-qui-exonere',
    taxonomy: '3.8',
    outcome: 'yes',
    contextual: true,
    tags: ['amnesty_immunity'],
    patterns: [
      '< {removeBar} *4 {ruleOfLaw} *14 {exempts} *12 {criminalAnswer}',
      '< {removeBar} *4 {ruleOfLaw} *14 (empech~|interdi~|exclu~|entrav~|font obstacle|fait obstacle) *4 {charge}',
    ],
    scope: 'sentence',
    having: ['{tort}'],
    unless: ['negated', 'training', 'another-offence', 'evidence'],
  },
]
