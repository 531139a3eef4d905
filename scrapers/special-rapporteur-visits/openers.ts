// Numbered paragraphs that are the items of a list which a paragraph before them opens: "4. He recommends that the Government:", "5. Repeal the law."
import type { UnitType } from '../../src/domain/units.ts'
import type { ReadLanguage } from '../lib/committee-text/segment.ts'
import { beginsLikeRequest } from '../lib/committee-text/unread-asks.ts'
import type { NumberedParagraph } from '../lib/numbered/types.ts'
import { isAnnouncement } from './announces.ts'

export const looksImperative = (text: string): boolean =>
  /^(?:\p{Lu}\p{Ll}+)\b(?!\s+(?:Special|Rapporteur|report|country|Government|is|are|was|were|has|have|had)\b)/u.test(
    text,
  ) && !/^(?:The|In|He|She|It|They|While|Although|This|These|As|At|On|During|Le|La|Les|El|Los|En)\b/.test(text)

// "42. Make torture a crime;", "43. Repeal the law; and"
const goesOn = /(?:[;:]|[;,]\s(?:and|or|et|ou|y|e|o))$/u

// "Support the reform", "Tipifique la tortura": one word, and what it is to be done to
const verbFirst =
  /^\p{L}+ (?:the|all|any|its|their|every|each|an?|those|la|el|los|las|tod[oa]s|una?|sus?|les?|tous|toutes|une)(?!\p{L})/u

export type OpenedLists = {
  /** paragraphs that ask by what another opens */
  items: Set<NumberedParagraph>
  /** those that open a list and ask nothing themselves, and the words before each of its items, by number */
  openers: Set<NumberedParagraph>
  stems: Map<string, string>
}

/** A list ends with the item that neither goes on nor is followed by one that begins like a request. */
export function listsOverNumbers(
  paragraphs: NumberedParagraph[],
  types: readonly UnitType[],
  language: ReadLanguage,
): OpenedLists {
  const lists: OpenedLists = { items: new Set(), openers: new Set(), stems: new Map() }
  let stem: string | null = null
  let isOpen = false
  for (const [at, paragraph] of paragraphs.entries()) {
    const { blocks, number } = paragraph
    const next = paragraphs[at + 1]?.blocks[0]?.text ?? ''
    const asksBarely = beginsLikeRequest(next, language) || (looksImperative(next) && verbFirst.test(next))
    const text = blocks.at(-1)?.text ?? ''
    if (isOpen) lists.items.add(paragraph)
    if (isOpen && stem !== null && number !== null) lists.stems.set(number, stem)
    const opens = text.endsWith(':') && (types[at] === 'recommendation' || isAnnouncement(paragraph))
    if (opens && types[at] === 'recommendation' && blocks.length === 1 && (asksBarely || looksImperative(next))) {
      lists.openers.add(paragraph)
      stem = text
    }
    if (!isOpen && !opens) stem = null
    isOpen = (isOpen || opens) && (goesOn.test(text) || (stem !== null && asksBarely))
  }
  return lists
}
