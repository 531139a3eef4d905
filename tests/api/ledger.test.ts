// The ledger through HTTP: asked, welcomed and assessed kept apart; every number leads to its rows; a file without traps.
import { parse } from 'csv-parse/sync'
import type { Express } from 'express'
import request from 'supertest'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Store } from '../../db/store.ts'
import { createServer } from '../../src/server.ts'
import { stoppedClock } from '../support/clock.ts'
import { fill, keep } from '../support/fill.ts'
import { indexAll } from '../support/index-all.ts'
import { inventedObservations, unit } from '../support/parsed.ts'

let app: Express
let store: Store
beforeAll(async () => {
  store = await fill()
  const id = await keep(
    store,
    inventedObservations({
      symbol: 'CAT/C/XVE/CO/4',
      states: ['XVE'],
      distributionDate: '2099-01-05',
      units: [
        unit('4', 'The Committee welcomes the law on torture.', { unitType: 'positive_aspect' }),
        unit('6', 'The Committee finds that its words in paragraph 11 (a) were acted on in part.', {
          unitType: 'follow_up_assessment',
        }),
        unit('9', '=Amend the Criminal Code so that torture is an offence of its own;'),
      ],
    }),
    false,
  )
  const rows = await store.documents.units(id)
  const base = { evidence: [], rules: ['r'], vetoes: [], doubtful: false, method: 'rules criminalisation-9' }
  const about = { ...base, scheme: 'criminalisation' as const, label: 'about' }
  const asked = [
    { ...base, scheme: 'topic' as const, label: 'criminalisation' },
    { ...base, scheme: 'criminalisation' as const, label: 'offence_art4' },
  ]
  await store.labels.replace(
    rows.map((row) => ({ unitId: row.id, labels: row.unitType === 'recommendation' ? asked : [about] })),
    'v1',
  )
  await indexAll(store)
  app = createServer({ store, clock: stoppedClock(), version: '9.9', baseUrl: '' })
})

const get = async (address: string) => (await request(app).get(address).expect(200)).body

describe('ledger of a State', () => {
  it('is in time order, says what repeats, and keeps what was welcomed and assessed beside it', async () => {
    const body = await get('/api/v1/states/XVE/criminalisation')
    expect(body.entries.map((e: { symbol: string; paragraph: string }) => `${e.symbol} ${e.paragraph}`)).toEqual([
      'CAT/C/XVE/CO/3 11(a)',
      'CAT/C/XVE/CO/3 11(b)',
      'CAT/C/XVE/CO/4 9',
    ])
    expect(body.entries[2].repeats).toEqual([
      expect.objectContaining({ how: 'same_words', symbol: 'CAT/C/XVE/CO/3', paragraphs: ['11(a)'] }),
    ])
    expect(body.welcomed.map((e: { paragraph: string }) => e.paragraph)).toEqual(['4'])
    expect(body.assessed.map((e: { paragraph: string; body: string }) => [e.paragraph, e.body])).toEqual([
      ['6', 'Committee against Torture'],
    ])
    expect(body.summary).toMatchObject({ times: 3, documents: 2, first: '2097-05-30', last: '2099-01-05' })
    expect(body.words).toMatch(/does not say whether a State has the offence/)
    expect(body.entries[2].labels[0].words).toBe('finding aid: matched by rule set criminalisation-9')
  })

  it('links every number to as many rows', async () => {
    const body = await get('/api/v1/states/XVE/criminalisation')
    for (const row of body.matrix) expect((await get(row.link)).total, row.element).toBe(row.times)
    for (const row of body.years) expect((await get(row.link)).total, row.year).toBe(row.count)
  })

  it('comes as a file that no spreadsheet runs', async () => {
    const answer = await request(app).get('/api/v1/states/XVE/criminalisation.csv').expect(200)
    const rows: Record<string, string>[] = parse(answer.text, { columns: true, bom: true })
    expect(rows.map((row) => [row['paragraph'], row['element']])).toEqual([
      ['11(a)', 'offence_art4'],
      ['11(b)', 'limitation_periods'],
      ['9', 'offence_art4'],
    ])
    expect(rows[2]!['text']).toMatch(/^'=Amend/)
    expect(rows[2]!['repeats']).toBe('in the same words as CAT/C/XVE/CO/3, para. 11(a)')
    expect(rows[2]!['data_version']).not.toBe('')
  })

  it('stands beside others in the order of names, and refuses codes of no State', async () => {
    const body = await get('/api/v1/criminalisation?state=XVD,KEN,XVE')
    expect(body.data.map((row: { stateName: string }) => row.stateName)).toEqual(['Kenya', 'Norland', 'Valdoria'])
    expect(body.data[0].summary.times).toBe(0)
    await request(app).get('/api/v1/criminalisation').expect(400)
    await request(app).get('/api/v1/criminalisation?state=ZZZ').expect(400)
    await request(app).get('/criminalisation?state=ZZZ').expect(400)
  })
})
