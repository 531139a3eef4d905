// Which patterns may match at a word, told by how the word begins: one step a letter, all made when the patterns are compiled.
import { isWordUnit } from './words-of.ts'

/** How a match can begin: the letters, and whether the word ends with them. */
export type Beginning = { letters: string; ends: boolean }

/** A beginning has letters, figures, hyphens and marks of names; what has another sign is cut before it. */
const signs = 'abcdefghijklmnopqrstuvwxyz0123456789-'
const lastOfWord = 35
const marks = signs.length
const none = 63
const width = none + 1
const turns = Uint8Array.from({ length: 128 }, (_, code) => {
  const turn = signs.indexOf(String.fromCharCode(code))
  return turn === -1 ? none : turn
})
/** NaN, past the end of a text, is no sign. */
const turnOf = (code: number): number => (code < 128 ? turns[code]! : isWordUnit(code) ? marks + (code - 0xe001) : none)

const endsAt = (letters: string, at: number): boolean => turnOf(letters.charCodeAt(at)) > lastOfWord

type Begun<E> = { entry: E; turn: number; ends: boolean }

/** What may begin at a place. */
export type Beginnings<T> = (text: string, at: number) => T

/** Entries come in their order, those first of whose beginning more letters stand there, of this many. */
const orderedBy = 3

/** `make` is called once for each way to begin that a text has, with the entries that can and the letters that stand there for certain. */
export function createBeginnings<E extends { beginnings: readonly Beginning[] }, T>(
  entries: readonly E[],
  make: (entries: readonly E[], begun: string) => T,
): Beginnings<T> {
  const numbers = new Map<string, number>([['', 0]])
  const own = new Map<string, Begun<E>[]>()
  const ordering = new Map<string, Set<E>>()
  for (const [turn, entry] of entries.entries())
    for (const { letters, ends } of entry.beginnings) {
      for (let length = 1; length <= letters.length; length++) {
        const begun = letters.slice(0, length)
        if (!numbers.has(begun)) numbers.set(begun, numbers.size)
      }
      own.set(letters, [...(own.get(letters) ?? []), { entry, turn, ends }])
      const key = letters.slice(0, orderedBy)
      ordering.set(key, (ordering.get(key) ?? new Set()).add(entry))
    }
  const steps = new Uint16Array(numbers.size * width)
  for (const [begun, number] of numbers)
    if (begun !== '')
      steps[numbers.get(begun.slice(0, -1))! * width + turnOf(begun.charCodeAt(begun.length - 1))] = number
  /** `over`: no further letter stands there */
  const madeOf = (begun: string, over: boolean): T => {
    const found = new Map<E, number>()
    for (let length = 1; length <= begun.length; length++)
      for (const { entry, turn, ends } of own.get(begun.slice(0, length)) ?? [])
        if (!ends || (length < begun.length ? endsAt(begun, length) : over)) found.set(entry, turn)
    const known = (entry: E): number => {
      for (let length = orderedBy; length > 1; length--)
        if (begun.length >= length && ordering.get(begun.slice(0, length))?.has(entry)) return length
      return 1
    }
    const able = Array.from(found, ([entry, turn]) => ({ entry, turn, known: known(entry) }))
    able.sort((a, b) => b.known - a.known || a.turn - b.turn)
    return make(
      able.map(({ entry }) => entry),
      begun,
    )
  }
  const ways = [...numbers.keys()]
  const made: (T | null)[] = Array.from({ length: 2 * ways.length }, () => null)
  return (text, at) => {
    let number = 0
    for (let i = at; ; i++) {
      const turn = turnOf(text.charCodeAt(i))
      const next = steps[number * width + turn]!
      if (next !== 0) number = next
      else {
        const over = turn > lastOfWord
        const way = over ? ways.length + number : number
        const known = made[way] ?? null
        if (known !== null) return known
        const found = madeOf(ways[number]!, over)
        made[way] = found
        return found
      }
    }
  }
}
