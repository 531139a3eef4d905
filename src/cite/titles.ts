// The title of a document as it is cited: what the cover prints as the title, without the masthead, the holder and calls of notes.

import type { DocumentType, Language } from '../domain/mechanisms.ts'
import { type NameLanguage, nameOrCode } from '../domain/states/states.ts'
import { isCapitals, properName } from './names.ts'

/** What a title is made from. */
type Titled = {
  title: string | null
  type: DocumentType
  state: string | null
  stateCode: string | null
  symbol: string | null
  persons: readonly string[]
  mandate: string | null
  language: Language | null
}

type Words = { addendum: string; annual: string; review: (state: string) => string }
const words: Record<NameLanguage, Words> = {
  en: {
    addendum: 'Addendum',
    annual: 'Report of the Committee against Torture',
    review: (state) => `Report of the Working Group on the Universal Periodic Review: ${state}`,
  },
  fr: {
    addendum: 'Additif',
    annual: 'Rapport du Comité contre la torture',
    review: (state) => `Rapport du Groupe de travail sur l’Examen périodique universel\u00a0: ${state}`,
  },
  es: {
    addendum: 'Adición',
    annual: 'Informe del Comité contra la Tortura',
    review: (state) => `Informe del Grupo de Trabajo sobre el Examen Periódico Universal: ${state}`,
  },
}

/** Without asterisks and what closes a line: the style sets its own stop. */
const tidy = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ ?\*+/g, '')
    .trim()
    .replace(/ ?[.,;:]$/, '')
// titles are tidied before: one blank at most between two words
const ranks =
  /,? ?(?:submitted by |presentado por )?(?:the Special Rapporteur,? )?(?:(?:Mr|Ms|Mrs|Mme|Sr|Sra|Dr|Sir|M)\.? )?$/iu
const mandateGiven =
  /,? ?(?:submitted )?(?:pursuant to|in accordance with) (?:\p{L}{1,30} ){1,4}resolutions? [\dA-Z/]{1,12}/giu
// "…or punishment, Ada Merrin": a run of capitalised words behind the name of the mandate is its holder
const holderLeft =
  /((?:treatment or )?punishment|degradantes|dégradants), (?:(?:\p{Lu}[\p{L}.’'-]{0,30}|v[ao]n|de[rn]?|ten) ){1,5}\p{Lu}[\p{L}.’'-]{0,30}$/u

/** The holder is a person, who has a field: the title does not name her a second time. */
function withoutHolder(title: string, persons: readonly string[]): string {
  let rest = title
  for (const person of persons) {
    const at = rest.indexOf(person)
    if (at === -1) continue
    rest = `${rest.slice(0, at).replace(ranks, '')}${rest.slice(at + person.length)}`
  }
  return tidy(rest.replace(mandateGiven, ''))
}

const parted = / (?:Addendum|Additif|Adición)(?= |$)/u
const missionLast =
  /^(.+?)[:,]? ((?:Follow-up )?(?:Visits?|Missions?|VISITS?|MISSIONS?|Misión|Visita|Visite) (?:to|TO|a|en|au|aux|à) .+)$/u
const missionFirst =
  /^((?:Visits?|Missions?|Misión|Visita|Visite) (?:to|a|en|au|aux|à) .+?) ((?:Report of|Rapport d|Informe d).+)$/u

/** "Report of the Special Rapporteur on torture …: Mission to Mexico", whatever the cover puts between and in which order. */
function visitTitle(title: string, record: Titled, language: NameLanguage): string {
  const swapped = missionFirst.exec(title)
  const ordered = swapped ? `${swapped[2]} ${swapped[1]}` : title
  const parts = withoutHolder(ordered, record.persons)
    .split(parted)
    .map((part, at) => (at === 0 ? part.replace(holderLeft, '$1') : part))
    .flatMap((part) => missionLast.exec(part)?.slice(1) ?? [part])
    .map((part) => part.trim().replace(/[:,]$/, ''))
    .filter((part) => part !== '')
  return parts.map((part) => (isCapitals(part) ? lowered(part, record, language) : part)).join(': ')
}

/** "MISSION TO NORLAND" as "Mission to Norland". */
function lowered(part: string, record: Titled, language: NameLanguage): string {
  const name = record.stateCode === null ? null : nameOrCode(record.stateCode, language)
  const plain = part[0] + part.slice(1).toLowerCase()
  return name === null ? plain : plain.replace(name.toLowerCase(), () => name)
}

/** "…of the Committee against Torture VALDORIA": the heading that names the State is set off by a colon. */
function committeeTitle(title: string, record: Titled, language: NameLanguage): string {
  const last = /^(.+?[^\s,:])[ ]([\p{Lu} ’'()-]{4,60})$/u.exec(title)
  if (!last || record.stateCode === null || !isCapitals(last[2]!)) return title
  return `${last[1]}: ${properName(last[2]!, record.stateCode, language)}`
}

/** Returns the title that a report of a review, or its addendum, has in the edition of the United Nations in a language. */
export const reviewTitle = (state: string, isAddendum: boolean, language: NameLanguage): string =>
  `${words[language].review(state)}${isAddendum ? `, ${words[language].addendum}` : ''}`

/**
 * Returns the title for a citation; null where none is held. As printed, without asterisks: a UPR report and its addendum
 * name the State in their second line, a visit report the mission; a paragraph of an annual report is cited by the title
 * of that report (CITATIONS 4).
 */
export function citedTitle(record: Titled): string | null {
  const title = tidy(record.title ?? '')
  const language = record.language === 'fr' || record.language === 'es' ? record.language : 'en'
  if (/^A\/\d+\/44(?:\/|$)/.test(record.symbol ?? '')) return words[language].annual
  if (title === '') return null
  if (record.mandate !== null) return visitTitle(title, record, language)
  const isReview = ['report_of_the_working_group', 'addendum', 'matrix'].includes(record.type)
  if (!isReview) return committeeTitle(title, record, language)
  const named = record.state === null || title.toLowerCase().includes(record.state.toLowerCase())
  const whole = named ? title : `${title}: ${properName(record.state!, record.stateCode, language)}`
  const { addendum } = words[language]
  return record.type === 'addendum' && !whole.includes(addendum) ? `${whole}, ${addendum}` : whole
}
