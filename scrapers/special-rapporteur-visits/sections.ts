// The parts of a mission report: introduction, findings, conclusions, recommendations; and who a recommendation is for.
import { compile } from '../../src/domain/patterns.ts'
import type { Addressee } from '../../src/domain/units.ts'
import { addresseesTable, askedTable, partsTable } from './visits-table.ts'

export type VisitSection = 'introduction' | 'findings' | 'conclusions' | 'recommendations' | 'both'

const openings = (['both', 'recommendations', 'conclusions', 'introduction'] as const).map(
  (part) => [part, compile(partsTable.rows, part, { flags: 'i' })] as const,
)

/** The innermost heading that opens a known part decides; topics inside a part leave it open. */
export function visitSection(headings: string[]): VisitSection {
  for (const heading of headings.toReversed()) {
    const found = openings.find(([, pattern]) => pattern.test(heading))
    if (found) return found[0]
  }
  return 'findings'
}

const meaning = (means: string): RegExp => compile(addresseesTable.rows, means, { flags: 'i' })
const addressees: [Addressee, RegExp][] = [
  ['international_community', meaning('international_community')],
  ['parliament', meaning('parliament')],
  ['judiciary', meaning('judiciary')],
  ['government', meaning('government')],
  ['state', /\b(?:State|État|Estado)\b(?! (?:authorities|officials|agents|prosecutors))/],
]
const other = meaning('other_body')
const asked = compile(askedTable.rows, 'asked', { flags: 'i' })
const addressing = compile(askedTable.rows, 'addressing', { flags: 'i' })

/** The one named first: "the Government, with the support of the international community" is the Government. */
const named = (text: string): Addressee | null => {
  const found = addressees.flatMap(([addressee, pattern]) => {
    const at = pattern.exec(text)?.index
    return at === undefined ? [] : [{ addressee, at }]
  })
  return found.sort((a, b) => a.at - b.at)[0]?.addressee ?? null
}

/**
 * Whom a recommendation is for: the object of its own ask or of the stem, else the heading that groups it ("To the
 * judiciary"), else the Government, to which the report is addressed.
 */
export function addresseeOf(text: string, stem: string | null, headings: string[]): Addressee {
  for (const source of [text, stem ?? '']) {
    const object = asked.exec(source)?.[1]
    if (!object) continue
    // the object ends where what is asked begins: "the Government to train judges"
    const head = object.split(/\s+(?:to|should|take|ensure|adopt|de|que|d['’])\s?/)[0]!
    const found = named(head) ?? (other.test(head) ? 'other_body' : null)
    if (found) return found
  }
  for (const heading of headings.toReversed()) {
    if (!addressing.test(heading)) continue
    const found = named(heading) ?? (other.test(heading) ? 'other_body' : null)
    if (found) return found
  }
  return 'government'
}
