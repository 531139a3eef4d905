// French rules for wordings at the edge: norms, penalties by name, what torture is no longer to be taken for (TAXONOMY, 3.1 to 3.9).
import type { RuleRow } from '../rule.ts'

const unless = ['negated', 'training', 'conduct', 'evidence', 'another-offence']

export const furtherRules: readonly RuleRow[] = [
  {
    // "faire entrer la torture dans le champ du droit pénal", "inscrire la torture au catalogue des crimes"
    name: 'fr-torture-dans-le-droit-penal',
    taxonomy: '3.1',
    outcome: 'yes',
    tags: ['offence_art4'],
    patterns: [
      '(entrer|introdui~|plac~|port(er|ant|e)|inscri~|inclu~|integr~|ranger) *3 {T} *2 (dans|au|parmi) *4 (droit penal|champ penal|{penalCode})',
      '(inscri~|ajout~|inclu~|figurer) *2 {T} *2 (catalogue|liste|nombre) *2 {crime}',
      '(interdi~|prohib~) penalement *4 {T}',
      // "modifier le Code pénal et y inscrire la torture"
      '< {penalCode} *3 y *1 {writes} *2 {T}',
      'qualifi~ *2 de *1 {crime} *3 {T}',
      'distingu~ *3 {law} *2 {T}',
      'distingu~ *2 {T} *4 {law}',
      '(rendre|rende|rendant) *1 (passible~|punissable~) *5 {T}',
      '(soumettre|soumis~|soumette) *1 (sanction|sanctions|repression) (penale|penales) *4 {T}',
      '(norme|normes|texte|textes|disposition|dispositions) (penal~|legislati~)? *1 (reprim~|punissant|punisse|punissent|sanctionnant|incriminant) *2 {T}',
    ],
    unless,
  },
  {
    // "assortir la torture de peines", "réserver à la torture une peine plus lourde"
    name: 'fr-peines-pour-la-torture',
    taxonomy: '3.6',
    outcome: 'yes',
    tags: ['penalties'],
    patterns: [
      '(assorti~|reserv~|attach~|fix~|prevoi~|prevoyant|attribu~) *3 {T} *4 (peine|peines|sanctions)',
      '(fix~|prevoi~|prevoyant|instaur~|institu~|introdui~) *4 (peine|peines) *9 pour *2 {T}',
      '{sanctions} *3 pour *2 {T} *4 {writes} *2 {law}',
      '{sanctions} *12 (prevu~|fixe~|etabli~) *1 (par|dans) *2 {law} *2 pour *2 {T}',
      "(puni(r|sse)|reprim(er|e)|sanctionn(er|e)) *1 (de|par|d'une) *1 (peine|peines) *4 {T}",
    ],
    unless: [...unless, 'punished-in-fact', 'redress'],
  },
  {
    // "cesser de considérer la torture comme une simple circonstance aggravante, et en faire un crime"
    name: 'fr-ne-plus-tenir-la-torture-pour',
    taxonomy: '3.1',
    outcome: 'yes',
    tags: ['offence_art4'],
    patterns: [
      '(cess~|plus|arret~) *2 (consider~|trait~|qualifi~|assimil~|tenir|reprim~|puni~) *2 {T} *5 (circonstance~|violences|coups|blessures|delit~|faute~|abus)',
      '< {T} *14 en *1 (faire|fasse|faisant) *1 {crime}',
      '< {amend} *1 {code} *6 (inclu~|integr~|introdui~|mentionn~) *2 {T}',
    ],
    scope: 'sentence',
    unless: ['training', 'another-offence'],
  },
  {
    // "la règle qui prescrit après dix ans les poursuites pour torture"
    name: 'fr-regle-qui-prescrit',
    taxonomy: '3.7',
    outcome: 'yes',
    tags: ['limitation_periods'],
    patterns: ['{removeBar} *4 prescri~ *5 (poursuites|action|proces|crimes|actes|faits)'],
    scope: 'sentence',
    having: ['{tort}'],
    unless: ['another-offence', 'claims-of-victims'],
  },
  {
    // "retirer au Président le pouvoir de gracier les auteurs de torture"
    name: 'fr-gracier',
    taxonomy: '3.8',
    outcome: 'yes',
    tags: ['amnesty_immunity'],
    patterns: ['({removeBar}|priv~|ne|pas|sans|aucun~) *8 (gracier|gracie~|amnistier)', '{removeBar} *8 {bar}'],
    scope: 'sentence',
    having: ['({tort}|tortionnaire~)'],
    unless: ['another-offence', 'training', 'immunity-in-a-case'],
  },
  {
    // "prévoir la responsabilité pénale des supérieurs hiérarchiques pour les actes de torture de leurs subordonnés"
    name: 'fr-responsabilite-des-superieurs',
    taxonomy: '3.4',
    outcome: 'yes',
    contextual: true,
    tags: ['modes_of_liability'],
    patterns: ['{layDown} *4 responsabilite (penale)? *2 (superieur~|chefs|commandant~|commandement)'],
    scope: 'sentence',
    having: ['{tort}'],
    unless: ['another-offence', 'training', 'negated'],
  },
  {
    // "éradiquer la torture, notamment en modifiant le Code pénal": of the crime, or of something else
    name: 'fr-par-une-loi',
    taxonomy: '5 measures to prevent, prosecute, punish',
    outcome: 'doubtful_yes',
    tags: ['code_amendment'],
    onlyUnnamed: true,
    patterns: [
      '< {doAwayWith} *2 {T} *4 en *1 (modifiant|reformant|revisant|renforcant|adoptant|promulguant) *2 {law}',
    ],
    unless: ['training', 'evidence', 'another-offence', 'code-that-is-no-law'],
  },
]
