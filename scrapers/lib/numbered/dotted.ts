// Lists whose items are printed "a.", "b.", "i.": told from initials and abbreviations by their order and the colon before them.
import type { Paragraph } from '../../../src/domain/paragraphs.ts'

const dotted = /^([a-z]|[ivx]{2,5})\.\s+(?=[\p{Lu}«“"])/u

const romans = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ')
const nextLetter = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) + 1)
const nextRoman = (roman: string): string | undefined => romans[romans.indexOf(roman) + 1]

/** A list that is open: how its items are counted, and the last of them. */
type Level = { kind: 'letter' | 'roman'; last: string }

const follows = ({ kind, last }: Level, label: string): boolean =>
  label === (kind === 'letter' ? nextLetter(last) : nextRoman(last))

/** Gives paragraphs that begin with such a label their label, as "(a)" has it. */
export function withDottedLetters(paragraphs: readonly Paragraph[]): Paragraph[] {
  let open: Level[] = []
  let before = ''
  return paragraphs.map((paragraph) => {
    if (paragraph.labelKind === 'number') open = []
    const found = paragraph.label === null && paragraph.kind === 'body' ? dotted.exec(paragraph.text) : null
    const label = found?.[1]
    const stem = before
    before = paragraph.text
    if (found === null || label === undefined) return paragraph
    const at = open.findLastIndex((level) => follows(level, label))
    if (/:\s*$/.test(stem) && (label === 'a' || label === 'i')) {
      open.push({ kind: label === 'a' ? 'letter' : 'roman', last: label })
    } else if (at !== -1) open = [...open.slice(0, at), { ...open[at]!, last: label }]
    else return paragraph
    return {
      ...paragraph,
      label,
      labelKind: open.at(-1)!.kind,
      labelStatus: 'printed' as const,
      text: paragraph.text.slice(found[0].length),
    }
  })
}
