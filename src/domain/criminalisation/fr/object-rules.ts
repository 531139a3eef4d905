// French rules for a treaty by pronoun, and for ill-treatment as what the law is to count among crimes (TAXONOMY, 3.3, 3.11 and 3.15).
import type { RuleRow } from '../rule.ts'

export const objectRules: readonly RuleRow[] = [
  {
    // "Ratifier la Convention contre la torture et en transposer l’article premier en droit interne"
    name: 'fr-son-article-premier-dans-la-loi',
    taxonomy: '3.3, 3.15',
    outcome: 'yes',
    tags: ['definition_art1', 'treaty_incorporation'],
    patterns: [
      '< {CAT} *20 en {writeInto} *1 {article1} *8 {law}',
      '< {CAT} *20 {writeInto} *6 (son|ses) {article1}',
      '< {CAT} *20 {writeInto} *6 {article1} *2 (de celle-ci|de cet instrument|de ce traite|dudit|de ladite|\ue00a)',
      '< {CAT} *20 (definition|definir) *8 (son|ses) {article1}',
      '< {CAT} *20 en {writeInto} *1 definition *6 {law}',
      '< {CAT} *20 {writeInto} *1 (sa|cette) definition *6 {law}',
      '< {CAT} *20 {writeInto} *3 {law} *1 (sa|cette) definition',
    ],
    unless: ['negated', 'training', 'another-treaty-between', 'declaration'],
  },
  {
    name: 'fr-son-article-4-dans-la-loi',
    taxonomy: '3.1, 3.15',
    outcome: 'yes',
    tags: ['offence_art4', 'treaty_incorporation'],
    patterns: [
      '< {CAT} *20 en {writeInto} *1 {article4} *8 {law}',
      '< {CAT} *20 {writeInto} *6 (son|ses) {article4} *8 {law}',
      '< {CAT} *20 {writeInto} *6 {law} *3 (son|ses) {article4}',
    ],
    unless: ['negated', 'training', 'another-treaty-between', 'declaration'],
  },
  {
    // "Ayant ratifié la Convention contre la torture, lui donner effet dans son droit pénal"
    name: 'fr-lui-donner-effet',
    taxonomy: '3.15',
    outcome: 'yes',
    tags: ['treaty_incorporation'],
    onlyUnnamed: true,
    patterns: [
      '< {CAT} *20 (lui|y) (donner|donne|donnant|conferer) *2 (effet|force) *3 {penalCode}',
      '< {CAT} *20 (donner|donne|donnant) *1 effet a {theTreaty} *4 {penalCode}',
      // "y adapter le Code pénal", "mettre sa législation pénale en conformité avec celle-ci"
      '< {CAT} *20 y {adjust} *3 {penalCode}',
      '< {CAT} *20 {adjust} *1 en consequence *3 {penalCode}',
      '< {CAT} *20 {adjust} *3 {penalCode} *2 en consequence',
      '< {CAT} *20 {adjust} *3 {penalCode} *6 y (soit|soient) *1 {inLine}',
      "< {CAT} *20 {adjust} *3 {penalCode} *2 ce (qu'elle|que celle-ci) (exige|prevoit|prescrit|requiert|dispose)",
      '< {CAT} *20 {adjust} *3 {penalCode} *6 (avec|a|sur) *1 {theTreaty}',
      '< {CAT} *20 (la|en) {writeInto} *4 {penalCode}',
      '< {CAT} *20 {writeInto} *1 {theTreaty} *4 {penalCode}',
    ],
    unless: ['negated', 'another-treaty-between'],
  },
  {
    name: 'fr-lui-donner-effet-en-droit-interne',
    taxonomy: '3.15',
    outcome: 'doubtful_yes',
    tags: ['treaty_incorporation'],
    onlyUnnamed: true,
    patterns: [
      '< {CAT} *20 (lui|y) (donner|donne|donnant|conferer) *2 (effet|force) *3 {law}',
      '< {CAT} *20 (donner|donne|donnant) *1 effet a {theTreaty} *4 {law}',
      '< {CAT} *20 {writeInto} *6 obligations *1 (en decoul~|decoulant|en resultant|en resultent|qui en) *8 {law}',
      '< {CAT} *20 {writeInto} *4 {law} *2 obligations *1 (en decoul~|decoulant|en resultant|en resultent|qui en)',
    ],
    unless: ['negated'],
  },
  {
    // "Faire figurer les traitements inhumains parmi les infractions du Code pénal"
    name: 'fr-mauvais-traitements-parmi-les-crimes',
    taxonomy: '3.11',
    outcome: 'yes',
    tags: ['cidt_offence'],
    patterns: ['(inclu~|inscri~|figur~|ajout~|introdui~|rang~|compt~|mentionn~) *3 {ILL} *8 {listOfCrimes}'],
    unless: ['negated', 'training', 'conduct', 'existing-law', 'animals-and-families', 'evidence'],
  },
  {
    // "Prévoir dans la loi des peines pour les traitements inhumains"
    name: 'fr-peines-pour-mauvais-traitements',
    taxonomy: '3.11',
    outcome: 'yes',
    tags: ['cidt_offence', 'penalties'],
    patterns: [
      '(definir|reprimer|sanctionner|punir|qualifier) *2 comme *2 {crime} *4 {ILL}',
      '({layDown}|fix~|instaur~|institu~) *4 (peine|peines|sanctions) *4 (pour|contre|reprimant|punissant) *3 {ILL}',
      '(reprim(er|ant|e)|puni(r|ssant|sse)|sanctionn(er|ant|e)) *1 (dans|par) *2 {law} *4 {ILL}',
    ],
    having: ['({law}|{penalCode}|{crime})'],
    unless: ['negated', 'training', 'existing-law', 'animals-and-families', 'evidence'],
  },
  {
    // "Établir dans la loi la responsabilité pénale des agents qui soumettent des détenus à des traitements cruels"
    name: 'fr-responsabilite-pour-mauvais-traitements',
    taxonomy: '3.11',
    outcome: 'yes',
    tags: ['cidt_offence'],
    patterns: [
      '({layDown}|instaur~|institu~|creer) *6 responsabilite penale *14 {illDeed}',
      '(disposition~|article|norme~|infraction) (punissant|reprimant|sanctionnant|incriminant|visant) *6 (qui) *1 {illDeed}',
    ],
    having: ['({law}|{penalCode})'],
    unless: ['negated', 'training', 'existing-law', 'animals-and-families', 'evidence'],
  },
]
