// French rules for what bars a prosecution or excuses the act: prior leave, time, emergencies; and whose courts may try it (TAXONOMY, 3.7 to 3.10).
import type { RuleRow } from '../rule.ts'

export const barRules: readonly RuleRow[] = [
  {
    // "Supprimer la nécessité d’une autorisation pour engager des poursuites"
    name: 'fr-autorisation-de-poursuivre',
    taxonomy: '3.8',
    outcome: 'yes',
    contextual: true,
    tags: ['amnesty_immunity'],
    patterns: [
      '{removeBar} *6 {ruleOfLaw} *9 {permission} *9 (pour|avant|afin|prealable~) *6 {charge}',
      '{removeBar} *6 {ruleOfLaw} *12 {charge} *9 (sans|sauf|que sur|qu avec) *4 {permission}',
      '{removeBar} *2 {permission} *3 {required} *6 (pour|avant|afin) *4 {charge}',
      '{removeBar} *2 {permission} *3 (pour|avant) *1 {charge}',
      'aucune *1 {permission} *6 {required} *8 {charge}',
      '{permission} *9 (ne|pas|plus) *3 {required} *6 {charge}',
      '{removeBar} *6 {ruleOfLaw} *4 {permission} *6 (affaires|proces|dossiers) de *2 {T}',
      '{removeBar} *2 (veto|droit de veto) *9 {charge}',
      '{removeBar} *4 {permission} *4 (empeche~|entrav~|bloqu~|fait obstacle|exigee) *4 {charge}',
      // "Abroger la disposition qui subordonne à l’accord du ministre les poursuites"
      '{removeBar} *4 {ruleOfLaw} *4 (subordonn~|soumet~|conditionn~) *2 {permission} *8 {charge}',
      '{removeBar} *4 {ruleOfLaw} *4 (subordonn~|soumet~|conditionn~) *9 {charge} *9 {permission}',
      '(ne|plus) *1 (subordonn~|soumis~|soumett~|conditionn~|depend~) *3 {permission} *4 {charge}',
      '{charge} *9 (ne|plus) *2 (subordonn~|soumis~|soumise~|conditionn~|depend~) *3 {permission}',
      '{charge} *9 sans *4 {permission}',
      '{charge} *9 sans que *2 {permission} *4 {required}',
    ],
    scope: 'sentence',
    having: ['{tort}'],
    unless: ['another-offence', 'negated', 'permission-of-a-victim'],
  },
  {
    // "Supprimer tout délai au-delà duquel la torture ne peut plus être poursuivie"
    name: 'fr-delai-pour-poursuivre',
    taxonomy: '3.7',
    outcome: 'yes',
    contextual: true,
    tags: ['limitation_periods'],
    patterns: [
      '(supprim~|aboli~|lever|leve|elimin~|abroge~|exclu~) *3 (delai|delais|limite|limites) *9 {charge}',
      '{charge} *9 (sans limite de temps|quel que soit le temps ecoule|sans condition de delai|a tout moment)',
      '(action publique|action penale|responsabilite penale) *9 (eteign~|eteint|expire~)',
    ],
    scope: 'sentence',
    having: ['{tort}'],
    unless: ['another-offence', 'claims-of-victims'],
  },
  {
    // "Abroger la disposition de la loi sur l’état d’urgence qui permet de justifier la torture"
    name: 'fr-loi-qui-justifie-la-torture',
    taxonomy: '3.9',
    outcome: 'yes',
    tags: ['non_derogability', 'legal_prohibition'],
    patterns: [
      '{removeBar} *6 {ruleOfLaw} *12 {justifies} *2 {T}',
      '{removeBar} *3 {excuse} *8 {T}',
      '{removeBar} *2 {penalCode} *3 {excuse} *8 {T}',
      '{removeBar} *6 {ruleOfLaw} *12 {permit} *4 {T} *4 {justifies}',
      '{removeBar} *6 {ruleOfLaw} *12 {permit} *4 {T} *6 {emergency}',
    ],
    unless: ['training', 'evidence', 'negated', 'another-offence'],
  },
  {
    name: 'fr-loi-qui-permet-la-torture',
    taxonomy: '1, 3.14',
    outcome: 'yes',
    tags: ['legal_prohibition'],
    patterns: ['{removeBar} *4 (loi|lois|disposition~|article~|clause~) *9 (permet~|autoris~|toler~|admet~) *3 {T}'],
    unless: ['training', 'evidence', 'negated', 'another-offence', 'torture-as-attribute'],
  },
  {
    // "Garantir dans la loi que la torture ne puisse en aucun cas être justifiée"
    name: 'fr-rien-ne-justifie-la-torture',
    taxonomy: '3.9',
    outcome: 'yes',
    contextual: true,
    tags: ['non_derogability'],
    patterns: [
      '{noneOf} *9 {justifies} *4 {T}',
      '{noneOf} *6 {T} *6 {justifies}',
      '{T} *6 {noneOf} *6 {justifies}',
      '{T} *1 (ne peut|ne puisse|ne saurait|ne pourra|ne soit) *4 {justifies}',
      '{emergency} *6 (ne peut|ne puisse|ne peuvent|ne puissent|ne saurait|ne sauraient|jamais) *6 (justifi~|excus~) *4 {T}',
    ],
    scope: 'sentence',
    having: ['({law}|en droit)', '({layDown}|{ensure}|{amend})'],
    unless: ['training', 'another-offence', 'existing-law', 'evidence'],
  },
  {
    // "afin que les tribunaux soient compétents pour les actes de torture commis à l’étranger"
    name: 'fr-competence',
    taxonomy: '3.10',
    outcome: 'yes',
    contextual: true,
    tags: ['jurisdiction_arts5_8'],
    patterns: ['{jurisdiction}', '{elsewhere} *9 (juge~|poursui~) *6 (tribunaux|juridictions)'],
    scope: 'sentence',
    having: [
      '({tort}|{CAT})',
      '({law}|etabli~|instaur~|institu~|consacr~|reconnai~|(dot~|confer~|habilit~) *3 (tribunaux|juridictions|juges)|{widen} *2 competence)',
    ],
    unless: ['training', 'another-offence', 'refoulement'],
  },
  {
    // "Exercer la compétence universelle à l’égard des auteurs présumés d’actes de torture": conduct of the courts, or law
    name: 'fr-exercer-la-competence',
    taxonomy: '3.10',
    outcome: 'doubtful_yes',
    contextual: true,
    tags: ['jurisdiction_arts5_8'],
    patterns: ['exerc~ *3 competence'],
    scope: 'sentence',
    having: ['{tort}', '({jurisdiction})'],
    unless: ['negated', 'training', 'another-offence', 'refoulement'],
  },
]
