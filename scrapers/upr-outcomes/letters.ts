// Recommendations that a sentence names by the letters of their list: "Recommendation (b) does not", "4 (a) and (c)".
import { compile } from '../../src/domain/patterns.ts'
import { labelRange } from '../../src/domain/pinpoints/pinpoints.ts'
import { bareListRows } from './addendum-words.ts'
import type { FoundNumber } from './types.ts'

/** "4 (a)", "(b)", and each of "4 (a, b and d)" */
const form = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(\d{1,3})\s?)?\(?{{one}}(?:\)|(?=(?:\s?(?:[,;&–-]| and| or|to)\s?{{one}}){1,12}\)))`.replaceAll(
    '{{one}}',
    '([a-z]|[ivx]{2,4})',
  ),
  'gu',
)
/** "Recommendation", "those listed in subparagraphs", "the one under": what a letter must stand behind. */
const anchor = compile(bareListRows, 'letter', { flags: 'i' })
const joint = /^[\s,;&]*(?:(?:and|or|as well as|also)\b[\s,]*)?(?:recommendations?\s*)?$/i
const range = /^\s*(?:to|through|[-–—])\s*$/i
const verbBehind =
  /^\s*(?:is|are|was|were|does|do|did|has|have|can|cannot|will|enjoys?)\b|^\s*(?:[:=–—]|\((?!\p{L}\)))/iu
const verbBefore = /\b(?:accept|support|note|reject|endorse|decline|refuse|approve|but not|except|of)(?:s|d|ed)?\s*$/i
/** "article 2 (a)", "section 4 (b)": letters of a law. */
const law = /\b(?:articles?|arts?\.|sections?|sects?\.|rules?|principles?)\s*$/i

/** What a range leaves out: "(a) to (d)", "(i)–(iv)". */
const upTo = (from: string, to: string): string[] => (labelRange(from, to, 1) ?? []).slice(1, -1)

/** Lead-ins whose items are lettered, from the paths of items: "4(b)" is of 4. */
export const letteredLeads = (paths: readonly (string | null | undefined)[]): Set<string> =>
  new Set(paths.flatMap((path) => /^(\d+)\([a-z]+\)$/.exec(path ?? '')?.[1] ?? []))

const leadNamed = /(?:^|\brecommendations?\s+|[;:]\s+)(\d{1,3})\s?\((?:[a-z]|[ivx]{2,4})\)/giu

/** Lead-ins that a sentence of an addendum names with letters: "Recommendations 6 (i) and 6 (ii)", "8 (a) is noted". */
export const leadsNamed = (sentence: string): Set<string> =>
  new Set([...sentence.matchAll(leadNamed)].map((match) => match[1]!))

/** Letters that stand for items of the lists under `leads`: path `4(b)` where the text says 4, else `(b)`. */
export const findLetters = (text: string, leads: ReadonlySet<string>): FoundNumber[] => {
  const found: FoundNumber[] = []
  if (leads.size === 0) return found
  let last: { lead: string; letter: string; end: number } | null = null
  for (const match of text.matchAll(form)) {
    const [start, end] = [match.index, match.index + match[0].length]
    const before = text.slice(0, start)
    const between: string | null = last === null ? null : text.slice(last.end, start)
    const goesOn: boolean = between !== null && (joint.test(between) || range.test(between))
    const lead: string = match[1] ?? (goesOn ? last!.lead : '')
    const isOurs =
      match[1] === undefined
        ? goesOn ||
          anchor.test(before) ||
          (found.length > 0 && (verbBehind.test(text.slice(end)) || verbBefore.test(before)))
        : leads.has(match[1]) && !law.test(before)
    if (!isOurs) {
      last = null
      continue
    }
    const letter = match[2]!
    const left = between !== null && range.test(between) ? upTo(last!.letter, letter) : []
    for (const one of [...left, letter]) found.push({ path: lead === '' ? `(${one})` : `${lead}(${one})`, start, end })
    last = { lead, letter, end }
  }
  return found
}
