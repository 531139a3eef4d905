// The local way: the same alerts as a server would send, from one file for everybody, and nothing left behind.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import ICAL from 'ical.js'
import { afterEach, describe, expect, it } from 'vitest'
import { createAlertsStore } from '../../../db/sqlite/alerts.ts'
import { openDatabase } from '../../../db/sqlite/open.ts'
import {
  listFileName,
  localCalendarName,
  newList,
  readList,
  wipe,
  writeList,
  writePrivately,
} from '../../../src/alerts/local/list.ts'
import { printWatched, watch } from '../../../src/alerts/local/watch.ts'
import { exportWorld, readWorld, type World, writeWorld } from '../../../src/alerts/local/world.ts'
import { runAlerts } from '../../../src/alerts/raise.ts'
import { wordsIn } from '../../../src/alerts/words.ts'
import { addDays } from '../../../src/domain/days/days.ts'
import { windowsCalendar } from '../../../src/feeds/calendar.ts'
import { changeWindow, createBench, noteCreated, putWindows, subscribe, windowOf } from '../support/fixtures.ts'

const folders: string[] = []
afterEach(() => folders.splice(0).forEach((folder) => void rmSync(folder, { recursive: true, force: true })))
const folder = () => {
  const made = mkdtempSync(join(tmpdir(), 'x'))
  folders.push(made)
  return made
}
const telling =
  /tortur|\bstate\b|état|estado|mechanism|mécanisme|mecanismo|valdoria|xvd|committee|watch|cat\b|upr|review/i

const worldOf = (given: Partial<World> = {}): World => ({
  format: 'dates-of-the-world',
  version: 1,
  dataVersion: '2027-04-01.c7.r3.s2',
  madeOn: '2027-04-10',
  closed: {},
  failing: [],
  windows: [
    windowOf(),
    windowOf({ state: 'XVE', dueOn: '2027-12-01' }),
    windowOf({ occasion: 'e', certainty: 'estimate', dueOn: '2027-06', precision: 'month' }),
  ].map((window) => ({ window, sequence: 0, changedAt: '2027-01-01T00:00:00Z' })),
  changes: [],
  arrivals: [],
  ...given,
})

describe('the watch list', () => {
  it('shows what is due, with what it rests on, and knows what was shown before', () => {
    const list = newList({ states: ['XVD'] }, { discreet: false })
    const first = watch(list, worldOf(), '2027-04-13')
    expect(first.alerts.map((a) => [a.key, a.fresh])).toEqual([
      ['due:XVD:CAT:periodic_report_due:CO/2 30 2027-05-13', true],
    ])
    const text = printWatched(first, worldOf()).join('\n')
    for (const part of [
      '* ',
      '30 days left',
      'official date',
      'rule C2',
      'Check it here',
      'Why you get this',
      'Data version: 2027-04-01.c7',
      'No reminder is the only protection',
    ])
      expect(text).toContain(part)
    const second = watch(first.list, worldOf(), '2027-04-14')
    expect(second.alerts.map((a) => a.fresh)).toEqual([false])
    expect(second.notification).toBeNull()
    expect(watch(second.list, worldOf(), '2027-04-28').alerts.map((a) => [a.row.lead, a.fresh])).toEqual([[30, false]])
    expect(watch(second.list, worldOf(), '2027-04-29').alerts.map((a) => [a.row.lead, a.fresh])).toEqual([[14, true]])
  })

  it('says when nothing is due, and what comes next', () => {
    const world = worldOf({ madeOn: '2027-01-01' })
    const watched = watch(newList({ states: ['XVD'], leads: [7] }), world, '2027-01-01')
    expect(printWatched(watched, world).slice(0, 2)).toEqual([
      'Nothing is due today.',
      'Next date: 13 May 2027 (official date)',
    ])
  })

  it('shows at the first run what stands now, one line a mark, and which estimates it withholds', () => {
    const far = worldOf({
      windows: [
        windowOf({ dueOn: '2028-05-13' }),
        windowOf({
          occasion: 'off',
          certainty: 'cancelled_or_moved',
          dueOn: null,
          precision: null,
          supersedes: { opensOn: null, dueOn: '2027-09-01', certainty: 'official' },
        }),
        windowOf({ occasion: 'e', certainty: 'estimate', dueOn: '2027-06', precision: 'month' }),
      ].map((window) => ({ window, sequence: 0, changedAt: '2027-01-01T00:00:00Z' })),
    })
    const list = newList({ states: ['XVD'] })
    const first = watch(list, far, '2027-04-13')
    const lines = printWatched(first, far)
    const at = lines.indexOf('What stands now:')
    expect(lines.slice(at + 1, at + 3)).toEqual([
      expect.stringMatching(/^ {2}[0-9a-f]{8} {2}× CANCELLED {2}/),
      expect.stringMatching(/^ {2}[0-9a-f]{8} {2}13 May 2028 \(official date\)$/),
    ])
    expect(lines.join('\n')).toMatch(/Withheld, because it is an estimate and no date \(1\): [0-9a-f]{8}/)
    expect(lines.join('\n')).not.toMatch(telling)
    const mark = first.standing.dates[0]!.mark
    expect(printWatched(first, far, mark).join('\n')).toContain('How sure: official date')
    const second = printWatched(watch(first.list, far, '2027-04-14'), far).join('\n')
    expect(second).not.toContain('What stands now:')
    expect(second).toContain('Withheld')
  })

  it('names marks and entries by a secret of the list: nobody finds them in the open calendar', () => {
    const world = worldOf()
    const [a, b] = [newList({ states: ['XVD'] }), newList({ states: ['XVD'] })]
    const uids = (calendar: string) => [...calendar.matchAll(/^UID:(.*)$/gm)].map((found) => found[1])
    const open = windowsCalendar(world.windows, { language: 'en', today: '2027-04-13', closed: {}, invented: true })
    const [one, two] = [watch(a, world, '2027-04-13'), watch(b, world, '2027-04-13')]
    expect(uids(one.calendar).length).toBeGreaterThan(0)
    expect(uids(one.calendar).filter((uid) => uids(open).includes(uid))).toEqual([])
    expect(one.alerts[0]!.mark).not.toBe(two.alerts[0]!.mark)
    expect(uids(watch(one.list, world, '2027-04-14').calendar)).toEqual(uids(one.calendar))
    // nor by the second at which a date changed, and how often it did
    const marksOf = (calendar: string) =>
      [...calendar.matchAll(/^(DTSTAMP|LAST-MODIFIED|SEQUENCE):(.*)$/gm)].map(([m]) => m)
    expect(marksOf(one.calendar).length).toBeGreaterThan(2)
    expect(marksOf(one.calendar).filter((mark) => marksOf(open).includes(mark))).toEqual([])
    expect(new Set(marksOf(one.calendar)).size, 'alike for all entries').toBe(3)
  })

  it('takes the code of a former State, and small letters', () => {
    expect(newList({ states: ['zar', 'KEN'] }).choice.states).toEqual(['COD', 'KEN'])
    expect(() => newList({ states: ['ZZZ'] })).toThrow(/no State has this code or name/)
  })

  it('tells moves and arrivals once', () => {
    const world = worldOf({
      windows: [
        {
          window: windowOf({
            dueOn: '2027-09-01',
            supersedes: { opensOn: null, dueOn: '2027-05-13', certainty: 'official' },
          }),
          sequence: 1,
          changedAt: '2027-04-12T00:00:00Z',
        },
      ],
      changes: [
        {
          id: 9,
          at: '2027-04-12T00:00:00Z',
          kind: 'moved',
          subject: 'window',
          subjectId: windowOf().key,
          state: 'XVD',
          mechanism: 'CAT',
          symbol: null,
          before: windowOf(),
          after: windowOf({ dueOn: '2027-09-01' }),
          invented: false,
        },
      ],
      arrivals: [
        {
          documentId: 'd1',
          symbol: 'CAT/C/XVD/CO/3',
          title: 'Invented',
          states: ['XVD'],
          mechanism: 'CAT',
          distributionDate: '2027-04-01',
          topic: 'criminalisation',
          recommendations: 3,
          address: null,
          invented: false,
          arrivedAt: '2027-04-02T00:00:00Z',
        },
      ],
    })
    const list = newList({ states: ['XVD'], topics: ['criminalisation'], leads: [30] })
    const begun = watch(list, worldOf(), '2027-04-11').list
    const first = watch(begun, readWorld(writeWorld(world)).world, '2027-04-13')
    expect(first.alerts.map((a) => a.view.group)).toEqual(['changed', 'arrival'])
    expect(watch(first.list, world, '2027-04-14').alerts).toEqual([])
    // what went on before the first run is no news then, nor later
    const late = watch(list, world, '2027-04-13')
    expect(late.alerts).toEqual([])
    expect(late.notification).toBeNull()
    expect(printWatched(late, world).join('\n')).toMatch(/→ MOVED {2}1 September 2027/)
    expect(watch(late.list, world, '2027-04-14').alerts).toEqual([])
  })

  it('agrees with a server, day by day', async () => {
    const opened = openDatabase(':memory:')
    const bench = createBench({}, opened)
    const windows = ['2027-05-13', '2027-06-01', '2027-11-30', '2028-02-29'].map((dueOn, i) =>
      windowOf({ occasion: `o${i}`, dueOn, certainty: i % 2 ? 'rule' : 'official' }),
    )
    putWindows(bench.raw, windows)
    bench.at('2027-03-01T06:00:00Z')
    await subscribe(bench, { states: ['XVD'], cadence: 'at_once' })
    let list = newList({ states: ['XVD'] })
    const told = new Set<string>()
    const lines: string[] = []
    for (let day = '2027-03-01'; day < '2027-07-01'; day = addDays(day, 1)) {
      if (day === '2027-04-20')
        changeWindow(bench.raw, 'moved', windows[0]!, { ...windows[0]!, dueOn: '2027-06-13' }, `${day}T01:00:00.000Z`)
      if (day === '2027-04-25') {
        const fresh = windowOf({ occasion: 'new', dueOn: '2027-12-24' })
        putWindows(bench.raw, [fresh])
        noteCreated(bench.raw, fresh, `${day}T01:00:00.000Z`)
      }
      bench.at(`${day}T06:00:00Z`)
      await runAlerts(bench.ctx)
      const alerts = createAlertsStore(opened.raw)
      const calendar = async () =>
        (opened.raw.prepare('select body from review_windows').all() as { body: string }[]).map((r) => ({
          window: JSON.parse(r.body),
          sequence: 0,
          changedAt: '2027-01-01T00:00:00Z',
          withdrawn: false,
        }))
      const world = await exportWorld({
        store: { windows: { calendar } },
        alerts,
        today: day,
        dataVersion: 'v',
        closed: {},
        failing: [],
      })
      const seen = watch(list, readWorld(writeWorld(world)).world, day)
      list = seen.list
      for (const alert of seen.alerts) told.add(alert.key)
      lines.push(...printWatched(seen, world))
    }
    expect(lines.filter((line) => line.includes('+ NEW DATE  24 December 2027 (official date)'))).toHaveLength(1)
    const raised = bench.raw.prepare("select event || ' ' || lead || ' ' || due_on as key from alerts").all() as {
      key: string
    }[]
    expect([...told].sort()).toEqual(raised.map((r) => r.key).sort())
    expect(told.size).toBeGreaterThan(10)
  })
})

describe('the discreet mode', () => {
  const watched = watch(newList({ states: ['XVD'] }), worldOf(), '2027-04-13')
  it('says nothing in file names, titles, notifications and terminal lines', () => {
    expect(watched.notification).toBe('Reminder: 1 date')
    for (const text of [
      listFileName,
      localCalendarName,
      watched.notification!,
      printWatched(watched, worldOf()).join('\n'),
    ])
      expect(text).not.toMatch(telling)
    const calendar = new ICAL.Component(ICAL.parse(watched.calendar))
    const texts = calendar
      .getAllSubcomponents('vevent')
      .flatMap((e) => e.getAllProperties().map((p) => String(p.getFirstValue())))
    expect(texts.length).toBeGreaterThan(0)
    expect(`${watched.calendar}`).not.toMatch(telling)
  })
  it('takes a title of one’s own, and shows one date in full when asked by its mark', () => {
    const own = watch(newList({ states: ['XVD'] }, { title: 'Dentist' }), worldOf(), '2027-04-13')
    expect(own.notification).toBe('Dentist')
    expect(own.calendar).toContain('SUMMARY:Dentist')
    expect(own.calendar).toContain(own.alerts[0]!.mark)
    expect(printWatched(own, worldOf(), own.alerts[0]!.mark).join('\n')).toContain('Valdoria')
  })
  it('gives no entry to an estimate', () => {
    expect(watched.calendar.match(/BEGIN:VEVENT/g)).toHaveLength(1)
  })
})

describe('files', () => {
  it('are the owner’s alone, whole, and wiped by one call', () => {
    const path = join(folder(), 'in', listFileName)
    const list = newList({ states: ['XVD'] })
    writeList(path, list)
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(readList(path)).toEqual(list)
    expect(readdirSync(join(path, '..'))).toEqual([listFileName])
    const calendar = join(path, '..', localCalendarName)
    writePrivately(calendar, 'x')
    expect(wipe([path, calendar, join(path, '..', 'none')])).toEqual([path, calendar])
    expect(readdirSync(join(path, '..'))).toEqual([])
    expect(readList(path)).toBeNull()
  })
  it('that are no list are refused, not overwritten', () => {
    const path = join(folder(), listFileName)
    for (const text of ['', '{}', '[1]', '{"version":1,"choice":{"states":["KEN"]},"names":"A. Person"}']) {
      writeFileSync(path, text)
      expect(() => readList(path)).toThrow('no list of dates')
      expect(readFileSync(path, 'utf8')).toBe(text)
    }
  })
  it('warn that a seized device can be read', () => {
    expect(wordsIn('en').seized).toContain('holds the device')
  })
})

describe('the world file', () => {
  it('is the same for everybody and says nothing of the machine', async () => {
    const opened = openDatabase(':memory:')
    const world = {
      store: { windows: { calendar: async () => [] } },
      alerts: createAlertsStore(opened.raw),
      today: '2027-04-10',
      dataVersion: 'v',
      closed: {},
      failing: ['b', 'a'],
    }
    const text = writeWorld(await exportWorld(world))
    expect(writeWorld(await exportWorld(world))).toBe(text)
    expect(text).not.toContain(tmpdir())
    expect(readWorld(text).world.failing).toEqual(['a', 'b'])
  })
  it('one changed bit is refused, wherever it is; a file without a digest is read, and said to have none', () => {
    const text = writeWorld(worldOf())
    const { world } = readWorld(text)
    for (let at = 0; at < text.length * 7; at++) {
      const bytes = Buffer.from(text)
      bytes[Math.floor(at / 7)]! ^= 1 << (at % 7)
      let read: World | null = null
      try {
        read = readWorld(bytes.toString()).world
      } catch {}
      expect(read === null || isDeepStrictEqual(read, world), `bit ${at}`).toBe(true)
    }
    expect(readWorld(JSON.stringify(worldOf())).sealed).toBe(false)
  })
  it('is as sound however it is spaced, and a changed one is refused with what to do', () => {
    const whole = writeWorld(worldOf())
    expect(JSON.parse(whole).sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(readWorld(JSON.stringify(JSON.parse(whole), null, 2))).toEqual(readWorld(whole))
    const changed = whole.replace(/(?<="madeOn":"\d{4}-\d\d-\d)\d/, (digit) => String((Number(digit) + 1) % 10))
    expect(changed).not.toBe(whole)
    expect(() => readWorld(changed)).toThrow(/byte of it was changed.*Get it again/)
  })
  it.each([
    ['x', 'no JSON'],
    ['{}', 'not a world file'],
    [JSON.stringify(worldOf({ version: 2 as 1 })), 'newer program'],
    [
      JSON.stringify({ ...worldOf(), windows: [{ window: { key: 1 }, sequence: 0, changedAt: '' }] }),
      'row 1 of windows, window.key',
    ],
  ])('refuses %.40s', (text, part) => {
    expect(() => readWorld(text)).toThrow(part)
  })

  it.each<[what: string, change: (world: ReturnType<typeof wide>) => void, place: string, why: string]>([
    [
      'a page of another scheme',
      (w) => (w.windows[1]!.window.officialPage = 'javascript:alert(1)'),
      'row 2 of windows, window.officialPage',
      'does not begin with http',
    ],
    [
      'a page with a password',
      (w) => (w.windows[0]!.window.officialPage = 'https://a:b@un.org/'),
      'row 1 of windows, window.officialPage',
      'password',
    ],
    [
      'a page that ends its line',
      (w) => (w.windows[0]!.window.officialPage = 'https://un.org/\r\nBEGIN:VEVENT'),
      'row 1 of windows, window.officialPage',
      'blank',
    ],
    [
      'a day that is none',
      (w) => (w.windows[1]!.window.dueOn = '2027-02-31'),
      'row 2 of windows, window.dueOn',
      'there is no day "2027-02-31"',
    ],
    [
      'a month that is none',
      (w) => (w.windows[0]!.window.opensOn = '2027-13'),
      'row 1 of windows, window.opensOn',
      'there is no day "2027-13"',
    ],
    [
      'a day of reading that is none',
      (w) => (w.windows[0]!.window.readOn = '2027-04-31'),
      'row 1 of windows, window.readOn',
      'there is no day',
    ],
    ['a day of making that is none', (w) => (w.madeOn = '2026-02-30'), 'madeOn', 'there is no day "2026-02-30"'],
    ['a session closed on no day', (w) => (w.closed = { CAT: '2026-02-30' }), 'closed.CAT', 'there is no day'],
    [
      'a change to such a page',
      (w) => w.changes.push(changeOf({ officialPage: 'data:text/html,x' })),
      'row 1 of changes, after.officialPage',
      'does not begin with http',
    ],
    [
      'a change to such a day',
      (w) => w.changes.push(changeOf({ dueOn: '2027-02-31' })),
      'row 1 of changes, after.dueOn',
      'there is no day',
    ],
  ])('with %s is refused, sealed or not, by row and with what to do', (_what, change, place, why) => {
    const world = wide()
    change(world)
    for (const text of [writeWorld(world), JSON.stringify(world)])
      expect(() => readWorld(text)).toThrow(
        new RegExp(`${place.replaceAll('.', '\\.')}: .*${why}.* No date of it was used\\. Get it again`),
      )
  })
})

/** A world of two windows that can be changed. */
const wide = (): World => {
  const world = structuredClone(worldOf())
  const [row] = world.windows
  return { ...world, windows: [row!, structuredClone(row!)] }
}
const changeOf = (after: object) =>
  ({
    id: 1,
    at: '2027-04-01T00:00:00.000Z',
    kind: 'moved',
    subject: 'window',
    subjectId: 'x',
    before: null,
    after,
  }) as never
