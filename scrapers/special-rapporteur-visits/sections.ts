// The parts of a mission report: introduction, findings, conclusions, recommendations.
import { compile } from '../../src/domain/patterns.ts'
import { partsTable } from './visits-table.ts'

export type VisitSection = 'introduction' | 'findings' | 'conclusions' | 'recommendations' | 'both'

const openings = (['both', 'recommendations', 'conclusions', 'introduction'] as const).map(
  (part) => [part, compile(partsTable.rows, part, { flags: 'iu' })] as const,
)

/** The innermost heading that opens a known part decides; topics inside a part leave it open. */
export function visitSection(headings: string[]): VisitSection {
  for (const heading of headings.toReversed()) {
    const found = openings.find(([, pattern]) => pattern.test(heading))
    if (found) return found[0]
  }
  return 'findings'
}

/** Does a heading open a part that holds recommendations? */
export const holdsAsks = (headings: string[]): boolean => ['both', 'recommendations'].includes(visitSection(headings))

const measures = compile(partsTable.rows, 'measures')

/** "Urgent measures", "Mesures législatives": a topic of requests among conclusions and recommendations. */
export const opensMeasures = (heading: string): boolean => measures.test(heading)
