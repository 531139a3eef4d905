// Units are labelled in a thread of its own: the same labels, nothing held up, and a text that takes too long is set aside.
import { afterEach, describe, expect, it } from 'vitest'
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

  it('does not read a text of more than the longest', async () => {
    const long = 'the definition of torture in article 1 of the Convention '.repeat(2000)
    const rows = await open().label([unit(long), unit(long.slice(0, longestForRules - 21)), unit(texts[0]!)])
    expect(names(rows)[0]).toBe('too_long')
    expect(rows[1]!.length).toBeGreaterThan(1)
    expect(rows[2]!.some(({ label }) => label === 'criminalisation')).toBe(true)
  })
})
