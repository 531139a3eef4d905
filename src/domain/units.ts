// What a document is cut into: units, of which the recommendations are the ones that ask for something.
import { z } from 'zod'
import { languages } from './mechanisms.ts'

export const unitTypes = [
  'procedural',
  'introduction',
  'positive_aspect',
  'factors_difficulties',
  'concern',
  'recommendation',
  'follow_up_request',
  'follow_up_assessment',
  'next_report',
  'dissemination',
  'technical_assistance',
  'loi_question',
  'state_reply',
  'state_report',
  'upr_lead_in',
  'upr_recommendation',
  'upr_voluntary_pledge',
  'upr_position_statement',
  'upr_discussion',
  'conclusion',
  'disclaimer',
  'annex',
  'other',
] as const
export type UnitType = (typeof unitTypes)[number]

/** Only these may carry the criminalisation flag (TAXONOMY, 2). */
export const recommendationTypes: readonly UnitType[] = ['recommendation', 'upr_recommendation']

export const numberStatuses = ['printed', 'inferred', 'absent'] as const
export type NumberStatus = (typeof numberStatuses)[number]

export const positionValues = ['supported', 'noted', 'partially_supported', 'pending', 'unclear'] as const
export type PositionValue = (typeof positionValues)[number]

/** `not_read_here`: the place is known from another list, its document was not read. `index`: the index says so, no document. */
export const positionSourceKinds = ['read', 'not_read_here', 'index'] as const
export type PositionSourceKind = (typeof positionSourceKinds)[number]

export const addressees = [
  'state',
  'government',
  'parliament',
  'judiciary',
  'international_community',
  'other_body',
] as const
export type Addressee = (typeof addressees)[number]

/** The State and its organs: what is asked of another is never shown as asked of the State. */
const organs: readonly Addressee[] = ['state', 'government', 'parliament', 'judiciary']
export const isOfState = (addressee: Addressee): boolean => organs.includes(addressee)

/** A State's answer, with the words as printed and the place that gave it. */
export const positionSchema = z.strictObject({
  value: z.enum(positionValues),
  /** verbatim lead-in or sentence that gave the position; null only where a rule gave it (`rule`) */
  words: z.string().nullable(),
  /** set where no text but a rule gave the value, e.g. `no_answer_at_adoption` */
  rule: z.string().nullable().default(null),
  alreadyImplemented: z.boolean().default(false),
  sourceSymbol: z.string(),
  sourceParagraph: z.string().nullable(),
  /** left out where the source was read */
  sourceKind: z.enum(positionSourceKinds).optional(),
  /** verbatim, where the answer is divided: "as to its second part" */
  appliesTo: z.string().nullable().default(null),
})
export type Position = z.infer<typeof positionSchema>

/** The rule of a position whose source waits for the final report of a review of which a draft is held. */
export const awaitsFinalReport = 'awaits_final_report'

/** Stands where a symbol would, for what the Universal Human Rights Index says. */
const indexAsSource = 'UHRI'

/** Returns what the index says of a State's answer as a position, with the index as its source. */
export const indexPosition = (value: PositionValue, words: string): Position => ({
  ...{ value, words, rule: null, alreadyImplemented: false, sourceSymbol: indexAsSource, sourceParagraph: null },
  ...{ sourceKind: 'index', appliesTo: null },
})

export const recommendingStateSchema = z.strictObject({
  printed: z.string().min(1),
  /** null for a group kept as printed (a body, a regional group) */
  iso3: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable(),
  /** verbatim "on behalf of …", where printed */
  onBehalfOf: z.string().nullable().default(null),
})
export type RecommendingState = z.infer<typeof recommendingStateSchema>

/** A reference to another paragraph or document, as printed and as read. */
export const referenceSchema = z.strictObject({
  printed: z.string(),
  symbol: z.string().nullable(),
  paragraphs: z.array(z.string()),
  kind: z.enum(['cites', 'repeats', 'follow_up']),
})
export type Reference = z.infer<typeof referenceSchema>

export const unitSchema = z.strictObject({
  /** 0-based, in the order of the document */
  ordinal: z.number().int().nonnegative(),
  /** as printed, without its full stop: `41`, `140.12`; null when absent */
  number: z.string().nullable(),
  /** canonical: `41`, `41(d)`, `4(a)(ii)`, `140.12`; null only when the number is absent */
  path: z.string().nullable(),
  /** 0 for a whole paragraph; 1, 2 … where one number holds several units (concern and recommendation; UPR segments) */
  part: z.number().int().nonnegative().default(0),
  numberStatus: z.enum(numberStatuses),
  /** outermost first, as printed without outline letters */
  heading: z.array(z.string()),
  /** opening words that a sub-paragraph inherits ("The State party should:"), verbatim */
  stem: z.string().nullable().default(null),
  /** verbatim, without the number, page furniture and footnotes */
  text: z.string().min(1),
  /** of the text, where it is another than that of the document: records of an index */
  language: z.enum(languages).optional(),
  unitType: z.enum(unitTypes),
  /** 1-based page of the capture where it begins; null where the format has none */
  page: z.number().int().positive().nullable(),
  /** articles printed in brackets at the end: `2`, `2(1)`, `16` */
  articles: z.array(z.string()).default([]),
  references: z.array(referenceSchema).default([]),
  /** path of the concern that a recommendation answers */
  concern: z.string().nullable().default(null),
  addressee: z.enum(addressees).nullable().default(null),
  footnotes: z.array(z.string()).default([]),
  recommendingStates: z.array(recommendingStateSchema).default([]),
  positions: z.array(positionSchema).default([]),
  /** UPR: the whole printed item where it holds several segments */
  joinedText: z.string().nullable().default(null),
  /** labels printed by the publisher itself (matrix themes, affected persons, SDGs), never ours */
  official: z
    .strictObject({
      themes: z.array(z.string()).default([]),
      persons: z.array(z.string()).default([]),
      sdgs: z.array(z.string()).default([]),
    })
    .nullable()
    .default(null),
  warnings: z.array(z.string()).default([]),
})
export type Unit = z.infer<typeof unitSchema>
/** What a parser writes: the defaults may be left out. */
export type UnitInput = z.input<typeof unitSchema>

/** How many units of a document ask something of the State under review. */
export const countRecommendations = (units: readonly { unitType: UnitType }[]): number =>
  units.filter(({ unitType }) => recommendationTypes.includes(unitType)).length
