// The message files of the pages: every key is in every language, of the same kind, and no sentence was left in English.
import { describe, expect, it } from 'vitest'
import { pageWords } from '../../src/alerts/http/words.ts'
import { wordsIn } from '../../src/alerts/words.ts'
import { codeWords } from '../../src/domain/code-words/code-words.ts'
import { outlookWords } from '../../src/domain/outlook/say.ts'
import { sourcesWords } from '../../src/web/sources-words.ts'
import { textWords, webWords } from '../../src/web/words.ts'
import { englishIn } from '../support/english.ts'

type Tree = { [key: string]: unknown }
/** Every sentence, and every maker of one, by its path. */
const sentences = (tree: Tree, path = ''): [path: string, said: unknown][] =>
  Object.entries(tree).flatMap(([key, value]): [string, unknown][] => {
    const here = `${path}.${key}`
    if (typeof value === 'object' && value !== null) return sentences(value as Tree, here)
    return [[here, value]]
  })

/** Tables that a language fills where it words a thing otherwise: empty in English. */
const filledWhereNeeded = /^\.(issuers|styles|foremost|ledger\.articles)\b/
const keysOf = (tree: Tree) =>
  sentences(tree)
    .map(([path, said]) => `${path} ${typeof said}`)
    .filter((path) => !filledWhereNeeded.test(path))
    .sort()

const files: [name: string, words: (language: 'en' | 'fr' | 'es') => object][] = [
  ['frame and windows', (language) => webWords[language]],
  ['texts', (language) => textWords[language]],
  ['sources', (language) => sourcesWords[language]],
  ['codes', (language) => codeWords[language]],
  ['outlook', (language) => outlookWords[language]],
  ['messages', (language) => wordsIn(language)],
  ['subscriptions', (language) => pageWords(language)],
]

describe.each(['fr', 'es'] as const)('in %s', (language) => {
  it.each(files)('%s: no key is missing, and none is too many', (_, words) => {
    expect(keysOf(words(language) as Tree)).toEqual(keysOf(words('en') as Tree))
  })

  it.each(files)('%s: no sentence is English', (_, words) => {
    const left = sentences(words(language) as Tree).filter(
      // values stay as they are sent
      ([, said]) => typeof said === 'string' && englishIn(said.replace(/«[^»]*»|\b(from|at_once)\b/g, '')).length > 0,
    )
    expect(left).toEqual([])
  })
})
