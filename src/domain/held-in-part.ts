// Whether what is held of a document, or of one of its paragraphs, is known to be a part of its text.

/** `paragraph`: the text of the unit stops in mid-sentence; `document`: other parts of its document were not read. */
export type HeldInPart = 'paragraph' | 'document'

type Doubted = { path: string | null; warnings?: readonly string[] }

const stopsShort = /^(?:para\. (\S+): )?stops short/u
const lacks = /^the first number is \d+: what stands before it was not read|stops short/u

/** Reads the doubts that the reader noted; null where it noted none of these. */
export function heldInPart({ path, warnings = [] }: Doubted, doubts: readonly string[]): HeldInPart | null {
  const all = [...doubts, ...warnings]
  const cut = doubts.flatMap((doubt) => stopsShort.exec(doubt)?.[1] ?? [])
  if (warnings.some((doubt) => stopsShort.test(doubt)) || (path !== null && cut.includes(path))) return 'paragraph'
  return all.some((doubt) => lacks.test(doubt)) ? 'document' : null
}
