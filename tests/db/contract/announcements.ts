// Announcements: entered once, kept with their history, and read among the facts as long as they stand.
import { describe, expect, it } from 'vitest'
import { type AnnouncementFact, noFacts } from '../../../src/domain/facts.ts'
import { counting, type Entry, entering } from '../../../src/domain/keeping/entered.ts'
import { ask, follow, match, now, window } from './alerts-support.ts'
import { type OpenStore, openEach } from './support.ts'

const row = (dueOn: string, rest: Partial<AnnouncementFact> = {}): AnnouncementFact => ({
  mechanism: 'CAT',
  state: 'XVE',
  session: 151,
  kind: 'review_submission',
  status: 'announced',
  opensOn: null,
  dueOn,
  quote: null,
  readOn: '2098-12-01',
  source: 'https://example.org/session-151',
  confidence: 'sure',
  ...rest,
})
const entry = (one: AnnouncementFact, rest: Partial<Entry> = {}): Entry => ({
  row: one,
  by: 'hand',
  file: null,
  corrects: null,
  heldBackBy: null,
  ...rest,
})

export function announcementsContract(open: OpenStore): void {
  describe('announcements', () => {
    const its = openEach(open)

    it('are kept with their history, as the rules say', async () => {
      const { announcements, facts } = its.store
      const steps: Entry[][] = [
        [entry(row('2099-03-16'), { by: 'file', file: 'one.csv' }), entry(row('2099-04-01', { session: 152 }))],
        [entry(row('2099-05-01'), { by: 'release', heldBackBy: 1 })],
        [entry(row('2099-03-17'), { corrects: 1 })],
      ]
      let rules: Awaited<ReturnType<typeof announcements.all>> = []
      for (const [index, step] of steps.entries()) {
        const ids = await announcements.enter(step, `2098-12-0${index + 1}T10:00:00.000Z`)
        rules = entering(rules, step, `2098-12-0${index + 1}T10:00:00.000Z`)
        expect(ids).toEqual(rules.slice(-step.length).map(({ id }) => id))
      }
      expect(await announcements.all()).toEqual(rules)
      expect((await facts.read()).announcements).toEqual(counting(rules))
      await announcements.withdraw([4, 2], '2098-12-05T10:00:00.000Z')
      expect((await announcements.all()).map(({ standing, other }) => [standing, other])).toEqual([
        ['corrected', 4],
        ['withdrawn', null],
        ['stands', null],
        ['withdrawn', null],
      ])
      expect(
        (await facts.read()).announcements.map(({ dueOn }) => dueOn),
        'what was held back counts again',
      ).toEqual(['2099-05-01'])
    })

    it('stand between those of the files and the pages; a load leaves them alone', async () => {
      const { announcements, facts } = its.store
      await facts.load({ ...noFacts(), announcements: [row('2099-01-01')] }, 'one')
      await announcements.enter([entry(row('2099-01-02'))], now)
      await facts.collected('calendar:one', [row('2099-01-03')])
      const days = async () => (await facts.read()).announcements.map(({ dueOn }) => dueOn)
      expect(await days()).toEqual(['2099-01-01', '2099-01-02', '2099-01-03'])
      expect((await facts.readPages()).map(({ dueOn }) => dueOn)).toEqual(['2099-01-03'])
      await facts.load(noFacts(), 'two')
      expect(await days()).toEqual(['2099-01-02', '2099-01-03'])
    })

    it('are counted in subscriptions that follow their windows', async () => {
      const { subscriptions } = its.store.alerts
      const following = (state: string, rest = {}) =>
        subscriptions.following([{ ...window({ state, invented: false }), ...rest }])
      await ask(its.store.alerts, 'pending')
      await follow(its.store.alerts, 'one', [match({ lead: -1, told: -1 })])
      await follow(its.store.alerts, 'all', [match({ lead: -1, told: -1, state: '*' }), match({ state: '*' })])
      await follow(its.store.alerts, 'other kind', [match({ lead: -1, told: -1, kind: 'country_visit' })])
      expect(await following('XVE')).toBe(2)
      expect(await following('XVF')).toBe(1)
      expect(await following('XVE', { kind: 'country_visit', mechanism: 'SRT' })).toBe(3)
      expect(await following('XVE', { invented: true }), 'an invented window goes out by no mail').toBe(0)
      expect(await subscriptions.following([])).toBe(0)
    })
  })
}
