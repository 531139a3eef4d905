import { describe, expect, it } from 'vitest'
import { membersOf, regionNames } from '../../../src/domain/states/regions.ts'
import { allStates } from '../../../src/domain/states/states.ts'

describe('regional groups', () => {
  it('hold every member of the United Nations once, and nobody else', () => {
    const members = allStates()
      .filter((state) => state.kind === 'member')
      .map((state) => state.iso3)
    expect(regionNames.flatMap(membersOf).sort()).toEqual([...members].sort())
    expect(members.length).toBe(193)
  })
})
