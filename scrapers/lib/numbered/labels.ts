// Label lines of a paragraph ("Recommendation:", "Concern:"): they name what follows, and stand in no verbatim text.
import type { Paragraph } from '../../../src/domain/paragraphs.ts'
import { compile } from '../../../src/domain/patterns.ts'
import { labelsTable, saidTable } from './labels-table.ts'
import type { Block } from './types.ts'

const { rows } = labelsTable
const line = compile(rows, 'label line')
const before = compile(rows, 'label before words')
const within = compile(rows, 'label within words', { flags: 'giu' })

const opensLikeLabel = /^\p{Lu}/u
/** What a label stands before: a sentence of its own. */
const opensSentence = /^[\p{Lu}«“"‘¿¡([]/u

const nameOf = (printed: string): string => printed.replace(/\s?[:.–—-]?\s*$/u, '')

/** The words of a label that fills a line, without the mark at its end; null for any other line. */
export const labelLine = (text: string): string | null =>
  text.length < 60 && opensLikeLabel.test(text) && line.test(text) ? nameOf(text) : null

export type Labelled = { label: string | null; text: string }

/** Cuts a text at its labels: "Concern: The cells are full. Recommendation: Build others." is two texts. */
export function cutAtLabels(text: string): Labelled[] {
  const opener = opensLikeLabel.test(text) ? before.exec(text) : null
  const cuts = [opener, ...text.matchAll(within)].filter(
    (match): match is RegExpExecArray =>
      match !== null && opensLikeLabel.test(match[0]) && opensSentence.test(text.slice(match.index + match[0].length)),
  )
  if (cuts.length === 0) return [{ label: null, text }]
  const lead = text.slice(0, cuts[0]!.index).trim()
  return [
    ...(lead === '' ? [] : [{ label: null, text: lead }]),
    ...cuts.map((cut, index) => ({
      label: nameOf(cut[0]),
      text: text.slice(cut.index + cut[0].length, cuts[index + 1]?.index ?? text.length).trim(),
    })),
  ]
}

/** A line in the plural without a colon ("Recommendations") may head a whole part. */
const headsPart = (text: string): boolean => !/[:.–—-]\s?$/.test(text) && /s$/i.test(text)

/**
 * What a label line names: the unnumbered text under it, or the numbered paragraph after it; null where the line is a
 * heading or the stem of a list as any other. A line that may head a part labels text only where the document repeats it.
 */
export function labelPlace(paragraph: Paragraph, at: number, all: Paragraph[]): 'text' | 'number' | null {
  const next = all.slice(at + 1).find(({ kind }) => kind !== 'footnote' && kind !== 'cover')
  if (next === undefined || next.kind === 'table_cell') return null
  const mayHead = headsPart(paragraph.text)
  if (next.labelKind === 'number') return mayHead ? null : 'number'
  if (next.label !== null || next.kind === 'heading' || labelLine(next.text) !== null) return null
  const isRepeated = all.filter(({ text, label }) => label === null && text === paragraph.text).length > 1
  return !mayHead || isRepeated ? 'text' : null
}

const asks = compile(saidTable.rows, 'asks by label')
const worries = compile(saidTable.rows, 'worries by label')

/** What the label of a text says that it does; null for "Observation", for other topics and for none. */
export const saidByLabel = (topic: string | null): 'asks' | 'worries' | null => {
  if (topic === null || labelLine(topic) === null) return null
  if (asks.test(topic)) return 'asks'
  return worries.test(topic) ? 'worries' : null
}

/** An item under a line that says "Recommendations". */
export const isAskByLabel = ({ path, topic }: Block): boolean => path.length > 0 && saidByLabel(topic) === 'asks'
