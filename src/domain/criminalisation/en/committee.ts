// English rules for texts of the Committee and the Rapporteur, which name torture in a heading or not at all (TAXONOMY, 2.4, 3.3 to 3.6).
import type { RuleRow } from '../rule.ts'

const elsewhere = ['another-offence', 'procedure', 'negated', 'training'] as const

export const committeeRules: readonly RuleRow[] = [
  {
    name: 'definition-in-article-1',
    taxonomy: '3.3',
    outcome: 'yes',
    contextual: true,
    tags: ['definition_art1'],
    patterns: [
      '(definition|definitions|define|defines|defining) *9 (article|articles) 1',
      '< (definition|definitions) *20 {inLine} *3 (article|articles) 1',
      'definition *9 (broaden~|widen~|extend~|expand~|enlarg~|complet~|amend~) *9 ({element}|{publicOfficial})',
      '(broaden~|widen~|extend~|expand~|enlarg~) *2 definition *9 ({element}|{publicOfficial})',
      '(elements|requirements) *5 (article|articles) 1 *3 {CONV}',
    ],
    scope: 'sentence',
    having: ['{tort}'],
    unless: [...elsewhere, 'defines-another', 'reservation'],
  },
  {
    name: 'code-on-modes-of-liability',
    taxonomy: '3.4',
    outcome: 'yes',
    contextual: true,
    tags: ['modes_of_liability', 'code_amendment'],
    patterns: [
      '< {amend} *6 {penalCode} *24 {mode}',
      '< {amend} *6 {mode} *12 {penalCode}',
      '< {amend} *3 {law} *12 {mode} *8 (criminali(s|z)ed|penali(s|z)ed|punishable|{crime})',
      '(penali(s|z)~|criminali(s|z)~|cover~) *6 {mode} *12 {penalCode}',
      '{penalCode} *2 (cover|covers|includes|include|extends to|applies to|punishes|penali(s|z)es) *12 {mode}',
    ],
    scope: 'sentence',
    having: ['{tort}'],
    unless: elsewhere,
  },
  {
    name: 'code-on-public-officials',
    taxonomy: '3.3',
    outcome: 'yes',
    contextual: true,
    tags: ['definition_art1', 'code_amendment'],
    patterns: [
      '< {amend} *6 {penalCode} *20 {publicOfficial}',
      '{penalCode} *2 (cover|covers|includes|include|extends to|applies to|punishes) *12 {publicOfficial}',
      '< {amend} *6 (definition|meaning|notion|concept) of *2 {publicOfficial} *12 {penalCode}',
      '(the|that|this|its) definition *2 (applies|apply|extends|covers|cover|includes|reaches) *6 {publicOfficial}',
    ],
    scope: 'sentence',
    having: ['{tort}'],
    unless: elsewhere,
  },
  {
    name: 'offences-with-fitting-penalties',
    taxonomy: '3.6',
    outcome: 'yes',
    contextual: true,
    tags: ['penalties'],
    patterns: [
      '({crime}|acts) *4 (carry|carries|attract|attracts|punishable|punished) *4 (penalt~|sanctions|sentences|punishments) *8 (grave|gravity|seriousness)',
      '{penalCode} *9 (penalt~|sanctions|sentences|punishments) *8 (grave nature|gravity|seriousness)',
    ],
    scope: 'sentence',
    having: ['{tort}'],
    unless: [...elsewhere, 'punished-in-fact'],
  },
]
