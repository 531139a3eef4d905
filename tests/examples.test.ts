// Every source has at least one document and one listing that a person has read, and reads them the same today.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { exampleGiven } from '../scrapers/example-given.ts'
import { sources } from '../scrapers/index.ts'
import { replayHttp } from '../scrapers/lib/http/index.ts'
import type { ParsedDocument } from '../src/domain/documents.ts'
import { isListing, readExample, scrapers } from './support/examples.ts'

describe.each(sources.map((source) => source.id))('examples of %s', (id) => {
  const folder = join(scrapers, id, 'examples')
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => !file.endsWith('.json')) : []

  it('has a document and a listing', () => {
    expect(files, `save a page that announces documents as ${folder}/listing.html`).toContain('listing.html')
    expect(files.filter((file) => !isListing(file)).length, `no document in ${folder}`).toBeGreaterThan(0)
  })

  it('lists of the example archive what its saved page announces', async () => {
    const keys: string[] = []
    const source = sources.find((one) => one.id === id)!
    for await (const { key } of source.list(replayHttp(join(scrapers, 'example-archive')), exampleGiven)) keys.push(key)
    const found = await readExample(id, 'listing.html')
    expect(Array.isArray(found) && found.map(({ key }) => key)).toEqual(keys)
  })

  it('says where each file comes from', () => {
    const origins = JSON.parse(readFileSync(join(folder, 'origins.json'), 'utf8'))
    expect(Object.keys(origins).sort()).toEqual([...files].sort())
  })

  it.each(files)('%s is read as a person found right', async (file) => {
    const target = join(folder, `${file}.expected.json`)
    expect(existsSync(target), `npm run example -- ${id} ${file}`).toBe(true)
    const { readBy, found: expected } = JSON.parse(readFileSync(target, 'utf8'))
    const found = JSON.parse(JSON.stringify(await readExample(id, file)))
    if (Array.isArray(found)) expect(found).toEqual(expected)
    else {
      // symbol, State and count first: the faults that matter most are told first
      const head = (d: ParsedDocument) => [d.symbol, d.states, d.type, d.units.length, d.skipped.length]
      expect(head(found)).toEqual(head(expected))
      found.units.forEach((unit: unknown, at: number) => {
        expect(unit, `unit ${at}`).toEqual(expected.units[at])
      })
      expect(found).toEqual(expected)
    }
    expect(
      readBy,
      `${file}.expected.json was written by a machine: read it, then put your initials into "readBy"`,
    ).toBeTruthy()
  })
})
