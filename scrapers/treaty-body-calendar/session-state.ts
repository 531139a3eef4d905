// One block of a session's page: whose it is, on which days it is heard, and what its documents say of it.

import { findDays } from '../../src/domain/days/days.ts'
import { UnknownNameError } from '../../src/domain/errors.ts'
import { findState, stateByCode } from '../../src/domain/states/states.ts'
import { RowError } from '../lib/row-error.ts'
import type { ListedSession, SessionBlock } from './listed-session.ts'
import { procedureOf, saysReview } from './lookups.ts'

export type StateInSession = {
  state: string
  isReviewed: boolean
  /** first and last day of the dialogue; null where none is printed */
  days: { from: string; to: string } | null
  procedure: 'simplified' | 'standard' | undefined
  unknownTypes: string[]
  quote: string
}

/** "Tuesday 21 Apr 2026 AM" */
const dayInRow = /(?:(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(\d{1,2} [A-Z][a-z]{2,8} \d{4})(?: [AP]M\b)?/g
const weekdays = ['Sun', 'Mon', 'Tues', 'Wednes', 'Thurs', 'Fri', 'Satur']

/** "Norland Norland" (the flag and the name), "Norland," */
const once = (words: string): string => {
  const name = words.replace(/^[\s,;–-]+|[\s,;–-]+$/g, '')
  const half = name.slice(0, (name.length - 1) / 2)
  return name === `${half} ${half}` ? half : name
}

function isoOf(name: string): string | null {
  try {
    return findState(name).iso3
  } catch (error) {
    if (error instanceof UnknownNameError) return null
    throw error
  }
}

/** ISO3 of the State that the row names; a RowError where it names none, or two. */
export function stateOfBlock({ cells }: SessionBlock): string {
  const names = cells.map((cell) => once(cell.replace(dayInRow, ' '))).filter((name) => name !== '')
  const named = new Set(names.flatMap((name) => isoOf(name) ?? []))
  if (named.size === 0)
    throw new RowError('state', `no table of ours has the State ${JSON.stringify(names.join(' | '))}`)
  if (named.size > 1) throw new RowError('conflict', `the row names ${[...named].join(' and ')}`)
  const [iso3] = [...named] as [string]
  const code = names.find((name) => /^[A-Z]{3}$/.test(name) && stateByCode(name))
  if (code !== undefined && code !== iso3)
    throw new RowError('conflict', `the row names ${iso3} and has the code ${code}`)
  return iso3
}

/** The days that the row prints, each in the session and on the day of the week that it names; else a RowError. */
export function daysOfBlock({ cells }: SessionBlock, session: ListedSession): StateInSession['days'] {
  const days = cells.flatMap((cell) =>
    [...cell.matchAll(dayInRow)].map(([printed, weekday, words]) => {
      const [day] = findDays(words!)
      if (day === undefined) throw new RowError('day', `${JSON.stringify(printed)} is no day`)
      const name = weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()]
      if (weekday !== undefined && weekday !== name) throw new RowError('day', `${day} is no ${weekday}day`)
      if (day < session.opens || day > session.closes)
        throw new RowError('day', `${day} is not in the session (${session.opens} to ${session.closes})`)
      return day
    }),
  )
  days.sort()
  return days.length === 0 ? null : { from: days[0]!, to: days.at(-1)! }
}

/** What a block says of its State; a RowError for documents of another State among its own. */
export function readBlock(block: SessionBlock, state: string): Omit<StateInSession, 'days'> {
  for (const { symbols } of block.documents)
    for (const { country, canonical } of symbols) {
      const codes = country?.split('-') ?? []
      // texts on a State of the past may be listed under one of today
      if (codes.length === 0 || codes.some((code) => stateByCode(code)?.kind === 'historical')) continue
      if (!codes.some((code) => stateByCode(code)?.iso3 === state))
        throw new RowError('conflict', `${canonical} stands in the block of ${state}`)
    }
  const types = [...new Set([...block.types, ...block.documents.map(({ type }) => type)])].filter((type) => type !== '')
  return {
    state,
    isReviewed: types.some((type) => saysReview(type) === true),
    procedure: procedureOf(types),
    unknownTypes: types.filter((type) => saysReview(type) === undefined),
    quote: block.cells.join(' | '),
  }
}
