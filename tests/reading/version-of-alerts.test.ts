// Nothing that everybody sees tells when somebody used the form of subscriptions: not the data version, nor that a run goes on.
import { expect, it } from 'vitest'
import { openStore } from '../../db/sqlite/store.ts'
import { alertsRunId } from '../../src/domain/run-ids.ts'
import { createReading } from '../../src/reading/reading.ts'

it('a run of the alerts changes nothing of the edition, while it goes on, when it ends, or when it is red', async () => {
  const store = await openStore({ path: ':memory:' })
  const at = '2099-06-01T06:00:00.000Z'
  const done = { finishedAt: at, counts: {}, faults: [], routes: {} }
  const run = async (source: string, stage: string, result: 'green' | 'red') =>
    store.runs.finish(await store.runs.start(source, stage, at), { ...done, result })
  const edition = () => createReading(store).edition()
  await run('windows', 'windows', 'green')
  const before = await edition()
  const going = await store.runs.start(alertsRunId, 'deliveries', at)
  expect(await edition()).toEqual(before)
  await store.runs.finish(going, { ...done, result: 'red' })
  expect(await edition()).toEqual(before)
  for (let i = 0; i < 5; i++) await run(alertsRunId, 'deliveries', 'green')
  await run('windows', 'windows', 'green')
  // the next run of another stage does not tell how many there were between
  expect((await edition()).version).toBe(before.version.replace('.r1.', '.r2.'))
  await store.close()
})
