// What the text asks for by a day: information on follow-up (rule C10), the next report (rule C2); and its invitations.
import type { ParsedDocumentInput } from '../../../src/domain/documents.ts'
import type { Mechanism } from '../../../src/domain/mechanisms.ts'
import { compile } from '../../../src/domain/patterns.ts'
import type { UnitInput } from '../../../src/domain/units.ts'
import { closingTable } from './closing-table.ts'
import { countedLater, dueMonth, duePeriods, setsDeadline, unreadTime } from './deadlines.ts'
import { type DutyKind, dueDates } from './due-dates.ts'
import { daysIn } from './due-days.ts'
import { invitationsTable, invitingTable } from './duties-table.ts'
import { tellsNotGiven } from './earlier-asks.ts'
import { asksForReply } from './end-matter.ts'
import { pathsAsked, printsException } from './follow-up-list.ts'
import { looseInvitations, withoutLooseInvitations } from './loose-invitations.ts'
import { mended } from './mended.ts'
import { type DeadlineContext, readDeadline } from './read-deadline.ts'
import { askedIn } from './references.ts'
import type { ReadLanguage } from './segment.ts'
import { sentencesOf } from './sentences.ts'
import { classOfSentence } from './words.ts'

type Duty = NonNullable<ParsedDocumentInput['followUp']>
type Invitation = NonNullable<ParsedDocumentInput['invitations']>[number]

/** One numbered paragraph, whole, with the type that it was given. */
export type Whole = { number: string; text: string; unitType: UnitInput['unitType'] }

const hasTime = (text: string): boolean => setsDeadline(text) || /\b(?:within|priority)\b|délai|plazo/i.test(text)

const quoteOf = (text: string, needle: RegExp): string =>
  sentencesOf(text).find((sentence) => needle.test(sentence)) ?? text

const nextReportNamed = compile(closingTable.rows, 'next report named')

/** The days from which deadlines are read. */
export type ReviewDays = Pick<DeadlineContext, 'adopted' | 'distributed'>

const dueOf = (text: string, context: DeadlineContext): Pick<Duty, 'due' | 'dueMonth' | 'dueRule'> => {
  const { day, month, rule } = readDeadline(text, context)
  return { due: day, dueMonth: month, dueRule: rule }
}

// "follow-up to recommendations 5 and 7": a count, or numbers of paragraphs
const besideRecommendations =
  /(?<!\p{L})(?:recommendations?|recommandations?|recomendaci(?:ón|ones)) (?:Nos?\.? |n[º°os]+ )?\d/iu

// a period in words that no row reads
const namesTime = /(?<!\p{L})(?:months?|years?|weeks?|mois|an(?:s|née)|semaines?|mes(?:es)?|años?|semanas?)(?!\p{L})/iu

/** What of the list of paragraphs was not counted: those that are only invited, beside the request. */
function listDoubts(whole: string): string[] {
  const loose = looseInvitations(whole).flatMap((sentence) => askedIn(sentence, null).named)
  if (loose.length > 0)
    return [
      `paragraph ${loose.join(', ')} is named in a sentence without a deadline of its own, and is not counted`,
      ...doubtsOfList(withoutLooseInvitations(whole)),
    ]
  return doubtsOfList(whole)
}

/** What of the list was counted, or could not be read. */
function doubtsOfList(text: string): string[] {
  const { named, except, foreign, all } = askedIn(text, null)
  if (except.length > 0) return ['some paragraphs are excepted: the others were taken']
  if (printsException(text)) return ['an exception is printed, and what it takes out was not read']
  if (named.length > 0 || all) return []
  if (foreign.length > 0) return ['it names paragraphs of another document alone']
  return besideRecommendations.test(text)
    ? ['numbers stand beside “recommendations”: whether they are paragraphs was not read']
    : []
}

/** Further requests that name paragraphs and set a deadline of their own. */
const otherRequests = (paragraphs: Whole[], chosen: Whole, days: ReviewDays): string[] => {
  const dayOf = ({ text }: Whole): string | null => {
    const { day, month } = readDeadline(text, { ...days, duty: 'follow-up' })
    return day ?? month
  }
  const own = dayOf(chosen)
  return paragraphs
    .filter((one) => one !== chosen && one.unitType === 'follow_up_request' && askedIn(one.text, null).named.length > 0)
    .filter((one) => dayOf(one) !== null && dayOf(one) !== own)
    .map(({ number }) => number)
}

/** Doubts about the deadline of a duty, each with its paragraph. */
export const dutyDoubts = (
  what: DutyKind,
  { wholes: paragraphs, paths }: { wholes: Whole[]; paths: readonly (string | null | undefined)[] },
  duty: Duty | null,
  days: ReviewDays,
): string[] => {
  const chosen = paragraphs.find(
    (paragraph) => paragraph.number === duty?.paragraph && paragraph.text.includes(duty.quote),
  )
  if (!chosen) return []
  const { day, month, doubt: known } = readDeadline(chosen.text, { ...days, duty: what })
  const isAsked = asksForReply(chosen.text) || (namesTime.test(chosen.text) && (duty?.paragraphs ?? []).length > 0)
  const open = what === 'follow-up' && day === null && month === null && isAsked
  const doubt = known ?? (open ? 'no deadline is printed in words that are known' : null)
  const others = what === 'follow-up' ? otherRequests(paragraphs, chosen, days) : []
  const numbers = new Set(paragraphs.map(({ number }) => number))
  const isHeld = (path: string): boolean =>
    path.includes('(')
      ? paths.some((one) => one === path || one?.startsWith(`${path}(`))
      : numbers.has(/^\d+/.exec(path)?.[0] ?? '')
  const absent = (duty?.paragraphs ?? []).filter((path) => !isHeld(path))
  return [
    ...(doubt === null ? [] : [doubt]),
    ...(what === 'follow-up' ? listDoubts(chosen.text) : []),
    ...others.map((number) => `paragraph ${number} sets another deadline, which is not kept: look at both`),
    ...(absent.length === 0 ? [] : [`the document has no paragraph ${absent.join(', ')}`]),
  ].map((text) => `para. ${duty!.paragraph}: ${what}: ${text}`)
}

/** A reply that is due after the next report: one of the two is a misprint, or was read from another sentence. */
export function orderDoubts(followUp: Duty | null, nextReport: Duty | null): string[] {
  const [reply, report] = [followUp, nextReport].map((duty) => duty?.due ?? duty?.dueMonth ?? null)
  if (!reply || !report) return []
  const length = Math.min(reply.length, report.length)
  if (reply.slice(0, length) <= report.slice(0, length)) return []
  return [
    `para. ${followUp!.paragraph}: follow-up: its deadline (${reply}) is later than that of the next report (${report}): compare with the print`,
  ]
}

/** Numbers of the paragraphs that recommend. */
const recommending = (paragraphs: Whole[]): string[] => [
  ...new Set(paragraphs.filter(({ unitType }) => unitType === 'recommendation').map(({ number }) => number)),
]

/** "information on paragraph 5 by 28 May 2089, and its next periodic report by 28 May 2092", read as the one on the next report. */
const asksForFollowUpToo = ({ unitType, text }: Whole): boolean =>
  unitType === 'next_report' && setsTwoDays(text) && askedIn(text, null).named.length > 0

const setsTwoDays = (text: string): boolean => {
  const current = dueDates(text).filter(({ past }) => !past)
  return (
    nextReportNamed.test(text) &&
    current.some(({ duty }) => duty === 'report') &&
    current.some(({ duty }) => duty === null)
  )
}

/** The request for follow-up information: the one that sets a time where there are several. `own` is the document's symbol. */
export function readFollowUp(paragraphs: Whole[], days: ReviewDays, own: string | null): Duty | null {
  const typed = paragraphs.filter((paragraph) => paragraph.unitType === 'follow_up_request')
  const requests = typed.length > 0 ? typed : paragraphs.filter(asksForFollowUpToo)
  const pathsOf = ({ text }: Whole): string[] =>
    pathsAsked(askedIn(withoutLooseInvitations(text), own), recommending(paragraphs))
  const named = requests.filter((paragraph) => pathsOf(paragraph).length > 0)
  const chosen = named.find((paragraph) => hasTime(paragraph.text)) ?? named[0] ?? requests[0]
  if (!chosen) return null
  return {
    paragraph: chosen.number,
    ...dueOf(chosen.text, { ...days, duty: 'follow-up' }),
    quote: quoteOf(chosen.text, /\b(?:paragraphs?|paras?\.|par\.|párr)/i),
    paragraphs: pathsOf(chosen),
  }
}

/** The next report: of several paragraphs the one that prints a day. */
export function readNextReport(paragraphs: Whole[], days: ReviewDays): Duty | null {
  const context = { ...days, duty: 'next report' as const }
  const own = paragraphs.filter((paragraph) => paragraph.unitType === 'next_report')
  // one paragraph may ask for follow-up and for the report, each by a day of its own
  const asked = own.length > 0 ? own : paragraphs.filter(asksForReportToo)
  const chosen =
    asked.find((paragraph) => readDeadline(paragraph.text, context).day !== null) ??
    asked.find((paragraph) => setsDeadline(paragraph.text)) ??
    asked[0]
  if (!chosen) return null
  return {
    paragraph: chosen.number,
    ...dueOf(chosen.text, context),
    quote: quoteOf(chosen.text, /\breports?\b|\brapports?\b|\binformes?\b/i),
    paragraphs: [],
  }
}

const asksForReportToo = ({ unitType, text }: Whole): boolean =>
  unitType === 'follow_up_request' &&
  dueDates(text).some(({ duty, past }) => duty === 'report' && !past) &&
  sentencesOf(text).some((sentence) => nextReportNamed.test(sentence))

const told: readonly UnitInput['unitType'][] = ['procedural', 'introduction', 'follow_up_request', 'next_report']

/** A doubt for a paragraph that sets the day of a report, where no paragraph is read as the one on the next report. */
export function unreadNextReport(paragraphs: Whole[], { adopted, distributed }: ReviewDays): string[] {
  const since = adopted ?? distributed ?? null
  if (since === null || paragraphs.some(({ unitType }) => unitType === 'next_report')) return []
  return paragraphs
    .filter(({ unitType }) => !told.includes(unitType))
    .flatMap(({ number, text }) => {
      const later = (sentence: string): string | undefined =>
        nextReportNamed.test(sentence) ? (timesIn(sentence, since)[0] ?? countedIn(sentence)) : undefined
      const due =
        dueDates(text).find(({ day, duty, past }) => duty === 'report' && !past && day > since)?.day ??
        sentencesOf(text)
          .map(later)
          .find((one) => one !== undefined)
      return due ? [`para. ${number}: may set the day of the next report (${due}), which is not read as such`] : []
    })
}

/** "four years after the reply": a time that hangs on something else. */
const countedIn = (sentence: string): string | undefined => {
  const found = countedLater.exec(sentence)?.[0]
  return found === undefined ? undefined : `"${found}"`
}

/** Times of a sentence that a duty may have: a later day, or a period such as "within one year". */
const timesIn = (sentence: string, since: string | null): string[] => [
  ...daysIn(mended(sentence)).flatMap(({ day }) => (since !== null && day > since ? [day] : [])),
  ...duePeriods(sentence).map(({ printed }) => `"${printed}"`),
]

/** Times that no rule counts: "within ninety days", "by May 2089". */
const looseTimes = (sentence: string, since: string | null): string[] => {
  const month = dueMonth(mended(sentence))
  const isLater = month !== null && since !== null && month > since.slice(0, 7)
  return [...(isLater ? [month] : []), ...(unreadTime.exec(sentence)?.slice(0, 1) ?? []).map((one) => `"${one}"`)]
}

/** A doubt for a paragraph that names a time and paragraphs of this text in one sentence, and is read as no duty. */
export function unreadFollowUp(
  paragraphs: Whole[],
  { adopted, distributed }: ReviewDays,
  own: string | null,
  language: ReadLanguage,
): string[] {
  const since = adopted ?? distributed ?? null
  return paragraphs
    .filter(({ unitType }) => !told.includes(unitType))
    .flatMap(({ number, text }) => {
      const found = sentencesOf(text).flatMap((sentence) => {
        if (tellsNotGiven(sentence) && classOfSentence(sentence, language) === 'worry') return []
        const { named } = askedIn(sentence, own)
        const times = named.length > 0 ? [...timesIn(sentence, since), ...looseTimes(sentence, since)] : []
        return times.length > 0 ? [`${times.join(', ')} and paragraph ${named.join(', ')}`] : []
      })
      return found.length === 0
        ? []
        : [`para. ${number}: may ask for follow-up (it names ${found.join('; ')}), which is not read as such`]
    })
}

const invites = compile(invitingTable.rows, 'invites')
const kinds = [
  'article_21',
  'article_22',
  'optional_protocol',
  'treaties',
  'common_core_document',
  'simplified_procedure',
].map((kind) => [kind, compile(invitationsTable.rows, kind)] as const)

const catOnly = ['article_21', 'article_22']

/** Invitations to declare under articles 21 and 22, to ratify, to use the simplified procedure; each with its paragraph. */
export function readInvitations(paragraphs: Whole[], mechanism: Mechanism): Invitation[] {
  const found = new Map<string, Invitation>()
  for (const paragraph of paragraphs) {
    const procedural = ['next_report', 'introduction', 'procedural', 'other'].includes(paragraph.unitType)
    if (!procedural && paragraph.unitType !== 'recommendation') continue
    for (const sentence of sentencesOf(paragraph.text))
      for (const [kind, pattern] of kinds) {
        if (found.has(kind) || !pattern.test(sentence)) continue
        // the simplified procedure may be accepted already ("having accepted"): stated, not invited
        if (kind !== 'simplified_procedure' && (!invites.test(sentence) || paragraph.unitType === 'introduction'))
          continue
        if (mechanism !== 'CAT' && catOnly.includes(kind)) continue
        // the Optional Protocol to the Convention is OPCAT where the Convention is that against torture
        const name = kind === 'optional_protocol' && mechanism === 'CAT' ? 'opcat' : kind
        found.set(kind, { kind: name, paragraph: paragraph.number, quote: sentence })
      }
  }
  return [...found.values()]
}
