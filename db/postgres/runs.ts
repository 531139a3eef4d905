// Runs: one row per stage and source, begun and finished.

import { processMark } from '../shared/process-mark.ts'
import { killedBefore, toRun } from '../shared/runs.ts'
import type { Store } from '../store.ts'
import type { Kept } from '../tables.ts'
import type { Db } from './db.ts'
import { isThere } from './turns.ts'
import { insertRow, updateRows } from './write.ts'

/** `isHere` lets others see that this program lives. */
export function createRuns(db: Db, isHere: () => Promise<void>): Store['runs'] {
  // its own runs go on while its connection is made anew; of who is there a replica knows nothing
  const left = `finished_at is null and process <> '${processMark()}' and not pg_is_in_recovery() and not ${isThere} as is_left`
  type Row = Kept<'runs'> & { isLeft: boolean | null }
  const one = async (where: string, values: unknown[]) => {
    const found = await db.get<Row>(`select *, ${left} from runs where ${where} order by id desc limit 1`, values)
    if (!found) return null
    const { isLeft, ...row } = found
    return toRun(row, isLeft === true)
  }
  return {
    start: async (sourceId, stage, startedAt) => {
      await isHere()
      const mark = processMark()
      return db.transaction(async (tx) => {
        // a run of the same stage that never ended was killed, unless another program goes on with it
        await tx.run(
          `update runs set finished_at = $3, result = 'red', faults = $4 where source_id = $1 and stage = $2
            and finished_at is null and (process is null or process = $5 or not ${isThere})`,
          [sourceId, stage, startedAt, JSON.stringify([killedBefore(sourceId)]), mark],
        )
        const row = { sourceId, stage, startedAt, counts: {}, faults: [], routes: {}, process: mark }
        return insertRow<'runs', number>(tx, 'runs', row, 'id')
      })
    },
    finish: async (id, outcome) => {
      await updateRows(db, 'runs', outcome, ['id', id])
    },
    latest: async () =>
      (
        await db.all<Row & { lastSuccess: string | null }>(
          `select distinct on (source_id, stage) r.*, ${left}, (select s.finished_at from runs s
              where s.source_id = r.source_id and s.stage = r.stage and s.result <> 'red' order by s.id desc limit 1) as last_success
            from runs r order by source_id, stage, id desc`,
        )
      ).map(({ lastSuccess, isLeft, ...row }) => ({ last: toRun(row, isLeft === true), lastSuccess })),
    get: (id) => one('id = $1', [id]),
    count: async (except) =>
      (await db.get<{ n: number }>('select count(*) as n from runs where source_id <> $1', [except]))!.n,
    previous: (sourceId, stage) =>
      one(`source_id = $1 and stage = $2 and finished_at is not null and result <> 'red'`, [sourceId, stage]),
  }
}
