// One symbol, two files: of two States the first stays, of two issues the reissue, whichever is imported first.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { importFiles } from '../../src/pipeline/import.ts'
import { parse } from '../../src/pipeline/parse.ts'
import { inventedObservations, unit } from '../support/parsed.ts'
import { fakeSource, type TestPipeline, testPipeline } from '../support/pipeline.ts'
import { pageWith } from '../support/replica/mutate.ts'

const symbol = 'A/142/44'
/** Reads the State and the number of recommendations from the bytes, and whether the text is a reissue. */
const source = fakeSource({
  parse: async ({ bytes }) => {
    const words = new TextDecoder().decode(bytes)
    const [, state, count] = /(XV[A-Z]|SCG|SRB) (\d+)/.exec(words)!
    const isReissue = words.includes('reissued')
    return inventedObservations({
      symbol,
      symbolAsPrinted: isReissue ? `${symbol}*` : symbol,
      version: isReissue ? 'reissued' : 'official',
      states: [state!],
      units: Array.from({ length: Number(count) }, (_, at) => unit(String(at + 11), `${state} should act, at last.`)),
    })
  },
})

let ctx: TestPipeline
let folder: string
beforeEach(async () => {
  ctx = await testPipeline()
  folder = mkdtempSync(join(tmpdir(), 'mw-symbol-'))
})
afterEach(async () => {
  await ctx.close()
  rmSync(folder, { recursive: true, force: true })
})

const take = async (words: string) => {
  const file = join(folder, `${words.replaceAll(' ', '-')}.html`)
  writeFileSync(file, pageWith(symbol, `<p>${words} ${'1. The Committee considered it. '.repeat(30)}</p>`))
  await importFiles(ctx, source, [file])
  const { result, faults } = await parse(ctx, source)
  const held = await ctx.store.documents.get(symbol, 'en')
  return {
    result,
    told: faults.map(({ message }) => message).join(),
    states: held?.states,
    count: held?.recommendationCount,
  }
}

describe('a file on another State under the symbol of a text that is held', () => {
  it('takes nothing away: the first stays, and it says what to do', async () => {
    expect(await take('XVF 3')).toMatchObject({ result: 'green', states: ['XVF'] })
    const second = await take('XVD 4')
    expect(second).toMatchObject({ result: 'red', states: ['XVF'], count: 3 })
    expect(second.told).toMatch(
      /held of A\/142\/44 is on Kestria.*this one on Valdoria.*nothing was stored.*db forget \w{16} --force/,
    )
  })

  it('is taken where one of the two is a former State or a territory, as documents name them', async () => {
    await take('SCG 3')
    expect(await take('SRB 3')).toMatchObject({ result: 'green', states: ['SRB'] })
  })
})

describe('a reissue and the first issue', () => {
  it.each([
    ['the reissue first', ['XVD 5 reissued', 'XVD 4']],
    ['the first issue first', ['XVD 4', 'XVD 5 reissued']],
    ['the reissue first, with fewer recommendations', ['XVD 5 reissued', 'XVD 9']],
  ])('%s: the reissue stays, and nothing is refused', async (_, files) => {
    for (const words of files) expect(await take(words)).toMatchObject({ result: 'green' })
    const held = (await ctx.store.documents.get(symbol, 'en'))!
    expect([held.version, held.recommendationCount, held.versions]).toMatchObject(['reissued', 5, { length: 2 }])
  })
})
