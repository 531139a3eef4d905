// The grammar of a search: what each form means, and what is refused, with its place.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readWords } from '../../../src/domain/search/expand.ts'
import { parseQuery } from '../../../src/domain/search/parse.ts'
import { type Query, QueryRefusedError } from '../../../src/domain/search/query.ts'
import { withOperators } from '../../../src/domain/search/small-operators.ts'

const word = (one: { tokens?: { text: string }[]; token?: { text: string } }): string =>
  one.token?.text ?? `"${one.tokens!.map(({ text }) => text).join(' ')}"`

/** The tree with every bracket written. */
function written(query: Query): string {
  if (query.kind === 'word') return word(query)
  if (query.kind === 'phrase') return `${word(query)}${query.beginning ? '*' : ''}`
  if (query.kind === 'not') return `-${written(query.part)}`
  if (query.kind === 'near')
    return `(${query.left.map(written).join('|')} ~${query.distance} ${query.right.map(written).join('|')})`
  if (query.kind === 'named') return `{${query.own.map(word).join(' ')}}`
  return `(${query.parts.map(written).join(query.kind === 'and' ? ' ' : ' | ')})`
}

/** each: what is typed → what it means */
const understood: [string, string][] = [
  ['torture', 'torture'],
  ['torture bill', '(torture bill)'],
  ['torture AND bill', '(torture bill)'],
  ['torture & bill', '(torture bill)'],
  ['torture OR bill', '(torture | bill)'],
  ['torture|bill', '(torture | bill)'],
  ['torture || bill', '(torture | bill)'],
  ['aa OR bb cc', '(aa | (bb cc))'],
  ['(aa OR bb) cc', '((aa | bb) cc)'],
  ['"penal code" torture', '("penal code" torture)'],
  ['“penal code” torture', '("penal code" torture)'],
  ['„penal code“ torture', '("penal code" torture)'],
  ['„penal code” torture', '("penal code" torture)'],
  ['« code pénal » torture', '("code penal" torture)'],
  ['"anti-torture act"', '"anti torture act"'],
  ['deten*', '"deten"*'],
  ['"penal cod*"', '"penal cod"*'],
  ['"penal cod"*', '"penal cod"*'],
  ['anti-tort*', '(anti "tort"*)'],
  ['torture -bill', '(torture -bill)'],
  ['torture !bill', '(torture -bill)'],
  ['torture NOT bill', '(torture -bill)'],
  // as autocorrect and other keyboards write it
  ...[...'-!\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE63\uFF0D\uFF01'].flatMap((sign): [string, string][] => [
    [`torture ${sign}bill`, '(torture -bill)'],
    [`${sign}“penal code” torture`, '(-"penal code" torture)'],
    [`torture ${sign}(aa OR bb)`, '(torture -(aa | bb))'],
    [`torture ${sign}‘penal code’`, '(torture -"penal code")'],
    [`torture${sign}bill`, '(torture bill)'],
  ]),
  ...[...'-\u2010\u2011\u2012\u2013\u2014\u2015\u2212'].map((sign): [string, string] => [
    `torture ${sign} bill`,
    '(torture bill)',
  ]),
  ['torture -"penal code"', '(torture -"penal code")'],
  ['-(aa OR bb)', '-(aa | bb)'],
  ['-bill', '-bill'],
  ['NOT NOT bill', '--bill'],
  ['aa OR -bb cc', '(aa | (-bb cc))'],
  ['torture NEAR police', '(torture ~10 police)'],
  ['torture NEAR/5 police', '(torture ~5 police)'],
  ['torture near/5 police', '(torture ~5 police)'],
  ['torture w/5 police', '(torture ~5 police)'],
  ['torture W/5 police', '(torture ~5 police)'],
  ['torture /5 police', '(torture ~5 police)'],
  ['torture /s police', '(torture ~20 police)'],
  ['(aa OR bb) NEAR/3 "cc dd"', '(aa|bb ~3 "cc dd")'],
  ['aa NEAR/2 bb cc NEAR/2 dd', '((aa ~2 bb) (cc ~2 dd))'],
  // words like any other: small letters, and what only looks like an operator
  ['torture near police', '(torture near police)'],
  ['torture not police', '(torture not police)'],
  ['"AND" "NEAR"', '("and" "near")'],
  // punctuation between words separates them
  ['anti-torture', '(anti torture)'],
  ['torture - police', '(torture police)'],
  ['torture! police', '(torture police)'],
  ['Who abolished torture?', '(who abolished torture)'],
  ['torture / prison: bail', '(torture prison bail)'],
  ['A/HRC/19/10', '(a hrc 19 10)'],
  ['torture… [sic] — {police};', '(torture sic police)'],
  ['para. 4(a)', '(para 4 a)'],
  ['par. 8 b) ii)', '(par 8 b ii)'],
  ['(aa OR par. 8 b)', '(aa | (par 8 b))'],
  ['victim’s d’infraction', '(victim infraction)'],
  // but a word that the end of a line has broken is one
  ['crimi- nalize torture', '(criminalize torture)'],
  ['crimi-\nnalize', 'criminalize'],
  ['incrimi\u00AD\nner (crimi- nalize)', '(incriminer criminalize)'],
  ['pre- and post-trial', '(pre and post trial)'],
  ['ill- treatment', '(ill treatment)'],
  ['crimi- -nalize', '(crimi -nalize)'],
  ['crimi- (nalize)', '(crimi nalize)'],
  ['state: XVD', '(state xvd)'],
  // quotation marks of other keyboards; an apostrophe is none
  ['‘penal code’ torture', '("penal code" torture)'],
  ["'penal code' torture", '("penal code" torture)'],
  ['-‘penal code’ torture', '(-"penal code" torture)'],
  ['‘women’s rights’', '"women s rights"'],
  ['»code pénal« torture', '("code penal" torture)'],
  ['「酷刑」 torture', '("酷刑" torture)'],
  ['victims’ rights', '(victims rights)'],
  // as printed: possessive and elided letters count, and so does a hyphen
  ['"women’s rights"', '"women s rights"'],
  ['"l’incrimination"', '"l incrimination"'],
  ['"OP-CAT" "OPCAT"', '("op cat" "opcat")'],
  ['OP CAT OP-CEDAW opcrc', '(opcat opcedaw opcrc)'],
  ['OP, CAT', '(op cat)'],
  // both sides of NEAR are two words
  ['"human rights" NEAR/5 "civil rights"', '("human rights" ~5 "civil rights")'],
]
/** each: what is typed → the fault and the piece of it that is marked */
const refused: [string, string, string][] = [
  ['', 'no_word', ''],
  ['… — !', 'no_word', '… — !'],
  ['torture "penal code', 'quote_open', '"'],
  ['torture”', 'quote_open', '”'],
  ['« code', 'quote_open', '«'],
  ['aa "" bb', 'quote_empty', '""'],
  ['aa “…” bb', 'quote_empty', '“…”'],
  ['aa (bb', 'bracket_open', '('],
  ['aa (', 'bracket_open', '('],
  ['aa) bb', 'bracket_stray', ')'],
  ['aa () bb', 'bracket_empty', '()'],
  ['OR torture', 'nothing_before', 'OR'],
  ['aa OR OR bb', 'nothing_before', 'OR'],
  ['| torture', 'nothing_before', '|'],
  ['NEAR/5 torture', 'nothing_before', 'NEAR/5'],
  ['torture OR', 'nothing_after', 'OR'],
  ['(torture AND) bill', 'nothing_after', 'AND'],
  ['torture NOT', 'nothing_after', 'NOT'],
  ['torture NEAR/5', 'nothing_after', 'NEAR/5'],
  ['torture ! bill', 'not_apart', '!'],
  ['! bill', 'not_apart', '!'],
  ['aa *', 'star', '*'],
  ['a*', 'star', '*'],
  ['*tion', 'star', '*'],
  ['tor*ture', 'star', '*'],
  ['tort**', 'star', '*'],
  ['"pen* code"', 'star', '*'],
  ['aa NEAR/0 bb', 'distance', 'NEAR/0'],
  ['aa w/51 bb', 'distance', 'w/51'],
  ['(aa bb) NEAR/5 cc', 'not_near', '('],
  ['aa NEAR/5 -bb', 'not_near', '-'],
  ['aa NEAR/5 bb NEAR/5 cc', 'near_chain', 'NEAR/5'],
  ['child NEAR/3 child', 'near_itself', 'NEAR/3'],
  ['child w/3 children', 'near_itself', 'w/3'],
  ['"human rights" NEAR/5 rights', 'near_itself', 'NEAR/5'],
  ['"human rights" NEAR/5 "rights of"', 'near_itself', 'NEAR/5'],
  ['torture NEAR/3 "convention against torture"', 'near_itself', 'NEAR/3'],
  ['crimin* NEAR/3 criminal*', 'near_itself', 'NEAR/3'],
  ['(aa OR bb) NEAR/3 (bb OR cc)', 'near_itself', 'NEAR/3'],
  ['пытки NEAR/3 "пытки"', 'near_itself', 'NEAR/3'],
  ['aa NEAR/ bb', 'near_form', 'NEAR/'],
  ['aa NEAR/x bb', 'near_form', 'NEAR/x'],
  ['aa w/s bb', 'near_form', 'w/s'],
  ['aa /p bb', 'near_form', '/p'],
  ['aa PRE/5 bb', 'near_form', 'PRE/5'],
  ['aa NEAR5 bb', 'near_form', 'NEAR5'],
  ['aa ADJ/3 bb', 'near_form', 'ADJ/3'],
  ['state:XVD torture', 'field', 'state:'],
  ['torture -topic="bail"', 'field', 'topic='],
  ['torture~2', 'sign', '~'],
  ['"penal code"~5', 'sign', '~'],
  ['torture^2 bail', 'sign', '^'],
  ['tortur?', 'sign', '?'],
  ['tort?re in the cells', 'sign', '?'],
  ['‘penal code', 'quote_open', '‘'],
  ['‘victims’ rights’', 'quote_single', '‘'],
  ['torture»', 'quote_open', '»'],
  [`${'('.repeat(11)}aa${')'.repeat(11)}`, 'too_deep', '('],
  ['aa '.repeat(61).trim(), 'too_many', 'aa'],
]

describe('what is typed', () => {
  it.each(understood)('%s', (typed, meaning) => {
    expect(written(parseQuery(typed))).toBe(meaning)
  })

  it.each(refused)('is refused with its place: %s', (typed, fault, marked) => {
    let error: unknown
    try {
      parseQuery(typed)
    } catch (caught) {
      error = caught
    }
    expect(error).toBeInstanceOf(QueryRefusedError)
    const { fault: kind, place } = error as QueryRefusedError
    expect([kind, typed.slice(place.start, place.end)]).toEqual([fault, marked])
  })

  it('is a tree or a refusal whose place lies in it, whatever stands there', () => {
    const pieces = fc.constantFrom(
      ...'aa b" “ ” « » ( ) | OR AND NOT NEAR/5 w/3 /s -c !d ee* * … 酷刑 é \u0000'.split(' '),
    )
    const typed = fc.array(fc.tuple(pieces, fc.constantFrom('', ' ')), { maxLength: 40 })
    fc.assert(
      fc.property(typed, (parts) => {
        const text = parts.flat().join('')
        try {
          parseQuery(text)
        } catch (error) {
          if (!(error instanceof QueryRefusedError)) throw error
          const { start, end } = error.place
          expect(start >= 0 && start <= end && end <= text.length, text).toBe(true)
        }
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('operators in small letters', () => {
  const offered: [string, string | null][] = [
    ['torture or police', 'torture OR police'],
    ['torture not police', 'torture NOT police'],
    ['torture ou mauvais traitements', 'torture OR mauvais traitements'],
    ['tortura o malos tratos', 'tortura OR malos tratos'],
    ['(torture or abuse) not "death row"', '(torture OR abuse) NOT "death row"'],
    ['whether or not prosecuted', null],
    ['or', null],
    ['not torture', null],
    ['torture or', null],
    ['"torture or police"', null],
    ['torture OR police', null],
  ]
  it.each(offered)('%s', (typed, meant) => expect(withOperators(typed)).toBe(meant))
})

/** each: what is typed → words with other names, one of those names, what was left out */
const named: [string, string[], string, string[]][] = [
  ['OPCAT', ['OPCAT'], 'Optional Protocol to the Convention against Torture', []],
  ['OP-CAT ratification', ['OP-CAT', 'ratification'], 'Protocolo Facultativo de la Convención contra la Tortura', []],
  ['national preventive mechanisms', ['national preventive mechanisms'], 'NPM', []],
  ['mécanisme national de prévention', ['mécanisme national de prévention'], 'NPM', []],
  ['mecanismo nacional de prevencion', ['mecanismo nacional de prevencion'], 'NPM', []],
  ['the death penalty', ['death penalty'], 'capital punishment', ['the']],
  ['criminalise torture', ['criminalise'], 'incrimination', []],
  ['NPMs', ['NPMs'], 'national preventive mechanism', []],
  ['MNPs', ['MNPs'], 'NPM', []],
  ['UN experts', ['UN'], 'Naciones Unidas', []],
  ['Nations Unies', ['Nations Unies'], 'UN', []],
  ['HIV', ['HIV'], 'VIH', []],
  ['AIDS', ['AIDS'], 'sida', []],
  ['policías', ['policías'], 'law enforcement', []],
  ['genital -excision', ['excision'], 'female genital mutilation', []],
  ['brutalités policières', ['brutalités policières'], 'police brutality', []],
  ['accès à un avocat', ['accès à un avocat'], 'access to a lawyer', []],
  ['violencia contra la mujer', ['violencia contra la mujer'], 'violence against women', []],
  // to criminalise, with the offence in the middle or behind (frames.ts)
  ['make torture a crime', ['make … a crime'], 'tipificar', []],
  ['make torture a specific criminal offence', ['make … a specific criminal offence'], 'incriminer', []],
  ['define prison torture as an offence', ['define … an offence', 'prison'], 'criminalize', ['as']],
  ['include the crime of torture in the code', ['include … the crime'], 'outlaw', ['of', 'in', 'the']],
  ['ériger la torture en infraction pénale', ['ériger … en infraction pénale'], 'criminalize', ['la']],
  ['faire de la torture une infraction', ['faire … une infraction'], 'criminalize', ['de', 'la']],
  ["introduire l'infraction de torture", ['introduire … infraction'], 'criminalize', ['de']],
  ['tipificar la tortura como delito', ['tipificar … como delito', 'tortura'], 'criminalize', ['la']],
  ['tipificar el delito de tortura', ['tipificar … el delito', 'tortura'], 'criminalize', ['de']],
]
describe('other names of the field', () => {
  it.each(named)('%s', (typed, words, name, leftOut) => {
    const read = readWords(typed)
    expect(read.alsoSearched.map((one) => one.words)).toEqual(words)
    expect(read.alsoSearched.flatMap(({ names }) => names)).toContain(name)
    expect(read.leftOut).toEqual(leftOut)
  })
  it.each(['"OPCAT"', '"death penalty"', 'opca*', 'torture NEAR/5 npm'])('are not looked for: %s', (typed) => {
    expect(readWords(typed).alsoSearched).toEqual([])
  })
  // what has the stem of a name and is no form of it; a common word in small letters
  it.each([
    'minorities',
    'minority',
    'access to justice',
    'policies',
    'aid',
    'un code',
    'conventional arms',
    'make the crime known',
    'introduce measures against crime',
    'crime of torture',
    'faire la lumière sur le crime',
  ])('are none of another word: %s', (typed) => expect(readWords(typed).alsoSearched).toEqual([]))
  it('of a common word look for the short form where texts say it', () => {
    const { query } = readWords('UN')
    expect(query).toMatchObject({
      kind: 'named',
      own: [],
      names: expect.arrayContaining([expect.objectContaining({ text: 'UN', language: 'en' })]),
    })
  })
  it('keep a common word where it is all that is looked for', () => {
    expect(readWords('the').leftOut).toEqual([])
    expect(readWords('the -bill').leftOut).toEqual([])
    expect(readWords('"the" of').leftOut).toEqual(['of'])
  })
})
