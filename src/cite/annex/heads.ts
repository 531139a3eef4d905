// The heads of the columns of an annex.
import type { Quoting } from './quoted.ts'
import type { Annex, AnnexRow } from './types.ts'
import { annexWords } from './words.ts'

/** Who asked, and in which document and paragraph: what is copied out of a table keeps its place. */
export const byWithPlace = ({ by, proof }: Pick<AnnexRow, 'by' | 'proof'>): Quoting[] => [...by, [proof.place]]

/** Heads of the columns; without those of the position and of repeats where the annex leaves them out. */
export function headsOf({ language, sections }: Annex): string[] {
  const { number, asked, askedCopied, askedNotHeld, by, when, position, repeats } = annexWords[language].columns
  const hasPosition = sections.some(({ rows }) => rows.some((row) => row.position !== null))
  const isHeld = sections.length === 0 || sections.some(({ rows }) => rows.some((row) => row.asked.length > 0))
  const isCopied = sections.some(({ rows }) => rows.some((row) => row.isCopy))
  const head = isCopied ? askedCopied : isHeld ? asked : askedNotHeld
  const isRepeated = sections.some(({ rows }) => rows.some((row) => row.repeats !== null))
  return [number, head, by, when, ...(hasPosition ? [position] : []), ...(isRepeated ? [repeats] : [])]
}
