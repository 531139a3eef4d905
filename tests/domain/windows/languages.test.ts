// French and Spanish from first word to last: every phrase by table, and every window of 195 States as pages and feeds say it.
import { describe, expect, it } from 'vitest'
import { allStates } from '../../../src/domain/states/states.ts'
import { computeWindows } from '../../../src/domain/windows/compute.ts'
import { describeWindow, staleNote } from '../../../src/domain/windows/describe.ts'
import { en } from '../../../src/domain/windows/grounds/en.ts'
import type { Grounds } from '../../../src/domain/windows/grounds/phrase.ts'
import { sayGrounds } from '../../../src/domain/windows/grounds/say.ts'
import { proofInWords } from '../../../src/domain/windows/proof.ts'
import { rules } from '../../../src/domain/windows/rules.ts'
import { generalDates } from '../../../src/domain/windows/sessions.ts'
import type { ReviewWindow } from '../../../src/domain/windows.ts'
import { entryOf } from '../../../src/feeds/calendar-rows.ts'
import { windowChangeItem } from '../../../src/feeds/window-changes.ts'
import { readFacts } from '../../../src/pipeline/read-facts.ts'
import { englishIn } from '../../support/english.ts'

const facts = await readFacts(new URL('../../../db/facts', import.meta.url).pathname)
const today = '2026-11-27'
const windows = computeWindows({ facts, documents: [], today })
const others = ['fr', 'es'] as const

/** Arguments that fit any phrase: numbers where it counts, texts where it names. */
const sample = [12, 13, 14, 15, 16]
const counted = (id: string) => id.startsWith('countedFrom') || id === 'afterGroup'
const verbatim = new Set(['raw', 'joint', 'words', 'source', 'fromTo'])

describe.each(others)('in %s', (language) => {
  it.each(Object.keys(en).filter((id) => !verbatim.has(id)))('the phrase %s is another than in English', (id) => {
    const words = id === 'gaps' ? ['56 57'] : counted(id) ? [1, 2, 'months', 3, 4] : sample
    const phrase = [[id, ...words]] as unknown as Grounds
    const said = sayGrounds(phrase, language)
    expect(said).not.toBe(sayGrounds(phrase, 'en'))
    expect(englishIn(said), said).toEqual([])
  })

  it('no day or month of a basis or a reason stands bare', () => {
    const bare = windows.flatMap((window) => {
      const { basis, reason } = proofInWords(window, language)
      return [basis, reason ?? ''].filter((text) => /\d{4}-\d{2}/.test(text))
    })
    expect(bare).toEqual([])
    const basis = [['closing', 83, '2026-05-08']] as unknown as Grounds
    const { basis: said } = proofInWords({ ...windows[0]!, grounds: { basis, reason: null } }, language)
    expect(said).toContain(language === 'fr' ? '8 mai 2026' : '8 de mayo de 2026')
  })

  it('titles, actions, and what a row counts are in that language', () => {
    for (const { id, title, action, counted } of rules) {
      const texts = [title, action]
      if (counted.from === 'nothing') texts.push(counted.reason)
      if (counted.from === 'opening' || counted.from === 'closing') texts.push(counted.cases)
      for (const text of texts) {
        expect(text[language], id).not.toBe(text.en)
        expect(englishIn(text[language]), `${id}: ${text[language]}`).toEqual([])
      }
    }
  })

  it('every window of 195 States says when, why and where in that language', () => {
    const states = new Set(
      allStates().flatMap(({ kind, iso3 }) => (kind === 'member' || kind === 'observer' ? [iso3] : [])),
    )
    expect(states.size).toBe(195)
    expect(new Set(windows.map(({ state }) => state))).toEqual(states)
    for (const window of windows) {
      const { basis, reason, source, note } = proofInWords(window, language)
      const said = describeWindow(window, language, today)
      const spoken = [basis, reason, source, note, ...Object.values(said), staleNote(window, today, language, {})]
      for (const text of spoken) if (text !== null) expect(englishIn(text), `${window.key}: ${text}`).toEqual([])
    }
  })

  it('so do its entry in a calendar and its item in a feed, but for words as printed', () => {
    const quoted = ({ quote }: ReviewWindow) => (quote === null ? [] : [`«${quote}»`])
    for (const window of windows) {
      const row = { window, sequence: 0, changedAt: '2026-11-27T08:00:00.000Z' }
      const entry = entryOf(row, { language, today, estimates: true, closed: {}, past: true })
      const change = { id: 'urn:x', arrivedAt: row.changedAt, kind: 'created', before: null, after: window }
      const item = windowChangeItem(change, language, 'https://dates.example.org')
      const said = item.lines.map((line) => (typeof line === 'string' ? line : line.text))
      const lines = [...(entry?.lines ?? []), ...said].filter((line) => !quoted(window).includes(line))
      for (const line of lines) expect(englishIn(line), `${window.key}: ${line}`).toEqual([])
    }
  })

  it('so do the sessions themselves', () => {
    for (const { title } of generalDates(facts)) expect(englishIn(title[language]), title[language]).toEqual([])
  })
})

it('a row of an earlier or a later release, or of a file that is none of ours, keeps its English', () => {
  const [window] = windows as [ReviewWindow]
  const { grounds: _, ...earlier } = window
  const later = { ...window, grounds: { basis: [['of_a_later_release', 1]], reason: null } } as ReviewWindow
  const broken = { ...window, grounds: { basis: 'x', reason: 3 } } as unknown as ReviewWindow
  for (const row of [earlier, later, broken]) expect(proofInWords(row, 'fr').basis).toBe(window.basis)
})

it('no inner note stands where a date rests on it', () => {
  for (const window of windows)
    for (const language of ['en', ...others] as const) {
      const { basis, reason, source } = proofInWords(window, language)
      expect([basis, reason, source].join(' '), window.key).not.toMatch(
        /general knowledge|no document read|not read by us/,
      )
    }
})
