// What `doctor --live --record` keeps becomes fixtures that the replica serves: the same site again, without the site.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, expect, it } from 'vitest'
import { replayHttp } from '../../scrapers/lib/http/index.ts'
import { makeFixtures } from '../../scripts/examples/recorded.ts'
import { readSettings } from '../../src/env.ts'
import { askLive } from '../../src/run/doctor/live.ts'
import { root } from '../support/code.ts'
import { insteadOf, onCalendar } from '../support/replica/calendar.ts'
import { createReplica, type Replica } from '../support/replica/index.ts'
import { pageWith } from '../support/replica/mutate.ts'
import { serveRecorded } from '../support/replica/recorded.ts'

const folder = mkdtempSync(join(tmpdir(), 'mw-recorded-'))
const calendar = 'treaty-body-calendar'
let replica: Replica
beforeEach(async () => {
  replica = await createReplica({ documents: 24, site: { holdsAll: true } })
})
afterEach(() => replica.close())
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const ask = (of: Replica, record?: string, only: string[] = []) =>
  askLive(
    readSettings({
      MECHANISM_WATCH_SITES: JSON.stringify(of.bases),
      MECHANISM_WATCH_PAUSE: '0',
      MECHANISM_WATCH_DATA: join(folder, 'data'),
    }),
    { only, limits: { idleLimitMs: 2000 }, ...(record === undefined ? {} : { record }) },
  )
const told = ({ routes }: Awaited<ReturnType<typeof ask>>) =>
  routes.map(({ group, route, state, fault, found, status }) => [group, route, state, fault, found, status])

it('answers as the site did, also where it had changed or refused, on a replica of other pages', async () => {
  onCalendar('deadlines', (html) => html.replace('Follow-up report', 'Special report'))(replica.calendar)
  insteadOf('sessions', { status: 403, body: pageWith('Forbidden') })(replica.calendar)
  replica.site.answers.unshift((place, _, response) => {
    if (place.kind !== 'visits') return false
    response.set('set-cookie', 'who=1').status(503).end('busy')
    return true
  })
  const [record, fixtures] = [join(folder, 'record'), join(folder, 'fixtures')]
  const before = await ask(replica, record)
  const { written, leftOut } = makeFixtures(record, fixtures)
  expect(written.length).toBeGreaterThan(20)
  expect(leftOut).toEqual([])
  const other = await createReplica({ documents: 0 })
  try {
    expect(serveRecorded(other.site, fixtures)).toBe(written.length)
    const again = await ask(other)
    expect(told(again)).toEqual(told(before))
  } finally {
    await other.close()
  }
  const kept = readFileSync(join(record, 'index.json'), 'utf8')
  expect(kept).not.toMatch(/set-cookie|user-agent/i)
  // the same recording can be replayed without any server, refusals too
  const http = replayHttp(record)
  const address = `${replica.bases.ohchr}/en/special-procedures/sr-torture/country-visits`
  await expect(http.get(address, { accept: 'html' })).rejects.toMatchObject({ fault: 'server_error' })
})

it('keeps what came in place of an answer, and makes no fixture of it', async () => {
  replica.calendar.answers.push((kind, response) => {
    if (kind !== 'deadlines') return false
    response.destroy()
    return true
  })
  const record = join(folder, 'silent')
  await ask(replica, record, [calendar])
  const { leftOut } = makeFixtures(record, join(folder, 'silent-fixtures'))
  expect(
    leftOut.some((line) => /MasterCalendar.*network/.test(line)),
    leftOut.join('\n'),
  ).toBe(true)
})

it('are made by npm run example -- --recorded', async () => {
  const [record, into] = [join(folder, 'by-command'), join(folder, 'by-command-fixtures')]
  await ask(replica, record, [calendar])
  const said = execFileSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/example.ts', '--recorded', record, '--into', into],
    {
      cwd: root,
      encoding: 'utf8',
    },
  )
  expect(said).toMatch(/\d answers are in /)
  expect(readdirSync(into)).toContain('fixtures.json')
})

const own = join(root, 'tests', 'support', 'replica', 'recorded')
it.skipIf(!existsSync(own))(
  'of the official sites, where somebody recorded them here, are read by every reader',
  async () => {
    serveRecorded(replica.site, own)
    const { routes } = await ask(replica)
    expect(routes.filter(({ state }) => state === 'changed')).toEqual([])
  },
)
