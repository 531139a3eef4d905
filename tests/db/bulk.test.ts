// Rows that go in together have the digests that each would get by itself, and are in the total of their table.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { insertRows, nextNumber } from '../../db/sqlite/bulk.ts'
import { insertRow } from '../../db/sqlite/one-row.ts'
import { type Opened, openDatabase } from '../../db/sqlite/open.ts'
import { changedRows, fillDigests } from '../../db/sqlite/row-digests.ts'
import { changes } from '../../db/sqlite/schema.ts'

let opened: Opened
beforeEach(() => {
  opened = openDatabase(':memory:')
  fillDigests(opened.raw, true, () => expect.unreachable())
})
afterEach(() => opened.raw.close())

const base = {
  at: '2026-11-28T08:00:00.000Z',
  kind: 'created',
  subject: 'unit',
  subjectId: 'u1',
  mechanism: 'CAT',
  invented: true,
}
/** Each kind of value that a column takes, and texts that the database does not keep as they are given. */
const rows: (typeof changes.$inferInsert)[] = [
  { ...base, state: null, before: null, after: { path: '6(c)', unitType: 'recommendation' } },
  { ...base, invented: false, after: ['"', '\\ud83d', '\u{1F600}', ' '] },
  { ...base, state: 'XVD', symbol: 'CAT/C/XVD/CO/3', after: { text: 'Établir un mécanisme\n« indépendant »' } },
  { ...base, symbol: 'half \ud83d of a character' },
  { ...base, symbol: 'a\u0000b', before: 1.5 },
]

const digests = () => opened.raw.prepare('select digest from changes order by id').pluck().all()
const total = () => opened.raw.prepare(`select "rows", total from table_totals where name = 'changes'`).get()

describe('rows that are inserted together', () => {
  it('have the digests and the total that they get one by one', () => {
    for (const row of rows) insertRow(opened.db, changes, row)
    const [one, sum] = [digests(), total()]
    opened.raw.exec('delete from changes')
    const first = nextNumber(opened.db, changes)
    expect(first).toBe(rows.length + 1)
    opened.raw.exec("delete from sqlite_sequence where name = 'changes'")
    insertRows(
      opened.db,
      changes,
      rows.map((row, n) => ({ ...row, id: 1 + n })),
    )
    expect(digests()).toEqual(one)
    expect(digests()).not.toContain(null)
    expect(total()).toEqual(sum)
    expect(changedRows(opened.raw, 5)).toEqual([])
  })

  it('are the same rows where what they share, and the number of the first, are given once', () => {
    for (const row of rows) insertRow(opened.db, changes, row)
    const all = () => opened.raw.prepare('select * from changes order by id').raw().all()
    const one = all()
    opened.raw.exec("delete from changes; delete from sqlite_sequence where name = 'changes'")
    const { at, kind, subject, subjectId, mechanism } = base
    const own = rows.map(({ state, symbol, before, after, invented }) => ({ state, symbol, before, after, invented }))
    insertRows(opened.db, changes, own, { shared: { at, kind, subject, subjectId, mechanism }, first: 1 })
    expect(all()).toEqual(one)
    expect(changedRows(opened.raw, 5)).toEqual([])
  })

  it('are found like others when a disk changes one, or takes one away', () => {
    insertRows(
      opened.db,
      changes,
      rows.map((row, n) => ({ ...row, id: 1 + n })),
    )
    expect(nextNumber(opened.db, changes)).toBe(rows.length + 1)
    // what no trigger of this connection sees
    opened.raw.exec('drop trigger temp.digest_of__changes; drop trigger temp.total_without_changes')
    opened.raw.exec(`update changes set symbol = 'CAT/C/XVD/CO/2' where id = 3`)
    expect(changedRows(opened.raw, 5)).toEqual([{ table: 'changes', row: '3' }])
    opened.raw.exec('delete from changes where id = 3')
    expect(changedRows(opened.raw, 5)).toEqual([{ table: 'changes', row: 'rows are missing, or are earlier ones' }])
  })
})
