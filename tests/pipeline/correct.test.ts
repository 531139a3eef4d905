// Corrections by people: laid over the rules at every run, shown as such, and a fault when their text is gone.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Correction } from '../../src/domain/corrections.ts'
import { classify } from '../../src/pipeline/classify.ts'
import { correct, readCorrections } from '../../src/pipeline/correct.ts'
import { indexUnits } from '../../src/pipeline/index-units.ts'
import { classifier } from '../../src/run/classifier.ts'
import { capture } from '../support/capture.ts'
import { inventedObservations, unit } from '../support/parsed.ts'
import { type TestPipeline, testPipeline } from '../support/pipeline.ts'

const row: Correction = {
  symbol: 'CAT/C/XVD/CO/3',
  paragraph: '11(b)',
  text: 'Remove the limitation period',
  what: { criminalisation: 'no', subtags: [] },
  why: 'as a test',
  who: 'AB',
  on: '2099-06-01',
}

describe('corrections', () => {
  let ctx: TestPipeline
  const put = async (text?: string) => {
    const { id } = await ctx.store.captures.add(
      capture(text ? { sha256: 'b'.repeat(64), retrievedAt: '2099-06-02T00:00:00.000Z' } : {}),
    )
    const parsed = text ? inventedObservations({ units: [unit('11(b)', text)] }) : inventedObservations()
    await ctx.store.documents.save(parsed, (await ctx.store.captures.get(id))!, 1, '2099-06-02T00:00:00.000Z')
  }
  const labelsOf = async (path: string) => {
    await indexUnits(ctx)
    const { rows } = await ctx.store.recommendations.find({ symbol: row.symbol }, { limit: 9 })
    return rows.find((r) => r.path === path)!.labels
  }
  const flagged = async () => {
    await indexUnits(ctx)
    return (await ctx.store.recommendations.find({ topics: ['criminalisation'] }, { limit: 9 })).rows.map((r) => r.path)
  }

  beforeEach(async () => {
    ctx = await testPipeline()
    await put()
    await classify(ctx, classifier)
  })
  afterEach(() => ctx.close())

  it('take the flag away, say who and why, and stand after the next run of the rules', async () => {
    expect(await flagged()).toEqual(['11(a)', '11(b)'])
    expect(await correct(ctx, classifier, [row])).toMatchObject({ result: 'green', counts: { corrected: 1 } })
    expect(await flagged()).toEqual(['11(a)'])
    await classify(ctx, { ...classifier, version: 'next' })
    expect(await flagged()).toEqual(['11(a)', '11(b)'])
    await correct(ctx, { ...classifier, version: 'next' }, [row])
    expect(await flagged()).toEqual(['11(a)'])
  })

  it('give the flag, and other topics', async () => {
    const given: Correction = {
      ...row,
      paragraph: '20',
      text: 'register every detention',
      what: { criminalisation: 'doubtful-yes', add_topics: ['data_collection'] },
    }
    await correct(ctx, classifier, [given])
    const labels = await labelsOf('20')
    expect(labels.map((l) => l.label)).toEqual(expect.arrayContaining(['criminalisation', 'data_collection']))
    expect(labels.every((l) => l.method === 'corrected by AB on 2099-06-01: as a test')).toBe(true)
  })

  it('are a red fault when the text is another, and change nothing', async () => {
    await put('Publish the reports on torture.')
    await classify(ctx, classifier)
    const report = await correct(ctx, classifier, [row])
    expect(report).toMatchObject({ result: 'red', faults: [{ fault: 'correction_does_not_match' }] })
    expect(report.faults[0]!.message).toMatch(/CAT\/C\/XVD\/CO\/3, para. 11\(b\): its text no longer matches/)
    expect(await flagged()).toEqual([])
  })

  it('of a document that is not held wait', async () => {
    expect(await correct(ctx, classifier, [{ ...row, symbol: 'CAT/C/XVD/CO/9' }])).toMatchObject({
      result: 'green',
      counts: { not_held: 1 },
    })
  })

  it('are read from YAML, and refused with the row that is wrong', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mw-corrections-'))
    const path = join(folder, 'corrections.yml')
    writeFileSync(
      path,
      '- symbol: A\n  paragraph: "1"\n  text: long enough\n  what: { criminalisation: "no" }\n  why: because\n  who: me@example.org\n',
    )
    await expect(readCorrections(path)).rejects.toThrow(/not an address/)
    const aliases = ['a', 'b', 'c', 'd', 'e'].map((name, at) => `${name}: &${name} [${`*${'zabcd'[at]},`.repeat(9)}]`)
    for (const text of ['a: [', '['.repeat(100_000), `z: &z [1]\n${aliases.join('\n')}`]) {
      writeFileSync(path, text)
      const told = await readCorrections(path).catch((error: Error) => error)
      expect(String(told)).toMatch(/corrections\.yml: it is no YAML that can be read \([^\n]+\)\. Write a list of rows/)
    }
    writeFileSync(path, '# nothing\n')
    expect(await readCorrections(path)).toEqual([])
    rmSync(folder, { recursive: true })
  })
})
