// Windows of one last day stand in the order of the names that the reader sees, not of the codes of the States.
import { expect, it } from 'vitest'
import { fill } from '../support/fill.ts'
import { windowOf } from '../support/window.ts'
import { openSite } from './support/site.ts'

it.each([
  ['fr', ['Cambodge', 'Eswatini', 'Slovaquie', 'Slovénie']],
  ['en', ['Cambodia', 'Eswatini', 'Slovakia', 'Slovenia']],
] as const)('in %s', async (language, names) => {
  const store = await fill()
  const review = { mechanism: 'UPR', kind: 'review_session', rule: 'U1', certainty: 'estimate' } as const
  const months = { opensOn: '2101-01', dueOn: '2101-02', precision: 'month', occasion: 'cycle-4' } as const
  const windows = ['SVN', 'KHM', 'SVK', 'SWZ'].map((state) => windowOf({ ...review, ...months, state }))
  await store.windows.replace(windows, [], '2099-06-01T06:00:00.000Z')
  const { $ } = await (await openSite({ store })).open(`/windows?lang=${language}`)
  const shown = $('main a[href^="/states/"]')
    .toArray()
    .map((link) => $(link).text().trim())
  expect(shown.filter((name) => (names as readonly string[]).includes(name))).toEqual(names)
})
