// Every mutation of the sites, through collect, parse and join: red or yellow with its named fault, and no wrong row.
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tableFile, withTable } from '../../scripts/mutation-table.ts'
import { mutations } from '../support/replica/mutations.ts'
import { createLaboratory, type Outcome } from './support/mutated.ts'

let laboratory: Awaited<ReturnType<typeof createLaboratory>>
const outcomes: Outcome[] = []

beforeAll(async () => {
  laboratory = await createLaboratory()
})
afterAll(() => laboratory.close())

describe('over the database of the day before', () => {
  test.each(mutations)('$source: $name', async (mutation) => {
    const outcome = await laboratory.run(mutation)
    outcomes.push(outcome)
    expect(outcome.result, outcome.message).not.toBe('green')
    if (mutation.fault === 'parse') expect(outcome.faults.length).toBeGreaterThan(0)
    else expect(outcome.faults, outcome.message).toContain(mutation.fault)
    expect(outcome.wrong, 'rows that the true site does not have').toEqual([])
    expect(outcome.lost, 'rows that were held before').toEqual([])
  })
})

test('there are 60 and more, and docs/sources.md tells what became of each', () => {
  expect(mutations.length).toBeGreaterThanOrEqual(60)
  expect(new Set(mutations.map(({ name }) => name)).size).toBe(mutations.length)
  const text = readFileSync(tableFile, 'utf8')
  expect(withTable(text, outcomes), 'run: node --import tsx scripts/mutation-table.ts --write').toBe(text)
})
