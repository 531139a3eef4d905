// Changes of the sites that do no harm: green, and every document of the true site is there.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { harmless } from '../support/replica/harmless.ts'
import { createLaboratory } from './support/mutated.ts'

let laboratory: Awaited<ReturnType<typeof createLaboratory>>
beforeAll(async () => {
  laboratory = await createLaboratory()
})
afterAll(() => laboratory.close())

test.each(harmless)('$source: $name', async (change) => {
  const { result, message, wrong, lost, missing } = await laboratory.run(change)
  expect(result, message).toBe('green')
  expect({ wrong, lost, missing }).toEqual({ wrong: [], lost: [], missing: [] })
})
