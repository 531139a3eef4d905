// What a reader doubted, in the language of whoever reads it: the stored sentence is English, and is told apart by its kind.
import { codeWords } from '../code-words/code-words.ts'
import { formatPinpoints, PinpointError } from '../pinpoints/pinpoints.ts'
import { colonIn, quoted } from '../punctuation.ts'
import { allStates } from '../states/states.ts'
import type { Addressee, PositionValue } from '../units.ts'
import type { WindowLanguage } from '../windows/rule.ts'
import { type DoubtKind, type DoubtWords, doubtKinds } from './kinds-table.ts'
import { placeOfDoubt } from './missing.ts'
import { en } from './words/en.ts'
import { es } from './words/es.ts'
import { fr } from './words/fr.ts'

const wordsOf: Record<WindowLanguage, DoubtWords> = { en, fr, es }
const kinds = Object.entries(doubtKinds) as [DoubtKind, RegExp][]

/** "100.5: no recommending State is printed": readers of the review give the number alone. */
const numbered = /^(\d{1,3}(?:\.\d{1,3}){0,2}(?:\([a-z0-9]{1,4}\)){0,2}): (.+)$/su

function placed(doubt: string): { path: string | null; what: string } {
  const found = placeOfDoubt(doubt)
  const [, path, what] = found.path === null ? (numbered.exec(doubt) ?? []) : []
  return path === undefined || what === undefined ? found : { path, what }
}

/** As a footnote of the language prints it; a path that is none as it is stored. */
function placeIn(path: string, language: WindowLanguage): string {
  try {
    return formatPinpoints([path], `un-${language}`)
  } catch (error) {
    if (!(error instanceof PinpointError)) throw error
    return codeWords[language].paragraph(path)
  }
}

/** One string of JSON, or several with commas between; null for other facts. */
function wordsIn(fact: string): string[] | null {
  if (!/^".*"$/su.test(fact)) return null
  try {
    const words: unknown = JSON.parse(`[${fact}]`)
    return Array.isArray(words) ? words.map(String) : null
  } catch {
    return null
  }
}

/** Words of the document in the quotation marks of the language. */
const factIn = (fact: string, language: WindowLanguage): string =>
  wordsIn(fact)
    ?.map((words) => quoted(words, language))
    .join(', ') ?? fact

/** Facts that are stored as codes or English names, by the group that takes them out. */
const namers: Readonly<Record<string, (stored: string, language: WindowLanguage) => string | undefined>> = {
  states: (stored, language) => allStates().find(({ names }) => names.en.short === stored)?.names[language].short,
  positions: (stored, language) => codeWords[language].position[stored as PositionValue],
  paths: (stored, language) => (stored === '?' ? undefined : placeIn(stored, language)),
  addressees: (stored, language) => codeWords[language].addressee[stored as Addressee],
}

/** The facts of a doubt in the order of their groups, as the language says them; '' for one that is not there. */
function factsOf(found: RegExpExecArray, language: WindowLanguage): string[] {
  const named = new Map(
    Object.entries(found.groups ?? {}).map(([group, facts]) => {
      const name = namers[group.replace(/\d$/, '')]
      return [
        facts,
        facts
          .split(', ')
          .map((one) => name?.(one, language) ?? one)
          .join(', '),
      ]
    }),
  )
  return found.slice(1).map((fact = '') => named.get(fact) ?? factIn(fact, language))
}

/** `isEnglish`: no kind is known by the sentence, which is given as it is stored. */
export type SaidDoubt = { words: string; isEnglish: boolean }

const places: Record<WindowLanguage, { page: string; after: string; note: string }> = {
  en: { page: 'page', after: 'after paragraph', note: 'note' },
  fr: { page: 'page', after: 'après le paragraphe', note: 'note' },
  es: { page: 'página', after: 'después del párrafo', note: 'nota' },
}

/** Where a piece that was not read stands, as a reader stores it; null where the reason says as much. */
export function sayPlace(where: string, language: WindowLanguage): string | null {
  const words = places[language]
  if (/^\d[\d.()a-z]{0,20}$/u.test(where)) return placeIn(where, language)
  const page = /^page (\d{1,4})$/u.exec(where)?.[1]
  if (page !== undefined) return `${words.page} ${page}`
  const after = /^after (\d[\d.]{0,10})$/u.exec(where)?.[1]
  if (after !== undefined) return `${words.after} ${after}`
  const [, note, noted] = /^note (\S{1,10}?)(?:, page (\d{1,4}))?$/u.exec(where) ?? []
  if (note !== undefined) return `${words.note} ${note}${noted === undefined ? '' : `, ${words.page} ${noted}`}`
  return null
}

/** Says a stored doubt, with its paragraph as the language writes it. */
export function sayDoubt(doubt: string, language: WindowLanguage): SaidDoubt {
  const { path, what } = placed(doubt)
  const before = path === null || path === '?' ? '' : `${placeIn(path, language)}${colonIn(language)}`
  for (const [kind, pattern] of kinds) {
    const found = pattern.exec(what)
    if (found === null) continue
    return { words: `${before}${wordsOf[language][kind](...factsOf(found, language))}`, isEnglish: false }
  }
  return { words: doubt, isEnglish: true }
}
