// A date that an operator read: checked, previewed, entered with one command, and in the windows at once. Silence calls nothing off.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openStore } from '../../db/sqlite/store.ts'
import { addDays, dayOfInstant } from '../../src/domain/days/days.ts'
import type { ReviewWindow } from '../../src/domain/windows.ts'
import { projectFolder } from '../../src/env.ts'
import { readFacts } from '../../src/pipeline/read-facts.ts'
import { englishIn } from '../support/english.ts'
import { createFolder, databaseIn, runHere } from './support/command.ts'

const today = dayOfInstant(new Date().toISOString())
/** A session that no facts know, and days around it, counted from today so that they are always to come. */
const session = { number: '95', opens: addDays(today, 200), closes: addDays(today, 225) }
const deadline = addDays(today, 170)

let root: string
let folder: string
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'mw-announcements-'))
  folder = join(root, 'data')
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

const command = (...words: string[]) => runHere(words, { folder })
const announce = (...words: string[]) => command('announcements', ...words)

const heading = 'mechanism,state,session,from_session,kind,status,opens_on,due_on,quote,read_on,source,confidence'
const line = (state: string, kind: string, opens: string, due: string, rest = 'announced') =>
  `CAT,${state},95,,${kind},${rest},${opens},${due},,${today},https://example.org/session-95,sure`
const days = line('', 'session', session.opens, session.closes)
const kenya = line('KEN', 'session', '', '')
const submission = line('', 'review_submission', '', deadline)

function write(name: string, ...rows: string[]): string {
  writeFileSync(join(root, name), `${[heading, ...rows].join('\n')}\n`)
  return join(root, name)
}

/** As it stands in the database: what enters a date has set its windows too. */
async function windowOf(kind: string): Promise<ReviewWindow | undefined> {
  const store = await openStore({ path: databaseIn(folder) })
  const windows = await store.windows.all({ states: ['KEN'] })
  await store.close()
  return windows.find((row) => row.kind === kind && row.occasion === 'session-95')
}
const list = async (...words: string[]) => JSON.parse((await announce('list', '--json', ...words)).out)
const idOf = async (kind: string, status: string): Promise<string> => {
  const { rows } = await list()
  return String(
    rows.find(({ row }: { row: { kind: string; status: string } }) => row.kind === kind && row.status === status).id,
  )
}

it('names every row that cannot be right, with file, line, column and what to do; nothing is made', async () => {
  const file = write(
    'bad.csv',
    days,
    submission.replace('review_submission', 'review_submision'),
    submission.replace(today, addDays(today, 1)),
    line('', 'review_submission', '', addDays(today, 210)),
    line('PRK', 'session', '', ''),
  )
  for (const words of [
    ['check', file],
    ['add', file, '--dry-run'],
  ]) {
    const { code, out } = await announce(...words)
    expect(code).toBe(1)
    expect(out).toMatch(
      /bad\.csv, line 3, column kind: "review_submision" is no kind of CAT\. Write session, or one of .*review_submission/,
    )
    expect(out).toMatch(/bad\.csv, line 4, column read_on: .* is after today .* Write the day/)
    expect(out).toMatch(/bad\.csv, line 5, column due_on: .* is not before session 95, which opens on .* Check the day/)
    expect(out).toMatch(/bad\.csv, line 6, column state: .* is not a party to the Convention/)
    expect(out).toContain('Nothing was entered.')
  }
  expect(existsSync(databaseIn(folder)), 'reading makes no database').toBe(false)
})

it('is shown before it is entered, and is in the windows with one command', async () => {
  await createFolder(folder)
  const file = write('session-95.csv', days, kenya, submission)
  const preview = await announce('add', file, '--dry-run')
  expect(preview).toMatchObject({ code: 0, err: '' })
  expect(preview.out).toMatch(/Kenya, CAT, Submissions for the review: no window → by /)
  expect(preview.out).toContain('No subscription follows these windows.')
  expect(preview.out).toContain('Nothing was entered: this was a preview.')
  expect((await command('windows')).code).toBe(0)
  expect(await windowOf('review_submission')).toBeUndefined()
  expect((await announce('add', file)).code).toBe(0)
  expect(await windowOf('review_submission')).toMatchObject({
    dueOn: deadline,
    certainty: 'official',
    source: 'https://example.org/session-95',
    readOn: today,
  })
  const status = await command('status')
  expect(status.out).toMatch(
    /Committee against Torture: \d+ of 195 States have an event with a known day in the next 12 months \(1 with an official date\)/,
  )
  expect(status.out).toMatch(
    /1 deadline for civil society has a date in the next 12 months\.\n.*: Submissions for the review, Kenya\n/,
  )
  expect(status.out).toMatch(/What to look for this week, and where:\n {2}\S.*Look at /)
  const looked = await command('status', '--look-for')
  expect(looked.out).toMatch(
    /^Committee against Torture, from \S+ \d{4} on \(this week\)\n {2}\S.*\n {4}\S.* {2}https:/,
  )
  expect(looked.out).toMatch(
    /\nSpecial Rapporteur on torture, at any time\n(?: {2}.*\n)* {2}Country visit\n {4}Afghanistan/,
  )
  const headings = looked.out.split('\n').filter((line) => /^\S/.test(line))
  expect(new Set(headings).size).toBe(headings.length)
  const inFrench = await command('status', '--look-for', '--language', 'fr')
  expect(inFrench.out).toMatch(
    /\nRapporteur spécial sur la torture, à tout moment\n(?: {2}.*\n)* {2}Visite de pays\n {4}Afghanistan/,
  )
  expect(englishIn(inFrench.out)).toEqual([])
  expect((await command('status', '--look-for', '--language', 'de')).code).toBe(2)
  const { rows } = await list()
  expect(
    rows.filter(({ by }: { by: string }) => by === 'file').map(({ file: name }: { file: string }) => name),
  ).toEqual(Array(3).fill('session-95.csv'))
})

it('stands when its row is gone from the file; a file that lost most of its dates is not believed', async () => {
  const { code, out } = await announce('add', write('session-95.csv', days, kenya))
  expect(code).toBe(0)
  expect(out).toMatch(/gone from session-95\.csv, and still standing: row \d+ \(CAT session 95: review_submission/)
  expect(await windowOf('review_submission')).toMatchObject({ dueOn: deadline, certainty: 'official' })
  const cut = await announce('check', write('session-95.csv'))
  expect(cut).toMatchObject({ code: 1, out: expect.stringMatching(/3 of 3 dates to come are gone .* --accept-fewer/) })
  expect((await announce('check', write('session-95.csv'), '--accept-fewer')).code).toBe(0)
})

it('is moved, corrected and cancelled by hand, by the number of its row, with its history kept', async () => {
  const later = addDays(deadline, 7)
  const id = await idOf('review_submission', 'announced')
  const doubted = await announce(
    'check',
    '--mechanism',
    'CAT',
    '--session',
    '95',
    '--kind',
    'review_submission',
    '--due-on',
    later,
  )
  expect(doubted).toMatchObject({
    code: 1,
    out: expect.stringMatching(new RegExp(`^--status: row ${id}, read on ${today}, says ${deadline}`)),
  })
  expect((await announce('add', '--moves', id, '--due-on', later)).code).toBe(0)
  expect(await windowOf('review_submission')).toMatchObject({ dueOn: later, supersedes: { dueOn: deadline } })
  const nameless = await announce('check', '--mechanism', 'CAT', '--kind', 'review_submission', '--due-on', later)
  expect(nameless).toMatchObject({
    code: 2,
    err: expect.stringMatching(/--state: a State or a session must be named/),
  })
  const slip = await idOf('review_submission', 'moved')
  const again = addDays(deadline, 8)
  const corrected = await announce('check', '--corrects', slip, '--due-on', again)
  expect(corrected).toMatchObject({ code: 0, out: expect.stringContaining(`(corrects row ${slip})`) })
  const cancelled = await announce('add', '--cancels', id, '--quote', 'no written information will be taken')
  expect(cancelled.code).toBe(0)
  expect(await windowOf('review_submission')).toMatchObject({ certainty: 'cancelled_or_moved' })
  // a slip in the day of reading alone is put right too
  const call = await idOf('review_submission', 'cancelled')
  const reread = await announce('add', '--corrects', call, '--read-on', addDays(today, -1), '--no-alerts')
  expect(reread).toMatchObject({ code: 0, out: expect.stringContaining(`(corrects row ${call})`) })
  expect(await announce('add', '--corrects', call, '--read-on', today)).toMatchObject({
    code: 2,
    err: expect.stringMatching(/row \d+ was corrected by row \d+: give the number \d+ instead/),
  })
  expect(await windowOf('review_submission')).toMatchObject({ dueOn: later })
  const older = await idOf('review_submission', 'cancelled')
  expect((await announce('add', '--corrects', older, '--read-on', today, '--no-alerts')).code).toBe(0)
  const mistake = await idOf('review_submission', 'cancelled')
  const shown = await announce('withdraw', mistake, '--dry-run')
  expect(shown.code).toBe(0)
  expect(shown.out).toMatch(/Kenya, CAT, Submissions for the review: moved or cancelled → by/)
  expect(shown.out).toContain('Nothing was taken out: this was a preview.')
  expect(await windowOf('review_submission')).toMatchObject({ certainty: 'cancelled_or_moved' })
  expect((await announce('withdraw', mistake)).code).toBe(0)
  expect(await windowOf('review_submission')).toMatchObject({ dueOn: later, certainty: 'official' })
  const { rows } = await list('--all')
  const own = rows.filter(
    ({ row }: { row: { session: number; kind: string } }) => row.session === 95 && row.kind === 'review_submission',
  )
  expect(own.map(({ standing, by }: { standing: string; by: string }) => `${by} ${standing}`)).toEqual([
    'file stands',
    'hand stands',
    'hand corrected',
    'hand corrected',
    'hand withdrawn',
  ])
})

it('of the file of the settings stands too when its row is gone, and the run says so', async () => {
  const own = write('own.csv', line('KEN', 'attendance_registration', '', addDays(today, 190)))
  process.env['MECHANISM_WATCH_ANNOUNCEMENTS'] = own
  try {
    expect((await command('windows')).code).toBe(0)
    write('own.csv')
    const { code, out } = await command('windows')
    expect(code, out).toBe(0)
    expect(out).toMatch(/YELLOW facts facts.*\n.*announcements_gone: gone from the file, and standing: row \d+/)
    write('own.csv', line('KEN', 'attendance_registration', '', addDays(today, 210)))
    expect(await command('windows')).toMatchObject({
      code: 1,
      out: expect.stringMatching(/own\.csv, line 2, column due_on/),
    })
  } finally {
    delete process.env['MECHANISM_WATCH_ANNOUNCEMENTS']
  }
  const told = await command('windows', '--state', 'KEN', '--json')
  expect(told.code).toBe(0)
  expect(JSON.parse(told.out)).toContainEqual(expect.objectContaining(await windowOf('attendance_registration')))
  expect(await windowOf('attendance_registration')).toMatchObject({ certainty: 'official' })
})

it('of a release never overwrites what an operator entered: the run says that they disagree, until one of them ends', async () => {
  const other = join(root, 'other')
  await createFolder(other)
  const store = await openStore({ path: databaseIn(other) })
  const { announcements } = await readFacts(join(projectFolder, 'db', 'facts'))
  const theirs = announcements.find(({ state, kind }) => state === 'GAB' && kind === 'review_day')!
  const ours = { ...theirs, opensOn: '2026-04-22', dueOn: '2026-04-23', readOn: '2026-04-01' }
  await store.announcements.enter(
    [{ row: ours, by: 'hand', file: null, corrects: null, heldBackBy: null }],
    '2026-04-01T10:00:00.000Z',
  )
  await store.close()
  const windows = () => runHere(['windows'], { folder: other })
  for (const time of ['first', 'second']) {
    const { code, out } = await windows()
    expect(code, time).toBe(0)
    expect(out, time).toMatch(
      /YELLOW facts .*\n.*announcements_disagree: you entered "CAT GAB session 84 review_day announced 2026-04-22 2026-04-23"/,
    )
  }
  const after = await openStore({ path: databaseIn(other) })
  const standing = (await after.facts.read()).announcements.filter(({ kind }) => kind === 'review_day')
  expect(standing.map(({ dueOn }) => dueOn)).toEqual(['2026-04-23'])
  await after.announcements.withdraw([1], '2026-04-02T10:00:00.000Z')
  expect((await after.facts.read()).announcements.find(({ kind }) => kind === 'review_day')?.dueOn).toBe(theirs.dueOn)
  await after.close()
  expect((await windows()).out).not.toContain('announcements_disagree')
})

it('a path or a number that is typed wrongly ends with exit code 2, and says so', async () => {
  expect(await announce('add', '/nowhere/session.csv')).toMatchObject({
    code: 2,
    err: expect.stringContaining('no such file'),
  })
  expect(await announce('withdraw', 'abc')).toMatchObject({
    code: 2,
    err: expect.stringContaining('abc: expected the number of a row'),
  })
})
