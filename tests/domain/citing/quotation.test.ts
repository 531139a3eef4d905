// Quotations against the text that is held: the same, the same but for marks, or word by word what differs.
import { describe, expect, it } from 'vitest'
import { checkQuotation, type QuotedUnit, quotedTexts } from '../../../src/domain/citing/quotation.ts'
import { atOnce } from '../../../src/domain/citing/steps.ts'

const check = (quotation: string, cited: readonly QuotedUnit[], all: readonly QuotedUnit[]) =>
  atOnce(checkQuotation(quotation, quotedTexts(cited, all)))
const unit = (path: string, text: string, stem: string | null = null) => ({ path, text, stem })
const eight = unit(
  '8',
  'The State party should “criminalize” torture without delay, and repeal the Act on Public Calm.',
)
const nine = unit('9', 'The Committee is concerned that the island prison has no doctor and no register.')
const items = [
  unit('11(a)', 'Amend the Code;', 'The State party should:'),
  unit('11(b)', 'Close the camp.', 'The State party should:'),
]
const all = [eight, nine, ...items]

describe('a quotation of paragraph 8', () => {
  it.each<[string, string, string | null]>([
    ['should “criminalize” torture without delay', 'exact', '8'],
    ['should "criminalize" torture  without delay', 'typography_only', '8'],
    ['[t]he State party should ‘criminalize’ torture', 'typography_only', '8'],
    ['should “criminalise” torture without delay', 'spelling_only', '8'],
    ['The State party should […] repeal the Act on Public Calm', 'omission_marked', '8'],
    ['The State party should ... repeal the Act', 'omission_marked', '8'],
    ['… “criminalize” torture without delay …', 'omission_marked', '8'],
    ['should “criminalize” **torture** without delay', 'typography_only', '8'],
    ['should “crimi-\nnalize” torture without delay', 'typography_only', '8'],
    ['should “criminalize” torture [in its Code] without delay', 'omission_marked', '8'],
    ['should “criminalize” torture within a year, and repeal the Act', 'differs', '8'],
    ['the island prison has no doctor', 'elsewhere', '9'],
    ['words that nobody wrote in any paragraph', 'not_found', null],
  ])('%s: %s', (quotation, result, path) => {
    expect(check(quotation, [eight], all)).toMatchObject({ quotation, result, path })
  })

  it('shows word by word what differs', () => {
    const { diff } = check('should “criminalize” torture within a year, and repeal the Act', [eight], all)
    expect(diff).toEqual([
      { kind: 'same', words: 'should “criminalize” torture' },
      { kind: 'only_in_quotation', words: 'within a year,' },
      { kind: 'only_in_document', words: 'without delay,' },
      { kind: 'same', words: 'and repeal the Act' },
    ])
  })
})

it('finds words that run over the items of a list, and over the words before them', () => {
  expect(check('The State party should: Amend the Code', items, all).result).toBe('exact')
})

it('reads the label of an item behind an omission', () => {
  expect(check('The State party should: […] (b) Close the camp', items, all).result).toBe('omission_marked')
})

it.each([
  ['The State party should: Close the camp', 'omission_unmarked'],
  ['The State party should: close the camp', 'omission_unmarked'],
  ['The State party should: … Close the camp', 'omission_marked'],
  ['The State party should: Amend the Code', 'exact'],
  ['Close the camp', 'exact'],
])('of a list whose first item is left out: %s: %s', (quotation, result) => {
  expect(check(quotation, items, all).result).toBe(result)
  expect(check(quotation, items.slice(result === 'exact' ? 0 : 1), all).result).toBe(result)
})

it.each([
  ['an offense of its own in the defense code', 'an offence of its own in the defence code'],
  ['a licensed center to analyze', 'a licenced centre to analyse'],
  ['counseling and fulfillment of the judgement', 'counselling and fulfilment of the judgment'],
])('two spellings of the same words: %s', (quotation, text) => {
  expect(check(quotation, [unit('4', text)], []).result).toBe('spelling_only')
})

it('two words are no spellings of one', () => {
  expect(check('the filing of each form there', [unit('4', 'the filling of each form there')], []).result).toBe(
    'differs',
  )
})

it('without a paragraph looks everywhere, and says where', () => {
  expect(check('no doctor and no register', [], all)).toMatchObject({ result: 'exact', path: '9' })
  expect(check('no doctor and no walls', [], all).result).toBe('not_found')
})

it('an omission that turns the order round is none', () => {
  expect(check('repeal the Act … without delay', [eight], all).result).not.toBe('omission_marked')
})

describe('a text that is held in part', () => {
  const cut = unit('12(c)', 'Improve the conditions of detention in the islands with a view to')
  const inPart = { isInPart: true, isCut: (one: QuotedUnit) => one === cut }
  const checkPart = (quotation: string, cited: readonly QuotedUnit[]) =>
    atOnce(checkQuotation(quotation, quotedTexts(cited, [eight, cut], inPart)))

  it.each<[string, readonly QuotedUnit[], string, string | null]>([
    ['conditions of detention in the islands with a view to ending overcrowding', [cut], 'beyond_held', '12(c)'],
    ['conditions of detention in the islands with a view to ending overcrowding', [], 'beyond_held', '12(c)'],
    ['… Improve the conditions […] in the islands with a view to ending overcrowding', [cut], 'beyond_held', '12(c)'],
    ['Leave the conditions […] in the islands with a view to ending overcrowding', [cut], 'differs', '12(c)'],
    // another word before the end is a difference
    ['Improve the care and food in the islands with a view to ending overcrowding', [cut], 'differs', '12(c)'],
    ['ending the overcrowding of each prison', [cut], 'not_in_part_held', null],
    ['ending the overcrowding of each prison', [], 'not_in_part_held', null],
    // a paragraph that is held whole does not have them
    ['ending the overcrowding of each prison', [eight], 'not_found', null],
    ['conditions of detention in the islands with', [cut], 'exact', '12(c)'],
  ])('%s', (quotation, cited, result, path) => {
    expect(checkPart(quotation, cited)).toMatchObject({ result, path })
  })
})

describe('nearly the words of a paragraph that is not the one cited', () => {
  it.each<[string, readonly QuotedUnit[], string, string | null]>([
    ['the island prison has no nurse and no register', [eight], 'nearly_elsewhere', '9'],
    ['the island prison has no nurse and no register', [], 'differs', '9'],
    ['the island school has no nurse and no teacher', [eight], 'not_found', null],
    // too few words are alike by chance
    ['has no nurse and no register', [eight], 'not_found', null],
  ])('%s', (quotation, cited, result, path) => {
    expect(check(quotation, cited, all)).toMatchObject({ result, path })
  })

  it('shows the word that differs', () => {
    const { diff } = check('island prison has no nurse and no register', [eight], all)
    expect(diff.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'only_in_quotation', words: 'nurse' },
      { kind: 'only_in_document', words: 'doctor' },
    ])
  })
})
