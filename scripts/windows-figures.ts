// Prints the figures of docs/method.md on review windows: from the facts of this repository alone, on a day that is named.
import { addYears, isDay } from '../src/domain/days/days.ts'
import { phasesOf } from '../src/domain/phases/phase.ts'
import { phaseWords, sayPhase } from '../src/domain/phases/sentence.ts'
import { allStates } from '../src/domain/states/states.ts'
import { computeWindows } from '../src/domain/windows/compute.ts'
import { firstDayOf, lastDayOf } from '../src/domain/windows/span.ts'
import type { ReviewWindow } from '../src/domain/windows.ts'
import { readFacts } from '../src/pipeline/read-facts.ts'

const today = process.argv[2] ?? ''
if (!isDay(today)) {
  process.stderr.write('name a day: npx tsx scripts/windows-figures.ts 2026-11-27\n')
  process.exit(2)
}

/** Deadlines by which civil society itself sends something. */
const civilSociety = new Set([
  'review_submission',
  'list_of_issues_input',
  'ngo_follow_up_report',
  'stakeholder_submission',
  'call_for_input',
  'attendance_registration',
])

const print = (name: string, value: string | number): void => void process.stdout.write(`${name}: ${value}\n`)

async function main(): Promise<void> {
  const facts = await readFacts(new URL('../db/facts', import.meta.url).pathname)
  const windows = computeWindows({ facts, documents: [], today })
  const states = allStates().filter(({ kind }) => kind === 'member' || kind === 'observer')
  const end = addYears(today, 1)
  const isSoon = ({ opensOn, dueOn }: ReviewWindow): boolean =>
    dueOn !== null && lastDayOf(dueOn) >= today && firstDayOf(opensOn ?? dueOn) <= end
  const isDated = ({ certainty }: ReviewWindow): boolean => certainty === 'official' || certainty === 'rule'

  print('windows', windows.length)
  for (const certainty of ['official', 'rule', 'estimate', 'unknown', 'cancelled_or_moved'])
    print(`  ${certainty}`, windows.filter((window) => window.certainty === certainty).length)
  for (const mechanism of ['CAT', 'UPR', 'SRT']) {
    const soon = windows.filter((window) => window.mechanism === mechanism && isSoon(window))
    const count = (rows: ReviewWindow[]) => new Set(rows.map(({ state }) => state)).size
    print(`${mechanism}, States with a day in 12 months`, count(soon.filter(isDated)))
    print(`${mechanism}, States with a day or months in 12 months`, count(soon))
  }
  const own = windows.filter((window) => civilSociety.has(window.kind) && isSoon(window))
  print('deadlines of civil society in 12 months, days', own.filter(isDated).length)
  print(
    'deadlines of civil society in 12 months, months',
    own.filter(({ certainty }) => certainty === 'estimate').length,
  )
  for (const mechanism of ['CAT', 'UPR', 'SRT']) {
    const said = states.filter(({ iso3 }) => {
      const phase = phasesOf(windows, facts.standings, iso3, today).find((one) => one.mechanism === mechanism)
      return phase !== undefined && sayPhase(phase, 'en', today).now !== phaseWords.en.nothing
    })
    print(`${mechanism}, States with a sentence to act on`, `${said.length} of ${states.length}`)
  }
}

void main()
