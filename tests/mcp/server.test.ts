// The tools for assistants, called by the client of the official SDK: it holds each answer to the shape that was announced.
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Store } from '../../db/store.ts'
import { createMcp } from '../../src/mcp/server.ts'
import { createReading } from '../../src/reading/reading.ts'
import { stoppedClock } from '../support/clock.ts'
import { cards, fill } from '../support/fill.ts'

type Answer = { text: string; data: ReturnType<typeof JSON.parse>; isError: boolean }
let store: Store
let client: Client
const logged: unknown[] = []

async function connect(over: Store): Promise<Client> {
  const [ours, theirs] = InMemoryTransport.createLinkedPair()
  const log = { error: (fields: object, message: string) => void logged.push([fields, message]) }
  const clock = stoppedClock()
  await createMcp({
    ...{ store: over, reading: createReading(over), clock, log },
    ...{ version: '0.0.0', baseUrl: '', sources: cards },
  }).connect(ours)
  const made = new Client({ name: 'test', version: '0' })
  await made.connect(theirs)
  // only tools that the client has listed have their answers checked by it
  await made.listTools()
  return made
}

async function call(name: string, given: Record<string, unknown> = {}, by = client): Promise<Answer> {
  const answer = await by.callTool({ name, arguments: given })
  const [first] = answer.content as { text: string }[]
  return {
    text: first?.text ?? '',
    data: (answer.structuredContent ?? {}) as Answer['data'],
    isError: answer.isError === true,
  }
}

beforeAll(async () => {
  store = await fill()
  client = await connect(store)
})
afterAll(() => store.close())

describe('the tools', () => {
  it('are announced as read only, each with a shape of what it takes and gives', async () => {
    const { tools } = await client.listTools()
    expect(tools.map(({ name }) => name).sort()).toEqual([
      ...['check_citations', 'cite', 'describe_holdings', 'find_recommendations'],
      ...['list_review_windows', 'read_paragraph'],
    ])
    for (const tool of tools) {
      expect(tool.annotations, tool.name).toMatchObject({ readOnlyHint: true, destructiveHint: false })
      expect(tool.outputSchema?.properties, tool.name).toBeTruthy()
      for (const [name, one] of Object.entries(tool.inputSchema.properties ?? {}))
        expect((one as { description?: string }).description, `${tool.name} ${name}`).toBeTruthy()
    }
    expect(client.getInstructions()).toContain('never a date')
  })

  it.each(['XVE', 'xve', 'Norland', ['Norland']])('find recommendations of the State %s', async (state) => {
    const { data, text } = await call('find_recommendations', { state })
    expect(data.total).toBeGreaterThan(0)
    expect(data.recommendations[0]).toMatchObject({
      symbol: 'CAT/C/XVE/CO/3',
      paragraph: expect.any(String),
      states: [{ iso3: 'XVE', name: 'Norland' }],
      invented: false,
    })
    expect(text).toContain(`> ${data.recommendations[0].text.split('\n')[0]}`)
    expect(text).toContain('CAT/C/XVE/CO/3, para. ')
  })

  it('say of a label that it is a finding aid, and of a fictional State that it is invented', async () => {
    const { data, text } = await call('find_recommendations', { topic: 'criminalisation', state: ['XVD', 'XVE'] })
    for (const one of data.recommendations)
      for (const label of one.labels) expect(label.words).toMatch(/^finding aid: /)
    expect(text).toContain('(finding aid: matched by rule set v1)')
    expect(text).toContain('[INVENTED EXAMPLE] CAT/C/XVD')
    expect(data.notes.join()).toContain('Labels are finding aids')
  })

  it('give words, position and pages of an answer as the API does', async () => {
    const noted = await call('find_recommendations', { position: 'NOTED', state: 'Kestria' })
    expect(noted.data.recommendations[0].position).toEqual(['noted – as printed: “does not enjoy the support”'])
    const first = await call('find_recommendations', { q: 'safeguards', state: 'XVF', limit: 1 })
    expect(first.data).toMatchObject({ total: 3, next: expect.any(String) })
    const second = await call('find_recommendations', {
      q: 'safeguards',
      state: 'XVF',
      limit: 1,
      after: first.data.next,
    })
    expect(second.data.recommendations[0].id).not.toBe(first.data.recommendations[0].id)
  })

  it('never say of nothing found that nothing was said', async () => {
    const { data, text } = await call('find_recommendations', { q: 'safegards', state: 'XVF' })
    expect(data).toMatchObject({ total: 0, tryInstead: [{ q: 'safeguards', total: 3 }] })
    expect(text).toContain('Nothing found is no proof that nothing was said')
  })

  it('read a paragraph by id, and by symbol and number, with the same proof', async () => {
    const { data } = await call('find_recommendations', { state: 'XVE', limit: 1 })
    const [{ id, symbol, paragraph }] = data.recommendations
    const byId = await call('read_paragraph', { id })
    const one = byId.data.paragraphs[0]
    expect(one.proof).toMatchObject({
      textSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      fileSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      version: 'official',
    })
    expect(one.quotable).toBe(true)
    expect(byId.text).toContain(one.proof.fileSha256)
    const byNumber = await call('read_paragraph', { symbol: symbol.toLowerCase(), paragraph })
    expect(byNumber.data.paragraphs.find((row: { id: string }) => row.id === id)).toEqual(one)
    const listed = await call('read_paragraph', { symbol })
    expect(listed.data.others).toContain(paragraph)
  })

  it('never give an estimate as a date, and how sure each time is', async () => {
    const { data, text } = await call('list_review_windows', { state: 'Norland' })
    const [estimate] = data.windows.filter((one: { certainty: string }) => one.certainty === 'estimate')
    expect(estimate).toMatchObject({ opensOn: null, dueOn: null, certaintyWords: 'estimated' })
    expect(estimate.when).toBe('between March and April 2100')
    for (const one of data.windows) expect(text).toContain(`${one.words} [${one.certaintyWords}]`)
    expect(text).not.toMatch(/2100-0[34]/)
    expect(data.notes.at(-1)).toContain('you remain responsible')
    const french = await call('list_review_windows', { state: 'Norland', language: 'fr' })
    expect(french.text).toContain('entre mars et avril 2100')
  })

  it('cite, and check a citation that is right, one that is not held, and one of a paragraph that is not there', async () => {
    const { data } = await call('find_recommendations', { state: 'XVE', limit: 1 })
    const [{ paragraph }] = data.recommendations
    const cited = await call('cite', { symbol: 'CAT/C/XVE/CO/3', paragraph, style: 'oscola' })
    expect(cited.data.citation).toContain('CAT/C/XVE/CO/3')
    const text = `CAT/C/XVE/CO/3, para. ${paragraph}.\n\nCAT/C/XVG/CO/9, para. 4.\n\nCAT/C/XVE/CO/3, para. 999.`
    const checked = await call('check_citations', { text })
    expect(checked.data.citations.map((one: { verdict: string }) => one.verdict)).toEqual([
      'ok',
      'not_held',
      'paragraph_not_found',
    ])
    expect(checked.text).toContain('the document may exist')
  })

  it('describe what is held and what is missing', async () => {
    const { data } = await call('describe_holdings', { state: 'XVE' })
    expect(data).toMatchObject({ state: 'Norland', holdings: expect.arrayContaining([]) })
    expect(data.holdings.find((one: { mechanism: string }) => one.mechanism === 'CAT')).toMatchObject({ held: 1 })
  })
})

describe('a call that cannot be answered', () => {
  const refused: [string, Record<string, unknown>, RegExp][] = [
    ['find_recommendations', { state: 'Norlnd' }, /^state: no State has the code or name Norlnd.*did you mean Norland/],
    ['find_recommendations', { topics: 'x' }, /^topics: unknown parameter; .*did you mean topic\?/],
    ['find_recommendations', { position: 'rejected' }, /^position: "rejected" is not known here; known are supported/],
    ['find_recommendations', { q: '"open' }, /^q: This quotation mark is not closed. Close it/],
    ['find_recommendations', { after: 'nonsense' }, /^after: /],
    ['find_recommendations', { limit: 0 }, /^limit: a number from 1/],
    ['read_paragraph', {}, /give an id, or a symbol with a paragraph/],
    ['read_paragraph', { id: 'none' }, /Take an id from find_recommendations/],
    ['read_paragraph', { symbol: 'CAT/C/XVG/CO/9', paragraph: '4' }, /is not held here; it may exist\. Look at https/],
    ['read_paragraph', { symbol: 'CAT/C/XVE/CO/3', paragraph: '999' }, /has no paragraph 999\. Check the number/],
    ['read_paragraph', { symbol: 'CAT/C/XVE/CO/3', paragraph: 'x y' }, /write paragraphs as a footnote prints them/],
    ['cite', { symbol: 'no symbol' }, /is no document symbol that can be read\. Write it as/],
    ['list_review_windows', { state: ['XVD', 'XVE'] }, /Ask for one State at a time/],
    ['list_review_windows', {}, /^state: is missing: give it/],
    ['check_citations', {}, /^text: /],
    ['forget', {}, /There is no tool forget\. There are: find_recommendations/],
  ]
  it('a value of a megabyte is refused without being sent back', async () => {
    const { text, isError } = await call('find_recommendations', { mechanism: 'Ibid. '.repeat(170_000) })
    expect(isError).toBe(true)
    expect(text).toContain('"Ibid. Ibid.')
    expect(text.length).toBeLessThan(1000)
  })

  it.each(refused)('%s %j says what to do', async (name, given, message) => {
    const { text, isError } = await call(name, given)
    expect(isError).toBe(true)
    expect(text).toMatch(message)
  })

  it('logs nothing of what was sent, whatever breaks', async () => {
    const broken = new Proxy(store, {
      get: (at, name) => {
        if (name === 'documents') throw new Error('broken while reading: a draft about a witness')
        return Reflect.get(at, name)
      },
    })
    const by = await connect(broken)
    const { text, isError } = await call('check_citations', { text: 'CAT/C/XVE/CO/3, para. 6, on a witness' }, by)
    expect(isError).toBe(true)
    expect(text).toContain('Something went wrong on our side')
    expect(JSON.stringify(logged)).toContain('check_citations')
    expect(JSON.stringify(logged)).not.toContain('witness')
  })
})
