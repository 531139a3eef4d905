// A text is never displaced by less without a word: fewer recommendations are a doubt, or what is held stays.
import { describe, expect, it } from 'vitest'
import { compareCounts, type FewerVerdict, type HeldCount } from '../../../src/domain/keeping/fewer.ts'

const text = (count: number): HeldCount => ({ count, from: 'text' })
const draft = (count: number): HeldCount => ({ count, from: 'draft' })
const register = (count: number): HeldCount => ({ count, from: 'register' })

describe('compareCounts', () => {
  it.each<[count: number, held: HeldCount | null, isDoubtful: boolean, expected: FewerVerdict]>([
    [5, null, true, 'not_fewer'],
    [226, text(226), true, 'not_fewer'],
    [227, text(226), true, 'not_fewer'],
    // a real report of which one byte was changed
    [212, text(226), false, 'stays'],
    [225, text(226), false, 'stays'],
    [225, draft(226), false, 'doubt'],
    [225, draft(226), true, 'stays'],
    [180, draft(226), false, 'stays'],
    [212, text(226), true, 'stays'],
    [225, text(226), true, 'stays'],
    [180, text(226), false, 'stays'],
    [225, register(226), false, 'doubt'],
    [10, register(226), true, 'doubt'],
    [226, register(226), false, 'not_fewer'],
  ])('%i against %o, doubtful: %s', (count, held, isDoubtful, expected) =>
    expect(compareCounts(count, held, isDoubtful)).toBe(expected),
  )
})
