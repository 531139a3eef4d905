// Holds a quotation against the text that is held: the same, the same but for typography, or which words differ.
import type { Steps } from './steps.ts'

export const quotationResults = [
  'exact',
  'typography_only',
  'spelling_only',
  'omission_marked',
  // "The State party should: (c) …" of a list, without a mark for (a) and (b)
  'omission_unmarked',
  // what is marked as left out or put in holds a "not"
  'negation_marked',
  'differs',
  'elsewhere',
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

export type DiffPiece = { kind: 'same' | 'only_in_quotation' | 'only_in_document'; words: string }

export type QuotationCheck = {
  quotation: string
  result: QuotationResult
  /** path of the unit that has the words; null where none has them */
  path: string | null
  /** for `differs`: word by word */
  diff: DiffPiece[]
}

export type QuotedUnit = { path: string | null; stem: string | null; text: string | null }

// quotation marks, dashes, blanks and the shapes of letters: what a word processor changes by itself
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    // bold and italics of HTML and Markdown, and a word that a line cut in two
    .replace(/<\/?(?:i|b|em|strong|u|sup|sub|span)>/giu, '')
    .replace(/\*{1,3}|(?<![\p{L}\p{N}])_{1,2}|_{1,2}(?![\p{L}\p{N}])/gu, '')
    .replace(/(\p{L})[-\u2010]\n\s*(\p{Ll})/gu, '$1$2')
    .replace(/[“”„«»"‘’‚'`´]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\u00AD/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** "[t]he" for "The", "the prison[s]": brackets of one letter mark a changed letter. */
const bare = (text: string): string =>
  plain(text)
    .replace(/\[(\p{L}{1,2})\]/gu, '$1')
    .toLowerCase()
    .replace(/[.,;:]+$/, '')

// the United Nations spells "criminalize", "programme", "labour": British and American forms of the same words
const spelling = (text: string): string =>
  text
    .replace(/\b(\p{L}{3,20})(?:is|iz)(e|es|ed|ing|ation|ations)\b/gu, '$1iz$2')
    .replace(/\b(\p{L}{2,12})our(s|ed|ing|able)?\b/gu, '$1or$2')
    .replace(/\bprogramm?e?(s?)\b/gu, 'programme$1')
    // offence, defence, licence, pretence; centre, metre, theatre; analyse
    .replace(/\b(def|off|lic|pret)ens(es?|ed|ing)\b/gu, '$1enc$2')
    .replace(/\b(cent|met|theat|fib)er(s?)\b/gu, '$1re$2')
    .replace(/\b(anal|paral|catal)yz(es?|ed|ing)\b/gu, '$1ys$2')
    // travelled, counselling, enrolment, fulfil
    .replace(/\b(trave|counse|cance|labe|mode|signa|channe|fue|marsha|tota)ll?(ed|ing|[eo]rs?)\b/gu, '$1l$2')
    .replace(/\b(fulfi|enro|insta|ski)ll?(s|ful|fully|ments?)?\b/gu, '$1l$2')
    .replace(/\b(acknowledg|judg)e?ment(s?)\b/gu, '$1ment$2')
    .replace(/\bper cent\b/gu, 'percent')

const omission = /\s*(?:\[\s?(?:…|\.\s?\.\s?\.)\s?\]|\(\s?(?:…|\.\s?\.\s?\.)\s?\)|…|\.\s?\.\s?\.)\s*/u
const insertion = /\s*\[[^[\]]{3,80}\]\s*/u

/** A text in the forms that quotations are compared with, each made once, when it is asked for. */
type Held = {
  path: string | null
  text: string
  /** null for several together */
  unit: QuotedUnit | null
  plain(): string
  spelt(): string
  words(): readonly string[]
  keys(): readonly string[]
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** Forms of the units of a draft's documents: a draft may quote one document thousands of times. */
const formsOf = new WeakMap<QuotedUnit, Held>()

type Given = { path: string | null; unit: QuotedUnit | null; text: string }

const heldOf = (given: Given, low = () => plain(given.text).toLowerCase(), spelt?: () => string): Held => {
  const lower = once(low)
  // words are cut from a piece that has more than enough of them
  const words = once(() => wordsOf(given.text.slice(0, longest.characters)).slice(0, longest.unit))
  const keys = once(() => words().map(key))
  return { ...given, plain: lower, spelt: once(spelt ?? (() => spelling(lower()))), words, keys }
}

function formOf(unit: QuotedUnit): Held {
  const known = formsOf.get(unit)
  if (known !== undefined) return known
  const form = heldOf({ path: unit.path, unit, text: [unit.stem, unit.text].filter(Boolean).join(' ') })
  formsOf.set(unit, form)
  return form
}

/** Texts of one citation: of the units that it cites, of these together, and of all others. */
export type QuotedTexts = { cited: readonly Held[]; together: Held | null; others: readonly Held[] }

/** `cited` may be empty where no paragraph is given. */
export function quotedTexts(cited: readonly QuotedUnit[], all: readonly QuotedUnit[]): QuotedTexts {
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
  return { cited: here, together, others: forms(all.filter((unit) => !own.has(unit))) }
}

/**
 * Compares a quotation with the units that are cited, then with all others. Words are never found by likeness alone: what
 * differs is shown word by word. Pauses after some 10 ms of work.
 */
export function* checkQuotation(quotation: string, texts: QuotedTexts): Steps<QuotationCheck> {
  const { cited, together, others } = texts
  const own = together === null ? cited : [...cited, together]
  const here = (yield* compare(quotation, own)) ?? (yield* nearest(quotation, own))
  if (here !== null && here.result !== 'differs') return here
  const found = yield* compare(quotation, others)
  if (found !== null) return { ...found, result: cited.length === 0 ? found.result : 'elsewhere' }
  return here ?? { quotation, result: 'not_found', path: null, diff: [] }
}

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

/** Longer quotations and units are not compared word by word: the work grows with the product of their words. */
const longest = { quotation: 400, unit: 1500, units: 12, characters: 30_000 }
const wordsOf = (text: string): string[] => text.trim().split(/\s+/)
const key = (word: string): string => bare(word).replace(/[^\p{L}\p{N}]/gu, '')

/** The unit that shares most words in their order; null where that is less than half. */
function* nearest(quotation: string, units: readonly Held[]): Steps<QuotationCheck | null> {
  const quoted = wordsOf(quotation)
  if (quoted.length > longest.quotation) return null
  let best: { path: string | null; diff: DiffPiece[]; shared: number } | null = null
  const keys = quoted.map(key)
  for (const unit of units.slice(0, longest.units)) {
    // the two longest that are compared take some 5 ms
    yield
    const { path } = unit
    const diff = diffOf({ words: quoted, keys }, { words: unit.words(), keys: unit.keys() })
    const shared = diff
      .filter(({ kind }) => kind === 'same')
      .reduce((sum, { words }) => sum + words.split(' ').length, 0)
    if (best === null || shared > best.shared) best = { path, diff, shared }
  }
  if (best === null || best.shared < quoted.length / 2) return null
  return { quotation, result: 'differs', path: best.path, diff: trimmed(best.diff) }
}

/** What the unit has before and behind the quotation is no difference. */
const trimmed = (diff: DiffPiece[]): DiffPiece[] => {
  const first = diff.findIndex(({ kind }) => kind !== 'only_in_document')
  const last = diff.findLastIndex(({ kind }) => kind !== 'only_in_document')
  return diff.slice(first, last + 1)
}

type Worded = { words: readonly string[]; keys: readonly string[] }

/** The longest common run of words, and what lies between. */
function diffOf(quoted: Worded, held: Worded): DiffPiece[] {
  const [a, b] = [quoted.keys, held.keys]
  const width = b.length + 1
  const lengths = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        a[i] === b[j]
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!)
  const pieces: DiffPiece[] = []
  const add = (kind: DiffPiece['kind'], word: string): void => {
    const last = pieces.at(-1)
    if (last?.kind === kind) last.words += ` ${word}`
    else pieces.push({ kind, words: word })
  }
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      add('same', quoted.words[i]!)
      i += 1
      j += 1
    } else if (j >= b.length || (i < a.length && lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!)) {
      add('only_in_quotation', quoted.words[i]!)
      i += 1
    } else {
      add('only_in_document', held.words[j]!)
      j += 1
    }
  }
  return pieces
}
