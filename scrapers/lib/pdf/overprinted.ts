// Words that were laid on a print: over its lines, or beside them in a type of their own. A stamp, a remark, the text of another page.
import type { Family, Page } from './page.ts'

type Placed = { x: number; y: number; size: number; width: number; text: string; font: string }

/** Letters; fewer may be a sign, or a call that is set into its word. */
const fewest = 4

const lettersIn = (text: string): number => text.match(/[\p{L}\d]/gu)?.length ?? 0

/** Points; words that belong to a line stand on its baseline, in whatever type. */
const sameBaseline = 0.5

/**
 * Whether two texts share a place by the width of two letters or more; a bold word may be the same one drawn twice, and the
 * words of one line may be drawn wider than their font says.
 */
function collide(a: Placed, b: Placed): boolean {
  const shared = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const [apart, smaller] = [Math.abs(a.y - b.y), Math.min(a.size, b.size)]
  const enough = apart < sameBaseline ? 0.8 * Math.min(a.width, b.width) : 2 * smaller
  return shared > enough && apart < 0.7 * smaller && a.text.trim() !== b.text.trim()
}

/** The shorter of each two texts that lie on each other: no printer sets two texts in one place. */
export function overprinted(pieces: readonly Placed[]): string[] {
  const words = pieces.filter(({ text }) => lettersIn(text) >= fewest).sort((a, b) => b.y - a.y)
  const found = new Set<string>()
  for (const [at, piece] of words.entries())
    for (let next = at + 1; next < words.length && piece.y - words[next]!.y < piece.size; next++) {
      const other = words[next]!
      if (collide(piece, other)) found.add((other.text.length < piece.text.length ? other : piece).text.trim())
    }
  return [...found]
}

/** A document symbol may have the type of its link. */
const isWords = /^(?!\S*\/\S*$).*\p{L}{3}/u

/** The families of a page by name; margins, and the masthead of the first page, have types of their own. */
export function familiesOf(
  pieces: readonly Placed[],
  { number, height }: { number: number; height: number },
  familyOf: (font: string) => string | null,
): Map<string, Family> {
  const families = new Map<string, Family>()
  const names = new Map([...new Set(pieces.map(({ font }) => font))].map((font) => [font, familyOf(font) ?? '']))
  const [under, over] = [0.08 * height, (number === 1 ? 0.7 : 0.92) * height]
  for (const { text, font } of pieces) {
    const own = families.get(names.get(font)!) ?? { letters: 0, apart: [] }
    families.set(names.get(font)!, { ...own, letters: own.letters + lettersIn(text) })
  }
  // only another family can set a line together with it
  const lettered = families.size > 1 ? pieces.filter((piece) => lettersIn(piece.text) > 0) : []
  for (const { text, font, y } of pieces) {
    const name = names.get(font)!
    if (name === '' || y < under || y > over || lettersIn(text) < fewest || !isWords.test(text)) continue
    const isSet = lettered.some((other) => Math.abs(other.y - y) < sameBaseline && names.get(other.font) !== name)
    if (!isSet) families.get(name)!.apart.push(text.trim())
  }
  return families
}

/** A family with a smaller share of the letters is not that of the document. */
const ownShare = 0.02

/** Adds to `overprinted` of each page the words that stand apart in a type that the document does not use. */
export function addForeign(pages: readonly Page[]): void {
  const letters = new Map<string, number>()
  let all = 0
  for (const { families } of pages)
    for (const [name, family] of families) {
      letters.set(name, (letters.get(name) ?? 0) + family.letters)
      all += family.letters
    }
  for (const page of pages)
    for (const [name, { apart }] of page.families)
      if (letters.get(name)! < ownShare * all && !page.machineRead) page.overprinted.push(...apart)
}
