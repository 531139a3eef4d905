// The answers of one addendum as they are read: statements, and numbers that it names without a plain answer.
import type { Answer } from './positions.ts'
import type { Named, Position, Review } from './types.ts'

export type Statement = NonNullable<Review['statements']>[number]

/**
 * Where a number is named without a plain answer; `spoken` where a word of answering stands beside it, `unclear` where that
 * answers this number in words that are not plain.
 */
type Open = { path: string; words: string; paragraph: string | null; spoken: boolean; unclear?: boolean }

export type Book = {
  symbol: string
  /** ISO3 of the State under review */
  state: string | null
  statements: Statement[]
  answered: Set<string>
  open: Open[]
  /** the list that a sentence of this paragraph named: "Paragraph 85, recommendations 1 and 2: accepted. Recommendation 3: noted." */
  list: string | null
}

export const newBook = (symbol: string, state: string | null): Book => ({
  symbol,
  state,
  statements: [],
  answered: new Set(),
  open: [],
  list: null,
})

/** The path of a number: a bare one is an item of the list that its paragraph named. */
const pathIn = ({ list }: Book, path: string): string =>
  list === null || !/^\d+$/.test(path) ? path : `${list}.${path}`

const positionIn = (book: Book, answer: Answer, words: string, paragraph: string | null): Position => ({
  value: answer.value,
  words,
  rule: null,
  alreadyImplemented: answer.alreadyImplemented,
  sourceSymbol: book.symbol,
  sourceParagraph: paragraph,
  appliesTo: null,
})

/** Writes down what is answered to numbers; an answer to a part of one is an answer in part. */
export const answerTo = (
  book: Book,
  named: readonly Named[],
  answer: Answer,
  words: string,
  paragraph: string | null,
): void => {
  const items = named.map((one) => ({ ...one, path: pathIn(book, one.path) }))
  if (answer.value === 'unclear') {
    for (const { path } of items) book.open.push({ path, words, paragraph, spoken: true, unclear: true })
    return
  }
  const position = positionIn(book, answer, words, paragraph)
  const isDone = (item: Named): boolean =>
    answer.alreadyImplemented || (answer.value === 'supported' && item.done === true)
  for (const alreadyImplemented of [false, true]) {
    const whole = items.filter((item) => item.part === null && isDone(item) === alreadyImplemented)
    const paths = [...new Set(whole.map(({ path }) => path))]
    if (paths.length > 0) book.statements.push({ paths, position: { ...position, alreadyImplemented } })
  }
  for (const { path, part } of items) {
    book.answered.add(path)
    if (part !== null)
      book.statements.push({
        paths: [path],
        position: { ...position, value: 'partially_supported', alreadyImplemented: false, appliesTo: part },
      })
  }
}

export const leaveOpen = (
  book: Book,
  paths: readonly string[],
  words: string,
  paragraph: string | null,
  spoken: boolean,
): void => {
  for (const path of paths) book.open.push({ path: pathIn(book, path), words, paragraph, spoken })
}

const placeOf = ({ path, paragraph }: Open): string => (paragraph === null ? path : `${path} (para. ${paragraph})`)

const listOf = (some: Open[]): string =>
  some.length > 12
    ? `${some.slice(0, 12).map(placeOf).join(', ')} and ${some.length - 12} more`
    : some.map(placeOf).join(', ')

const numberOf = (path: string): number => Number(path.split('.').at(-1))

/** "140.1 was pending. Valdoria now supports it.": what was still open gives way to the answer behind it. */
const withoutOvertaken = (statements: readonly Statement[]): Statement[] =>
  statements.flatMap((one, at) => {
    if (one.position.value !== 'pending') return [one]
    const later = new Set(
      statements.slice(at + 1).flatMap((other) => (other.position.value === 'pending' ? [] : other.paths)),
    )
    const paths = one.paths.filter((path) => !later.has(path))
    return paths.length === 0 ? [] : [{ ...one, paths }]
  })

/**
 * Closes the book: what is answered nowhere stays open as `unclear`, with the words that speak of it, and a doubt names
 * the places. A number that is only named stays as the report left it.
 */
export const closeBook = (
  book: Book,
): { statements: Statement[]; namedOnly: NonNullable<Review['namedOnly']>; warnings: string[] } => {
  const leads = new Set([...book.answered].flatMap((path) => (path.includes('.') ? [path.split('.')[0]!] : [])))
  // "9.1" under another lead-in is a number of ours where it is called a recommendation, and else may be an article
  const isOurs = ({ path, words }: Open) =>
    !path.includes('.') || leads.size === 0 || leads.has(path.split('.')[0]!) || /\brecommendation/i.test(words)
  const left = new Map<string, Open>()
  for (const one of book.open) {
    // "accepts 140.5", and later "as regards 140.5, it accepts the law only"
    if ((book.answered.has(one.path) && one.unclear !== true) || !isOurs(one)) continue
    if (left.get(one.path)?.spoken !== true) left.set(one.path, one)
  }
  const all = [...left.values()].sort((a, b) => numberOf(a.path) - numberOf(b.path))
  const unclear = all.filter(({ spoken }) => spoken)
  const silent = all.filter(({ spoken }) => !spoken)
  const byWords = new Map<string, Open[]>()
  for (const one of unclear)
    byWords.set(`${one.paragraph} ${one.words}`, [...(byWords.get(`${one.paragraph} ${one.words}`) ?? []), one])
  const statements = [...byWords.values()].map((some): Statement => {
    const { words, paragraph } = some[0]!
    const paths = some.map(({ path }) => path)
    return { paths, position: positionIn(book, { value: 'unclear', alreadyImplemented: false }, words, paragraph) }
  })
  return {
    statements: [...withoutOvertaken(book.statements), ...statements],
    namedOnly: silent.map(({ path, words, paragraph }) => ({ path, words, paragraph })),
    warnings: [
      ...(unclear.length === 0
        ? []
        : [`the words do not say plainly what is answered to ${listOf(unclear)}: read them there`]),
      ...(silent.length === 0 ? [] : [`named without an answer that could be read: ${listOf(silent)}`]),
    ],
  }
}
