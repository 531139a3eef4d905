// An addendum: the State's answers to numbered recommendations of a report, and its own totals.
import { ParseError } from '../../src/domain/errors.ts'
import { answeredReport } from '../../src/domain/keeping/base-symbol.ts'
import type { Paragraph, ReadDocument } from '../../src/domain/paragraphs.ts'
import { cycleOfCouncilSession } from '../../src/domain/windows/upr-calendar.ts'
import { readLabel } from '../lib/paragraphs.ts'
import { closeBook, type Statement } from './answer-book.ts'
import { answerLines } from './answer-lines.ts'
import { flatHeadIn, inOrder } from './answer-order.ts'
import { readAnswers } from './answer-walk.ts'
import type { Cover } from './cover.ts'
import { openEnd } from './cut-off.ts'
import { withLabel } from './frame.ts'
import { head } from './head.ts'
import { ownNumbers, withoutSections } from './own-numbers.ts'
import { readTotals } from './totals.ts'
import type { ParsedDocumentInput, UnitInput } from './types.ts'
import { unreadDoubt, unreadNumbers } from './unread-numbers.ts'
import { type AnswerWalk, newWalk } from './walk-state.ts'

type Units = Omit<UnitInput, 'ordinal'>[]

const isTop = ({ label, labelKind }: Paragraph) => labelKind === 'number' && /^\d+$/.test(label!)

/** Cells of one row of a table, as one paragraph. */
const rowsJoined = (paragraphs: Paragraph[]): Paragraph[] => {
  const joined: Paragraph[] = []
  for (const paragraph of paragraphs) {
    const last = joined.at(-1)
    const sameRow =
      last?.cell !== undefined && last.cell[0] === paragraph.cell?.[0] && last.cell[1] === paragraph.cell[1]
    if (sameRow) last.text = `${last.text} ${withLabel(paragraph)}`
    else joined.push({ ...paragraph })
  }
  return joined
}

const unitsOf = (paragraphs: Paragraph[]): { units: Units; texts: string[] } => {
  const units: Units = []
  const texts: string[] = []
  let heading: string[] = []
  for (const paragraph of rowsJoined(paragraphs)) {
    if (paragraph.text.trim() === '') continue
    if (paragraph.kind === 'heading') {
      heading = [paragraph.text]
      continue
    }
    const isNumbered = paragraph.labelKind === 'number'
    const text = isTop(paragraph) ? paragraph.text : withLabel(paragraph)
    texts.push(text)
    units.push({
      number: isNumbered ? paragraph.label : null,
      path: isNumbered ? paragraph.label : null,
      numberStatus: isNumbered ? 'printed' : 'absent',
      heading,
      text,
      unitType: 'upr_position_statement',
      page: paragraph.page,
    })
  }
  return { units, texts }
}

const lastOfCover = /^Addend(?:um|a)\b|\bpresented by the State under review\b/i

const firstBehindCover = /\bpresented by the State under review\s+(?=1\. \p{Lu})/iu

/** A cover whose lines ran together with the paragraphs behind it, in the order of their numbers. */
function withoutCover(paragraph: Paragraph): Paragraph[] {
  const { kind, text } = paragraph
  const found = kind === 'cover' ? firstBehindCover.exec(text) : null
  if (found === null) return [paragraph]
  const cuts = [found.index + found[0].length]
  for (let number = 2; ; number++) {
    const next = text.indexOf(` ${number}. `, cuts.at(-1))
    if (next < 0) break
    cuts.push(next + 1)
  }
  return [0, ...cuts].map((from, at) => ({ ...paragraph, text: text.slice(from, cuts[at]).trim() }))
}

/** Paragraphs behind the cover; on a short paper the cover page holds the text as well. */
const bodyOf = (read: readonly Paragraph[]): Paragraph[] => {
  const paragraphs = read.flatMap(withoutCover)
  const end = paragraphs.findLastIndex(({ kind, text }) => kind === 'cover' && lastOfCover.test(text))
  return paragraphs.flatMap((paragraph, at): Paragraph[] => {
    if (paragraph.kind !== 'cover') return [paragraph]
    if (end < 0 || at <= end || paragraph.cell !== undefined) return []
    const label = readLabel(paragraph.text)
    if (label === null) return [{ ...paragraph, kind: 'body' }]
    const { kind, rest } = label
    return [{ ...paragraph, kind: 'body', label: label.label, labelKind: kind, labelStatus: 'printed', text: rest }]
  })
}

/** Parses an addendum. Throws ParseError where it answers no recommendation at all. */
export const parseAddendum = (read: ReadDocument, cover: Cover, symbol: string): ParsedDocumentInput => {
  const paragraphs = bodyOf(read.paragraphs)
  const { lines, order } = inOrder(answerLines(ownNumbers(withoutSections(paragraphs))), cover.state)
  const flat = flatHeadIn(lines)
  if (flat !== undefined)
    throw new ParseError(
      symbol,
      'whole document',
      `its answers stand in the columns of a table, and the file does not keep the columns apart (${JSON.stringify(flat.slice(0, 60))}): read the answers in the document itself, or import its Word version`,
    )
  const walk: AnswerWalk = newWalk(symbol, cover.state, order)
  readAnswers(walk, lines)
  const { units, texts } = unitsOf(paragraphs)
  const { statements, namedOnly, warnings } = closeBook(walk.book)
  const ownTotals = readTotals(texts)
  const counted = ownTotals === null ? [] : [{ words: ownTotals.quote, paragraph: null }]
  const spoken = statements.length > 0 || walk.collective.length > 0 ? walk.collective : counted
  if (statements.length === 0 && spoken.length === 0)
    throw new ParseError(
      symbol,
      'whole document',
      'no answer could be read from the addendum, by the number of a recommendation or for all of them; read the answers in the document itself',
    )
  const named = [...statements.flatMap(({ paths }) => paths), ...namedOnly.map(({ path }) => path)]
  const unread = unreadNumbers(read.paragraphs, named)
  // what is left can be told only where all else was read
  const isWhole = !walk.someUnnamed && unread.length === 0
  const collectiveAnswers = spoken.map((one) => (isWhole ? one : { ...one, value: null }))
  return {
    ...head(cover, symbol),
    type: 'addendum',
    layout: 'upr-addendum',
    units: pathsOnce(units).map((one, ordinal) => ({ ...one, ordinal })),
    warnings: [
      ...read.warnings,
      ...openEnd(paragraphs.findLast(({ text }) => text.trim() !== '')?.text),
      ...withoutNumbers(statements, collectiveAnswers),
      ...contradictions(statements),
      ...warnings,
      ...unreadDoubt(unread),
    ],
    review: {
      cycle: cycleOfCouncilSession(Number(/HRC\/(\d+)\//.exec(symbol)?.[1] ?? Number.NaN) || null),
      workingGroupSession: null,
      reportSymbol: answeredReport(symbol),
      statements,
      ownTotals,
      collectiveAnswers,
      // what is printed is no silence of the State
      namedOnly: [...namedOnly, ...unread],
    },
  }
}

/** A number that comes back as a heading of comments keeps its path once; the others are parts of it. */
const pathsOnce = (units: Units): Units => {
  const seen = new Map<string, number>()
  return units.map((one) => {
    if (one.path === null || one.path === undefined) return one
    const times = seen.get(one.path) ?? 0
    seen.set(one.path, times + 1)
    return times === 0 ? one : { ...one, part: times }
  })
}

/** Nothing but "accepts all recommendations": which of them stays open until a person has read it. */
const withoutNumbers = (statements: Statement[], [first]: AnswerWalk['collective']): string[] =>
  statements.length > 0 || first === undefined || (first.value ?? null) !== null
    ? []
    : [`no recommendation is answered by its number: ${JSON.stringify(first.words)}. Compare with the report`]

const contradictions = (statements: Statement[]): string[] => {
  const values = new Map<string, Set<string>>()
  for (const { paths, position } of statements)
    for (const path of paths)
      if (position.appliesTo === null) values.set(path, (values.get(path) ?? new Set()).add(position.value))
  return [...values]
    .filter(([, some]) => some.size > 1)
    .map(([path, some]) => `${path} is answered in two ways: ${[...some].join(', ')}`)
}
