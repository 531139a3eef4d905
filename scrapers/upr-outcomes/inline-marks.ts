// Marks of a list that stands inside a lead-in: "(a)", "(ii)", "b)", "2)", each the number of the recommendation behind it.
import { nextLabel } from '../../src/domain/pinpoints/pinpoints.ts'
import type { Draft } from './drafts.ts'

type Placed = Pick<Draft, 'text' | 'number' | 'path' | 'part' | 'numberStatus'>
type Lead = { number: string; path: string; status: Draft['numberStatus'] }

const mark = /^\(?([a-z]|[ivx]{2,5}|\d{1,2})\)\s+/
const markInside = /[;,.:]\s(?:and\s|or\s)?\(?([a-z]|[ivx]{2,5}|\d{1,2})\)\s/g

/** The marks that may stand behind one: "i" is a letter or a numeral. */
const behind = (label: string): string[] =>
  (['figure', 'letter', 'roman'] as const).flatMap((kind) => nextLabel(kind, label) ?? [])

/** "(i) ratify the Convention; (ii) close the prison (Norland)": several items that share their States, under no one mark. */
const holdsNext = (text: string, label: string): boolean =>
  [...text.matchAll(markInside)].some(({ 1: inside }) => behind(label).includes(inside!))

/**
 * Places what stands inside the lead-in 20: "(a) open the archives" is 20 (a), "2) open the archives" is 20.2; without a
 * mark, or with one that stands twice, it is a part of 20.
 */
export const placedByMarks = (texts: readonly string[], lead: Lead): Placed[] => {
  const seen = new Set<string>()
  return texts.map((text, at) => {
    const found = mark.exec(text)
    const label = found?.[1]
    if (found === null || label === undefined || seen.has(label) || holdsNext(text, label))
      return { text, number: lead.number, path: lead.path, part: at + 1, numberStatus: lead.status }
    seen.add(label)
    const isFigure = /^\d/.test(label)
    return {
      text: text.slice(found[0].length),
      number: isFigure ? label : `(${label})`,
      path: isFigure ? `${lead.path}.${Number(label)}` : `${lead.path}(${label})`,
      part: 0,
      // the mark is printed, the number of its lead-in before it is not
      numberStatus: isFigure ? 'inferred' : lead.status,
    }
  })
}
