// A later edition is made of what changed alone, and has the same bytes as one that was made from nothing.
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { AppContext } from '../../src/context.ts'
import { writeEdition } from '../../src/publish/edition/edition.ts'
import { digestOfText, joinInputs, keepInputs, readInputs } from '../../src/publish/edition/inputs.ts'
import { keep } from '../support/fill.ts'
import { inventedObservations } from '../support/parsed.ts'
import { openInstallation } from './installation.ts'

let ctx: AppContext
let folder: string
let out: string
const few = { states: ['XVE', 'KEN'] }
const sums = (of: string): string => readFileSync(join(of, 'SHA256SUMS'), 'utf8')
const page = (file: string): string => readFileSync(join(out, file), 'utf8')

let whole = 0
beforeAll(async () => {
  ;({ ctx, folder } = await openInstallation())
  out = join(folder, 'edition')
  whole = (await writeEdition(ctx, out, few)).rendered
})
afterAll(async () => {
  await ctx.close()
  rmSync(folder, { recursive: true, force: true })
})

it('makes anew what hangs on a document that was imported, and a page that was changed in the folder', async () => {
  const [earlier] = readdirSync(join(out, 'en/recommendations'))
  appendFileSync(join(out, 'fr/safety.html'), '<p>from somebody else</p>')
  const observations = inventedObservations({
    symbol: 'CAT/C/XVE/CO/9',
    symbolAsPrinted: 'CAT/C/XVE/CO/9',
    states: ['XVE'],
    stateAsPrinted: 'Norland',
  })
  const added = await keep(ctx.store, observations, true)
  const { rendered, isNew } = await writeEdition(ctx, out, few)
  expect(existsSync(join(out, 'es/documents/CAT/C/XVE/CO/9.html'))).toBe(true)
  expect(page('en/states/XVE.html')).toContain('CAT/C/XVE/CO/9')
  expect(page('fr/safety.html')).not.toContain('somebody else')
  // every page names the edition, those that were taken over too
  const { edition } = JSON.parse(page('edition.json'))
  expect(page(`en/recommendations/${earlier}`)).toContain(edition)
  const units = (await ctx.store.documents.units(added)).length
  expect([isNew, units > 3, rendered < whole / 2, rendered > 3 * 3]).toEqual([true, true, true, true])
})

it('on the next day makes anew what tells of days, writes the day on all, and has the bytes of one made from nothing', async () => {
  const later: AppContext = { ...ctx, clock: { now: () => new Date('2026-11-28T12:00:00Z') } }
  const [one] = readdirSync(join(out, 'es/recommendations'))
  const { rendered } = await writeEdition(later, out, few)
  const recommendations = 3 * readdirSync(join(out, 'es/recommendations')).length
  expect(page(`es/recommendations/${one}`)).toContain('Copia del 2026-11-28')
  // one comparison for both steps: what the import made wrong in a page that tells of no day is there still
  const other = join(folder, 'other')
  const all = (await writeEdition(later, other, few)).rendered
  expect(all).toBeGreaterThan(whole)
  expect(rendered).toBeLessThanOrEqual(all - recommendations)
  expect(sums(out)).toBe(sums(other))
})

it('is made anew after a command took rows out, though the data version names none', async () => {
  const later: AppContext = { ...ctx, clock: { now: () => new Date('2026-11-28T12:00:00Z') } }
  const captures = await ctx.store.captures.named('CAT/C/XVE/CO/9')
  await ctx.store.forget(captures.map(({ id }) => id))
  expect((await writeEdition(later, out, few)).isNew).toBe(true)
  expect(existsSync(join(out, 'es/documents/CAT/C/XVE/CO/9.html'))).toBe(false)
  expect(page('en/states/XVE.html')).not.toContain('CAT/C/XVE/CO/9')
})

it('keeps what editions were made from for the folders that were written last, and trusts no file that a disk changed', async () => {
  const data = mkdtempSync(join(tmpdir(), 'mw-inputs-'))
  const names = () => readdirSync(join(data, 'editions'))
  try {
    const [page] = [['en/a.html', { reads: [['["clock"]', 'x']], paths: [['/states', true]], further: [] }]] as const
    const inputs = joinInputs({ maker: 'm', edition: 'e', sums: digestOfText('sums') }, new Map([page]) as never)
    for (const one of ['old.json', 'killed.jsonl.partial', 'now.jsonl.partial']) {
      mkdirSync(join(data, 'editions'), { recursive: true })
      writeFileSync(join(data, 'editions', one), '{}')
      if (!one.startsWith('now')) utimesSync(join(data, 'editions', one), 1e9, 1e9)
    }
    for (let at = 0; at < 10; at++) await keepInputs(data, `/srv/edition-${at}`, inputs)
    expect(names().filter((name) => name.endsWith('.jsonl'))).toHaveLength(8)
    expect(names().filter((name) => !name.endsWith('.jsonl'))).toEqual(['now.jsonl.partial'])
    expect(await readInputs(data, '/srv/edition-9', 'sums')).toEqual(inputs)
    expect(await readInputs(data, '/srv/edition-9', 'other sums')).toBeNull()
    for (const name of names().filter((one) => one.endsWith('.jsonl'))) {
      const path = join(data, 'editions', name)
      const lines = readFileSync(path, 'utf8').split('\n')
      // cut at the end of a line, and a line changed to another that is one
      writeFileSync(
        path,
        name < '8' ? lines.slice(0, -2).join('\n') : lines.join('\n').replace('"clock\\', '"clocks\\'),
      )
    }
    for (let at = 2; at < 10; at++) expect(await readInputs(data, `/srv/edition-${at}`, 'sums')).toBeNull()
  } finally {
    rmSync(data, { recursive: true, force: true })
  }
})
