// Paths of a machine and characters that forge a line stay out of messages; addresses and symbols stay whole.
import { describe, expect, it } from 'vitest'
import { importedAddress, importedFile } from '../../src/domain/imported.ts'
import { printableText, withoutPaths } from '../../src/domain/printable.ts'
import { doubtsOf } from '../../src/pipeline/doubts.ts'
import { recordRun, toFault } from '../../src/pipeline/run.ts'
import { inventedObservations, unit } from '../support/parsed.ts'
import { testPipeline } from '../support/pipeline.ts'

describe('a message', () => {
  it.each([
    ["EACCES: permission denied, open '/home/ann/my files/report.pdf'", "EACCES: permission denied, open 'report.pdf'"],
    ['the folder /home/ann/data/archive cannot be read', 'the folder archive cannot be read'],
    ['the folder /home/ann/ cannot be read', 'the folder a folder cannot be read'],
    [String.raw`open 'C:\Users\ann\a.pdf'`, "open 'a.pdf'"],
    ['see file:///home/ann/a.html', 'see a.html'],
    ['CAT/C/XVD/CO/2 at https://docs.example.org/a/b.pdf', 'CAT/C/XVD/CO/2 at https://docs.example.org/a/b.pdf'],
    ['the page /sources, or /api/v1/changes', 'the page /sources, or /api/v1/changes'],
    ['5/6 of 2026/11/27 and/or more', '5/6 of 2026/11/27 and/or more'],
  ])('%s', (text, expected) => expect(withoutPaths(text)).toBe(expected))

  it('becomes a fault without the path, in the row and in what is reported', async () => {
    const ctx = await testPipeline()
    const error = Object.assign(new Error("EACCES: permission denied, open '/home/ann/x/a.pdf'"), { code: 'EACCES' })
    expect((await toFault(ctx, error, 'a')).message).not.toContain('ann')
    const report = await recordRun(ctx, 'a', 'import', async (run) => {
      run.yellow({ fault: 'failed', where: '/home/ann/x/a.pdf', message: error.message, file: 'a\n\u202egnp.pdf' })
      throw error
    })
    const kept = (await ctx.store.runs.latest())[0]!.last
    for (const text of [JSON.stringify(report), JSON.stringify(kept), JSON.stringify(ctx.logged)])
      expect(text).not.toContain('ann')
    expect(report.faults[0]!.file).toBe('a\ufffd\ufffdgnp.pdf')
    await ctx.close()
  })

  it('keeps every fault of a run', async () => {
    const ctx = await testPipeline()
    await recordRun(ctx, 'a', 'parse', async (run) => {
      for (let n = 0; n < 580; n++) run.yellow({ fault: 'failed', where: `${n}`, message: 'm' })
    })
    expect((await ctx.store.runs.latest())[0]!.last.faults).toHaveLength(580)
    await ctx.close()
  })
})

it('the name of a file is printed in one line, without what turns its direction', () => {
  const name = importedFile({ route: 'import', address: importedAddress('a\u001b[31m\n\u202efdp.exe') })
  expect(name).toBe('a\ufffd[31m\ufffd\ufffdfdp.exe')
  expect(printableText('two\nlines\t\u2066x')).toBe('two\nlines\t\ufffdx')
})

it.each([
  ['a direction mark', 'Ban\u202e torture.', 1],
  ['a control', 'Ban\u0007 torture.', 1],
  ['neither', 'Ban torture.\nAll of it.\tNow.', 0],
])('a unit with %s is a doubt, and stays verbatim', (_, text, n) => {
  const parsed = inventedObservations({ units: [unit('1', text), unit('2', 'The last paragraph.')] })
  const doubts = doubtsOf(parsed, null).filter((doubt) => doubt.includes('control or direction character'))
  expect(doubts).toHaveLength(n)
  expect(parsed.units[0]!.text).toBe(text)
})
