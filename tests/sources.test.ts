// Every source through its one door: what it asks comes from the bases that it is given, and no other room knows its name.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { exampleGiven } from '../scrapers/example-given.ts'
import { calendars, cards, indexes, sources } from '../scrapers/index.ts'
import { optionLabel, type TreatyBody } from '../scrapers/lib/committee-list/bodies.ts'
import { replayHttp } from '../scrapers/lib/http/index.ts'
import type { Http } from '../scrapers/source.ts'
import { annualReportsOf } from '../scrapers/special-rapporteur-visits/annual-reports.ts'
import { files, root, textOf } from './support/code.ts'

test('annual reports are known by their addenda, and the newest three are looked at a little further', () => {
  const symbols = [
    'A/HRC/52/30/Add.1',
    'A/HRC/55/52/Add.2',
    'A/HRC/55/52/Add.1',
    'A/HRC/58/55/Add.1',
    'A/HRC/7/3/Add.7',
  ]
  expect(annualReportsOf([...symbols, 'E/CN.4/2006/6/Add.2'])).toEqual([
    { symbol: 'A/HRC/58/55', addenda: 3 },
    { symbol: 'A/HRC/55/52', addenda: 4 },
    { symbol: 'A/HRC/52/30', addenda: 3 },
  ])
  expect(annualReportsOf([])).toEqual([])
})

test.each(sources.map((source) => source.id))('%s asks only the sites that it is given', async (id) => {
  const asked: string[] = []
  const archive = replayHttp(join(root, 'scrapers', 'example-archive'))
  const noting: Http = {
    get: (address, options) => {
      asked.push(address)
      return archive.get(address, options)
    },
    post: (address, form, options) => {
      asked.push(address)
      return archive.post(address, form, options)
    },
  }
  for await (const { routes } of sources.find((one) => one.id === id)!.list(noting, exampleGiven))
    asked.push(...routes.map(({ address }) => address))
  expect(asked.length).toBeGreaterThan(1)
  expect([...new Set(asked.map((address) => new URL(address).hostname))]).toEqual(['invented.example.org'])
})

test('calendars ask only the sites that they are given', () => {
  const addresses = calendars.flatMap((calendar) => calendar.pages(exampleGiven.bases)).map(({ address }) => address)
  expect(addresses.map((address) => new URL(address).hostname)).toEqual(addresses.map(() => 'invented.example.org'))
})

test('a folder of scrapers is named in the list and nowhere in src or db', () => {
  const folders = readdirSync(join(root, 'scrapers'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !['lib', 'example-archive'].includes(entry.name))
    .map(({ name }) => name)
  expect(folders.sort()).toEqual(cards.map(({ id }) => id).sort())
  // an index of others' documents has rules of its own in the domain, which carry its name
  const ofDocuments = folders.filter((name) => !indexes.some(({ id }) => id === name))
  const outside = files.filter((file) => !file.startsWith('scrapers/'))
  expect(outside.filter((file) => ofDocuments.some((name) => textOf(file).includes(name)))).toEqual([])
})

const options: [TreatyBody, string, boolean][] = [
  ['CAT', 'CAT', true],
  ['CAT', 'CAT - Convention against Torture', true],
  ['CAT', 'CAT-OP', false],
  ['CAT', 'Committee against Torture', true],
  ['CCPR', 'CCPR', true],
  ['CCPR', 'CCPR - International Covenant on Civil and Political Rights', true],
  ['CCPR', 'CCPR-OP1', false],
  ['CCPR', 'CCPR-OP2-DP', false],
  ['CED', 'CEDAW', false],
  ['CRC', 'CRC-OP-AC', false],
  ['CESCR', 'International Covenant on Economic, Social and Cultural Rights', true],
]
test.each(options)('the treaty of %s in the search form: %s is %s', (body, label, expected) => {
  expect(optionLabel(body).test(label)).toBe(expected)
})
