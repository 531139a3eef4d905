// The first mail: what is known now, what would not be told yet, and the reminders that are near, said once.
import { describe, expect, it } from 'vitest'
import { runDeliveries } from '../../src/alerts/deliver.ts'
import { raiseForNewcomers, runAlerts } from '../../src/alerts/raise.ts'
import { sayHowTo } from '../../src/domain/phases/how-to/say.ts'
import { readFacts } from '../../src/pipeline/read-facts.ts'
import { type Bench, createBench, putWindows, subscribe, windowOf } from './support/fixtures.ts'

const newcomer = { overview: true }
const unknown = { certainty: 'unknown', dueOn: null, precision: null, reason: 'x' } as const
const review = { kind: 'next_review', rule: 'C13', mechanism: 'CAT' } as const
const upr = { kind: 'review_session', rule: 'U1', mechanism: 'UPR', occasion: 'cycle-5' } as const
/** Valdoria has a submission that is open; Norland has nothing with a date; Kestria is no party. */
const world = [
  windowOf({ kind: 'review_submission', rule: 'C6', occasion: 'session-90', dueOn: '2027-01-20' }),
  windowOf({ ...review, occasion: 'session-90', opensOn: '2027-02-15', dueOn: '2027-03-05' }),
  windowOf({
    kind: 'concluding_observations_published',
    rule: 'C9',
    occasion: 'session-90',
    dueOn: '2027-03-05',
    certainty: 'rule',
  }),
  windowOf({ ...upr, opensOn: '2029-01', dueOn: '2029-03', precision: 'month', certainty: 'estimate' }),
  windowOf({ state: 'XVE', ...review, occasion: 'later', ...unknown }),
  windowOf({ state: 'XVE', ...upr, ...unknown }),
  windowOf({ state: 'XVF', ...review, occasion: 'later', ...unknown, absence: 'not_a_party' }),
]
const states = ['XVD', 'XVE', 'XVF']
const confirmAt = async (bench: Bench, at: string) => {
  bench.at(at)
  // as the server does after the button: no run of the alerts
  await raiseForNewcomers(bench.ctx)
  await runDeliveries(bench.ctx)
}

it.each([
  [
    'en',
    [
      /^Your messages have begun\./,
      /Valdoria – Committee against Torture\n[\s\S]*You can act now – Submissions for the review: by 20 January 2027\. 15 days left\./,
      /Kestria – Committee against Torture\n\s+Not a party/,
      /You can act\n=+\n\nValdoria – Committee against Torture: Submissions for the review\n\s+Last day: 20 January 2027/,
      /What you will not be reminded of yet\n=+\n\n\s+Norland: nothing has a date yet \(Committee against Torture, Universal Periodic Review\)\.\n\s+Valdoria: nothing has a date yet \(Universal Periodic Review\)\./,
      /You get at most one summary a week, on Monday/,
    ],
  ],
  [
    'fr',
    [
      /^Vos messages commencent\./,
      /Valdorie – Comité contre la torture\n[\s\S]*Possible maintenant – Contributions pour l’examen : au plus tard le 20 janvier 2027\. Il reste 15 jours\./,
      /Vous pouvez agir/,
      /Norlande : rien n’a encore de date \(Comité contre la torture, Examen périodique universel\)\./,
      /un résumé par semaine, le lundi/,
    ],
  ],
  [
    'es',
    [
      /^Sus mensajes comienzan\./,
      /Usted puede actuar/,
      /Norlandia: nada tiene fecha todavía \(Comité contra la Tortura, Examen Periódico Universal\)\./,
      /un resumen por semana, el lunes/,
    ],
  ],
] as const)('in %s', async (language, expected) => {
  const bench = createBench()
  putWindows(bench.raw, world)
  bench.at('2027-01-05T16:50:00Z')
  await subscribe(bench, { states, language, mechanisms: ['CAT', 'UPR'] }, newcomer)
  await confirmAt(bench, '2027-01-05T16:50:00Z')
  const [mail] = bench.mails
  for (const part of expected) expect(mail!.text).toMatch(part)
  // how to change it, without the link that could
  expect(mail!.text).toContain(`/subscriptions${language === 'en' ? '' : `?language=${language}`}`)
  // a State to which a procedure never applies is no gap
  expect(mail!.text).not.toMatch(/Kestri[ae] ?: (nothing has|rien n’a|nada tiene)/)
  expect(mail!.text).not.toMatch(/undefined|null|\[object/)
})

it('is sent once, carries the reminders that are near, and these are not sent again', async () => {
  const bench = createBench()
  putWindows(bench.raw, world)
  bench.at('2027-01-05T16:50:00Z')
  const person = await subscribe(bench, { states, cadence: 'at_once' }, newcomer)
  await confirmAt(bench, '2027-01-05T16:50:00Z')
  for (const hour of ['17', '18']) {
    bench.at(`2027-01-05T${hour}:07:00Z`)
    await runAlerts(bench.ctx)
    await confirmAt(bench, `2027-01-05T${hour}:10:00Z`)
  }
  expect(bench.mails.map(({ subject }) => subject)).toEqual(['What is known now'])
  // a change of the choice is no new beginning
  const changed = { ...person.choice, states: ['XVD'] }
  await bench.store.subscriptions.change(person.number, changed, 'at_once', [], {
    today: '2027-01-05',
    monday: '2027-01-11',
  })
  await confirmAt(bench, '2027-01-05T19:00:00Z')
  expect(bench.mails).toHaveLength(1)
})

it('of all States gives dates and a count, and names no State without one', async () => {
  const bench = createBench()
  putWindows(bench.raw, world)
  bench.at('2027-01-05T16:50:00Z')
  await subscribe(bench, {}, newcomer)
  await confirmAt(bench, '2027-01-05T16:50:00Z')
  expect(bench.mails[0]!.text).toContain('2 other States have no date yet.')
  expect(bench.mails[0]!.text).not.toContain('Norland')
})

it('is not sent to who was confirmed long ago, nor to a webhook', async () => {
  const bench = createBench()
  putWindows(bench.raw, world)
  bench.at('2027-01-05T16:50:00Z')
  await subscribe(bench, { cadence: 'at_once' }, newcomer)
  await subscribe(bench, { cadence: 'at_once' }, { overview: true, hook: 'https://hooks.ngo.org/a' })
  bench.raw.exec("update subscriptions set confirmed_at = '2026-01-01T00:00:00Z' where number = 1")
  await runAlerts(bench.ctx)
  await runDeliveries(bench.ctx)
  expect(bench.mails.map(({ subject }) => subject)).toEqual(['Reminder: 3 dates'])
  expect(bench.posts.length).toBe(3)
})

describe('of named States', () => {
  const howTo = readFacts(new URL('../../db/facts', import.meta.url).pathname).then((facts) => facts.howTo)

  it.each([
    ['en', 'Where and how to send', 'Written information for the review', 'Page of the State (Valdoria): '],
    ['fr', 'Où et comment envoyer', 'Informations écrites pour l’examen', 'Page de l’État (Valdorie)\u00a0: '],
    ['es', 'Adónde y cómo enviar', 'Información escrita para el examen', 'Página del Estado (Valdoria): '],
  ] as const)('leads to their pages, and says where and how to send (%s)', async (language, heading, stage, page) => {
    const rows = await howTo
    const bench = createBench({ procedure: async () => ({ standings: [], howTo: rows }) })
    putWindows(bench.raw, world)
    bench.at('2027-01-05T16:50:00Z')
    await subscribe(bench, { states, language, mechanisms: ['CAT'] }, newcomer)
    await confirmAt(bench, '2027-01-05T16:50:00Z')
    const { text, html } = bench.mails[0]!
    const address = `https://dates.example.org/states/XVD${language === 'en' ? '' : `?language=${language}`}`
    expect(text.replaceAll('\u00a0', ' ')).toContain(`${page.replaceAll('\u00a0', ' ')}${address}`)
    expect(html).toContain(`href="${address}"`)
    const [, said] = text.split(`${heading}\n${'='.repeat(heading.length)}`)
    expect(said, text).toContain(stage)
    // each row once, though several States share it, and each with its page
    const value = sayHowTo(
      rows.find((row) => row.kind === 'review_submission' && row.topic === 'format')!,
      language,
    ).value
    expect(text.split(value)).toHaveLength(2)
    const [block] = said!.split(/\n\n(?! )/).filter((part) => part.startsWith(stage))
    expect(
      block!
        .split('\n')
        .slice(1)
        .every((line) => /https?:\/\/\S+$/.test(line)),
    ).toBe(true)
    expect(text).not.toMatch(/undefined|null|\[object/)
  })

  it('of which the deadline is over says no way to what is closed', async () => {
    const rows = await howTo
    const bench = createBench({ procedure: async () => ({ standings: [], howTo: rows }) })
    putWindows(bench.raw, world)
    bench.at('2027-01-25T16:50:00Z')
    await subscribe(bench, { states: ['XVD'], mechanisms: ['CAT'] }, newcomer)
    await confirmAt(bench, '2027-01-25T16:50:00Z')
    expect(bench.mails[0]!.text).toContain('Closed – Submissions for the review')
    expect(bench.mails[0]!.text).not.toContain('Where and how to send')
  })

  it('of which nothing can ever be sent to a body says no way to it', async () => {
    const bench = createBench({ procedure: async () => ({ standings: [], howTo: await howTo }) })
    putWindows(bench.raw, world)
    bench.at('2027-01-05T16:50:00Z')
    await subscribe(bench, { states: ['XVF'], mechanisms: ['CAT'] }, newcomer)
    await confirmAt(bench, '2027-01-05T16:50:00Z')
    expect(bench.mails[0]!.text).not.toContain('Where and how to send')
    expect(bench.mails[0]!.text).toContain('Page of the State (Kestria): https://dates.example.org/states/XVF')
  })
})

it('calls no day that is today a reminder of the day before', async () => {
  const bench = createBench()
  putWindows(bench.raw, [
    windowOf({ kind: 'review_submission', rule: 'C6', occasion: 'session-90', dueOn: '2027-01-05' }),
  ])
  await subscribe(bench, { leads: [7, 1], cadence: 'at_once' }, newcomer)
  await confirmAt(bench, '2027-01-05T07:00:00Z')
  expect(bench.mails[0]!.text).toContain('that is today')
  expect(bench.mails[0]!.text.replace(/\s+/g, ' ')).toContain('your subscription includes reminders from 1 day before')
})
