// A text in the forms that quotations are compared with: without the marks of typesetting, in one spelling, as words.

export type QuotedUnit = { path: string | null; stem: string | null; text: string | null }

// quotation marks, dashes, blanks and the shapes of letters: what a word processor changes by itself
export const plain = (text: string): string =>
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
export const bare = (text: string): string =>
  plain(text)
    .replace(/\[(\p{L}{1,2})\]/gu, '$1')
    .toLowerCase()
    .replace(/[.,;:]+$/, '')

// the United Nations spells "criminalize", "programme", "labour": British and American forms of the same words
export const spelling = (text: string): string =>
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

/** What marks that words are left out of a quotation. */
export const omission = /\s*(?:\[\s?(?:…|\.\s?\.\s?\.)\s?\]|\(\s?(?:…|\.\s?\.\s?\.)\s?\)|…|\.\s?\.\s?\.)\s*/u

/** A text in the forms that quotations are compared with, each made once, when it is asked for. */
export type Held = {
  path: string | null
  text: string
  /** null for several together */
  unit: QuotedUnit | null
  plain(): string
  spelt(): string
  words(): readonly string[]
  keys(): readonly string[]
  /** each of its words once */
  bag(): ReadonlySet<string>
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

export const heldOf = (given: Given, low = () => plain(given.text).toLowerCase(), spelt?: () => string): Held => {
  const lower = once(low)
  // words are cut from a piece that has more than enough of them
  const words = once(() => wordsOf(given.text.slice(0, longest.characters)).slice(0, longest.unit))
  const keys = once(() => words().map(key))
  const bag = once(() => bagOf(lower()))
  return { ...given, plain: lower, spelt: once(spelt ?? (() => spelling(lower()))), words, keys, bag }
}

export function formOf(unit: QuotedUnit): Held {
  const known = formsOf.get(unit)
  if (known !== undefined) return known
  const form = heldOf({ path: unit.path, unit, text: [unit.stem, unit.text].filter(Boolean).join(' ') })
  formsOf.set(unit, form)
  return form
}

/** Longer quotations and units are not compared word by word: the work grows with the product of their words. */
export const longest = { quotation: 400, unit: 1500, units: 12, characters: 30_000 }
export const wordsOf = (text: string): string[] => text.trim().split(/\s+/)
export const key = (word: string): string => bare(word).replace(/[^\p{L}\p{N}]/gu, '')

const noWord = /[^\p{L}\p{N}]+/u
/** Each word of a plain text once. */
export const bagOf = (text: string): ReadonlySet<string> => new Set(text.split(noWord).filter(Boolean))
