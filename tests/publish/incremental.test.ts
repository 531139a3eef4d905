// A later edition is made of what changed alone, and has the same bytes as one that was made from nothing.
import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { AppContext } from '../../src/context.ts'
import { writeEdition } from '../../src/publish/edition/edition.ts'
import { keep } from '../support/fill.ts'
import { inventedObservations } from '../support/parsed.ts'
import { openInstallation } from './installation.ts'

let ctx: AppContext
let folder: string
let out: string
const few = { states: ['XVE', 'KEN'] }
const sums = (of: string): string => readFileSync(join(of, 'SHA256SUMS'), 'utf8')
const page = (file: string): string => readFileSync(join(out, file), 'utf8')

/** The same edition, made by a program that knows of no earlier one. */
async function fromNothing(given: AppContext): Promise<string> {
  const other = join(folder, 'other')
  rmSync(other, { recursive: true, force: true })
  expect((await writeEdition(given, other, few)).rendered).toBe(whole)
  return sums(other)
}

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
  const written = sums(out)
  const units = (await ctx.store.documents.units(added)).length
  const again = join(folder, 'again')
  const all = (await writeEdition(ctx, again, few)).rendered
  expect(sums(again)).toBe(written)
  expect([isNew, units > 3, rendered < all / 2, rendered > 3 * 3]).toEqual([true, true, true, true])
  whole = all
})

it('on the next day makes anew what tells of days, and writes the day on all', async () => {
  const later: AppContext = { ...ctx, clock: { now: () => new Date('2026-11-28T12:00:00Z') } }
  const [one] = readdirSync(join(out, 'es/recommendations'))
  const { rendered } = await writeEdition(later, out, few)
  const recommendations = 3 * readdirSync(join(out, 'es/recommendations')).length
  expect(rendered).toBeLessThanOrEqual(whole - recommendations)
  expect(page(`es/recommendations/${one}`)).toContain('Copia del 2026-11-28')
  expect(sums(out)).toBe(await fromNothing(later))
})

it('is made anew after a command took rows out, though the data version names none', async () => {
  const later: AppContext = { ...ctx, clock: { now: () => new Date('2026-11-28T12:00:00Z') } }
  const captures = await ctx.store.captures.named('CAT/C/XVE/CO/9')
  await ctx.store.forget(captures.map(({ id }) => id))
  expect((await writeEdition(later, out, few)).isNew).toBe(true)
  expect(existsSync(join(out, 'es/documents/CAT/C/XVE/CO/9.html'))).toBe(false)
  expect(page('en/states/XVE.html')).not.toContain('CAT/C/XVE/CO/9')
})
