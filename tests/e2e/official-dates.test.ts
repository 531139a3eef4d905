// Official dates from the command line: a newer revision of concluding observations moves what the older text set.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openStore } from '../../db/sqlite/store.ts'
import { bytesOf } from '../scrapers/cat-concluding-observations/invented.ts'
import { createFolder, databaseIn, runHere } from './support/command.ts'

let folder: string
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mw-official-dates-'))
  await createFolder(folder)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const command = (...words: string[]) => runHere(words, { folder })

/** Imports invented concluding observations on Kestria whose follow-up is due on that day, and gives what was printed. */
async function importText(suffix: string, due: string): Promise<string> {
  const symbol = `CAT/C/XVF/CO/3${suffix}`
  const file = join(folder, `${symbol.replaceAll('/', '-')}.html`)
  const lines = [
    '1. The Committee against Torture considered the third periodic report of Kestria (CAT/C/XVF/3) at its 2301st meeting, held on 11 May 2026, and adopted the present concluding observations at its 2320th meeting, held on 25 May 2026.',
    '# C. Principal subjects of concern and recommendations',
    '2. The Committee is concerned at delays (art. 2).',
    '3. The State party should act.',
    '# D. Follow-up procedure',
    `4. The Committee requests the State party to provide, by ${due}, information on paragraph 3.`,
    '5. The State party is invited to submit its next periodic report by 28 May 2030.',
  ]
  const cover = ['United Nations', symbol, 'Distr.: General', '12 June 2026', 'Original: English']
  const title = ['Committee against Torture', 'Concluding observations on the third periodic report of Kestria']
  writeFileSync(file, bytesOf({ symbol: null, cover, title, lines }))
  const ended = await command('import', file, '--source', 'cat-concluding-observations')
  expect(ended.code, ended.out + ended.err).toBe(0)
  return ended.out
}

async function read() {
  const store = await openStore({ path: databaseIn(folder) })
  const windows = await store.windows.all({ states: ['XVF'], invented: true })
  const window = windows.find(({ kind }) => kind === 'follow_up_information_due')!
  const changes = (await store.changes.since(0, 100_000, { invented: true })).filter(
    ({ subjectId }) => subjectId === window.key,
  )
  const run = (await store.runs.latest()).find(({ last }) => last.stage === 'windows')!.last
  await store.close()
  return { window, kinds: changes.map(({ kind }) => kind), run }
}

describe('revisions that move a day', () => {
  it('each newer one sets it, and says moved', async () => {
    await importText('', '28 May 2027')
    await importText('/Rev.1', '11 June 2027')
    expect((await read()).window).toMatchObject({ dueOn: '2027-06-11', supersedes: { dueOn: '2027-05-28' } })
    await importText('/Rev.2', '25 June 2027')
    const { window, kinds, run } = await read()
    expect(run.result).toBe('green')
    expect(window).toMatchObject({
      dueOn: '2027-06-25',
      basisSymbol: 'CAT/C/XVF/CO/3/Rev.2',
      supersedes: { dueOn: '2027-06-11' },
    })
    expect(kinds).toEqual(['created', 'moved', 'moved'])
  })

  it('an older one that comes later changes nothing', async () => {
    await importText('/Rev.2', '25 June 2027')
    await importText('/Rev.1', '11 June 2027')
    await importText('', '28 May 2027')
    const { window, kinds, run } = await read()
    expect(run.result).toBe('green')
    expect(window).toMatchObject({ dueOn: '2027-06-25', supersedes: null })
    expect(kinds).toEqual(['created'])
  })
})

describe('the same issue with another day', () => {
  it('is an alarm and moves nothing, until a person who compared the two takes it', async () => {
    await importText('', '28 May 2027')
    const told = await importText('', '30 May 2027')
    expect(told).toMatch(/follow-up information due: 2027-05-30, and 2027-05-28 in the version that is held/)
    expect((await read()).window).toMatchObject({ dueOn: '2027-05-28', supersedes: null })
    // the first one again changes nothing
    await importText('', '28 May 2027')
    expect((await read()).kinds).toEqual(['created'])
    const [hash] = /(?<=--accept-fewer )[0-9a-f]{16}/.exec(told)!
    expect((await command('parse', '--accept-fewer', hash)).code).toBe(0)
    const { window, kinds } = await read()
    expect(window).toMatchObject({ dueOn: '2027-05-30', supersedes: { dueOn: '2027-05-28' } })
    expect(kinds).toEqual(['created', 'moved'])
  })
})
