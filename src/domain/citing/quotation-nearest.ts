// The paragraph whose words are nearest to a quotation that no paragraph has, and a text that stops before the quotation does.
import { type DiffPiece, diffOf, trimmed } from './quotation-diff.ts'
import { bagOf, bare, type Held, key, longest, omission, plain, wordsOf } from './quotation-forms.ts'
import type { Steps } from './steps.ts'

/** `share`: of the words of the quotation, how many the unit has in their order. */
export type Nearest = { path: string | null; diff: DiffPiece[]; share: number }

/** The unit that shares most words in their order; null for a quotation that is too long to be compared so. */
export function* nearestOf(quotation: string, units: readonly Held[]): Steps<Nearest | null> {
  const quoted = wordsOf(quotation)
  if (quoted.length > longest.quotation) return null
  let best: Nearest | null = null
  const keys = quoted.map(key)
  for (const unit of units.slice(0, longest.units)) {
    // the two longest that are compared take some 5 ms
    yield
    const diff = diffOf({ words: quoted, keys }, { words: unit.words(), keys: unit.keys() })
    const shared = diff
      .filter(({ kind }) => kind === 'same')
      .reduce((sum, { words }) => sum + words.split(' ').length, 0)
    const share = shared / quoted.length
    if (best === null || share > best.share) best = { path: unit.path, diff, share }
  }
  return best === null ? null : { ...best, diff: trimmed(best.diff) }
}

/** Fewer words are in many paragraphs by chance. */
const fewestWords = 6
/** Of the words of the quotation, how many a paragraph that nobody cited must have to be named. */
const nearly = 0.8
/** Paragraphs that are looked through at one go, and those that are then compared word by word. */
const lookedAtOnce = 50
const compared = 2

/** A unit that has nearly the words of the quotation; null where none does, and for a quotation of few words. */
export function* nearlyIn(quotation: string, units: readonly Held[]): Steps<Nearest | null> {
  const bag = bagOf(plain(quotation).toLowerCase())
  if (bag.size < fewestWords || bag.size > longest.quotation) return null
  const likely: { unit: Held; shared: number }[] = []
  for (const [at, unit] of units.entries()) {
    if (at % lookedAtOnce === lookedAtOnce - 1) yield
    const own = unit.bag()
    let shared = 0
    for (const word of bag) if (own.has(word)) shared += 1
    if (shared >= nearly * bag.size) likely.push({ unit, shared })
  }
  const best = likely.sort((a, b) => b.shared - a.shared).slice(0, compared)
  const found = yield* nearestOf(
    quotation,
    best.map(({ unit }) => unit),
  )
  return found !== null && found.share >= nearly ? found : null
}

/** Fewer words at the end of a text are there by chance. */
const fewestShared = 4

/** The first of the texts that ends with the words with which the quotation begins, while the quotation goes on. */
export function goesBeyond(quotation: string, cut: readonly Held[]): Held | null {
  // where words are marked as left out, the last piece is the one that goes on
  const pieces = quotation.split(omission).filter((piece) => piece.trim() !== '')
  const quoted = wordsOf(pieces.at(-1) ?? '').map(key)
  const before = pieces.slice(0, -1).map(bare)
  const meets = ({ keys, plain: text }: Held): boolean => {
    const own = keys()
    if (own.length === longest.unit || before.some((piece) => !text().includes(piece))) return false
    const shares = (count: number): boolean =>
      quoted.slice(0, count).every((word, at) => word === own[own.length - count + at])
    for (let count = Math.min(own.length, quoted.length - 1); count >= fewestShared; count -= 1)
      if (shares(count)) return true
    return false
  }
  return quoted.length > longest.quotation ? null : (cut.find(meets) ?? null)
}
