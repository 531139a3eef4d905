// Rows of a table in an addendum: cells by their columns, with the lines that a cell breaks itself.
import type { Paragraph } from '../../src/domain/paragraphs.ts'

/** Cells of a row by their column. */
export type Row = Map<number, string>

const withLabel = ({ label, labelKind, text }: Paragraph): string => {
  if (label === null) return text
  return labelKind === 'number' || labelKind === 'outline'
    ? `${label}${labelKind === 'outline' ? '.' : ''} ${text}`
    : `(${label}) ${text}`
}

/** "140.3 Fund rail": what opens a line of its own in a cell that lists recommendations. */
const itemLine = /^\d{1,3}\.\d{1,3}\.?\s{1,3}["“]?\p{Lu}/u
/** "Supported" alone in a line, with an explanation in the next. */
export const isShortLine = (line: string): boolean => line.length < 60 && !/[.,;:]$/.test(line)
/** "Supported", and in the next line "but not its second part" */
const limitsLine =
  /^(?:but|however|except|only|in ?(?:part|principle|so)|with(?:out| the)|subject|provided|apart|unless|until|part(?!\w* impl)|not (?:the|its|as))/i

/** Lines of a cell as its text; a line ends as printed only where the next one says another thing. */
const joinedLines = (before: string, line: string): string => {
  const last = before.slice(before.lastIndexOf('\n') + 1)
  const isApart = itemLine.test(line) || (isShortLine(last) && /^\p{Lu}/u.test(line) && !limitsLine.test(line))
  return before === '' ? line : `${before}${isApart ? '\n' : ' '}${line}`
}

const linesOf = (paragraph: Paragraph): string[] => {
  const [first = paragraph.text, ...rest] = paragraph.lines ?? []
  return [withLabel({ ...paragraph, text: first }), ...rest]
}

/**
 * Rows of the paragraphs of one table. A cell that covers several rows belongs to each of them; one that covers several
 * columns stands in each of them too, unless it covers them all.
 */
export const rowsOf = (cells: readonly Paragraph[]): Row[] => {
  const rows = new Map<number, Row>()
  const columns = Math.max(...cells.map(({ cell, span }) => cell![2] + (span?.[1] ?? 1)))
  for (const paragraph of cells) {
    const [, at, from] = paragraph.cell!
    const [down, across] = paragraph.span ?? [1, 1]
    const ends = across >= columns ? from + 1 : from + across
    for (let index = at; index < at + down; index++) {
      const row = rows.get(index) ?? new Map<number, string>()
      for (let column = from; column < ends; column++)
        row.set(
          column,
          linesOf(paragraph)
            .reduce(joinedLines, row.get(column) ?? '')
            .trim(),
        )
      rows.set(index, row)
    }
  }
  return [...rows.entries()].sort(([a], [b]) => a - b).map(([, row]) => new Map([...row].sort(([a], [b]) => a - b)))
}
