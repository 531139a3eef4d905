// Puts the other names of the field beside the words of a search, and says what it did.
import { parseQuery } from './parse.ts'
import type { OtherName, Query, Word } from './query.ts'
import { stemLanguages } from './spellings.ts'
import { stemOf } from './stems.ts'
import { commonWords, type NameRow, names } from './synonyms-table.ts'
import { tokensOf } from './tokens.ts'

/** `alsoSearched`: words as typed, with their other names; `leftOut`: common words that were not looked for. */
export type ReadQuery = { query: Query; alsoSearched: { words: string; names: string[] }[]; leftOut: string[] }

type Entry = OtherName & { row: number; stems: string[] }

function entriesOf(row: NameRow, number: number): Entry[] {
  const written = (language: OtherName['language'], texts: string[] = []): Entry[] =>
    texts.map((text) => {
      const tokens = tokensOf(text)
      const stems = tokens.map((token) => (language === null ? token.text : stemOf(token.text, language)))
      return { language, text, tokens, row: number, stems }
    })
  return [...written(null, row.any), ...written('en', row.en), ...written('fr', row.fr), ...written('es', row.es)]
}

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

/** The longest name that the words from `at` on are, in any language; a whole run of words only. */
function nameAt(words: Word[], at: number): Entry[] {
  const met = [null, ...stemLanguages].flatMap((language) =>
    (table().byFirst.get(`${language ?? ''} ${stemIn(words[at]!, language)}`) ?? []).filter(
      ({ stems }) =>
        at + stems.length <= words.length && stems.every((stem, i) => stemIn(words[at + i]!, language) === stem),
    ),
  )
  const longest = Math.max(0, ...met.map(({ stems }) => stems.length))
  return met.filter(({ stems }) => stems.length === longest)
}

type Notes = Omit<ReadQuery, 'query'> & { typed: string }

function named(words: Word[], notes: Notes): Query[] {
  const made: Query[] = []
  for (let at = 0; at < words.length; ) {
    const met = nameAt(words, at)
    const length = met[0]?.stems.length ?? 1
    const own = words.slice(at, at + length)
    const others = otherNames(met)
    if (others.length === 0) made.push(...own)
    else {
      made.push({ kind: 'named', own: length === 1 ? own : own.filter((word) => !isCommon(word)), names: others })
      const typed = notes.typed.slice(own[0]!.token.start, own.at(-1)!.token.end)
      notes.alsoSearched.push({ words: typed, names: [...new Set(others.map(({ text }) => text))] })
    }
    at += length
  }
  return made
}

/** Names of the same rows, but those that the typed words meet anyway. */
function otherNames(met: Entry[]): OtherName[] {
  const others = [...new Set(met.map(({ row }) => row))].flatMap((row) => table().rows[row]!)
  return others.filter((entry) => !met.some((one) => one.language === entry.language && isSame(one.stems, entry.stems)))
}

const isSame = (a: string[], b: string[]): boolean => a.length === b.length && a.every((stem, i) => stem === b[i])

const common = new Set(commonWords.split(' '))

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
