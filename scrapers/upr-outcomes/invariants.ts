// What one paper of a review prints in two places, held against each other: sessions, States, and the order of its days.
import { stateByCode, stateName } from '../../src/domain/states/states.ts'
import { type Cover, sessionOfSymbol } from './cover.ts'
import type { Review } from './types.ts'

const compare = 'compare with the print'

/** "A/HRC/60/77" over "Fifty-ninth session": one of the two is wrong. */
export const symbolDoubts = ({ councilSession, symbol }: Pick<Cover, 'councilSession' | 'symbol'>): string[] => {
  const ofSymbol = sessionOfSymbol(symbol)
  return ofSymbol === null || councilSession === null || ofSymbol === councilSession
    ? []
    : [
        `the symbol ${symbol} is of session ${ofSymbol} of the Council, the cover of session ${councilSession}: ${compare}`,
      ]
}

/** Answers are due by the session that the cover names: where the lead-ins promise them by another, neither is left unsaid. */
const promised = (councilSession: number | null, sessions: readonly number[]): string[] => {
  const others = sessions.filter((one) => councilSession !== null && one !== councilSession)
  if (others.length > 0)
    return [
      `the cover is of session ${councilSession} of the Council, and answers are promised by session ${others.join(' and ')}: ${compare}`,
    ]
  return sessions.length > 1
    ? [`answers are promised by the sessions ${sessions.join(' and ')} of the Council: ${compare}`]
    : []
}

/** "A/HRC/WG.6/48/L.7" over "its forty-ninth session" */
const draftSession = (symbol: string, session: number | null): string[] => {
  const printed = /^A\/HRC\/WG\.6\/(\d+)\//.exec(symbol)?.[1]
  return printed === undefined || session === null || Number(printed) === session
    ? []
    : [`the symbol ${symbol} is of session ${printed} of the Working Group, the text of session ${session}: ${compare}`]
}

/** Codes of States in symbols of the review, "A/HRC/WG.6/48/XVE/1", that are not the State under review. */
const otherStates = (symbols: readonly string[], state: string): string[] =>
  symbols.flatMap((symbol) => {
    const code = /^A\/HRC\/WG\.6\/\d+\/([A-Z]{3})\//.exec(symbol)?.[1]
    const named = code === undefined ? undefined : stateByCode(code)
    return named === undefined || named.iso3 === state
      ? []
      : [`${symbol} is of ${stateName(named.iso3)}, the report of ${stateName(state)}: ${compare}`]
  })

/** A report goes to the Council after its session: one that opens before the report was adopted is another, or its day is wrong. */
const councilBefore = ({ councilSessionOpens: opens }: Cover, { adoptionDate: adopted }: Review): string[] =>
  opens === null || adopted == null || adopted <= opens
    ? []
    : [
        `the cover is of a session of the Council that opens on ${opens}, before the adoption of the report (${adopted}): ${compare}`,
      ]

/** All doubts of one report. `sessions` are those of the Council by which its lead-ins promise answers. */
export const invariantDoubts = (
  cover: Cover,
  review: Review,
  sessions: readonly number[],
  symbol: string,
): string[] => [
  ...promised(cover.councilSession, sessions),
  ...draftSession(symbol, review.workingGroupSession ?? null),
  ...(cover.state === null ? [] : otherStates([symbol, ...(review.baseDocuments ?? [])], cover.state)),
  ...(cover.state !== null && review.troika?.includes(cover.state) === true
    ? [`the troika names ${stateName(cover.state)}, the State under review: ${compare}`]
    : []),
  ...councilBefore(cover, review),
]
