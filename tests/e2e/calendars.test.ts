// The command over the calendar pages and the index of a replica: asked by name, shown by status, taken in.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createReplica, type Replica } from '../support/replica/index.ts'
import { createFolder, runHere } from './support/command.ts'

const folder = mkdtempSync(join(tmpdir(), 'mw-calendars-'))
const id = 'treaty-body-calendar'
let replica: Replica

beforeAll(async () => {
  await createFolder(folder)
  replica = await createReplica({ documents: 0 })
  // windows are for the Members: an invented day of a real one
  replica.calendar.deadlines[0]!.state = 'Kenya'
})
afterAll(async () => {
  await replica.close()
  rmSync(folder, { recursive: true, force: true })
})

test('collect by name asks the calendar only; status and windows know what came', async () => {
  const dry = await runHere(['collect', id, '--dry-run'], { folder, replica })
  expect(dry.out).toContain('MasterCalendar.aspx?Lang=en')
  const { out, err, code } = await runHere(['collect', id, '--json'], { folder, replica })
  expect(code, err).toBe(0)
  const runs = (JSON.parse(out) as { runs: { sourceId: string; stage: string; result: string }[] }).runs
  expect(runs.find(({ sourceId }) => sourceId === id)).toMatchObject({ stage: 'collect', result: 'green' })
  expect(runs.filter(({ stage, sourceId }) => stage === 'collect' && sourceId !== id)).toEqual([])
  const status = JSON.parse((await runHere(['status', '--json'], { folder, replica })).out)
  const card = (status.sources as { id: string }[]).find((one) => one.id === id)
  expect(card).toMatchObject({ result: 'green', against: [{ counted: 'listings', verdict: 'within' }] })
  const windows = await runHere(['windows', '--state', 'KEN', '--json'], { folder, replica })
  expect(windows.out).toContain('Nowhere | Kenya | CAT | Second periodic report | 13 May 2099')
})

test('collect by name asks the index only, where it is named; a later stage has what came', async () => {
  const words = ['collect', 'uhri']
  const dry = await runHere([...words, '--dry-run'], { folder, replica })
  expect(dry.out.trim()).toBe(`uhri  uhri  ${replica.bases.humanRightsIndex}  ${replica.bases.humanRightsIndexCopy}`)
  replica.forget()
  const { out, err, code } = await runHere([...words, '--json'], { folder, replica })
  expect(code, out + err).toBe(0)
  const { runs } = JSON.parse(out) as { runs: { stage: string; sourceId: string }[] }
  expect(runs.filter(({ stage }) => stage === 'collect')).toMatchObject([
    {
      sourceId: 'uhri',
      result: 'yellow',
      counts: { listings: 1200, written: 1200 },
      faults: [{ fault: 'unusual_size' }],
    },
  ])
  expect(replica.asked.map(({ path }) => path)).toEqual([
    '/robots.txt',
    new URL(replica.bases.humanRightsIndex!).pathname,
  ])
  const status = JSON.parse((await runHere(['status', '--json'], { folder, replica })).out)
  const card = (status.sources as { id: string }[]).find((one) => one.id === 'uhri')
  expect(card).toMatchObject({ result: 'yellow', routes: [{ id: 'uhri-export', answered: 1 }, {}, {}] })
  replica.forget()
  const retry = await runHere([...words, '--retry'], { folder, replica })
  expect([retry.code, retry.out, replica.asked], 'nothing failed').toEqual([0, '', []])
  replica.site.answers.push((_, request, response) => {
    if (request.path === '/robots.txt') return false
    response.status(404).end()
    return true
  })
  expect((await runHere(words, { folder, replica })).code, 'no address gives it').toBe(1)
  replica.site.answers.pop()
  expect((await runHere([...words, '--retry'], { folder, replica })).out).toContain('collect uhri: not modified 1')
  const again = await runHere(words, { folder, replica })
  expect(again.out).toContain('YELLOW collect uhri: not modified 1')
  expect((await runHere(['collect', '--dry-run'], { folder, replica })).out, 'never without its name').not.toContain(
    'uhri',
  )
})

test('up offers the index, and takes it where that is said', async () => {
  const own = join(folder, 'up')
  await createFolder(own)
  const words = ['up', '--no-serve', '--no-examples']
  replica.forget()
  const offered = await runHere(words, { folder: own, replica })
  expect(offered.code, offered.out + offered.err).toBe(0)
  expect(offered.out).toContain('some 400 MB')
  expect(offered.out).toContain('npx mechanism-watch import export-full-en.json --source uhri')
  expect(replica.asked, 'nobody is asked before a person says so').toEqual([])
  const taken = await runHere([...words, '--with-uhri'], { folder: own, replica })
  expect(taken.code, taken.out + taken.err).toBe(0)
  expect(taken.out).toContain('listings 1200')
  expect(taken.out).toMatch(/index search: .*1200/)
  expect(taken.out, 'no offer of what is there').not.toContain('400 MB')
})
