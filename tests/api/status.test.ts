// How sources are judged: by being looked at, against what their cards expect, with faults in plain words.
import { describe, expect, it } from 'vitest'
import { fetchFaults } from '../../src/domain/errors.ts'
import { faultWords } from '../../src/domain/fault-words.ts'
import { readSources } from '../../src/reading/status.ts'
import { cards, fill } from '../support/fill.ts'
import { addRun } from '../support/run.ts'

const card = cards[0]!
const at = '2099-06-11T08:00:00.000Z'

describe('sources', () => {
  it('were never run where only a later stage ran', async () => {
    const store = await fill()
    await addRun(store, { sourceId: 'other-source', stage: 'parse', at, counts: { recommendations: 11 } })
    const [row] = await readSources(store, [{ ...card, id: 'other-source' }])
    expect(row).toMatchObject({ result: 'never_run', lastRun: null, lastSuccess: null })
    expect(row!.against.map((one) => one.verdict)).toEqual(['not_counted', 'not_counted'])
  })

  it('keep the day of the last success of the same stage, and are as bad as their worst stage', async () => {
    const store = await fill()
    await addRun(store, { sourceId: card.id, stage: 'parse', at })
    const [row] = await readSources(store, cards)
    expect(row).toMatchObject({ result: 'red', lastRun: '2099-06-10T08:00:00.000Z', lastSuccess: null })
  })

  const expected: [range: [number, number], verdict: string][] = [
    [[1, 10], 'within'],
    [[4, 10], 'below'],
    [[1, 3], 'above'],
  ]
  it.each(expected)('of documents with 3 and 4 recommendations, expecting %j: %s', async (recommendations, verdict) => {
    const [row] = await readSources(await fill(), [{ ...card, expects: { ...card.expects, recommendations } }])
    // the invented documents of the same source count nowhere
    expect(row!.against[1]).toMatchObject({ count: 7, lowest: 3, highest: 4, verdict })
  })
})

describe('faults', () => {
  it('have words and a remedy, one and all', () => {
    for (const fault of [
      ...fetchFaults,
      'not_parsed',
      'skipped',
      'nothing_fetched',
      'unknown_state',
      'no-such-fault',
    ]) {
      const { what, remedy } = faultWords(fault)
      expect(what.length, fault).toBeGreaterThan(15)
      expect(remedy.length, fault).toBeGreaterThan(10)
      if (fault !== 'no-such-fault') expect(what).not.toMatch(/A fault named/)
    }
  })
})
