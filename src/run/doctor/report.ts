// The report of doctor --live: per route what came and what to do meanwhile, and what is settled of the open questions.
import { type OpenQuestion, openQuestions } from '../../../scrapers/source.ts'
import { faultWords } from '../../domain/fault-words.ts'
import type { Line } from './ask.ts'

/** What was found of this installation itself. */
export type Check = { check: string; result: 'good' | 'look' | 'bad'; says: string }

export type RouteReport = Omit<Line, 'kind' | 'settled' | 'question'> & {
  /** what the fault means; null where there is none */
  meaning: string | null
  /** routes of the same source that answered as expected */
  otherRoutes: string[]
  /** what a person can do until it works again; null where nothing is needed */
  meanwhile: string | null
}

export type QuestionReport = {
  question: OpenQuestion
  what: string
  answer: 'settled' | 'in_part' | 'not_settled' | 'not_asked'
  found: string
}

export type DoctorReport = {
  version: string
  node: string
  sites: 'official' | 'set by MECHANISM_WATCH_SITES'
  day: string
  verdict: 'as_expected' | 'changed' | 'unreachable'
  summary: Record<Line['state'], number>
  routes: RouteReport[]
  questions: QuestionReport[]
  /** the public address and the mail server of this installation; none where sources were named */
  here: Check[]
}

const byKind = {
  documents: (group: string) =>
    `Open the page in a browser, save the documents that you need, and load them with “mechanism-watch import <files> --source ${group}”.`,
  dates: () =>
    'Open the page in a browser, and enter the dates that you need as announcements (docs/sources.md); what was held stands.',
  other: () => 'Nothing: no source depends on it.',
}

const noNetwork = 'Check the connection of this machine, its proxy and its clock, and ask again.'

function meanwhileOf(line: Line): string | null {
  if (line.state === 'as_expected')
    return line.leftOut.length > 0
      ? `Compare the rows that were left out with the page. ${byKind[line.kind](line.group)}`
      : null
  if (line.state === 'unreachable' || line.state === 'not_asked') return noNetwork
  return byKind[line.kind](line.group)
}

function toRoute(line: Line, all: readonly Line[]): RouteReport {
  const { kind: _, settled: __, question: ___, ...rest } = line
  const routes = all.filter(
    ({ group, route, state }) => group === line.group && route !== line.route && state === 'as_expected',
  )
  return {
    ...rest,
    meaning: line.fault === null ? null : faultWords(line.fault).what,
    otherRoutes: line.state === 'as_expected' ? [] : [...new Set(routes.map(({ route }) => route))],
    meanwhile: meanwhileOf(line),
  }
}

function toQuestion(question: OpenQuestion, lines: readonly Line[]): QuestionReport {
  const own = lines.filter((line) => line.question === question)
  const done = own.filter(({ settled }) => settled).length
  const answer =
    own.length === 0 || own.every(({ state }) => state === 'not_asked')
      ? 'not_asked'
      : done === own.length
        ? 'settled'
        : done > 0
          ? 'in_part'
          : 'not_settled'
  const words = own.map(({ what, found }) => `${what}: ${found}`)
  return {
    question,
    what: openQuestions[question],
    answer,
    found: own.length === 0 ? 'not asked: what leads to it did not answer as expected' : words.join('; '),
  }
}

/** Routes that are not there stay silent in the verdict: an open question that is not settled is no fault of a route. */
export function makeReport(
  lines: readonly Line[],
  about: Pick<DoctorReport, 'version' | 'node' | 'sites' | 'day'>,
  here: Check[] = [],
): DoctorReport {
  const summary = { as_expected: 0, changed: 0, closed: 0, unreachable: 0, not_asked: 0 }
  for (const { state } of lines) summary[state] += 1
  const silent = summary.unreachable + summary.not_asked
  return {
    ...about,
    verdict: silent === lines.length ? 'unreachable' : summary.as_expected === lines.length ? 'as_expected' : 'changed',
    summary,
    routes: lines.map((line) => toRoute(line, lines)),
    questions: (Object.keys(openQuestions) as OpenQuestion[]).map((question) => toQuestion(question, lines)),
    here,
  }
}
