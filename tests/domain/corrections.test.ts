// Corrections by people: what a row may say, and that one which no longer fits raises.
import { describe, expect, it } from 'vitest'
import { applyCorrections, CorrectionError, correctionsSchema, type Labelled } from '../../src/domain/corrections.ts'

const unit = (paragraph: string, text: string, part = 0): Labelled => ({
  symbol: 'A/HRC/990/9',
  paragraph,
  part,
  text,
  criminalisation: 'no',
  flag: false,
  doubtful: false,
  subtags: ['prevention_general'],
  topics: ['training_istanbul_protocol'],
  corrected: null,
})
const row = (more: object = {}) =>
  correctionsSchema.parse([
    {
      symbol: 'A/HRC/990/9',
      paragraph: '100.12',
      text: 'a law against torture',
      what: { criminalisation: 'yes', subtags: ['bill_adoption'], add_topics: ['criminalisation'] },
      why: 'the bill is meant, see the addendum',
      who: 'N.K.',
      ...more,
    },
  ])[0]!
const units = [unit('100.12', 'Adopt a law  against torture soon'), unit('100.13', 'Train officers')]

describe('a list of corrections', () => {
  it.each([
    ['an address', { who: 'someone@example.org' }],
    ['nothing to change', { what: {} }],
    ['a tag that is not one', { what: { subtags: ['torture'] } }],
    ['a text too short to know it again', { text: 'law' }],
    ['a field that is not one', { colour: 'red' }],
    ['no reason', { why: '' }],
  ])('refuses %s', (_, more) => {
    expect(() => row(more)).toThrow()
  })
})

describe('applyCorrections', () => {
  it('lays a row over its unit and leaves the others and the input alone', () => {
    const [first, second] = applyCorrections(units, [row({ on: '2026-11-21' })])
    expect(first).toMatchObject({
      criminalisation: 'yes',
      flag: true,
      doubtful: false,
      subtags: ['bill_adoption'],
      topics: ['criminalisation', 'training_istanbul_protocol'],
      corrected: { who: 'N.K.', on: '2026-11-21' },
    })
    expect(second).toBe(units[1])
    expect(units[0]!.flag).toBe(false)
  })

  it('knows doubt, removes topics, and is the same when done twice', () => {
    const rows = [row({ what: { criminalisation: 'doubtful-no', remove_topics: ['training_istanbul_protocol'] } })]
    const once = applyCorrections(units, rows)
    expect(once[0]).toMatchObject({ criminalisation: 'doubtful', flag: false, doubtful: true, topics: [] })
    expect(applyCorrections(once, rows)).toEqual(once)
  })

  it('raises where the text has changed, the paragraph is gone, two rows meet or several parts fit', () => {
    const raises = (rows: ReturnType<typeof row>[], of = units) => expect(() => applyCorrections(of, rows))
    raises([row({ text: 'a law on something else' })]).toThrow(/no longer matches/)
    raises([row({ text: 'a law on something else' })]).toThrow(CorrectionError)
    raises([row({ paragraph: '100.99' })]).toThrow(/no such paragraph/)
    raises([row(), row()]).toThrow(/another row/)
    raises([row()], [...units, unit('100.12', 'Pass a law against torture', 1)]).toThrow(/several parts/)
  })

  it('leaves a row of a document that is not at hand for its own run', () => {
    expect(applyCorrections(units, [row({ symbol: 'A/HRC/991/9' })])).toEqual(units)
  })

  it('finds 4 (a) under 4(a), and a part by its number', () => {
    const parts = [unit('4(a)', 'Adopt a law against torture', 0), unit('4(a)', 'Pass a law against torture', 1)]
    const [, second] = applyCorrections(parts, [row({ paragraph: '4 (a)', part: 1 })])
    expect(second!.flag).toBe(true)
  })
})
