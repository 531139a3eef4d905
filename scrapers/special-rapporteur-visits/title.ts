// The title of a report of the mandate: a mission by its title and never by its `/Add.n` (DATA-MODEL 4.4), whose, and where.

import type { DocumentType } from '../../src/domain/mechanisms.ts'
import type { Paragraph } from '../../src/domain/paragraphs.ts'
import { compile } from '../../src/domain/patterns.ts'
import type { State } from '../../src/domain/states/states.ts'
import type { ReadLanguage } from '../lib/committee-text/segment.ts'
import { leadingState } from '../lib/committee-text/title.ts'
import { lineOfReport, mandate, reportInNote, titleLines } from './title-lines.ts'
import { titleLinesTable } from './title-table.ts'
import { holdersTable, kindsTable, mandateTable } from './visits-table.ts'

export type VisitTitle = {
  text: string
  type: DocumentType | null
  state: State | null
  stateAsPrinted: string | null
  /** the second State of "Visits to Valdoria and Norland" */
  otherState: State | null
  mandateHolder: string | null
  /** the title says that it was a follow-up visit, or a visit of several mandates */
  kind: 'full' | 'follow_up' | 'joint'
  /** the cover prints no title: it is as the note that transmits the report names it, or empty */
  isOfNote: boolean
}

// "QUESTION OF …, IN PARTICULAR: TORTURE AND OTHER CRUEL … Report of the Special Rapporteur, Mr. Nigel S. Rodley,
// submitted pursuant to": before 2000 the agenda item named the mandate, and the report only its holder
const addressedOr = '(?:Mr|Ms|Mrs|Sir|Sra?)(?!\\p{L})|M\\.|Mme\\s|submitted|soumis|présenté|presentado'
const unnamed = new RegExp(
  `(?:Special Rapporteur|Rapporteu(?:r|se) spéciale?|Relatora? Especial)\\s*,?\\s+(?:${addressedOr})`,
  'iu',
)
// "CIVIL AND POLITICAL RIGHTS, INCLUDING QUESTIONS OF TORTURE AND DETENTION", "THE QUESTION OF: TORTURE"; "… LES QUESTIONS SUIVANTES : TORTURE ET DÉTENTION"
const frenchItem = 'questions? (?:de la |(?:de|suivantes) ?: (?:la )?)torture'
const spanishItem = 'cuesti(?:ón|ones) (?:relacionadas con ?:? |siguientes ?: |de ?:? )(?:la )?tortura'
const itemOnTorture = new RegExp(
  String.raw`(?:\btorture and other cruel|\bquestions? of ?:? torture|${frenchItem}|${spanishItem})(?!\p{L})`,
  'iu',
)
// an item of several questions names no one mandate
const severalQuestions = /disappear|dispari|desapari|summary|sommaires|sumarias|freedom of|liberté d|libertad de/iu
const isOfTorture = (line: string): boolean => itemOnTorture.test(line) && !severalQuestions.test(line)

const holderOfMandate = compile(mandateTable.rows, 'any mandate')

/** "on its visit, after the visit of the Special Rapporteur on torture": named, and not as one who reports. */
const isMentioned = compile(mandateTable.rows, 'in a mention')

/** The holder of another mandate whose report the text names before that of the mandate on torture, or alone. */
function otherHolderIn(text: string): string | null {
  const holder = holderOfMandate.exec(text)
  if (!holder || mandate.exec(text)?.index === holder.index) return null
  const own = mandate.exec(text)
  const isJoint = own !== null && !isMentioned.test(text.slice(holder.index, own.index))
  return isJoint ? null : text.slice(holder.index, holder.index + 90).trim()
}

/**
 * Whose report it is where the title gives it to another mandate: "Report of the Working Group on Arbitrary Detention",
 * whatever its summary says of the Rapporteur on torture. A title that names nobody leaves it to the text after it.
 */
export function otherMandate(before: readonly Paragraph[], opening: readonly string[]): string | null {
  const lines = titleLines(before)
  const end = lines.findIndex((line) => /\.$/.test(line))
  const title = (end === -1 ? lines : lines.slice(0, end)).join(' ')
  if (holderOfMandate.test(title) || unnamed.test(title)) return otherHolderIn(title)
  const named = [...before.map(({ text }) => text), ...opening].find((text) => holderOfMandate.test(text))
  return named === undefined ? null : otherHolderIn(named)
}

/** Do these lines of the cover and the summary name the mandate? */
export const namesMandate = (lines: string[]): boolean =>
  lines.some((line) => mandate.test(line)) || (lines.some((line) => unnamed.test(line)) && lines.some(isOfTorture))

// "Mission to Togo", "Visit by the Special Rapporteur to Valdoria", "Visit to Valdoria*", "MISSION TO X", "Follow-up visit to", "Misión a", "Visite en", "Mission au"
const missionsIn = (language: ReadLanguage): RegExp => compile(kindsTable.rows, 'mission', { language, flags: 'gi' })
const missions: Record<ReadLanguage, RegExp> = { en: missionsIn('en'), fr: missionsIn('fr'), es: missionsIn('es') }
const comments = compile(kindsTable.rows, 'comments', { flags: 'i' })
const followUp = compile(kindsTable.rows, 'follow-up', { flags: 'i' })

// "…, Manfred Nowak", "submitted by the Special Rapporteur, Theo van Boven", "submitted by Mr. Nigel Rodley"
const holders = ['holder', 'submitted by', 'Special Rapporteur'].map((means) =>
  compile(holdersTable.rows, means, { flags: 'gu' }),
)
const addressed = /\b(?:Mr|Ms|Mrs|Dr|Prof|M|Sr|Sra)\.\s*$/
/** What stands before a name in French and Spanish, where "M." is no first name: "M. Jonas Ferel", "el Sr. Jonas Ferel". */
const honorifics: Record<ReadLanguage, RegExp | null> = {
  en: null,
  fr: /^(?:(?:M|MM|Mgr|Dr|Pr|Prof)\.?|Mme|Mlle|Me|Docteure?|Professeure?)\s+/u,
  es: /^(?:(?:Sr|Sra|Srta|Dr|Dra|Prof|Profa|D|Dña)\.?|Don|Doña|Doctora?|Profesora?)\s+/u,
}
const notNames = compile(holdersTable.rows, 'no person')
const afterName = compile(holdersTable.rows, 'after the name', { flags: 'u' })
const earlierHolder = compile(titleLinesTable.rows, 'earlier holder')

/** The holder is a person: a run of capitals that names a body, an organ or a part of the document is none. */
const personIn = (text: string, language: ReadLanguage): string | null => {
  for (const found of holders.flatMap((pattern) => [...text.matchAll(pattern)])) {
    const whole = found[1]?.replace(afterName, '').trim()
    const address = honorifics[language]
    const printed = address === null ? whole : whole?.replace(address, '').replace(address, '')
    if (!printed || !/\s/.test(printed) || notNames.test(printed)) continue
    const upToName = text.slice(0, found.index + found[0].length - found[1]!.length).replace(addressed, '')
    if (!earlierHolder.test(upToName)) return printed
  }
  return null
}

// "punishment*, **", "Gambia* **": calls of notes, which are no part of a title
const noteCalls = /\s{0,9}\*(?:\s{0,9}(?:,\s{0,9})?\*){0,40}(?=[\s:,.]|$)/g
const gluedOn = compile(kindsTable.rows, 'glued to the title', { flags: 'u' })
const asTitle = (lines: string[]): string =>
  lines
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(gluedOn, '')
    .replace(noteCalls, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\s+:/g, ':')
    .trim()

const visitsState = compile(kindsTable.rows, 'visits a State', { flags: 'giu' })

/** Codes of the States that texts say were visited: "visited Norland", "a visit to Norland". */
export const statesVisited = (texts: readonly string[], language: ReadLanguage): string[] => [
  ...new Set(
    texts.flatMap((text) =>
      [...text.matchAll(visitsState)].flatMap((match) => {
        const found = leadingState(text.slice(match.index + match[0].length), language)
        return found ? [found.state.iso3] : []
      }),
    ),
  ),
]

const joins = /^\s*(?:,|and|et|y)\s+(?:to\s+|au\s+|en\s+|à\s+|a\s+)?(?:the\s+|la\s+|le\s+)?/iu

/** The State that follows a first one: "and Norland". */
const secondState = (after: string, language: ReadLanguage): State | null => {
  const join = joins.exec(after)
  return join ? (leadingState(after.slice(join[0].length), language)?.state ?? null) : null
}

/** Reads the title. `type` is null where the document is no report on one State's visit (annual or thematic reports). */
export function readVisitTitle(before: Paragraph[], language: ReadLanguage, opening: string[] = []): VisitTitle {
  const lines = titleLines(before)
  const text = asTitle(lines)
  // since 2017 the cover leaves the name out, and the summary or the note that transmits the report gives it
  const all = [...before.map((paragraph) => paragraph.text), ...opening]
  const told = all.filter((line) => mandate.test(line))
  let found: ReturnType<typeof leadingState> = null
  let otherState: State | null = null
  for (const source of [...lines.toReversed(), text, ...told]) {
    for (const match of source.matchAll(missions[language])) {
      if (found) break
      const rest = source.slice(match.index + match[0].length)
      found = leadingState(rest, language)
      if (found) otherState = secondState(rest.slice(rest.indexOf(found.printed) + found.printed.length), language)
    }
    if (found) break
  }
  // the mandate once named, a sentence may say "the Special Rapporteur, Ada E. Merrin, visited"
  const holder = [text, ...told, ...all].map((one) => personIn(one, language)).find((person) => person !== null) ?? null
  const isComments = comments.test(text)
  // "Visit to Valdoria: observations on the follow-up to the recommendations" is of a visit
  const followed = followUp.exec(text)?.index ?? -1
  const mission = text.search(missions[language])
  const isOfVisit = /follow-up (?:visit|mission)/i.test(text) || (mission > -1 && mission < followed)
  const isFollowUp = followed > -1 && !isOfVisit
  const ofMandate = lineOfReport(lines)
  // "Visit to the Comoros" may stand above "Report of the Special Rapporteur"
  const above = lines[ofMandate - 1] ?? ''
  const start = above.search(missions[language]) === 0 && above.length < 120 ? ofMandate - 1 : ofMandate
  const isPrinted = start > -1 || lines.some((line) => line.search(missions[language]) === 0)
  return {
    text: isPrinted ? asTitle(lines.slice(Math.max(0, start))) : (reportInNote(all) ?? ''),
    isOfNote: !isPrinted,
    type:
      isComments && found ? 'state_comments' : isFollowUp ? 'follow_up_report' : found ? 'country_visit_report' : null,
    state: found?.state ?? null,
    stateAsPrinted: found?.printed ?? null,
    otherState: otherState === found?.state ? null : otherState,
    mandateHolder: holder,
    kind:
      /follow-up (?:visit|mission)|(?:visita|misión) de seguimiento|(?:visite|mission) de suivi/i.test(text) ||
      (followed > -1 && isOfVisit)
        ? 'follow_up'
        : /\bjoint (?:visit|mission|report)/i.test(text)
          ? 'joint'
          : 'full',
  }
}
