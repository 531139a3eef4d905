// The page of one session: documents by State → the States that are reviewed at it.
import { dayOfInstant, findDays } from '../../src/domain/days/days.ts'
import { findSymbols } from '../../src/domain/symbols/symbols.ts'
import { readPage, textOf, unexpected } from '../lib/forms.ts'
import { complaintOfState } from '../lib/listed-state.ts'
import type { Announced, Fetched } from '../source.ts'
import type { ListedSession } from './listed-session.ts'
import { isCommittee, saysReview } from './lookups.ts'
import { confidence, inRow, readRows, stateIn } from './read-table.ts'

const columns = {
  state: /^(country|states?( part(y|ies))?)\b/i,
  type: /^(document )?type\b|^document$/i,
  symbol: /symbol/i,
}

/**
 * One announcement of kind `session` for each State with a document that only a State under review has there; []
 * while the page has no document. Pure. The page must name the Committee, the session's number and both its days.
 * @throws FetchError `unexpected_shape` otherwise, and for a State or a type of document that does not read
 */
export function readSession(fetched: Fetched, session: ListedSession): Announced {
  const page = readPage(fetched)
  const { $ } = page
  $('script, style').remove()
  const text = textOf($('body').text())
  const name = textOf($('[id$="tdTreatyName"]').first().text())
  if (name !== '' ? !isCommittee(name) : !/committee against torture|\bCAT\b/i.test(text))
    throw unexpected(page, `the page is not one of the Committee against Torture${name === '' ? '' : `: ${name}`}`)
  const named = [/\b(\d{1,3})(?:st|nd|rd|th)? session\b/gi, /\bsession (\d{1,3})\b/gi].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => Number(match[1])),
  )
  if (!named.includes(session.ordinal)) throw unexpected(page, `the page does not name session ${session.ordinal}`)
  const days = new Set(findDays(text))
  if (!days.has(session.opens) || !days.has(session.closes))
    throw unexpected(page, `the page does not print the days of the list, ${session.opens} and ${session.closes}`)
  const reviewed = new Map<string, string>()
  let skipped = 0
  for (const row of readRows(page, columns, ['state', 'type'])) {
    const { state: printed, type, symbol } = row.cells
    const review = saysReview(type)
    if (review === undefined)
      throw inRow(page, row, `the type of document ${JSON.stringify(type)} is not in lookups.ts`)
    // agenda, programme of work: of no State
    if (printed === '' && !review) {
      skipped += 1
      continue
    }
    const state = stateIn(page, row, printed)
    const complaint = findSymbols(symbol)
      .map((one) => complaintOfState(printed, one))
      .find((one) => one !== null)
    if (complaint) throw inRow(page, row, complaint)
    if (!review) skipped += 1
    else if (!reviewed.has(state)) reviewed.set(state, row.text)
  }
  const readOn = dayOfInstant(fetched.retrievedAt)
  const announcements = [...reviewed].map(([state, quote]) => ({
    mechanism: 'CAT' as const,
    state,
    session: session.ordinal,
    kind: 'session',
    status: 'announced' as const,
    opensOn: null,
    dueOn: null,
    quote,
    readOn,
    source: fetched.address,
    confidence,
  }))
  return { announcements, skipped }
}
