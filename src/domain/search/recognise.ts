// What else was typed into the box of words: the name of a State, a symbol, the pinpoint of a footnote.
import type { RepairKind } from '../citing/citation.ts'
import { asParagraphs, beforeAnswer, joinsSymbol } from '../citing/items.ts'
import { findMalformed } from '../citing/malformed.ts'
import { UnknownNameError } from '../errors.ts'
import { findPinpoints } from '../pinpoints/pinpoints.ts'
import { findState, stateByCode } from '../states/states.ts'
import { findSymbols, parseSymbol, SymbolError } from '../symbols/symbols.ts'
import { tokensOf } from './tokens.ts'

/** `paragraph` is the first pinpoint behind the symbol, canonical; null where there is none. */
export type Recognised =
  | { kind: 'state'; iso3: string; typed: string; rest: string }
  | {
      kind: 'document'
      symbol: string
      paragraph: string | null
      typed: string
      /** its letters or digits were read otherwise than they were typed: nothing is opened unless the person says so */
      isMisspelt: boolean
    }

/** words that the name of a State may have */
const longestName = 8

function stateNamed(name: string): string | null {
  try {
    return findState(name).iso3
  } catch (error) {
    if (error instanceof UnknownNameError) return null
    throw error
  }
}

/** "state:KEN", as other search engines write a filter */
const fieldBefore = /[\p{L}_]{1,20}[:=]["“«]?$/u
const behindField = /["”»]?/y

/** The place of a name with the field that was typed before it. */
function withField(typed: string, { start, end }: { start: number; end: number }): { start: number; end: number } {
  const [before] = fieldBefore.exec(typed.slice(Math.max(0, start - 24), start)) ?? ['']
  if (before === '') return { start, end }
  behindField.lastIndex = end
  return { start: start - before.length, end: end + behindField.exec(typed)![0].length }
}

/** Names of States, the longest first from each word on, and codes behind a field; `rest` is what was typed beside it. */
function statesIn(typed: string): Recognised[] {
  const tokens = tokensOf(typed)
  const found: Recognised[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    for (let end = Math.min(tokens.length, at + longestName); end > at; end -= 1) {
      const place = { start: tokens[at]!.start, end: tokens[end - 1]!.end }
      // a closing bracket belongs to "Iran (Islamic Republic of)"
      if (typed.slice(place.start, place.end).includes('(') && typed[place.end] === ')') place.end += 1
      const name = typed.slice(place.start, place.end)
      const whole = withField(typed, place)
      const code = whole.start === place.start ? undefined : stateByCode(name.toUpperCase())?.iso3
      const iso3 = code ?? stateNamed(name)
      if (iso3 === null) continue
      const rest = `${typed.slice(0, whole.start)} ${typed.slice(whole.end)}`.replace(/\s+/g, ' ').trim()
      found.push({ kind: 'state', iso3, typed: name, rest })
      at = end - 1
      break
    }
  }
  return found
}

type Place = { canonical: string; start: number; end: number; isMisspelt?: boolean }

/** What is joined otherwise, or has the end of the name of a file, says the same. */
const saysTheSame: readonly RepairKind[] = ['separators', 'suffix', 'file_name']

// "a hrc 19 10", "cat c tgo co 3": as people type on a phone
const spaced =
  /(?<![\p{L}\p{N}])(?:a[\s./_-]{1,2}hrc|(?:cat|ccpr)[\s./_-]{1,2}c)(?:[\s./_-]{1,2}(?!para?s?\b)[a-z\d]{1,6}){1,6}/giu

/** The longest beginning of what was typed that is a symbol once its parts are joined. */
function joined(typed: string, start: number): Place | null {
  const parts = [...typed.matchAll(/[a-z\d]+/giu)]
  for (let count = parts.length; count > 2; count -= 1) {
    const text = parts
      .slice(0, count)
      .map(([part]) => part.toUpperCase())
      .join('/')
      .replace(/\/(ADD|CORR|REV)\/?(?=\d)/g, (_, word: string) => `/${word[0]}${word.slice(1).toLowerCase()}.`)
      .replace('/WG/6/', '/WG.6/')
    try {
      const last = parts[count - 1]!
      return { canonical: parseSymbol(text).canonical, start, end: start + last.index + last[0].length }
    } catch (error) {
      if (!(error instanceof SymbolError)) throw error
    }
  }
  return null
}

/** What stands for one symbol alone, and is written as none is: it is offered, as all here. */
function meantIn(typed: string): Place[] {
  const misprinted = findMalformed(typed, []).flatMap(({ likely, repairs, start, end }) =>
    likely.length === 1
      ? [{ canonical: likely[0]!, start, end, isMisspelt: !repairs.every((one) => saysTheSame.includes(one)) }]
      : [],
  )
  if (misprinted.length > 0) return misprinted
  return [...typed.matchAll(spaced)].flatMap((match) => joined(match[0], match.index) ?? [])
}

const bareNumber = /^[\s,.:(]+(?=\d{2,3}(?:\s?(?:bis|ter|qu[ai]\w{3,6})|[A-Z])?\.\d{1,3}(?!\d|[./]\d))/u

/** The first pinpoint behind a symbol, or the one before it: "¶ 6, U.N. Doc. CAT/C/…". Null where neither stands. */
function paragraphOf(symbol: string, ahead: string, behind: string): string | null {
  // "par 12" without a stop is French for "by 12", but not behind a symbol
  const worded = asParagraphs(behind.replace(/^\s*(?:par|parr|párr)\s(?=\s?\d)/iu, ' § '))
  // of a review "100.52" is a recommendation without a word, as the check of citations reads it
  const marked = symbol.startsWith('A/HRC/') ? worded.replace(bareNumber, '§ ') : worded
  const [first] = findPinpoints(beforeAnswer(marked))
  if (first) return first.pinpoints[0]!.from
  const words = asParagraphs(ahead)
  const last = findPinpoints(words).at(-1)
  return last && joinsSymbol(words.slice(last.end)) ? last.pinpoints[0]!.from : null
}

/** Symbols, with the paragraph that a footnote names; one that is said again, as in an address, is one. */
function documentsIn(typed: string): Recognised[] {
  const printed: Place[] = findSymbols(typed)
  const symbols = printed.length > 0 ? printed : meantIn(typed)
  const found = symbols.map((one, i) => ({
    kind: 'document' as const,
    symbol: one.canonical,
    paragraph: paragraphOf(
      one.canonical,
      typed.slice(symbols[i - 1]?.end ?? 0, one.start),
      typed.slice(one.end, symbols[i + 1]?.start),
    ),
    typed: typed.slice(one.start, one.end),
    isMisspelt: one.isMisspelt ?? false,
  }))
  return found.filter(
    ({ symbol, paragraph }, at) =>
      !found.slice(0, at).some((one) => one.symbol === symbol && (paragraph ?? one.paragraph) === one.paragraph),
  )
}

/** Returns what is recognised in what was typed, symbols first; nothing is done with it unless the person chooses it. */
export function recognise(typed: string): Recognised[] {
  const documents = documentsIn(typed)
  return documents.length > 0 ? documents : statesIn(typed)
}
