// Which part of the text a heading opens, in English, French and Spanish (LAYOUTS 1.1).
import { compile } from '../../../src/domain/patterns.ts'
import { sectionsTable } from './sections-table.ts'

export const sections = [
  'introduction',
  'positive',
  'factors',
  'concerns_only',
  'recommendations_only',
  'both',
  'pending',
  'follow_up',
  'importance',
  'consultation',
  'dissemination',
  'assistance',
  'next_report',
  'other_issues',
] as const
export type Section = (typeof sections)[number]

// in their order: "Follow-up and dissemination" is follow-up, "Pending follow-up issues" is not
const matchers = sectionsTable.precedence!.map(
  (section) => [section as Section, compile(sectionsTable.rows, section)] as const,
)

const sectionOfHeading = (heading: string): Section | null => {
  const bare = heading.replace(/\s*\([^)]*\)\s*$/, '').trim()
  return matchers.find(([, pattern]) => pattern.test(bare))?.[0] ?? null
}

/** The innermost heading that opens a known part decides; null where none does. */
export function sectionOf(headings: string[]): Section | null {
  for (const heading of headings.toReversed()) {
    const section = sectionOfHeading(heading)
    if (section) return section
  }
  return null
}

/** Is it a heading that may stand before the first numbered paragraph? */
export const isSectionHeading = (text: string): boolean => {
  const section = sectionOfHeading(text.replace(/^[A-Z]{1,4}\.\s*/, ''))
  return section === 'introduction' || section === 'positive'
}

/** The parts that have topics under them: a heading that opens one stands above those, also without its outline letter. */
const main: ReadonlySet<Section | null> = new Set([
  'introduction',
  'positive',
  'factors',
  'concerns_only',
  'recommendations_only',
  'both',
])

/** Does a heading open a part of the text that has topics under it? */
export const opensSection = (text: string): boolean => main.has(sectionOfHeading(text))
