// Whether a recommendation repeats an earlier one: because it says so, because it recalls it, or in nearly the same words.
import { codeWords } from './code-words/code-words.ts'
import { baseSymbol } from './keeping/base-symbol.ts'
import { isTooLong } from './not-classified.ts'
import type { Reference } from './units.ts'
import type { WindowLanguage } from './windows/rule.ts'

export type Repeat = {
  how: 'says_so' | 'recalls' | 'same_words' | 'nearly_same_words'
  /** what the text itself prints: the reference, or the saying alone where it names no paragraph; null for words in common */
  printed: string | null
  /** a saying that names no paragraph: `printed` is the saying alone */
  isBare?: true
  symbol: string | null
  paragraphs: string[]
  /** id of the earlier unit, where it is held */
  id: string | null
  /** share of word triples in common, 0 to 1; null where the text itself says so */
  likeness: number | null
}

export type Repeatable = {
  id: string
  text: string | null
  stem: string | null
  path: string | null
  references: Reference[]
  document: { symbol: string; work: string; distributionDate: string | null }
}

/** From this share of common word triples on, texts count as nearly the same. */
export const nearlySame = 0.8

const fold = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')

/** Word triples; of texts under three words the words as a whole. */
const triples = (text: string): Set<string> => {
  const words = fold(text)
  if (words.length < 3) return new Set([words.join(' ')])
  return new Set(words.slice(2).map((_, i) => words.slice(i, i + 3).join(' ')))
}

/** Dice coefficient: twice the common triples over all. */
const likeness = (a: Set<string>, b: Set<string>): number => {
  let common = 0
  for (const triple of a) if (b.has(triple)) common++
  return (2 * common) / (a.size + b.size)
}

// "reiterates its recommendation", "recalls its previous recommendation (para. 7)", "réitère", "reitera"
const sayings =
  /\b(?:reiterat\w+|(?:repeats|recall\w*) its (?:previous |earlier )?recommendation|réitèr\w+|reiter[aóo]\w*)/giu
// what leads to a text and repeats nothing: "draws attention to", "in the light of", "señala a la atención"
const leads =
  /\b(?:attention|atención|lights? of|accordance with|line with|takes? note|refers? to|lumière|conform\w+|compte tenu|luz de|renvoie|remite)/giu
/** Of what asks nothing of one State, nothing is repeated: general comments, resolutions, summary records. */
const asksNobody = /\/GC\/|\/RES\/|\/SR\.|\/NGO\//
/** Characters before a reference in which its verb stands. */
const reach = 220

const lastOf = (text: string, words: RegExp): number => [...text.matchAll(words)].at(-1)?.index ?? -1

/** Whether a reference stands behind a word of repetition, nearer than behind one that only leads to a text. */
const isRepeated = ({ kind, symbol, printed }: Reference, text: string): boolean => {
  if (symbol !== null && asksNobody.test(symbol)) return false
  const at = text.indexOf(printed)
  // in a note: the whole text carries it
  const before = at === -1 ? text : text.slice(Math.max(0, at - reach), at)
  const said = lastOf(before, sayings)
  const isLed = at !== -1 && lastOf(before, leads) > said
  return kind === 'repeats' ? !isLed : kind === 'cites' && said !== -1 && !isLed
}

const fromText = (unit: Repeatable): Repeat[] => {
  const text = `${unit.stem ?? ''} ${unit.text ?? ''}`
  const said = text.match(sayings)?.[0]
  // a revised text that names the one before it repeats nothing
  const others = unit.references.filter(
    ({ symbol }) => symbol === null || baseSymbol(symbol) !== baseSymbol(unit.document.symbol),
  )
  const references = others.map((reference): Repeat => {
    return {
      how: isRepeated(reference, text) ? 'says_so' : 'recalls',
      printed: reference.printed,
      symbol: reference.symbol,
      paragraphs: reference.paragraphs,
      id: null,
      likeness: null,
    }
  })
  if (references.some((row) => row.how === 'says_so') || said === undefined) return references
  return [
    { how: 'says_so', isBare: true, printed: said, symbol: null, paragraphs: [], id: null, likeness: null },
    ...references,
  ]
}

/**
 * Repeats of each unit, by id. Only other works distributed earlier are compared; the nearest text among them is named.
 * Time grows with the square of the units of one State, some hundreds. A text longer than the rules read is not compared.
 */
export const findRepeats = (units: Repeatable[]): Map<string, Repeat[]> => {
  const read = units.map(({ text, ...unit }) => {
    const own = text !== null && !isTooLong({ text, stem: unit.stem }) ? text : null
    return { unit: { ...unit, text: own }, triples: own ? triples(own) : null }
  })
  const found = new Map<string, Repeat[]>()
  for (const { unit, triples: own } of read) {
    const repeats = fromText(unit)
    let best: { unit: Repeatable; likeness: number } | null = null
    for (const other of read) {
      if (!own || !other.triples || !isEarlier(other.unit, unit)) continue
      const share = likeness(own, other.triples)
      if (share >= nearlySame && (!best || share > best.likeness)) best = { unit: other.unit, likeness: share }
    }
    if (best) repeats.push(alike(best.unit, best.likeness))
    found.set(unit.id, repeats)
  }
  return found
}

const isEarlier = (a: Repeatable, b: Repeatable): boolean =>
  a.document.work !== b.document.work &&
  a.document.distributionDate !== null &&
  b.document.distributionDate !== null &&
  a.document.distributionDate < b.document.distributionDate

const alike = (earlier: Repeatable, share: number): Repeat => ({
  how: share === 1 ? 'same_words' : 'nearly_same_words',
  printed: null,
  symbol: earlier.document.symbol,
  paragraphs: earlier.path ? [earlier.path] : [],
  id: earlier.id,
  likeness: Math.round(share * 1000) / 1000,
})

/** How a text repeats an earlier one, as a page says it. */
export function repeatWords(repeat: Repeat, language: WindowLanguage = 'en'): string {
  const { repeats: words, paragraph } = codeWords[language]
  const { how, printed, symbol, paragraphs, likeness } = repeat
  if (repeat.isBare) return words.unnamed(printed ?? '')
  if (how === 'says_so') return words.says(printed ?? '')
  if (how === 'recalls') return words.refers(printed ?? '')
  const place = `${symbol}${paragraphs.length > 0 ? `, ${paragraph(paragraphs[0]!)}` : ''}`
  return how === 'same_words' ? words.same(place) : words.nearly(place, Math.round((likeness ?? 0) * 100))
}
