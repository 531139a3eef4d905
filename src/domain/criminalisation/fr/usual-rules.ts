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
      '{removeBar} *6 double incrimination',
    ],
    scope: 'sentence',
    having: ['{tort}', '({law}|double incrimination)', '({layDown}|{amend}|{legislate}|{removeBar})'],
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
  {
    // "Abroger la Charte, qui accorde l’impunité aux auteurs de torture", "Retirer le projet de loi qui éteint les poursuites"
    name: 'fr-loi-d-impunite',
    taxonomy: '3.8, 5 amnesty',
    outcome: 'yes',
    contextual: true,
    tags: ['amnesty_immunity'],
    patterns: [
      '< {removeBar} *4 ({ruleOfLaw}|charte|accord|accords|projet~) *16 (accord~|assur~|garanti~|consacr~|confer~|octroi~) *3 (impunite|immunite~)',
      '< {removeBar} *4 {ruleOfLaw} *6 (accord~|assur~|confer~|octroi~) *3 protection *3 (auteurs|{staff}) *4 (commis|recourent|recours|torturent)',
      '< {dropBill} *3 (projet~|proposition~|amendement~|modification~|reforme~) *16 ({bar}|impunite|{exempts}|extinction|eteint~|eteindre)',
    ],
    scope: 'sentence',
    having: ['{tort}'],
    unless: ['training', 'another-offence', 'evidence'],
  },
  {
    // "Veiller à ce que l’infraction de torture englobe les actes commis à l’instigation d’un agent"
    name: 'fr-infraction-qui-englobe',
    taxonomy: '3.3, 3.4',
    outcome: 'yes',
    tags: ['definition_art1'],
    patterns: [
      '{crime} de *1 {tort} *3 (englob~|compren~|couvr~|couvre~|inclu~|etend~|etendre|applique~|vise~|recouvr~)',
    ],
    unless: ['negated', 'training', 'conduct', 'another-offence'],
  },
  {
    // "Abroger les dispositions qui autorisent des méthodes d’interrogatoire constitutives de torture"
    name: 'fr-loi-qui-permet-ce-qui-est-torture',
    taxonomy: '1, 3.14',
    outcome: 'yes',
    tags: ['legal_prohibition'],
    patterns: ['{removeBar} *3 {ruleOfLaw} *9 {permit} *9 (constitu~|assimilable~|equival~|relevant) *2 {T}'],
    unless: ['training', 'evidence', 'negated'],
  },
  {
    // "afin que le chef du service n’ait plus à autoriser les poursuites"
    name: 'fr-plus-a-autoriser',
    taxonomy: '3.8',
    outcome: 'yes',
    contextual: true,
    tags: ['amnesty_immunity'],
    patterns: [
      "(n'ait|n'ait pas|ne|plus) *2 a (autoriser|approuver) *3 {charge}",
      '{removeBar} *4 (pouvoir|pouvoirs|faculte|prerogative) *9 (autoriser|approuver|suspendre|interrompre|empecher) *3 {charge}',
    ],
    scope: 'sentence',
    having: ['{tort}'],
    unless: ['another-offence'],
  },
  {
    // "les subordonnés qui refusent d’exécuter un ordre de torturer"
    name: 'fr-ordre-de-torturer-refuse',
    taxonomy: '3.9',
    outcome: 'yes',
    contextual: true,
    tags: ['superior_orders'],
    patterns: [
      '(refus~|desobei~) *6 (ordre|ordres|instruction~) *4 {tort}',
      '(obeissance|obei~) *6 (ordre|ordres|instruction~) *6 ({justifies}|excuse|exoner~|defense)',
    ],
    scope: 'sentence',
    having: ['{tort}', '{law}'],
    unless: ['training', 'another-offence', 'orders-on-record'],
  },
]
