// What the runs of a source say: last run, last success, result, faults; and whether its schedule is kept.

import type { Fault, RunResult, RunRow } from '../../db/store.ts'
import { faultWords } from '../domain/fault-words.ts'
import { importRoute } from '../domain/imported.ts'
import type { SourceCard } from '../domain/source-card.ts'

/** Newest run of each source and stage, as `runs.latest` of the store returns them. */
export type LatestRuns = { last: RunRow; lastSuccess: string | null }[]

export type StageStatus = {
  stage: string
  result: RunResult | null
  startedAt: string
  finishedAt: string | null
  /** newest run of the stage that was not red */
  lastSuccess: string | null
  counts: Record<string, number>
}
/** The part of a source's status that its runs alone tell: no document is loaded for it. */
export type SourceRuns = {
  id: string
  title: string
  stages: StageStatus[]
  lastRun: string | null
  lastSuccess: string | null
  result: RunResult | 'running' | 'never_run'
  routes: { id: string; what: string; evidence: string; answered: number }[]
  faults: (Fault & { stage: string; meaning: string; remedy: string })[]
}

/** A source lives by being looked at: later stages that had nothing to do say nothing of it. */
const lookingStages = ['collect', 'import']
const lookedAt = <T extends { last: RunRow }>(card: SourceCard, own: T[]): T[] => {
  const looking = lookingStages.flatMap((name) => own.filter((row) => row.last.stage === name))
  const stage = card.isOneFile ? newestStage(looking) : looking[0]?.last.stage
  return looking.filter((row) => row.last.stage === stage)
}

const newestStage = (rows: readonly { last: RunRow }[]): string | undefined =>
  [...rows].sort((a, b) => (a.last.startedAt < b.last.startedAt ? 1 : -1))[0]?.last.stage

const worst = (runs: RunRow[]): SourceRuns['result'] => {
  if (runs.some((run) => run.finishedAt === null && run.result === null)) return 'running'
  const results = runs.map((run) => run.result)
  return results.includes('red') ? 'red' : results.includes('yellow') ? 'yellow' : 'green'
}

/** Answers of a route in the last runs: a file each, a page of a list, or a file that a person imported. */
const answersOf = ({ id, countedAs = [id] }: SourceCard['routes'][number], runs: RunRow[]): number =>
  runs.reduce((sum, run) => {
    if (id === importRoute) return sum + (run.stage === 'import' ? (run.counts['files'] ?? 0) : 0)
    const names = Object.keys(run.routes).filter((name) => countedAs.some((start) => name.startsWith(start)))
    return sum + names.reduce((all, name) => all + run.routes[name]!, 0)
  }, 0)

const atLeastYellow = (result: SourceRuns['result']): SourceRuns['result'] => (result === 'red' ? 'red' : 'yellow')

const dayMs = 24 * 3600 * 1000

/** Days after which a schedule (cron) has missed more than one of its turns: daily, weekly, or by the month. */
function daysOfSchedule(schedule: string): number {
  const [, , dayOfMonth, , dayOfWeek] = schedule.split(/\s+/)
  if (dayOfMonth !== '*') return 70
  return dayOfWeek === '*' ? 3 : 16
}

/** A server that stopped, or a schedule that was taken out, must not leave a green row for ever. Imports have no schedule. */
function notAsked(card: SourceCard, looked: { last: RunRow }[], now: Date | undefined) {
  const startedAt = looked
    .map(({ last }) => last.startedAt)
    .sort()
    .at(-1)
  if (!now || !startedAt || looked[0]?.last.stage !== 'collect') return []
  const days = Math.floor((now.getTime() - Date.parse(startedAt)) / dayMs)
  if (days <= daysOfSchedule(card.schedule)) return []
  const { what, remedy } = faultWords('not_asked')
  const message = `last asked ${days} days ago, on ${startedAt.slice(0, 10)}`
  return [{ fault: 'not_asked', where: card.url, message, stage: 'collect', meaning: what, remedy }]
}

/** Returns one row per card, sorted by id. A source that never ran says so; with `now`, a source whose schedule was missed says so too. */
export const judgeRuns = (latest: LatestRuns, cards: readonly SourceCard[], now?: Date): SourceRuns[] =>
  [...cards]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((card) =>
      judge(
        card,
        latest.filter((row) => row.last.sourceId === card.id),
        now,
      ),
    )

function judge(card: SourceCard, own: LatestRuns, now: Date | undefined): SourceRuns {
  const runs = own.map((row) => row.last)
  const looked = lookedAt(card, own)
  const late = notAsked(card, looked, now)
  return {
    id: card.id,
    title: card.title,
    stages: own.map(({ last, lastSuccess }) => ({
      stage: last.stage,
      result: last.result,
      startedAt: last.startedAt,
      finishedAt: last.finishedAt,
      lastSuccess,
      counts: last.counts,
    })),
    lastRun:
      looked
        .map((row) => row.last.startedAt)
        .sort()
        .at(-1) ?? null,
    // what was fetched and could not be read is no success
    lastSuccess:
      looked
        .flatMap((row) => row.lastSuccess ?? [])
        .sort()
        .filter(
          (at) => !runs.some((run) => run.stage === 'parse' && run.result === 'red' && (run.finishedAt ?? '') >= at),
        )
        .at(-1) ?? null,
    result: looked.length === 0 ? 'never_run' : late.length > 0 ? atLeastYellow(worst(runs)) : worst(runs),
    routes: card.routes.map((route) => {
      const { countedAs: _, ...shown } = route
      return { ...shown, answered: answersOf(route, runs) }
    }),
    faults: [
      ...runs.flatMap((run) =>
        run.faults.map((fault) => {
          const { what, remedy } = faultWords(fault.fault)
          return { ...fault, stage: run.stage, meaning: what, remedy }
        }),
      ),
      ...late,
    ],
  }
}

/** A source that was not read for this long is named beside a deadline that rests on it (SAFETY, D4). */
const staleAfterMs = 7 * dayMs

/** Returns the sources that fail, or were not read for seven days. One that never ran here is not used, hence not stale. */
export function staleSources(latest: LatestRuns, cards: readonly SourceCard[], now: Date): SourceCard[] {
  const stale = judgeRuns(latest, cards)
    .filter(
      ({ lastRun, result, lastSuccess }) =>
        lastRun !== null &&
        (result === 'red' || lastSuccess === null || Date.parse(lastSuccess) < now.getTime() - staleAfterMs),
    )
    .map(({ id }) => id)
  return cards.filter(({ id }) => stale.includes(id))
}
