// The ledger: time order, elements, repeats each said so, counts by year; and the coverage it stands on.
import { describe, expect, it } from 'vitest'
import { positiveTags } from '../../src/domain/criminalisation/rule.ts'
import { elements } from '../../src/domain/elements.ts'
import { type LedgerUnit, ledgerOf } from '../../src/domain/ledger.ts'
import { findRepeats, type Repeatable } from '../../src/domain/repeats.ts'

const unit = (id: string, date: string | null, text: string | null, over: Partial<LedgerUnit> = {}): LedgerUnit => ({
  id,
  text,
  stem: null,
  path: id,
  numberStatus: 'printed',
  references: [],
  labels: [{ scheme: 'topic', label: 'criminalisation', doubtful: false, method: 'rule set v1' }],
  recommendingStates: [],
  document: {
    symbol: `CAT/C/XVD/CO/${date?.slice(0, 4) ?? '0'}`,
    work: `CAT/C/XVD/CO/${date?.slice(0, 4) ?? '0'}`,
    distributionDate: date,
    mechanism: 'CAT',
    cycle: null,
  },
  ...over,
})
const tag = (label: string, doubtful = false) => ({ scheme: 'criminalisation', label, doubtful, method: 'rule set v1' })

const early = 'Make torture an offence of its own in the Criminal Code of Valdoria with fitting penalties'
const pairs: [text: string, how: string | null][] = [
  [early, 'same_words'],
  [`${early}!`, 'same_words'],
  [`${early.replace('fitting', 'adequate')} without any delay`, null],
  [`${early} soon`, 'nearly_same_words'],
  ['Register every detention at once in all places', null],
]

describe('repeats', () => {
  it.each(pairs)('%s → %s', (text, how) => {
    const rows = findRepeats([unit('1', '2090-01-01', early), unit('2', '2094-01-01', text)])
    expect(rows.get('1')).toEqual([])
    expect(rows.get('2')!.map((row) => row.how)).toEqual(how === null ? [] : [how])
    if (how) expect(rows.get('2')![0]).toMatchObject({ symbol: 'CAT/C/XVD/CO/2090', paragraphs: ['1'], id: '1' })
  })

  it('compares no text that is longer than the rules read', () => {
    const long = 'Define torture in the Penal Code. '.repeat(700)
    expect(findRepeats([unit('1', '2090-01-01', long), unit('2', '2094-01-01', long)]).get('2')).toEqual([])
  })

  it('compares with earlier documents only', () => {
    expect(findRepeats([unit('1', '2090-01-01', early), unit('2', '2090-01-01', early)]).get('2')).toEqual([])
    expect(findRepeats([unit('1', null, early), unit('2', '2090-01-01', early)]).get('2')).toEqual([])
    expect(findRepeats([unit('1', '2090-01-01', null), unit('2', '2094-01-01', null)]).get('2')).toEqual([])
  })

  const reference = (kind: 'cites' | 'repeats') => [
    { printed: '(para. 7)', symbol: 'CAT/C/XVD/CO/1', paragraphs: ['7'], kind },
  ]
  const sayings: [text: string, references: Repeatable['references'], how: string[]][] = [
    ['Recalling its comment, the Committee asks for a law', reference('cites'), ['recalls']],
    ['The Committee reiterates its recommendation', reference('cites'), ['says_so']],
    ['Asks again for a law', reference('repeats'), ['says_so']],
    ['The Committee reiterates what it said', [], ['says_so']],
    ['Le Comité réitère sa recommandation', [], ['says_so']],
    ['El Comité reitera su recomendación', [], ['says_so']],
    ['Asks for a law', [], []],
  ]

  it('says "repeats" of what stands behind a word of repetition only, and never of a general comment', () => {
    const text =
      'El Comité reitera sus recomendaciones (párr. 97) y señala a la atención su informe (A/HRC/990/2, párr. 4) y ' +
      'su observación general (CAT/C/GC/2, párr. 11). The Committee reiterates its comment (CAT/C/GC/2, para. 9).'
    const printed = ['párr. 97', 'A/HRC/990/2, párr. 4', 'CAT/C/GC/2, párr. 11', 'CAT/C/GC/2, para. 9']
    const references = printed.map((one, at) => ({
      printed: one,
      symbol: [null, 'A/HRC/990/2', 'CAT/C/GC/2', 'CAT/C/GC/2'][at]!,
      paragraphs: [],
      kind: at === 1 ? ('repeats' as const) : ('cites' as const),
    }))
    const rows = findRepeats([unit('1', '2090-01-01', text, { references })]).get('1')!
    expect(rows.map((row) => row.how)).toEqual(['says_so', 'recalls', 'recalls', 'recalls'])
  })

  it.each(sayings)('%s', (text, references, how) => {
    const rows = findRepeats([unit('1', '2090-01-01', text, { references })]).get('1')!
    expect(rows.map((row) => row.how)).toEqual(how)
  })

  // twice the common triples over all
  const shares: [text: string, other: string, likeness: number | undefined][] = [
    ['a b c d', 'a b c d', 1],
    ['a b c d', 'x y z', undefined],
    ['Où est-il', 'ou est il', 1],
    ['a b', 'A, b!', 1],
    // four triples and five, four in common
    ['a b c d e f', 'a b c d e f g', 0.889],
    // six and six, five in common; five and five, four in common are exactly the least share
    ['a b c d e f g h', 'a b c d e f g x', 0.833],
    ['a b c d e f g', 'a b c d e f x', 0.8],
    ['a b c d e f', 'a b c d e x', undefined],
  ]
  it.each(shares)('of "%s" and "%s" share %s of their word triples', (text, other, likeness) => {
    const [row] = findRepeats([unit('1', '2090-01-01', text), unit('2', '2094-01-01', other)]).get('2')!
    expect(row?.likeness).toBe(likeness)
  })
})

describe('ledger', () => {
  const units = [
    unit('20', '2094-05-01', early, { labels: [...unit('', null, '').labels, tag('offence_art4'), tag('penalties')] }),
    unit('9', '2090-05-01', early, {
      labels: [...unit('', null, '').labels, tag('offence_art4'), tag('ratification')],
    }),
    unit('140.1', '2094-12-01', 'Adopt the bill', {
      labels: [{ ...unit('', null, '').labels[0]!, doubtful: true }, tag('bill_adoption', true)],
      document: {
        symbol: 'A/HRC/990/15',
        work: 'report XVD 9',
        distributionDate: '2094-12-01',
        mechanism: 'UPR',
        cycle: 9,
      },
      recommendingStates: [
        { printed: 'Norland', iso3: 'XVE', onBehalfOf: null },
        { printed: 'Kestria', iso3: 'XVF', onBehalfOf: null },
      ],
    }),
  ]
  const ledger = ledgerOf(units)

  it('is in time order and counts', () => {
    expect(ledger.entries.map((entry) => entry.unit.id)).toEqual(['9', '20', '140.1'])
    expect(ledger.summary).toEqual({
      times: 3,
      first: '2090-05-01',
      last: '2094-12-01',
      documents: 3,
      mechanisms: ['CAT', 'UPR'],
      recommendingStates: ['XVE', 'XVF'],
      doubtful: 1,
    })
    expect(ledger.years.map((row) => [row.year, row.mechanism, row.count])).toEqual([
      ['2090', 'CAT', 1],
      ['2094', 'CAT', 1],
      ['2094', 'UPR', 1],
    ])
  })

  it('has a row for every element, whether asked or not, and leaves adjacent tags out', () => {
    expect(ledger.matrix.map((row) => row.element)).toEqual(elements.map((element) => element.tag))
    expect([...positiveTags].sort()).toEqual(elements.map((element) => element.tag).sort())
    const offence = ledger.matrix.find((row) => row.element === 'offence_art4')!
    expect(offence).toMatchObject({ times: 2, first: '2090-05-01', last: '2094-05-01', article: 'art. 4 (1)' })
    expect(Object.keys(offence.cells)).toEqual(['CAT/C/XVD/CO/2090', 'CAT/C/XVD/CO/2094'])
    expect(ledger.matrix.find((row) => row.element === 'penalties')!.times).toBe(1)
    expect(ledger.matrix.find((row) => row.element === 'superior_orders')).toMatchObject({
      times: 0,
      first: null,
      cells: {},
    })
  })

  it('is empty for nothing', () => {
    expect(ledgerOf([]).summary).toMatchObject({ times: 0, first: null, last: null })
  })
})
