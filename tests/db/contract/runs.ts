// Runs: the last one, and the last that was not red.
import { describe, expect, it } from 'vitest'
import { at, type OpenStore, openEach } from './support.ts'

export function runsContract(open: OpenStore): void {
  describe('runs', () => {
    const its = openEach(open)

    it('remembers runs, and the newest that was not red', async () => {
      const outcome = { finishedAt: at(1), counts: { listings: 3 }, faults: [], routes: {} }
      await its.store.runs.finish(await its.store.runs.start('s', 'collect', at(1)), { ...outcome, result: 'green' })
      await its.store.runs.finish(await its.store.runs.start('s', 'collect', at(2)), {
        ...outcome,
        finishedAt: at(2),
        result: 'red',
      })
      expect((await its.store.runs.latest()).map((r) => [r.last.result, r.lastSuccess])).toEqual([['red', at(1)]])
      expect((await its.store.runs.previous('s', 'collect'))!.result).toBe('green')
    })
  })
}
