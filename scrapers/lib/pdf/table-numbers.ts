// The numbers of the rows of a table: in which column they stand, and which lines open with one.
import {
  cellsOf,
  type Gaps,
  type HeadKind,
  type HeadKinds,
  type Numbering,
  type Strip,
  type Word,
} from './table-lines.ts'

const dotted = /^[([]?\d{1,3}\.\d{1,3}(?:[.,;:)\]–-]|$)/
const bare = /^\d{1,3}[.):]?$/
/** "Rec. 140.3", "No. 7" */
const label = /^(?:recs?|recommendations?|nos?|n[°º]|#|para(?:graph)?s?)[.:]?$/i

const opensWith = (words: readonly Word[] | undefined, form: RegExp): boolean => {
  const [first, second] = words ?? []
  if (first === undefined) return false
  return (
    form.test(first.text.replace(/^#/, '')) ||
    (label.test(first.text) && second !== undefined && form.test(second.text))
  )
}

/** "140.1, 140.4,", "as in recommendation": the number on the next line goes on with this one. */
const leadsOn =
  /(?:[,&–-]|\b(?:recommendations?|recs?\.?|nos?\.?|paragraphs?|paras?\.?|and|or|to|of|in|see|with|under|by))$/i

/** In a column of numbers alone no cell is longer. */
const longestNumber = 12

/** Where the numbers of rows stand: never in a column of answers or remarks; null where no line opens with one. */
export function numberingOf(
  strips: readonly Strip[],
  gaps: Gaps,
  kinds: readonly HeadKind[],
  kindOf: HeadKinds,
): Numbering | null {
  const rows = strips.map((strip) => cellsOf(strip, gaps))
  const columns = kinds.flatMap((kind, at) => (kind === 'position' || kind === 'comment' ? [] : [at]))
  const count = (column: number, form: RegExp): number => rows.filter((row) => opensWith(row?.get(column), form)).length
  const positions = new Set(kinds.flatMap((kind, at) => (kind === 'position' ? [at] : [])))
  const isAnswer = (text: string): boolean => kindOf(text) === 'position'
  const make = (column: number, form: RegExp): Numbering => {
    const opening = new Set<Strip>()
    let before = ''
    for (const [at, strip] of strips.entries()) {
      const words = rows[at]?.get(column)
      if (words === undefined) continue
      if (opensWith(words, form) && !leadsOn.test(before)) opening.add(strip)
      before = words.map(({ text }) => text).join(' ')
    }
    return { column, positions, isAnswer, opens: (strip) => opening.has(strip) }
  }
  const [most] = columns.toSorted((a, b) => count(b, dotted) - count(a, dotted))
  if (most !== undefined && count(most, dotted) > 0) return make(most, dotted)
  const plain = columns.find((column) => {
    const texts = rows.map((row) => (row?.get(column) ?? []).map(({ text }) => text).join(' '))
    const isOfNumbers = texts.every((text) => text.length <= longestNumber)
    return count(column, isOfNumbers ? bare : /^\d{1,3}[.)]$/) > 0
  })
  return plain === undefined ? null : make(plain, bare)
}

/** Lines none of which opens with a number. */
export const unnumbered: Numbering = { column: 0, positions: new Set(), isAnswer: () => false, opens: () => false }
