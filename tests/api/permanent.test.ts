// Addresses that were given once: the same id is the same place for ever, and a text that is gone says where it went.
import request from 'supertest'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ParsedDocumentInput } from '../../src/domain/documents.ts'
import { inventedObservations, unit } from '../support/parsed.ts'
import { openStored, type Stored } from '../support/stored.ts'
import { readPage } from '../web/support/site.ts'

let held: Stored
/** ids of the first version, by path */
let first: Record<string, string>

const as = (units: ParsedDocumentInput['units'], more: Partial<ParsedDocumentInput> = {}) =>
  inventedObservations({ units, ...more })
const lockUp = 'The State party should register every detention at once.'
const court = 'The State party should bring every detainee before a court within two days.'
const report = 'The State party should publish the report of the Subcommittee.'

const unitsOf = async (symbol = 'CAT/C/XVD/CO/3'): Promise<Record<string, string>> => {
  const { body } = await request(held.app).get(`/api/v1/documents/${symbol}`).expect(200)
  return Object.fromEntries(body.units.map((one: { paragraph: string; id: string }) => [one.paragraph, one.id]))
}
const proof = async (id: string) =>
  (await request(held.app).get(`/api/v1/recommendations/${id}/proof`).expect(200)).body
const page = async (address: string) => {
  const { text, headers } = await request(held.app).get(address).redirects(2).expect(200)
  return readPage(text, 200, headers as Record<string, string>)
}

beforeAll(async () => {
  held = await openStored()
  const concern = unit('19', 'The Committee is concerned that nobody keeps a register of those it holds.', {
    unitType: 'concern',
  })
  await held.put(
    'one',
    { key: 'a', retrievedAt: '2099-06-01T00:00:00.000Z' },
    as([
      concern,
      unit('20', lockUp),
      unit('21', court),
      unit('22', report),
      unit('23', 'The State party should, in particular, ensure training of judges;'),
      unit('24(a)', 'Train the police.'),
    ]),
  )
  first = await unitsOf()
  // 20 and 21 become one, 22 moves to 21, 23 is split, 24 (a) is gone into its paragraph, and the concern moves to 18
  const next = [
    { ...concern, number: '18', path: '18' },
    unit('20', `${lockUp} ${court}`),
    unit('21', report),
    unit('23(a)', 'The State party should, in particular,'),
    unit('23(b)', 'ensure training of judges;'),
    unit('24', 'The State party should train all who hold people.'),
  ]
  await held.put('two', { key: 'a', retrievedAt: '2099-07-01T00:00:00.000Z' }, as(next))
})

describe('an id', () => {
  it('is that of its place, whatever stands there: two readings give the same id to the same path', async () => {
    const second = await unitsOf()
    expect([second['20'], second['21']]).toEqual([first['20'], first['21']])
    expect(Object.values(second).filter((id) => id === first['22'])).toEqual([])
  })

  it.each([
    ['22', [['21', 'same_words']]],
    [
      '23',
      [
        ['23(a)', 'part'],
        ['23(b)', 'part'],
      ],
    ],
    ['24(a)', [['24', 'around']]],
    ['19', [['18', 'same_words']]],
  ] as const)('of paragraph %s, which is gone, says where it went', async (path, went) => {
    const { withdrawnAt, successors, position, paragraph } = await proof(first[path]!)
    expect([withdrawnAt, position, paragraph]).toEqual(['2099-07-01T00:00:00.000Z', null, path])
    expect(successors.map((one: { paragraph: string; how: string }) => [one.paragraph, one.how])).toEqual(went)
    const ids = await unitsOf()
    expect(successors.map((one: { id: string }) => one.id)).toEqual(went.map(([to]) => ids[to]))
  })

  it('of a paragraph that stands went nowhere', async () => {
    expect((await proof(first['20']!)).successors).toEqual([])
    const { body } = await request(held.app).get(`/api/v1/recommendations/${first['20']}`).expect(200)
    expect([body.withdrawnAt, body.successors]).toEqual([null, []])
  })

  it('leads a reader on: the page names the place, and a concern that moved is opened where it is', async () => {
    const { $, main } = await page(`/recommendations/${first['22']}`)
    expect(main).toContain('Where it went')
    expect($(`a[href="/recommendations/${first['21']}"]`).text()).toBe('para. 21')
    const concern = await request(held.app).get(`/recommendations/${first['19']}`).expect(303)
    const [address, anchor] = concern.headers['location']!.split('#')
    expect((await page(address!)).$(`[id="${anchor}"]`).text()).toContain('nobody keeps a register')
    for (const [language, words] of [
      ['fr', 'Où il se trouve à présent'],
      ['es', 'Dónde se encuentra ahora'],
    ])
      expect((await page(`/recommendations/${first['22']}?lang=${language}`)).main).toContain(words)
  })
})

describe('a document that was issued anew', () => {
  it('keeps its addresses, and each paragraph says what stands for it', async () => {
    const symbol = 'CAT/C/XVE/CO/4'
    const over = { states: ['XVE'], stateAsPrinted: 'Norland', symbolAsPrinted: symbol }
    await held.put('old', { key: 'b' }, as([unit('20', lockUp), unit('21', court)], { ...over, symbol }))
    const ids = await unitsOf(symbol)
    await held.put(
      'new',
      { key: 'c' },
      as([unit('20', court), unit('21', lockUp)], {
        ...over,
        symbol: `${symbol}/Rev.1`,
        symbolAsPrinted: `${symbol}/Rev.1`,
      }),
    )
    const { successors, replacedBy, withdrawnAt, position } = await proof(ids['20']!)
    expect([replacedBy, withdrawnAt]).toEqual([`${symbol}/Rev.1`, null])
    expect(successors).toMatchObject([{ symbol: `${symbol}/Rev.1`, paragraph: '21', how: 'same_words' }])
    expect(position).toMatchObject({ start: 0, end: lockUp.length })
    expect((await page(`/recommendations/${ids['20']}`)).main).toContain(`${symbol}/Rev.1, para. 21`)
  })

  it('that is withdrawn keeps its file and its proof', async () => {
    const symbol = 'CAT/C/XVF/CO/4'
    const sha256 = await held.put(
      'to be withdrawn',
      { key: 'd', listing: { key: 'd' } },
      as([unit('20', lockUp)], { symbol, states: ['XVF'] }),
    )
    const ids = await unitsOf(symbol)
    await held.store.captures.withdrawMissing('cat-concluding-observations', new Set(), '2099-08-01T00:00:00.000Z')
    expect(await proof(ids['20']!)).toMatchObject({
      withdrawnAt: '2099-08-01T00:00:00.000Z',
      capture: { file: `/archive/${sha256}` },
    })
    await request(held.app).get(`/archive/${sha256}`).expect(200)
    const { body } = await request(held.app).get(`/api/v1/files/${sha256}`).expect(200)
    expect(body.captures[0].withdrawnAt).toBe('2099-08-01T00:00:00.000Z')
  })
})

it('the position of a text is counted by anybody from the paragraphs of its document', async () => {
  const { createHash } = await import('node:crypto')
  const { body } = await request(held.app).get('/api/v1/documents/CAT/C/XVD/CO/3').expect(200)
  const whole = [...body.units.map((one: { text: string }) => one.text).join('\n')]
  for (const one of body.units) {
    const { position } = await proof(one.id)
    expect(whole.slice(position.start, position.end).join('')).toBe(one.text)
    expect(position.of).toBe(createHash('sha256').update(whole.join('')).digest('hex'))
  }
})
