// The records of the index: taken in, written, compared and read back.
import type { Language } from '../../src/domain/mechanisms.ts'
import type { UhriRecord } from '../../src/domain/uhri/record.ts'
import { toComparison } from '../shared/uhri.ts'
import type { UhriStore } from '../uhri-store.ts'
import { type Db, holdAlone, type Tx } from './db.ts'
import { applyStaged, standAgain } from './uhri-apply.ts'
import { createUhriRead } from './uhri-read.ts'
import { createStaging, readImport, writeImport } from './uhri-staging.ts'
import { updateRows } from './write.ts'

type Waiting = { symbol: string; documentId: string; language: Language; reading: string }
type Rule = Parameters<UhriStore['compare']>[2]
type OurRow = Parameters<Rule>[0][number] & { row: number }

/** Documents that are read here, whose reading or whose records are others than those compared. */
const waiting = `select u.symbol, u.document_id, d.language, d.capture_id || ' ' || d.updated_at || ' ' || $1::text as reading
  from uhri_documents u join documents d on d.id = u.document_id
  where d.capture_id is not null
    and u.compared_with is distinct from (d.capture_id || ' ' || d.updated_at || ' ' || $1::text)
  order by u.symbol limit $2`

async function compareDocument(tx: Tx, { symbol, documentId, language, reading }: Waiting, rule: Rule): Promise<void> {
  const units = await tx.all<OurRow>(
    `select "row", id, path, stem, "text", unit_type from units
      where document_id = $1 and withdrawn_at is null and "text" is not null order by ordinal, part`,
    [documentId],
  )
  const rows = await tx.all<{ row: number; body: string }>(
    'select "row", body from uhri_records where symbol = $1 and withdrawn_at is null order by id',
    [symbol],
  )
  const states = await tx.all<{ state: string }>(
    'select state from document_states where document_id = $1 order by state',
    [documentId],
  )
  const all = rows.map(({ body }) => JSON.parse(body) as UhriRecord)
  // what names another State is of another document, whatever its symbol says
  const ours = states.map(({ state }) => state).join(' ')
  const { paragraphs, links: said } = rule(
    units,
    all.filter((record) => [...record.states].sort().join(' ') === ours),
    language,
  )
  const rowOfRecord = new Map(all.map(({ annotationId }, at) => [annotationId, rows[at]!.row]))
  const rowOfUnit = new Map(units.map(({ id, row }) => [id, row]))
  const links = said.map(({ unit, record, agreement }) => ({
    unit: rowOfUnit.get(unit)!,
    record: rowOfRecord.get(record)!,
    agreement,
  }))
  await tx.run('delete from uhri_links where record_row = any($1)', [rows.map(({ row }) => row)])
  await tx.run(
    `insert into uhri_links (unit_row, record_row, agreement) select * from unnest($1::bigint[], $2::bigint[], $3::text[])
      on conflict do nothing`,
    [links.map(({ unit }) => unit), links.map(({ record }) => record), links.map(({ agreement }) => agreement)],
  )
  await updateRows(tx, 'uhriDocuments', { comparedWith: reading, ...toComparison(paragraphs) }, ['symbol', symbol])
}

export function createUhri(db: Db): UhriStore {
  /** One program at a time writes records and what stands for them. */
  const alone = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
    db.transaction(async (tx) => {
      await holdAlone(tx, ['uhri'])
      return work(tx)
    })
  return {
    ...createStaging(db),
    ...createUhriRead(db),
    apply: (at, isInvented) =>
      alone(async (tx) => {
        const done = await applyStaged(tx, { at, isInvented })
        const read = await readImport(tx)
        if (done === null && read !== null && !read.applied) await writeImport(tx, { ...read, applied: true })
        return done
      }),
    standAgain: (at, isInvented) => alone((tx) => standAgain(tx, { at, isInvented })),
    countOf: async (symbol) =>
      (await db.get<{ n: number }>(
        'select count(*) as n from uhri_records where symbol = $1 and withdrawn_at is null',
        [symbol],
      ))!.n,
    compare: (version, limit, rule) =>
      alone(async (tx) => {
        const found = await tx.all<Waiting>(waiting, [String(version), limit])
        for (const one of found) await compareDocument(tx, one, rule)
        return found.length
      }),
  }
}
