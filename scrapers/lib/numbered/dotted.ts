// Lists whose items are printed "a.", "i.", "1)" or "(A)": told from initials and abbreviations by their order and the colon before them.
import type { Paragraph } from '../../../src/domain/paragraphs.ts'
import { type LabelKind, nextLabel } from '../../../src/domain/pinpoints/pinpoints.ts'

const dotted = /^([a-z]|[ivx]{2,5})\.\s+(?=[\p{Lu}«“"])/u
const figure = /^\(?(\d{1,2})\)\s+(?=[\p{L}«“"¿¡])/u
const capital = /^\(?([A-Z])\)\s+(?=[\p{L}«“"¿¡])/u

const kinds = new Map<string, LabelKind>([
  ['a', 'letter'],
  ['i', 'roman'],
  ['1', 'figure'],
])

/** A list that is open: how its items are counted, and the last of them. */
type Level = { kind: LabelKind; last: string }

/** An item in bold type looks like a heading, and ends as no heading does. */
const mayBeItem = ({ label, kind, text }: Paragraph): boolean =>
  label === null && (kind === 'body' || (kind === 'heading' && /[;.]$/.test(text)))

const labelIn = (text: string): RegExpExecArray | null => dotted.exec(text) ?? figure.exec(text) ?? capital.exec(text)

/** Gives paragraphs that begin with such a label their label, as "(a)" has it. */
export function withDottedLetters(paragraphs: readonly Paragraph[]): Paragraph[] {
  let open: Level[] = []
  let before = ''
  return paragraphs.map((paragraph): Paragraph => {
    if (paragraph.labelKind === 'number') open = []
    const found = mayBeItem(paragraph) ? labelIn(paragraph.text) : null
    const label = found?.[1]?.toLowerCase()
    const stem = before
    before = paragraph.text
    if (found === null || label === undefined) return paragraph
    const at = open.findLastIndex(({ kind, last }) => nextLabel(kind, last) === label)
    const kind = kinds.get(label)
    if (/:\s*$/.test(stem) && kind !== undefined) open.push({ kind, last: label })
    else if (at !== -1) open = [...open.slice(0, at), { ...open[at]!, last: label }]
    else return paragraph
    return {
      ...paragraph,
      kind: 'body',
      label,
      // a figure in brackets labels an item, a bare one a paragraph
      labelKind: open.at(-1)!.kind === 'roman' ? 'roman' : 'letter',
      labelStatus: 'printed' as const,
      text: paragraph.text.slice(found[0].length),
    }
  })
}
