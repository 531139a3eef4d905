// Lists and numbers that stand inside a text: "should: (a) Amend …; (b) Repeal …", "… in law.12. The Committee".

import { romanValue } from '../../../src/domain/pinpoints/pinpoints.ts'

export type Piece = { label: string | null; text: string }

// "(a) Amend", "a) Ériger", "a. Define", "(ii) Repeal": a list letter or numeral before a capital
const beforeCapital = String.raw`(?:^|(?<=[:;,.]\s?{{and}}?))\s*\(?\b([a-z]|[ivx]{2,5})[).]\s*(?=[\p{Lu}«“"‘])`
// "(a) keep registers; (b) train the police": before a small letter only where a colon or a semicolon stands before it
const beforeSmall = String.raw`(?<=[:;]\s?{{and}}?)\s*\(?\b([a-z]|[ivx]{2,5})\)\s+(?=\p{Ll}{2})`
const joining = String.raw`(?:and\s|or\s|et\s|y\s|o\s|ou\s)`
const letter = new RegExp([beforeCapital, beforeSmall].join('|').replaceAll('{{and}}', joining), 'gu')

// "(1) Amend", "2) Ériger": no "1.", which may be the number of the next paragraph
const figure = /(?:^|(?<=[:;,.]\s?(?:and\s|or\s|et\s|y\s|o\s|ou\s)?))\s*\(?\b(\d{1,2})\)\s*(?=[\p{Lu}«“"‘])/gu

/** What a list begins with, and what goes on from a label: letters, figures, or numerals where it began with "(i)". */
const goesOn = (last: string | undefined, label: string, numerals: boolean): boolean => {
  if (last === undefined) return label === 'a' || label === 'i' || label === '1'
  if (/^\d/.test(label)) return Number(label) === Number(last) + 1
  if (numerals) return romanValue(label) === (romanValue(last) ?? Number.NaN) + 1
  return label === String.fromCharCode(last.charCodeAt(0) + 1)
}

/**
 * Cuts a list out of a running text. Only letters in sequence from (a), numerals from (i) or figures from (1) count, the
 * first after a colon, and each before a capital; a letter also right after a semicolon: "articles 2 (a) and (b)" stays whole.
 * One piece without a label where there is no such list.
 */
export function splitInlineList(text: string): Piece[] {
  const lettered = cutAt(text, letter)
  return lettered.length > 1 ? lettered : cutAt(text, figure)
}

function cutAt(text: string, mark: RegExp): Piece[] {
  const cuts: { at: number; end: number; label: string }[] = []
  for (const match of text.matchAll(mark)) {
    const label = (match[1] ?? match[2])!
    const last = cuts.at(-1)?.label
    // a letter that the print has twice: "c) Asegurar …; c) Acelerar …; d)"
    const again = label === last && /;\s*$/.test(text.slice(0, match.index))
    if (!goesOn(last, label, cuts[0]?.label === 'i') && !again) continue
    if (cuts.length === 0 && !/:\s*$/.test(text.slice(0, match.index))) continue
    cuts.push({ at: match.index, end: match.index + match[0].length, label })
  }
  if (cuts.length < 2) return [{ label: null, text }]
  const pieces: Piece[] = []
  const lead = text.slice(0, cuts[0]!.at).trim()
  if (lead !== '') pieces.push({ label: null, text: lead })
  for (const [index, cut] of cuts.entries())
    pieces.push({ label: cut.label, text: text.slice(cut.end, cuts[index + 1]?.at ?? text.length).trim() })
  return pieces
}

// "law.12. The"
const numberInside = /(?<=[.;:)”"»])\s*\b(\d+)\.\s*(?=[\p{Lu}«“"])/gu

/** Cuts "… in law.12. The Committee" before a number that the sequence misses; null where it is not there. */
export function splitAtNumber(text: string, number: number): [before: string, after: string] | null {
  const match = [...text.matchAll(numberInside)].find((one) => one[1] === String(number))
  if (!match || match.index === 0) return null
  return [text.slice(0, match.index).trim(), text.slice(match.index + match[0].length).trim()]
}
