// The headings above a paragraph, outermost first: by outline letters where they are printed, else by nearness.
import type { Paragraph } from '../../../src/domain/paragraphs.ts'
import { partHeading } from './parts.ts'

export type Headings = {
  /** takes a heading; `follows` tells that another heading stands right before it, `at` gives it a level of its own */
  add(paragraph: Paragraph, follows: boolean, at?: number): void
  /** adds the second line of the innermost heading */
  goOn(text: string): void
  /** texts outermost first, without outline letters */
  path(): string[]
}

/** The level of a label ("Recommendation:"), under every heading. */
export const innermost = 8

type Entry = { level: number; text: string; size: number | null; centred: boolean }

const romanOrder = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX'.split(' ')

/** "Definition of torture**" → "Definition of torture"; a heading keeps its words as printed otherwise. */
export const headingText = (text: string): string =>
  text
    .replace(/\s*\*+$/, '')
    .replace(/\s+/g, ' ')
    .trim()

// two headings that a reader ran together: "Conclusions and recommendations A. Conclusions",
// "Principal subjects of concern and recommendations Definition of torture"
const twoInOne = [
  /^(\p{Lu}.{3,80}?[\p{L})])\s+(?<label>A)\.\s?(?=\p{Lu}\p{Ll})(.+)$/u,
  /^((?:Principal |Main )?(?:subjects|areas|matters) of concern and (?:recommendations|suggestions))\s+(?=\p{Lu})(.+)$/iu,
]

/** `opensSection`: the words of a heading say that it opens a part of the text, also where its outline letter is lost. */
export function createHeadings(opensSection: (text: string) => boolean = () => false): Headings {
  let stack: Entry[] = []
  let roman = 0
  let letter = ''
  let usesRomans = false
  let numbersAt = 3
  /** the level of sections without a letter, and that of the topics under them */
  let sectionsAt = 3
  let topicsAt = 4

  const levelOf = (paragraph: Paragraph, follows: boolean): number => {
    const label = paragraph.labelKind === 'outline' ? paragraph.label! : null
    if (partHeading(paragraph.text)) {
      roman = 0
      letter = ''
      return 0
    }
    const above = stack.at(-1)
    // "1. General measures (arts. 73 and 84)" heads the topics under it, "Recommendations" ¶ "1. Legislation" stands under one
    if (paragraph.labelKind === 'number') {
      if (follows && above && above.level > 3) numbersAt = above.level + 1
      return numbersAt
    }
    if (label === null) {
      if (roman === 0 && letter === '' && opensSection(paragraph.text)) {
        if (follows && above) sectionsAt = Math.min(above.level + 1, 5)
        topicsAt = sectionsAt + 1
        return sectionsAt
      }
      if (!follows || !above || above.level < topicsAt) return topicsAt
      // two headings in a row: the second is the inner one
      return Math.min(above.level + 1, 7)
    }
    const at = romanOrder.indexOf(label) + 1
    numbersAt = 3
    const nextLetter = letter === '' ? 'A' : String.fromCharCode(letter.charCodeAt(0) + 1)
    // after a table of contents the outline begins again
    if (label === 'I' && nextLetter !== 'I') roman = 0
    // "I." opens the roman outline unless H. stands before; "C." after B. is a letter, not a hundred
    if (
      at > 0 &&
      !(label.length === 1 && label === nextLetter && at !== roman + 1) &&
      (at === roman + 1 || label.length > 1 || letter === '')
    ) {
      roman = at
      letter = ''
      usesRomans = true
      return 1
    }
    letter = label
    return usesRomans ? 2 : 1
  }

  return {
    add(printed, follows, at) {
      let paragraph = printed
      const two = twoInOne.map((pattern) => pattern.exec(printed.text)).find((match) => match !== null)
      if (two && printed.labelKind === 'outline') {
        this.add({ ...printed, text: two[1]! }, follows)
        const label = two.groups?.['label'] ?? null
        paragraph = { ...printed, label, labelKind: label ? 'outline' : null, text: two.at(-1)! }
      }
      const text = headingText(paragraph.text)
      if (text === '') return
      const level = at ?? levelOf(paragraph, follows)
      stack = stack.filter((entry) => entry.level < level)
      stack.push({ level, text, size: paragraph.size, centred: paragraph.centred })
    },
    goOn(text) {
      const last = stack.at(-1)
      if (last) last.text = headingText(`${last.text} ${text}`)
    },
    path: () => stack.map((entry) => entry.text),
  }
}

/** What is told of text that has a heading of its own and no number. */
export const hasNoNumber = (path: readonly string[]): string =>
  `the text under the heading ${JSON.stringify(path.at(-1) ?? '')} has no number`
