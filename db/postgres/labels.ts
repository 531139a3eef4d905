// Labels: what the classifier said of each unit, replaced as a whole when its version changes.
import { hasSameLabels } from '../../src/domain/keeping/labels.ts'
import type { NotClassified } from '../../src/domain/not-classified.ts'
import { outOfDate } from '../shared/out-of-date.ts'
import type { Label, Store, UnitToClassify } from '../store.ts'
import type { Db, Queries, Tx } from './db.ts'
import { labelsByUnit } from './rows.ts'
import { insertRows } from './write.ts'

/** Walks of an index of texts by version: those without labels, of an older version, of a newer. */
const walks = ['is null', '< $1', '> $1'].map(
  (condition) => `from units where withdrawn_at is null and "text" is not null and classified_version ${condition}`,
)
const boundTo = (walk: string, version: string): string[] => (walk.endsWith('$1') ? [version] : [])

/** Each by an index: a walk over all units would read every text. */
const unread = `select (select count(*) ${walks[0]}) as waiting,
    ${['too_long', 'timed_out']
      .map(
        (name, at) => `(select count(*) from labels l join units u on u."row" = l.unit_row
          where l.scheme = 'criminalisation' and l.label = $${at + 1} and u.classified_version is not null
            and u.withdrawn_at is null and u."text" is not null) as ${name}`,
      )
      .join(', ')}`

/** Numbers of units that wait; `lock` says what is done about those that another program works on. */
async function waiting(db: Queries, version: string, limit: number, lock = ''): Promise<number[]> {
  const rows: number[] = []
  for (const walk of walks) {
    if (rows.length >= limit) break
    const values = boundTo(walk, version)
    const next = await db.all<{ row: number }>(
      `select "row" ${walk} order by classified_version, "row" limit $${values.length + 1} ${lock}`,
      [...values, limit - rows.length],
    )
    for (const { row } of next) rows.push(row)
  }
  return rows
}

/**
 * Units that wait, for this transaction alone. Where others have all that are left, it waits for them: they are done
 * then, or wait again, because who had them died.
 */
async function claim(tx: Tx, version: string, limit: number): Promise<number[]> {
  for (;;) {
    for (const lock of ['for no key update skip locked', 'for no key update']) {
      const rows = await waiting(tx, version, limit, lock)
      if (rows.length > 0) return rows
    }
    if ((await waiting(tx, version, 1)).length === 0) return []
  }
}

const readUnits = (db: Queries, rows: readonly number[]): Promise<UnitToClassify[]> =>
  db.all(
    `select u.id, d.mechanism, u."text", u.unit_type, coalesce(u.rest ->> 'language', d.language) as language, u.heading,
        u.stem, u.rest ->> 'addressee' as addressee, d.symbol, u.path
      from units u join documents d on d.id = u.document_id where u."row" = any($1) order by u."row"`,
    [rows],
  )

async function replace(tx: Tx, rows: readonly { unitId: string; labels: Label[] }[], version: string): Promise<void> {
  // in one order, so that two workers wait for each other and never both
  const known = await tx.all<{ id: string; row: number; isFirst: boolean }>(
    'select id, "row", classified_version is null as is_first from units where id = any($1) order by "row" for update',
    [rows.map(({ unitId }) => unitId)],
  )
  const rowOf = new Map(known.map(({ id, row }) => [id, row]))
  const held = await labelsByUnit(tx, [...rowOf.values()])
  const given = new Map(rows.flatMap(({ unitId, labels }) => (rowOf.has(unitId) ? [[rowOf.get(unitId)!, labels]] : [])))
  const changed = [...given].filter(([row, labels]) => !hasSameLabels(held.get(row) ?? [], labels))
  const numbers = changed.map(([row]) => row)
  await tx.run('delete from labels where unit_row = any($1)', [numbers])
  await insertRows(
    tx,
    'labels',
    changed.flatMap(([unitRow, labels]) => labels.map((label) => ({ unitRow, ...label }))),
  )
  // a text that was read for the first time is found by what was found out, also where that is nothing
  const isChanged = new Set([...numbers, ...known.flatMap(({ row, isFirst }) => (isFirst ? [row] : []))])
  await tx.run('update units set classified_version = $1, indexed_version = $2 where "row" = any($3)', [
    version,
    outOfDate.indexedVersion,
    [...isChanged],
  ])
  await tx.run('update units set classified_version = $1 where "row" = any($2)', [
    version,
    known.flatMap(({ row }) => (isChanged.has(row) ? [] : [row])),
  ])
}

export function createLabels(db: Db): Store['labels'] {
  return {
    unclassified: async (version, limit) => readUnits(db, await waiting(db, version, limit)),
    countUnclassified: async (version) => {
      let sum = 0
      for (const walk of walks)
        sum += (await db.get<{ n: number }>(`select count(*) as n ${walk}`, boundTo(walk, version)))!.n
      return sum
    },
    countUnread: async () => {
      const kinds: NotClassified[] = ['too_long', 'timed_out']
      const {
        waiting: left,
        tooLong,
        timedOut,
      } = (await db.get<Record<'waiting' | 'tooLong' | 'timedOut', number>>(unread, kinds))!
      return { waiting: left, too_long: tooLong, timed_out: timedOut }
    },
    label: (version, limit, read) =>
      db.transaction(async (tx) => {
        const units = await readUnits(tx, await claim(tx, version, limit))
        if (units.length === 0) return []
        const found = await read(units)
        await replace(
          tx,
          units.map(({ id }, at) => ({ unitId: id, labels: found[at]! })),
          version,
        )
        return units.map((unit, at) => ({ unit, labels: found[at]! }))
      }),
    replace: (rows, version) => db.transaction((tx) => replace(tx, rows, version)),
  }
}
