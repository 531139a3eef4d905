// Signs that other search engines understand and this one does not: each is refused where it stands, and none is dropped.
import { type QueryFault, QueryRefusedError } from './query.ts'

const refuse = (fault: QueryFault, start: number, end: number): never => {
  throw new QueryRefusedError(fault, { start, end })
}

const isLetter = (letter: string | undefined): boolean => letter !== undefined && /[\p{L}\p{M}\p{Nd}]/u.test(letter)

/** "NEAR/", "NEAR/x", "w/s", "/p", "PRE/5", "ADJ3": they stand apart, and mean no distance of ours. */
const nearForms = [
  /^(?:near|onear|adj|within|w)\/\S*$/i,
  /^(?:pre|n)\/\d+$/i,
  /^PRE\/\S{0,3}$/,
  /^(?:NEAR|ONEAR|ADJ|PRE|WITHIN)\d+$/,
  /^\/(?:\p{L}|\p{L}?\d+|para|sent)$/iu,
]
export const isUnknownNear = (written: string): boolean => nearForms.some((form) => form.test(written))

/** Words before a question mark that make it the end of a question, and no sign for a letter. */
const question = 3

const endsQuestion = (text: string, at: number): boolean =>
  text.slice(at + 1).trim() === '' && text.slice(0, at).trim().split(/\s+/u).length >= question

/** What other engines call a field; any other word before a colon is a word: "torture:prison". */
const fieldNames = new Set(
  [
    'state country body mechanism topic theme tag year date cycle position language lang symbol title text region',
    'état etat pays organe thème année annee langue cote titre',
    'estado país pais órgano organo mecanismo tema año idioma signatura título titulo',
  ]
    .join(' ')
    .split(' '),
)
const field = /^([\p{L}_]+)[:=](?=["“«]?[\p{L}\p{N}])/u

/** Refuses "torture~2", "torture^2", "tortur?" and "state:KEN", which stand in `text` from `start` to `end`. */
export function checkSigns(text: string, start: number, end: number): void {
  for (let at = start; at < end; at += 1) {
    const sign = text[at]!
    if (sign === '~' || sign === '^') refuse('sign', at, at + 1)
    if (sign === '?' && isLetter(text[at - 1]) && !endsQuestion(text, at)) refuse('sign', at, at + 1)
  }
  const [printed, name] = field.exec(text.slice(start, Math.min(text.length, end + 2))) ?? []
  if (printed !== undefined && fieldNames.has(name!.toLowerCase())) refuse('field', start, start + printed.length)
}

/** What opens a quotation in single marks at the beginning of a word: ’ alone is the apostrophe of a word that lost letters. */
export const singleQuotes = "'‘‚‛"
const closers = "'’‘"

/**
 * Returns where the quotation in single marks closes that opens at `open`; null where it opens none, such as "‘ ". An
 * apostrophe within a word closes nothing.
 * @throws QueryRefusedError where no mark closes it, or one of several might
 */
export function singleQuoteEnd(text: string, open: number): number | null {
  if (!isLetter(text[open + 1])) return null
  const found: number[] = []
  for (let at = open + 1; at < text.length; at += 1) {
    const isOpening = singleQuotes.includes(text[at]!) && !isLetter(text[at - 1]) && isLetter(text[at + 1])
    if (isOpening) break
    if (closers.includes(text[at]!) && !isLetter(text[at + 1])) found.push(at)
  }
  if (found.length === 0) refuse('quote_open', open, open + 1)
  if (found.length > 1) refuse('quote_single', open, open + 1)
  return found[0]!
}
