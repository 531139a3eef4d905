// Which rows of the register stand in, and which answers of a review change a unit.
import { describe, expect, it } from 'vitest'
import { parsedDocumentSchema } from '../../../src/domain/documents.ts'
import { planAnswer } from '../../../src/domain/keeping/answers.ts'
import { documentId, unitId } from '../../../src/domain/keeping/ids.ts'
import { type HeldForRegister, planRegister } from '../../../src/domain/keeping/register.ts'
import type { RegisterRow } from '../../../src/domain/register.ts'

const row = (over: Partial<RegisterRow> = {}): RegisterRow => ({
  symbol: 'A/HRC/990/15',
  number: '140.1',
  part: 0,
  number_status: 'printed',
  state: 'FRA',
  cycle: 2,
  working_group_session: 15,
  date: '2098-12-14',
  recommending_states: ['ESP', 'ESP'],
  position: 'noted',
  position_symbol: 'A/HRC/990/15/Add.1',
  position_paragraph: '7',
  topics: ['criminalisation'],
  criminalisation: 'doubtful',
  subtags: ['penalties', 'penalties'],
  certainty: 'test',
  ...over,
})
const id = documentId('A/HRC/990/15', 'en')

/** each: what is held → ids that go, symbols that are written */
const held: [string, HeldForRegister[], string[], string[]][] = [
  ['nothing is held', [], [], ['A/HRC/990/15', 'A/HRC/990/16']],
  ['an earlier stand-in', [{ id, sourceId: 'register', captureId: null }], [id], ['A/HRC/990/15', 'A/HRC/990/16']],
  ['a collected text', [{ id, sourceId: 'upr-outcomes', captureId: 1 }], [], ['A/HRC/990/16']],
  [
    'a stand-in that is named no more',
    [{ id: 'dother', sourceId: 'register', captureId: null }],
    ['dother'],
    ['A/HRC/990/15', 'A/HRC/990/16'],
  ],
]
describe('the register', () => {
  it.each(held)('%s', (_, documents, gone, written) => {
    const plan = planRegister([row(), row({ symbol: 'A/HRC/990/16' }), row({ number: '140.2' })], documents)
    expect([plan.remove, plan.create.map(({ head }) => head.symbol)]).toEqual([gone, written])
  })

  it('gives units the ids that the collected text will have, each label once, and a head as a parser leaves it', () => {
    const [first] = planRegister([row(), row({ number: '140.2' })], []).create
    expect(first!.id).toBe(id)
    expect(first!.units.map((one) => one.id)).toEqual(
      ['140.1', '140.2'].map((path, ordinal) => unitId('A/HRC/990/15', 'en', { path, ordinal, part: 0 })),
    )
    expect(first!.units[0]!.labels.map(({ scheme, label, doubtful }) => [scheme, label, doubtful])).toEqual([
      ['topic', 'criminalisation', true],
      ['criminalisation', 'penalties', true],
    ])
    expect(parsedDocumentSchema.parse({ ...first!.head, units: [] })).toMatchObject({ layout: 'register' })
  })
})

const answer = { position: null, positions: [], official: null, warnings: ['read'] }
const position = {
  value: 'noted' as const,
  words: 'noted',
  rule: null,
  alreadyImplemented: false,
  sourceSymbol: 'A/HRC/990/15/Add.1',
  sourceParagraph: '3',
  appliesTo: null,
}
const answers: [string, Partial<typeof answer> | object, unknown][] = [
  ['nothing new', {}, null],
  ['a warning alone', { warnings: ['joined'] }, null],
  ['an answer', { position: 'noted', positions: [position], warnings: ['joined'] }, [true, ['read', 'joined']]],
  ['the words of the answer', { positions: [position], warnings: ['read'] }, [false, ['read']]],
  ['labels of the publisher', { official: { themes: ['t'], persons: [], sdgs: [] } }, [false, ['read']]],
]
describe('an answer of a review', () => {
  it.each(answers)('%s', (_, over, expected) => {
    const plan = planAnswer(answer, { ...answer, ...over })
    expect(plan && [plan.positionChanged, plan.warnings]).toEqual(expected)
  })
})
