// Puts the other names of the field beside the words of a search, and says what it did.
import { framedIn } from './frames.ts'
import { areForms } from './inflection.ts'
import { parseQuery } from './parse.ts'
import type { OtherName, Query, Word } from './query.ts'
import { stemLanguages } from './spellings.ts'
import { stemOf } from './stems.ts'
import { commonWords, type NameRow, names } from './synonyms-table.ts'
import { tokensOf } from './tokens.ts'

/** `alsoSearched`: words as typed, with their other names; `leftOut`: common words that were not looked for. */
export type ReadQuery = { query: Query; alsoSearched: { words: string; names: string[] }[]; leftOut: string[] }

/** `capitals`: in small letters it is a common word of another language, such as "un". */
type Entry = OtherName & { row: number; stems: string[]; capitals: boolean }

function entriesOf(row: NameRow, number: number): Entry[] {
  const written = (language: OtherName['language'], texts: string[] = []): Entry[] =>
    texts.map((text) => {
      const tokens = tokensOf(text)
      const stems = tokens.map((token) => (language === null ? token.text : stemOf(token.text, language)))
      const capitals = tokens.length === 1 && common.has(tokens[0]!.text)
      return { language, text, tokens, row: number, stems, capitals }
    })
  return [...written(null, row.any), ...written('en', row.en), ...written('fr', row.fr), ...written('es', row.es)]
}

const common = new Set(commonWords.split(' '))

type Table = {
  rows: Entry[][] /** by language and first stem, so that a word looks at few of them */
  byFirst: Map<string, Entry[]>
}

function tableOf(): Table {
  const rows = names.map(entriesOf)
  const byFirst = new Map<string, Entry[]>()
  for (const entry of rows.flat()) {
    const key = `${entry.language ?? ''} ${entry.stems[0]}`
    byFirst.set(key, [...(byFirst.get(key) ?? []), entry])
  }
  return { rows, byFirst }
}

let made: Table | null = null
/** Made with the first search: most commands search for nothing. */
const table = (): Table => {
  made ??= tableOf()
  return made
}

const stemIn = (word: Word, language: OtherName['language']): string =>
  language === null ? word.token.text : stemOf(word.token.text, language)

/** A single word is a name in the forms of the name, not in whatever has its stem: "minority" is no minor. */
const isName = ({ stems, tokens, language }: Entry, { token }: Word): boolean =>
  stems.length > 1 || language === null || areForms(token.text, tokens[0]!.text, language)

const isCapital = ({ token }: Word, typed: string): boolean => {
  const written = typed.slice(token.start, token.end)
  return written === written.toUpperCase()
}

/** The longest name that the words from `at` on are, in any language; a whole run of words only. */
function nameAt(words: Word[], at: number, typed: string): Entry[] {
  const met = [null, ...stemLanguages].flatMap((language) =>
    (table().byFirst.get(`${language ?? ''} ${stemIn(words[at]!, language)}`) ?? []).filter(
      (entry) =>
        at + entry.stems.length <= words.length &&
        entry.stems.every((stem, i) => stemIn(words[at + i]!, language) === stem) &&
        isName(entry, words[at]!) &&
        (!entry.capitals || isCapital(words[at]!, typed)),
    ),
  )
  const longest = Math.max(0, ...met.map(({ stems }) => stems.length))
  return met.filter(({ stems }) => stems.length === longest)
}

type Notes = Omit<ReadQuery, 'query'> & { typed: string }

/** The name whose wordings with the offence in the middle are known (frames.ts). */
const framedName = 'criminalize'

function named(words: Word[], notes: Notes): Query[] {
  const framed = framedIn(words, notes.typed)
  if (framed !== null) {
    const names = table().rows.find((row) => row.some(({ text }) => text === framedName))!
    const own = framed.own.filter((word) => !isCommon(word))
    const [verb, ...noun] = framed.own.map(({ token }) => token)
    const typed = [verb!, { start: noun[0]!.start, end: noun.at(-1)!.end }].map((part) =>
      notes.typed.slice(part.start, part.end),
    )
    notes.alsoSearched.push({ words: typed.join(' … '), names: [...new Set(names.map(({ text }) => text))] })
    return [{ kind: 'named', own, names }, ...framed.rest.flatMap((run) => named(run, notes))]
  }
  const made: Query[] = []
  for (let at = 0; at < words.length; ) {
    const met = nameAt(words, at, notes.typed)
    const length = met[0]?.stems.length ?? 1
    const own = words.slice(at, at + length)
    const others = otherNames(met, own)
    if (others.length === 0) made.push(...own)
    else {
      // "UN" is looked for in English texts alone: in others it is a word of every text
      const isShort = met.every(({ capitals }) => capitals)
      const asTyped = length === 1 ? own : own.filter((word) => !isCommon(word))
      made.push({ kind: 'named', own: isShort ? [] : asTyped, names: isShort ? [...met, ...others] : others })
      const typed = notes.typed.slice(own[0]!.token.start, own.at(-1)!.token.end)
      notes.alsoSearched.push({ words: typed, names: [...new Set(others.map(({ text }) => text))] })
    }
    at += length
  }
  return made
}

/** Names of the same rows, but those that the typed words meet anyway. */
function otherNames(met: Entry[], own: Word[]): OtherName[] {
  const others = [...new Set(met.map(({ row }) => row))].flatMap((row) => table().rows[row]!)
  return others.filter(
    ({ stems, language }) =>
      stems.length !== own.length || !stems.every((stem, i) => stemIn(own[i]!, language) === stem),
  )
}

const isCommon = (part: Query): part is Word => part.kind === 'word' && common.has(part.token.text)

/** Neighbouring words of an AND are looked up together; common words go where something else is looked for. */
function inAnd(parts: Query[], notes: Notes): Query[] {
  const keepsOne = parts.some((part) => part.kind !== 'not' && !isCommon(part))
  const runs: Query[][] = []
  for (const part of parts) {
    const last = runs.at(-1)
    if (part.kind === 'word' && last?.[0]?.kind === 'word') last.push(part)
    else runs.push([part])
  }
  return runs.flatMap((run): Query[] => {
    if (run[0]!.kind !== 'word') return run.map((part) => expanded(part, notes))
    return named(run as Word[], notes).filter((part) => {
      const leaves = keepsOne && isCommon(part)
      if (leaves) notes.leftOut.push(notes.typed.slice(part.token.start, part.token.end))
      return !leaves
    })
  })
}

function expanded(query: Query, notes: Notes): Query {
  if (query.kind === 'word') return named([query], notes)[0]!
  if (query.kind === 'not') return { kind: 'not', part: expanded(query.part, notes) }
  if (query.kind === 'or') return { kind: 'or', parts: query.parts.map((part) => expanded(part, notes)) }
  if (query.kind !== 'and') return query
  const parts = inAnd(query.parts, notes)
  return parts.length === 1 ? parts[0]! : { kind: 'and', parts }
}

/** Reads the words of a search, with the other names of the field. Throws QueryRefusedError, with the place. */
export function readWords(typed: string): ReadQuery {
  const notes: Notes = { alsoSearched: [], leftOut: [], typed }
  const query = expanded(parseQuery(typed), notes)
  return { query, alsoSearched: notes.alsoSearched, leftOut: [...new Set(notes.leftOut)] }
}
