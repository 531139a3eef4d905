// The parts of a mission report: introduction, findings, conclusions, recommendations; and who a recommendation is for.
import { compile } from '../../src/domain/patterns.ts'
import type { Addressee } from '../../src/domain/units.ts'
import { addresseesTable, askedTable, partsTable } from './visits-table.ts'

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

const meaning = (means: string): RegExp => compile(addresseesTable.rows, means)
const addressees: [Addressee, RegExp][] = [
  ['international_community', meaning('international_community')],
  ['parliament', meaning('parliament')],
  ['judiciary', meaning('judiciary')],
  ['other_body', meaning('other_body')],
  ['government', meaning('government')],
  ['state', /\b(?:State|État|Estado)\b(?! (?:authorities|officials|agents|prosecutors))/],
]
const asked = compile(askedTable.rows, 'asked')
const subject = compile(askedTable.rows, 'subject')
const addressing = compile(askedTable.rows, 'addressing')

/** The one named first: "the Government, with the support of the international community" is the Government. */
const named = (text: string): Addressee | null => {
  const found = addressees.flatMap(([addressee, pattern]) => {
    const at = pattern.exec(text)?.index
    return at === undefined ? [] : [{ addressee, at }]
  })
  return found.sort((a, b) => a.at - b.at)[0]?.addressee ?? null
}

/** "The international community", of "The international community should support …"; null without a modal after it. */
const subjectIn = (text: string): string | null =>
  subject
    .exec(text)
    ?.slice(1)
    .find((words) => words !== undefined) ?? null

/** Does the text say what somebody who is known as an addressee should do: "Judges should exclude confessions"? */
export const saysWhoShould = (text: string): boolean => {
  const who = subjectIn(text)
  return who !== null && named(who) !== null
}

/**
 * Whom a recommendation is for: the object of its own ask or of the stem, else the heading that groups it ("To the
 * judiciary"), else the Government, to which the report is addressed.
 */
export function addresseeOf(text: string, stem: string | null, headings: string[]): Addressee {
  for (const source of [text, stem ?? '']) {
    const object = asked.exec(source)?.[1] ?? subjectIn(source)
    if (!object) continue
    // the object ends where what is asked begins: "the Government to train judges"
    const head = object.split(/\s+(?:(?:to|should|take|ensure|adopt|de|que)(?!\p{L})|d['’])\s?/u)[0]!
    const found = named(head)
    if (found) return found
  }
  for (const heading of headings.toReversed()) {
    if (!addressing.test(heading)) continue
    const found = named(heading)
    if (found) return found
  }
  return 'government'
}
