// Lists and numbers that stand inside a text: "should: (a) Amend …; (b) Repeal …", "… in law.12. The Committee".

import { isNextLabel, type LabelKind, nextLabel } from '../../../src/domain/pinpoints/pinpoints.ts'

export type Piece = { label: string | null; text: string }

// "(a) Amend", "a) Ériger", "a. Define", "(ii) Repeal": a list letter or numeral before a capital
const beforeCapital = String.raw`(?:^|(?<=[:;,.]\s?{{and}}?))\s*\(?(?<![\p{L}\p{N}_])([a-zñ]|[ivx]{2,5})[).]\s*(?=[\p{Lu}«“"‘])`
// "(a) keep registers; (b) train the police": before a small letter only where a colon or a semicolon stands before it
const beforeSmall = String.raw`(?<=[:;]\s?{{and}}?)\s*\(?(?<![\p{L}\p{N}_])([a-zñ]|[ivx]{2,5})\)\s+(?=\p{Ll}{2}|\p{Ll}['’]|à\s)`
const joining = String.raw`(?:and\s|or\s|et\s|y\s|o\s|ou\s)`
const letter = new RegExp([beforeCapital, beforeSmall].join('|').replaceAll('{{and}}', joining), 'gu')

// "(1) Amend", "2) Ériger": no "1.", which may be the number of the next paragraph
const figure = /(?:^|(?<=[:;,.]\s?(?:and\s|or\s|et\s|y\s|o\s|ou\s)?))\s*\(?\b(\d{1,2})\)\s*(?=[\p{Lu}«“"‘])/gu

/** What a list begins with, and what goes on from a label: letters, figures, or numerals where it began with "(i)". */
const goesOn = (last: string | undefined, label: string, numerals: boolean): boolean => {
  if (last === undefined) return label === 'a' || label === 'i' || label === '1'
  if (/^\d/.test(label)) return label === nextLabel('figure', last)
  return isNextLabel(numerals ? 'roman' : 'letter', last, label)
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

/** Cuts an item before a list of its own that a sentence opens: "Theft. ¦ The State party should: (a) …; (b) …"; null for none. */
export function splitBeforeList(text: string): [item: string, rest: string] | null {
  const [lead, first] = splitInlineList(text)
  const from = lead?.label === null && first?.label === 'a' ? stemAt(lead.text) : null
  return from === null ? null : [text.slice(0, from).trim(), text.slice(from)]
}

/**
 * Cuts an item that holds those after it: "(a) Amend the law; ¦ (b) Train judges." Letters or numerals that go on from its own,
 * each behind a mark that ends an item; where the next paragraph bears one of them, it stands in a sentence here.
 */
export function splitItem(label: string, text: string, next: string | null): Piece[] {
  const cuts: Cut[] = []
  const kinds = new Set<LabelKind>(['letter', 'roman'])
  for (const match of text.matchAll(letter)) {
    const found = (match[1] ?? match[2])!
    const last = cuts.at(-1)?.label ?? label
    const counted = [...kinds].filter((kind) => isNextLabel(kind, last, found))
    if (counted.length === 0 || !itemEnds.test(text.slice(0, match.index))) continue
    for (const kind of kinds) if (!counted.includes(kind)) kinds.delete(kind)
    cuts.push({ at: match.index, end: match.index + match[0].length, label: found })
  }
  if (cuts.length === 0 || cuts.some((cut) => cut.label === next)) return [{ label, text }]
  return [{ at: 0, end: 0, label }, ...cuts].map((cut, index, all) => ({
    label: cut.label,
    text: text.slice(cut.end, all[index + 1]?.at ?? text.length).trim(),
  }))
}

const itemEnds = /[;.][»”"’)\]]?\s*(?:(?:and|or|et|ou|y|o)\s*)?$/

type Cut = { at: number; end: number; label: string }

/** Where the last sentence of a text begins that opens a list: "… of food. The State party should:". */
const stemAt = (text: string): number | null => {
  if (!/:\s*$/.test(text)) return null
  const ends = [...text.matchAll(/[.;!?][»”"’)\]]?\s+(?=\p{Lu}\p{L}*['’\s])/gu)].at(-1)
  return ends === undefined ? null : ends.index + ends[0].length
}

function cutAt(text: string, mark: RegExp): Piece[] {
  const matches = [...text.matchAll(mark)]
  let cuts: Cut[] = []
  /** the lists before the one that is open, each with where its last item ends */
  const closed: { cuts: Cut[]; to: number }[] = []
  for (const [index, match] of matches.entries()) {
    const label = (match[1] ?? match[2])!
    const last = cuts.at(-1)
    const before = text.slice(0, match.index)
    // a letter that the print has twice: "c) Asegurar …; c) Acelerar …; d)"
    const again = label === last?.label && /;\s*$/.test(before)
    if (!goesOn(last?.label, label, cuts[0]?.label === 'i') && !again) {
      // "(b) Theft. The State party should: (a) …; (b) …": a second list, with a sentence before it
      const from = last !== undefined && label === cuts[0]?.label ? stemAt(before.slice(last.end)) : null
      const second = matches.slice(index + 1).map((later) => later[1] ?? later[2])
      if (cuts.length < 2 || from === null || !second.some((later) => goesOn(label, later!, label === 'i'))) continue
      closed.push({ cuts, to: last!.end + from })
      cuts = []
    } else if (
      cuts.length === 0 &&
      !/:\s*$/.test(before) &&
      !isSpoken(before, text.slice(match.index + match[0].length))
    )
      continue
    cuts.push({ at: match.index, end: match.index + match[0].length, label })
  }
  const lists = cuts.length < 2 ? closed : [...closed, { cuts, to: text.length }]
  if (lists.length === 0) return [{ label: null, text }]
  const pieces: Piece[] = []
  let from = 0
  for (const list of lists) {
    const to = list === lists.at(-1) ? text.length : list.to
    const lead = text.slice(from, list.cuts[0]!.at).trim()
    if (lead !== '') pieces.push({ label: null, text: lead })
    for (const [index, cut] of list.cuts.entries())
      pieces.push({ label: cut.label, text: text.slice(cut.end, list.cuts[index + 1]?.at ?? to).trim() })
    from = to
  }
  return pieces
}

/** "… (arts. 2 and 16). (a) The State party should": whole sentences, behind one. */
const isSpoken = (before: string, item: string): boolean =>
  /[.»”]\s*$/.test(before) && /^(?:The State party|L['’]État partie|El Estado parte)\s/.test(item)

// "law.12. The"
const numberInside = /(?<=[.;:)”"»])\s*\b(\d+)\.\s*(?=[\p{Lu}«“"])/gu

/** Cuts "… in law.12. The Committee" before a number that the sequence misses; null where it is not there. */
export function splitAtNumber(text: string, number: number): [before: string, after: string] | null {
  const match = [...text.matchAll(numberInside)].find((one) => one[1] === String(number))
  if (!match || match.index === 0) return null
  return [text.slice(0, match.index).trim(), text.slice(match.index + match[0].length).trim()]
}
