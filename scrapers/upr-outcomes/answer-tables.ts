// Tables of an addendum: the column of positions is found by its head, and no other column answers.
import { answerTo, type Book, leaveOpen } from './answer-book.ts'
import { isShortLine, type Row } from './answer-rows.ts'
import { beginsAsk } from './asks.ts'
import { endsInStates } from './brackets.ts'
import { divides } from './divided.ts'
import { bareNamed, headedBy } from './headed.ts'
import { findBareNumbers, findDottedNumbers } from './numbers.ts'
import { isOfMany } from './points-back.ts'
import type { Answer } from './positions.ts'
import type { Named } from './types.ts'
import { verbsIn } from './verbs.ts'
import { readHeading, readVerdict, withoutMark } from './verdict.ts'

type Kind = 'recommendation' | 'position' | 'comment' | 'other' | Answer
type Head = Map<number, Kind>

/** An answer that stands over the table, in a heading or a lead-in. */
export type Over = { answer: Answer; words: string; paragraph: string | null; isOfTable?: true } | null

/** "Accepted/noted", "Full/partial support": the head of a column that holds either, and no answer itself. */
const eitherAnswer = /(?:accept|support)\w*\s*(?:\/|or|and)\s*(?:not|reject)|full(?:y)?\s*(?:\/|or|and)\s*partial/i

/** "Supported", "Partially accepted" as the head of a column. */
const answerHead = String.raw`^(?:(?:not|fully|full|partially|partly|partial) )?(?:support|accept|not(?:ed?\b|ing)|reject|endors)\w*(?: in part| in full)?$`

const heads: [Exclude<Kind, Answer>, RegExp][] = [
  ['position', /\b(?:position|decision|(?<!implementation )status(?! of implementation))\b/i],
  ['position', /^(?:(?:the )?\w+[’']s? |final |official )?(?:response|reply|replies|answer)s?\b/i],
  [
    'comment',
    /comment|expla|remark|observation|rationale|reason|justif|information|measure|implement|steps|clarif|follow/i,
  ],
  ['recommendation', /recommend|^(?:nos?|#|number|item|para(?:graph)?)\b|^rec\b|^n[°º]|theme/i],
]

const sourceOf = (kind: Exclude<Kind, Answer>): string =>
  heads.flatMap(([own, words]) => (own === kind ? [words.source] : [])).join('|')

/** The same for a reader of files that looks for such tables; an answer may be the head of its column. */
export const headWords = {
  subject: sourceOf('recommendation'),
  position: `${sourceOf('position')}|${eitherAnswer.source}|${answerHead}`,
  comment: sourceOf('comment'),
  // addenda, in each language in which one may call itself so
  papers: ['/add.', 'addend', 'additif', 'adici'],
}

const kindOf = (text: string, state: string | null): Kind => {
  if (eitherAnswer.test(text)) return 'position'
  const answer =
    readVerdict(text, state, 'cell') ?? (/comment|position|response/i.test(text) ? null : readHeading(text, state))
  if (answer !== null && answer.value !== 'unclear') return answer
  return heads.find(([, words]) => words.test(text))?.[0] ?? 'other'
}

const inOneLine = (text: string): string => text.replaceAll('\n', ' ')

/** Figures but for a count: "Supported (12)". */
const holdsNumber = (text: string): boolean => /\d/.test(text.replace(/\(\d+\)/g, ''))
const hasNumber = (row: Row): boolean => [...row.values()].some(holdsNumber)

/** Kinds of the columns; null for a row that is no head. */
const readHead = (row: Row, state: string | null): Head | null => {
  if ([...row.values()].some((text) => findDottedNumbers(text).length > 0 || text.length > 120)) return null
  const head: Head = new Map([...row].map(([column, text]) => [column, kindOf(inOneLine(text), state)]))
  // "Position | Status": how far it is implemented
  const columns = [...row].filter(([column]) => head.get(column) === 'position')
  if (columns.length > 1)
    for (const [column, text] of columns) if (/^(?:status|implementation)\b/i.test(text)) head.set(column, 'comment')
  return [...head.values()].some((kind) => kind !== 'other') ? head : null
}

/** "No. | Recommendations that enjoy the support of Valdoria": the one column of recommendations, and its head answers them. */
const answerOfHead = (head: Head, row: Row): { answer: Answer; words: string } | null => {
  const answers = [...head].filter(([, kind]) => isAnswer(kind) || kind === 'position')
  const [column, answer] = answers[0] ?? []
  if (
    column === undefined ||
    answers.length > 1 ||
    !isAnswer(answer) ||
    !/\brecommendations?\b/i.test(row.get(column)!)
  )
    return null
  head.set(column, 'recommendation')
  return { answer, words: row.get(column)! }
}

const isSentence = /^.{12,}[.;]$|^.{60}/s

/** "X", a tick, a dot: the row belongs under the head of this column. */
const mark = /^(?:[x×✓✔☑☒√●•■*]|yes|\(x\))$/iu

const numbersIn = (text: string): Named[] => {
  const dotted = findDottedNumbers(text)
  const found = dotted.length > 0 ? dotted : /^[\d\s,;.&–—-]+$/.test(text) ? findBareNumbers(text) : []
  return found.map(({ path }) => ({ path, part: null }))
}

const isAnswer = (kind: Kind | undefined): kind is Answer => typeof kind === 'object'

const isList = (text: string): boolean =>
  verbsIn(text).length === 0 &&
  text.replace(/[\d\s.,;&()–—-]|\b(?:and|to|recommendations?|nos?)\b/gi, '').length < 0.1 * text.length

/** "7 (a). Combat violence (Iran)", "4-6. …": bare numbers before the words of a recommendation. */
const bareItem =
  /^(?<numbers>\d{1,3}(?:\s?[-–,&]\s?\d{1,3}){0,9}(?:\s?\([a-z]\))?)[.:)]?\s{1,3}(?=\p{Lu})(?<text>.+)$/su
const isBareItem = (text: string): boolean => bareItem.test(text)
const letteredNamed = (numbers: string): Named[] => {
  const letter = /\([a-z]\)/.exec(numbers)?.[0] ?? ''
  return bareNamed(numbers.replace(letter, '')).map(({ path, part }) => ({ path: `${path}${letter}`, part }))
}

/** Where the next recommendation of a cell opens: in a line of its own, or behind the States of the one before. */
const nextItem = /\n(?=\d{1,3}\.\d)|(?<=\)[.;]?)\s(?=\d{1,3}\.\d{1,3}\.?\s{1,3}["“]?\p{Lu})/u

/** The recommendations that a cell prints one behind the other. */
const printedIn = (text: string): Named[] | null => {
  const own = text.split(nextItem).map((item) => headedBy(item))
  return own[0] ? own.flatMap((one) => one?.items ?? []) : null
}

/** The recommendations of a row: the numbers that open its cell, in the column for it or in the first. */
const subjectOf = (row: Row, head: Head | null): Named[] => {
  const ordered = [...row].filter(
    ([column]) => head === null || ['recommendation', 'other'].includes(String(head.get(column) ?? 'other')),
  )
  // "1 | 140.1 Ratify …": a serial number of rows in front of the recommendation
  const printed = ordered.map(([, text]) => headedBy(text)).find((own) => own?.items[0]?.path.includes('.'))
  const [serial] = ordered
  if (printed && serial !== undefined && /^\d{1,3}\.?$/.test(serial[1])) return printed.items
  for (const [column, text] of ordered) {
    const own = printedIn(text)
    if (isList(text) && numbersIn(text).length > 0) {
      // a grid of numbers: all of its cells are lists
      const others = ordered.filter(([at, cell]) => at !== column && isList(cell) && findDottedNumbers(cell).length > 0)
      return [...numbersIn(text), ...others.flatMap(([, cell]) => numbersIn(cell))]
    }
    if (own !== null) return own
    const bare = head?.get(column) === 'recommendation' ? bareItem.exec(text) : null
    if (bare !== null && (beginsAsk(bare.groups!['text']!) || endsInStates(text)))
      return letteredNamed(bare.groups!['numbers']!)
  }
  return []
}

/** "Already implemented" alone in a cell beside the position. */
const saysDone = (text: string): boolean => /^(?:already |fully )?implemented\b[.;]?$/i.test(text.trim())

/** "Supported" and "Noted" in lines of one cell: nobody says which is whose. */
const hasOtherLine = (text: string, { value }: Answer, state: string | null): boolean =>
  text
    .split('\n')
    .slice(1)
    .some((line) => {
      const other = isShortLine(line) ? readVerdict(line, state, 'cell') : null
      return other !== null && other.value !== value
    })

type Given = { answer: Answer; words: string }

const hasAnswers = (head: Head): boolean => [...head.values()].some((kind) => kind === 'position' || isAnswer(kind))

const emptyCell = /^(?:\W*|no|n\/?a|none|nil)$/i

/** "Supported | Noted" with "Supported" or a sentence in one cell alone: it stands for a mark. */
const marksByWords = (row: Row, head: Head, column: number, state: string | null): boolean => {
  const columns = [...head].flatMap(([at, kind]) => (isAnswer(kind) ? [at] : []))
  const filled = columns.filter((at) => !emptyCell.test(row.get(at) ?? ''))
  const kind = head.get(column)
  if (columns.length < 2 || filled.length !== 1 || filled[0] !== column || !isAnswer(kind)) return false
  const said = readVerdict(firstSentence(row.get(column)!), state, 'cell')
  return said === null ? isSentence.test(row.get(column)!) : said.value === kind.value
}

/** Positions that the cells of a row give by their head; `spoken` are words in the column of positions that are none. */
const positionsIn = (row: Row, head: Head | null, state: string | null): { given: Given[]; spoken: string | null } => {
  const given: Given[] = []
  let spoken: string | null = null
  for (const [column, text] of row) {
    const kind = column === below ? 'position' : head?.get(column)
    if (isAnswer(kind)) {
      if (mark.test(text) || marksByWords(row, head!, column, state)) given.push({ answer: kind, words: text })
    } else if (kind === 'position') {
      const whole = firstSentence(inOneLine(text))
      const first = readVerdict(whole, state, 'cell') === null ? firstSentence(text) : whole
      const answer = readVerdict(first, state, 'cell')
      if (answer === null || answer.value === 'unclear' || hasOtherLine(text, answer, state)) spoken = text
      else given.push({ answer, words: first })
    } else if (
      (head === null || (kind === undefined && !hasAnswers(head))) &&
      headedBy(text) === null &&
      text.length < 160
    ) {
      const isBesideList = [...row.values()].some((cell) => isList(cell) && numbersIn(cell).length > 0)
      const answer =
        (text.length < 60 ? readVerdict(text, state) : null) ?? (isBesideList ? readHeading(text, state) : null)
      if (answer !== null && answer.value !== 'unclear') given.push({ answer, words: text })
    }
  }
  return { given, spoken }
}

/** The column of an answer that stands in the row under its recommendation. */
const below = -1
const answerLabel = /^(?:response|reply|answer|position|decision|status)s?\b[^:–|]{0,40}?(?:\s?[:–-]\s?|$)/i

/** "Response: Valdoria supports it." or "Supported" alone in a row, "Position | Noted": an answer of a row without a number; else null. */
const answerAlone = (row: Row, state: string | null): string | null => {
  const cells = [...new Set(row.values())].filter((text) => text.trim() !== '')
  const [first, second] = cells
  if (first === undefined || cells.length > 2 || subjectOf(row, null).length > 0) return null
  const label = answerLabel.exec(first)?.[0] ?? ''
  // "Supported | The Protocol was signed in 2097."
  if (second !== undefined && label !== first)
    return isSentence.test(second) && [first, second].findIndex((one) => readVerdict(one, state, 'cell')) === 0
      ? first
      : null
  const text = second ?? first.slice(label.length)
  return (second === undefined && isOfMany(text)) || readVerdict(firstSentence(text), state, 'cell') === null
    ? null
    : text
}

/**
 * Rows with the answers that stand under them: "140.1 …" / "Supported" / "140.2 …" / "Noted". Where answers stand neither over
 * nor under all of their numbers, nobody can tell which is whose, and they are left out.
 */
const withAnswersBelow = (rows: readonly Row[], state: string | null, over: Over): Row[] => {
  const answers = rows.map((row) => answerAlone(row, state))
  const isNumbered = (at: number) =>
    answers[at] === null && (subjectOf(rows[at]!, null).length > 0 || [...rows[at]!.values()].some(isBareItem))
  const told = rows.flatMap((_, at) => (answers[at] !== null || isNumbered(at) ? [at] : []))
  const [first, last] = [told[0], told.at(-1)]
  const isPlain = answers.every((answer) => answer === null) || first === undefined || last === undefined
  if (isPlain || answers[first] !== null || over !== null) return [...rows]
  const isClosed = answers[last] !== null
  // "Recommendations supported" over the first of them: "Noted" stands over those to come
  const isOver = rows
    .slice(0, first)
    .some((row) => row.size === 1 && readHeading([...row.values()][0]!, state) !== null)
  return rows.flatMap((row, at) => {
    if (answers[at] !== null) return isOver && !isClosed && row.size === 1 ? [row] : []
    if (!isClosed || at < first) return [row]
    // "Comment | Roads were built." is neither, and no head
    if (!isNumbered(at)) return []
    const next = told.find((one) => one > at && answers[one] !== null)!
    const isNearest = told.find((one) => one > at) === next
    const isOfOne = /\bthis recommendation\b/i.test(answers[next]!)
    return [isNearest || !isOfOne ? new Map([...row, [below, answers[next]!]]) : row]
  })
}

const firstSentence = (text: string): string => text.split(/\n|(?<=[.;])\s+(?=\p{Lu})/u)[0]!

/** "Recommendation | Comments" where each comment opens with its answer: the column is that of the positions. */
const withAnsweringComments = (head: Head, rows: readonly Row[], state: string | null): Head => {
  const isBeside = (row: Row) => [...row].some(([at, text]) => !head.has(at) && readVerdict(text, state) !== null)
  if (hasAnswers(head) || rows.filter(hasNumber).some(isBeside)) return head
  const answers = (column: number): boolean => {
    const cells = rows.filter(hasNumber).flatMap((row) => row.get(column) ?? [])
    return cells.length > 0 && cells.every((text) => readVerdict(firstSentence(text), state, 'cell') !== null)
  }
  return new Map([...head].map(([column, kind]) => [column, kind === 'comment' && answers(column) ? 'position' : kind]))
}

/** Reads one table into the book. `over` is the answer of the heading that it stands under. */
export const readTable = (book: Book, rows: readonly Row[], over: Over, paragraph: string | null): void => {
  let head: Head | null = null
  let printed: Row = new Map()
  let above: Over = over
  for (const row of withAnswersBelow(rows, book.state, over)) {
    const found = readHead(row, book.state)
    const [only] = row.values()
    // "1. Supported", "Recommendations noted (2)"
    const title = withoutMark(only!.replace(/^\d{1,2} (?=\p{Lu})/u, ''))
    if (row.size === 1 && found !== null && !holdsNumber(title)) {
      const answer = readHeading(title, book.state) ?? readVerdict(title, book.state, 'cell')
      if (answer !== null && answer.value !== 'unclear') {
        above = { answer, words: only!, paragraph, isOfTable: true }
        continue
      }
    }
    if (row.size === 1 && !hasNumber(row) && divides(only!)) {
      above = null
      continue
    }
    // "Theme: children" spans the table
    if (row.size === 1 && head !== null && !hasNumber(row)) continue
    if (found !== null && !hasNumber(row)) {
      const answering = answerOfHead(found, row)
      if (answering !== null) above = { ...answering, paragraph, isOfTable: true }
      head = above === null ? withAnsweringComments(found, rows, book.state) : found
      printed = row
      continue
    }
    readRow(book, row, head, printed, above, paragraph)
  }
}

const readRow = (book: Book, row: Row, head: Head | null, printed: Row, over: Over, paragraph: string | null): void => {
  // "Number | 8 | 3": how many there are under each head
  if ([...row.values()].some((text) => /^(?:(?:total )?number|total|count|sum)\b/i.test(text))) return
  // "Supported | Noted" with numbers under each
  for (const [column, text] of row) {
    const kind = head?.get(column)
    if (!isAnswer(kind)) continue
    const items = isList(text) ? numbersIn(text) : (printedIn(text) ?? [])
    if (items.length > 0) answerTo(book, items, kind, printed.get(column) ?? text, paragraph)
  }
  const items = subjectOf(row, head)
  if (items.length === 0) return
  const words = inOneLine([...row.values()].join(' '))
  const { given, spoken } = positionsIn(row, head, book.state)
  const values = new Set(given.map(({ answer }) => answer.value))
  const hasPositions = head !== null && hasAnswers(head)
  // a row "A. Recommendations supported" over it, and words in the column of answers that are none
  const isOver = over?.isOfTable === true && values.size === 0 && verbsIn(spoken ?? '').length === 0
  if (!isOver && (values.size > 1 || spoken !== null))
    leaveOpen(
      book,
      items.map(({ path }) => path),
      words,
      paragraph,
      true,
    )
  else if (given[0] !== undefined) {
    const marked = [...row].find(([column, text]) => isAnswer(head?.get(column)) && mark.test(text))
    const { value, alreadyImplemented } = given[0].answer
    const isDone = alreadyImplemented || (value === 'supported' && [...row.values()].some(saysDone))
    answerTo(
      book,
      items,
      { value, alreadyImplemented: isDone },
      marked === undefined ? given[0].words : (printed.get(marked[0]) ?? words),
      paragraph,
    )
  } else if ((!hasPositions || isOver) && over !== null)
    answerTo(book, items, over.answer, over.words, over.paragraph ?? paragraph)
  else
    leaveOpen(
      book,
      items.map(({ path }) => path),
      words,
      paragraph,
      false,
    )
}
