// Runs: the last one, the last that was not red, and those that never ended.
import { describe, expect, it } from 'vitest'
import type { RunResult } from '../../../db/store.ts'
import { at, type OpenStore, openEach } from './support.ts'

/** each: results of the runs of one stage in turn (null: never ended) → of the last run, day of the last success, run to compare with */
const histories: [string, (RunResult | null)[], RunResult | null, number | null, number | null][] = [
  ['green', ['green'], 'green', 1, 1],
  ['red after green', ['green', 'red'], 'red', 1, 1],
  ['yellow counts as a success', ['green', 'yellow'], 'yellow', 2, 2],
  ['red from the first', ['red', 'red'], 'red', null, null],
  ['running after green', ['green', null], null, 1, 1],
  ['running for the first time', [null], null, null, null],
  ['green after one that never ended', [null, 'green'], 'green', 2, 2],
  ['red, then running', ['yellow', 'red', null], null, 1, 1],
]

export function runsContract(open: OpenStore): void {
  describe('runs', () => {
    const its = openEach(open)
    const run = async (source: string, stage: string, day: number, result: RunResult | null): Promise<number> => {
      const id = await its.store.runs.start(source, stage, at(day))
      if (result !== null)
        await its.store.runs.finish(id, {
          finishedAt: at(day),
          result,
          counts: { listings: day },
          faults: [],
          routes: { first: day },
        })
      return id
    }

    it.each(histories)('%s', async (_, results, last, success, compared) => {
      for (const [index, result] of results.entries()) await run('s', 'collect', index + 1, result)
      // neither another source nor another stage counts
      await run('s', 'parse', 20, 'green')
      await run('other', 'collect', 20, 'green')
      const found = (await its.store.runs.latest()).find(
        (row) => row.last.sourceId === 's' && row.last.stage === 'collect',
      )!
      expect([found.last.result, found.lastSuccess]).toEqual([last, success === null ? null : at(success)])
      const previous = await its.store.runs.previous('s', 'collect')
      expect(previous?.counts['listings'] ?? null).toBe(compared)
    })

    it('closes a run of the same stage that never ended, as red and with its fault, and no other', async () => {
      const killed = await run('s', 'collect', 1, null)
      const other = await run('s', 'parse', 1, null)
      await its.store.runs.start('s', 'collect', at(2))
      await its.store.runs.finish(await its.store.runs.start('s', 'collect', at(3)), {
        finishedAt: at(3),
        result: 'green',
        counts: {},
        faults: [],
        routes: {},
      })
      const rows = await its.store.runs.latest()
      expect(rows.map(({ last }) => [last.stage, last.result])).toEqual([
        ['collect', 'green'],
        ['parse', null],
      ])
      expect(rows[1]!.last.id).toBe(other)
      expect(killed).toBeLessThan(rows[0]!.last.id)
    })

    it('gives back what was written, by source and stage', async () => {
      const faults = [{ fault: 'no_files', where: 'CAT/C/XVD/CO/3', message: 'no file in en' }]
      const id = await its.store.runs.start('b', 'parse', at(1))
      await its.store.runs.finish(id, { finishedAt: at(2), result: 'yellow', counts: { new: 2 }, faults, routes: {} })
      await run('a', 'parse', 1, 'green')
      const rows = (await its.store.runs.latest()).map(({ last }) => last)
      expect(rows.map(({ sourceId }) => sourceId)).toEqual(['a', 'b'])
      expect(rows[1]).toEqual({
        id,
        sourceId: 'b',
        stage: 'parse',
        startedAt: at(1),
        finishedAt: at(2),
        result: 'yellow',
        counts: { new: 2 },
        faults,
        routes: {},
      })
    })
  })
}
