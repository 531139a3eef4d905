// Windows: sequence and tombstones of the calendar.
import { describe, expect, it } from 'vitest'
import type { ReviewWindow } from '../../../src/domain/windows.ts'
import { at, type OpenStore, openEach } from './support.ts'

const window: ReviewWindow = {
  key: 'XVD:CAT:follow_up_due:CO/3',
  state: 'XVD',
  mechanism: 'CAT',
  kind: 'follow_up_due',
  rule: 'C10',
  occasion: 'CO/3',
  opensOn: null,
  dueOn: '2100-05-13',
  precision: 'day',
  certainty: 'official',
  basis: 'para. 30',
  basisSymbol: 'CAT/C/XVD/CO/3',
  basisParagraph: '30',
  quote: null,
  source: 'CAT/C/XVD/CO/3',
  readOn: '2099-06-01',
  officialPage: 'https://example.org',
  reason: null,
  supersedes: null,
  invented: false,
}

export function windowsContract(open: OpenStore): void {
  describe('windows', () => {
    const its = openEach(open)

    it('takes an estimate for a month as due on its last day', async () => {
      const month = { ...window, dueOn: '2100-06', precision: 'month' as const, certainty: 'estimate' as const }
      await its.store.windows.replace([month], [], at(3))
      const due = async (dueFrom: string) =>
        (await its.store.windows.find({ states: ['XVD'], dueFrom }, { limit: 5 })).total
      expect([await due('2100-06-01'), await due('2100-06-20'), await due('2100-07-01')]).toEqual([1, 1, 0])
    })

    it('keeps windows with a rising sequence when they move', async () => {
      const sequence = async () =>
        (await its.store.windows.calendar({ states: ['XVD'] })).map((row) => [
          row.sequence,
          row.changedAt,
          row.withdrawn,
        ])
      await its.store.windows.replace([window], [], at(1))
      await its.store.windows.replace([{ ...window, readOn: '2099-06-02' }], [], at(2))
      expect(await sequence()).toEqual([[0, at(1), false]])
      await its.store.windows.replace([{ ...window, dueOn: '2100-06-13' }], [], at(3))
      expect(await sequence()).toEqual([[1, at(3), false]])
      expect((await its.store.windows.find({ states: ['XVD'], dueFrom: '2100-06-01' }, { limit: 5 })).total).toBe(1)
      expect((await its.store.windows.find({ mechanisms: ['UPR'] }, { limit: 5 })).total).toBe(0)
      const cancelled = {
        at: at(4),
        kind: 'cancelled' as const,
        subject: 'window' as const,
        subjectId: window.key,
        state: 'XVD',
        mechanism: 'CAT',
        symbol: null,
        before: window,
        after: null,
        invented: false,
      }
      await its.store.windows.replace([], [cancelled], at(4))
      expect(await its.store.windows.all()).toEqual([])
      expect(await sequence(), 'its calendar entry stays, cancelled').toEqual([[2, at(4), true]])
      await its.store.windows.replace([window], [], at(5))
      expect(await sequence(), 'and counts on when it comes back').toEqual([[3, at(5), false]])
      await its.store.windows.replace([], [], at(6))
      expect(await sequence(), 'one that ran out is simply gone').toEqual([])
    })
  })
}
