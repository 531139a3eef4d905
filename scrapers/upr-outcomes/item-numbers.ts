// Numbers of items as they are printed: a blank inside them, two items in one paragraph, numbers that were put in later, marks of other kinds.
import type { Paragraph } from '../../src/domain/paragraphs.ts'
import { beginsAsk } from './asks.ts'

/** "100. 12. Ratify": a blank inside the number. */
export const brokenNumber = /^\.?\s*(\d{1,3})\.?\s+(?=[\p{Lu}“"])/u

const dottedInside = /(?<=[;.)]\d{0,2})\s{0,9}(\d{1,3}\.\d{1,3})\.?\s{1,9}(?=\p{Lu})/gu
const bareInside = /(?<=\)\s?[;.]?)\s{0,9}(\d{1,3})\.\s{0,9}(?=\p{Lu})/gu

/** "140.9 Take steps (Norland); 140.10 Pay redress (Kestria);", "9. Take steps (Norland);10. Pay (Kestria);" in one paragraph: two items. */
export const itemsApart = (paragraph: Paragraph): Paragraph[] => {
  const own = paragraph.labelKind === 'number' ? /^(\d{1,3}\.)?(\d{1,3})$/.exec(paragraph.label!) : null
  if (own === null) return [paragraph]
  const label = `${own[1] ?? ''}${Number(own[2]) + 1}`
  const inside = own[1] === undefined ? bareInside : dottedInside
  const found = [...paragraph.text.matchAll(inside)].find(({ 1: number }) => number === label)
  if (found === undefined) return [paragraph]
  const at = found.index
  const rest = paragraph.text
    .slice(at)
    .trim()
    .slice(label.length)
    .replace(/^\.?\s+/, '')
  return [{ ...paragraph, text: paragraph.text.slice(0, at) }, ...itemsApart({ ...paragraph, label, text: rest })]
}

/** "2. Train", "3 Open", "4. Close": the stop behind a number is lost, which the numbers around it give back. */
export const withLostStops = (paragraphs: readonly Paragraph[]): Paragraph[] =>
  paragraphs.map((paragraph, at) => {
    const [, number, rest] = (paragraph.label === null && /^(\d{1,3})\s+(\p{Lu}.*)$/su.exec(paragraph.text)) || []
    const isAt = (step: number) => paragraphs[at + step]?.label === String(Number(number) + step)
    if (number === undefined || !isAt(-1) || !isAt(1) || !beginsAsk(rest!)) return paragraph
    return { ...paragraph, label: number, labelKind: 'number', text: rest! }
  })

/** A number put in behind another: "6 bis. The following", "6A.1 Leave". */
const inserted =
  /^(\d{1,3})(?: ?(bis|ter|quater|quinquies)| ?([A-Z])(?=\.))(?:\.? ?(\d{1,3})\b|\.)\.?\s*(?=[\p{Lu}“"])/u

/** The lead-in that was put in ("6 bis"), with its item where the number is that of one; null for any other text. */
export const insertedNumber = (text: string): { lead: string; item: string | null; rest: string } | null => {
  const found = inserted.exec(text)
  if (found === null) return null
  const [all, number, word, letter, item] = found
  return {
    lead: word === undefined ? `${number}${letter}` : `${number} ${word}`,
    item: item ?? null,
    rest: text.slice(all.length),
  }
}

/** "1) Train", "(2) Train", "No. 3 Train", "R4. Train", "6-1 Train": numbers of items that are no labels of the United Nations. */
const ownMark =
  /^(?:\((\d{1,3})\)|(\d{1,3})\)|(?:No|R(?:ec)?)\.? ?(\d{1,3})[.:)]?|(\d{1,3}) ?[-–/] ?(\d{1,3})[.:)]?)\s+(?=[\p{Lu}“"])/u

/** "6bis", "(3.1)": what may be a number before an item. */
const oddMark = /^\(?\d{1,3}(?:[.)/:–-][^\s]{0,8}|[a-z]{1,4}\.?)(?=\s)/iu

/**
 * An item that has its number by its order alone, and prints another kind of number: cut off where both agree, else told.
 */
export const withoutOwnMark = (text: string, lead: number, item: number): { text: string; doubts: string[] } => {
  const found = ownMark.exec(text)
  const printed = found?.slice(1).filter((one) => one !== undefined) ?? []
  if (found !== null && Number(printed.at(-1)) === item && (printed.length === 1 || Number(printed[0]) === lead))
    return { text: text.slice(found[0].length), doubts: [] }
  const opening = oddMark.exec(text)?.[0] ?? found?.[0].trim()
  if (opening === undefined) return { text, doubts: [] }
  return { text, doubts: [`its number may be printed as ${JSON.stringify(opening)}: ${lead}.${item} is counted`] }
}
