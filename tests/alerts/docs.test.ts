// docs/alerts.md and docs/safety.md name what there is: each requirement, each test, each route, each figure's command.
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { alertLanguages, cadences, choiceSchema, offeredLeads } from '../../src/alerts/choice.ts'
import { eventTypes } from '../../src/alerts/hooks/event-types.ts'
import { createSubscriptions } from '../../src/alerts/http/index.ts'
import { createBench } from './support/fixtures.ts'

const root = new URL('../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')
const [alerts, safety] = [read('docs/alerts.md'), read('docs/safety.md')]
const numbers = (letter: string, n: number) => Array.from({ length: n }, (_, i) => `${letter}${i + 1}`)

describe('docs/safety.md', () => {
  it.each([
    ...numbers('S', 18),
    ...numbers('N', 8),
    ...numbers('Q', 8),
    ...numbers('L', 4),
    ...numbers('D', 7),
    ...numbers('G', 3),
  ])('says what holds %s', (id) => {
    const row = new RegExp(`^\\| ${id} \\| [^|]+ \\| ([^|]+) \\|$`, 'm').exec(safety)
    expect(row?.[1]).toMatch(/tests\/|other rooms|written|not done|no \w+ \w+ yet/)
  })
  it('names only tests and documents that are there', () => {
    for (const [, path] of safety.matchAll(/`((?:tests|docs)\/[\w./-]+)`/g))
      expect(existsSync(new URL(path!, root)), path).toBe(true)
  })
})

describe('docs/alerts.md', () => {
  it('names every route', () => {
    const router = createSubscriptions({ ...createBench().ctx })
    const paths = router.stack.flatMap((layer) => (layer.route ? [layer.route.path] : []))
    expect(paths.length).toBeGreaterThan(10)
    // the pages that only forms lead to are described in words
    for (const path of paths.filter((p) => !['/', '/narrow', '/confirm', '/resend'].includes(p)))
      expect(alerts).toContain(`/subscriptions${path}`)
  })
  it('names every choice, type and setting', () => {
    for (const name of [
      ...cadences,
      ...alertLanguages,
      ...Object.values(eventTypes),
      'MECHANISM_WATCH_KEY',
      'MECHANISM_WATCH_SMTP',
      'MECHANISM_WATCH_FROM',
      'MECHANISM_WATCH_URL',
    ])
      expect(alerts).toContain(`\`${name}\``)
    expect(alerts).toContain(offeredLeads.join(', '))
    expect(alerts).toContain(choiceSchema.parse({}).leads.join(', '))
  })
  it('names only tests and benchmarks that are there', () => {
    for (const [, path] of alerts.matchAll(/((?:tests|bench)\/[\w./-]+)/g))
      expect(existsSync(new URL(path!, root)), path).toBe(true)
  })
})
