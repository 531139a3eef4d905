// Each form of a search finds exactly what a slow search finds that was written apart from it.
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Store } from '../../../db/store.ts'
import { readWords } from '../../../src/domain/search/expand.ts'
import { QueryRefusedError } from '../../../src/domain/search/query.ts'
import { finds, type Tree } from './slow.ts'
import { allStates, storeOf, texts } from './texts.ts'

let store: Store
/** the same texts, where the table of facets stands in memory */
let byTable: Store
let nameOf: (id: string) => string
beforeAll(async () => {
  ;({ store, nameOf } = await storeOf(texts))
  ;({ store: byTable } = await storeOf(texts))
  await byTable.recommendations.facets({}, ['year'])
})
afterAll(() => Promise.all([store.close(), byTable.close()]))

const found = async (q: string): Promise<string[]> => {
  const { rows, total } = await store.recommendations.find({ states: allStates, q }, { limit: 500 })
  expect(total).toBe(rows.length)
  const other = await byTable.recommendations.find({ states: allStates, q }, { limit: 500 })
  expect(other.rows.map(({ id }) => id)).toEqual(rows.map(({ id }) => id))
  return rows.map(({ id }) => nameOf(id)).sort()
}
const slowly = (tree: Tree): string[] =>
  texts
    .filter((text) => finds(tree, text))
    .map(({ id }) => id)
    .sort()

const w = (word: string): Tree => ({ is: 'word', word })
const p = (words: string, begins = false): Tree => ({ is: 'phrase', words: words.split(' '), begins })
const all = (...of: Tree[]): Tree => ({ is: 'all', of })
const any = (...of: Tree[]): Tree => ({ is: 'any', of })
const not = (one: Tree): Tree => ({ is: 'without', one })
const near = (left: Tree, right: Tree, within: number): Tree => ({ is: 'near', left, right, within })

/** each: what is typed, what it means, what it finds */
const forms: [string, Tree, string][] = [
  ['torture', w('torture'), 'en0 en1 en2 en3 es11 es12 fr7 fr8 fr9'],
  ['TORTURED', w('tortured'), 'en0 en1 en2 en3 es11 es12 fr7 fr8 fr9'],
  ['children', w('child'), 'en2'],
  ['offense', w('offence'), 'en1 en4'],
  ['labor', w('labour'), 'en1 en3'],
  ['victim’s', w('victim'), 'en1 en3 es12 fr8 fr9'],
  ['d’infraction', w('infraction'), 'fr7'],
  ['dʼinfraction', w('infraction'), 'fr7'],
  ['victimʼs', w('victim'), 'en1 en3 es12 fr8 fr9'],
  ['"victim’s rights"', p('victim’s rights'), 'en3'],
  ['‘victim’s rights’', p('victim’s rights'), 'en3'],
  ['"victim rights"', p('victim rights'), ''],
  ['"d’infractions"', p('d’infractions'), 'fr7'],
  ['"CAT"', p('cat'), 'en5'],
  ['"OP-CAT"', p('op-cat'), 'en5'],
  ['"OPCAT" -rank', all(p('opcat'), not(w('rank'))), 'fr10'],
  ['tribunal', w('tribunaux'), 'fr8'],
  ['codigo', w('código'), 'es11'],
  ['torture code', all(w('torture'), w('code')), 'en0 en3 fr7'],
  ['torture AND code', all(w('torture'), w('code')), 'en0 en3 fr7'],
  ['bill OR juez', any(w('bill'), w('juez')), 'en3 es12'],
  ['bill | juez', any(w('bill'), w('juez')), 'en3 es12'],
  ['torture -code', all(w('torture'), not(w('code'))), 'en1 en2 es11 es12 fr8 fr9'],
  ['torture !code', all(w('torture'), not(w('code'))), 'en1 en2 es11 es12 fr8 fr9'],
  ['torture NOT (code OR victim)', all(w('torture'), not(any(w('code'), w('victim')))), 'en2 es11'],
  ['-torture', not(w('torture')), 'ar21 en17 en18 en22 en23 en4 en5 en6 es13 es20 es25 fr10 fr19 fr24 ru14 ru15 zh16'],
  ['(bill OR juez) torture', all(any(w('bill'), w('juez')), w('torture')), 'en3 es12'],
  ['"penal code"', p('penal code'), 'en0'],
  ['“code pénal”', p('code penal'), 'fr7'],
  ['« Código penal »', p('codigo penal'), 'es11'],
  ['„penal code“', p('penal code'), 'en0'],
  ['"tortured"', p('tortured'), 'en2'],
  ['"code criminalize"', p('code criminalize'), ''],
  ['crimin*', p('crimin', true), 'en0 en18 en6'],
  ['"penal cod*"', p('penal cod', true), 'en0'],
  ['offens*', p('offens', true), 'en4'],
  ['anti-torture bill', all(w('anti'), w('torture'), w('bill')), 'en3'],
  ['penal NEAR/3 code', near(w('penal'), w('code'), 3), 'en0 fr7'],
  ['code w/1 penal', near(w('code'), w('penal'), 1), 'en0 fr7'],
  ['offense /s code', near(w('offense'), w('code'), 20), 'en4'],
  ['offense NEAR/5 code', near(w('offense'), w('code'), 5), ''],
  ['torture NEAR/3 "penal code"', near(w('torture'), p('penal code'), 3), 'en0'],
  ['crimin* NEAR/2 torture', near(p('crimin', true), w('torture'), 2), 'en0'],
  ['пытки', w('пытки'), 'ru14'],
  ['пыт', w('пыт'), 'ru14 ru15'],
  ['испытаний', w('испытаний'), 'ru15'],
  ['酷刑', w('酷刑'), 'zh16'],
  ['"公约的定义"', p('公约的定义'), 'zh16'],
  ['UPR code', all(w('UPR'), w('code')), 'ru14'],
  ['торт*', p('торт', true), ''],
  ['пыт*', p('пыт', true), 'ru14 ru15'],
  ['التعذيب', w('التعذيب'), 'ar21'],
  ['عذيب', w('عذيب'), 'ar21'],
  ['center', w('center'), 'en17'],
  ['programs', w('programs'), 'en17'],
  ['women', w('woman'), 'en17'],
  ['t\u043erture bill', all(w('torture'), w('bill')), 'en3'],
  ['tor\u200Bture bill', all(w('torture'), w('bill')), 'en3'],
  ['4(2)', all(w('4'), w('2')), 'en17'],
  ['article & woman', all(w('article'), w('woman')), 'en17'],
  ['bill || juez', any(w('bill'), w('juez')), 'en3 es12'],
  ['bill and code', all(w('bill'), w('code')), 'en3'],
  ['bill or code', all(w('bill'), w('code')), 'en3'],
  ['bill OR juez torture', any(w('bill'), all(w('juez'), w('torture'))), 'en3 es12'],
  ['bill OR -torture code', any(w('bill'), all(not(w('torture')), w('code'))), 'en3 en4 ru14'],
  ['code /1 penal', near(w('code'), w('penal'), 1), 'en0 fr7'],
  ['penal NEAR code', near(w('penal'), w('code'), 10), 'en0 fr7'],
  [
    '(penal OR victim) NEAR/4 code',
    any(near(w('penal'), w('code'), 4), near(w('victim'), w('code'), 4)),
    'en0 en3 fr7',
  ],
  [
    'code NEAR/5 (victim OR "penal")',
    any(near(w('code'), p('victim'), 5), near(w('code'), p('penal'), 5)),
    'en0 en3 fr7',
  ],
]
/** each: what is typed, what it finds: names of the field, which the slow search does not know */
const named: [string, string][] = [
  ['NPM', 'en23 en5 es13 fr9'],
  ['"NPM"', ''],
  ['national preventive mechanism', 'en23 en5 es13 fr9'],
  ['mecanismo nacional de prevencion', 'en23 en5 es13 fr9'],
  ['OPCAT', 'en5 fr10'],
  ['op-cat', 'en5 fr10'],
  ['OP CAT', 'en5 fr10'],
  ['"OPCAT"', 'fr10'],
  ['"OP-CAT"', 'en5'],
  ['Protocole facultatif à la Convention contre la torture', 'en5 fr10'],
  ['criminalise torture', 'en0 es11 fr7'],
  ['"criminalise" torture', ''],
  ['make torture a crime', 'en0 es11 fr7'],
  ['ériger la torture en infraction', 'en0 es11 fr7'],
  ['tipificar el delito de tortura', 'en0 es11 fr7'],
  ['criminalise theft', 'en6'],
  ['the torture of the victim', 'en1 en3 es12 fr8 fr9'],
  ['criminalize', 'en0 en6 es11 fr7'],
  ['crimi-\nnalize', 'en0 en6 es11 fr7'],
  ['ICC', 'en18 es20'],
  ['CPI', 'en18 es20'],
  ['FGM', 'en18 fr19'],
  ['"FGM"', 'en18'],
  ['death penalty', 'en18 es20 fr19'],
  ['minorities', 'en22'],
  ['minors', 'en23 fr24'],
  ['juvenile', 'en23 fr24'],
  ['policies', 'en22'],
  ['police', 'en23 es25 fr24'],
  ['access', 'en22'],
  ['ratify', 'en23 en5 fr10'],
  ['UN', 'en22 fr24'],
  ['ONU', 'en22 fr24'],
  ['AIDS', 'en22'],
  ['aid', 'en23'],
  ['MNP', 'en23 en5 es13 fr9'],
  ['VIH', 'en22'],
  ['peine capitale', 'en18 es20 fr19'],
  ['"death penalty"', ''],
]

describe('a form of a search', () => {
  it.each(forms)('%s', async (typed, tree, expected) => {
    expect(slowly(tree).join(' ')).toBe(expected)
    expect((await found(typed)).join(' ')).toBe(expected)
  })
  it.each(named)('by other names: %s', async (typed, expected) => {
    expect((await found(typed)).join(' ')).toBe(expected)
  })
})

const vocabulary =
  'torture tortured child offense labour code penal bill victims tribunal infraction juez código tortura UPR пытки пыт 酷刑'
const word = fc.constantFrom(...vocabulary.split(' ')).map(w)
const phrase = fc
  .constantFrom('penal code', 'code pénal', 'torture in', 'the victim', 'la tortura', 'anti torture')
  .map((text) => p(text))
const beginning = fc.constantFrom('tort', 'cod', 'vic', 'pen', 'jue').map((text) => p(text, true))
const side = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('torture', 'code', 'penal', 'victim', 'bill').map(w) },
  phrase,
  beginning,
)
const nearBy = fc.tuple(side, side, fc.integer({ min: 1, max: 20 })).map(([a, b, n]) => near(a, b, n))
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'tree' },
    word,
    phrase,
    beginning,
    nearBy,
    fc.array(tie('tree'), { minLength: 2, maxLength: 3, depthIdentifier: 'tree' }).map((of) => all(...of)),
    fc.array(tie('tree'), { minLength: 2, maxLength: 3, depthIdentifier: 'tree' }).map((of) => any(...of)),
    tie('tree').map(not),
  ),
}))

/** As a person may type it: `pick` chooses among what says the same. */
function typed(one: Tree, pick: (...ways: string[]) => string): string {
  switch (one.is) {
    case 'word':
      return one.word
    case 'phrase': {
      const words = one.words.join(' ')
      if (one.begins) return `${words}*`
      return pick(`"${words}"`, `“${words}”`, `«${words}»`, `„${words}“`)
    }
    case 'near':
      return `${typed(one.left, pick)} ${pick(`NEAR/${one.within}`, `w/${one.within}`)} ${typed(one.right, pick)}`
    case 'without':
      return `${pick('-', '!', 'NOT ')}(${typed(one.one, pick)})`
    default: {
      const parts = one.of.map((part) =>
        part.is === 'word' || part.is === 'phrase' ? typed(part, pick) : `(${typed(part, pick)})`,
      )
      return parts.join(one.is === 'all' ? pick(' ', ' AND ') : pick(' OR ', '|', ' || '))
    }
  }
}

/** A word is not near itself. */
function isRefused(text: string): boolean {
  try {
    readWords(text)
    return false
  } catch (error) {
    expect(error).toBeInstanceOf(QueryRefusedError)
    expect((error as QueryRefusedError).fault).toBe('near_itself')
    return true
  }
}

describe('any search', () => {
  it('finds what the slow search finds', async () => {
    await fc.assert(
      fc.asyncProperty(tree, fc.infiniteStream(fc.nat(11)), async (one, ways) => {
        const text = typed(one, (...all) => all[Number(ways.next().value) % all.length]!)
        // two words side by side may be a name of the field, which the slow search does not know: those are above
        fc.pre(!isRefused(text) && !readWords(text).alsoSearched.some(({ words }) => words.includes(' ')))
        expect(await found(text), text).toEqual(slowly(one))
      }),
      { numRuns: 300 },
    )
  })
})
