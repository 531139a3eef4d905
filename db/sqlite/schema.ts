// The tables. Full-text search and its triggers stand in a migration of their own, since drizzle has no words for them.
import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

const flag = (name: string) => integer(name, { mode: 'boolean' })
const json = <T>(name: string) => text(name, { mode: 'json' }).$type<T>()

export const meta = sqliteTable('meta', { key: text('key').primaryKey(), value: text('value').notNull() })

export const runs = sqliteTable(
  'runs',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    sourceId: text('source_id').notNull(),
    stage: text('stage').notNull(),
    startedAt: text('started_at').notNull(),
    finishedAt: text('finished_at'),
    result: text('result'),
    counts: json<Record<string, number>>('counts').notNull(),
    faults: json<unknown[]>('faults').notNull(),
    routes: json<Record<string, number>>('routes').notNull(),
    /** mark of the process that does it: process-mark.ts */
    process: text('process'),
  },
  (t) => [index('runs_source').on(t.sourceId, t.stage, t.id)],
)

export const captures = sqliteTable(
  'captures',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    sourceId: text('source_id').notNull(),
    key: text('key').notNull(),
    address: text('address').notNull(),
    route: text('route'),
    symbol: text('symbol'),
    mediaType: text('media_type').notNull(),
    sha256: text('sha256').notNull(),
    size: integer('size').notNull(),
    etag: text('etag'),
    lastModified: text('last_modified'),
    headers: json<Record<string, string>>('headers').notNull(),
    listing: json<unknown>('listing'),
    retrievedAt: text('retrieved_at').notNull(),
    lastSeenAt: text('last_seen_at').notNull(),
    invented: flag('invented').notNull(),
    parsedVersion: integer('parsed_version'),
    parseError: text('parse_error'),
    /** kind of the fault that `parse_error` tells in words */
    parseFault: text('parse_fault'),
    /** readings that were begun and never ended: the process died */
    attempts: integer('attempts').notNull().default(0),
    withdrawnAt: text('withdrawn_at'),
    /** a person took it though it has fewer recommendations than the version that it displaces */
    acceptedAt: text('accepted_at'),
    /** the run of `import` that brought it */
    importRun: integer('import_run'),
  },
  (t) => [
    uniqueIndex('captures_once').on(t.sourceId, t.key, t.sha256),
    index('captures_sha').on(t.sha256),
    index('captures_corrigenda').on(t.symbol).where(sql`parse_fault = 'corrigendum'`),
  ],
)

export const documents = sqliteTable(
  'documents',
  {
    id: text('id').primaryKey(),
    symbol: text('symbol').notNull(),
    language: text('language').notNull(),
    sourceId: text('source_id').notNull(),
    /** null: known from the register of facts only */
    captureId: integer('capture_id').references(() => captures.id),
    mechanism: text('mechanism').notNull(),
    type: text('type').notNull(),
    version: text('version').notNull(),
    state: text('state').notNull(),
    distributionDate: text('distribution_date'),
    /** of the treaty body */
    session: integer('session'),
    workingGroupSession: integer('working_group_session'),
    councilSession: integer('council_session'),
    cycle: integer('cycle'),
    /** symbol of the report of the Working Group that a UPR document belongs to */
    review: text('review'),
    /** key that the versions of one work share; empty: not settled yet */
    work: text('work').notNull().default(''),
    /** whether it stands for its work, derived by src/domain/keeping/works.ts */
    standing: text('standing').notNull().default('leading'),
    /** id of the document that was issued in its place */
    replacedBy: text('replaced_by'),
    /** where it stands in lists, given when its units are first indexed; null before */
    place: integer('place').unique(),
    parserVersion: integer('parser_version').notNull(),
    /** what was parsed, without the units */
    parsed: json<unknown>('parsed').notNull(),
    unitCount: integer('unit_count').notNull(),
    recommendationCount: integer('recommendation_count').notNull(),
    invented: flag('invented').notNull(),
    withdrawnAt: text('withdrawn_at'),
    createdAt: text('created_at').notNull(),
    updatedAt: text('updated_at').notNull(),
  },
  (t) => [
    uniqueIndex('documents_symbol').on(t.symbol, t.language),
    index('documents_review').on(t.review),
    index('documents_work').on(t.work),
    index('documents_replaced_by').on(t.replacedBy),
    index('documents_date').on(t.distributionDate, t.id),
  ],
)

export const documentStates = sqliteTable(
  'document_states',
  {
    documentId: text('document_id')
      .notNull()
      .references(() => documents.id, { onDelete: 'cascade' }),
    state: text('state').notNull(),
  },
  (t) => [primaryKey({ columns: [t.documentId, t.state] }), index('document_states_state').on(t.state)],
)

export const documentVersions = sqliteTable(
  'document_versions',
  {
    documentId: text('document_id')
      .notNull()
      .references(() => documents.id, { onDelete: 'cascade' }),
    captureId: integer('capture_id')
      .notNull()
      .references(() => captures.id),
    version: text('version').notNull(),
    parsedAt: text('parsed_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.documentId, t.captureId] }), index('document_versions_capture').on(t.captureId)],
)

export const skipped = sqliteTable(
  'skipped',
  {
    documentId: text('document_id')
      .notNull()
      .references(() => documents.id, { onDelete: 'cascade' }),
    ordinal: integer('ordinal').notNull(),
    place: text('place').notNull(),
    text: text('text').notNull(),
    reason: text('reason').notNull(),
  },
  (t) => [primaryKey({ columns: [t.documentId, t.ordinal] })],
)

export const units = sqliteTable(
  'units',
  {
    row: integer('row').primaryKey(),
    id: text('id').notNull().unique(),
    documentId: text('document_id')
      .notNull()
      .references(() => documents.id, { onDelete: 'cascade' }),
    ordinal: integer('ordinal').notNull(),
    number: text('number'),
    path: text('path'),
    part: integer('part').notNull(),
    numberStatus: text('number_status').notNull(),
    heading: json<string[]>('heading').notNull(),
    stem: text('stem'),
    text: text('text'),
    textHash: text('text_hash'),
    unitType: text('unit_type').notNull(),
    recommends: flag('recommends').notNull(),
    page: integer('page'),
    /** articles, references, footnotes and what else belongs to the unit but is never filtered on */
    rest: json<UnitRest>('rest').notNull(),
    position: text('position'),
    positions: json<unknown[]>('positions').notNull(),
    official: json<unknown>('official'),
    /** copied from the document so that a page of recommendations is one index walk */
    day: text('day').notNull(),
    invented: flag('invented').notNull(),
    classifiedVersion: text('classified_version'),
    /** version of the search row; 0 or less: there is none, or what it is made from has changed since */
    indexedVersion: integer('indexed_version').notNull().default(0),
    withdrawnAt: text('withdrawn_at'),
    /** id of the unit that took its place, where one was read from the document itself */
    replacedBy: text('replaced_by'),
    createdAt: text('created_at').notNull(),
    updatedAt: text('updated_at').notNull(),
  },
  (t) => [
    // with all that counts and lists of what is new ask of a unit: none of its text is read for them
    index('units_document').on(t.documentId, t.ordinal, t.part, t.recommends, t.withdrawnAt),
    index('units_revised').on(t.updatedAt, t.row),
    // walked by version: a row that no rules can read would be met at each step
    index('units_unclassified').on(t.classifiedVersion).where(sql`withdrawn_at is null and text is not null`),
    index('units_unindexed').on(t.indexedVersion),
  ],
)

export type UnitRest = {
  /** of the text; left out where it is that of the document */
  language?: string | undefined
  addressee: string | null
  articles: string[]
  references: unknown[]
  concern: string | null
  footnotes: string[]
  joinedText: string | null
  recommendingStates: unknown[]
  warnings: string[]
}

export const unitStates = sqliteTable(
  'unit_states',
  {
    unitRow: integer('unit_row')
      .notNull()
      .references(() => units.row, { onDelete: 'cascade' }),
    state: text('state').notNull(),
  },
  (t) => [primaryKey({ columns: [t.unitRow, t.state] })],
)

export const labels = sqliteTable(
  'labels',
  {
    unitRow: integer('unit_row')
      .notNull()
      .references(() => units.row, { onDelete: 'cascade' }),
    scheme: text('scheme').notNull(),
    label: text('label').notNull(),
    evidence: json<unknown[]>('evidence').notNull(),
    rules: json<string[]>('rules').notNull(),
    vetoes: json<string[]>('vetoes').notNull(),
    doubtful: flag('doubtful').notNull(),
    method: text('method').notNull(),
  },
  (t) => [primaryKey({ columns: [t.unitRow, t.scheme, t.label] }), index('labels_label').on(t.scheme, t.label)],
)

/** Which units are in the index, which keeps no text itself, where they stand in it, and a digest of what it was told of each. */
export const search = sqliteTable(
  'search',
  {
    /** row of the index: newest document first, in the order of the document, read downwards */
    place: integer('place').primaryKey(),
    row: integer('row')
      .notNull()
      .unique()
      .references(() => units.row, { onDelete: 'cascade' }),
    facets: text('facets').notNull(),
    /** the same for a paragraph in every language of its work; null where it is held in one, or has no number */
    twin: integer('twin'),
    /** language of a text that does not lead; the empty text for the one that does */
    tongue: text('tongue').notNull(),
    /** what relevance is reckoned from: src/domain/search/sketch.ts; empty until the stage "index" has written it */
    sketch: text('sketch').notNull().default(''),
    digest: text('digest').notNull(),
  },
  (t) => [index('search_twins').on(t.place, t.twin, t.tongue).where(sql`twin is not null`)],
)

export const reviews = sqliteTable('reviews', {
  /** symbol of the report of the Working Group */
  report: text('report').primaryKey(),
  totals: json<Record<string, number>>('totals').notNull(),
  warnings: json<string[]>('warnings').notNull(),
  /** newest `updated_at` among the documents that were joined, and what else decides an answer */
  joinedThrough: text('joined_through').notNull(),
  joinedAt: text('joined_at').notNull(),
})

export const reviewWindows = sqliteTable(
  'review_windows',
  {
    key: text('key').primaryKey(),
    state: text('state').notNull(),
    mechanism: text('mechanism').notNull(),
    kind: text('kind').notNull(),
    certainty: text('certainty').notNull(),
    opensOn: text('opens_on'),
    dueOn: text('due_on'),
    body: json<unknown>('body').notNull(),
    sequence: integer('sequence').notNull(),
    invented: flag('invented').notNull(),
    /** last change of a date or its certainty */
    changedAt: text('changed_at').notNull(),
    updatedAt: text('updated_at').notNull(),
  },
  (t) => [index('review_windows_state').on(t.state, t.dueOn), index('review_windows_due').on(t.dueOn)],
)

/** Windows that are gone before their day was past: their calendar entry stays, cancelled, for 180 days (SAFETY, D5). */
export const withdrawnWindows = sqliteTable('withdrawn_windows', {
  key: text('key').primaryKey(),
  body: json<unknown>('body').notNull(),
  sequence: integer('sequence').notNull(),
  invented: flag('invented').notNull(),
  withdrawnAt: text('withdrawn_at').notNull(),
})

export const facts = sqliteTable(
  'facts',
  { kind: text('kind').notNull(), ordinal: integer('ordinal').notNull(), body: json<unknown>('body').notNull() },
  (t) => [primaryKey({ columns: [t.kind, t.ordinal] })],
)

/** Announcements as a person or a release entered them; none is ever changed or deleted, its standing alone moves. */
export const announcements = sqliteTable(
  'announcements',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    body: json<unknown>('body').notNull(),
    /** hand, file or release: never a person */
    enteredBy: text('entered_by').notNull(),
    /** name of the operator's file, without its folder */
    file: text('file'),
    standing: text('standing').notNull(),
    /** the row that corrected this one, or that holds it back */
    other: integer('other'),
    enteredAt: text('entered_at').notNull(),
    endedAt: text('ended_at'),
  },
  (t) => [index('announcements_standing').on(t.standing)],
)

/** Changes that are asked for by their subject; those of units are nine in ten, and their ids stand in no order. */
export const isToldBySubject = sql`subject = 'window' or subject = 'document' or subject = 'index_record'`

export const changes = sqliteTable(
  'changes',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    at: text('at').notNull(),
    kind: text('kind').notNull(),
    subject: text('subject').notNull(),
    subjectId: text('subject_id').notNull(),
    state: text('state'),
    mechanism: text('mechanism'),
    symbol: text('symbol'),
    before: json<unknown>('before'),
    after: json<unknown>('after'),
    invented: flag('invented').notNull(),
  },
  (t) => [
    index('changes_state').on(t.state, t.id),
    index('changes_told').on(t.subject, t.subjectId).where(isToldBySubject),
  ],
)

/** Records of the Universal Human Rights Index as last taken; none is ever deleted. */
export const uhriRecords = sqliteTable(
  'uhri_records',
  {
    row: integer('row').primaryKey(),
    /** annotation id of the index */
    id: text('id').notNull().unique(),
    symbol: text('symbol').notNull(),
    /** of the printed record */
    digest: text('digest').notNull(),
    body: text('body').notNull(),
    withdrawnAt: text('withdrawn_at'),
    createdAt: text('created_at').notNull(),
    updatedAt: text('updated_at').notNull(),
  },
  (t) => [index('uhri_records_symbol').on(t.symbol)],
)

/** What an import brings, until its file was read to the end and each document was written. */
export const uhriStaged = sqliteTable(
  'uhri_staged',
  {
    row: integer('row').primaryKey(),
    id: text('id').notNull().unique(),
    symbol: text('symbol').notNull(),
    digest: text('digest').notNull(),
    /** null: the record is no longer in the export */
    body: text('body'),
  },
  (t) => [index('uhri_staged_symbol').on(t.symbol)],
)

/** The units that are the words of a record: its own, or those that were read of the same paragraph. */
export const uhriLinks = sqliteTable(
  'uhri_links',
  {
    unitRow: integer('unit_row')
      .notNull()
      .references(() => units.row, { onDelete: 'cascade' }),
    recordRow: integer('record_row')
      .notNull()
      .references(() => uhriRecords.row, { onDelete: 'cascade' }),
    /** `alone` where the document was not read */
    agreement: text('agreement').notNull(),
  },
  (t) => [primaryKey({ columns: [t.unitRow, t.recordRow] }), index('uhri_links_record').on(t.recordRow)],
)

/** Documents that the index knows, with what came of comparing it with our own reading. */
export const uhriDocuments = sqliteTable('uhri_documents', {
  symbol: text('symbol').primaryKey(),
  documentId: text('document_id').notNull().unique(),
  records: integer('records').notNull(),
  /** reading that it was compared with, and by which rule; null: not compared, or no longer so */
  comparedWith: text('compared_with'),
  same: integer('same').notNull().default(0),
  differs: integer('differs').notNull().default(0),
  onlyIndex: integer('only_index').notNull().default(0),
  onlyOurs: integer('only_ours').notNull().default(0),
  /** paragraphs that do not agree, with how */
  disagreements: json<unknown[]>('disagreements').notNull(),
})
