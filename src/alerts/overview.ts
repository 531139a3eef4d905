// The first mail: what is known now for the States that were chosen, what would not be told yet, and how messages come.
import type { AlertRow } from '../../db/alerts-store.ts'
import { type Phase, phasesOf } from '../domain/phases/phase.ts'
import { sayPhase } from '../domain/phases/sentence.ts'
import type { ProcedureFacts } from '../domain/procedure-facts.ts'
import { nameOrCode, sortedCodes } from '../domain/states/states.ts'
import type { ReviewWindow } from '../domain/windows.ts'
import { asksFor, type Choice } from './choice.ts'
import { dayInWords } from './days.ts'
import { alertDay, dueDay } from './events.ts'
import { howToBlocks } from './how-to-send.ts'
import { alertSections, type Foot, footLines } from './letters.ts'
import type { Block, Letter, Section } from './mail/message.ts'
import { viewAlerts } from './message-rows.ts'
import { type Now, titleOf } from './view.ts'
import { wordsIn } from './words.ts'

/** States whose phases are said in full, and dates further ahead that are listed: the mail stays one screen or two. */
const limits = { states: 12, dates: 60 }

export type Known = Pick<ProcedureFacts, 'standings' | 'howTo'> & {
  windows: readonly ReviewWindow[]
  /** public address of this server: the pages of the States stand there */
  baseUrl: string
}

const section = (heading: string, blocks: Block[]): Section[] => (blocks.length === 0 ? [] : [{ heading, blocks }])
const lines = (heading: string, texts: string[]): Section[] =>
  section(heading, texts.length === 0 ? [] : [{ heading: '', lines: texts }])

const isWatched = ({ mechanisms }: Choice, { mechanism }: Phase): boolean =>
  mechanisms === null || mechanisms.includes(mechanism)

/** Where one State stands before each mechanism, and its page. */
function phaseBlocks(phases: readonly Phase[], state: string, choice: Choice, today: string, baseUrl: string): Block[] {
  const { language } = choice
  const words = wordsIn(language)
  const name = nameOrCode(state, language)
  const blocks = phases.map((phase) => {
    const { stands, procedure, now, shut, next } = sayPhase(phase, language, today)
    return {
      heading: `${name} – ${words.mechanisms[phase.mechanism]}`,
      lines: [stands, procedure, now, shut, next].filter((text) => text !== null),
    }
  })
  const address = `${baseUrl}/states/${state}${language === 'en' ? '' : `?language=${language}`}`
  return [...blocks, { heading: '', lines: [words.pageOfState(name, address)] }]
}

/** Of each State that was named, the procedures of which nothing has a date; those that never apply are no gap. */
function withoutDates(phases: ReadonlyMap<string, Phase[]>, dated: readonly ReviewWindow[], choice: Choice): string[] {
  const words = wordsIn(choice.language)
  const has = new Set(dated.map(({ state, mechanism }) => `${state}:${mechanism}`))
  return [...phases].flatMap(([state, own]) => {
    const missing = own.filter(
      ({ mechanism, stage }) => stage !== 'not_a_party' && stage !== 'not_covered' && !has.has(`${state}:${mechanism}`),
    )
    const names = missing.map(({ mechanism }) => words.mechanisms[mechanism]).join(', ')
    return names === '' ? [] : [words.withoutDates(nameOrCode(state, choice.language), names)]
  })
}

/** How many States have no date, where all were chosen and none is named. */
function countWithout(known: Known, dated: readonly ReviewWindow[], choice: Choice): string[] {
  const has = new Set(dated.map(({ state }) => state))
  const without = new Set(known.windows.map(({ state }) => state).filter((state) => !has.has(state)))
  return without.size === 0 ? [] : [wordsIn(choice.language).withoutAny(without.size)]
}

function rhythm(choice: Choice): string[] {
  const words = wordsIn(choice.language)
  return [
    words.rhythms[choice.cadence],
    ...(choice.cadence === 'daily' || choice.cadence === 'weekly' ? [words.atOnceToo] : []),
    ...(choice.leads.length > 0 ? [words.leadsSaid(choice.leads.join(', '))] : []),
  ]
}

/** Makes the first mail. `rows` are the reminders that are near already: they are said here, and not again. */
export function overviewLetter(rows: AlertRow[], known: Known, choice: Choice, now: Now, foot: Foot): Letter {
  const { language } = choice
  const words = wordsIn(language)
  const { today } = now
  const dated = known.windows
    .filter((window) => (dueDay(window) ?? '') >= today && asksFor(choice, window))
    .sort((a, b) => (alertDay(a)! < alertDay(b)! ? -1 : 1))
  const named = sortedCodes(choice.states ?? [], language)
  const phases = new Map(
    named.map((state) => [
      state,
      phasesOf(known.windows, known.standings, state, today).filter((phase) => isWatched(choice, phase)),
    ]),
  )
  const said = new Set(rows.flatMap(({ body }) => (body.kind === 'arrived' ? [] : [body.window.key])))
  const later = dated.filter(({ key }) => !said.has(key))
  const listed = later
    .slice(0, limits.dates)
    .map(
      (window) =>
        `${dayInWords(alertDay(window)!, language)} (${words.certainty[window.certainty]}) – ${titleOf(window, language)}`,
    )
  const rest = later.length - listed.length
  const without = choice.states === null ? countWithout(known, dated, choice) : withoutDates(phases, dated, choice)
  return {
    language,
    subject: words.subjectOverview,
    opening: words.overviewOpening,
    sections: [
      ...section(
        words.standsHeading,
        [...phases]
          .slice(0, limits.states)
          .flatMap(([state, own]) => phaseBlocks(own, state, choice, today, known.baseUrl)),
      ),
      ...alertSections(viewAlerts(rows, choice, now), choice),
      ...section(words.howToHeading, howToBlocks([...phases.values()].flat(), known.howTo, language)),
      ...lines(words.laterHeading, [...listed, ...(rest > 0 ? [words.more(rest)] : [])]),
      ...lines(words.withoutHeading, [
        ...(dated.length === 0 && choice.states === null ? [words.withoutAll] : []),
        ...without,
        words.whenAnnounced,
      ]),
      ...lines(words.rhythmHeading, [
        ...rhythm(choice),
        words.howToChange(`${known.baseUrl}/subscriptions${language === 'en' ? '' : `?language=${language}`}`),
      ]),
    ],
    foot: footLines(choice, foot),
    leaveWords: words.leave,
  }
}
