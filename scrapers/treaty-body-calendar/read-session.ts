// The page of one session: its States with their days and procedure, and where to register.

import { dayOfInstant, findDays, parseDayRange } from '../../src/domain/days/days.ts'
import type { AnnouncementFact } from '../../src/domain/facts.ts'
import { assertMostRead, confidence } from '../lib/calendar-rows.ts'
import { type Page, readPage, unexpected, wordsOf } from '../lib/forms.ts'
import { leaveOut, RowError } from '../lib/row-error.ts'
import type { Announced, Fetched, UnreadRow } from '../source.ts'
import type { ListedSession, SessionBlock, SessionDocument } from './listed-session.ts'
import { isCommittee, saysReview } from './lookups.ts'
import { layOut } from './session-blocks.ts'
import { daysOfBlock, readBlock, type StateInSession, stateOfBlock } from './session-state.ts'

const knownHeaders = /^(country|document type|symbol|title|symbol\/title|download|state part(y|ies))$/i

/** Where people register to attend: the UN's own registration site, named in a document of the whole session. */
const registration = /https:\/\/indico\.un\.org\/[^\s"'|<>]{1,200}/

function assertSession(page: Page, session: ListedSession): void {
  const text = wordsOf(page.$('body'))
  const name = wordsOf(page.$('[id$="tdTreatyName"]').first())
  if (name !== '' ? !isCommittee(name) : !/committee against torture|\bCAT\b/i.test(text))
    throw unexpected(page, `the page is not one of the Committee against Torture${name === '' ? '' : `: ${name}`}`)
  const named = [/\b(\d{1,3})(?:st|nd|rd|th)? session\b/gi, /\bsession (\d{1,3})\b/gi].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => Number(match[1])),
  )
  if (!named.includes(session.ordinal)) throw unexpected(page, `the page does not name session ${session.ordinal}`)
  const days = new Set(findDays(text))
  const range = parseDayRange(text)
  for (const day of [range?.from, range?.to]) if (day) days.add(day)
  if (!days.has(session.opens) || !days.has(session.closes))
    throw unexpected(page, `the page does not print the days of the list, ${session.opens} and ${session.closes}`)
}

/** One block: the State with what is said of it, or null where it is not reviewed at the session. */
function readState(block: SessionBlock, session: ListedSession, unread: UnreadRow[]): StateInSession | null {
  const row = { text: block.cells.join(' | ') }
  let state: string | null = null
  try {
    state = stateOfBlock(block)
    const read = readBlock(block, state)
    let days: StateInSession['days'] = null
    try {
      days = daysOfBlock(block, session)
    } catch (error) {
      // the State is sure, its days are not
      unread.push(leaveOut(error, row, state))
    }
    const isOther = block.section === 'other'
    const isReviewed = !isOther && (read.isReviewed || days !== null)
    const first = read.unknownTypes[0]
    if (isReviewed || isOther || first === undefined) {
      const considered = isReviewed || (block.section === 'reports' && first === undefined)
      return considered ? { ...read, days } : null
    }
    throw new RowError('label', `the type of document ${JSON.stringify(first)} is not in lookups.ts`, first)
  } catch (error) {
    unread.push(leaveOut(error, row, state))
    return null
  }
}

function registrationOf(general: readonly SessionDocument[]): { link: string; quote: string } | null {
  for (const { links, text } of general) {
    const link = [...links, text].flatMap((words) => registration.exec(words)?.[0] ?? [])[0]
    if (link !== undefined && /regist|inscri/i.test(text)) return { link, quote: text }
  }
  return null
}

/**
 * For each State that is reviewed an announcement of kind `session` with its procedure, and one of `review_day` where
 * its days are printed; one of `attendance_registration` for the address to register at. Pure. The page must name the
 * Committee, the session's number and both its days. A State with documents of another, or with documents of unknown
 * types alone, is left out with its reason.
 * @throws FetchError `unexpected_shape` for another page, one without any table of documents, and where most States do
 * not read
 */
export function readSession(fetched: Fetched, session: ListedSession): Announced {
  const page = readPage(fetched)
  assertSession(page, session)
  const { general, blocks, headers, strays } = layOut(page)
  if (headers.length === 0 && page.$('.rgNoRecords').length === 0)
    throw unexpected(page, `no table of documents: ${wordsOf(page.$('h1').first()) || 'a page without a heading'}`)
  if (strays > 0) throw unexpected(page, `${strays} documents stand under no State: ${headers.join(' | ')}`)
  const unread: UnreadRow[] = []
  const read = blocks.map((block) => readState(block, session, unread))
  // days that are in doubt lose no State
  const lost = unread.filter(({ state }) => !read.some((one) => one?.state === state && state !== null))
  assertMostRead(page, blocks.length, lost)
  const base = {
    mechanism: 'CAT' as const,
    session: session.ordinal,
    status: 'announced' as const,
    readOn: dayOfInstant(fetched.retrievedAt),
    source: fetched.address,
    confidence,
  }
  const reviewed = read.filter((one) => one !== null)
  const announcements = new Map<string, AnnouncementFact>()
  for (const { state, quote, procedure, days } of reviewed) {
    const own = { ...base, state, quote, opensOn: null, dueOn: null }
    announcements.set(state, { ...own, kind: 'session', ...(procedure ? { procedure } : {}) })
    if (days !== null)
      announcements.set(`${state} days`, { ...own, kind: 'review_day', opensOn: days.from, dueOn: days.to })
  }
  const place = registrationOf(general)
  if (place !== null)
    announcements.set('registration', {
      ...{ ...base, state: null, opensOn: null, dueOn: null },
      kind: 'attendance_registration',
      quote: place.quote,
      link: place.link,
    })
  const types = [...general.map(({ type }) => type), ...blocks.flatMap((block) => block.types)]
  return {
    announcements: [...announcements.values()],
    skipped: blocks.length - reviewed.length - lost.length + general.length,
    unread,
    unknown: {
      labels: [...new Set(types.filter((type) => type !== '' && saysReview(type) === undefined))],
      columns: [...new Set(headers.filter((header) => !knownHeaders.test(header)))],
    },
  }
}
