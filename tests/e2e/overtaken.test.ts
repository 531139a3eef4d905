// A date that was read before its body's last session closed "may have moved": said by calendar, mail, page and world file.
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import request from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { choiceSchema } from '../../src/alerts/choice.ts'
import { runDeliveries } from '../../src/alerts/deliver.ts'
import { activate, askFor } from '../../src/alerts/http/actions.ts'
import { newList } from '../../src/alerts/local/list.ts'
import { watch } from '../../src/alerts/local/watch.ts'
import { readWorld, writeWorld } from '../../src/alerts/local/world.ts'
import type { Mail } from '../../src/alerts/mail/message.ts'
import { runAlerts } from '../../src/alerts/raise.ts'
import { createApp } from '../../src/app.ts'
import { disableAddresses } from '../../src/commands/alerts.ts'
import { type AppContext, openContext } from '../../src/context.ts'
import { readSettings } from '../../src/env.ts'
import { updateWindows } from '../../src/pipeline/windows.ts'
import { createAlerting } from '../../src/run/alerting.ts'
import { makeWorld } from '../../src/run/world.ts'
import { announcement, noFacts, session } from '../domain/windows/build.ts'
import { stoppedClock } from '../support/clock.ts'

const today = '2027-03-20'
const note = 'read on 1 March 2027; may have moved'
let folder: string
let ctx: AppContext

// read on 1 March: no 60 days ago, and due in more than 7
const announcements = [
  announcement('CAT', 'review_submission', { state: 'KEN', session: 90, dueOn: '2027-06-18', readOn: '2027-03-01' }),
  announcement('UPR', 'stakeholder_submission', {
    state: 'KEN',
    session: 50,
    dueOn: '2027-06-18',
    readOn: '2027-03-01',
  }),
]

/** An installation whose facts know a session of the Committee that closes on this day. */
async function open(closes: string): Promise<void> {
  folder = mkdtempSync(join(tmpdir(), 'mw-overtaken-'))
  const settings = readSettings({
    MECHANISM_WATCH_DATA: folder,
    MECHANISM_WATCH_KEY: randomBytes(32).toString('base64'),
    MECHANISM_WATCH_LOG: 'silent',
  })
  ctx = await openContext(settings, { clock: stoppedClock(`${today}T08:00:00.000Z`) })
  const closed = session('CAT', 89, { opens: '2027-02-15', closes })
  await ctx.store.facts.load({ ...noFacts, sessions: [closed], announcements }, today)
  await updateWindows(ctx)
}

describe.each([
  ['closed after that reading', '2027-03-12', true],
  ['closed before it', '2027-02-28', false],
  ['has not closed yet', '2027-03-26', false],
])('a session that %s', (_, closes, moved) => {
  beforeAll(() => open(closes))
  afterAll(async () => {
    await ctx.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('calendar', async () => {
    const answer = await request(await createApp(ctx, createAlerting(ctx)))
      .get('/feeds/calendar.ics?state=KEN&kind=review_submission')
      .expect(200)
    expect(
      answer.text
        .replace(/\r\n[ \t]/g, '')
        .replaceAll('\\;', ';')
        .includes(note),
    ).toBe(moved)
  })

  it.each(['/', '/states/KEN', '/windows?state=KEN'])('page %s', async (address) => {
    const answer = await request(await createApp(ctx, createAlerting(ctx)))
      .get(address)
      .expect(200)
    // of the two announcements that of the Committee alone: the Working Group held no session
    expect(answer.text.split(note).length - 1).toBe(moved ? 1 : 0)
  })

  it('mail', async () => {
    const mails: Mail[] = []
    const alerting = { ...createAlerting(ctx), mail: { send: async (mail: Mail) => void mails.push(mail) } }
    const acting = { ctx: alerting, vault: alerting.vault! }
    const mail = `person-${closes}@ngo.example.org`
    const choice = choiceSchema.parse({
      states: ['KEN'],
      kinds: ['review_submission'],
      cadence: 'at_once',
      leads: [90],
    })
    await askFor(acting, { mail, hook: null, choice })
    await activate(acting, (await ctx.store.alerts.subscriptions.pending(acting.vault.lookup('mail', mail, null)))[0]!)
    await runAlerts(alerting)
    await runDeliveries(alerting)
    const alert = mails.filter(({ text }) => text.includes('18 June 2027'))
    expect(alert).toHaveLength(1)
    expect(alert[0]!.text.includes(note)).toBe(moved)
    expect(await disableAddresses(ctx, [mail, 'nobody@ngo.example.org'], 'returned')).toBe(1)
    expect(await disableAddresses(ctx, ['nobody@ngo.example.org'], 'returned')).toBe(0)
  })

  it('world file and local watch', async () => {
    const world = readWorld(writeWorld(await makeWorld(ctx))).world
    const list = newList({ states: ['KEN'], kinds: ['review_submission'], leads: [90] })
    const { alerts } = watch(list, world, today)
    expect(alerts).toHaveLength(1)
    expect(alerts[0]!.view.lines.includes(note)).toBe(moved)
  })
})
