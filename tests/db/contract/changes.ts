// Changes: in the order of their arrival, counted and filtered like a slow walk over all of them.
import { describe, expect, it } from 'vitest'
import type { ChangeRow, NewChange } from '../../../db/store.ts'
import { at, type OpenStore, openEach } from './support.ts'

const states = ['XVD', 'XVE', null]
const mechanisms = ['CAT', 'UPR', null]
const subjects = ['document', 'unit', 'window'] as const
/** Every combination once, every fifth of an example. */
const rows: NewChange[] = states.flatMap((state, i) =>
  mechanisms.flatMap((mechanism, j) =>
    subjects.map((subject, k) => ({
      at: at(1 + ((i + j + k) % 9)),
      kind: 'updated' as const,
      subject,
      subjectId: `${state}:${mechanism}:${subject}`,
      state,
      mechanism,
      symbol: null,
      before: { n: k },
      after: null,
      invented: (i * 9 + j * 3 + k) % 5 === 0,
    })),
  ),
)

export function changesContract(open: OpenStore): void {
  describe('changes', () => {
    const its = openEach(open)
    const all = async () => its.store.changes.since(0, 1000, { invented: true })

    it('come back as they were added, numbered in the order of their arrival', async () => {
      await its.store.changes.add(rows)
      await its.store.changes.add([])
      const found = await all()
      expect(found.map(({ id: _, ...row }) => row)).toEqual(rows)
      const ids = found.map(({ id }) => id)
      expect(ids).toEqual(ids.toSorted((a, b) => a - b))
      expect(new Set(ids).size).toBe(rows.length)
    })

    it.each([1, 4, 100])('are read on from a cursor, %s at a time, with none lost or doubled', async (limit) => {
      await its.store.changes.add(rows)
      const seen: ChangeRow[] = []
      let late = false
      for (let cursor = 0; ; ) {
        const left = await its.store.changes.count(cursor)
        const page = await its.store.changes.since(cursor, limit)
        expect(left).toBe((await all()).filter((row) => !row.invented && row.id > cursor).length)
        if (page.length === 0) break
        seen.push(...page)
        cursor = page.at(-1)!.id
        // what arrives meanwhile comes last
        if (!late) await its.store.changes.add([{ ...rows[1]!, subjectId: 'late' }])
        late = true
      }
      const real = (await all()).filter((row) => !row.invented)
      expect(seen).toEqual(real)
      expect(seen.at(-1)!.subjectId).toBe('late')
    })

    const filters = [
      {},
      { states: ['XVD'] },
      { states: ['XVD', 'XVE'], mechanisms: ['UPR'] },
      { mechanisms: ['CAT'], subject: 'window' as const },
      { subject: 'unit' as const, invented: true },
      { states: ['XVZ'] },
      { states: [], mechanisms: [] },
    ]
    it.each(filters)('are found newest first by %j', async (filter) => {
      await its.store.changes.add(rows)
      const expected = (await all())
        .filter(
          (row) =>
            (!filter.states?.length || filter.states.includes(row.state!)) &&
            (!filter.mechanisms?.length || filter.mechanisms.includes(row.mechanism!)) &&
            (filter.subject === undefined || filter.subject === row.subject) &&
            (filter.invented || !row.invented),
        )
        .reverse()
      expect(await its.store.changes.newest({ ...filter, limit: 1000 })).toEqual(expected)
      expect(await its.store.changes.newest({ ...filter, limit: 2 })).toEqual(expected.slice(0, 2))
    })
  })
}
