// What `doctor --live` asks of the Universal Human Rights Index: the beginning of its export, some hundred megabytes in all.
import { FetchError } from '../../../src/domain/errors.ts'
import type { Probe } from '../../source.ts'
import type { Bases } from '../http/bases.ts'

const firstBytes = 512 * 1024

/** SOURCES 4 */
const keys = new Set(
  `AffectedPersons AnnotationId AnnotationType Body Countries DocumentId PublicationDate PublicationDateOnUhri Regions
  Sdgs Symbol Text Themes UprCycle UprPositions UprRecommendingCountry UprRecommendingRegions UprSession`.split(/\s+/),
)

/** Whole records at the beginning of a JSON array that was cut: the outermost objects that close. */
function wholeRecords(text: string): Record<string, unknown>[] {
  const records: Record<string, unknown>[] = []
  let [depth, begin, inString] = [0, -1, false]
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (inString) {
      if (sign === '\\') at += 1
      else if (sign === '"') inString = false
    } else if (sign === '"') inString = true
    else if (sign === '{') {
      if (depth === 0) begin = at
      depth += 1
    } else if (sign === '}') {
      depth -= 1
      if (depth === 0 && begin >= 0) records.push(JSON.parse(text.slice(begin, at + 1)))
    }
  }
  return records
}

const wanted: readonly [name: string, body: RegExp, count: number][] = [
  ['CAT', /^-?\s?CAT\b/i, 50],
  ['SR Torture', /SR Torture/i, 20],
  ['UPR', /^-?\s?(UPR|Universal Periodic Review)\b/i, 50],
]

export const exportProbes = ({ humanRightsIndex, humanRightsIndexCopy }: Bases): Probe[] => [
  ...(humanRightsIndex ? [probeOf('uhri-export', 'the UHRI export', humanRightsIndex)] : []),
  ...(humanRightsIndexCopy
    ? [probeOf('dataex-export', 'the UHRI export, at its second address', humanRightsIndexCopy)]
    : []),
]

const probeOf = (route: string, name: string, address: string): Probe => ({
  route,
  what: `the first ${firstBytes / 1024} KB of ${name}`,
  address,
  expects: 'a part (status 206) of one JSON array, of records with the known keys',
  settles: 'uhri_export',
  ask: (http) => http.get(address, { accept: 'json', firstBytes }),
  look: (fetched) => {
    let records: Record<string, unknown>[]
    try {
      records = wholeRecords(new TextDecoder('utf-8').decode(fetched.bytes))
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
      throw new FetchError('unexpected_shape', fetched.address, 'the beginning of the export is no JSON')
    }
    if (records.length === 0)
      throw new FetchError('unexpected_shape', fetched.address, 'no record at the beginning of the export')
    const counts = wanted.map(([name, body, count]) => {
      const own = records.filter((record) => body.test(String(record['Body']))).length
      return { name, own, enough: own >= count }
    })
    const others = new Set(records.flatMap((record) => Object.keys(record).filter((key) => !keys.has(key))))
    return {
      found: `${records.length} records: ${counts.map(({ name, own }) => `${own} of ${name}`).join(', ')}`,
      unknown: { labels: [], columns: [...others] },
      settles: counts.every(({ enough }) => enough),
    }
  },
})
