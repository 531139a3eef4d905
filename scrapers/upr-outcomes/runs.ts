// Runs of numbers in a sentence: "140.1, 140.3 (a) and 140.5" is one, and stands as one sign in its masked text.
import { compile } from '../../src/domain/patterns.ts'
import { divisionRows } from './addendum-words.ts'
import { implementedRows } from './answer-words.ts'
import { verbOrder, verbRows } from './clause-words.ts'
import type { FoundNumber, Named, Run } from './types.ts'

export type Masked = { text: string; runs: Run[] }

/** "as to its second part, 140.2", "140.2 (in part)", "the first part of 140.2" */
const division = compile(divisionRows, 'part', { flags: 'gi' })

/** "Unlike recommendation 140.1, recommendation 140.2 …": a comma alone joins no second "recommendation". */
const signsBetween = /^[\s,;&./#–-]*(?:nos?\.|rec\.)?\s*$/i
const wordsBetween = /^[\s,;&./–-]*(?:(?:and|or|nor|to|also|(?:as well|together|along) (?:as|with))\b[\s,;#]*)+/i
const namedBetween = /^(?:recommendations?\s*(?:nos?\.?)?|nos?\.|rec\.)?\s*$/i

/** "140.1 (Norland) and 140.2 (Kestria)": a bracket that says nothing of an answer. */
const done = compile(implementedRows, 'implemented', { flags: 'i' })
const answers = [
  ...verbOrder.map((means) => compile(verbRows, means, { flags: 'i' })),
  /\b(?:not|except\w*|exclu\w+|without|apart from|save|parts?|half|only)\b/i,
]
const saysNothing = (bracket: string): boolean => answers.every((form) => !form.test(bracket))
export const isPlainBracket = (bracket: string): boolean => saysNothing(bracket) && !done.test(bracket)

/** "140.1 (already implemented), 140.2": what a bracket tells of its own number divides no list. */
const bracketBehind = /^\s*(\([^()]{2,80}\))/
export const isDoneBehind = (text: string, { end }: FoundNumber): boolean => {
  const bracket = bracketBehind.exec(text.slice(end))?.[1]
  return bracket !== undefined && saysNothing(bracket) && done.test(bracket)
}

/** Items with what the brackets behind their numbers tell of them. */
export const withDone = (text: string, items: readonly Named[], numbers: readonly FoundNumber[]): Named[] => {
  const paths = new Set(numbers.filter((one) => isDoneBehind(text, one)).map(({ path }) => path))
  return items.map((item) => (paths.has(item.path) ? { ...item, done: true } : item))
}

const withoutBrackets = (between: string): string =>
  between.replace(/\((?:[^()]|\([^()]{2,80}\)){2,300}\)/g, (bracket) => (saysNothing(bracket) ? '' : bracket))

const isGlue = (between: string): boolean => {
  const words = wordsBetween.exec(between)?.[0]
  return words === undefined ? signsBetween.test(between) : namedBetween.test(between.slice(words.length))
}

/** "(a)", "(a) and (c)", "(ii)" */
const letters = /^\s*\((?:[a-z]|[ivx]{2,4})\)(?:\s*(?:,|and|&|or|to|–|-)*\s*\((?:[a-z]|[ivx]{2,4})\))*/i

/** Parts of numbers by the words before or behind them; `end` of those in a bracket of their own. */
const partsBeside = (
  text: string,
  numbers: readonly FoundNumber[],
): Map<FoundNumber, { part: string; end: number }> => {
  const parts = new Map<FoundNumber, { part: string; end: number }>()
  for (const match of text.matchAll(division)) {
    const end = match.index + match[0].length
    const after = numbers.find((number) => number.start >= end && number.start - end < 5)
    const before = numbers.findLast((number) => number.end <= match.index && match.index - number.end < 5)
    const meant = /^[(,]/.test(match[0]) ? before : (after ?? before)
    const part = match[0].replace(/[(),]/g, '').trim()
    if (meant !== undefined) parts.set(meant, { part, end: /^[(\s]/.test(match[0]) ? end : 0 })
  }
  return parts
}

/** The text with each run of numbers as one sign, "§0§", so that patterns see words and runs alone. */
export const maskRuns = (text: string, numbers: readonly FoundNumber[]): Masked => {
  const parts = partsBeside(text, numbers)
  const runs: Run[] = []
  let seen = new Set<string>()
  for (const number of [...numbers].sort((a, b) => a.start - b.start)) {
    const own = letters.exec(text.slice(number.end))?.[0] ?? ''
    const beside = parts.get(number)
    const part = beside?.part ?? (own === '' ? null : own.trim())
    const end = Math.max(number.end + own.length, beside?.end ?? 0)
    const item = { path: number.path, part }
    const place = `${item.path} ${part ?? ''}`
    const last = runs.at(-1)
    const between = last === undefined ? '' : text.slice(last.end, Math.max(last.end, number.start))
    if (last !== undefined && number.isAlone !== true && isGlue(withoutBrackets(between.replace(division, '')))) {
      if (!seen.has(place)) last.items.push(item)
      last.end = Math.max(last.end, end)
    } else {
      runs.push({ items: [item], start: number.start, end })
      seen = new Set()
    }
    seen.add(place)
  }
  let masked = ''
  let at = 0
  for (const [index, run] of runs.entries()) {
    masked += `${text.slice(at, run.start)}§${index}§`
    at = run.end
  }
  return { text: masked + text.slice(at), runs }
}

/** "140.1, and the rest do not": what is a subject of its own goes with no number before it. */
export const isOwnSubject = (behind: string): boolean =>
  /^\s(?:is|are|was|were|do|does|did|enjoys?|have|has|can|cannot|will)\b/i.test(behind)

/** Signs of the runs in a masked text. */
export const signs = /§(\d+)§/g
