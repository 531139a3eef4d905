// The answers of the API as schemas: the OpenAPI document is made from them and the tests hold every answer to them.

import { z } from 'zod'
import { certainties } from '../domain/certainty.ts'
import { mailsHeld } from '../domain/held-mails.ts'
import { standings } from '../domain/keeping/standing.ts'
import { documentTypes, languages, mechanisms, versionKinds } from '../domain/mechanisms.ts'
import { readings } from '../domain/readings.ts'
import { textStatuses } from '../domain/text-status.ts'
import { numberStatuses, positionSchema, positionValues, recommendingStateSchema, unitTypes } from '../domain/units.ts'
import { coverageShape } from './coverage-shape.ts'
import { indexShape } from './index-shapes.ts'
import { phaseShape } from './phase-shape.ts'

export const text = z.string()
export const maybe = z.string().nullable()
export const invented = z.boolean().describe('true for the invented examples; such rows count nowhere')

export const pageLinks = z.strictObject({ self: text, next: maybe })

const proof = {
  sha256: maybe.describe('of the bytes that the text was read from; null: text not collected yet'),
  address: maybe.describe(
    'where the public finds it: the permanent address of the United Nations for a final text, else the address that it was fetched from',
  ),
  capturedFrom: maybe.describe('where the bytes came from; null for a file that the operator imported'),
  retrievedAt: maybe.describe('instant of the capture, UTC'),
  mediaType: maybe,
  version: z.enum(versionKinds),
  versionWords: text,
  quotable: z
    .boolean()
    .describe(
      'false for advance, provisional, restricted and unofficial texts, and for a text that stops in mid-sentence',
    ),
  language: z.enum(languages),
  originalLanguage: z.enum(languages).nullable(),
}

export const versionShape = z.strictObject({
  symbol: text,
  language: z.enum(languages),
  links: z.strictObject({ self: text }),
})

const work = {
  standing: z
    .enum(standings)
    .describe('`leading` counts for its work; `other_language` and `replaced` count nowhere unless they are named'),
  replacedBy: versionShape.nullable().describe('the text that was issued in its place, such as a revision'),
}

const stateFields = {
  state: text.describe('three-letter code of the State addressed'),
  states: z.array(text),
  stateName: text.describe('United Nations short name of today'),
  stateAsPrinted: maybe,
}

export const labelShape = z.strictObject({
  scheme: z.enum(['criminalisation', 'topic', 'uhri']),
  label: text,
  name: text,
  doubtful: z.boolean(),
  method: text,
  words: text.describe('what the label is: a finding aid, not a finding'),
  evidence: z
    .array(z.strictObject({ start: z.number().int(), end: z.number().int(), text, rule: text.optional() }))
    .describe('spans of `text`, in UTF-16 code units'),
  rules: z.array(text),
  vetoes: z.array(text),
})

export const unitShape = z.strictObject({
  id: text,
  ordinal: z.number().int(),
  number: maybe.describe('as printed'),
  paragraph: maybe.describe('canonical path, such as 41(d) or 140.12'),
  part: z.number().int(),
  numberStatus: z.enum(numberStatuses),
  numberWords: text,
  heading: z.array(text),
  stem: maybe.describe('opening words that a sub-paragraph inherits, verbatim'),
  text: maybe.describe('verbatim; null where it was not collected or may not be published'),
  textStatus: z
    .enum(textStatuses)
    .describe('`index_copy`: as an index prints it; the document itself was not read here'),
  textWords: text,
  gist: maybe.describe('one line of ours from the labels, where the text is not held; never quotable'),
  unitType: z.enum(unitTypes),
  unitTypeWords: text,
  page: z.number().int().nullable(),
  addressee: maybe,
  articles: z.array(text),
  references: z.array(z.unknown()),
  concern: maybe.describe('path of the concern that the recommendation answers'),
  footnotes: z.array(text),
  recommendingStates: z.array(recommendingStateSchema),
  position: z.enum(positionValues).nullable(),
  positionWords: maybe,
  positions: z.array(positionSchema),
  joinedText: maybe,
  official: z.unknown(),
  labels: z.array(labelShape),
  warnings: z.array(text),
  withdrawnAt: maybe,
  updatedAt: text,
})

const sessionFields = {
  session: z.number().int().nullable().describe('session of the treaty body'),
  workingGroupSession: z
    .number()
    .int()
    .nullable()
    .describe('session of the Working Group on the Universal Periodic Review'),
  councilSession: z
    .number()
    .int()
    .nullable()
    .describe('session of the Human Rights Council that the document was issued for'),
}

export const documentShape = z.strictObject({
  id: text,
  symbol: text,
  symbolAsPrinted: maybe,
  mechanism: z.enum(mechanisms),
  body: text,
  type: z.enum(documentTypes),
  typeWords: text,
  title: text,
  ...stateFields,
  date: maybe.describe('day of distribution: the one that is cited'),
  adoptionDates: z.array(text),
  ...sessionFields,
  cycle: z.number().int().nullable(),
  recommendationCount: z.number().int(),
  unitCount: z.number().int(),
  skippedCount: z.number().int(),
  ...proof,
  sourceId: text,
  ...work,
  invented,
  withdrawnAt: maybe,
  updatedAt: text,
  links: z.strictObject({ self: text, page: text }),
})

export const documentDetailShape = documentShape.extend({
  parsed: z.unknown().describe('dates, duties and review facts as the document prints them'),
  versions: z.array(
    z.strictObject({
      version: z.enum(versionKinds),
      sha256: text,
      address: maybe.describe('where it was fetched from; null for a file that the operator imported'),
      retrievedAt: text,
      parsedAt: text,
      current: z.boolean(),
    }),
  ),
  unread: z
    .array(z.strictObject({ address: maybe, sha256: maybe, retrievedAt: text, message: text }))
    .describe(
      'captures of the same symbol that are kept and not read, such as other language versions; of a file that the operator imported neither address nor hash',
    ),
  replaces: z.array(versionShape).describe('the texts that it was issued in place of'),
  related: z.array(
    z.strictObject({
      symbol: text,
      language: z.enum(languages),
      typeWords: text,
      links: z.strictObject({ self: text }),
    }),
  ),
  skipped: z.array(z.strictObject({ where: text, text: text, reason: text })),
  units: z.array(unitShape),
})

export const unreadShape = z
  .strictObject({ waiting: z.number().int(), too_long: z.number().int(), timed_out: z.number().int() })
  .describe('texts that the rules have not read: waiting for the next run, or set aside for good')

export const recommendationShape = unitShape.extend({
  index: z.array(indexShape),
  replacedByUnit: maybe.describe('id of the unit that took its place when the document itself was read'),
  symbol: text,
  symbolAsPrinted: maybe,
  mechanism: z.enum(mechanisms),
  body: text,
  documentType: z.enum(documentTypes),
  title: text,
  ...stateFields,
  date: maybe,
  ...sessionFields,
  cycle: z.number().int().nullable(),
  ...proof,
  criminalisation: z
    .enum(readings)
    .describe('reading of a finding aid, not a finding; `not_classified`: the rules have not read the text'),
  flagged: z.boolean().describe('what `topic=criminalisation` finds'),
  labelsEvaluated: z.enum(['measured', 'not_measured', 'not_evaluated']),
  labelsEvaluatedWords: text,
  citations: z.strictObject({ un: text, omct: text }),
  ...work,
  invented,
  links: z.strictObject({ self: text, page: text, document: text }),
})

export const stateCountShape = z.strictObject({
  mechanism: z.enum(mechanisms),
  documents: z.number().int(),
  recommendations: z.number().int(),
  criminalisation: z.number().int(),
})

export const stateShape = z.strictObject({
  iso3: text,
  name: text,
  officialName: text,
  kind: text,
  invented,
  counts: z.array(stateCountShape).describe('what is held, not what exists; see `coverage`'),
  links: z.strictObject({ self: text, page: text }),
})

export const windowShape = z.strictObject({
  key: text,
  state: text,
  stateName: text,
  mechanism: text,
  kind: text,
  rule: text,
  occasion: text,
  opensOn: maybe,
  dueOn: maybe,
  precision: z.enum(['day', 'month']).nullable(),
  certainty: z.enum(certainties),
  certaintyWords: text,
  title: text,
  when: text.describe('the date in words; whole months for an estimate'),
  words: text.describe('the window in one line'),
  action: maybe.describe('what somebody outside the State can do before it; null where it is over or called off'),
  occasionWords: maybe.describe('cycle, session or visit in words'),
  basis: text,
  basisSymbol: maybe,
  basisParagraph: maybe,
  quote: maybe,
  source: text.describe('address or symbol alone, where it was read'),
  sourceWords: maybe.describe('the same as a person can check it; null where it is a rule of ours'),
  sourceNote: maybe.describe('a remark on the source, or the doubt about it'),
  readOn: maybe,
  officialPage: text,
  reason: maybe,
  absence: z
    .enum(['not_a_party', 'not_covered'])
    .nullable()
    .describe('nothing can be announced: no party to the treaty, or never covered'),
  supersedes: z.unknown(),
  contradictedBy: z
    .array(z.strictObject({ words: text, source: text, readOn: maybe }))
    .describe('what other official sources say instead: the date is disputed'),
  invented,
})

export const stateDetailShape = stateShape.extend({
  phases: z.array(phaseShape).describe('where the State stands before each mechanism, and what can be done now'),
  names: z.unknown(),
  aliases: z.array(z.unknown()),
  windows: z.array(windowShape),
  documents: z.array(documentShape),
  coverage: z.array(coverageShape),
})

export const sourceShape = z.strictObject({
  id: text,
  title: text,
  publisher: text,
  url: text,
  mechanism: text,
  schedule: text,
  result: z.enum(['green', 'yellow', 'red', 'running', 'never_run']),
  lastRun: maybe,
  lastSuccess: maybe,
  captures: z.number().int(),
  stages: z.array(z.unknown()),
  against: z.array(z.unknown()),
  routes: z.array(z.unknown()),
  faults: z.array(z.unknown()),
  unread: z.array(z.unknown()),
})

export const changeShape = z.strictObject({
  id: z.number().int(),
  at: text,
  kind: text,
  subject: z.enum(['document', 'unit', 'window', 'index_record']),
  subjectId: text,
  state: maybe,
  mechanism: maybe,
  symbol: maybe,
  before: z.unknown(),
  after: z.unknown(),
  invented,
})

export const heldFault = z.enum([
  'clock_behind',
  'clock_ahead',
  'mass_cancellation',
  'database_damaged',
  'database_moved',
  'disk_full',
  ...mailsHeld,
])

export const listOf = <T extends z.ZodType>(row: T) =>
  z.strictObject({ data: z.array(row), total: z.number().int(), links: pageLinks })

export type RecommendationShape = z.infer<typeof recommendationShape>
export type UnitShape = z.infer<typeof unitShape>
export type DocumentShape = z.infer<typeof documentShape>
export type WindowShape = z.infer<typeof windowShape>
export type StateShape = z.infer<typeof stateShape>
