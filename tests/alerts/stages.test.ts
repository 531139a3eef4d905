// The two stages, walked by hand: lead times, digests, moves, cancellations, estimates, retries.
import { describe, expect, it } from 'vitest'
import { runDeliveries } from '../../src/alerts/deliver.ts'
import { ChannelDownError, readSmtpFault } from '../../src/alerts/mail/smtp-fault.ts'
import { runAlerts } from '../../src/alerts/raise.ts'
import { DeliveryError } from '../../src/domain/errors.ts'
import { type Bench, changeWindow, createBench, putWindows, subscribe, windowOf } from './support/fixtures.ts'

const day = async (bench: Bench, date: string, hour = '07:00') => {
  bench.at(`${date}T${hour}:00Z`)
  const raised = await runAlerts(bench.ctx)
  const sent = await runDeliveries(bench.ctx)
  return { raised, sent }
}
const alertsIn = (bench: Bench) =>
  bench.raw.prepare('select event, lead, due_on as dueOn, raised_on as raisedOn from alerts order by number').all()

describe('lead times', () => {
  it.each([
    // [day of the run, subject, part of the text]
    ['2026-11-13', null, ''],
    ['2026-11-14', 'Reminder: 1 date', '180 days left'],
    ['2027-04-13', 'Reminder: 1 date', '30 days left'],
    // a run was missed: told late, with the days that are left
    ['2027-04-16', 'Reminder: 1 date', '27 days left'],
    ['2027-05-13', 'Reminder: 1 date', 'that is today'],
    ['2027-05-14', null, ''],
  ])('on %s: %s', async (today, subject, part) => {
    const bench = createBench()
    putWindows(bench.raw, [windowOf()])
    bench.at(`${today}T05:00:00Z`)
    await subscribe(bench, { cadence: 'at_once' })
    await day(bench, today)
    expect(bench.mails.map((m) => m.subject)).toEqual(subject ? [subject] : [])
    if (subject) expect(bench.mails[0]!.text).toContain(part)
  })

  it('are each told once, the second run changes nothing', async () => {
    const bench = createBench()
    putWindows(bench.raw, [windowOf()])
    await subscribe(bench, { cadence: 'at_once', leads: [30, 7, 1] })
    for (let i = 0; i < 160; i++) {
      const date = new Date(Date.parse('2026-12-20') + i * 86_400_000).toISOString().slice(0, 10)
      await day(bench, date)
      await day(bench, date, '09:00')
    }
    expect(alertsIn(bench)).toEqual(
      [
        ['2027-04-13', 30],
        ['2027-05-06', 7],
        ['2027-05-12', 1],
      ].map(([raisedOn, lead]) => ({
        event: 'due:XVD:CAT:periodic_report_due:CO/2',
        lead,
        dueOn: '2027-05-13',
        raisedOn,
      })),
    )
    expect(bench.mails).toHaveLength(3)
  })

  it('survive a clock that jumped ahead and back', async () => {
    const bench = createBench()
    putWindows(bench.raw, [windowOf()])
    await subscribe(bench, { cadence: 'at_once', leads: [30, 7, 1] })
    await day(bench, '2027-04-01')
    await day(bench, '2027-05-12')
    for (const date of ['2027-04-02', '2027-04-13', '2027-05-06', '2027-05-12']) await day(bench, date)
    expect(alertsIn(bench)).toMatchObject([{ lead: 1 }, { lead: 30 }, { lead: 7 }])
  })

  it('count to the opening of a session, and to the end of a deadline', async () => {
    const bench = createBench()
    const session = windowOf({
      mechanism: 'CAT',
      kind: 'next_review',
      rule: 'C13',
      occasion: 'session-90',
      opensOn: '2027-07-12',
      dueOn: '2027-08-06',
    })
    const deadline = windowOf({ opensOn: '2027-06-01', dueOn: '2027-08-06' })
    putWindows(bench.raw, [session, deadline])
    bench.at('2027-06-01T06:00:00Z')
    await subscribe(bench, { cadence: 'at_once', leads: [30] })
    for (const date of ['2027-06-11', '2027-06-12', '2027-07-06', '2027-07-07', '2027-07-13', '2027-08-06'])
      await day(bench, date)
    // somebody who comes later, by the other way in
    await subscribe(bench, { cadence: 'at_once', leads: [30] })
    bench.at('2027-07-12T06:00:00Z')
    await runAlerts(bench.ctx)
    expect(alertsIn(bench)).toMatchObject([
      { event: `due:${session.key}`, dueOn: '2027-07-12', raisedOn: '2027-06-12' },
      { event: `due:${deadline.key}`, dueOn: '2027-08-06', raisedOn: '2027-07-07' },
      { event: `due:${session.key}`, dueOn: '2027-07-12', raisedOn: '2027-07-12' },
      { event: `due:${deadline.key}`, dueOn: '2027-08-06', raisedOn: '2027-07-12' },
    ])
    expect(bench.mails[0]!.text).toContain('Opens: 12 July 2027 – 30 days left')
    expect(bench.mails[1]!.text).toContain('Last day: 6 August 2027, whole day, Geneva – 30 days left')
  })

  it.each(['estimate', 'unknown', 'cancelled_or_moved'] as const)(
    'are never told of a date that is %s',
    async (certainty) => {
      const bench = createBench()
      putWindows(bench.raw, [
        windowOf({ certainty }),
        windowOf({ occasion: 'x', dueOn: '2027-05', precision: 'month' }),
      ])
      await subscribe(bench, { cadence: 'at_once' })
      await day(bench, '2027-05-10')
      expect(alertsIn(bench)).toEqual([])
    },
  )

  it('never tell of invented windows by mail, and by webhook only who named the State', async () => {
    const bench = createBench()
    putWindows(bench.raw, [windowOf({ invented: true })])
    await subscribe(bench, { cadence: 'at_once', states: ['XVD'] })
    await subscribe(bench, { cadence: 'at_once' }, { hook: 'https://hooks.ngo.org/a' })
    const asked = await subscribe(bench, { cadence: 'at_once', states: ['XVD'] }, { hook: 'https://hooks.ngo.org/b' })
    await day(bench, '2027-05-10')
    // the other way in: the window comes after the subscriptions
    putWindows(bench.raw, [windowOf({ invented: true, occasion: 'CO/3' })])
    await day(bench, '2027-05-10')
    expect(bench.mails).toEqual([])
    expect(bench.posts).toHaveLength(2)
    expect(bench.posts[0]!.body).toContain('INVENTED EXAMPLE')
    expect(bench.raw.prepare('select distinct subscription from alerts').all()).toEqual([
      { subscription: asked.number },
    ])
  })
})

describe('digests', () => {
  it('are one message a day, with why each row is in it', async () => {
    const bench = createBench()
    putWindows(bench.raw, [windowOf(), windowOf({ state: 'XVE', dueOn: '2027-05-20' })])
    await subscribe(bench, { cadence: 'daily', states: ['XVD', 'XVE'] })
    await day(bench, '2027-05-06')
    putWindows(bench.raw, [
      windowOf({ state: 'XVF', dueOn: '2027-05-20' }),
      windowOf({ state: 'XVE', occasion: 'CO/9', dueOn: '2027-05-20' }),
    ])
    await day(bench, '2027-05-06', '15:00')
    expect(bench.mails.map((m) => m.subject)).toEqual(['Daily summary: 2 dates'])
    expect(
      bench.mails[0]!.text.match(/Why you get this: your subscription includes a reminder (7|14) days? before, for/g),
    ).toHaveLength(2)
    await day(bench, '2027-05-07')
    expect(bench.mails.map((m) => m.subject)).toEqual(['Daily summary: 2 dates', 'Daily summary: 1 date'])
  })

  it('of a week go out on Monday, never later than the lead time', async () => {
    const bench = createBench()
    // 13 May 2027 is a Thursday
    putWindows(bench.raw, [windowOf()])
    bench.at('2027-04-20T07:00:00Z')
    await subscribe(bench, { cadence: 'weekly', leads: [7] })
    const sentOn: string[] = []
    for (let i = 0; i < 30; i++) {
      const date = new Date(Date.parse('2027-04-20') + i * 86_400_000).toISOString().slice(0, 10)
      const before = bench.mails.length
      await day(bench, date)
      if (bench.mails.length > before) sentOn.push(date)
    }
    expect(sentOn).toEqual(['2027-05-03'])
    expect(bench.mails[0]!.text).toContain('10 days left')
    expect(bench.mails[0]!.text).toContain('a reminder 7 days before')
  })

  it('catch up on Tuesday when Monday was missed, and only once', async () => {
    const bench = createBench()
    putWindows(bench.raw, [windowOf()])
    bench.at('2027-05-01T07:00:00Z')
    await subscribe(bench, { cadence: 'weekly', leads: [7] })
    for (const date of ['2027-05-01', '2027-05-04', '2027-05-05']) await day(bench, date)
    expect(bench.mails).toHaveLength(1)
  })

  it('stop when switched off, and nothing is kept for later', async () => {
    const bench = createBench()
    putWindows(bench.raw, [windowOf()])
    const person = await subscribe(bench, { cadence: 'weekly' })
    bench.at('2027-05-05T07:00:00Z')
    await runAlerts(bench.ctx)
    await bench.store.subscriptions.change(person.number, { ...person.choice, cadence: 'off' }, 'off', [], {
      today: '2027-05-05',
      monday: '2027-05-10',
    })
    await day(bench, '2027-05-10')
    expect(bench.mails).toEqual([])
  })
})

describe('changes', () => {
  const moved = windowOf({ dueOn: '2027-06-01' })
  it('go out even when the lead time has passed, with the old date and the new', async () => {
    const bench = createBench()
    putWindows(bench.raw, [windowOf()])
    await subscribe(bench, { cadence: 'at_once', leads: [30] })
    await day(bench, '2027-04-13')
    changeWindow(bench.raw, 'moved', windowOf(), moved, '2027-05-11T10:00:00Z')
    await day(bench, '2027-05-11')
    expect(bench.mails.map((m) => m.subject)).toEqual(['Reminder: 1 date', 'Reminder: 1 date'])
    const text = bench.mails[1]!.text
    expect(text).toContain('MOVED: ')
    expect(text).toContain('Earlier date: 13 May 2027. It no longer stands.')
    expect(text).toContain('Last day: 1 June 2027')
    await day(bench, '2027-05-11')
    expect(bench.mails).toHaveLength(2)
  })

  it('that cancel say that no new date is known', async () => {
    const bench = createBench()
    putWindows(bench.raw, [windowOf()])
    await subscribe(bench, { cadence: 'at_once', leads: [30] })
    changeWindow(
      bench.raw,
      'cancelled',
      windowOf(),
      windowOf({ dueOn: null, precision: null, certainty: 'cancelled_or_moved' }),
      '2027-05-11T10:00:00Z',
    )
    await day(bench, '2027-05-11')
    expect(bench.mails[0]!.text).toContain('CANCELLED: ')
    expect(bench.mails[0]!.text).toContain('No new date is known.')
  })

  it('between estimates are told to nobody; an estimate that became official is confirmed', async () => {
    const bench = createBench()
    await subscribe(bench, { cadence: 'at_once', leads: [] })
    const estimate = windowOf({ dueOn: '2027-05', precision: 'month', certainty: 'estimate' })
    changeWindow(bench.raw, 'moved', estimate, { ...estimate, dueOn: '2027-06' }, '2027-03-01T10:00:00Z')
    await day(bench, '2027-03-01')
    expect(bench.mails).toEqual([])
    changeWindow(bench.raw, 'confirmed', estimate, windowOf(), '2027-03-02T10:00:00Z')
    await day(bench, '2027-03-02')
    expect(bench.mails[0]!.text).toContain('CONFIRMED: ')
  })

  it('mark a reminder that was prepared before', async () => {
    const bench = createBench()
    putWindows(bench.raw, [windowOf()])
    await subscribe(bench, { cadence: 'at_once', leads: [30] })
    bench.at('2027-04-13T07:00:00Z')
    await runAlerts(bench.ctx)
    putWindows(bench.raw, [moved])
    await runDeliveries(bench.ctx)
    expect(bench.mails[0]!.text).toContain('CHANGED SINCE THIS REMINDER WAS PREPARED: Last day: 1 June 2027')
  })
})

describe('new recommendations', () => {
  const arrive = (bench: Bench, classified: boolean, day = '2027-03-01') => {
    bench.raw.exec(`
      insert into documents (id, symbol, language, source_id, mechanism, type, version, state, distribution_date, parser_version,
        parsed, unit_count, recommendation_count, invented, created_at, updated_at)
      values ('d1', 'CAT/C/XVD/CO/3', 'en', 's', 'CAT', 'concluding_observations', 'official', 'XVD', '${day}', 1,
        '{"title":"Concluding observations on Valdoria"}', 2, 2, 0, '', '');
      insert into document_states (document_id, state) values ('d1', 'XVD');
      insert into changes (at, kind, subject, subject_id, state, mechanism, invented) values ('2027-03-02T00:00:00Z', 'created', 'document', 'd1', 'XVD', 'CAT', 0);`)
    for (const row of [1, 2])
      bench.raw
        .prepare(
          `insert into units (row, id, document_id, ordinal, part, number_status, heading, text, unit_type, recommends, rest, positions, day, invented, classified_version, created_at, updated_at)
           values (?, ?, 'd1', ?, 1, 'printed', '[]', 'x', 'recommendation', 1, '{}', '[]', '', 0, ?, '', '')`,
        )
        .run(row, `u${row}`, row, classified ? 1 : null)
    bench.raw.exec(
      `insert into labels (unit_row, scheme, label, evidence, rules, vetoes, doubtful, method) select row, 'topic', 'criminalisation', '[]', '[]', '[]', 0, 'rules' from units`,
    )
  }
  it('wait for their labels, and are told once to who asked for the topic', async () => {
    const bench = createBench()
    await subscribe(bench, { cadence: 'at_once', topics: ['criminalisation'] })
    await subscribe(bench, { cadence: 'at_once', topics: ['death_penalty'] })
    await subscribe(bench, { cadence: 'at_once', topics: ['criminalisation'], states: ['XVE'] })
    arrive(bench, false)
    await day(bench, '2027-03-02')
    expect(bench.mails).toEqual([])
    bench.raw.exec('update units set classified_version = 1')
    await day(bench, '2027-03-03')
    await day(bench, '2027-03-04')
    expect(bench.mails).toHaveLength(1)
    expect(bench.mails[0]!.text).toContain(
      '2 recommendations that our finding aid places under “Criminalisation of torture”',
    )
  })
  it('of an old document that was only found now are told to nobody', async () => {
    const bench = createBench()
    await subscribe(bench, { cadence: 'at_once', topics: ['criminalisation'] })
    arrive(bench, true, '2012-01-01')
    await day(bench, '2027-03-02')
    expect(bench.mails).toEqual([])
  })
})

describe('failures', () => {
  const failing = (error: () => Error) => {
    const bench = createBench({ mail: { send: async () => Promise.reject(error()) } })
    putWindows(bench.raw, [windowOf()])
    return bench
  }
  const state = (bench: Bench) =>
    bench.raw
      .prepare(
        'select d.state, d.attempts, d.error, s.status, s.note from deliveries d join subscriptions s on s.number = d.subscription',
      )
      .get()

  it('that are permanent disable the address with a note, without the address', async () => {
    const response = '550 5.1.1 <person@ngo.example.org> unknown'
    const refusal = Object.assign(new Error(response), { response, responseCode: 550, command: 'RCPT TO' })
    const bench = failing(() => readSmtpFault(refusal))
    await subscribe(bench, { cadence: 'at_once' })
    const { sent } = await day(bench, '2027-05-10')
    expect(sent.disabled).toBe(1)
    expect(state(bench)).toMatchObject({
      state: 'failed',
      status: 'disabled',
      note: '2027-05-10: the mail server refused the address (550 5.1.1)',
    })
  })

  it('that may pass are retried over more than 72 hours, then the address is disabled', async () => {
    const bench = failing(() => new DeliveryError('450 try later', false))
    await subscribe(bench, { cadence: 'at_once' })
    await day(bench, '2027-05-10')
    const started = bench.ctx.clock.now().getTime()
    let now = started
    let attempts = 1
    let last = started
    while (now < started + 100 * 3_600_000) {
      now += 60_000
      bench.at(new Date(now).toISOString())
      const before = (state(bench) as { attempts: number }).attempts
      await runDeliveries(bench.ctx)
      if ((state(bench) as { attempts: number }).attempts > before) {
        attempts++
        last = now
      }
    }
    expect(attempts).toBe(9)
    expect((last - started) / 3_600_000).toBeGreaterThan(72)
    expect(state(bench)).toMatchObject({ state: 'failed', status: 'disabled' })
  })

  it('of our own way out cost nobody the subscription, however long they last', async () => {
    const bench = failing(() => new ChannelDownError('connect ECONNREFUSED'))
    await subscribe(bench, { cadence: 'at_once' })
    for (let i = 0; i < 30; i++) await day(bench, '2027-05-10', `${String(i % 24).padStart(2, '0')}:00`)
    for (let i = 11; i < 28; i++) await day(bench, `2027-05-${i}`)
    expect(state(bench)).toMatchObject({ state: 'queued', status: 'active', attempts: 0 })
  })

  it('of one channel leave the other alone', async () => {
    const bench = createBench({ hooks: { post: async () => Promise.reject(new DeliveryError('no answer', false)) } })
    putWindows(bench.raw, [windowOf()])
    await subscribe(bench, { cadence: 'at_once' })
    await subscribe(bench, { cadence: 'at_once' }, { hook: 'https://hooks.ngo.org/a' })
    for (let i = 0; i < 10; i++) await day(bench, '2027-05-10', `0${i}:00`)
    expect(bench.mails).toHaveLength(1)
  })

  it('of a hook that is gone disable it and tell the owner by mail', async () => {
    const bench = createBench({
      hooks: { post: async () => Promise.reject(new DeliveryError('the other end answered 410 Gone', true)) },
    })
    putWindows(bench.raw, [windowOf()])
    const owner = await subscribe(bench, { cadence: 'at_once' }, { hook: 'https://hooks.ngo.org/a' })
    await day(bench, '2027-05-10')
    await runDeliveries(bench.ctx)
    expect(bench.mails.map((m) => [m.to, m.subject])).toEqual([[owner.mail, 'Delivery stopped']])
    expect((await bench.store.subscriptions.byNumber(owner.number))?.status).toBe('disabled')
    putWindows(bench.raw, [windowOf({ occasion: 'CO/7' })])
    await day(bench, '2027-05-11')
    expect(bench.mails).toHaveLength(1)
  })
})
