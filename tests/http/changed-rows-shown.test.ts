// Rows in which a disk changed a letter and that still read well: no page, list, feed, calendar or export shows one.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import request from 'supertest'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Store } from '../../db/store.ts'
import { createFeeds } from '../../src/feeds/routes.ts'
import { createServer } from '../../src/server.ts'
import { withChange } from '../support/changed-rows.ts'
import { stoppedClock } from '../support/clock.ts'
import { cards, fill, norlandWindow } from '../support/fill.ts'

const folder = mkdtempSync(join(tmpdir(), 'mw-changed-shown-'))
const file = join(folder, 'store.sqlite')
let store: Store
beforeAll(async () => {
  store = await fill({ path: file })
  const moved = {
    subject: 'window',
    subjectId: 'XVE:CAT:periodic_report_due:CO/3',
    kind: 'moved',
    state: 'XVE',
  } as const
  const [before, after] = [norlandWindow({ dueOn: '2103-05-12' }), norlandWindow()]
  await store.changes.add([
    { ...moved, mechanism: 'CAT', symbol: null, at: '2099-06-10T06:00:00.000Z', before, after, invented: false },
  ])
})
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

const app = () => {
  const given = { store, clock: stoppedClock(), version: '0.0.0', baseUrl: 'http://127.0.0.1', sources: cards }
  return createServer({ ...given, keeps: false, routers: [createFeeds(given)] })
}

const recommendations = '/api/v1/recommendations'
const places: [what: string, table: string, change: string, addresses: string[]][] = [
  [
    'the day of a window',
    'review_windows',
    `body = replace(body, '2103', '2104')`,
    ['/windows', '/states/XVE', '/api/v1/review-windows', '/feeds/calendar.ics'],
  ],
  [
    'the State of a window',
    'review_windows',
    `state = 'XVE' where state = 'XVD'`,
    ['/api/v1/review-windows?state=XVE', '/states/XVE'],
  ],
  [
    'the instant of a change',
    'changes',
    `at = '2025-01-02T03:04:05.000Z'`,
    ['/api/v1/changes', '/feeds/windows.json', '/feeds/windows.atom'],
  ],
  [
    'the text of a paragraph',
    'units',
    `text = replace(text, 'e', 'a') where text is not null`,
    [recommendations, '/feeds/recommendations.json'],
  ],
  ['the number of a paragraph', 'units', `path = '9' || path where path is not null`, [recommendations]],
  ['a label', 'labels', `label = 'impunity'`, [recommendations, '/feeds/recommendations.atom']],
  [
    'the symbol of a document',
    'documents',
    `symbol = replace(symbol, '/', '-')`,
    ['/api/v1/documents', recommendations],
  ],
  ['the hash of the file', 'captures', `sha256 = replace(sha256, '0', '1')`, ['/api/v1/documents', recommendations]],
]
const all = places.flatMap(([what, table, change, addresses]) =>
  addresses.map((address) => [what, address, table, change] as const),
)
it.each(all)('%s is not shown by %s', async (_, address, table, change) => {
  await withChange(file, table, change, [], async () => {
    const { status, body, text } = await request(app()).get(address)
    expect([status, body.type ?? text]).toEqual([503, expect.stringMatching(/\/problems\/damaged|which is damaged/)])
  })
  await request(app()).get(address).expect(200)
})
