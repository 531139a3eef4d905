// The phase of a State in words: where it stands, how it reports, what can be done now, and what is next.

import { describeWindow } from '../windows/describe.ts'
import { dateInWords, dateWords } from '../windows/describe-words.ts'
import type { WindowLanguage } from '../windows/rule.ts'
import { ruleById } from '../windows/rules.ts'
import type { ReviewWindow } from '../windows.ts'
import type { Phase } from './phase.ts'
import { hasBegun } from './stage.ts'
import { en } from './words/en.ts'
import { es } from './words/es.ts'
import { fr } from './words/fr.ts'
import type { PhaseWords } from './words/types.ts'

export const phaseWords: Record<WindowLanguage, PhaseWords> = { en, fr, es }

type Spoken = { stands: string; procedure: string | null; now: string; next: string | null; sentence: string }

function lastDay({ dueOn }: ReviewWindow, language: WindowLanguage): string {
  return dueOn === null ? dateWords[language].noDate : dateInWords(dueOn, language)
}

function canWords({ stage, can, daysLeft }: Phase, words: PhaseWords, language: WindowLanguage, today: string): string {
  if (can.kind === 'always') return words.always
  if (can.window === null || can.kind === 'nothing') return words.advice[stage] ?? words.nothing
  const title = ruleById(can.window.rule).title[language]
  const { when } = describeWindow(can.window, language, today)
  switch (can.kind) {
    case 'open':
      return [words.open(title, when), ...(daysLeft === null ? [] : [words.daysLeft(daysLeft)])].join(' ')
    case 'probably_open':
      return words.probablyOpen(title, when)
    case 'expected':
      return words.expected(title, when)
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

/** Says a phase in one language; `sentence` is all of it, in the order stands, procedure, now, next. */
export function sayPhase(phase: Phase, language: WindowLanguage, today: string): Spoken {
  const words = phaseWords[language]
  const shown = phase.window === null ? null : describeWindow(phase.window, language, today)
  const also = phase.also === null ? null : describeWindow(phase.also, language, today).when
  const stage = words.stage[phase.stage]({
    when: shown?.when ?? '',
    label: shown?.label ?? '',
    also,
    was: shown?.replaces ?? null,
  })
  const { window } = phase
  const mayBeHeld = phase.stage === 'review_coming' && window?.certainty === 'estimate' && hasBegun(window, today)
  const stands = mayBeHeld ? `${stage} ${words.mayBeHeld}` : stage
  const procedure = [
    ...(phase.procedure === null ? [] : [procedureWords(phase.procedure, words)]),
    ...followUpWords(phase, words, language),
  ].join(' ')
  const now = canWords(phase, words, language, today)
  const following = phase.next === null ? null : describeWindow(phase.next, language, today)
  const next = following === null ? null : words.next(following.title, following.when, following.label)
  const parts = [stands, procedure, now, next].filter((part) => part !== null && part !== '')
  return { stands, procedure: procedure === '' ? null : procedure, now, next, sentence: parts.join(' ') }
}
