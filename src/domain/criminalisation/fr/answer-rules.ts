// French rules for what the law answers torture with: its sanctions, an offence put in the place of another, a defence struck out (TAXONOMY, 3.1 to 3.9).
import type { RuleRow } from '../rule.ts'

const unless = ['negated', 'training', 'conduct', 'another-offence']

export const answerRules: readonly RuleRow[] = [
  {
    // "veiller à ce que la torture emporte des sanctions pénales appropriées"
    name: 'fr-torture-emporte-des-sanctions',
    taxonomy: '3.6',
    outcome: 'yes',
    tags: ['penalties'],
    patterns: [
      '{T} *2 (emporter|emportent|entrainer|encourir) *6 (sanction~|peine~|emprisonnement|reclusion)',
      '{T} *1 (emporte|entraine|encoure|encourt|appelle|fasse *1 objet) *4 (sanction~|peine~|emprisonnement|reclusion)',
      '(peine|peines|sanctions) *1 (prevues|encourues|fixees|applicables|prevue) (pour|en cas de|a) *1 {T} *6 (inferieure~|superieure~|moins|egale~|comparable~|equivalent~|refletent|correspond~|a la hauteur)',
      '(rendre|mettre|align~|harmonis~|adapt~) *2 (repression|sanction|peines|sanctions) *1 {T} *3 ({inLine}|avec|sur|aux)',
    ],
    scope: 'sentence',
    having: ['{tort}'],
    unless: [...unless, 'punished-in-fact', 'redress'],
  },
  {
    // "L’infraction d’abus d’autorité devrait être remplacée par celle de torture"
    name: 'fr-remplacer-par-la-torture',
    taxonomy: '3.1',
    outcome: 'yes',
    tags: ['offence_art4'],
    patterns: [
      '{crime} *9 (remplac~|substitu~) *1 (par|a) *1 (celle|celui|{crime}) de *1 {tort}',
      'remplac~ *8 par *1 (celle|celui|{crime}) de *1 {tort}',
    ],
    unless: ['negated', 'training'],
  },
  {
    // "En l’absence d’infraction spécifique, l’État partie devrait modifier son Code pénal pour en créer une"
    name: 'fr-en-creer-une',
    taxonomy: '3.1',
    outcome: 'yes',
    contextual: true,
    tags: ['offence_art4'],
    patterns: [
      "< (absence|faute|defaut) *1 (d'|de)? *1 {crime} *20 (creer|introduire|inserer|inscrire|prevoir|inclure|adopter|ajouter) (une|un)",
    ],
    scope: 'sentence',
    having: ['{tort}', '({law}|{penalCode})'],
    unless: ['negated', 'training', 'another-offence'],
  },
  {
    // "Les dispositions qui exonèrent les agents de toute responsabilité pénale pour torture devraient être abrogées"
    name: 'fr-loi-qui-exonere-a-abroger',
    taxonomy: '3.8',
    outcome: 'yes',
    contextual: true,
    tags: ['amnesty_immunity'],
    patterns: ['{ruleOfLaw} *9 {exempts} *9 {criminalAnswer} *12 (abrog~|supprim~|annul~|revoqu~|retir~|abolie~)'],
    scope: 'sentence',
    having: ['{tort}'],
    unless: ['negated', 'training', 'another-offence', 'evidence'],
  },
  {
    // "supprimer l’usage légitime de la force comme moyen de défense face à l’infraction de torture"
    name: 'fr-moyen-de-defense',
    taxonomy: '3.9',
    outcome: 'yes',
    tags: ['non_derogability'],
    patterns: [
      '{removeBar} *14 (comme|en tant que|au titre de) *2 (defense|justification|excuse|fait justificatif) *4 {T}',
    ],
    scope: 'sentence',
    unless: ['negated', 'training', 'evidence', 'another-offence'],
  },
  {
    // "que sa loi contre la torture couvre aussi les omissions"
    name: 'fr-loi-couvre-davantage',
    taxonomy: '3.3',
    outcome: 'yes',
    tags: ['definition_art1'],
    patterns: [
      '{law} (contre|sur|relative a|reprimant) *1 {T} *1 (couvr~|vise|visent|englob~|s etende|etend~|inclu~|comprenn~) *6 (omission~|{mode}|{publicOfficial}|{element}|mentale~|psychologique~)',
    ],
    unless: ['negated', 'training', 'another-offence'],
  },
  {
    // "établir une infraction de torture distincte des coups et blessures"
    name: 'fr-infraction-de-torture-distincte',
    taxonomy: '3.1',
    outcome: 'yes',
    tags: ['offence_art4', 'autonomous_crime'],
    patterns: ["(etabl~|{make}|definir|consacr~) *1 (une|un) {crime} (de|d'actes de) {tort} *1 {own}"],
    unless: ['negated', 'training', 'another-offence'],
  },
]
