// An addendum answers the final report: where only a draft of it is held, its answers wait, and the recommendations say so.
import { describe, expect, it } from 'vitest'
import { awaitingFinal } from '../../../src/domain/keeping/awaited.ts'
import { positionLines } from '../../../src/domain/unit-words.ts'
import type { Position } from '../../../src/domain/units.ts'
import { joinReview, type ReviewPaper } from '../../../src/domain/upr-review.ts'

const report = (symbol: string, state = 'XVD') => ({ symbol, type: 'report_of_the_working_group', state, cycle: 4 })
const addendum = (symbol: string, state = 'XVD', cycle: number | null = 4) => ({
  symbol,
  type: 'addendum',
  state,
  cycle,
})
const draft = 'A/HRC/WG.6/48/L.7'

describe('a draft and an addendum', () => {
  it.each<[string, Parameters<typeof awaitingFinal>[0], string]>([
    ['of one review', [report(draft), addendum('A/HRC/59/77/Add.1')], 'A/HRC/59/77/Add.1'],
    ['whose cycle its symbol tells', [report(draft), addendum('A/HRC/59/77/Add.1', 'XVD', null)], 'A/HRC/59/77/Add.1'],
    [
      'in two addenda',
      [report(draft), addendum('A/HRC/59/77/Add.1'), addendum('A/HRC/59/77/Add.2')],
      'A/HRC/59/77/Add.1 A/HRC/59/77/Add.2',
    ],
    ['beside the final report', [report(draft), report('A/HRC/59/77'), addendum('A/HRC/59/77/Add.1')], ''],
    ['beside a revision of it', [report(draft), report('A/HRC/59/77/Rev.1'), addendum('A/HRC/59/77/Add.1')], ''],
    ['of another State', [report(draft), addendum('A/HRC/59/78/Add.1', 'XVE')], ''],
    ['of another cycle', [report(draft), addendum('A/HRC/28/7/Add.1', 'XVD', 2)], ''],
    ['without a draft', [addendum('A/HRC/59/77/Add.1')], ''],
    ['of a final report', [report('A/HRC/59/77'), addendum('A/HRC/59/77/Add.1')], ''],
    [
      'of the first session',
      [{ ...report('A/HRC/WG.6/1/XVD/4'), cycle: 1 }, addendum('A/HRC/8/23/Add.1', 'XVD', 1)],
      'A/HRC/8/23/Add.1',
    ],
  ])('%s', (_, documents, expected) => {
    expect([...awaitingFinal(documents).values()].flat().join(' ')).toBe(expected)
  })
})

const position = (value: Position['value']): Position => ({
  value,
  words: 'will be examined',
  rule: null,
  alreadyImplemented: false,
  sourceSymbol: draft,
  sourceParagraph: '8',
  appliesTo: null,
})
const paper = {
  symbol: draft,
  type: 'report_of_the_working_group',
  review: null,
  units: (['pending', 'supported', 'noted'] as const).map((value, at) => ({
    path: `8.${at + 1}`,
    number: `8.${at + 1}`,
    part: 0,
    unitType: 'upr_recommendation',
    recommendingStates: [],
    positions: [position(value)],
  })),
} as unknown as ReviewPaper
const join = (awaiting: string[]) => joinReview([paper], { outcomeAdopted: false, awaiting })

it('leaves open what the draft left open, and names the paper that waits', () => {
  const joined = join(['A/HRC/59/77/Add.1'])
  expect(joined.units.map(({ value }) => value)).toEqual(['pending', 'supported', 'noted'])
  expect(joined.warnings.join()).toContain('Import A/HRC/59/77')
  const lines = (['en', 'fr', 'es'] as const).map((language) =>
    positionLines(joined.units[0]!.positions, language).join(' | '),
  )
  for (const line of lines) expect(line).toContain('A/HRC/59/77/Add.1')
  expect(lines[0]).toContain('wait for the final report, which is not held here')
  expect(lines[0]).not.toContain('no answer is held here')
  expect(joined.units[0]!.positions.at(-1)).toMatchObject({ rule: 'awaits_final_report', words: null })
  expect(joined.units[0]!.positions.at(-1)).not.toHaveProperty('sourceKind')
})

it('says nothing where nothing waits, and takes it back when it is joined again', () => {
  const plain = join([])
  expect(plain.warnings).toEqual([])
  expect(positionLines(plain.units[0]!.positions).join()).toContain('no answer is held here')
  const again = {
    ...paper,
    units: paper.units.map((unit, at) => ({ ...unit, positions: join(['A/HRC/59/77/Add.1']).units[at]!.positions })),
  }
  expect(joinReview([again], { outcomeAdopted: false }).units[0]!.positions).toEqual(plain.units[0]!.positions)
})
