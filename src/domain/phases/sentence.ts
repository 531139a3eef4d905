// The phase of a State in words: where it stands, how it reports, what can be done now, and what is next.

import { describeWindow } from '../windows/describe.ts'
import { dateInWords, dateWords } from '../windows/describe-words.ts'
import type { WindowLanguage } from '../windows/rule.ts'
import { ruleById } from '../windows/rules.ts'
import { firstDayOf } from '../windows/span.ts'
import type { ReviewWindow } from '../windows.ts'
import type { Phase } from './phase.ts'
import { hasBegun, isAhead } from './stage.ts'
import { en } from './words/en.ts'
import { es } from './words/es.ts'
import { fr } from './words/fr.ts'
import type { PhaseWords } from './words/types.ts'

export const phaseWords: Record<WindowLanguage, PhaseWords> = { en, fr, es }

type Spoken = {
  stands: string
  procedure: string | null
  /** what can be done now; that something is closed only where nothing else can be done */
  now: string
  /** what is closed, where something else can be done; else null */
  shut: string | null
  next: string | null
  sentence: string
}

function lastDay({ dueOn }: ReviewWindow, language: WindowLanguage): string {
  return dueOn === null ? dateWords[language].noDate : dateInWords(dueOn, language)
}

function canWords({ stage, can, daysLeft }: Phase, words: PhaseWords, language: WindowLanguage, today: string): string {
  if (can.kind === 'always') return words.always
  if (can.window === null || can.kind === 'nothing') return words.advice[stage] ?? words.nothing
  const title = ruleById(can.window.rule).title[language]
  const { when, action } = describeWindow(can.window, language, today)
  switch (can.kind) {
    case 'open':
      return [words.open(title, when), ...(daysLeft === null ? [] : [words.daysLeft(daysLeft)])].join(' ')
    case 'probably_open':
      return words.probablyOpen(title, when)
    case 'expected':
      return words.expected(action, title, when)
    case 'closed':
      return words.closed(title, lastDay(can.window, language))
    case 'probably_closed': {
      const months = can.about ?? { from: (can.window.opensOn ?? can.window.dueOn)!, to: can.window.dueOn! }
      return words.probablyClosed(title, monthsAlone(months.from.slice(0, 7), months.to.slice(0, 7), language))
    }
    case 'not_announced':
      return words.notAnnounced(title)
  }
}

const isShut = ({ can }: Phase): boolean => can.kind === 'closed' || can.kind === 'probably_closed'

/** What remains to be done once the time to send something is over; null where nothing is known. */
function stillWords(phase: Phase, words: PhaseWords, language: WindowLanguage, today: string): string | null {
  const isSilent = phase.can.kind === 'nothing' && words.advice[phase.stage] === undefined
  if (!isShut(phase) && !isSilent) return null
  const said = words.stillAt[phase.stage]
  if (said !== undefined) return said
  const action = phase.window === null ? null : describeWindow(phase.window, language, today).action
  return action === null ? (words.advice[phase.stage] ?? null) : words.still(action)
}

/** A date that comes before one that was named already is not what is next. */
function comesBefore(next: ReviewWindow, { window, can }: Phase, today: string): boolean {
  const begins = ({ opensOn, dueOn }: ReviewWindow): string => firstDayOf((opensOn ?? dueOn)!)
  return [window, can.window].some(
    (named) => isAhead(named ?? undefined, today) && begins(next) < begins(named!) && !hasBegun(named!, today),
  )
}

/** "June 2026", "June – July 2026": without a preposition, for a wording that has its own. */
const monthsAlone = (from: string, to: string, language: WindowLanguage): string =>
  from === to ? dateInWords(from, language) : `${dateInWords(from, language)} – ${dateInWords(to, language)}`

const procedureWords = ({ kind, probably }: NonNullable<Phase['procedure']>, words: PhaseWords): string => {
  if (kind === 'standard') return probably ? words.standardProbably : words.standard
  return probably ? words.simplifiedProbably : words.simplified
}

/** What the Committee last said of the follow-up information that the State owes. */
function followUpWords({ followUp }: Phase, words: PhaseWords, language: WindowLanguage): string[] {
  const said = (time: string): string => dateInWords(time, language)
  const { overdue, noLongerNamed, received } = followUp
  if (received !== null) return [words.followUpReceived(said(received))]
  if (overdue === null) return []
  return [
    noLongerNamed === null
      ? words.followUpOverdue(said(overdue))
      : words.followUpNoLonger(said(overdue), said(noLongerNamed)),
  ]
}

function nextWords(phase: Phase, words: PhaseWords, language: WindowLanguage, today: string): string | null {
  if (phase.next === null) return null
  const { title, when, label } = describeWindow(phase.next, language, today)
  return comesBefore(phase.next, phase, today) ? words.before(title, when, label) : words.next(title, when, label)
}

/** The days of a session, and not those of the review of one State in it. */
const isOfSession = ({ kind, opensOn, dueOn, certainty }: ReviewWindow): boolean =>
  (kind === 'review_session' || kind === 'next_review') &&
  certainty !== 'estimate' &&
  opensOn !== null &&
  dueOn !== null &&
  opensOn !== dueOn

/** Says a phase in one language; `sentence` is all of it, in the order stands, procedure, now, what is closed, next. */
export function sayPhase(phase: Phase, language: WindowLanguage, today: string): Spoken {
  const words = phaseWords[language]
  const shown = phase.window === null ? null : describeWindow(phase.window, language, today)
  const also = phase.also === null ? null : describeWindow(phase.also, language, today).when
  const stage = words.stage[phase.stage]({
    when: shown?.when ?? '',
    label: shown?.label ?? '',
    also,
    was: shown?.replaces ?? null,
    issued: phase.issued ?? null,
    withReport: phase.also?.kind === 'working_group_review',
    ofSession: phase.window !== null && isOfSession(phase.window),
  })
  const { window } = phase
  const mayBeHeld = phase.stage === 'review_coming' && window?.certainty === 'estimate' && hasBegun(window, today)
  const stands = mayBeHeld ? `${stage} ${words.mayBeHeld}` : stage
  const procedure = [
    ...(phase.procedure === null ? [] : [procedureWords(phase.procedure, words)]),
    ...followUpWords(phase, words, language),
  ].join(' ')
  const can = canWords(phase, words, language, today)
  const remains = stillWords(phase, words, language, today)
  // what can be done before a review is not promised of one that may be over
  const still = remains !== null && mayBeHeld ? words.seeFirst : remains
  const [now, shut] = still === null ? [can, null] : [still, isShut(phase) ? can : null]
  const next = nextWords(phase, words, language, today)
  const parts = [stands, procedure, now, shut, next].filter((part) => part !== null && part !== '')
  return { stands, procedure: procedure === '' ? null : procedure, now, shut, next, sentence: parts.join(' ') }
}
