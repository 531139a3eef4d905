// Documents: read back with their units, versions and duties.
import { baseSymbol } from '../../src/domain/keeping/base-symbol.ts'
import { documentId } from '../../src/domain/keeping/ids.ts'
import type { VersionKind } from '../../src/domain/mechanisms.ts'
import type { Cursors } from '../shared/cursor.ts'
import { missingUnits, standingsFor, toDates, toInventory, toVersionRow, unreadOf } from '../shared/documents.ts'
import { asksForInvented } from '../shared/invented.ts'
import { type ParsedHead, toUnit } from '../shared/mapping.ts'
import type { CaptureRow, DocumentDetail, DocumentFilter, RecommendationCounts, Store } from '../store.ts'
import type { Kept } from '../tables.ts'
import { DamagedError } from './damaged.ts'
import type { Db, Queries } from './db.ts'
import { capturesById, labelsByUnit, readReplaced, toDocuments, withCaptures } from './rows.ts'
import { saveDocument } from './save.ts'
import { conditions } from './where.ts'

type Row = Kept<'documents'>

/** A document with its versions and what it replaced; null for an unknown id. */
export async function readDetail(db: Queries, id: string): Promise<DocumentDetail | null> {
  const row = await db.get<Row>('select * from documents where id = $1', [id])
  if (!row) return null
  const versions = await db.all<Kept<'documentVersions'>>(
    'select * from document_versions where document_id = $1 order by capture_id',
    [id],
  )
  const captures = await capturesById(
    db,
    versions.map(({ captureId }) => captureId),
  )
  const unread = await db.all<CaptureRow>(
    `select * from captures where parse_error is not null
      and (symbol = $1 or (parse_fault = 'corrigendum' and starts_with(symbol, $2))) order by id`,
    [row.symbol, `${baseSymbol(row.symbol)}/`],
  )
  const [document] = await toDocuments(db, await withCaptures(db, [row]))
  return {
    ...document!,
    unread: unreadOf(row.symbol, unread),
    replaces: await readReplaced(db, id),
    parsed: row.captureId === null ? null : (row.parsed as ParsedHead),
    versions: versions.map((version) => toVersionRow(version, captures.get(version.captureId)!, row.captureId)),
  }
}

/** Every unit of a document; throws where they are fewer than were stored with it: what is hidden must not read as "not in the document". */
const wholeUnits = (db: Db, id: string): Promise<Kept<'units'>[]> =>
  db.view(async (tx) => {
    const rows = await tx.all<Kept<'units'>>('select * from units where document_id = $1 order by ordinal, part', [id])
    const document = await tx.get<{ symbol: string; withdrawnAt: string | null; count: number }>(
      'select symbol, withdrawn_at, unit_count as count from documents where id = $1',
      [id],
    )
    const missing = document === undefined ? null : missingUnits(rows, document)
    if (missing !== null) throw new DamagedError(missing)
    return rows
  })

function matching(filter: DocumentFilter) {
  const where = conditions().add('withdrawn_at is null')
  if (filter.held) where.add('capture_id is not null')
  if (!filter.allVersions) where.anyOf('standing', standingsFor(filter.languages))
  if (!asksForInvented(filter.states)) where.add('invented = false')
  if (filter.states?.length)
    where.add(
      'exists (select 1 from document_states s where s.document_id = documents.id and s.state = any(?))',
      filter.states,
    )
  where.anyOf('mechanism', filter.mechanisms).anyOf('type', filter.types)
  where.anyOf('cycle', filter.cycles).anyOf('language', filter.languages)
  if (filter.from) where.add('distribution_date >= ?', filter.from)
  if (filter.to) where.add('distribution_date <= ?', filter.to)
  return where
}

/** Of no fictional State, with text, leading its work, and asking for something at all. */
const asking = `withdrawn_at is null and invented = false and capture_id is not null and standing = 'leading'
  and recommendation_count > 0`

export function createDocuments(db: Db, cursors: Cursors): Store['documents'] {
  const documentsOf = async (text: string, values: unknown[]) =>
    toDocuments(db, await withCaptures(db, await db.all<Row>(text, values)))
  return {
    save: (parsed, capture, parserVersion, at) => saveDocument(db, parsed, capture, { parserVersion, at }),
    get: async (idOrSymbol, language) => {
      if (/^d[0-9a-f]{15}$/.test(idOrSymbol)) return readDetail(db, idOrSymbol)
      if (language) return readDetail(db, documentId(idOrSymbol, language))
      const row = await db.get<{ id: string }>(
        `select id from documents where symbol = $1 order by language <> 'en', language limit 1`,
        [idOrSymbol],
      )
      return row ? readDetail(db, row.id) : null
    },
    readFrom: async (sha256) =>
      await db.all<{ documentId: string; captureId: number; version: VersionKind }>(
        `select v.document_id, v.capture_id, v.version from document_versions v join captures c on c.id = v.capture_id
            where c.sha256 = $1 order by v.capture_id, v.document_id`,
        [sha256],
      ),
    units: async (id, options) => {
      const rows = (await wholeUnits(db, id)).filter((row) => options?.withdrawn === true || row.withdrawnAt === null)
      const labels = await labelsByUnit(
        db,
        rows.map((row) => row.row),
      )
      return rows.map((row) => ({ ...toUnit(row), labels: labels.get(row.row) ?? [] }))
    },
    find: async (filter, page) => {
      const after = cursors.read(page.after, ['documents', filter])
      const where = matching(filter)
      const total = (await db.get<{ n: number }>(`select count(*) as n from documents where ${where.text()}`, [
        ...where.values,
      ]))!.n
      const day = `coalesce(distribution_date, '')`
      if (after) where.add(`(${day}, id) < (${where.bind(after[0])}, ${where.bind(after[1])})`)
      const rows = await db.all<Row>(
        `select * from documents where ${where.text()} order by ${day} desc, id desc limit ${where.bind(page.limit + 1)}`,
        where.values,
      )
      const shown = rows.slice(0, page.limit)
      const last = shown.at(-1)
      return {
        rows: await toDocuments(db, await withCaptures(db, shown)),
        total,
        next:
          rows.length > page.limit && last
            ? cursors.write([last.distributionDate ?? '', last.id], ['documents', filter])
            : null,
      }
    },
    skipped: (id) =>
      db.all(`select place as "where", "text", reason from skipped where document_id = $1 order by ordinal`, [id]),
    dates: async () =>
      (
        await db.all<Row & { readOn: string }>(
          // a text that another was issued in place of says nothing of dates any more
          `select d.*, left(c.last_seen_at, 10) as read_on from documents d join captures c on c.id = d.capture_id
            where d.withdrawn_at is null and d.replaced_by is null and d.standing <> 'replaced' order by d.id`,
        )
      ).map(({ readOn, ...row }) => toDates(row, readOn)),
    inventory: async () =>
      (
        await db.all<Row>(
          `select symbol, mechanism, type, session, cycle, parsed, capture_id, source_id, version, withdrawn_at from documents
            where (withdrawn_at is null or capture_id is not null) and invented = false order by coalesce(distribution_date, '') desc, id desc`,
        )
      ).map(toInventory),
    recommendationCounts: () =>
      db.all<RecommendationCounts>(
        `select source_id, sum(recommendation_count) as recommendations, min(recommendation_count) as lowest,
            max(recommendation_count) as highest
          from documents where ${asking} group by source_id order by source_id`,
      ),
    related: (symbol) =>
      documentsOf(
        `select * from documents where symbol = $1 or starts_with(symbol, $2)
            or work in (select work from documents where symbol = $1) order by symbol, language`,
        [symbol, `${symbol.replaceAll(/[%_]/g, '')}/`],
      ),
  }
}
