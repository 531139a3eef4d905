// French sub-tags that follow a flag, and what a text that is not flagged is about (TAXONOMY, 3 and 4).
import type { RuleRow } from '../rule.ts'

export const tagRules: readonly RuleRow[] = [
  {
    name: 'fr-tag-code',
    taxonomy: '3.13',
    outcome: 'tag',
    tags: ['code_amendment'],
    patterns: ['code penal', '{amend} *6 {code}'],
  },
  {
    name: 'fr-tag-projet',
    taxonomy: '3.12',
    outcome: 'tag',
    tags: ['bill_adoption'],
    patterns: [
      '{legislate} *6 (projet|projets|proposition|propositions|avant-projet) de (loi|code|revision)',
      '(projet|projets|proposition|avant-projet) de (loi|code|revision) *20 {passed}',
    ],
  },
  {
    name: 'fr-tag-complicite',
    taxonomy: '3.4',
    outcome: 'tag',
    tags: ['modes_of_liability'],
    patterns: ['{mode}'],
  },
  {
    name: 'fr-tag-peines',
    taxonomy: '3.6',
    outcome: 'tag',
    tags: ['penalties'],
    patterns: [
      '(peines|sanctions) (appropriees|adequates|proportionnees|proportionnelles|severes|lourdes|a la mesure|a la hauteur)',
      '(peines|sanctions) *8 gravite',
      '{sanctionsInLaw}',
      "(passible~|punissable~|assorti~) *1 (de|d'une) *1 (peine|peines|reclusion|emprisonnement)",
      '(delit|delits|contravention~|infraction mineure|faute~) *6 crime',
      'crime *4 (non|pas|plus|plutot|lieu) *3 (delit|contravention|infraction mineure|faute)',
    ],
  },
  {
    // "prendre des mesures législatives pour réprimer la torture": that the law punish it
    name: 'fr-tag-punie-par-la-loi',
    taxonomy: '3.1',
    outcome: 'tag',
    tags: ['offence_art4'],
    patterns: [
      '(mesures|dispositions|reformes) (legislatives|legales|juridiques|penales) *2 (reprim~|puni~|puniss~|sanctionn~|penalis~) *2 {T}',
    ],
  },
  {
    name: 'fr-tag-mauvais-traitements-punis',
    taxonomy: '3.11',
    outcome: 'tag',
    tags: ['cidt_offence'],
    patterns: [
      '(mesures|dispositions|loi|projet de loi|legislation) *3 (reprim~|puni~|puniss~|sanctionn~|penalis~|incrimin~) *2 {T} (et|ou) *3 {ILL}',
      '(incrimin~|criminalis~|penalis~) *2 {T} (et|ou|ainsi que) *3 {ILL}',
    ],
  },
  {
    name: 'fr-tag-definition',
    taxonomy: '3.3',
    outcome: 'tag',
    tags: ['definition_art1'],
    patterns: ['< (definition|definir|definissant) *9 {tort}'],
  },
  {
    name: 'fr-tag-militaire',
    taxonomy: '3.13',
    outcome: 'tag',
    tags: ['military_code'],
    patterns: [
      '(code|codes|loi|lois|legislation|statut) *3 (militaire|militaires|forces armees|forces de defense)',
      '(code|codes|loi|lois|legislation|statut) *2 (armee|defense nationale)',
    ],
  },
  {
    name: 'fr-tag-entites-federees',
    taxonomy: '3.13',
    outcome: 'tag',
    tags: ['subnational_alignment'],
    patterns: [
      '(etats|entites|provinces|cantons|regions) (federes|federees|de la federation)',
      '(niveau|niveaux|echelon|echelons) (federal|federaux|provincial|provinciaux|cantonal|regional|local|des etats|des provinces)',
      '(tous les|toutes les|chacun des|chacune des|chaque) (etats|etat|provinces|province|cantons|canton|entites|regions)',
      '(codes|lois|legislations) *1 (des|de ses) (etats|provinces|cantons|entites)',
    ],
  },
  {
    name: 'fr-tag-superieurs',
    taxonomy: '3.5',
    outcome: 'tag',
    tags: ['command_responsibility'],
    patterns: ['{command}', 'responsabilite *2 (superieur|superieurs|hierarchique)'],
  },
  {
    name: 'fr-tag-competence',
    taxonomy: '3.10',
    outcome: 'tag',
    tags: ['jurisdiction_arts5_8'],
    patterns: ['{jurisdiction}'],
    scope: 'sentence',
    having: ['({tort}|{CAT})'],
  },
  {
    name: 'fr-enqueter',
    taxonomy: '4',
    outcome: 'adjacent',
    tags: ['accountability_impunity'],
    patterns: [
      '(enquet~|poursui~|impunite|punir|juger|traduire en justice) *12 {T}',
      '{T} *12 (enquete~|poursuivi~|punis|impunite)',
    ],
  },
  {
    name: 'fr-preuves',
    taxonomy: '4',
    outcome: 'adjacent',
    tags: ['exclusionary_rule'],
    patterns: ['(preuve|preuves|aveux|declarations|temoignages) *9 {T}'],
  },
  { name: 'fr-mecanisme', taxonomy: '4', outcome: 'adjacent', tags: ['opcat_npm'], patterns: ['\ue002', '\ue005'] },
  {
    name: 'fr-ratifier',
    taxonomy: '4',
    outcome: 'adjacent',
    tags: ['ratification'],
    patterns: ['(ratifi~|adher~|sign(er|ature)) *9 (\ue001|\ue002|\ue003|\ue00d)'],
  },
  {
    name: 'fr-former',
    taxonomy: '4',
    outcome: 'adjacent',
    tags: ['training'],
    patterns: ['(formation~|former|sensibilis~) *12 {T}'],
  },
  {
    name: 'fr-prevenir',
    taxonomy: '4',
    outcome: 'adjacent',
    tags: ['prevention_general'],
    patterns: ['(preven~|combattre|lutte|lutter|elimin~|mettre fin) *9 {T}'],
  },
]
