// Joining report, addendum and matrix: who answers over whom, and what is kept where they disagree.
import { describe, expect, it } from 'vitest'
import type { MatrixRow } from '../../src/domain/documents.ts'
import { answeredReport } from '../../src/domain/keeping/base-symbol.ts'
import type { Position, PositionValue } from '../../src/domain/units.ts'
import { joinReview, type ReviewPaper } from '../../src/domain/upr-review.ts'

const symbol = 'A/HRC/990/15'
const position = (value: PositionValue, rest: Partial<Position> = {}): Position => ({
  value,
  words: value,
  rule: null,
  alreadyImplemented: false,
  sourceSymbol: symbol,
  sourceParagraph: '4',
  appliesTo: null,
  ...rest,
})
const fromAddendum = (value: PositionValue, rest: Partial<Position> = {}) =>
  position(value, { sourceSymbol: `${symbol}/Add.1`, sourceParagraph: '3', ...rest })

const norland = { printed: 'Norland', iso3: 'XVE', onBehalfOf: null }
const unit = (path: string, value: PositionValue, part = 0) => ({
  path,
  part,
  number: path,
  unitType: 'upr_recommendation' as const,
  recommendingStates: [norland],
  positions: [position(value)],
})
type U = ReturnType<typeof unit>

const paper = (type: ReviewPaper<U>['type'], rest: Record<string, unknown>, units: U[] = []): ReviewPaper<U> =>
  ({
    symbol: type === 'addendum' ? `${symbol}/Add.1` : symbol,
    type,
    units,
    review: {
      reportSymbol: type === 'report_of_the_working_group' ? null : symbol,
      statements: [],
      matrix: [],
      ownTotals: null,
      ...rest,
    },
  }) as unknown as ReviewPaper<U>

const report = (...units: U[]) => paper('report_of_the_working_group', {}, units)
const addendum = (statements: [string[], Position][], ownTotals: unknown = null) =>
  paper('addendum', { statements: statements.map(([paths, one]) => ({ paths, position: one })), ownTotals })
const row = (number: string, value: PositionValue, states = [norland]): MatrixRow => ({
  number,
  text: 'Close the camps',
  recommendingStates: states,
  position: fromAddendum(value),
  themes: ['Prisons'],
  persons: ['Persons deprived of their liberty'],
  sdgs: [],
})
const matrix = (...rows: MatrixRow[]) => paper('matrix', { matrix: rows })

const values = (papers: ReviewPaper<U>[], outcomeAdopted = false) =>
  joinReview(papers, { outcomeAdopted }).units.map(({ unit: one, value }) => `${one.path} ${value}`)

describe('joinReview', () => {
  it('lets the addendum answer what the report left pending', () => {
    const joined = joinReview(
      [
        report(unit('5.1', 'pending'), unit('5.2', 'pending')),
        addendum([[['5.1'], fromAddendum('supported', { alreadyImplemented: true })]]),
      ],
      { outcomeAdopted: false },
    )
    expect(joined.units.map(({ value }) => value)).toEqual(['supported', 'pending'])
    expect(joined.units[0]?.positions.at(-1)).toMatchObject({
      sourceSymbol: `${symbol}/Add.1`,
      alreadyImplemented: true,
    })
    expect(joined.warnings).toEqual([])
    expect(joined.totals).toMatchObject({ total: 2, supported: 1, pending: 1 })
  })

  it('marks the answer of a paper that a list names and nobody read', () => {
    const row = {
      number: '5.1',
      recommendingStates: [norland],
      position: fromAddendum('supported'),
      themes: [],
      persons: [],
      sdgs: [],
    } as unknown as MatrixRow
    const kinds = (...papers: ReviewPaper<U>[]) =>
      joinReview([report(unit('5.1', 'pending')), ...papers], { outcomeAdopted: false }).units[0]?.positions.map(
        ({ sourceKind }) => sourceKind,
      )
    const list = { ...paper('other', { matrix: [row] }), symbol: `${symbol}/list` }
    expect(kinds(list)).toEqual([undefined, 'not_read_here'])
    expect(kinds(list, addendum([[['5.1'], fromAddendum('supported')]]))).toEqual([undefined, undefined])
  })

  describe('answers without numbers', () => {
    const one = (words: string, rest: Record<string, unknown>) => ({ words, paragraph: '3', ...rest })
    const all = (value: PositionValue | null, rest: Record<string, unknown> = {}) =>
      one('Valdoria accepts all recommendations.', { value, rest: false, lists: [], count: null, ...rest })
    const others = (value: PositionValue | null, rest: Record<string, unknown> = {}) =>
      one('Valdoria notes all other recommendations.', { value, rest: true, lists: [], count: null, ...rest })
    const noted: [string[], Position][] = [[['5.1'], fromAddendum('noted')]]
    const supported: [string[], Position][] = [[['5.1'], fromAddendum('supported')]]
    const held = [unit('5.1', 'pending'), unit('5.2', 'pending'), unit('6.1', 'pending'), unit('7.1', 'supported')]
    const joined = (statements: [string[], Position][], ...collectiveAnswers: unknown[]) =>
      joinReview(
        [
          report(...held),
          paper('addendum', {
            statements: statements.map(([paths, position]) => ({ paths, position })),
            collectiveAnswers,
          }),
        ],
        { outcomeAdopted: true },
      )

    it.each<[string, [string[], Position][], unknown[], string]>([
      ['all but a number', noted, [all('supported')], 'noted supported supported supported'],
      ['the rest', supported, [others('noted')], 'supported noted noted supported'],
      ['a list', [], [all('supported', { lists: ['5'] })], 'supported supported noted supported'],
      [
        'a list and the rest',
        [],
        [all('supported', { lists: ['5'] }), others('noted')],
        'supported supported noted supported',
      ],
      [
        'lists and what they leave',
        [],
        [all('supported', { lists: ['5'] }), others('noted', { count: 1 })],
        'supported supported noted supported',
      ],
      ['a rest of the right count', supported, [others('noted', { count: 2 })], 'supported noted noted supported'],
      ['a rest of another count', supported, [others('noted', { count: 9 })], 'supported unclear unclear supported'],
      ['words that are not plain', supported, [others(null)], 'supported unclear unclear supported'],
      ['all noted beside some that are supported', supported, [all('noted')], 'supported unclear unclear supported'],
      ['two that differ', supported, [others('noted'), others('supported')], 'supported unclear unclear supported'],
      [
        'what an earlier reading stored',
        supported,
        [{ words: 'All others.', paragraph: null }],
        'supported unclear unclear supported',
      ],
    ])('%s', (_, statements, collective, expected) =>
      expect(
        joined(statements, ...collective)
          .units.map(({ value }) => value)
          .join(' '),
      ).toBe(expected),
    )

    it('quotes the sentence, with one doubt for it where it is not plain', () => {
      expect(joined(supported, others('noted')).units[1]?.positions.at(-1)).toMatchObject({
        words: 'Valdoria notes all other recommendations.',
        sourceSymbol: `${symbol}/Add.1`,
        sourceParagraph: '3',
        rule: null,
      })
      expect(joined(supported, others('noted')).warnings).toEqual([])
      expect(joined(supported, others(null)).warnings).toEqual([
        `${symbol}/Add.1, para. 3 answers recommendations without naming their numbers: "Valdoria notes all other recommendations."`,
      ])
    })

    it('doubts an answer to all that is another than that of the report, and a list that it has not', () => {
      const { units, warnings } = joined([], all('noted'))
      expect(units.at(-1)).toMatchObject({ value: 'supported', warnings })
      expect(warnings).toHaveLength(1)
      expect(joined([], all('noted', { lists: ['9'] })).warnings).toEqual([
        `${symbol}/Add.1, para. 3 answers the recommendations of paragraph 9, which the report does not have`,
      ])
    })

    it('joins again to the same', () => {
      const papers = [report(...held), paper('addendum', { collectiveAnswers: [all('supported')] })]
      const first = joinReview(papers, { outcomeAdopted: true })
      const again = [report(...first.units.map((one) => ({ ...one.unit, positions: one.positions }))), papers[1]!]
      expect(joinReview(again, { outcomeAdopted: true }).units.map(({ positions }) => positions)).toEqual(
        first.units.map(({ positions }) => positions),
      )
    })
  })

  it('keeps both readings where report and addendum disagree, with a warning', () => {
    const joined = joinReview([report(unit('4.1', 'supported')), addendum([[['4.1'], fromAddendum('noted')]])], {
      outcomeAdopted: false,
    })
    expect(joined.units[0]?.positions.map((one) => one.value)).toEqual(['supported', 'noted'])
    expect(joined.warnings).toEqual([`4.1: ${symbol} says supported, ${symbol}/Add.1 says noted`])
  })

  it('reads bare item numbers under the one lead-in', () =>
    expect(
      values([
        report(unit('5.1', 'pending'), unit('5.2', 'pending')),
        addendum([
          [['1'], fromAddendum('supported')],
          [['2'], fromAddendum('noted')],
        ]),
      ]),
    ).toEqual(['5.1 supported', '5.2 noted']))

  it('answers all segments of a number', () =>
    expect(
      values([
        report(unit('5.1', 'pending', 1), unit('5.1', 'pending', 2)),
        addendum([[['5.1'], fromAddendum('supported')]]),
      ]),
    ).toEqual(['5.1 supported', '5.1 supported']))

  it('counts a number with segments once', () =>
    expect(
      joinReview([report(unit('5.1', 'pending', 1), unit('5.1', 'pending', 2))], { outcomeAdopted: false }).totals,
    ).toMatchObject({ total: 1, pending: 1 }))

  it('takes a divided answer as partly supported', () =>
    expect(
      values([
        report(unit('5.1', 'pending')),
        addendum([
          [['5.1'], fromAddendum('supported')],
          [['5.1'], fromAddendum('partially_supported', { appliesTo: 'as to its second part' })],
        ]),
      ]),
    ).toEqual(['5.1 partially_supported']))

  it('warns of an answer to a number that the report does not have', () =>
    expect(
      joinReview([report(unit('5.1', 'pending')), addendum([[['5.9'], fromAddendum('supported')]])], {
        outcomeAdopted: false,
      }).warnings,
    ).toEqual([`${symbol}/Add.1 answers 5.9, which the report does not have`]))

  it('lets the matrix answer where nothing else does, and gives its labels', () => {
    const joined = joinReview([report(unit('5.1', 'pending')), matrix(row('5.1', 'supported'))], {
      outcomeAdopted: false,
    })
    expect(joined.units[0]).toMatchObject({ value: 'supported', official: { themes: ['Prisons'] } })
    expect(joined.warnings).toEqual([])
  })

  it('keeps the reading of a matrix that disagrees, under that of the addendum', () => {
    const joined = joinReview(
      [report(unit('5.1', 'pending')), addendum([[['5.1'], fromAddendum('noted')]]), matrix(row('5.1', 'supported'))],
      { outcomeAdopted: false },
    )
    expect(joined.units[0]?.value).toBe('noted')
    expect(joined.units[0]?.positions.map((one) => one.value)).toEqual(['pending', 'supported', 'noted'])
    expect(joined.warnings).toEqual([`5.1: the matrix says supported, ${symbol}/Add.1 says noted`])
  })

  it('warns of numbers and States that matrix and report do not share', () =>
    expect(
      joinReview(
        [
          report(unit('5.1', 'pending'), unit('5.2', 'pending')),
          matrix(row('5.1', 'supported', [{ printed: 'Kestria', iso3: 'XVF', onBehalfOf: null }]), row('5.9', 'noted')),
        ],
        { outcomeAdopted: false },
      ).warnings,
    ).toEqual([
      '5.1: the matrix names other recommending States than the report',
      'the matrix lists 5.9, which the report does not have',
      'the matrix does not list 5.2',
    ]))

  it('notes by rule what was not answered when the outcome was adopted, and only then', () => {
    const papers = [report(unit('5.1', 'pending'), unit('4.1', 'supported'))]
    expect(values(papers)).toEqual(['5.1 pending', '4.1 supported'])
    const joined = joinReview(papers, { outcomeAdopted: true })
    expect(joined.units[0]?.positions.at(-1)).toMatchObject({
      value: 'noted',
      words: null,
      rule: 'no_answer_at_adoption',
    })
    expect(joined.units[1]?.value).toBe('supported')
  })

  it('holds the count of the State against its own', () =>
    expect(
      joinReview(
        [
          report(unit('5.1', 'pending'), unit('5.2', 'pending')),
          addendum([[['5.1', '5.2'], fromAddendum('supported')]], {
            total: 2,
            supported: 1,
            noted: 1,
            partially_supported: null,
            quote: '',
          }),
        ],
        { outcomeAdopted: false },
      ).warnings,
    ).toEqual([`${symbol}/Add.1 counts 1 (supported), 2 were read`, `${symbol}/Add.1 counts 1 (noted), 0 were read`]))

  it('changes nothing when it joins its own output again', () => {
    const papers = [
      report(unit('5.1', 'pending'), unit('5.2', 'pending')),
      addendum([[['5.1'], fromAddendum('supported')]]),
      matrix(row('5.1', 'noted'), row('5.2', 'noted')),
    ]
    const once = joinReview(papers, { outcomeAdopted: true })
    const again = joinReview(
      [
        { ...papers[0]!, units: once.units.map((one) => ({ ...one.unit, positions: one.positions })) },
        ...papers.slice(1),
      ],
      { outcomeAdopted: true },
    )
    expect(again.units.map((one) => one.positions)).toEqual(once.units.map((one) => one.positions))
    expect(again.totals).toEqual(once.totals)
  })

  it('says so when the report is missing, and leaves papers of another report out', () => {
    expect(joinReview([addendum([])], { outcomeAdopted: false }).warnings).toEqual([
      'the report of the Working Group is not collected',
    ])
    const stranger = {
      ...addendum([[['5.1'], fromAddendum('noted')]]),
      symbol: 'A/HRC/991/1/Add.1',
      review: { ...addendum([]).review!, reportSymbol: 'A/HRC/991/1' },
    } as ReviewPaper<U>
    const joined = joinReview([report(unit('5.1', 'pending')), stranger], { outcomeAdopted: false })
    expect(joined.warnings).toEqual(['A/HRC/991/1/Add.1 belongs to another report'])
    expect(joined.units[0]?.value).toBe('pending')
  })

  it('takes the answers of a revision for those of the addendum that it revises', () => {
    const first = addendum([[['5.1', '5.2'], fromAddendum('supported')]])
    const revised = {
      ...addendum([[['5.1'], fromAddendum('noted')]]),
      symbol: `${symbol}/Add.1/Rev.1`,
    }
    const papers = [report(unit('5.1', 'pending'), unit('5.2', 'pending')), first, revised]
    expect(values(papers)).toEqual(['5.1 noted', '5.2 pending'])
    expect(values([papers[0]!, first])).toEqual(['5.1 supported', '5.2 supported'])
    expect(answeredReport(`${symbol}/Add.1/Rev.1`)).toBe(symbol)
  })

  it('takes two answers of one paper for none, and a plain one over words that are not plain', () => {
    const both = addendum([
      [['5.1'], fromAddendum('supported')],
      [['5.1'], fromAddendum('noted')],
      [['5.2'], fromAddendum('unclear')],
      [['5.2'], fromAddendum('supported')],
      [['4.1'], fromAddendum('unclear')],
    ])
    const joined = joinReview([report(unit('5.1', 'pending'), unit('5.2', 'pending'), unit('4.1', 'noted')), both], {
      outcomeAdopted: true,
    })
    expect(joined.units.map(({ value }) => value)).toEqual(['unclear', 'supported', 'noted'])
    expect(joined.warnings.join(' | ')).toMatch(/5\.1: answered in 2 ways.*4\.1: .*does not say plainly/)
    expect(joined.warnings.join(' | ')).toMatch(/5\.2: .*does not say plainly/)
  })

  it('takes no number that the addendum names for one on which the State is silent', () => {
    const named = paper('addendum', {
      statements: [],
      namedOnly: [{ path: '5.1', words: 'Valdoria welcomes 5.1.', paragraph: '7' }],
    })
    const joined = joinReview([report(unit('5.1', 'pending'), unit('5.2', 'pending')), named], { outcomeAdopted: true })
    expect(joined.units.map(({ value }) => value)).toEqual(['pending', 'noted'])
    expect(joined.warnings.join()).toContain('para. 7 does not say plainly what is answered: "Valdoria welcomes 5.1."')
  })
})
