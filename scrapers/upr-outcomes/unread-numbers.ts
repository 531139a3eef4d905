// Numbers of recommendations that an addendum prints and that no reader of its answers came upon.
import type { Paragraph } from '../../src/domain/paragraphs.ts'
import { maybeAnswered } from './answered-lists.ts'
import { beginsAsk } from './asks.ts'
import { endsInStates } from './brackets.ts'
import { withLabel } from './frame.ts'
import type { Review } from './types.ts'

/** Without blanks: "1. 140.1" in words that ran together is no number 1.140. */
const printedNumber = /(?<![\d.]|(?<!\d\.\d{1,3}\s?)\/\s?)\d{1,3}\.\d{1,3}(?!\d|%|\.\d)/g

/** Numbers beside an answer, and that of a recommendation with its States. */
const bareNumbers = ({ label, labelKind, text }: Paragraph): string[] => {
  const isItem = labelKind === 'number' && /^\d{1,3}$/.test(label!) && endsInStates(text) && beginsAsk(text)
  return [...maybeAnswered(text), ...(isItem ? [label!] : [])]
}

type Unread = NonNullable<Review['namedOnly']>

/** Each with the text that prints it; of other lists than the answered ones nothing is said. */
export const unreadNumbers = (paragraphs: readonly Paragraph[], read: readonly string[]): Unread => {
  const known = new Set(read)
  const leads = new Set(read.filter((path) => path.includes('.')).map((path) => path.split('.')[0]))
  // "Do not support: 143." in a paper that answers bare numbers
  const isBare = read.some((path) => /^\d+$/.test(path))
  const left: Unread = []
  for (const paragraph of paragraphs) {
    const words = withLabel(paragraph)
    const printed = (words.match(printedNumber) ?? []).map((number) => number.replace(/\.0+(?=\d)/, '.'))
    const dotted = printed.filter((path) => leads.has(path.split('.')[0]))
    for (const path of [...dotted, ...(isBare ? bareNumbers(paragraph) : [])]) {
      if (!known.has(path)) left.push({ path, words, paragraph: null })
      known.add(path)
    }
  }
  return left
}

/** A doubt that names them. */
export const unreadDoubt = (left: Unread): string[] => {
  const some = left.slice(0, 12).map(({ path }) => path)
  const more = left.length > 12 ? ` and ${left.length - 12} more` : ''
  return left.length === 0 ? [] : [`numbers that are printed and were not read: ${some.join(', ')}${more}`]
}
