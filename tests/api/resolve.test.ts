// The check of a draft through HTTP: verdicts, spans, limits, and that nothing of the draft stays anywhere.
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pino from 'pino'
import request from 'supertest'
import { describe, expect, it } from 'vitest'
import { openStore } from '../../db/sqlite/store.ts'
import { resolvedShape } from '../../src/api/citation-shapes.ts'
import { createServer } from '../../src/server.ts'
import { stoppedClock } from '../support/clock.ts'
import { cards, keep } from '../support/fill.ts'
import { inventedObservations, inventedReport } from '../support/parsed.ts'
import { serve } from './support.ts'

const draft = (text: string, more = {}) => ({ text, ...more })
const send = async (text: string, more = {}) =>
  (
    await request(await serve())
      .post('/api/v1/citations/resolve')
      .send(draft(text, more))
      .expect(200)
  ).body

const verdicts = async (text: string) =>
  (await send(text)).citations.map((one: { symbol: string; verdict: string }) => `${one.symbol} ${one.verdict}`)

it('names a link that is one letter away from a host of the field, and changes nothing', async () => {
  const { linkFaults } = await send('1 See https://www.apr.ch/guide.', { language: 'fr' })
  expect(linkFaults).toMatchObject([{ note: '1', span: { text: 'apr.ch' }, nearest: 'apt.ch', from: 'known_host' }])
  expect(linkFaults[0].sentence).toMatch(/une lettre.*apt\.ch.*Vérifier/)
})

describe('verdicts', () => {
  it.each<[string, string[]]>([
    [
      'CAT, Concluding Observations on Valdoria, UN Doc. CAT/C/XVD/CO/3, 30 May 2099, para. 11 (a).',
      ['CAT/C/XVD/CO/3 ok'],
    ],
    ['CAT/C/XVD/CO/3 was heard when paragraph 11 was read.', ['CAT/C/XVD/CO/3 unchecked']],
    ['CAT/C/XVD/CO/3 (2099), para. 999.', ['CAT/C/XVD/CO/3 paragraph_not_found']],
    ['CAT/C/XVD/CO/3, 30.5.2099, para. 11 (a).', ['CAT/C/XVD/CO/3 ok']],
    ['CAT/C/XVD/CO/3, mai 2099, par. 11 a).', ['CAT/C/XVD/CO/3 ok']],
    ['CAT/C/XVD/CO/3, 26/08/2098, para. 11 (a).', ['CAT/C/XVD/CO/3 differs']],
    ['CAT/C/XVD/CO/3, septiembre de 2098, párr. 11 a).', ['CAT/C/XVD/CO/3 differs']],
    ['CAT/C/XVD/CO/3, 5/6/2098, para. 11 (a).', ['CAT/C/XVD/CO/3 unchecked']],
    ['CAT/C/XVD/CO/3, 13 May 2099, para. 11.', ['CAT/C/XVD/CO/3 differs']],
    ['CAT/C/XVD/CO/3, 30 May 2098.', ['CAT/C/XVD/CO/3 differs']],
    ['CAT, Concluding Observations on Norland, UN Doc. CAT/C/XVD/CO/3, para. 11.', ['CAT/C/XVD/CO/3 differs']],
    ['CRC, Concluding Observations on Valdoria, UN Doc. CAT/C/XVD/CO/3, para. 11.', ['CAT/C/XVD/CO/3 differs']],
    ['GA, Report, UN Doc. A/HRC/990/15, para. 140.1.', ['A/HRC/990/15 ok']],
    ['CAT/C/XVD/CO/3, para. 99.', ['CAT/C/XVD/CO/3 paragraph_not_found']],
    ['CAT/C/XVD/CO/3, para. 11 (c).', ['CAT/C/XVD/CO/3 paragraph_not_found']],
    ['A/HRC/990/17, para. 3.', ['A/HRC/990/17 known_but_not_held']],
    ['CAT/C/XVG/CO/1, para. 3.', ['CAT/C/XVG/CO/1 not_held']],
    [
      'General Assembly resolution 79/165; A/HRC/RES/99/31.',
      ['A/RES/79/165 out_of_scope', 'A/HRC/RES/99/31 out_of_scope'],
    ],
    ['CAT/C/XVD/CO3, para. 3.', ['null malformed']],
    ['CAT/C/LAK/CO/3-4, para. 3.', ['CAT/C/LAK/CO/3-4 malformed']],
    ['CAT/C/XVD/CO/35, para. 11.', ['CAT/C/XVD/CO/35 ambiguous']],
    ['Ibid., para. 11.', ['null unresolved']],
    [
      'S/RES/1325, para. 4; CRPD/C/XVD/CO/1; Norland v. Kestria, App. no. 12345/67.',
      ['S/RES/1325 out_of_scope', 'CRPD/C/XVD/CO/1 out_of_scope', 'null out_of_scope'],
    ],
  ])('%s', async (text, expected) => expect(await verdicts(text)).toEqual(expected))
})

it('compares a misspelt symbol as the document that it probably means, and never takes it for that', async () => {
  const note = 'CAT/C/XVD/C0/3, 30 May 2098, para. 11 (a). Ibid., para. 11.'
  const [misspelt, again] = (await send(note)).citations
  expect(misspelt).toMatchObject({
    symbol: null,
    symbolAsWritten: 'CAT/C/XVD/C0/3',
    verdict: 'malformed',
    likely: ['CAT/C/XVD/CO/3'],
    document: { symbol: 'CAT/C/XVD/CO/3' },
    date: { result: 'mismatch', expected: '2099-05-30' },
    pinpoints: [{ path: '11(a)', status: 'exists' }],
    suggestion: expect.stringMatching(/CAT\/C\/XVD\/CO\/3, 30 May 2099, para\. 11 \(a\)/),
  })
  expect(misspelt.sentences).toContainEqual(expect.stringMatching(/^Compared with CAT\/C\/XVD\/CO\/3: /))
  expect(again).toMatchObject({ symbol: null, verdict: 'unresolved', likely: ['CAT/C/XVD/CO/3'] })
  expect(again.sentences[0]).toMatch(/^It is not certain which document/)
  // what it probably means is not held: nothing is compared with it
  const [other] = (await send('CAT/C/XVG/C0/1, para. 3.')).citations
  expect(other).toMatchObject({ verdict: 'malformed', document: null, suggestion: null })
})

describe('a title in quotation marks', () => {
  const cite = (title: string) => `UN Committee against Torture, ${title} (30 May 2099) UN Doc CAT/C/XVD/CO/3, para 11`
  const right = 'Concluding observations on the third periodic report of Valdoria'
  it.each([
    [`‘${right}’`, 'match', null],
    ['“CONCLUDING OBSERVATIONS on the Third Periodic Report,”', 'match', null],
    ['‘Concluding observations on the second periodic report of Valdoria’', 'differs', right],
    [right, 'absent', null],
  ])('%s: %s', async (title, result, printed) => {
    const [one] = (await send(cite(title))).citations
    expect([one.title.result, one.verdict]).toEqual([result, result === 'differs' ? 'differs' : 'ok'])
    expect(one.sentences.some((sentence: string) => sentence.startsWith('Title:'))).toBe(printed !== null)
    if (printed !== null) expect(one.sentences.join(' ')).toContain(`the document prints “${printed}”`)
  })
})

describe('one answer', () => {
  it('has the shape that is described, spans in code points, and sentences in the language asked for', async () => {
    const body = await send('𝒜 “A” – CAT/C/XVD/CO/3, 30 May 2098, para. 10.', { language: 'fr' })
    expect(() => resolvedShape.parse(body)).not.toThrow()
    const [one] = body.citations
    expect(one.span).toEqual({ start: 8, end: 22, text: 'CAT/C/XVD/CO/3' })
    expect(one.date).toEqual({ result: 'mismatch', given: '2098-05-30', expected: '2099-05-30', printedAt: 'cover' })
    expect(one.pinpoints).toMatchObject([{ path: '10', status: 'exists', warning: 'concern' }])
    expect(one.sentences).toEqual([
      'Diffère du document détenu ici. EXEMPLE INVENTÉ : cet État et ce texte n’existent pas. Ne pas les citer.',
      'Date : la référence donne le 30 mai 2098 ; la couverture du document porte le 30 mai 2099.',
      'Le paragraphe 10 exprime une préoccupation, non une recommandation.',
    ])
    expect(one.suggestion).toBe(
      'CAT, Concluding Observations on Valdoria, UN Doc. CAT/C/XVD/CO/3, 30 May 2099, para. 10.',
    )
  })

  it('holds a quotation against the paragraph', async () => {
    const quoted = async (words: string) => (await send(`“${words}” (CAT/C/XVD/CO/3, para. 11 (a)).`)).citations[0]
    expect((await quoted('torture is an offence of its own')).quotations[0].result).toBe('exact')
    const moved = await quoted('register every detention at once')
    expect([moved.quotations[0].result, moved.quotations[0].path, moved.verdict]).toEqual([
      'elsewhere',
      '20',
      'differs',
    ])
  })

  const right = 'torture is an offence of its own'
  const wrong = 'torture is an offence of another kind'
  it.each<[string, string | undefined, string]>([
    [`CAT/C/XVD/CO/3, para. 11 (a): “${right}”.`, 'exact', 'ok'],
    [`CAT/C/XVD/CO/3, para. 11 (a) (“${wrong}”).`, 'differs', 'differs'],
    [`The Committee (CAT/C/XVD/CO/3, para. 11 (a)) said that “${wrong}”.`, 'differs', 'differs'],
    [`‘${wrong}’ (CAT/C/XVD/CO/3, para. 11 (a)).`, 'differs', 'differs'],
    [`‘${right}’ (CAT/C/XVD/CO/3, para. 11 (a)).`, 'exact', 'ok'],
    [`'${wrong}' (CAT/C/XVD/CO/3, para. 11 (a)).`, 'differs', 'differs'],
    [`„${wrong}“ (CAT/C/XVD/CO/3, para. 11 (a)).`, 'differs', 'differs'],
    [`> ${wrong}\n\nCAT/C/XVD/CO/3, para. 11 (a).`, 'differs', 'differs'],
    [`> ${right} (CAT/C/XVD/CO/3, para. 11 (a))`, 'exact', 'ok'],
    [`They asked that “${wrong}”.[1]\n\n[1] CAT/C/XVD/CO/3, para. 11 (a).`, 'differs', 'differs'],
    [`They asked that “${wrong}”.1\n\n1. CAT/C/XVD/CO/3, para. 11 (a).`, 'differs', 'differs'],
    [`They asked that ‘${wrong}’.¹\n\n¹ CAT/C/XVD/CO/3, para. 11 (a).`, 'differs', 'differs'],
    [`“${wrong}”.¹\n\n¹ CAT/C/XVD/CO/3, para. 11 (a); A/HRC/990/15/Add.1, para. 3.`, 'differs', 'differs'],
    [`CAT/C/XVD/CO/3, para. 11 (a), beside “words of quite some other author there”.`, 'not_compared', 'unchecked'],
    ['“Ley de protección de los menores de edad” (CAT/C/XVD/CO/3, para. 11).', 'not_compared', 'unchecked'],
    ['“Law on the protection of minors” (CAT/C/XVD/CO/3, para. 11).', 'not_compared', 'unchecked'],
    [
      '“que el Estado ponga fin a los malos tratos en las cárceles” (CAT/C/XVD/CO/3, para. 11).',
      'other_language',
      'unchecked',
    ],
    ['“that the prisons of the north be closed at once” (CAT/C/XVD/CO/3, para. 11).', 'not_found', 'differs'],
    [`The States’ duty (CAT/C/XVD/CO/3, para. 11 (a)) is the Committee’s concern.`, undefined, 'ok'],
  ])('compares or names every quotation near by: %s', async (text, result, verdict) => {
    const [one] = (await send(text)).citations
    expect([one.quotations[0]?.result, one.verdict]).toEqual([result, verdict])
  })

  it.each([
    ['«Remove the limitation period for torture» (CAT/C/XVD/CO/3, párr. 11 a)).', 'es', 'omct-es', 'párr. 11 b).'],
    ['« Remove the limitation period for torture » (CAT/C/XVD/CO/3, par. 11 a)).', 'fr', 'omct-fr', 'par. 11 b).'],
    ['“Remove the limitation period for torture” (CAT/C/XVD/CO/3, para. 11 (a)).', 'en', 'un', 'para. 11 (b).'],
    [
      '“Remove the limitation period for torture” (CAT/C/XVD/CO/3, paras. 11 (a) and 20).',
      'en',
      'un',
      '20 and 11 (b).',
    ],
  ])('suggests the paragraph that has the words: %s', async (text, language, style, place) => {
    const [one] = (await send(text, { language, style })).citations
    expect([one.verdict, one.quotations[0].result, one.quotations[0].path]).toEqual(['differs', 'elsewhere', '11(b)'])
    expect(one.suggestion.endsWith(place), one.suggestion).toBe(true)
  })

  it('says where the same words stand, and calls no quotation a title', async () => {
    const words = 'Remove the limitation period for torture'
    for (const text of [`«${words}» CAT/C/XVD/CO/3, para. 11.`, `“${words}” (CAT/C/XVD/CO/3, para. 11).`]) {
      const [one] = (await send(text)).citations
      expect([one.title.result, one.verdict]).toEqual(['absent', 'ok'])
      expect(one.sentences).toContain('Quotation: the same words as in the document. They stand in paragraph 11(b).')
    }
  })

  it('warns of a pending item of a review', async () => {
    const { citations } = await send('A/HRC/990/15, para. 141.1.')
    expect(citations[0].pinpoints[0].warning).toBe('pending_item')
  })
})

describe('what is sent', () => {
  it.each([
    ['nothing', {}, 400],
    ['an unknown field', { text: 'x', page: '1' }, 400],
    ['an unknown style', { text: 'x', style: 'house' }, 400],
    ['a list', { text: ['x', 'y'] }, 400],
    ['a character too many', { text: 'x'.repeat(2_000_001) }, 400],
    ['as much as the description allows', { text: '–'.repeat(1_990_000) }, 200],
    ['too much', { text: 'x'.repeat(6_000_001) }, 413],
  ])('%s', async (_, body, status) => {
    await request(await serve())
      .post('/api/v1/citations/resolve')
      .send(body)
      .expect(status)
  })

  it('may be plain text; other methods are refused with what is taken', async () => {
    const app = await serve()
    const { body } = await request(app)
      .post('/api/v1/citations/resolve')
      .type('text/plain')
      .send('CAT/C/XVD/CO/3')
      .expect(200)
    expect(body.total).toBe(1)
    const { headers } = await request(app).get('/api/v1/citations/resolve').expect(405)
    expect(headers['allow']).toBe('POST, OPTIONS')
  })
})

it('nothing of a draft is stored, logged or kept by a cache, also where it fails (S10)', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'w-cite-'))
  const store = await openStore({ path: join(folder, 'mechanism-watch.db') })
  await keep(store, inventedObservations(), true)
  await keep(store, inventedReport(), true)
  const lines: string[] = []
  const log = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) })
  const app = createServer({ store, clock: stoppedClock(), version: '1', baseUrl: '', sources: cards, log })
  const before = await store.meta.revision()
  const secret = 'Quetzalcoatlus'
  const text = `${secret} said “${secret} must be freed at once” (CAT/C/XVD/CO/3, para. 11). Ibid., para. 99.`
  const api = await request(app).post('/api/v1/citations/resolve').send({ text }).expect(200)
  const page = await request(app).post('/check').type('form').send({ text }).expect(200)
  await request(app)
    .post('/api/v1/citations/resolve')
    .send({ text, [secret]: '1' })
    .expect(400)
  await request(app).post('/check').type('form').send({ text, style: secret }).expect(400)
  await request(app).post('/api/v1/citations/resolve').type('json').send(`{"text": "${secret}`).expect(400)
  for (const { headers } of [api, page]) expect(headers['cache-control']).toBe('no-store')
  expect(await store.meta.revision()).toBe(before)
  expect(lines.length).toBeGreaterThan(3)
  expect(lines.join('')).not.toContain(secret)
  await store.close()
  for (const name of readdirSync(folder)) expect(readFileSync(join(folder, name)).includes(secret), name).toBe(false)
})
