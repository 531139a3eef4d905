// The register: recommendations known from facts, standing in for a text until it is collected.
import { eq } from 'drizzle-orm'
import type { RegisterRow } from '../../src/domain/register.ts'
import { stateName } from '../../src/domain/states/states.ts'
import type { Store } from '../store.ts'
import { documentId, unitId } from './ids.ts'
import type { Db } from './open.ts'
import { documentStates, documents, labels, meta, unitStates, units } from './schema.ts'
import { indexDocument } from './search.ts'

type Tx = Parameters<Parameters<Db['transaction']>[0]>[0]

const headOf = (row: RegisterRow) => ({
  symbol: row.symbol,
  symbolAsPrinted: null,
  mechanism: 'UPR',
  body: 'Human Rights Council',
  type: 'report_of_the_working_group',
  title: `Report of the Working Group on the Universal Periodic Review: ${stateName(row.state)}`,
  states: [row.state],
  stateAsPrinted: null,
  language: 'en',
  originalLanguage: 'en',
  version: 'official',
  distributionDate: row.date,
  adoptionDates: [],
  receivedDate: null,
  session: row.session,
  sessionOpens: null,
  sessionCloses: null,
  meetings: [],
  followUp: null,
  nextReport: null,
  invitations: [],
  layout: 'register',
  skipped: [],
  warnings: [],
  review: null,
  visit: null,
})

function writeUnit(tx: Tx, document: string, row: RegisterRow, ordinal: number, at: string): void {
  const method = `rules (register): ${row.certainty}`
  const positions =
    row.position === null || row.position_symbol === null
      ? []
      : [
          {
            value: row.position,
            words: null,
            rule: 'register',
            alreadyImplemented: false,
            sourceSymbol: row.position_symbol,
            sourceParagraph: row.position_paragraph,
            sourceKind: 'not_read_here' as const,
            appliesTo: null,
          },
        ]
  const recommendingStates = row.recommending_states.map((iso3) => ({
    printed: stateName(iso3),
    iso3,
    onBehalfOf: null,
  }))
  const { lastInsertRowid } = tx
    .insert(units)
    .values({
      id: unitId(row.symbol, 'en', { path: row.number, ordinal, part: row.part }),
      documentId: document,
      ordinal,
      number: row.number,
      path: row.number,
      part: row.part,
      numberStatus: row.number_status,
      heading: [],
      stem: null,
      text: null,
      textHash: null,
      unitType: 'upr_recommendation',
      recommends: true,
      page: null,
      position: row.position,
      positions,
      official: null,
      day: row.date ?? '',
      invented: false,
      classifiedVersion: null,
      withdrawnAt: null,
      rest: {
        addressee: null,
        articles: [],
        references: [],
        concern: null,
        footnotes: [],
        joinedText: null,
        recommendingStates,
        warnings: [],
        printedPositions: positions,
      } as never,
      createdAt: at,
      updatedAt: at,
    })
    .run()
  const unitRow = Number(lastInsertRowid)
  for (const state of new Set(row.recommending_states)) tx.insert(unitStates).values({ unitRow, state }).run()
  const label = (scheme: string, name: string, doubtful: boolean) =>
    tx
      .insert(labels)
      .values({ unitRow, scheme, label: name, evidence: [], rules: [], vetoes: [], doubtful, method })
      .run()
  for (const topic of new Set(row.topics))
    label('topic', topic, topic === 'criminalisation' && row.criminalisation === 'doubtful')
  for (const tag of new Set(row.subtags)) label('criminalisation', tag, row.criminalisation === 'doubtful')
}

export function createRegister(db: Db): Store['register'] {
  return {
    load: async (rows, hash, at) =>
      db.transaction((tx) => {
        if (tx.select().from(meta).where(eq(meta.key, 'register')).get()?.value === hash) return 0
        const bySymbol = new Map<string, RegisterRow[]>()
        for (const row of rows) bySymbol.set(row.symbol, [...(bySymbol.get(row.symbol) ?? []), row])
        // rows of a register that no longer names them go; a collected text stays
        for (const old of tx.select().from(documents).where(eq(documents.sourceId, 'register')).all())
          if (old.captureId === null) tx.delete(documents).where(eq(documents.id, old.id)).run()
        let written = 0
        for (const [symbol, own] of bySymbol) {
          const id = documentId(symbol, 'en')
          if (tx.select().from(documents).where(eq(documents.id, id)).get()) continue
          const first = own[0]!
          tx.insert(documents)
            .values({
              id,
              symbol,
              language: 'en',
              sourceId: 'register',
              captureId: null,
              mechanism: 'UPR',
              type: 'report_of_the_working_group',
              version: 'official',
              state: first.state,
              distributionDate: first.date,
              session: first.session,
              cycle: first.cycle,
              review: null,
              parserVersion: 0,
              parsed: headOf(first) as unknown,
              unitCount: own.length,
              recommendationCount: own.length,
              invented: false,
              withdrawnAt: null,
              createdAt: at,
              updatedAt: at,
            })
            .run()
          tx.insert(documentStates).values({ documentId: id, state: first.state }).run()
          own.forEach((row, ordinal) => {
            writeUnit(tx, id, row, ordinal, at)
          })
          indexDocument(tx as unknown as Db, tx.select().from(documents).where(eq(documents.id, id)).get()!)
          written += own.length
        }
        tx.insert(meta)
          .values({ key: 'register', value: hash })
          .onConflictDoUpdate({ target: meta.key, set: { value: hash } })
          .run()
        return written
      }),
  }
}
