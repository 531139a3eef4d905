// The tool that lists the review windows of a State in words: how sure each date is always stands beside it, and an estimate is never a day.
import { z } from 'zod'
import { instant } from '../domain/clock.ts'
import { dayOfInstant } from '../domain/days/days.ts'
import { toWindowScope } from '../domain/filters.ts'
import { phasesOf } from '../domain/phases/phase.ts'
import { sayPhase } from '../domain/phases/sentence.ts'
import { windowQuery } from '../domain/queries.ts'
import { stateCalled } from '../domain/states/states.ts'
import { type ClosedSessions, describeWindow, staleNote } from '../domain/windows/describe.ts'
import { proofInWords } from '../domain/windows/proof.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import { lastDayOf } from '../domain/windows/span.ts'
import type { ReviewWindow } from '../domain/windows.ts'
import { markInvented, ownCheckWords } from '../domain/words.ts'
import { isClockRight } from '../reading/held.ts'
import { type MakeTool, readArguments, stateShape, ToolError } from './tool.ts'

const input = windowQuery.pick({ mechanism: true, purpose: true, language: true }).extend({
  state: windowQuery.shape.state.unwrap().describe('one State, by name in English, French or Spanish, or by ISO code'),
  past: z.enum(['true', 'false']).optional().describe('true: also what is over'),
})

const maybe = z.string().nullable()
const windowShape = z.strictObject({
  mechanism: z.string(),
  title: z.string(),
  occasion: maybe.describe('what tells it from others of its title, such as "cycle 4"'),
  words: z.string().describe('title, time and certainty in one line: say this, not a date of your own'),
  when: z.string(),
  certainty: z.string(),
  certaintyWords: z.string(),
  opensOn: maybe.describe('a day or month; null for an estimate, which is no date'),
  dueOn: maybe.describe('a day or month; null for an estimate, which is no date'),
  action: maybe.describe('what can be done before it'),
  basis: z.string(),
  source: maybe,
  reason: maybe,
  officialPage: maybe,
  mayHaveMoved: maybe.describe('said of a date that was read long ago'),
  invented: z.boolean(),
})
type WindowAnswer = z.output<typeof windowShape>

const output = z.strictObject({
  state: stateShape,
  today: z.string().describe('the day in Geneva'),
  standing: z.array(z.strictObject({ mechanism: z.string(), sentence: z.string() })),
  windows: z.array(windowShape),
  notes: z.array(z.string()),
  edition: z.string(),
})

type Telling = { today: string; language: WindowLanguage; closed: ClosedSessions }

function answerWindow(window: ReviewWindow, { today, language, closed }: Telling): WindowAnswer {
  const words = describeWindow(window, language, today)
  const proof = proofInWords(window, language)
  const isDated = window.certainty === 'official' || window.certainty === 'rule'
  return {
    mechanism: window.mechanism,
    title: words.title,
    occasion: words.occasion,
    words: words.line,
    when: words.when,
    certainty: window.certainty,
    certaintyWords: words.label,
    opensOn: isDated ? window.opensOn : null,
    dueOn: isDated ? window.dueOn : null,
    action: words.action,
    basis: proof.basis,
    source: proof.source,
    reason: proof.reason,
    officialPage: window.officialPage,
    mayHaveMoved: staleNote(window, today, language, closed),
    invented: window.invented,
  }
}

const isOver = ({ over, dueOn }: ReviewWindow, today: string): boolean =>
  over !== undefined || (dueOn !== null && lastDayOf(dueOn) < today)

const byTime = (a: ReviewWindow, b: ReviewWindow): number =>
  (a.dueOn ?? a.opensOn ?? '9999').localeCompare(b.dueOn ?? b.opensOn ?? '9999')

const windowLines = (one: WindowAnswer): string[] => [
  `- ${markInvented(one.invented)}${one.mechanism}: ${one.words} [${one.certaintyWords}]${one.occasion === null ? '' : ` (${one.occasion})`}`,
  ...(one.mayHaveMoved === null ? [] : [`  ${one.mayHaveMoved}`]),
  ...(one.action === null ? [] : [`  ${one.action}`]),
  `  ${one.reason ?? one.basis}${one.source === null ? '' : ` – ${one.source}`}`,
]

export const listWindows: MakeTool = (context) => ({
  name: 'list_review_windows',
  title: 'List the review windows of a State',
  description:
    'Lists what comes next for a State before the Committee against Torture, the UPR and the Special Rapporteur, in words: deadlines, sessions, what can be sent and until when. Every time comes with how sure it is (official, computed by rule, estimate, unknown). Never turn an estimate into a date.',
  input,
  output,
  run: async (given) => {
    const { language = 'en', past, ...query } = readArguments(input, given)
    const [iso3] = query.state
    if (iso3 === undefined || query.state.length > 1) throw new ToolError('Ask for one State at a time.')
    const state = stateCalled(iso3)!
    if (!(await isClockRight(context.store, context.clock)))
      throw new ToolError(
        'The clock of this machine cannot be believed, so no date to come is given. Check the official pages. Whoever runs this machine has to set its clock.',
      )
    const today = dayOfInstant(instant(context.clock))
    const [found, procedure, closed, edition] = await Promise.all([
      context.store.windows.all(toWindowScope(query)),
      context.reading.procedure(),
      context.reading.closedSessions(today),
      context.reading.dataVersion(),
    ])
    const phases = phasesOf(found, procedure.standings, state.iso3, today)
    const standing = phases.map((phase) => ({
      mechanism: phase.mechanism,
      sentence: sayPhase(phase, language, today).sentence,
    }))
    const shown = found.filter((window) => past === 'true' || !isOver(window, today)).sort(byTime)
    const windows = shown.map((window) => answerWindow(window, { today, language, closed }))
    const name = state.names[language].short
    const none = `No window of ${name} is known here${past === 'true' ? '' : ' that is not over'}. That is no proof that there is none: check the official pages.`
    const notes = [...(windows.length === 0 ? [none] : []), ownCheckWords]
    return {
      structured: { state: { iso3: state.iso3, name }, today, standing, windows, notes, edition },
      text: [
        `${name} (${state.iso3}), as of ${today} in Geneva`,
        ...standing.map(({ mechanism, sentence }) => `${mechanism}: ${sentence}`),
        ...windows.flatMap(windowLines),
        ...notes,
        `Edition of the data: ${edition}`,
      ].join('\n'),
    }
  },
})
