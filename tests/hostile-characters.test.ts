// Control and direction characters of a document, a window or a setting: no page, answer, feed, file, mail or header prints them raw.
import { html } from 'htm/preact'
import type { VNode } from 'preact'
import request from 'supertest'
import { beforeAll, describe, expect, it } from 'vitest'
import { openStore } from '../db/sqlite/store.ts'
import type { Store } from '../db/store.ts'
import { bareFrame } from '../src/alerts/http/answer.ts'
import { composeMail } from '../src/alerts/mail/message.ts'
import { exportCitations, exportFormats } from '../src/cite/exports.ts'
import { jsonText } from '../src/domain/printable.ts'
import { createLog } from '../src/log.ts'
import { citable, observations } from './cite/records.ts'
import { cards, keep, norlandWindow } from './support/fill.ts'
import { inventedObservations, unit } from './support/parsed.ts'
import { openSite, type Site } from './web/support/site.ts'

/** a terminal's order, an override that hides an ending, an isolate, a C1 control, a mark, a separator */
const hostile = 'a\u001b[31m\u0007b\u202egnp.exe\u2066c\u0085d\u200fe\u2028f'
const raw = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029]|\p{Bidi_Control}/u

let store: Store
let site: Site
let id: string
beforeAll(async () => {
  store = await openStore({ path: ':memory:' })
  const units = [
    unit('11', `Define torture ${hostile}`, {
      heading: [`Definition ${hostile}`],
      stem: `The State ${hostile} should:`,
      footnotes: [hostile],
    }),
  ]
  await keep(
    store,
    inventedObservations({ title: `Observations ${hostile}`, stateAsPrinted: `Valdoria ${hostile}`, units }),
    false,
  )
  await store.windows.replace(
    [norlandWindow({ basis: `basis ${hostile}`, source: `source ${hostile}` })],
    [],
    '2099-06-12T08:00:00.000Z',
  )
  id = (await store.recommendations.find({}, { limit: 1 })).rows[0]!.id
  site = await openSite({ store, sources: cards })
})

const base = '/api/v1'
const addresses: string[] = [
  '/', '/states', '/states/XVD', '/states/XVE', '/windows', '/search?q=define', '/sources', '/documents/CAT/C/XVD/CO/3', '/recommendations/ID',
  `${base}/recommendations`, `${base}/recommendations/ID`, `${base}/recommendations.csv`, `${base}/recommendations.jsonl`,
  `${base}/documents.csv`, `${base}/documents.jsonl`, `${base}/review-windows.csv`, `${base}/review-windows.jsonl`,
  `${base}/criminalisation.csv?state=XVD`, `${base}/criminalisation.jsonl?state=XVD`,
  `${base}/recommendations/ID/citations`, ...exportFormats.map((format) => `${base}/recommendations/ID/citations/${format}`),
  `${base}/documents`, `${base}/documents/CAT/C/XVD/CO/3`, `${base}/states/XVD`, `${base}/review-windows`, `${base}/changes`, `${base}/sources`,
  `${base}/states/XVD/criminalisation`, `${base}/states/XVD/criminalisation.csv`,
  '/feeds/calendar.ics', '/feeds/calendar.ics?state=XVE', '/feeds/windows.atom', '/feeds/windows.json?state=XVE', '/feeds/recommendations.atom', '/feeds/recommendations.json',
] // biome-ignore format: one table

describe('no raw control or direction character is in', () => {
  it.each(addresses)('%s', async (address) => {
    const answer = await request(site.app).get(address.replace('ID', id)).buffer(true)
    const body = answer.text ?? answer.body.toString('utf8')
    expect(answer.status).toBe(200)
    expect(body).not.toMatch(raw)
    expect(Object.values(answer.headers).join('\n')).not.toMatch(raw)
  })

  it('though most of them show these very words', async () => {
    const shown = await Promise.all(
      addresses.map(async (address) => {
        const answer = await request(site.app).get(address.replace('ID', id)).buffer(true)
        return (answer.text ?? answer.body.toString('utf8')).replace(/\r\n /g, '').includes('gnp.exe')
      }),
    )
    expect(shown.filter(Boolean).length).toBeGreaterThan(addresses.length / 2)
  })

  it('what a visitor wrote, said back', async () => {
    for (const address of [
      '/search?q=%E2%80%AEgnp',
      `${base}/recommendations?x%E2%80%AE=%C2%9B`,
      `${base}/recommendations/%E2%80%AE`,
    ]) {
      const answer = await request(site.app).get(address)
      expect([address, answer.status < 500]).toEqual([address, true])
      expect(answer.text).not.toMatch(raw)
    }
  })

  it('a mail: subject, text, HTML and headers', () => {
    const block = { heading: hostile, lines: [hostile, `https://example.org/${hostile}`] }
    const sections = [{ heading: hostile, blocks: [block] }]
    const letter = {
      language: 'en',
      subject: `${hostile}\r\nBcc: x`,
      opening: hostile,
      sections,
      foot: [hostile],
    } as const
    const mail = composeMail(
      { ...letter, sections, foot: [hostile], leaveWords: 'Leave' },
      '1',
      'a@example.org',
      'b@example.org',
      'https://x.example',
    )
    for (const part of [mail.subject, mail.text, mail.html, ...Object.values(mail.headers)])
      expect(part).not.toMatch(raw)
    expect(mail.subject).not.toMatch(/[\r\n]/)
    expect(mail.text).toContain('gnp.exe')
  })

  it('a subscription page without a frame of the site', async () => {
    expect(
      await bareFrame({ title: hostile, language: 'en', body: html`<p>${hostile}</p>` as VNode }, '/subscriptions'),
    ).not.toMatch(raw)
  })

  it.each(exportFormats)('a citation as %s', (format) => {
    const record = { ...observations, title: `Observations ${hostile}`, address: `https://example.org/${hostile}` }
    expect(exportCitations([citable(record)], format)).not.toMatch(raw)
  })

  it('a line of the log, whose values stay as they are', () => {
    const lines: string[] = []
    const log = createLog('info', { write: (line: string) => lines.push(line) })
    log.warn({ where: hostile, [`key${hostile}`]: [hostile], err: new Error(hostile) }, hostile)
    expect(lines).toHaveLength(1)
    expect(lines[0]).not.toMatch(raw)
    expect(JSON.parse(lines[0]!)).toMatchObject({ where: hostile, msg: hostile, [`key${hostile}`]: [hostile] })
  })

  it('JSON, whose value stays as it is', () => {
    expect(jsonText({ [hostile]: hostile })).not.toMatch(raw)
    expect(JSON.parse(jsonText({ [hostile]: hostile }))).toEqual({ [hostile]: hostile })
  })
})
