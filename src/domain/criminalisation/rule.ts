// The shape of a rule: one row of TAXONOMY sections 3 to 5 or 7, with a name by which a person can dispute it.
import type { NameKind } from './marks.ts'

export const positiveTags = [
  'offence_art4',
  'autonomous_crime',
  'definition_art1',
  'modes_of_liability',
  'penalties',
  'limitation_periods',
  'amnesty_immunity',
  'superior_orders',
  'non_derogability',
  'command_responsibility',
  'jurisdiction_arts5_8',
  'cidt_offence',
  'bill_adoption',
  'code_amendment',
  'military_code',
  'legal_prohibition',
  'treaty_incorporation',
  'reservation_art1_4',
  'subnational_alignment',
] as const
export const adjacentTags = [
  'accountability_impunity',
  'existing_law_implementation',
  'uphold_prohibition_conduct',
  'exclusionary_rule',
  'non_refoulement',
  'redress',
  'opcat_npm',
  'ratification',
  'training',
  'safeguards',
  'detention_conditions',
  'corporal_punishment',
  'death_penalty',
  'enforced_disappearance',
  'rome_statute',
  'military_jurisdiction',
  'other_crime',
  'prevention_general',
  'individual_complaints',
  'reporting_cooperation',
  'lexical_trap',
] as const
export type PositiveTag = (typeof positiveTags)[number]
export type AdjacentTag = (typeof adjacentTags)[number]
export type Tag = PositiveTag | AdjacentTag

/** `tag` adds its tag to a text that another rule has flagged; `adjacent` tags a text that is not flagged. */
export type Outcome = 'yes' | 'doubtful_yes' | 'doubtful_no' | 'tag' | 'adjacent'
export type Scope = 'clause' | 'sentence' | 'text'

export type RuleRow = {
  name: string
  /** row of TAXONOMY.md that justifies the rule: "3.2", "4", "5 amnesty", "7" */
  taxonomy: string
  outcome: Outcome
  tags: readonly Tag[]
  patterns: readonly string[]
  /** where `having` and `unless` look; default the clause */
  scope?: Scope
  /** stands only where no rule found the offence or its definition named in the same clause (TAXONOMY, 3.14 and 3.15) */
  onlyUnnamed?: boolean
  /** stands only where no other rule found an ask in the same clause, which says more of it */
  onlyAlone?: boolean
  /** in a text of the Committee or the Rapporteur its subject needs no naming: limitation periods, superior orders */
  contextual?: boolean
  /** each must occur in the scope, or in the heading or stem */
  having?: readonly string[]
  /** names of vetoes that undo the match */
  unless?: readonly string[]
}

export type VetoRow = {
  name: string
  taxonomy: string
  patterns?: readonly string[]
  /** instead of `patterns`, where a place in the text must be said exactly */
  regex?: RegExp
  /** any of these in the same place undoes the veto */
  butNot?: readonly string[]
  /** undoes every flagging rule that has one of these tags, whether its row names the veto or not */
  undoes?: readonly PositiveTag[]
  /**
   * `before`: between the start of the clause and the match; `match`: inside the match itself; `ahead`: from the start
   * of the match to a few words past its end, within the clause; `subject`: the sentence with its heading and stem;
   * default the clause
   */
  where?: 'before' | 'match' | 'ahead' | 'clause' | 'sentence' | 'subject'
}

/** Names that are masked before the rules read a text. */
export type MaskRow = {
  kind: NameKind
  patterns: readonly string[]
  /** an abbreviation that is a word in lower case ("CAT") */
  capitals?: boolean
}

/** Words by which a sentence is cut into clauses. */
export type ClauseWords = {
  /** words that begin an ask: "ratify", "ensuring"; never a form that is usually a noun */
  verbs: ReadonlySet<string>
  /** verbs that are as often nouns ("end", "report"): they begin an ask only before a word of `determiners` */
  ambiguous: ReadonlySet<string>
  determiners: ReadonlySet<string>
  conjunctions: ReadonlySet<string>
  /** may stand between the conjunction and the verb: "to", "also", "further" */
  fillers: ReadonlySet<string>
  isAdverb: RegExp
}

/** Mechanisms in whose texts torture is the subject, named or not, and "the Convention" is that against torture. */
export const ownMechanisms: ReadonlySet<string> = new Set(['CAT', 'SRT'])

export type Lexicon = {
  language: string
  /** false until its figures have been measured on labelled texts */
  measured: boolean
  macros: Readonly<Record<string, string>>
  masks: readonly MaskRow[]
  clauses: ClauseWords
  rules: readonly RuleRow[]
  vetoes: readonly VetoRow[]
  /** "reiterates its recommendation", "as previously recommended" */
  reiteration: RegExp
  tortureWord: string
  /** folded words by which a short line shows its language, beside its small words and verbs */
  languageWords: readonly string[]
  /** a heading or stem (folded, masked) that says that what follows is about the offence of torture */
  offenceHeading: RegExp
  /** cheap test that decides whether the rules with an outcome other than `adjacent` are tried at all */
  gate: RegExp
}
