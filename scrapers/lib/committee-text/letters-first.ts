// Puts the letters of a paragraph behind its number, where a text prints them before it or in ways of its own.
import { compile } from '../../../src/domain/patterns.ts'
import { lettersFirstTable } from './letters-first-table.ts'

const meaning = (means: string): RegExp => compile(lettersFirstTable.rows, means, { flags: 'giu' })
const lettersBefore = meaning('letters before')
const lettersAfter = meaning('letters after')
const bare = meaning('bare letters')
const together = meaning('letters together')
const letterOfThem = meaning('letter of them')
const tight = meaning('tight letter')
const between = meaning('place between')
const recommendations = meaning('recommendations by letter')

/** "alinéas a) et b) du paragraphe 5" → "paragraphe 5 (a) et (b)", "paragraphs 5a and 9 (a et c)" → "paragraphs 5 (a) and 9 (a) et (c)". */
export const withLettersBehind = (text: string): string =>
  text
    .replace(bare, (...found) => {
      const { word, letters } = found.at(-1) as { word: string; letters: string }
      return `${word} ${letters.replace(letterOfThem, '$<joint>($<letter>)')}`
    })
    .replace(lettersBefore, (whole, ...found) => {
      const { letters, number } = found.at(-1) as { letters: string; number: string }
      const word = /\p{L}+\.?(?=\s\d+$)/u.exec(whole)?.[0] ?? 'paragraph'
      return `${word} ${number} ${letters.replace(/\(?\b([a-z])\)/gu, '($1)')}`
    })
    .replace(lettersAfter, ' ')
    .replace(together, (_, letters: string) => letters.replace(letterOfThem, '$<joint>($<letter>)'))
    .replace(tight, '$<figure> ($<sign>)')
    .replace(between, '')
    .replace(recommendations, 'paragraphs')
