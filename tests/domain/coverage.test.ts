// Coverage never says more than is known: what is held, what our facts expect, what nobody here knows.
import { describe, expect, it } from 'vitest'
import {
  type HeldDocument,
  measureCoverage,
  type Occasion,
  ofState,
  periodsOf,
  unmetOf,
} from '../../src/domain/coverage.ts'
import { coverageWords, periodWords } from '../../src/domain/coverage-words.ts'

const document = (symbol: string, over: Partial<HeldDocument> = {}): HeldDocument => ({
  symbol,
  mechanism: 'UPR',
  type: 'report_of_the_working_group',
  states: ['XVE'],
  session: null,
  cycle: null,
  held: true,
  isDraft: false,
  copied: false,
  withdrawn: false,
  ...over,
})
const observations = (symbol: string, session: number | null, state = 'XVD'): HeldDocument =>
  document(symbol, { mechanism: 'CAT', type: 'concluding_observations', session, states: [state] })
const review = (number: number, state: string, isOver = true): Occasion => ({
  mechanism: 'CAT',
  kind: 'session',
  number,
  state,
  isOver,
  document: null,
})
type CoverageInput = Parameters<typeof measureCoverage>[0]
const measure = (input: Partial<CoverageInput>) =>
  measureCoverage({ known: [], documents: [], occasions: [], failures: [], unfetched: [], ...input })
const rowOf = (mechanism: string, input: Partial<CoverageInput>) =>
  measure(input).find((row) => row.mechanism === mechanism)!

describe('the row of a mechanism', () => {
  it('is there for the Committee and the two procedures, also where nothing is known', () => {
    const rows = measure({})
    expect(rows.map(({ mechanism }) => mechanism)).toEqual(['CAT', 'SRT', 'UPR'])
    expect(rows.map(coverageWords)).toEqual(Array(3).fill('no document held; expected: unknown'))
  })

  it('gives each gap its reason, and no share of a whole that nobody has counted', () => {
    const known = ['A', 'B', 'C', 'D'].map((symbol) => ({
      symbol,
      state: 'XVE',
      mechanism: 'UPR',
      date: null,
      source: 'list',
    }))
    const row = rowOf('UPR', {
      known,
      documents: [document('A'), document('B', { held: false }), document('E'), document('A', { held: false })],
      failures: [{ symbol: 'C', message: 'no numbers' }],
    })
    expect(row.gaps.map((gap) => [gap.symbol, gap.reason])).toEqual([
      ['B', 'known from the register; text not collected yet'],
      ['C', 'captured, but it could not be read: no numbers'],
      ['D', 'known to exist; not collected yet'],
    ])
    expect(coverageWords(row)).toBe('2 documents held; 3 known by symbol and not held; expected: unknown')
    expect(coverageWords(ofState(row, 'XVF'))).toBe('no document held; expected: unknown')
  })

  it('counts a work once, whatever its versions and languages', () => {
    const documents = ['CAT/C/XVD/CO/3', 'CAT/C/XVD/CO/3', 'CAT/C/XVD/CO/3/Rev.1'].map((s) => observations(s, 90))
    expect(rowOf('CAT', { documents })).toMatchObject({ held: 1, heldByState: { XVD: 1 } })
    const known = [{ symbol: 'CAT/C/XVD/CO/3', state: 'XVD', mechanism: 'CAT', date: null, source: 'list' }]
    expect(rowOf('CAT', { known, documents: documents.slice(2) }).gaps).toEqual([])
  })

  it('keeps the documents of another body apart', () => {
    const other = document('CCPR/C/XVD/CO/4', { mechanism: 'CCPR', type: 'concluding_observations', session: 90 })
    const documents = [other, observations('CAT/C/XVD/CO/3', 90)]
    expect(measure({ documents }).map((row) => [row.mechanism, row.held])).toEqual([
      ['CAT', 1],
      ['CCPR', 1],
      ['SRT', 0],
      ['UPR', 0],
    ])
    expect(coverageWords(rowOf('CCPR', { documents }))).toBe('1 document held; expected: unknown')
    expect(rowOf('CCPR', { documents }).cells).toEqual([])
  })
})

describe('the matrix', () => {
  const cases: [string, Occasion, HeldDocument[], string][] = [
    ['a review that is over', review(90, 'XVD'), [], 'session 90: missing'],
    ['a review still to come', review(90, 'XVD', false), [], 'session 90: unknown'],
    ['its outcome', review(90, 'XVD'), [observations('CAT/C/XVD/CO/3', 90)], 'session 90: held'],
    ['an outcome without a session', review(90, 'XVD'), [observations('CAT/C/XVD/CO/3', null)], 'session 90: missing'],
    [
      'an outcome on another State',
      review(90, 'XVD'),
      [observations('CAT/C/XVE/CO/3', 90, 'XVE')],
      'session 90: missing',
    ],
    [
      'a list of issues of the session',
      review(90, 'XVD'),
      [{ ...observations('CAT/C/XVD/Q/3', 90), type: 'list_of_issues' }],
      'session 90: missing',
    ],
    [
      'a visit whose report no fact names',
      { mechanism: 'SRT', kind: 'year', number: 2090, state: 'XVD', isOver: true, document: null },
      [],
      'year 2090: unknown',
    ],
    [
      'a visit and its report',
      { mechanism: 'SRT', kind: 'year', number: 2090, state: 'XVD', isOver: true, document: 'A/HRC/990/52/Add.2' },
      [document('A/HRC/990/52/Add.2', { mechanism: 'SRT', type: 'country_visit_report' })],
      'year 2090: held',
    ],
  ]
  it.each(cases)('%s', (_, occasion, documents, words) => {
    const row = ofState(rowOf(occasion.mechanism, { occasions: [occasion], documents }), 'XVD')
    expect(row.cells.map(({ kind, number, standing }) => `${kind} ${number}: ${standing}`)).toEqual([words])
  })

  it('of a session whose list is not whole says unknown to each State that it does not name', () => {
    const notWhole = [90, 91].map((number) => ({ mechanism: 'CAT', number }))
    const row = rowOf('CAT', { occasions: [review(90, 'KEN'), review(92, 'FRA')], notWhole })
    const cellsOf = (state: string) => ofState(row, state).cells.map(({ number, standing }) => `${number} ${standing}`)
    expect(cellsOf('KEN')).toEqual(['91 unknown', '90 missing'])
    expect(cellsOf('FRA')).toEqual(['92 missing', '91 unknown', '90 unknown'])
    // no session of the Committee is about a fictional State
    expect(cellsOf('XVD')).toEqual([])
    expect(unmetOf(ofState(row, 'KEN'))).toBe(1)
  })

  it('takes a document without a session for that of the last review before its day, within a year', () => {
    const reviews = [
      { ...review(89, 'XVD'), opens: '2089-04-20' },
      { ...review(90, 'XVD'), opens: '2090-07-25' },
      { ...review(91, 'XVE'), opens: '2090-08-01' },
    ]
    const standing = (date: string) =>
      ofState(
        rowOf('CAT', { occasions: reviews, documents: [{ ...observations('CAT/C/XVD/CO/2', null), date }] }),
        'XVD',
      )
        .cells.filter((cell) => cell.standing === 'held')
        .map(({ number }) => number)
    expect([standing('2090-08-26'), standing('2089-06-20'), standing('2092-01-01'), standing('2089-01-01')]).toEqual([
      [90],
      [89],
      [],
      [],
    ])
  })

  it('adds up by period, the latest first, and says from where it is known', () => {
    const row = rowOf('CAT', {
      occasions: [review(89, 'XVD'), review(90, 'XVD'), review(90, 'XVE'), review(91, 'XVF', false)],
      documents: [observations('CAT/C/XVD/CO/3', 90), observations('CAT/C/XVD/CO/2', 12)],
    })
    expect(periodsOf(row).map(periodWords)).toEqual([
      'session 91: 1 unknown',
      'session 90: 1 held, 1 expected but not held',
      'session 89: 1 expected but not held',
      'session 12: 1 held',
    ])
    expect(coverageWords(row)).toBe(
      '2 documents held; outcomes of 2 past reviews or visits not held; expected: known from session 89 on, unknown before',
    )
  })
})

describe('sessions whose list of States is not whole', () => {
  const sessions = (...numbers: number[]) => numbers.map((number) => ({ mechanism: 'CAT', number }))
  const occasions = [review(88, 'XVD'), review(89, 'XVD'), review(92, 'XVE'), review(95, 'XVF')]
  const row = rowOf('CAT', {
    occasions,
    documents: [observations('CAT/C/XVF/CO/3', 95, 'XVF')],
    notWhole: sessions(95, 88, 90, 91),
  })

  it('are no first known session, and are excepted by their numbers', () => {
    expect(row.knownFrom).toEqual({ kind: 'session', number: 89 })
    expect(row.notWhole).toEqual([88, 90, 91, 95])
    expect(coverageWords(row)).toContain('expected: known from session 89 on, except 90–91, 95; otherwise unknown')
  })

  it('have a row each, also where no State is known, that says so', () =>
    expect(periodsOf(row).map(periodWords)).toEqual([
      'session 95: 1 held, list of States not whole',
      'session 92: 1 expected but not held',
      'session 91: list of States not whole',
      'session 90: list of States not whole',
      'session 89: 1 expected but not held',
      'session 88: 1 expected but not held, list of States not whole',
    ]))

  it('leave all unknown where no list is whole', () => {
    const none = rowOf('CAT', { occasions: [review(90, 'XVD')], notWhole: sessions(90) })
    expect(none.knownFrom).toBeNull()
    expect(coverageWords(none)).toBe('no document held; outcome of 1 past review or visit not held; expected: unknown')
  })

  it('say of one State that others are not known, with its own cell only', () => {
    const own = ofState(row, 'XVE')
    expect(own.cells.map(({ number, standing }) => [number, standing])).toEqual([[92, 'missing']])
    expect(coverageWords(own)).toContain('except 90–91, 95; otherwise unknown')
    expect(unmetOf(own)).toBe(1)
  })
})

it('a joint report is missing for each State that it concerns, and once for all', () => {
  const known = ['XVD', 'XVE'].map((state) => ({
    symbol: 'E/CN.4/2090/17',
    state,
    mechanism: 'SRT',
    date: null,
    source: 'facts',
  }))
  const row = rowOf('SRT', { known })
  expect(row.gaps).toMatchObject([{ symbol: 'E/CN.4/2090/17', states: ['XVD', 'XVE'] }])
  for (const state of ['XVD', 'XVE'])
    expect(ofState(row, state).gaps).toMatchObject([{ symbol: 'E/CN.4/2090/17', state }])
  expect(ofState(row, 'XVF').gaps).toEqual([])
  const registered = rowOf('SRT', {
    documents: [document('A/HRC/990/52', { mechanism: 'SRT', states: ['XVD', 'XVE'], held: false })],
  })
  expect(ofState(registered, 'XVE').gaps).toMatchObject([{ symbol: 'A/HRC/990/52', state: 'XVE' }])
})

describe('papers of one review', () => {
  it('counts the report of a first session and the one that the Council issued as one work, wherever either is named', () => {
    const draft = document('A/HRC/WG.6/1/XVE/4', { cycle: 1 })
    const report = document('A/HRC/8/77', { cycle: 1 })
    expect(rowOf('UPR', { documents: [draft, report] })).toMatchObject({ held: 1, heldByState: { XVE: 1 } })
    expect(rowOf('UPR', { documents: [document('A/HRC/WG.6/1/XVE/4'), report] })).toMatchObject({ held: 1 })
    expect(rowOf('UPR', { documents: [draft] })).toMatchObject({ held: 1 })
    const known = [{ symbol: 'A/HRC/WG.6/1/XVE/4', state: 'XVE', mechanism: 'UPR', date: null, source: 'list' }]
    expect(rowOf('UPR', { known, documents: [report] }).gaps).toEqual([])
    const ofAnother = { ...known[0]!, symbol: 'A/HRC/WG.6/1/XVF/4', state: 'XVF' }
    expect(rowOf('UPR', { known: [ofAnother], documents: [report] }).gaps).toHaveLength(1)
    expect(rowOf('UPR', { documents: [document('A/HRC/WG.6/41/L.3', { cycle: 4 }), report] })).toMatchObject({
      held: 2,
    })
  })

  it('counts a draft once with its report, whether a text or only a list names it, and with or without a cycle', () => {
    const draft = document('A/HRC/WG.6/48/L.5')
    const report = document('A/HRC/59/90')
    expect(rowOf('UPR', { documents: [draft, report] })).toMatchObject({ held: 1, heldByState: { XVE: 1 }, gaps: [] })
    const known = [{ symbol: 'A/HRC/WG.6/48/L.5', state: 'XVE', mechanism: 'UPR', date: null, source: 'list' }]
    expect(rowOf('UPR', { known, documents: [report] }).gaps).toEqual([])
    expect(rowOf('UPR', { known, documents: [] }).gaps).toHaveLength(1)
  })

  it('counts restricted observations once with those that were issued', () => {
    const [draft, issued] = [observations('CAT/C/XVE/CO/R.3', 90, 'XVE'), observations('CAT/C/XVE/CO/3', 90, 'XVE')]
    expect(rowOf('CAT', { documents: [draft, issued] })).toMatchObject({ held: 1, heldByState: { XVE: 1 } })
  })

  it('counts no matrix: it lists what other documents say', () => {
    const matrix = document('A/HRC/8/77 (matrix)', { type: 'matrix', cycle: 1 })
    expect(rowOf('UPR', { documents: [matrix] })).toMatchObject({ held: 0, gaps: [] })
    expect(rowOf('UPR', { documents: [matrix, document('A/HRC/8/77', { cycle: 1 })] })).toMatchObject({ held: 1 })
  })
})

it('a document that an index has is named as a copy, apart from those of the register', () => {
  const row = rowOf('CAT', {
    documents: [
      { ...observations('CAT/C/XVD/CO/2', null), held: false, copied: true },
      { ...observations('CAT/C/XVD/CO/1', null), held: false },
    ],
  })
  expect(coverageWords(row)).toBe(
    'no document held; 1 copied from the Universal Human Rights Index, not read here; 1 known by symbol and not held; expected: unknown',
  )
  expect(row.gaps.map(({ kind, source }) => [kind, source])).toEqual([
    ['registered', 'a document that was collected'],
    ['copied', 'the Universal Human Rights Index'],
  ])
})

describe('a draft, and a text that left the official list', () => {
  const draft = { isDraft: true, cycle: 4, symbol: 'A/HRC/WG.6/41/L.3' }
  const turn: Occasion = { mechanism: 'UPR', kind: 'cycle', number: 4, state: 'XVE', isOver: true, document: null }
  it('a cell of which only a draft is held does not say held', () => {
    const { cells, held } = rowOf('UPR', { documents: [document('x', draft)], occasions: [turn] })
    expect(cells).toMatchObject([{ standing: 'missing', draft: 'A/HRC/WG.6/41/L.3' }])
    expect(held).toBe(1)
    expect(rowOf('UPR', { documents: [document('x', draft)] }).cells).toMatchObject([{ standing: 'unknown' }])
  })
  it.each([0, 1])('the final text beside its draft is held, in either order', (first) => {
    const both = [document('x', draft), document('A/HRC/99/5', { cycle: 4 })]
    const documents = first === 0 ? both : both.toReversed()
    const { cells } = rowOf('UPR', { documents, occasions: [turn] })
    expect(cells).toMatchObject([{ standing: 'held' }])
    expect(cells[0]).not.toHaveProperty('draft')
  })
  it('an advance version of the document that the facts name is a draft too', () => {
    const named = { ...turn, document: 'A/HRC/99/5' }
    const advance = document('A/HRC/99/5', { isDraft: true, cycle: 4 })
    expect(rowOf('UPR', { documents: [advance], occasions: [named] }).cells).toMatchObject([
      { standing: 'missing', draft: 'A/HRC/99/5' },
    ])
  })
  it('says that a text was withdrawn, and counts it no more', () => {
    const gone = document('A/HRC/99/5', { held: false, withdrawn: true, cycle: 4 })
    const { held, gaps, cells } = rowOf('UPR', { documents: [gone], occasions: [turn] })
    expect([held, gaps.map(({ kind }) => kind), cells[0]?.standing]).toEqual([0, ['withdrawn'], 'missing'])
  })
})
