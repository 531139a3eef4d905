// The clock of the machine jumps in the middle of collecting, importing and deriving: no instant of the jump is written.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { steadyClock } from '../../src/domain/steady-clock.ts'
import { importFiles } from '../../src/pipeline/import.ts'
import { indexUnits } from '../../src/pipeline/index-units.ts'
import { parse } from '../../src/pipeline/parse.ts'
import { updateWindows } from '../../src/pipeline/windows.ts'
import { inventedObservations } from '../support/parsed.ts'
import { collect, fakeHttp, fakeSource, listing, testPipeline } from '../support/pipeline.ts'

const start = Date.parse('2099-06-01T06:00:00.000Z')
const day = 86_400_000
const symbols = ['CAT/C/XVD/CO/3', 'CAT/C/XVD/CO/4', 'CAT/C/XVD/CO/5']
const source = fakeSource({
  async *list() {
    for (const symbol of symbols) yield listing(symbol)
  },
  parse: async () => inventedObservations(),
})
const http = () =>
  fakeHttp(
    Object.fromEntries(
      symbols.map((symbol) => [
        listing(symbol).routes[0]!.address,
        { body: `<html><p>${symbol} is invented.</p></html>` },
      ]),
    ),
  )

/** Every instant that is in the database after a run in which the clock jumps at the `calls`th reading. */
async function written(calls: number, by: number): Promise<{ instants: string[]; read: number }> {
  const ctx = await testPipeline({ onDisk: true })
  let read = 0
  const wall = { now: () => new Date(start + (read++ >= calls ? by : 0)) }
  Object.assign(ctx, { clock: steadyClock(wall, () => 0) })
  const files = symbols.map((symbol, at) => {
    const file = join(ctx.folder, `${at}.html`)
    writeFileSync(file, `<html><body><p>${symbol}, a file that was saved.</p></body></html>`)
    return file
  })
  await collect(ctx, source, { http: http() })
  await importFiles(ctx, source, files)
  await parse(ctx, source)
  await indexUnits(ctx)
  await updateWindows(ctx)
  const rows: unknown[] = [await ctx.store.meta.newestInstant(), await ctx.store.runs.latest()]
  for await (const row of ctx.store.captures.all()) rows.push(row)
  rows.push(await ctx.store.changes.since(0, 100))
  await ctx.close()
  return { instants: JSON.stringify(rows).match(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g) ?? [], read }
}

it.each([2000, -2000])('by %i days, wherever it is read', async (days) => {
  const { read, instants } = await written(Number.POSITIVE_INFINITY, 0)
  expect([instants.length > 20, read > 10]).toEqual([true, true])
  for (let calls = 1; calls < read; calls += 2) {
    const after = await written(calls, days * day)
    const far = after.instants.filter((at) => Math.abs(Date.parse(at) - start) > day)
    expect(far, `after ${calls} readings`).toEqual([])
    expect(after.instants.length).toBe(instants.length)
  }
})
