// Whether what is held of a document, or of one of its paragraphs, is known to be a part of its text.
import { placeOfDoubt, startsLate, stopsShort } from './missing.ts'

/** `paragraph`: the text of the unit stops in mid-sentence; `document`: other parts of its document were not read. */
export type HeldInPart = 'paragraph' | 'document'

export type Doubted = { path: string | null; warnings?: readonly string[] }

const isShort = (doubt: string): boolean => stopsShort.pattern.test(placeOfDoubt(doubt).what)
const lacks = (doubt: string): boolean => startsLate.pattern.test(placeOfDoubt(doubt).what) || isShort(doubt)

/** Whether something of the document is known to be missing; its units may still be whole. */
export const isDocumentInPart = (doubts: readonly string[]): boolean => doubts.some(lacks)

/** Reads the doubts that the reader noted of the document and of the unit; null where none says that a part is missing. */
export function heldInPart({ path, warnings = [] }: Doubted, doubts: readonly string[]): HeldInPart | null {
  const isCut = doubts.some((doubt) => path !== null && isShort(doubt) && placeOfDoubt(doubt).path === path)
  if (isCut || warnings.some(isShort)) return 'paragraph'
  return isDocumentInPart([...doubts, ...warnings]) ? 'document' : null
}

/** Tells which numbers may stand in what was not read: before the first that was, or behind a last text that stops short. */
export function missingNumbers(
  units: readonly (Doubted & { number: string | null })[],
  doubts: readonly string[],
): (number: string) => boolean {
  const starts = doubts.flatMap((doubt) => startsLate.pattern.exec(placeOfDoubt(doubt).what)?.[1] ?? [])
  const first = Math.min(...starts.map(Number))
  const last = units.at(-1)
  const end = last && heldInPart(last, doubts) === 'paragraph' ? Number.parseInt(last.number ?? '', 10) : Number.NaN
  return (number) => (starts.length > 0 && Number(number) < first) || Number(number) > end
}
