// doctor --live against the replica and against its mutations: what it must say of each, and that it stores nothing.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openQuestions } from '../../scrapers/source.ts'
import { readSettings } from '../../src/env.ts'
import { askLive } from '../../src/run/doctor/live.ts'
import { insteadOf, onCalendar } from '../support/replica/calendar.ts'
import { createReplica, type Replica } from '../support/replica/index.ts'
import { pageWith } from '../support/replica/mutate.ts'
import { liveMutations } from '../support/replica/mutations-live.ts'
import { runHere } from './support/command.ts'

const folder = mkdtempSync(join(tmpdir(), 'mw-doctor-'))
let replica: Replica
beforeEach(async () => {
  replica = await createReplica({ documents: 24, site: { holdsAll: true } })
})
afterEach(() => replica.close())
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const settings = () =>
  readSettings({
    MECHANISM_WATCH_SITES: JSON.stringify(replica.bases),
    MECHANISM_WATCH_PAUSE: '0',
    MECHANISM_WATCH_DATA: join(folder, 'data'),
    MECHANISM_WATCH_CONTACT: 'advocate@valdoria.example',
    MECHANISM_WATCH_KEY: 'c2VjcmV0LW9mLXRoZS1zZXJ2ZXI=',
  })
const limits = { idleLimitMs: 400, timeLimitMs: 2000, maxRedirects: 3 }
const ask = (only: string[] = [], record?: string) =>
  askLive(settings(), { only, limits, ...(record === undefined ? {} : { record }) })

const calendar = 'treaty-body-calendar'

describe('doctor --live', () => {
  it('finds every route of a sound site as expected, settles every question, and leaves nothing behind', async () => {
    const report = await ask()
    expect(report.routes.filter(({ state }) => state !== 'as_expected')).toEqual([])
    expect(report.verdict).toBe('as_expected')
    expect(report.questions.map(({ question, answer }) => `${question} ${answer}`)).toEqual(
      Object.keys(openQuestions).map((question) => `${question} settled`),
    )
    expect(existsSync(join(folder, 'data'))).toBe(false)
    // once each, and robots.txt once for the host
    const paths = replica.asked.filter(({ kind }) => kind !== 'file').map(({ method, path }) => `${method} ${path}`)
    const twice = paths.filter((path, index) => paths.indexOf(path) !== index)
    // the same form serves two committees, and two pages of two of their grids
    expect(new Set(twice)).toEqual(
      new Set(paths.filter((path) => /TBSearch\.aspx\?Lang=en$/i.test(path) && twice.includes(path))),
    )
    expect(paths.filter((path) => path.endsWith('/robots.txt'))).toHaveLength(1)
  })

  it.each(liveMutations)('%s: %s', async (_, group, apply, route, state, fault, says) => {
    apply(replica)
    const report = await ask([group])
    const own = report.routes.filter((one) => one.route === route)
    const line = own.find((one) => says.test(one.found))
    expect(line, JSON.stringify(own.map(({ found }) => found))).toMatchObject({ state, fault })
    expect(line!.expected).not.toBe('')
    if (state !== 'as_expected') {
      expect(line!.meaning).not.toBeNull()
      expect(line!.meanwhile).not.toBeNull()
      expect(report.verdict).not.toBe('as_expected')
    }
  })

  it('names unknown labels and columns, the rows left out, and the routes that still work', async () => {
    onCalendar('deadlines', (html) => html.replace('Follow-up report', 'Special report').replace('>Region<', '>Zone<'))(
      replica.calendar,
    )
    insteadOf('sessions', { status: 404 })(replica.calendar)
    const report = await ask([calendar])
    expect(report.routes.find(({ route }) => route === 'deadlines')).toMatchObject({
      unknownLabels: ['Special report'],
      unknownColumns: ['Zone'],
      leftOut: [expect.stringContaining('Norland')],
      meanwhile: expect.stringContaining('left out'),
    })
    expect(report.routes.find(({ route }) => route === 'sessions')).toMatchObject({
      status: 404,
      otherRoutes: ['deadlines'],
      meanwhile: expect.stringContaining('announcements'),
    })
    expect(report.questions.find(({ question }) => question === 'sessions_list')!.answer).toBe('not_settled')
    expect(report.questions.find(({ question }) => question === 'matrix')!.answer).toBe('not_asked')
  })

  it('says in a moment that no host answers, where there is no network', async () => {
    await replica.close()
    const report = await ask()
    expect(report.verdict).toBe('unreachable')
    expect(report.summary.unreachable).toBe(1)
    expect(report.routes.every(({ state }) => ['unreachable', 'not_asked'].includes(state))).toBe(true)
    expect(report.routes[0]!.found).toContain('ECONNREFUSED')
    expect(report.routes.every(({ meanwhile }) => meanwhile?.includes('connection'))).toBe(true)
    replica = await createReplica({ documents: 0 })
  })

  it('honours paths that an earlier run closed, without asking', async () => {
    const data = join(folder, 'closed')
    const state = {
      closures: [
        {
          host: new URL(replica.base).host,
          prefix: '/_layouts/',
          until: '2199-01-01T00:00:00.000Z',
          fault: 'challenged',
          reason: 'a challenge',
        },
      ],
      spent: {},
    }
    rmSync(data, { recursive: true, force: true })
    mkdirSync(data, { recursive: true })
    writeFileSync(join(data, 'http-state.json'), JSON.stringify(state))
    const report = await askLive({ ...settings(), dataFolder: data }, { only: [calendar], limits })
    expect(report.routes).toMatchObject([{ fault: 'challenged' }, { fault: 'challenged' }])
    expect(replica.asked).toEqual([])
    expect(readdirSync(data)).toEqual(['http-state.json'])
  })

  it('holds nothing of the person, the machine and the settings, whatever a site sends back', async () => {
    const names = [
      hostname(),
      userInfo().homedir,
      join(folder, 'data'),
      'advocate@valdoria.example',
      'c2VjcmV0LW9mLXRoZS1zZXJ2ZXI=',
      '127.0.0.1',
    ]
    const echo = `Blocked: ${names.join(' ')} 203.0.113.7 2001:db8:0:1:2:3:4:5 someone@else.example`
    insteadOf('deadlines', { body: pageWith(echo) })(replica.calendar)
    const text = JSON.stringify(await ask([calendar, 'hosts']))
    expect(text).toContain('Blocked')
    for (const name of [...names, '203.0.113.7', '2001:db8', 'someone@else'])
      expect(text.includes(name), `the report holds ${name}`).toBe(false)
  })
})

describe('the command doctor', () => {
  it('prints a line per open question, and ends with 0, 1 or 3', async () => {
    const sound = await runHere(['doctor', '--live'], { folder, replica })
    expect(sound.code, sound.out).toBe(0)
    for (const what of Object.values(openQuestions)) expect(sound.out).toContain(what)
    insteadOf('deadlines', { status: 503 })(replica.calendar)
    const { code, out } = await runHere(['doctor', calendar, '--live', '--json'], { folder, replica })
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ verdict: 'changed', summary: { closed: 1 } })
    await replica.close()
    const silent = await runHere(['doctor', calendar, '--live'], { folder, replica })
    expect([silent.code, silent.out.includes('No host gave an answer')]).toEqual([3, true])
    replica = await createReplica({ documents: 0 })
  })

  it('without --live checks what can be checked here, asks nobody, and says so', async () => {
    const { code, out } = await runHere(['doctor'], { folder, replica })
    expect(code).toBe(0)
    for (const check of ['settings', 'contact', 'data folder', 'database', 'facts', 'clock', 'sites'])
      expect(out).toContain(` ${check}: `)
    expect(out).toContain('Not asked')
    expect(replica.asked).toEqual([])
    expect((await runHere(['doctor', '--record', 'x'], { folder, replica })).code).toBe(2)
    expect((await runHere(['doctor', 'nowhere', '--live'], { folder, replica })).code).toBe(2)
  })
})
