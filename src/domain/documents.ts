// A document as a parser leaves it: its dates, its units, and what it could not read.
import { z } from 'zod'
import { documentTypes, languages, mechanisms, versionKinds } from './mechanisms.ts'
import { positionSchema, recommendingStateSchema, unitSchema } from './units.ts'

/** A calendar day, `YYYY-MM-DD`; never mixed with an instant. */
export const daySchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

const iso3 = z.string().regex(/^[A-Z]{3}$/)

/** A date or duty that the text itself sets, with the paragraph that sets it. */
export const dutySchema = z.strictObject({
  paragraph: z.string(),
  due: daySchema.nullable(),
  /** `YYYY-MM` where the text prints a month and no day */
  dueMonth: z
    .string()
    .regex(/^\d{4}-\d{2}$/)
    .nullable()
    .default(null),
  /** how `due` was computed where no day is printed ("within one year"); null for a printed day */
  dueRule: z.string().nullable().default(null),
  /** verbatim sentence */
  quote: z.string(),
  /** paragraphs named for follow-up: `15`, `29(b)` */
  paragraphs: z.array(z.string()).default([]),
})
export type Duty = z.infer<typeof dutySchema>

/** What an addendum or a matrix says of numbered recommendations of another document. */
export const positionStatementSchema = z.strictObject({
  /** paths in the report: `140.12` */
  paths: z.array(z.string()),
  position: positionSchema,
})

export const matrixRowSchema = z.strictObject({
  number: z.string(),
  text: z.string(),
  recommendingStates: z.array(recommendingStateSchema),
  position: positionSchema,
  themes: z.array(z.string()),
  persons: z.array(z.string()),
  sdgs: z.array(z.string()),
})
export type MatrixRow = z.infer<typeof matrixRowSchema>

/** An answer without numbers; `value` is null where its words do not say plainly what is answered, or which recommendations. */
export const collectiveAnswerSchema = z.strictObject({
  words: z.string(),
  paragraph: z.string().nullable(),
  value: positionSchema.shape.value.nullable().default(null),
  alreadyImplemented: z.boolean().default(false),
  /** it answers what nothing else answers */
  rest: z.boolean().default(false),
  /** lead-ins of the lists that it answers; empty for all */
  lists: z.array(z.string()).default([]),
  /** how many it says that there are */
  count: z.number().int().nullable().default(null),
})
export type CollectiveAnswer = z.infer<typeof collectiveAnswerSchema>

export const totalsSchema = z.strictObject({
  total: z.number().int().nullable().default(null),
  supported: z.number().int().nullable().default(null),
  noted: z.number().int().nullable().default(null),
  partially_supported: z.number().int().nullable().default(null),
  quote: z.string(),
})

/** UPR facts of one review, as one document of it prints them. */
export const uprReviewSchema = z.strictObject({
  cycle: z.number().int().nullable(),
  /** session of the Working Group at which the State was reviewed, and its days as printed */
  workingGroupSession: z.number().int().nullable(),
  workingGroupSessionOpens: daySchema.nullable().default(null),
  workingGroupSessionCloses: daySchema.nullable().default(null),
  reviewDates: z.array(daySchema).default([]),
  adoptionDate: daySchema.nullable().default(null),
  troika: z.array(iso3).default([]),
  /** session of the Council by which pending answers are due, as the text names it */
  councilSession: z.number().int().nullable().default(null),
  baseDocuments: z.array(z.string()).default([]),
  /** symbol of the report that an addendum or a matrix belongs to */
  reportSymbol: z.string().nullable().default(null),
  statements: z.array(positionStatementSchema).default([]),
  matrix: z.array(matrixRowSchema).default([]),
  ownTotals: totalsSchema.nullable().default(null),
  /** sentences of an addendum that answer "all" or "the remaining" recommendations and name no numbers, as printed */
  collectiveAnswers: z.array(collectiveAnswerSchema).default([]),
  /** numbers that an addendum names and gives no answer that could be read, with the sentence: no silence of the State */
  namedOnly: z
    .array(z.strictObject({ path: z.string(), words: z.string(), paragraph: z.string().nullable() }))
    .default([]),
})

/** Country visit facts of a special procedure. */
export const visitSchema = z.strictObject({
  from: daySchema.nullable(),
  to: daySchema.nullable(),
  mandateHolder: z.string().nullable(),
  kind: z.enum(['full', 'follow_up', 'joint', 'suspended', 'working', 'single_case']).nullable(),
})
export type Visit = z.infer<typeof visitSchema>

export const skippedSchema = z.strictObject({
  /** number, page or place */
  where: z.string(),
  text: z.string(),
  reason: z.string(),
  /**
   * what a stage may decide by. `out_of_scope`: a part that holds no recommendation by its nature, which is no fault;
   * `table`: a cell of a table, which a source may read by other means
   */
  kind: z.enum(['out_of_scope', 'table']).optional(),
})
export type Skipped = z.infer<typeof skippedSchema>

export const parsedDocumentSchema = z.strictObject({
  /** canonical symbol; the document's own, or (E1) the annual report's */
  symbol: z.string().min(1),
  symbolAsPrinted: z.string().nullable(),
  mechanism: z.enum(mechanisms),
  /** issuing body in words: "Committee against Torture", "Human Rights Council" */
  body: z.string(),
  type: z.enum(documentTypes),
  title: z.string(),
  /** ISO3 of the State(s) addressed; a document always has one */
  states: z.array(iso3).min(1),
  /** the State's name as printed */
  stateAsPrinted: z.string().nullable().default(null),
  language: z.enum(languages),
  originalLanguage: z.enum(languages).nullable(),
  version: z.enum(versionKinds),
  /** distribution day on the cover: the one that is cited */
  distributionDate: daySchema.nullable(),
  adoptionDates: z.array(daySchema).default([]),
  receivedDate: daySchema.nullable().default(null),
  /** session of the treaty body; null for documents of the Council */
  session: z.number().int().nullable(),
  sessionOpens: daySchema.nullable().default(null),
  sessionCloses: daySchema.nullable().default(null),
  /** session of the Human Rights Council that the document was issued for, as its cover says */
  councilSession: z.number().int().nullable().default(null),
  councilSessionOpens: daySchema.nullable().default(null),
  councilSessionCloses: daySchema.nullable().default(null),
  /** meetings that considered the report, as printed */
  meetings: z.array(z.string()).default([]),
  /** days of those meetings */
  consideredOn: z.array(daySchema).default([]),
  followUp: dutySchema.nullable().default(null),
  nextReport: dutySchema.nullable().default(null),
  /** simplified procedure accepted or offered; invitations to ratify or declare: name → paragraph and quote */
  invitations: z.array(z.strictObject({ kind: z.string(), paragraph: z.string(), quote: z.string() })).default([]),
  /** the form that was detected: `E1` … `E5`, `upr-restart`, `upr-dotted`, `srt-lettered` … */
  layout: z.string(),
  units: z.array(unitSchema),
  skipped: z.array(skippedSchema).default([]),
  warnings: z.array(z.string()).default([]),
  review: uprReviewSchema.nullable().default(null),
  visit: visitSchema.nullable().default(null),
})
export type ParsedDocument = z.infer<typeof parsedDocumentSchema>
/** What a parser writes: the defaults may be left out. */
export type ParsedDocumentInput = z.input<typeof parsedDocumentSchema>
