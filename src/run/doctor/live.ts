// doctor --live, composed: the questions of every source, the http that asks them, the report and the recording.
import { probeGroups } from '../../../scrapers/index.ts'
import type { Answer } from '../../../scrapers/lib/http/answers.ts'
import { officialBases } from '../../../scrapers/lib/http/bases.ts'
import {
  createHttp,
  type HttpSettings,
  type HttpState,
  memoryState,
  officialHosts,
  readHttpState,
  stateFrom,
  systemClock,
} from '../../../scrapers/lib/http/index.ts'
import { hostProbe } from '../../../scrapers/lib/live/probes.ts'
import { createRecorder } from '../../../scrapers/lib/live/recorder.ts'
import { dayOfInstant } from '../../domain/days/days.ts'
import type { Settings } from '../../env.ts'
import { version } from '../../version.ts'
import { factsWithoutDatabase } from '../facts.ts'
import { httpStateFile } from '../host-files.ts'
import { askAll, type Line, type ProbeGroup } from './ask.ts'
import { checkAddress, tryMail } from './mail.ts'
import { type DoctorReport, makeReport } from './report.ts'
import { createScrub } from './scrub.ts'

export type LiveOptions = {
  /** sources and calendars to ask; all where empty */
  only?: readonly string[]
  /** folder for the answers as they came */
  record?: string
  onLine?: (line: Line) => void
  /** limits for tests */
  limits?: Partial<HttpSettings>
}

/** Answers of docs.un.org and of files by symbol take up to half a minute (SOURCES 3). */
const patience = { idleLimitMs: 45_000, timeLimitMs: 90_000, maxBytes: 20 * 1024 * 1024 }

/** Groups of questions, by source; of no source: the export, and the first page of each host. */
async function groupsOf(settings: Settings, only: readonly string[]): Promise<ProbeGroup[]> {
  const bases = settings.sites ?? officialBases
  const today = dayOfInstant(systemClock.now().toISOString())
  const given = { bases, facts: await factsWithoutDatabase(settings), today }
  const groups = probeGroups(given).map(({ card, kind, probes }) => ({ group: card?.id ?? 'no source', kind, probes }))
  const hosts =
    settings.sites === null
      ? officialHosts.map((host) => `https://${host}/`)
      : [...new Set(Object.values(bases).map((address) => `${new URL(address).origin}/`))]
  groups.push({ group: 'hosts', kind: 'other', probes: hosts.map(hostProbe) })
  return only.length === 0 ? groups : groups.filter(({ group }) => only.includes(group))
}

/** What earlier runs noted of the hosts: in the data folder, or in the database that several machines share. */
async function knownHosts({ dataFolder, database }: Settings): Promise<HttpState> {
  if (database === null) return readHttpState(httpStateFile(dataFolder))
  return stateFrom(await (await import('../../../db/postgres/inspect.ts')).readHostNotes(database))
}

/**
 * Asks each route of each source once, politely, and stores nothing: closures and budgets of earlier runs are honoured,
 * and left as they are. No request is repeated.
 */
export async function askLive(settings: Settings, options: LiveOptions = {}): Promise<DoctorReport> {
  const { only = [], limits = {} } = options
  const groups = await groupsOf(settings, only)
  const clock = limits.clock ?? systemClock
  const recorder = options.record === undefined ? null : createRecorder(options.record, () => clock.now())
  const last = new Map<string, Answer>()
  const known = await knownHosts(settings)
  const http = createHttp({
    contact: settings.contact,
    intervalMs: settings.pauseSeconds * 1000,
    dailyBudget: settings.dailyBudget,
    ...patience,
    retries: 0,
    state: memoryState(structuredClone(known)),
    ...(settings.sites
      ? {
          allowLocal: true,
          allowedHosts: [
            ...officialHosts,
            ...Object.values(settings.sites).map((address) => new URL(address).hostname),
          ],
        }
      : {}),
    ...limits,
    observe: (asked, answer) => {
      last.set(asked.address, answer)
      recorder?.answer(asked, answer)
    },
  })
  try {
    const lines = await askAll(groups, {
      http,
      observed: {
        answer: (address) => {
          const answer = last.get(address)
          // the next question may ask the same address with a form
          last.delete(address)
          return answer
        },
      },
      now: () => clock.now(),
      onLine: options.onLine ?? (() => {}),
      onNoAnswer: (address, error) => recorder?.noAnswer(address, error),
    })
    const scrub = createScrub(settings, process.env)
    const here = only.length === 0 ? [checkAddress(settings), await tryMail(settings)] : []
    const about = {
      version,
      node: process.versions.node,
      sites: settings.sites === null ? ('official' as const) : ('set by MECHANISM_WATCH_SITES' as const),
      day: dayOfInstant(clock.now().toISOString()),
    }
    return scrub(makeReport(lines, about, here))
  } finally {
    await http.close()
  }
}
