// Quotations that stand in another part than their citation: where a note is called, and in block quotations.
import type { Citation } from './citation.ts'
import type { DraftPart } from './drafts.ts'
import { everyQuote } from './quotes.ts'
import { partsAtOnce, type Steps } from './steps.ts'

/** Text that is searched for quotations in some 10 ms. */
const charactersAtOnce = 200_000

const grouped = (citations: readonly Citation[]): Map<number, Citation[]> => {
  const byPart = new Map<number, Citation[]>()
  for (const one of citations) {
    const own = byPart.get(one.part)
    if (own === undefined) byPart.set(one.part, [one])
    else own.push(one)
  }
  return byPart
}

/**
 * Gives each quotation in running text that a note is called for to the citation of that note; where the note has several,
 * as a report and its addendum, it is near to each.
 */
export function* quotesOfCalls(parts: readonly DraftPart[], citations: readonly Citation[]): Steps<void> {
  const ofNote = new Map<string, Citation[] | null>()
  const byPart = grouped(citations)
  for (const [at, part] of parts.entries()) {
    if (at % partsAtOnce === partsAtOnce - 1) yield
    if (part.note === null) continue
    // a number that two notes bear leads nowhere
    const key = `${part.where} ${part.note}`
    ofNote.set(key, ofNote.has(key) ? null : (byPart.get(at) ?? []))
  }
  let read = 0
  for (const [at, part] of parts.entries()) {
    if (at % partsAtOnce === partsAtOnce - 1 || read > charactersAtOnce) {
      yield
      read = 0
    }
    // "[1]" and ".1" call a note only where there is such a note
    const calls = part.calls.filter(({ note, where }) => ofNote.has(`${where} ${note}`))
    if (calls.length === 0) continue
    read += part.text.length
    const quotes = everyQuote(part.text)
    let from = 0
    for (const { at, note, where } of calls) {
      const quote = quotes.findLast(({ start, end }) => start >= from && end <= at && at - end < 160)
      const called = ofNote.get(`${where} ${note}`) ?? []
      from = at
      if (quote === undefined) continue
      if (called.length === 1 && /^["“«]/u.test(part.text.slice(quote.start))) called[0]!.quotes.push(quote.text)
      else for (const one of called) one.nearQuotes.push(quote.text)
    }
  }
}

/** Words without quotation marks in a cell of a table whose end calls a note, as in our annex: they may be those of the note. */
export function* textsOfCells(parts: readonly DraftPart[], citations: readonly Citation[]): Steps<void> {
  if (!parts.some(({ cell }) => cell !== undefined)) return
  const byPart = grouped(citations)
  const ofNote = new Map<string, Citation[]>()
  const inCell = new Map<number, string[]>()
  for (const [at, part] of parts.entries()) {
    if (part.note !== null) ofNote.set(`${part.where} ${part.note}`, byPart.get(at) ?? [])
    if (part.cell !== undefined) inCell.set(part.cell, [...(inCell.get(part.cell) ?? []), part.text])
  }
  for (const [at, { cell, text, calls }] of parts.entries()) {
    if (at % partsAtOnce === partsAtOnce - 1) yield
    const last = calls.at(-1)
    if (cell === undefined || last === undefined || last.at < text.trimEnd().length) continue
    const texts = inCell.get(cell)!.filter((own) => own.split(/\s+/).length > 3 && !/^["“«]/u.test(own))
    for (const one of ofNote.get(`${last.where} ${last.note}`) ?? []) one.cellTexts.push(...texts)
  }
}

const block = /^\s{0,3}>\s?/u

/** A block quotation of Markdown is near to the citation at its end, or to the first of the next part. */
export function* quotesOfBlocks(parts: readonly DraftPart[], citations: readonly Citation[]): Steps<void> {
  const byPart = grouped(citations)
  let lines: string[] = []
  for (const [at, part] of parts.entries()) {
    if (at % partsAtOnce === partsAtOnce - 1) yield
    const isBlock = part.note === null && block.test(part.text)
    const [first] = byPart.get(at) ?? []
    if (isBlock) lines.push(part.text.slice(0, first?.start).replace(block, ''))
    if (lines.length > 0 && first !== undefined) {
      const words = lines.join(' ').replace(/[\s(—–-]+$/u, '')
      if (words.split(/\s+/).length > 3 && !/["“”«»]/u.test(words)) first.nearQuotes.push(words.slice(0, 4000))
    }
    if (!isBlock || first !== undefined) lines = []
  }
}
