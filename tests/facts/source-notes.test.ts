// A source is an address or a symbol; what is said of it is a field of its own, wherever a source is shown.
import { fileURLToPath } from 'node:url'
import { render } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { alertWords } from '../../src/alerts/view.ts'
import { shapeWindow } from '../../src/api/window-row.ts'
import { readSource } from '../../src/domain/source-note.ts'
import { computeWindows } from '../../src/domain/windows/compute.ts'
import { generalDates } from '../../src/domain/windows/sessions.ts'
import { windowsCalendar } from '../../src/feeds/calendar.ts'
import { windowChangeItem } from '../../src/feeds/window-changes.ts'
import { readFacts } from '../../src/pipeline/read-facts.ts'
import { windowItem } from '../../src/web/window-part.ts'
import { windowOf } from '../support/window.ts'

const facts = await readFacts(fileURLToPath(new URL('../../db/facts', import.meta.url)))
const today = '2026-11-27'
const bareAddress = /^https?:\/\/[^\s;,]+$/

describe('a source as printed', () => {
  it.each([
    ['https://a.example/?p=1 (copy of the release)', 'https://a.example/?p=1', 'copy of the release'],
    ['https://a.example/x; A/67/44', 'https://a.example/x', 'A/67/44'],
    ['https://a.example/x (opened 25 July); report (2017)', 'https://a.example/x', '(opened 25 July); report (2017)'],
    ['https://a.example/x', 'https://a.example/x', undefined],
    ['A/HRC/59/15, para. 2', 'A/HRC/59/15, para. 2', undefined],
    ['annual report; https://a.example/x', 'annual report; https://a.example/x', undefined],
  ])('%s', (printed, source, sourceNote) => {
    expect(readSource(printed)).toEqual(sourceNote === undefined ? { source } : { source, sourceNote })
  })
})

describe('the facts', () => {
  const windows = computeWindows({ facts, documents: [], today })

  it('give every row, window and session an address without a remark', () => {
    const rows = [...Object.values(facts).flat(), ...windows, ...generalDates(facts)]
    const addressed = rows.filter(({ source }) => /^https?:/.test(source))
    expect(addressed.length).toBeGreaterThan(500)
    expect(addressed.filter(({ source }) => !bareAddress.test(source)).map(({ source }) => source)).toEqual([])
  })

  it('keep the remark and the doubt beside it', () => {
    const call = windows.find(({ source }) => source === 'https://humanrightsmyanmar.org/?p=1523')
    expect(call?.sourceNote).toBe('secondary source; announcement not read')
    const party = facts.parties.find(({ state, treaty }) => state === 'KEN' && treaty === 'CAT')
    expect(party).toMatchObject({
      source: expect.stringMatching(bareAddress),
      sourceNote: expect.stringMatching(/^status as at/),
    })
  })

  it('show nothing of the field as a word of the page', () => {
    const told = facts.howTo.filter(({ unconfirmed }) => unconfirmed !== null)
    expect(told.map(({ weight }) => weight)).toEqual(['confirm', 'confirm'])
    expect(JSON.stringify(facts.howTo.map(({ value }) => value))).not.toMatch(/knowledge/)
  })
})

describe('a window whose source has a remark', () => {
  const window = windowOf({ source: 'https://a.example/?p=1', sourceNote: 'secondary source' })
  const words = 'https://a.example/?p=1 (secondary source)'

  it('links the address alone on a page, with the remark behind it', () => {
    const page = render(windowItem(window, { today, closed: {} }, { language: 'en' }))
    expect(page).toContain(
      '<a href="https://a.example/?p=1" rel="noreferrer">https://a.example/?p=1</a> (secondary source).',
    )
  })

  it('gives two fields in the API', () => {
    expect(shapeWindow(window, today)).toMatchObject({
      source: 'https://a.example/?p=1',
      sourceNote: 'secondary source',
    })
    expect(shapeWindow(windowOf(), today).sourceNote).toBeNull()
  })

  it('has both in calendar, feed and mail', () => {
    const row = { window, sequence: 0, changedAt: '2026-11-01T08:00:00.000Z' }
    const calendar = windowsCalendar([row], { language: 'en', today, closed: {}, internationalDay: false })
    expect(calendar.replace(/\r\n /g, '')).toContain(`Source: ${words}`)
    const item = windowChangeItem(
      { id: '1', arrivedAt: row.changedAt, kind: 'created', before: null, after: window },
      'en',
      'https://site.example',
    )
    expect(item.lines).toContain(`Source: ${words}`)
    const alert = {
      number: 1,
      event: 'due:x',
      lead: 30,
      dueOn: window.dueOn!,
      raisedOn: today,
      body: { kind: 'due' as const, window },
      current: window,
    }
    const choice = { language: 'en', states: null } as Parameters<typeof alertWords>[1]
    expect(alertWords(alert, choice, { today, closed: {} }).lines.join('\n')).toContain(`Source: ${words}, read on`)
  })
})
