// Where something was read, in two fields: the address or symbol alone, and what is to be said of it.

/** `note`: a remark on the source, or the doubt about it; null where there is nothing to say. */
export type Citation = { source: string; note: string | null }

/** An address ends at the first space; a semicolon or comma behind it separates it from what follows. */
const addressed = /^(https?:\/\/[^\s]+?)[;,]?(?:\s+(.*))?$/s

/** A remark that is one bracket needs none around it. */
const withoutBrackets = (remark: string): string => /^\(([^()]*)\)$/.exec(remark)?.[1] ?? remark

/**
 * Reads a source as a facts file prints it: `https://… (copy of the release); A/67/44` → the address, and the rest as
 * `sourceNote`. A source that does not begin with an address stays as it is.
 */
export function readSource(printed: string): { source: string; sourceNote?: string } {
  const [, address, remark = ''] = addressed.exec(printed) ?? []
  if (address === undefined) return { source: printed }
  const note = withoutBrackets(remark.trim())
  return note === '' ? { source: address } : { source: address, sourceNote: note }
}

/** Returns the source in words: the address or symbol, with its remark in brackets behind a space, so that it links as it is. */
export const sourceInWords = ({
  source,
  sourceNote,
}: {
  source: string
  sourceNote?: string | null | undefined
}): string => (sourceNote ? `${source} (${sourceNote})` : source)
