// Addenda that answer by the numbers of their own paragraphs or rows: "12. Valdoria accepts the recommendation."
import type { Paragraph } from '../../src/domain/paragraphs.ts'
import { numbersOf } from './answering.ts'
import { asksSomething } from './asks.ts'
import { endsInStates, findBrackets, readStates } from './brackets.ts'
import { bareNamed, headedBy } from './headed.ts'
import { findDottedNumbers } from './numbers.ts'
import { sentencesOf } from './sentences.ts'
import type { Named } from './types.ts'
import { verbsIn } from './verbs.ts'

/** "5., 6. and 7. The Government …": the numbers behind the first one. */
const further = /^(?:\s{0,2}(?:[,;&–—-]|and\b|to\b)\s{0,2}\d{1,3}(?!\d)\.?){1,40}\s{0,2}(?=\p{Lu})/u
/** A cell that holds such numbers alone. */
const numbersAlone = /^\d{1,3}\.?(?:\s{0,2}(?:[,;&–—-]|and\b|to\b)\s{0,2}\d{1,3}\.?){0,40}[,;]?$/
const ofOne = /\b(?:the|this|these|both|said) (?:\w+ )?recommendations?\b/i
const ofPaper = /\b(?:Working Group|Universal Periodic Review|UPR|Human Rights Council|present (?:document|report))\b/i

type Entry = { numbers: string; text: string; first: number; paragraph: Paragraph }

/** "5., 6. and 7." as "5, 6 and 7" */
const plainly = (numbers: string): string => numbers.replace(/\.(?!\d)/g, '').replace(/[,;\s]+$/, '')

const entryOf = (paragraph: Paragraph): Entry | null => {
  const { label, labelKind, text } = paragraph
  if (labelKind !== 'number' || !/^\d{1,3}$/.test(label ?? '')) return null
  const more = further.exec(text)?.[0] ?? ''
  const numbers = plainly(`${label}${more}`)
  return { numbers, text: text.slice(more.length), first: Number(label), paragraph }
}

const withNumber = ({ label, labelKind, text }: Paragraph): string =>
  labelKind === 'number' ? `${label}. ${text}`.trim() : text

/** Rows of two cells, the first of numbers alone. */
const rowEntry = (cells: readonly Paragraph[]): Entry | null => {
  const [first, ...rest] = cells
  const numbers = first === undefined ? '' : withNumber(first).trim()
  const columns = new Set(rest.map(({ cell }) => cell?.[2]))
  if (first === undefined || columns.size !== 1 || columns.has(first.cell?.[2]) || !numbersAlone.test(numbers))
    return null
  const text = rest.map(withNumber).join(' ')
  return { numbers: plainly(numbers), text, first: Number.parseInt(numbers, 10), paragraph: first }
}

/** Paragraphs and rows of a paper in their order; what belongs to no number is left as it is. */
const entriesOf = (paragraphs: readonly Paragraph[]): (Entry | Paragraph)[] => {
  const all: (Entry | Paragraph)[] = []
  for (let at = 0; at < paragraphs.length; at++) {
    const paragraph = paragraphs[at]!
    if (paragraph.cell === undefined) {
      all.push(entryOf(paragraph) ?? paragraph)
      continue
    }
    const [table, row] = paragraph.cell
    let end = at + 1
    while (paragraphs[end]?.cell?.[0] === table && paragraphs[end]!.cell![1] === row) end++
    const cells = paragraphs.slice(at, end)
    const entry = rowEntry(cells)
    all.push(...(entry === null ? cells : [entry]))
    at = end - 1
  }
  return all
}

const isEntry = (one: Entry | Paragraph): one is Entry => 'numbers' in one

const answersOne = ({ text }: Entry): boolean => {
  const [first = ''] = sentencesOf(text)
  return ofOne.test(first) && verbsIn(first).length > 0
}

const bySubject =
  /\brecommendations? (?:made )?(?:to (?!which\b)\p{Ll}|on (?!the (?:understanding|basis|condition)\b)|regarding|concerning|by |of |from )/u

/** "accepts recommendation 8.3", "the recommendation to ratify the Covenant made by Kestria": its own number says nothing. */
const saysWhich = ({ text }: Entry): boolean => numbersOf(sentencesOf(text)[0] ?? '').length > 0

/** "4. Consider ratifying the Protocol (Kestria)": the words of a recommendation under its own number. */
const quotesOne = ({ text }: Entry): boolean =>
  asksSomething(text) &&
  findBrackets(text).some(({ closed, content }) => closed && readStates(content)?.unknown.length === 0)

/** The words of a recommendation between the answers: the numbers are those of paragraphs. */
const isQuoted = (one: Entry | Paragraph): boolean =>
  !isEntry(one) && (endsInStates(one.text) || (one.kind === 'heading' && asksSomething(one.text)))

/** "Response to recommendation 140.1" over the paragraph: it says which one is meant. */
const printsNumber = (one: Entry | Paragraph): boolean => !isEntry(one) && findDottedNumbers(withNumber(one)).length > 0

/** "2.1 Noted", "1.2.1 Treaties": numbers of sections, which no list of a report has. */
const sectionNumber = /^\d\.\d{1,2}(?:\.\d{1,2})?\.?$/
const sectionOpening = /^\d\.\d{1,2}(?:\.\d{1,2})?\.?\s+(?=\p{L}|\d{2,3}\.\d)/u
/** A report concludes far behind its tenth paragraph. */
const ofReport = ({ path }: { path: string }): boolean => Number.parseInt(path, 10) >= 30

/** A paper that names recommendations by the paragraph of the report, without the numbers of its own sections. */
export const withoutSections = (paragraphs: readonly Paragraph[]): readonly Paragraph[] => {
  const named = new Set(
    paragraphs.flatMap((one) => findDottedNumbers(withNumber(one)).filter(ofReport)).map(({ path }) => path),
  )
  if (named.size < 2) return paragraphs
  return paragraphs.map((one): Paragraph => {
    if (one.cell !== undefined) return one
    const isSection = one.labelKind === 'number' && sectionNumber.test(one.label!)
    if (isSection) return { ...one, label: null, labelKind: null }
    return one.label === null ? { ...one, text: one.text.replace(sectionOpening, '') } : one
  })
}

/** What a paper answers by its own numbers: its paragraphs, rows as one paragraph each, and the numbers that each of them is for. */
type OwnNumbers = { paragraphs: readonly Paragraph[]; items: ReadonlyMap<Paragraph, Named[]> }

/**
 * Numbers of paragraphs or rows are those of recommendations where the paper opens with number 1, and nearly all of its numbers
 * print a recommendation, or answer "the recommendation" and nothing else says which one is meant.
 */
export const ownNumbers = (paragraphs: readonly Paragraph[]): OwnNumbers => {
  const all = entriesOf(paragraphs)
  const entries = all.filter(isEntry)
  const answering = entries.filter(answersOne)
  const firsts = entries.map(({ first }) => first)
  const isList = firsts[0] === 1 && new Set(firsts).size === firsts.length
  const quoting = entries.filter(quotesOne)
  const isQuoting = isList && entries.length > 2 && quotesOne(entries[0]!) && quoting.length >= 0.7 * entries.length
  const isAnswering =
    isList &&
    entries.length > 4 &&
    !entries.some(saysWhich) &&
    answering.length >= 0.7 * entries.length &&
    entries.filter(({ text }) => bySubject.test(sentencesOf(text)[0] ?? '')).length <= 0.3 * entries.length &&
    !entries.some((one) => headedBy(one.text) !== null || (!answersOne(one) && ofPaper.test(one.text))) &&
    !all.some(isQuoted) &&
    all.filter(printsNumber).length < 0.3 * entries.length
  const items = new Map<Paragraph, Named[]>()
  if (!isAnswering && !isQuoting) return { paragraphs, items }
  const rows = all.map((one): Paragraph => {
    if (!isEntry(one)) return one
    if (isQuoting && !quotesOne(one)) return one.paragraph
    const { cell: _, ...rest } = one.paragraph
    const paragraph: Paragraph = { ...rest, label: String(one.first), labelKind: 'number', text: one.text }
    items.set(paragraph, bareNamed(one.numbers))
    return paragraph
  })
  return { paragraphs: rows, items }
}
