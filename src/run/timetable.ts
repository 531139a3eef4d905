// When which commands are due: each source and calendar at its own hour, what follows from today's date every hour.
import { calendars, indexes, sources } from '../../scrapers/index.ts'
import type { JobWords } from './jobs.ts'

/** Day of the full sweep, which asks for every document again: Sunday, UTC. */
const sweepDay = 0

/** A source that is asked on one day of the week only has its sweep on that day. */
const isSweep = (cron: string, now: Date): boolean =>
  now.getUTCDay() === sweepDay || cron.trim().split(/\s+/)[4] !== '*'

export type Entry = { name: string; cron: string; commands(now: Date): JobWords[] }

/** Every page and row of the database: each night, and when a server starts. */
export const checkOfDatabase: Entry = {
  name: 'database',
  cron: '47 2 * * *',
  commands: () => [['db', 'check', '--database']],
}

/** Returns the entries of the schedule, in UTC; the commands of one entry follow each other. */
export const timetable = (packageFolder: string | null = null): Entry[] => [
  ...sources.map(({ id, schedule }) => ({
    name: id,
    cron: schedule,
    commands: (now: Date) => [['collect', id, ...(isSweep(schedule, now) ? ['--full'] : [])]],
  })),
  ...[...calendars, ...indexes].map(({ id, schedule }) => ({
    name: id,
    cron: schedule,
    commands: () => [['collect', id]],
  })),
  // asked once a week: a failure must not last until the next one, nor a download that was broken off
  ...indexes.map(({ id }) => ({
    name: `${id} again`,
    cron: '40 4 * * *',
    commands: () => [['collect', id, '--retry']],
  })),
  checkOfDatabase,
  { name: 'derive', cron: '7 * * * *', commands: () => [['derive'], ['alerts']] },
  // at an hour at which no source is asked
  ...(packageFolder === null
    ? []
    : [{ name: 'package', cron: '41 2 * * *', commands: () => [['package', '--out', packageFolder]] }]),
]
