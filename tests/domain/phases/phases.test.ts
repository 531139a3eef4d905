// Where every State stands before each mechanism, in three languages; and what can still be done, on the days around a deadline.
import { describe, expect, it } from 'vitest'
import { standingsOf } from '../../../src/domain/collected-procedure.ts'
import { howToTakePart } from '../../../src/domain/phases/how-to/choose.ts'
import { type Phase, phasesOf } from '../../../src/domain/phases/phase.ts'
import { phaseWords, sayPhase } from '../../../src/domain/phases/sentence.ts'
import type { StandingFact } from '../../../src/domain/procedure-facts.ts'
import { allStates } from '../../../src/domain/states/states.ts'
import { computeWindows } from '../../../src/domain/windows/compute.ts'
import { readFacts } from '../../../src/pipeline/read-facts.ts'
import { announcement, document, party, session, turn, visit, windowsOf } from '../windows/build.ts'

const facts = await readFacts(new URL('../../../db/facts', import.meta.url).pathname)
const states = allStates().filter(({ kind }) => kind === 'member' || kind === 'observer')
const languages = ['en', 'fr', 'es'] as const

/** The date that follows begins before the review or deadline that is named, which is still to come. */
const comesEarlier = ({ next, window, can }: Phase, today: string): boolean =>
  [window, can.window].some((named) => {
    const [from, begins] = [named?.opensOn ?? named?.dueOn, next?.opensOn ?? next?.dueOn]
    return from !== undefined && from !== null && from > today && from.slice(0, 7) > (begins ?? '9').slice(0, 7)
  })

describe('every State', () => {
  it.each(['2026-11-27', '2027-07-01', '2031-02-28'])('has a sentence for each mechanism on %s', (today) => {
    const windows = computeWindows({ facts, documents: [], today })
    expect(states).toHaveLength(195)
    for (const { iso3 } of states) {
      const phases = phasesOf(windows, facts.standings, iso3, today)
      expect(phases.map(({ mechanism }) => mechanism)).toEqual(['CAT', 'UPR', 'SRT'])
      for (const phase of phases)
        for (const language of languages) {
          const { stands, now, next, sentence } = sayPhase(phase, language, today)
          const where = `${iso3} ${phase.mechanism} ${language}: ${sentence}`
          expect(stands && now, where).toBeTruthy()
          expect(sentence, where).not.toMatch(/undefined|null|NaN| {2}|\(\)|general knowledge/)
          // something to do, to prepare or to ask, or that it is closed: never just that nothing is known
          expect(now, where).not.toBe(phaseWords[language].nothing)
          expect(now, where).not.toMatch(
            /^(Probably closed|Closed|Probablement clos|Clos|Probablemente cerrado|Cerrado)/,
          )
          if (phase.next !== null && comesEarlier(phase, today))
            expect(next, where).toMatch(/^(Before|Auparavant|Antes)/)
        }
    }
  })

  it('of which nothing is owed is not told that something is not announced', () => {
    const today = '2026-11-27'
    const windows = computeWindows({ facts, documents: [], today, states: ['IND', 'VAT'] })
    const [cat] = phasesOf(windows, facts.standings, 'IND', today)
    expect(cat).toMatchObject({ stage: 'not_a_party', can: { kind: 'nothing' } })
    const upr = phasesOf(windows, facts.standings, 'VAT', today)[1]!
    expect(upr.stage).toBe('not_covered')
    expect(howToTakePart(upr, facts.howTo)).toEqual([])
    for (const phase of [cat!, upr]) expect(sayPhase(phase, 'en', today).sentence).not.toContain('announced')
  })
})

describe('a review by the Committee', () => {
  const coming = session('CAT', 87, { opens: '2027-07-12', closes: '2027-08-06', states: ['KEN'] })
  const deadline = announcement('CAT', 'review_submission', { session: 87, state: 'KEN', dueOn: '2027-06-14' })
  const on = (today: string, announcements = [deadline]) =>
    phasesOf(windowsOf({ sessions: [coming], announcements }, { today }), [], 'KEN', today)[0]!

  it.each([
    // [today, stage, what can be done, days left]
    ['2027-06-01', 'review_coming', 'open', 13],
    ['2027-06-14', 'review_coming', 'open', 0],
    ['2027-06-15', 'review_coming', 'closed', null],
    ['2027-07-12', 'in_session', 'closed', null],
    ['2027-08-07', 'observations_out', 'expected', null],
  ])('on %s: %s, %s', (today, stage, kind, daysLeft) => {
    expect(on(today)).toMatchObject({ stage, can: { kind }, daysLeft })
  })

  it('says that the observations are issued where they are read here, and else when they were to be', () => {
    const today = '2027-09-20'
    const said = (documents: ReturnType<typeof document>[]) => {
      const phase = phasesOf(windowsOf({ sessions: [coming] }, { today, documents }), [], 'KEN', today)[0]!
      return languages.map((language) => sayPhase(phase, language, today).stands)
    }
    const observations = document('CAT/C/KEN/CO/4', { session: 87, distributionDate: '2027-09-01' })
    for (const words of said([observations])) expect(words).toContain('CAT/C/KEN/CO/4')
    expect(said([observations])[0]).toMatch(/^The review was held; its concluding observations are issued: /)
    expect(said([])[0]).toMatch(
      /^The review was held; its concluding observations were to be published on 6 August 2027/,
    )
  })

  it('was held once its observations are read here, on the days before the session closes too', () => {
    const observations = document('CAT/C/KEN/CO/4', { session: 87, distributionDate: '2027-08-03' })
    for (const today of ['2027-08-03', '2027-08-06']) {
      const phase = phasesOf(windowsOf({ sessions: [coming] }, { today, documents: [observations] }), [], 'KEN', today)
      expect(phase[0]).toMatchObject({ stage: 'observations_out', issued: 'CAT/C/KEN/CO/4' })
    }
  })

  it('was held once its session is over, whenever its observations come', () => {
    const today = '2027-08-10'
    const dueOn = '2027-08-20'
    const later = announcement('CAT', 'concluding_observations_published', { session: 87, state: 'KEN', dueOn })
    const phase = on(today, [later])
    expect(phase.stage).toBe('observations_out')
    expect(sayPhase(phase, 'en', today).stands).toMatch(
      /^The review was held; its concluding observations were to be published on 20 August 2027 /,
    )
  })

  it.each([
    ['2027-05-01', 'expected'],
    ['2027-06-20', 'probably_open'],
    ['2027-07-10', 'probably_closed'],
  ])('whose deadline was never announced: on %s it is %s, without a count of days', (today, kind) => {
    const phase = on(today, [])
    expect(phase).toMatchObject({ can: { kind }, daysLeft: null })
    if (kind === 'expected')
      expect(languages.map((language) => sayPhase(phase, language, today).now)).toEqual([
        expect.stringMatching(/^You can prepare now\. Send .*\. .*: .*2027\.$/),
        expect.stringMatching(/^À préparer dès maintenant\. Envoyer .*\. .* : .*2027\.$/),
        expect.stringMatching(/^Se puede preparar desde ahora\. Enviar .*\. .*: .*2027\.$/),
      ])
    if (kind === 'probably_closed') expect(sayPhase(phase, 'en', today).shut).toContain('closed about June 2027')
  })

  it('says of a report that is overdue that nobody here knows whether it came', () => {
    const windows = windowsOf({ parties: [party('KEN', '1997-02-21')] })
    const phase = phasesOf(windows, [], 'KEN', '2026-11-21')[0]!
    expect(phase.stage).toBe('report_overdue')
    expect(sayPhase(phase, 'en', '2026-11-21').sentence).toContain('whether it came is not known here')
  })
})

describe('a review in the UPR', () => {
  it('is no dialogue that lasts until its report is adopted', () => {
    const today = '2024-11-27'
    const sessions = [session('UPR', 48, { opens: '2025-01-20', closes: '2025-01-31' })]
    const days = { session: 48, state: 'KEN', opensOn: '2025-01-28', dueOn: '2025-01-31' }
    const announcements = [announcement('UPR', 'working_group_review', days)]
    const windows = windowsOf({ sessions, uprTurns: [turn('KEN', 4, 48)], announcements }, { today })
    const phase = phasesOf(windows, [], 'KEN', today)[1]!
    expect(languages.map((language) => sayPhase(phase, language, today).stands)).toEqual([
      expect.stringContaining('; the review, and the adoption of its report, are from 28 to 31 January 2025.'),
      expect.stringContaining(' ; l’examen, et l’adoption de son rapport, ont lieu du 28 au 31 janvier 2025.'),
      expect.stringContaining('; el examen, y la aprobación de su informe, son del 28 al 31 de enero de 2025.'),
    ])
  })

  it.each([
    [
      '2024-11-27',
      'A review is coming at the session from 20',
      'Un examen est prévu à la session du 20',
      'Se prevé un examen en el período de sesiones del 20',
    ],
    [
      '2025-02-27',
      'The review was held at the session from 20',
      'L’examen a eu lieu à la session du 20',
      'El examen se celebró en el período de sesiones del 20',
    ],
    [
      '2026-11-27',
      'The last review was held at the session from 20',
      'Le dernier examen a eu lieu à la session du 20',
      'El último examen se celebró en el período de sesiones del 20',
    ],
  ])('on %s: the days of its session are said to be those', (today, ...starts) => {
    const sessions = [session('UPR', 48, { opens: '2025-01-20', closes: '2025-01-31' })]
    const phase = phasesOf(windowsOf({ sessions, uprTurns: [turn('KEN', 4, 48)] }, { today }), [], 'KEN', today)[1]!
    for (const [at, language] of languages.entries())
      expect(sayPhase(phase, language, today).stands).toContain(starts[at])
  })

  it('whose month has begun may have been held', () => {
    const sessions = [session('UPR', 53, { opens: '2026-11', closes: '2026-11', confidence: 'likely' })]
    const said = (today: string) =>
      sayPhase(
        phasesOf(windowsOf({ sessions, uprTurns: [turn('KEN', 4, 53)] }, { today }), [], 'KEN', today)[1]!,
        'en',
        today,
      )
    expect(said('2026-10-30').stands).not.toContain('may have been held')
    expect(said('2026-10-30').now).toContain('You can still act')
    const { stands, now, shut } = said('2026-11-27')
    expect(stands).toContain('may have been held')
    // nothing is promised of a review that may be over
    expect(now).toBe('First see on the official page whether the review has been held: what can be done depends on it.')
    expect(shut).toContain('Probably closed')
  })

  it('whose session is known by its month alone: submissions are probably closed by the bound of that month', () => {
    const sessions = [session('UPR', 54, { opens: '2027-01', closes: '2027-02', confidence: 'likely' })]
    const phase = (today: string) =>
      phasesOf(windowsOf({ sessions, uprTurns: [turn('KEN', 4, 54)] }, { today }), [], 'KEN', today)[1]!
    expect(phase('2026-07-01').can.kind).toBe('not_announced')
    const closed = phase('2026-11-27')
    expect(closed).toMatchObject({ can: { kind: 'probably_closed', about: { from: '2026-05', to: '2026-07' } } })
    expect(sayPhase(closed, 'fr', '2026-11-27').shut).toContain('mai 2026 – juillet 2026')
    // what can still be done comes first, in the terms of the date that comes
    for (const [language, first] of [
      ['en', 'You can still act: inform recommending States'],
      ['fr', 'Il est encore possible d’agir : informer'],
      ['es', 'Todavía se puede actuar: informar'],
    ] as const)
      expect(sayPhase(closed, language, '2026-11-27').now).toContain(first)
  })

  it.each([
    ['2025-06-01', 'outcome_pending'],
    ['2026-11-27', 'implementing'],
    ['2035-01-01', 'implementing'],
  ])('that was held: on %s %s', (today, stage) => {
    const sessions = [session('UPR', 49, { opens: '2025-04-28', closes: '2025-05-09' })]
    const windows = windowsOf({ sessions, uprTurns: [turn('KEN', 4, 49)] }, { today })
    expect(phasesOf(windows, [], 'KEN', today)[1]!.stage).toBe(stage)
  })

  it('that was called off', () => {
    const sessions = [session('UPR', 53, { opens: '2027-01-18', closes: '2027-01-29' })]
    const gone = announcement('UPR', 'session', { session: 53, status: 'cancelled' })
    const windows = windowsOf({ sessions, uprTurns: [turn('KEN', 4, 53)], announcements: [gone] })
    expect(phasesOf(windows, [], 'KEN', '2026-11-21')[1]!.stage).toBe('postponed')
  })
})

describe('the Special Rapporteur', () => {
  it.each([
    ['2026-11-01', 'visit_coming'],
    ['2027-01-10', 'visit_report_awaited'],
    ['2030-01-10', 'no_visit_announced'],
  ])('on %s: %s; letters are taken at any time', (today, stage) => {
    const row = announcement('SRT', 'country_visit', { state: 'KEN', opensOn: '2026-11-30', dueOn: '2026-12-11' })
    const phase = phasesOf(windowsOf({ announcements: [row] }, { today }), [], 'KEN', today)[2]!
    expect(phase).toMatchObject({ stage, can: { kind: 'always' } })
  })

  it('a visit known from the facts whose report is out is not awaited', () => {
    const windows = windowsOf({ visits: [visit('KEN', '2026-03-02', '2026-03-13', { reportSymbol: 'A/HRC/99/1' })] })
    expect(phasesOf(windows, [], 'KEN', '2026-11-21')[2]!.stage).toBe('no_visit_announced')
  })
})

describe('how to take part', () => {
  it('names where, language, publication and reprisals, each with a page; general knowledge is to be confirmed', () => {
    const today = '2026-11-27'
    const windows = computeWindows({ facts, documents: [], today, states: ['TGO'] })
    for (const phase of phasesOf(windows, facts.standings, 'TGO', today)) {
      const rows = howToTakePart(phase, facts.howTo)
      expect(rows.length).toBeGreaterThan(5)
      expect(rows.some(({ kind }) => kind === 'reprisals')).toBe(true)
      for (const { address, weight, confidence } of rows) {
        expect(address).toMatch(/^https?:\/\//)
        if (/general knowledge/.test(confidence)) expect(weight).toBe('confirm')
      }
    }
  })
})

describe('procedure', () => {
  const windows = windowsOf({ parties: [party('KEN', '1997-02-21')] })
  const standing = (what: StandingFact['what'], state: string, asOf: string) => ({
    state,
    what,
    asOf,
    session: null,
    count: null,
    evidence: 'estimate' as const,
    source: 'page',
    confidence: 'secondary',
    readOn: '2026-11-26',
  })

  it('is simplified, probably where another source says so', () => {
    const [phase] = phasesOf(windows, [standing('simplified_reporting', 'KEN', '2025-11')], 'KEN', '2026-11-21')
    expect(phase!.procedure).toEqual({ kind: 'simplified', probably: true })
    expect(sayPhase(phase!, 'es', '2026-11-21').procedure).toContain('probablemente')
  })

  it.each([
    ['en', 'standard procedure: the list of issues comes after the report'],
    ['fr', 'procédure ordinaire : la liste de points vient après le rapport'],
    ['es', 'procedimiento ordinario: la lista de cuestiones viene después del informe'],
  ] as const)('is standard where the Committee shows so: %s', (language, words) => {
    const row = { ...standing('standard_reporting', 'KEN', '2025-11'), evidence: 'official' as const }
    const [phase] = phasesOf(windows, [row], 'KEN', '2026-11-21')
    expect(phase!.procedure).toEqual({ kind: 'standard', probably: false })
    expect(sayPhase(phase!, language, '2026-11-21').sentence).toContain(words)
  })

  it.each([
    ['2026-11-25', ['standard_reporting'], 'standard'],
    ['2026-11-26', ['simplified_reporting', 'standard_reporting'], 'simplified'],
    ['2026-11-27', ['simplified_reporting'], 'simplified'],
  ] as const)('of two sources the later stands: simplified as read on %s', (readOn, kept, kind) => {
    const simplified = { ...standing('simplified_reporting', 'KEN', '2025-11'), readOn }
    const standard = standing('standard_reporting', 'KEN', '2025-11')
    const standings = standingsOf({ standings: [simplified, standard], announcements: [] })
    expect(standings.map(({ what }) => what)).toEqual(kept)
    expect(phasesOf(windows, standings, 'KEN', '2026-11-21')[0]!.procedure!.kind).toBe(kind)
  })
})
