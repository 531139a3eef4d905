// Titles among the properties of an old Word file: the stream of its summary ([MS-OLEPS] 2.21).
import { titleLines } from './file-titles.ts'

export const summaryName = '\u0005SummaryInformation'

/** Title, subject, keywords and comments, by their numbers ([MS-OSHARED] 2.3.3.2.1.1). */
const wanted = [2, 3, 5, 6]
const codePage = 1
const [narrow, wide] = [0x1e, 0x1f]

/** The letters of a string by the code page of the set; those of most files are Western ones. */
const decoderOf = (page: number): TextDecoder => {
  if (page === 65001) return new TextDecoder('utf-8')
  if (page === 1200) return new TextDecoder('utf-16le')
  try {
    return new TextDecoder(`windows-${page}`)
  } catch {
    return new TextDecoder('windows-1252')
  }
}

/** Reads the titles of the first set of a summary. Throws RangeError where it points out of itself. */
export const titlesOfSummary = (summary: Buffer): string[] => {
  const start = summary.readUInt32LE(44)
  const count = Math.min(summary.readUInt32LE(start + 4), 100)
  const places = new Map<number, number>()
  for (let at = 0; at < count; at++)
    places.set(summary.readUInt32LE(start + 8 + at * 8), start + summary.readUInt32LE(start + 12 + at * 8))
  const page = places.has(codePage) ? summary.readUInt16LE(places.get(codePage)! + 4) : 1252
  return titleLines(
    wanted.map((id) => {
      const at = places.get(id)
      if (at === undefined) return null
      const [type, length] = [summary.readUInt32LE(at), summary.readUInt32LE(at + 4)]
      if (type === wide) return summary.toString('utf16le', at + 8, at + 8 + length * 2)
      return type === narrow ? decoderOf(page).decode(summary.subarray(at + 8, at + 8 + length)) : null
    }),
  )
}
