// Session, meetings and adoption, as the note to the title, the masthead and paragraph 1 print them.

import {
  findDay,
  namesDay,
  ordinalNumber,
  parseDay,
  parseDayRange,
  withDaysFirst,
} from '../../../src/domain/days/days.ts'
import { compile } from '../../../src/domain/patterns.ts'
import { mended } from './mended.ts'
import { wordwise } from './patterns.ts'
import { meetingsTable } from './text-table.ts'

export type SessionDates = {
  session: number | null
  sessionOpens: string | null
  sessionCloses: string | null
  /** days that are printed behind the session, and are no span or have no year: "28 May–3 May 2099", "3 May to 28 May" */
  unreadDays?: string
}
export type Sittings = {
  meetings: string[]
  adoptionDates: string[]
  /** days of the meetings that considered the report */
  consideredOn: string[]
  /** the one adoption that is printed is provisional */
  isProvisional: boolean
  /** a day stands by the adoption in words that are not read */
  isUnread: boolean
}

const nothing: SessionDates = { session: null, sessionOpens: null, sessionCloses: null }

// "at its ninety-first session (3 May–8 June 2099)", "at its 91st session, 3–21 May 2099", "à sa trente et unième session (1er mars-5 avril 2099)",
// "en su 92º período de sesiones (6 de agosto a 2 de septiembre de 2099)"
// blanks are single: runs of them, read by several parts of one expression, would take a time that grows with the cube
const inText = [
  /\b(?:at|during|of) its ([\p{L}\d -]{3,60}?) ?session(?: ?,? ?(?:held )?(?:\(([^)]{6,80})\)|(?:from |on |(?=between )|(?<=, ?)(?=\d))([^.;)]{8,60})))?/iu,
  /(?:à|de|lors de) sa ([\p{L}\d -]{2,60}?) ?session(?: ?\(([^)]{6,80})\)| ?,? ?(?:tenue )?(?:du |(?=entre ))([^.;)]{8,60}))?/iu,
  /en su ([\p{L}\d .ºª°-]{2,60}?) ?per[ií]odo de sesiones(?: ?\(([^)]{6,80})\)| ?,? ?(?:celebrado )?(?:del |(?=entre ))([^.;)]{8,60}))?/iu,
]
// masthead lines: "Sixth session", "(Trente-troisième session)", "36º período de sesiones, 3 a 28 de mayo de 2099"
const onLine = [
  /^\(?([\p{L}\d -]{3,80}?) session ?\)? ?\*{0,3}(?=$|[ ,:;(–—-])/iu,
  /^\(?([\p{L}\d .º°ª-]{2,80}?) per[ií]odo de sesiones ?\)? ?\*{0,3}(?=$|[ ,:;(–—-])/iu,
]

// ", 12 July–6 August 2099", "(held from 3 May", ": July 12 to"
const opensWithDay = /^[^\p{L}\d]{0,3}(?:(?:held|tenue|celebrado|from|du|del) ){0,2}(?:\p{L}{3,10} )?\d/iu

// "91st", "91e", "91.º", "91.er", "91.ᵉʳ", "91.o", "91o."
const ordinalInDigits = /^(\d{1,3})\s?(?:st|nd|rd|th|ère|ème|\.?\s?(?:er|ro|do|to|mo|a?vo|no|[eoaªº°ᵉᵒᵃ]|ᵉʳ)\.?)?$/i

const adoptedNote = /^[^\p{L}]{0,6}(?=(?:adopted|adoptée?s?|aprobad[oa]s?|adoptad[oa]s?)(?!\p{L}))/iu

const ordinalOf = (words: string): number | null => {
  const text = words.trim().replace(/^(?:the|la|el|its)\s+/i, '')
  const digits = ordinalInDigits.exec(text)
  return digits ? Number(digits[1]) : ordinalNumber(text)
}

const organ = /^(?:Human Rights )?(?:Committee|Comité|Comite)\s/iu

/** "Comité contre la torture Quarante-quatrième session": the line may name the committee before the number. */
const numberOnLine = (words: string): number | null => {
  const each = organ.test(words) ? words.trim().split(/\s+/) : []
  const behind = each.map((_, at) => ordinalOf(each.slice(at).join(' '))).find((number) => number !== null)
  return ordinalOf(words) ?? behind ?? null
}

/** Reads the session from the notes first, then the title, the masthead and the first paragraphs. */
export function readSession(notes: string[], title: string, masthead: string[], opening: string): SessionDates {
  let partial = nothing
  for (const source of [...notes, title, opening]) {
    if (!/session|sesiones/i.test(source)) continue
    const text = mended(source).replace(/\s+/g, ' ')
    for (const pattern of inText) {
      const match = pattern.exec(text)
      const session = match ? ordinalOf(match[1]!) : null
      if (!match || session === null) continue
      const days = match[2] ?? match[3] ?? ''
      const range = parseDayRange(days)
      if (range) return { session, sessionOpens: range.from, sessionCloses: range.to }
      if (partial.session === null)
        partial = { ...nothing, session, ...(namesDay(days) ? { unreadDays: days.trim() } : {}) }
    }
  }
  for (const [index, line] of masthead.entries()) {
    for (const pattern of onLine) {
      const text = mended(line).replace(/\s+/g, ' ').trim()
      const match = pattern.exec(text)
      const session = match ? numberOnLine(match[1]!) : null
      if (match === null || session === null) continue
      const rest = text.slice(match[0].length).trim()
      // "Sixth session of the Conference" is another body's
      if (rest !== '' && !(opensWithDay.test(rest) && namesDay(rest))) continue
      const range = parseDayRange(mended([rest, ...masthead.slice(index + 1, index + 3)].join(' ')))
      if (range) return { session, sessionOpens: range.from, sessionCloses: range.to }
      return { ...nothing, session, ...(rest === '' ? {} : { unreadDays: rest.replace(/^[^\p{L}\d]+/u, '') }) }
    }
  }
  return partial
}

/** Tells the title and its notes apart where they name different sessions: "forty-ninth" and "949th". */
export function sessionDoubts(title: string, notes: readonly string[]): string[] {
  const named = [title, ...notes.filter((note) => adoptedNote.test(mended(note)))].flatMap((source) => {
    const text = mended(source).replace(/\s+/g, ' ')
    return inText.map((pattern) => ordinalOf(pattern.exec(text)?.[1] ?? '')).filter((session) => session !== null)
  })
  const sessions = [...new Set(named)]
  return sessions.length < 2
    ? []
    : [`the title and its note name different sessions (${sessions.join(', ')}): compare with the print`]
}

// "at its 674th and 675th meetings, held on 29 and 30 August 2023", "à ses 455e et 456e séances", "en sus sesiones 497ª y 498ª"
const sitting = compile(meetingsTable.rows, 'sitting', { flags: 'giu' })

const printedDay = compile(meetingsTable.rows, 'printed day')

/** Every day of "5 and 6 September 2023": a day takes the month and the year that follow it. */
function daysNamed(text: string): string[] {
  const pieces = mended(text)
    .split(/\s*(?:,|\band\b|\bet\b|\by\b|\bto\b|–)\s*/)
    .filter((piece) => piece !== '')
  const found: string[] = []
  let rest = ''
  for (const piece of pieces.toReversed()) {
    const match = printedDay.exec(piece.trim())
    if (!match) continue
    const tail = match[2]!.trim()
    const whole = /\d{4}/.test(tail) ? tail : tail === '' ? rest : `${tail} ${/\d{4}/.exec(rest)?.[0] ?? ''}`
    if (/\d{4}/.test(tail) || tail !== '') rest = whole
    const day = parseDay(`${match[1]!} ${whole.replace(/^de\s+/, '')}`)
    if (day) found.unshift(day)
  }
  return [...new Set(found)]
}

/** "1207th and 1208th" → both; "9th to 11th" → the three. */
const meetingsNamed = (text: string): string[] => {
  const found: string[] = []
  for (const [, word, printed] of text.matchAll(/(\b(?:to|à|a)\s+)?(\d{1,4})/g)) {
    const [from, until] = [Number(found.at(-1)), Number(printed)]
    if (word && until > from && until - from < 12) for (let n = from + 1; n < until; n++) found.push(String(n))
    found.push(printed!)
  }
  return found
}

const adopts = wordwise(
  /\badopt(?:ed|s|é|ées?|ó)\b|\baprobó\b|\bapprouvé\b|\b(?:fue|fueron|sido) (?:aprob|adopt)ad[oa]s?\b/gi,
)
const provisionally = wordwise(/\bprovision(?:ally|almente)\s*$|\bprovisoirement\s*$/i)
const provisionallyBehind = /^\s(?:provisoirement|provisionalmente)(?!\p{L})/u

/** Where the text says that it was adopted: finally, where it was adopted provisionally first. -1 where it does not say so. */
function adoptionIn(text: string): { at: number; isProvisional: boolean } {
  const places = [...text.matchAll(adopts)].map((match) => ({
    at: match.index,
    isProvisional:
      provisionally.test(text.slice(Math.max(0, match.index - 40), match.index)) ||
      provisionallyBehind.test(text.slice(match.index + match[0].length)),
  }))
  return places.find(({ isProvisional }) => !isProvisional) ?? places[0] ?? { at: -1, isProvisional: false }
}

/** The words on the consideration: those before the adoption, without the day that opens its clause. */
export const untilAdoption = (text: string): string => {
  const plain = withDaysFirst(mended(text))
  const first = [...plain.matchAll(adopts)][0]
  return first === undefined ? plain : plain.slice(0, first.index).replace(whoAdopts, '').replace(lastDay, '')
}

const bracket = /\((?:[^()]|\([^()]*\))*\)/g
const afterMeeting = /(?:\d[\p{L}.ªº°]{0,4}|meetings?|séances?|(?<!de )sesi[oó]n(?:es)?)\s*$/iu
const daysAlone =
  /^(?:(?:held|tenues?|celebradas?) )?(?:on |le |les |el |los días )?\p{L}{0,10},?\s?\d[\p{L}\d\s,–-]{5,60}(?:19|20)\d{2}$/u

/** The text without brackets; days that stand in brackets behind a meeting are kept: "at its 9320th meeting (24 May 2088)". */
const withoutBrackets = (text: string): string =>
  text.replace(bracket, (whole: string, at: number) => {
    const inside = whole.slice(1, -1).trim()
    const isOfMeeting = afterMeeting.test(text.slice(0, at).replace(/(?:\s*\([^()]*\))+\s*$/u, ''))
    return isOfMeeting && daysAlone.test(inside) ? `, held ${inside.replace(/^held /, '')}, ` : ' '
  })

/** Meetings that considered the report, and the day or days of adoption; lists, for adoption on two days was seen (T18). */
export function readSittings(paragraph: string): Sittings {
  const text = withoutBrackets(withDaysFirst(mended(paragraph))).replace(/\s+/g, ' ')
  const groups = [...text.matchAll(sitting)].map((match, at, all) => {
    const rest = text.slice(match.index + match[0].length, all[at + 1]?.index)
    // what runs from the meetings to their days: ", held in a hybrid format on 5 and 6 September 2023"
    const clause = /^\s*,?[^.;\d]{0,60}/u.exec(rest)![0]
    const dated = wholeDate(rest.slice(clause.length))
    const end = match.index + match[0].length + clause.length + dated.length
    return { at: match.index, end, meetings: meetingsNamed(match[1]!), held: daysNamed(dated) }
  })
  const { at: adopted, isProvisional } = adoptionIn(text)
  if (adopted === -1)
    return {
      isProvisional,
      isUnread: false,
      meetings: groups.flatMap((group) => group.meetings),
      adoptionDates: [],
      consideredOn: groups.flatMap((group) => group.held),
    }
  // "adopted … at its 684th meeting", or "At its 2952nd meeting, …, the Committee adopted"
  const after = groups.find((group) => group.at > adopted)
  const own = after ?? (groups.length > 1 ? groups.findLast((group) => group.at < adopted) : undefined)
  const considered = groups.filter((group) => group !== own)
  // "adopted, on 24 May 2088, at its 9320th meeting", "on 24 May 2088, at its 9320th meeting, adopted"
  const from = Math.max(0, ...considered.filter((group) => group.at < adopted).map(({ end }) => end))
  const [behind, before] = [text.slice(adopted, after?.at), text.slice(from, Math.min(adopted, own?.at ?? adopted))]
  const held = own?.held ?? []
  const found = held.length > 0 ? held : loneDate(behind)
  const adoptionDates = found.length > 0 ? found : dayBefore(before)
  return {
    isProvisional,
    isUnread: adoptionDates.length === 0 && (namesDay(text.slice(adopted)) || namesDay(text.slice(from, adopted))),
    meetings: considered.flatMap((group) => group.meetings),
    adoptionDates,
    consideredOn: considered.flatMap((group) => group.held),
  }
}

/** ", and Wednesday, 11 May 2088", " et le mercredi 11 mai 2088": a second day with a year of its own. */
const secondDay = compile(meetingsTable.rows, 'second day')

/** The text up to and with the last year of a date. */
const wholeDate = (text: string): string => {
  const first = /^[^.;]{0,80}?\b(?:19|20)\d{2}/u.exec(text)?.[0] ?? ''
  return first === '' ? '' : first + (secondDay.exec(text.slice(first.length))?.[0] ?? '')
}

// "held on 2 4 May 2088": a day in two pieces, of which none is the day
const inPieces = /(?<![\p{L}\d])\d \d{1,2} (?:de )?\p{L}{3,10} (?:de )?\d{4}/u

const loneDate = (text: string): string[] => {
  const near = text.slice(0, 160)
  const found = inPieces.test(near) ? null : findDay(near)
  return found ? [found.day] : []
}

// "on 24 May 2088", "le 24 mai 2088", "el 24 de mayo de 2088"
const lastDay =
  /(?:^|[,.;]|(?<!\p{L})(?:and|et|y))\s*(?:on|le|el) ((?:\p{L}{3,9},? )?\d{1,2}\p{L}{0,2} (?:de )?\p{L}{3,10} (?:de )?\d{4})$/iu
const whoAdopts = /,?(?: (?:it|the Committee|il|le Comité|el Comité|a|ha))*\s*$/iu

/** The day that opens the clause of the adoption. */
const dayBefore = (text: string): string[] => {
  const found = findDay(lastDay.exec(text.replace(whoAdopts, ''))?.[1] ?? '')
  return found ? [found.day] : []
}

const ofCommittee = /comm?it|session|s[eé]ance|meeting|sesi[oó]n|^[^\p{L}]{0,6}\p{L}+ (?:on|le|el) \d/iu
const sessionWord = /(?<!\p{L})(?:session|per[ií]odo de sesiones)(?!\p{L})/iu

/** The day in the note to the title: "* Adopted by the Committee at its 9320th meeting, on 24 May 2088, during its …". */
export function adoptionInNote(printed: string): string[] {
  const begins = adoptedNote.exec(mended(printed))
  if (begins === null || !ofCommittee.test(printed)) return []
  // as a sentence has it: "fueron aprobadas por el Comité"
  const text = mended(printed)
    .slice(begins[0].length)
    .replace(/^(?:aprob|adopt)ad/i, 'fueron $&')
  // the days behind the session are its own, those behind a meeting the meeting's
  const before = text.split(sessionWord)[0]!
  const at = text.slice(before.length).search(sitting)
  const meeting = at === -1 ? '' : `adopted ${text.slice(before.length + at)}`
  return [before, meeting].map((part) => readSittings(part).adoptionDates).find((days) => days.length > 0) ?? []
}
