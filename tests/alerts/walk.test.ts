// Every kind of alert, of every kind of window, in every channel and language: whole, in one language, with its page and certainty.
import { describe, expect, it } from 'vitest'
import type { AlertEvent, AlertRow, Arrival, ChangeKind, DeliveryRow } from '../../db/alerts-store.ts'
import { type AlertLanguage, type Choice, choiceSchema } from '../../src/alerts/choice.ts'
import { dayInWords } from '../../src/alerts/days.ts'
import { hookBody } from '../../src/alerts/hooks/payload.ts'
import { alertLetter, noticeLetter } from '../../src/alerts/letters.ts'
import { newList } from '../../src/alerts/local/list.ts'
import { printWatched, watch } from '../../src/alerts/local/watch.ts'
import type { World } from '../../src/alerts/local/world.ts'
import { composeMail, type Letter } from '../../src/alerts/mail/message.ts'
import { overviewLetter } from '../../src/alerts/overview.ts'
import { planningLetter } from '../../src/alerts/planning.ts'
import { wordsIn } from '../../src/alerts/words.ts'
import type { StandingFact } from '../../src/domain/procedure-facts.ts'
import { stateName } from '../../src/domain/states/states.ts'
import { ground } from '../../src/domain/windows/grounds/ground.ts'
import { sayGrounds } from '../../src/domain/windows/grounds/say.ts'
import { rules } from '../../src/domain/windows/rules.ts'
import type { ReviewWindow } from '../../src/domain/windows.ts'
import { readFacts } from '../../src/pipeline/read-facts.ts'
import { englishIn } from '../support/english.ts'
import { windowOf } from '../support/window.ts'

const languages = ['en', 'fr', 'es'] as const
const today = '2027-04-13'
const now = { today, closed: {} }
const foot = { dataVersion: '2027-04-13.1', staleSources: [] }
const state = 'XVD'
const page = 'https://bodies.example.org/XVD'

/**
 * What is known not to be in one language yet, or whole, with the reason. A gap that is mended must leave this list: each
 * is looked for. Empty: there is none.
 */
const knownGaps: readonly { where: RegExp; why: string }[] = []

/** A window of a rule with a day, as the windows stage makes it: its basis is a phrase of three languages. */
function windowOfRule(id: string, certainty: 'official' | 'rule', over: Partial<ReviewWindow> = {}): ReviewWindow {
  const { mechanism, kind } = rules.find((rule) => rule.id === id)!
  const basis = ground('announcement', '2027-01-02')
  return windowOf({
    ...{ rule: id, mechanism, kind, certainty, officialPage: page, basisSymbol: null, basisParagraph: null },
    ...{ basis: sayGrounds(basis, 'en'), grounds: { basis, reason: null } },
    occasion: mechanism === 'UPR' ? 'cycle-4' : mechanism === 'CAT' ? 'session-90' : 'announced-1',
    ...over,
  })
}
const before = { opensOn: null, dueOn: '2027-05-06', certainty: 'official' as const }
const lost = {
  dueOn: null,
  opensOn: null,
  precision: null,
  certainty: 'cancelled_or_moved',
  supersedes: before,
} as const

/** What becomes of a date, by kind of change: the window after it. */
const changes: Record<ChangeKind, Partial<ReviewWindow>> = {
  announced: {},
  moved: { supersedes: before },
  cancelled: lost,
  confirmed: {},
  superseded: { supersedes: before },
  restored: {},
  in_doubt: { inDoubt: true },
}
const arrival = (replaces: string | null): Arrival => ({
  documentId: 'd1',
  symbol: 'CAT/C/XVD/CO/3',
  title: 'CAT/C/XVD/CO/3',
  states: [state],
  mechanism: 'CAT',
  distributionDate: '2027-04-01',
  topic: 'criminalisation',
  recommendations: 3,
  address: page,
  replaces,
  invented: false,
  arrivedAt: '2027-04-02T00:00:00Z',
})

type Case = { name: string; body: AlertEvent; certainty: ReviewWindow['certainty'] | null }
const cases: Case[] = [
  ...rules.flatMap(({ id, kind }) =>
    (['official', 'rule'] as const).flatMap((certainty): Case[] => {
      const due = windowOfRule(id, certainty)
      const changed = (Object.keys(changes) as ChangeKind[]).map((change): Case => {
        const window = windowOfRule(id, certainty, changes[change])
        const body: AlertEvent = { kind: change, window, before, at: `${today}T05:00:00Z` }
        return { name: `${id} ${kind} ${certainty} ${change}`, body, certainty: window.certainty }
      })
      return [{ name: `${id} ${kind} ${certainty} due`, body: { kind: 'due', window: due }, certainty }, ...changed]
    }),
  ),
  { name: 'arrived', body: { kind: 'arrived', arrival: arrival(null) }, certainty: null },
  { name: 'revised', body: { kind: 'arrived', arrival: arrival('CAT/C/XVD/CO/2') }, certainty: null },
]

const choiceOf = (language: AlertLanguage, rest: Partial<Choice> = {}): Choice =>
  choiceSchema.parse({ states: [state], topics: ['criminalisation'], language, cadence: 'at_once', ...rest }) as Choice
const rowOf = (body: AlertEvent): AlertRow => {
  const window = body.kind === 'arrived' ? null : body.window
  return {
    ...{ number: 1, event: 'event', lead: 30, raisedOn: today },
    ...{ dueOn: window?.dueOn ?? '', body, current: window },
  }
}
const mailOf = (letter: Letter) =>
  composeMail(letter, 'id', 'a@example.org', 'b@example.org', 'https://dates.example.org/leave')

/** Lines that say nothing, and words that are not of the language; what is known is looked for. */
function assertWhole(whole: string, language: AlertLanguage, where: string): void {
  // the address follows on a line of its own
  const text = whole.replace(wordsIn(language).leave, '')
  expect(text, where).not.toMatch(/undefined|\bnull\b|NaN|\[object|\(\)|«\s*»|“”|: *$|[^\s:] {2,}\S/m)
  if (language === 'en') return
  const gap = knownGaps.find((one) => one.where.test(where))
  const english = englishIn(text)
  expect(gap === undefined ? english : [], where).toEqual([])
  if (gap !== undefined) expect(english, `${where}: the gap is mended, take it out`).not.toEqual([])
}

function assertSaid({ name, certainty }: Case, text: string, language: AlertLanguage): void {
  const words = wordsIn(language)
  expect(text, name).toContain(stateName(state, language))
  expect(text, name).toContain(page)
  if (certainty !== null) expect(text, name).toContain(words.certainty[certainty])
  assertWhole(text, language, `${name} ${language}`)
}

/** Its row alone: what a reader gets of the world, from a list that was begun before. */
function worldWith({ body }: Case): World {
  const window = body.kind === 'arrived' ? null : body.window
  const isChange = body.kind !== 'due' && body.kind !== 'arrived'
  const change = isChange && {
    ...{ id: 9, at: `${today}T01:00:00Z`, subject: 'window' as const, subjectId: body.window.key, state },
    kind: body.kind === 'announced' ? ('created' as const) : body.kind,
    ...{ mechanism: body.window.mechanism, symbol: null, before, after: body.window, invented: false },
  }
  return {
    ...{ format: 'dates-of-the-world', version: 1, dataVersion: 'v', madeOn: today, failing: [], closed: {} },
    windows: window === null ? [] : [{ window, sequence: 1, changedAt: `${today}T01:00:00Z` }],
    changes: change === false ? [] : [change],
    arrivals: body.kind === 'arrived' ? [body.arrival] : [],
  }
}

it('there is one of each kind of window and of change', () => {
  expect(cases).toHaveLength(rules.length * 2 * 8 + 2)
})

it.each(languages)(
  'a day beside which another official source gives another is never called moved, in %s',
  (language) => {
    const rival = { words: before.dueOn, source: 'CAT/C/XVD/CO/3', readOn: today }
    const window = windowOfRule('C10', 'official', { contradictedBy: [rival] })
    const body: AlertEvent = {
      kind: 'in_doubt',
      window,
      before: { ...before, opensOn: null },
      at: `${today}T05:00:00Z`,
    }
    const { text } = mailOf(alertLetter('alerts', [rowOf(body)], choiceOf(language), now, foot))
    const words = wordsIn(language)
    expect(text).toContain(words.twoOfficial(dayInWords(before.dueOn, language)))
    expect(text).not.toContain(words.earlier(dayInWords(before.dueOn, language)))
    expect(text).not.toContain(words.sessionMoved)
  },
)

describe.each(languages)('in %s', (language) => {
  it.each([
    ['at_once', 'alerts'],
    ['weekly', 'digest'],
  ] as const)('a mail %s says each whole', (cadence, kind) => {
    for (const one of cases) {
      const choice = choiceOf(language, { cadence })
      const { text, html, subject } = mailOf(alertLetter(kind, [rowOf(one.body)], choice, now, foot))
      assertSaid(one, text, language)
      expect(html, one.name).toContain(`href="${page}"`)
      // nothing of the State, the body or the topic on a locked screen
      expect(`${subject} ${text.split('\n')[0]}`, one.name).not.toContain(stateName(state, language))
    }
  })

  it('a webhook says each whole, in words and in fields', () => {
    const delivery = { id: 'id', kind: 'alerts', createdAt: `${today}T06:00:00Z` } as DeliveryRow
    for (const one of cases) {
      const { type, data } = JSON.parse(hookBody(delivery, [rowOf(one.body)], choiceOf(language), now, 'v'))
      expect(type, one.name).toMatch(/^(date|recommendations|document)\./)
      assertSaid(one, [data.title, ...data.words].join('\n'), language)
      if (one.certainty !== null) expect(data.window.certainty, one.name).toBe(one.certainty)
    }
  })

  it('the private watch says each whole', () => {
    for (const one of cases) {
      // what only confirms a date of a rule is no event
      if (/rule (announced|confirmed)/.test(one.name)) continue
      const list = newList({ states: [state], topics: ['criminalisation'], language }, { discreet: false })
      const world = worldWith(one)
      const watched = watch({ ...list, started: true }, world, today)
      expect(watched.rows, one.name).toHaveLength(1)
      assertSaid(one, printWatched(watched, world).join('\n'), language)
    }
  })

  it('the first mail says all that is known of a State, whole', async () => {
    const facts = await readFacts(new URL('../../db/facts', import.meta.url).pathname)
    const standing = (what: StandingFact['what'], asOf: string): StandingFact => ({
      ...{ state, what, asOf, session: null, count: null, evidence: 'official' },
      ...{ source: page, confidence: 'sure', readOn: today },
    })
    for (const standings of [[standing('follow_up_overdue', '2026-11')], [standing('follow_up_received', '2026-11')]]) {
      const windows = rules.map(({ id }) => windowOfRule(id, 'official'))
      const known = { windows, standings, howTo: facts.howTo, baseUrl: 'https://dates.example.org' }
      const near = windows.slice(0, 5).map((window) => rowOf({ kind: 'due', window }))
      const { text, html } = mailOf(overviewLetter(near, known, choiceOf(language), now, foot))
      expect(text).toContain(stateName(state, language))
      expect(html).toContain('href="https://dates.example.org/states/XVD')
      // the page of a session prints this heading in English in every language
      assertWhole(
        text.replaceAll(/Info from Civil Society Organizations \(for the session\)/g, 'INT'),
        language,
        `first mail ${language}`,
      )
    }
  })

  it('the planning letter names months, whole', () => {
    const months = { opensOn: '2027-09', dueOn: '2027-10', precision: 'month', certainty: 'estimate' } as const
    const windows = rules.map(({ id }) => windowOfRule(id, 'official', months))
    const { text } = mailOf(planningLetter(windows, choiceOf(language), today, foot))
    expect(text).toContain(stateName(state, language))
    assertWhole(text, language, `planning letter ${language}`)
  })

  it.each(['confirm', 'known', 'resend', 'note', 'test'] as const)(
    'the mail %s on the subscription is whole',
    (kind) => {
      const links = { confirm: 'https://dates.example.org/confirm', manage: 'https://dates.example.org/manage' }
      for (const status of ['pending', 'active', 'disabled']) {
        const { text, subject } = mailOf(noticeLetter(kind, choiceOf(language), links, status, null))
        if (kind !== 'test') expect(text).toMatch(/dates\.example\.org\/(confirm|manage)/)
        expect(subject).not.toBe('')
        assertWhole(text.replace(/: *$/gm, ''), language, `notice ${kind} ${status} ${language}`)
      }
    },
  )
})
