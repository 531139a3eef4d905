// The emptiness in numbers, from the facts of the project: printed, and held against a count of its own.
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { measureOutlook } from '../../src/domain/outlook/outlook.ts'
import { deadlineLines, lookForLine, outlookLines } from '../../src/domain/outlook/say.ts'
import { computeWindows } from '../../src/domain/windows/compute.ts'
import { generalDates } from '../../src/domain/windows/sessions.ts'
import { readFacts } from '../../src/pipeline/read-facts.ts'
import { announcement, session, windowsOf } from '../domain/windows/build.ts'
import { windowOf } from '../support/window.ts'

const today = '2026-11-27'
const facts = await readFacts(fileURLToPath(new URL('../../db/facts', import.meta.url)))
const windows = computeWindows({ facts, documents: [], today })
const outlook = measureOutlook(windows, generalDates(facts), today)

describe('the next twelve months, from the facts alone', () => {
  it('are printed, State by mechanism, and agree with a count of every window', () => {
    process.stdout.write(`${[...outlookLines(outlook, 'en'), ...deadlineLines(outlook, 'en')].join('\n')}\n`)
    for (const { mechanism, dated, official, states } of outlook.mechanisms) {
      const inSpan = windows.filter(
        (row) =>
          row.mechanism === mechanism &&
          row.precision === 'day' &&
          ['official', 'rule'].includes(row.certainty) &&
          row.dueOn !== null &&
          row.dueOn >= today &&
          (row.opensOn ?? row.dueOn) <= '2027-11-27',
      )
      expect(dated, mechanism).toBe(new Set(inSpan.map(({ state }) => state)).size)
      expect(official).toBe(
        new Set(inSpan.filter((row) => row.certainty === 'official').map(({ state }) => state)).size,
      )
      expect(states).toBe(195)
    }
  })

  it('name for every window without an announced day the official page on which it would stand', () => {
    const named = new Set(
      outlook.lookFor.flatMap(({ mechanism, kind, pages }) =>
        pages.flatMap(({ page, states }) => states.map((state) => `${state}:${mechanism}:${kind} ${page}`)),
      ),
    )
    const unknown = windows.filter(
      ({ certainty, absence, kind }) => certainty === 'unknown' && !absence && kind === 'country_visit',
    )
    expect(unknown).toHaveLength(195)
    for (const { state, mechanism, kind, officialPage } of unknown)
      expect(named.has(`${state}:${mechanism}:${kind} ${officialPage}`), state).toBe(true)
    for (const row of outlook.lookFor) {
      expect(row.month === null || row.month >= '2026-11').toBe(true)
      for (const { page } of row.pages) expect(page).toMatch(/^https:\/\/\S+$/)
    }
    const months = outlook.lookFor.map(({ month }) => month ?? '9999')
    expect(months).toEqual(months.toSorted())
  })
})

describe('an outlook', () => {
  const deadline = windowOf({ kind: 'review_submission', rule: 'C6', dueOn: '2027-03-15' })

  it('counts official and computed days, no estimate, nothing invented, nothing beyond a year', () => {
    const rows = [
      deadline,
      windowOf({ state: 'XVE', certainty: 'rule', dueOn: '2027-11-27' }),
      windowOf({ state: 'XVF', certainty: 'rule', dueOn: '2027-11-28' }),
      windowOf({ state: 'XVG', certainty: 'estimate', dueOn: '2027-03', precision: 'month' }),
      windowOf({ state: 'XVH', invented: true }),
    ]
    const [cat] = measureOutlook(rows, [], today).mechanisms
    expect(cat).toEqual({ mechanism: 'CAT', states: 4, dated: 2, official: 1 })
  })

  it('lists the deadlines of civil society alone, those of all States among them, in three languages', () => {
    const general = generalDates({
      ...facts,
      announcements: [announcement('SRT', 'thematic_call', { dueOn: '2027-01-31' })],
    })
    const found = measureOutlook([deadline, windowOf({ dueOn: '2027-05-13' })], general, today)
    expect(found.deadlines.map(({ state, kind, dueOn }) => [state, kind, dueOn])).toEqual([
      [null, 'thematic_call', '2027-01-31'],
      ['XVD', 'review_submission', '2027-03-15'],
    ])
    expect(outlookLines(found, 'fr').at(-1)).toBe(
      '2 délais pour la société civile ont une date dans les 12 prochains mois.',
    )
    expect(deadlineLines(found, 'es')[1]).toMatch(/^15 de marzo de 2027: Contribuciones para el examen, /)
    expect(outlookLines(measureOutlook([], [], today), 'en').at(-1)).toBe(
      'No deadline for civil society has a date in the next 12 months.',
    )
  })

  it('looks for a deadline before the session of its review, and for what has no month at any time', () => {
    const sessions = [session('CAT', 86, { opens: '2027-04-12', closes: '2027-05-07', states: ['KEN'] })]
    const rows = windowsOf({ sessions }, { today }).filter(({ state }) => state === 'KEN')
    const found = measureOutlook(rows, generalDates({ ...facts, sessions, announcements: [] }), today).lookFor
    const of = (kind: string) => found.find((row) => row.kind === kind)
    expect(of('attendance_registration')).toMatchObject({ month: '2027-01', now: true })
    expect(of('review_day')).toMatchObject({ month: '2027-04', now: false })
    expect(of('country_visit')).toMatchObject({ month: null, now: false })
    expect(lookForLine(of('review_day')!, 'en')).toMatch(
      /^Committee against Torture – Dialogue with the Committee: Kenya; expected from April 2027 on\. Look at https:/,
    )
  })
})
