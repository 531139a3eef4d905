// Answers of headings in French and Spanish, which stand over lists of numbers in an English addendum.
import { compile } from '../../src/domain/patterns.ts'
import { foreignHeadingRows, foreignOrder } from './foreign-heading-words.ts'
import type { Answer } from './positions.ts'

const opening = compile(foreignHeadingRows, 'opening')
const values = { part: 'partially_supported', noted: 'noted', pending: 'pending', supported: 'supported' } as const
const forms = foreignOrder.map((means) => [values[means], compile(foreignHeadingRows, means)] as const)
const lead = /^([^\d:]{4,120}?)\s?:\s+(?=\d)/

/** The answer of such a heading; null for any other. */
export const foreignHeading = (text: string): Answer | null => {
  if (text.length > 160 || !opening.test(text)) return null
  const value = forms.find(([, form]) => form.test(text))?.[0]
  return value === undefined ? null : { value, alreadyImplemented: false }
}

/** "Recommandations acceptées : 140.1, 140.2" as its heading and its list; null for any other. */
export const foreignLead = (text: string): { heading: string; list: string } | null => {
  const match = lead.exec(text)
  return match === null || foreignHeading(match[1]!) === null
    ? null
    : { heading: match[1]!, list: text.slice(match[0].length) }
}
