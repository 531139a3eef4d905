// The heads of the columns of an annex.
import type { Annex } from './types.ts'
import { annexWords } from './words.ts'

/** Heads of the columns; without that of the position where the annex leaves it out. */
export function headsOf({ language, sections }: Annex): string[] {
  const { number, asked, askedCopied, askedNotHeld, by, when, position, repeats } = annexWords[language].columns
  const hasPosition = sections.some(({ rows }) => rows.some((row) => row.position !== null))
  const isHeld = sections.length === 0 || sections.some(({ rows }) => rows.some((row) => row.asked.length > 0))
  const isCopied = sections.some(({ rows }) => rows.some((row) => row.isCopy))
  const head = isCopied ? askedCopied : isHeld ? asked : askedNotHeld
  return [number, head, by, when, ...(hasPosition ? [position] : []), repeats]
}
