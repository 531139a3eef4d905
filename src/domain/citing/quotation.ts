// Holds a quotation against the text that is held: the same, the same but for typography, or which words differ.
import type { DiffPiece } from './quotation-diff.ts'
import { bare, formOf, type Held, heldOf, omission, type QuotedUnit, spelling, wordsOf } from './quotation-forms.ts'
import { goesBeyond, type Nearest, nearestOf, nearlyIn } from './quotation-nearest.ts'
import type { Steps } from './steps.ts'

export type { DiffPiece } from './quotation-diff.ts'
export type { QuotedUnit } from './quotation-forms.ts'

export const quotationResults = [
  'exact',
  'typography_only',
  'spelling_only',
  'omission_marked',
  // "The State party should: (c) …" of a list, without a mark for (a) and (b)
  'omission_unmarked',
  // what is marked as left out or put in holds a "not"
  'negation_marked',
  // the words of a text that is held in part, and further ones behind its end
  'beyond_held',
  'differs',
  'elsewhere',
  // nearly the words of another paragraph than the one cited
  'nearly_elsewhere',
  // of a document of which only a part is held
  'not_in_part_held',
  'not_found',
  // it may be from elsewhere, or the text that is held is in another language
  'not_compared',
  'other_language',
  // beyond those that are compared of one citation
  'too_many',
  // the document is not held
  'not_checked',
] as const
export type QuotationResult = (typeof quotationResults)[number]

export type QuotationCheck = {
  quotation: string
  result: QuotationResult
  /** path of the unit that has the words; null where none has them */
  path: string | null
  /** for `differs` and `nearly_elsewhere`: word by word */
  diff: DiffPiece[]
}

/** Texts of one citation: of the units that it cites, of these together, and of all others. */
export type QuotedTexts = {
  cited: readonly Held[]
  together: Held | null
  others: readonly Held[]
  /** of those that are cited, or of all where none is: texts that stop in mid-sentence */
  cut: readonly Held[]
  /** whether what is quoted may stand in a part of the document that is not held */
  lacks: boolean
}

/** What of a document is known to be missing. */
export type Lacking = {
  /** whether other parts of the document than its units were not read */
  isInPart: boolean
  isCut: (unit: QuotedUnit) => boolean
}
const whole: Lacking = { isInPart: false, isCut: () => false }

/** `cited` may be empty where no paragraph is given. */
export function quotedTexts(
  cited: readonly QuotedUnit[],
  all: readonly QuotedUnit[],
  { isInPart, isCut }: Lacking = whole,
): QuotedTexts {
  const own = new Set(cited)
  const forms = (units: readonly QuotedUnit[]) => units.filter(({ text }) => text !== null).map(formOf)
  const here = forms(cited)
  // a quotation may run over the items of a list
  const joined = (of: (form: Held) => string) => here.map(of).filter(Boolean).join(' ')
  const together =
    here.length > 1
      ? heldOf(
          { path: here[0]!.path, unit: null, text: joined(({ text }) => text) },
          () => joined((form) => form.plain()),
          () => joined((form) => form.spelt()),
        )
      : null
  const cut = forms((cited.length === 0 ? all : cited).filter(isCut))
  return {
    cited: here,
    together,
    others: forms(all.filter((unit) => !own.has(unit))),
    cut,
    lacks: cut.length > 0 || (isInPart && cited.length === 0),
  }
}

/**
 * Compares a quotation with the units that are cited, then with all others. Words are never found by likeness alone: what
 * differs is shown word by word. Pauses after some 10 ms of work.
 */
export function* checkQuotation(quotation: string, texts: QuotedTexts): Steps<QuotationCheck> {
  const { cited, together, others, cut, lacks } = texts
  const own = together === null ? cited : [...cited, together]
  const here = yield* compare(quotation, own)
  if (here !== null) return here
  const found = yield* compare(quotation, others)
  if (found !== null) return { ...found, result: cited.length === 0 ? found.result : 'elsewhere' }
  const short = goesBeyond(quotation, cut)
  if (short !== null) return { quotation, result: 'beyond_held', path: short.path, diff: [] }
  const near = yield* nearestOf(quotation, own)
  if (near !== null && near.share >= leastShare) return asCheck(quotation, near, 'differs')
  const other = yield* nearlyIn(quotation, others)
  if (other !== null) return asCheck(quotation, other, cited.length === 0 ? 'differs' : 'nearly_elsewhere')
  return { quotation, result: lacks ? 'not_in_part_held' : 'not_found', path: null, diff: [] }
}

/** Of the words of the quotation, how many the paragraph cited must have for the others to be called a difference. */
const leastShare = 0.5

const asCheck = (quotation: string, { path, diff }: Nearest, result: QuotationResult): QuotationCheck => ({
  quotation,
  result,
  path,
  diff,
})

/** Characters that are read, or compared, at one go. */
const charactersAtOnce = 200_000

function* compare(quotation: string, held: readonly Held[]): Steps<QuotationCheck | null> {
  let read = 0
  for (const [result, meets] of tests(quotation))
    for (const form of held) {
      read += form.text.length
      if (read > charactersAtOnce) {
        read = 0
        yield
      }
      if (!meets(form)) continue
      const isTurned = result === 'omission_marked' && marksNegation(quotation, form)
      const skips = result !== 'omission_marked' && skipsItems(form, meets)
      return {
        quotation,
        result: isTurned ? 'negation_marked' : skips ? 'omission_unmarked' : result,
        path: form.path,
        diff: [],
      }
    }
  return null
}

const firstLabels = ['a', 'i', '1']

/** The words run from the opening of a list right into an item that is not its first: the items between are left out. */
function skipsItems({ path, unit }: Held, meets: Meets): boolean {
  const label = /\(([^()]+)\)$/.exec(path ?? '')?.[1]
  if (!unit?.stem || label === undefined || firstLabels.includes(label)) return false
  return ![unit.stem, unit.text ?? ''].some((part) => meets(heldOf({ path: null, unit: null, text: part })))
}

const insertion = /\s*\[[^[\]]{3,80}\]\s*/u

/** What stands between the marks of omission and of insertion. */
const piecesOf = (quotation: string): string[] =>
  quotation
    .split(omission)
    .flatMap((piece) => piece.split(insertion))
    .map(bare)
    // "(c)" is printed as a label, and is no word of the unit
    .map((piece) => piece.replace(/^\(?[a-z]\)\s+/u, ''))
    .filter((piece) => piece.length > 2)

type Meets = (held: Held) => boolean

function tests(quotation: string): [QuotationResult, Meets][] {
  const words = bare(quotation)
  const spelt = spelling(words)
  const pieces = piecesOf(quotation)
  const rows: [QuotationResult, Meets][] = [
    ['exact', (held) => placeIn(held.text, quotation.trim()) !== -1],
    ['typography_only', (held) => placeIn(held.plain(), words) !== -1],
    ['spelling_only', (held) => placeIn(held.spelt(), spelt) !== -1],
  ]
  // "each interview[s]": the letter is put in; "[t]he": it is changed
  const unput = bare(quotation.replace(/(?<=\p{L})\[\p{L}{1,2}\]/gu, ''))
  if (unput !== words) rows.push(['omission_marked', (held) => placeIn(held.plain(), unput) !== -1])
  const isMarked = pieces.length > 1 || (pieces.length === 1 && pieces[0] !== words)
  if (isMarked) rows.push(['omission_marked', (held) => inOrder(held.plain(), pieces)])
  return rows
}

const inOrder = (text: string, pieces: readonly string[]): boolean => stretches(text, pieces) !== null

/** The words of the text between the pieces; null where it does not have them in this order. */
function stretches(text: string, pieces: readonly string[]): string[] | null {
  let from = 0
  const between: string[] = []
  for (const [at, piece] of pieces.entries()) {
    const start = placeIn(text, piece, from)
    if (start === -1) return null
    if (at > 0) between.push(text.slice(from, start))
    from = start + piece.length
  }
  return between
}

const letter = /[\p{Script=Latin}\p{N}]/u

/** Where whole words stand in a text, from a place on: "offence" does not stand in "offences". -1 where they do not. */
function placeIn(text: string, words: string, from = 0): number {
  const cuts = (a: string, b: string): boolean => letter.test(a) && letter.test(b)
  for (let at = text.indexOf(words, from); at !== -1; at = text.indexOf(words, at + 1)) {
    const end = at + words.length
    if (!cuts(text.charAt(at - 1), words.charAt(0)) && !cuts(words.charAt(words.length - 1), text.charAt(end)))
      return at
  }
  return -1
}

const negation =
  /(?<![\p{L}])(?:not|no|nor|never|without|cannot|ne|pas|non|jamais|sans|aucune?|ni|nunca|sin|ning[uú]n)(?![\p{L}])/iu
/** A longer stretch is a passage of its own. */
const longestStretch = 3

/** "should [not] ensure", or "should … ensure" for "should not ensure": the same words, and perhaps not the same sense. */
function marksNegation(quotation: string, held: Held): boolean {
  const put = [...quotation.matchAll(/\[([^[\]]{2,80})\]/gu)].some(([, words]) => negation.test(words!))
  const left = stretches(held.plain(), piecesOf(quotation)) ?? []
  return put || left.some((words) => wordsOf(words).length <= longestStretch && negation.test(words))
}
