// Units are labelled in a thread of its own: the same labels, nothing held up, and a text that takes too long is set aside.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import type { UnitToClassify } from '../../../db/store.ts'
import { longestForRules } from '../../../src/domain/not-classified.ts'
import type { Labeller } from '../../../src/pipeline/classify.ts'
import { labelUnit } from '../../../src/run/classifier.ts'
import { createLabeller, type LabellerOptions } from '../../../src/run/labels/labeller.ts'

const unit = (text: string, at = 0): UnitToClassify => ({
  id: `u${at}`,
  mechanism: 'CAT',
  text,
  unitType: 'recommendation',
  language: 'en',
  heading: ['Definition of torture'],
  stem: null,
  addressee: null,
  symbol: 'CAT/C/XVD/CO/1',
  path: String(at),
})
const texts = [
  'The State party should define torture in line with article 1 of the Convention.',
  'Build more schools in Valdoria.',
  'Criminaliser la torture',
]
const slow = new URL('./slow-rules.ts', import.meta.url)
const names = (rows: { label: string }[][]) => rows.map((labels) => labels.map(({ label }) => label).join())

describe('a labeller', () => {
  let labeller: Labeller
  const open = (options?: LabellerOptions) => {
    labeller = createLabeller(options)
    return labeller
  }
  afterEach(() => labeller.close())

  it('gives the labels that the rules give here', async () => {
    const units = texts.map(unit)
    expect(await open().label(units)).toEqual(units.map(labelUnit))
    expect(await labeller.label([])).toEqual([])
  })

  it('sets aside the texts that take too long, and labels the others', async () => {
    const units = ['one', 'never ends', 'two', 'never ends', 'three'].map(unit)
    const rows = await open({ limitMs: 200, module: slow, name: 'label' }).label(units)
    expect(names(rows)).toEqual(['one', 'timed_out', 'two', 'timed_out', 'three'])
  })

  it('lets this thread answer meanwhile', async () => {
    let ticks = 0
    const timer = setInterval(() => ticks++, 10)
    await open({ limitMs: 400, module: slow, name: 'label' }).label([unit('never ends')])
    clearInterval(timer)
    expect(ticks).toBeGreaterThan(3)
  })

  it('hands on what the rules throw, and works on', async () => {
    await expect(open({ module: slow, name: 'label' }).label([unit('throws')])).rejects.toThrow('a fault of the rules')
    expect(names(await labeller.label([unit('one')]))).toEqual(['one'])
  })

  describe('whose thread does not start', () => {
    const folder = mkdtempSync(join(tmpdir(), 'mw-labeller-'))
    afterAll(() => rmSync(folder, { recursive: true, force: true }))

    /** Rules that do this when they are loaded first, or always; then they label with the text. */
    const rulesThat = (does: string, when: 'once' | 'always'): URL => {
      const file = join(folder, `${does.length}-${when}.mjs`)
      const started = JSON.stringify(`${file}.started`)
      writeFileSync(
        file,
        `import { existsSync, writeFileSync } from 'node:fs'
         const isFirst = !existsSync(${started})
         writeFileSync(${started}, '')
         if (isFirst || ${when === 'always'}) ${does}
         export const label = ({ text }) => [{ label: text }]`,
      )
      return pathToFileURL(file)
    }
    const faults: [string, string][] = [
      ['throws', "throw new Error('not whole')"],
      ['ends', 'process.exit(3)'],
      ['lacks a file', "await import('./gone.mjs')"],
      ['hangs', 'await new Promise(() => setInterval(() => {}, 1000))'],
    ]

    it.each(faults)('once, for it %s, is started again', async (_, does) => {
      const module = rulesThat(does, 'once')
      // long enough for the second start, however busy the machine is
      expect(names(await open({ startMs: 5000, module, name: 'label' }).label([unit('one')]))).toEqual(['one'])
      expect(existsSync(`${module.pathname}.started`)).toBe(true)
    })

    it('twice, says so and waits no longer', async () => {
      const hanging = rulesThat(faults[3]![1], 'always')
      await expect(open({ startMs: 200, module: hanging, name: 'label' }).label([unit('one')])).rejects.toThrow(
        'the thread that classifies did not start within 0.2 seconds',
      )
      const throwing = rulesThat(faults[0]![1], 'always')
      await expect(open({ module: throwing, name: 'label' }).label([unit('one')])).rejects.toThrow('not whole')
    })
  })

  it('does not read a text of more than the longest', async () => {
    const long = 'the definition of torture in article 1 of the Convention '.repeat(2000)
    const rows = await open().label([unit(long), unit(long.slice(0, longestForRules - 21)), unit(texts[0]!)])
    expect(names(rows)[0]).toBe('too_long')
    expect(rows[1]!.length).toBeGreaterThan(1)
    expect(rows[2]!.some(({ label }) => label === 'criminalisation')).toBe(true)
  })
})
