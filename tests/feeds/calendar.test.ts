// Calendars, read back by an independent parser (ical.js): identity, days, states, words, and nothing that betrays.
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { internationalDay } from '../../src/domain/windows/sessions.ts'
import type { ReviewWindow } from '../../src/domain/windows.ts'
import { calendarFileName, windowsCalendar } from '../../src/feeds/calendar.ts'
import type { CalendarRow } from '../../src/feeds/calendar-rows.ts'
import { session, windowsOf } from '../domain/windows/build.ts'
import { textApart } from '../support/apart.ts'

const base = windowsOf({
  sessions: [session('CAT', 73, { opens: '2022-04-19', closes: '2022-05-13', states: ['KEN'] })],
}).find(({ rule }) => rule === 'C2')!
const windowWith = (rest: Partial<ReviewWindow>): ReviewWindow => ({
  ...base,
  certainty: 'official',
  dueOn: '2027-05-13',
  readOn: '2026-11-20',
  ...rest,
})
const row = (rest: Partial<ReviewWindow> = {}, more: Partial<CalendarRow> = {}): CalendarRow => ({
  window: windowWith(rest),
  sequence: 0,
  changedAt: '2026-11-01T08:00:00.000Z',
  ...more,
})
type CalendarOptions = Parameters<typeof windowsCalendar>[1]
const make = (rows: CalendarRow[], options: Partial<CalendarOptions> = {}) =>
  windowsCalendar(rows, { language: 'en', today: '2026-11-21', closed: {}, internationalDay: false, ...options })

const read = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return calendar.getAllSubcomponents('vevent').map((event) => {
    const value = (name: string) => event.getFirstPropertyValue(name)
    return {
      uid: value('uid') as string,
      summary: value('summary') as string,
      description: (value('description') as string | null) ?? '',
      url: value('url') as string | null,
      status: value('status') as string,
      sequence: Number(value('sequence')),
      from: String(value('dtstart')),
      // exclusive
      to: String(value('dtend')),
      allDay: (value('dtstart') as ICAL.Time).isDate,
      stamp: String(value('dtstamp')),
      alarms: event.getAllSubcomponents('valarm').length,
      rule: value('rrule') === null ? null : String(value('rrule')),
    }
  })
}
const entries = (rows: CalendarRow[], options: Partial<CalendarOptions> = {}) => read(make(rows, options))

describe('an entry', () => {
  it('is an all-day one, with source and certainty in words, a page and no alarm', () => {
    const [entry] = entries([row()])
    expect(entry).toMatchObject({
      summary: 'Kenya: Periodic report due',
      from: '2027-05-13',
      to: '2027-05-14',
      allDay: true,
      status: 'CONFIRMED',
      alarms: 0,
      url: base.officialPage,
    })
    for (const words of [
      'by 13 May 2027 (official date)',
      'read on 20 November 2026',
      `Source: ${base.source}`,
      '(rule C2)',
      `Check: ${base.officialPage}`,
      'Geneva',
      'Only the official announcement counts',
    ])
      expect(entry!.description).toContain(words)
  })

  it.each([
    // a deadline stands on its day, a session over its days; month ends, leap day and year end
    [
      { opensOn: '2027-02-21', dueOn: '2027-03-31', kind: 'stakeholder_submission', rule: 'U2' },
      '2027-03-31',
      '2027-04-01',
    ],
    [{ opensOn: '2027-12-27', dueOn: '2027-12-31', kind: 'review_session', rule: 'U1' }, '2027-12-27', '2028-01-01'],
    [{ opensOn: null, dueOn: '2028-02-29' }, '2028-02-29', '2028-03-01'],
  ])('%#', (rest, from, to) => expect(entries([row(rest)])[0]).toMatchObject({ from, to }))

  it('of a computed date names the rule and is tentative', () => {
    const [entry] = entries([row({ certainty: 'rule' })])
    expect(entry).toMatchObject({ status: 'TENTATIVE' })
    expect(entry!.description).toContain('computed from a rule, confirm it')
  })

  it('of a date read long ago says that it may have moved', () => {
    expect(entries([row({ readOn: '2026-09-01' })])[0]!.description).toContain(
      'read on 1 September 2026; may have moved',
    )
  })

  it.each(['fr', 'es'] as const)('is in %s', (language) => {
    const [entry] = entries([row()], { language })
    expect(entry!.summary).toBe(
      language === 'fr' ? 'Kenya : Rapport périodique attendu' : 'Kenya: Presentación del informe periódico',
    )
    expect(entry!.description).toContain(language === 'fr' ? 'date officielle' : 'fecha oficial')
  })

  it('asks for a reminder only where told to', () => {
    expect(entries([row()], { alarmDays: 30 })[0]!.alarms).toBe(1)
  })
})

describe('what has no day', () => {
  const estimate = { certainty: 'estimate', opensOn: '2027-03', dueOn: '2027-04', precision: 'month' } as const
  it.each([
    ['an estimate', estimate],
    ['an unknown date', { certainty: 'unknown', dueOn: null, precision: null } as const],
    ['an open end', { ...estimate, dueOn: null } as const],
  ])('%s makes no entry', (_, rest) => expect(entries([row(rest)])).toEqual([]))

  it('an estimate that is asked for spans its months and says so in its title', () => {
    expect(entries([row(estimate)], { estimates: true })).toMatchObject([
      { summary: 'estimate: Kenya: Periodic report due', from: '2027-03-01', to: '2027-05-01', status: 'TENTATIVE' },
    ])
    expect(entries([row({ ...estimate, dueOn: null })], { estimates: true })).toEqual([])
  })
})

describe('moved and cancelled', () => {
  const old = { opensOn: null, dueOn: '2027-05-13', certainty: 'official' as const }

  it('a moved date keeps its UID, raises SEQUENCE and names the old day', () => {
    const [before] = entries([row()])
    const [after] = entries([
      row({ dueOn: '2027-06-30', supersedes: old }, { sequence: 1, changedAt: '2026-11-15T08:00:00.000Z' }),
    ])
    expect(after!.uid).toBe(before!.uid)
    expect(after!.sequence).toBeGreaterThan(before!.sequence)
    expect(after).toMatchObject({ from: '2027-06-30', status: 'CONFIRMED' })
    expect(after!.description).toContain('replaces: by 13 May 2027 (official date)')
  })

  const gone = {
    certainty: 'cancelled_or_moved',
    opensOn: null,
    dueOn: null,
    precision: null,
    supersedes: old,
  } as const
  it.each([
    ['on its day', '2026-11-15', 1],
    ['for 180 days', '2027-05-14', 1],
    ['no longer', '2027-05-15', 0],
  ])('a cancelled date is kept %s, cancelled', (_, today, count) => {
    const shown = entries([row(gone, { sequence: 2, changedAt: '2026-11-15T08:00:00.000Z' })], { today })
    expect(shown).toHaveLength(count)
    for (const entry of shown)
      expect(entry).toMatchObject({
        uid: entries([row()])[0]!.uid,
        status: 'CANCELLED',
        from: '2027-05-13',
        sequence: 2,
      })
  })

  it('a date that fell back to an estimate is cancelled in the calendar', () => {
    const back = row(
      { certainty: 'estimate', opensOn: '2027-03', dueOn: '2027-04', precision: 'month', supersedes: old },
      { sequence: 3 },
    )
    expect(entries([back])).toMatchObject([{ status: 'CANCELLED', from: '2027-05-13' }])
  })

  it('a window that was withdrawn is cancelled', () => {
    expect(entries([row({}, { withdrawn: true, sequence: 1 })])).toMatchObject([
      { status: 'CANCELLED', from: '2027-05-13' },
    ])
  })
})

describe('the file', () => {
  const rows = [
    row(),
    row({ key: 'TGO:CAT:periodic_report_due:session-67', state: 'TGO' }),
    row({ key: 'XVD:CAT:periodic_report_due:CO-1', state: 'XVD', invented: true }),
  ]

  it('is the same bytes at every build, whatever the order of its rows', () => {
    expect(make([...rows].reverse())).toBe(make(rows))
  })

  it('leaves invented rows out, or marks them where they are asked for', () => {
    expect(entries(rows)).toHaveLength(2)
    expect(entries(rows, { invented: true }).map(({ summary }) => summary)).toContain(
      '[invented example] Valdoria: Periodic report due',
    )
  })

  it('has no line of more than 75 octets, ends each with CRLF, and gives the words back whole', () => {
    const quote = `« L’État partie devrait présenter son rapport ${'très '.repeat(60)}détaillé »`
    const text = make([row({ quote })])
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(read(text)[0]!.description).toContain(quote)
  })

  it.each([
    ['a line break', 'x\r\nSTATUS:CANCELLED'],
    ['the end of the entry', 'x\nEND:VEVENT\nBEGIN:VALARM\nTRIGGER:-PT1M\nEND:VALARM'],
    ['a lone carriage return', 'x\rATTENDEE:mailto:a@example.org'],
    ['separators and backslashes', 'a;b,c\\n d\\ "e" :f'],
    ['control characters', 'a\u0000b\u0007c\u2028d'],
    ['a form feed that some read as a line', 'a\u000bSTATUS:CANCELLED'],
  ])('is not led astray by %s in a text', (_, hostile) => {
    for (const rest of [{ quote: hostile }, { basis: hostile }, { source: hostile }, { reason: hostile }]) {
      const shown = entries([row(rest)])
      expect(shown).toHaveLength(1)
      expect(shown[0]).toMatchObject({ status: 'CONFIRMED', alarms: 0 })
      expect(make([row(rest)])).not.toMatch(/^(ATTENDEE|STATUS:CANCELLED)/m)
    }
    const [named] = entries([row()], { title: hostile, discreet: true })
    expect(named!.status).toBe('CONFIRMED')
  })

  it('carries sessions and 26 June', () => {
    const general = [
      {
        ...internationalDay(2027),
        key: 'CAT:session:87',
        title: { en: 'Committee, 87th session', fr: '', es: '' },
        opensOn: '2027-07-12',
        dueOn: '2027-08-06',
        readOn: '2026-11-20',
      },
      {
        ...internationalDay(2027),
        key: 'CAT:session:88',
        certainty: 'estimate' as const,
        opensOn: '2027-11',
        dueOn: '2027-12',
      },
      // months that nobody asked for are not taken back either
      {
        ...internationalDay(2027),
        key: 'CAT:session:89',
        certainty: 'cancelled_or_moved' as const,
        opensOn: '2028-04',
        dueOn: '2028-05',
      },
    ]
    const shown = entries([], { general, internationalDay: true })
    expect(shown.map(({ from, to, rule }) => [from, to, rule])).toEqual([
      ['2027-07-12', '2027-08-07', null],
      ['1998-06-26', '1998-06-27', 'FREQ=YEARLY'],
    ])
    expect(shown[1]!.summary).toBe('International Day in Support of Victims of Torture')
    expect(entries([], { general, estimates: true })[1]).toMatchObject({ from: '2027-11-01', to: '2028-01-01' })
  })

  it('holds the same days in every time zone of the machine', () => {
    const script = `import { windowsCalendar } from './src/feeds/calendar.ts'
      const window = ${JSON.stringify(windowWith({}))}
      process.stdout.write(windowsCalendar([{ window, sequence: 0, changedAt: '2026-11-01T08:00:00.000Z' }], { language: 'en', today: '2026-11-21', closed: {}, internationalDay: false }))`
    const cwd = fileURLToPath(new URL('../..', import.meta.url))
    for (const TZ of ['Pacific/Honolulu', 'Pacific/Kiritimati'])
      expect(
        execFileSync(process.execPath, textApart(script), {
          cwd,
          encoding: 'utf8',
          env: { ...process.env, TZ },
        }),
        TZ,
      ).toBe(make([row()]))
  })
})

describe('the discreet mode', () => {
  const general = [internationalDay(2027)]
  const rows = [row({ quote: 'The State party is invited to report on torture.' })]
  it.each(['en', 'fr', 'es'] as const)('betrays nothing in %s', (language) => {
    const text = make(rows, { discreet: true, general, internationalDay: true, language }).replaceAll('\r\n ', '')
    expect(text).not.toMatch(
      /tortur|mechanism|m[eé]canism|kenya|ken\b|\bCAT\b|\bUPR\b|committee|comit|ohchr|report|rapport|informe|state|[eé]tat|estado|review|examen|victim/i,
    )
    const [entry] = read(text)
    expect(entry).toMatchObject({ from: '2027-05-13', url: null })
  })

  it('keeps UIDs, so that switching it on doubles nothing', () => {
    expect(entries(rows, { discreet: true })[0]!.uid).toBe(entries(rows)[0]!.uid)
  })

  it('takes the title that the user chose', () => {
    const text = make(rows, { discreet: true, title: 'Dentist' })
    expect(read(text)[0]!.summary).toBe('Dentist')
    expect(text).toContain('NAME:Dentist')
  })

  it.each([
    [{ discreet: true, state: 'KEN' }, 'dates.ics'],
    [{ state: 'KEN' }, 'review-windows-KEN.ics'],
    [{}, 'review-windows.ics'],
  ])('names the file %#', (options, name) => expect(calendarFileName(options)).toBe(name))
})

it.each([
  ['en', 'not a page of the body itself'],
  ['fr', 'Ce n’est pas une page de l’organe lui-même'],
  ['es', 'No es una página del propio órgano'],
] as const)('an entry whose source is nobody’s of the United Nations says so (%s)', (language, words) => {
  const said = (source: string) => read(make([row({ source })], { language }))[0]!.description.includes(words)
  expect(said('https://news.example.com/a')).toBe(true)
  expect(said('https://www.ohchr.org/en/upr')).toBe(false)
  expect(said('CAT/C/XVD/CO/3')).toBe(false)
})
