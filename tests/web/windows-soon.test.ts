// What somebody can send now or soon stands above the dates; an estimate is months there too.
import { expect, it } from 'vitest'
import { byLastMonth } from '../../src/web/next-together.ts'
import { fill } from '../support/fill.ts'
import { windowOf } from '../support/window.ts'
import { openSite } from './support/site.ts'

const estimate = { precision: 'month', certainty: 'estimate' } as const
const list = { kind: 'list_of_issues_prior_to_reporting', rule: 'C3', occasion: 'next', ...estimate } as const
const submission = { mechanism: 'UPR', kind: 'stakeholder_submission', rule: 'U2', occasion: 'cycle-4' } as const

const open = async () => {
  const store = await fill()
  await store.windows.replace(
    [
      windowOf({ ...list, state: 'HND', opensOn: '2099-01', dueOn: '2100-06' }),
      windowOf({ ...list, state: 'KHM', opensOn: '2101-01', dueOn: '2101-06' }),
      windowOf({ ...submission, state: 'TGO', dueOn: '2099-08-20' }),
      windowOf({ ...submission, state: 'KEN', dueOn: '2103-08-20' }),
      windowOf({ mechanism: 'UPR', kind: 'review_session', rule: 'U1', state: 'FRA', dueOn: '2099-07-10' }),
    ],
    [],
    '2099-06-01T06:00:00.000Z',
  )
  return openSite({ store })
}

it.each([
  ['en', 'What can be sent now or soon'],
  ['fr', 'Ce qui peut être envoyé maintenant ou bientôt'],
  ['es', 'Lo que se puede enviar ahora o pronto'],
])('comes first, a day before an estimate that is under way (%s)', async (lang, heading) => {
  const { $ } = await (await open()).open(`/windows?purpose=act&lang=${lang}`)
  expect($('main h2').first().text()).toBe(heading)
  const rows = $('#soon').nextAll('ul').first().find('> li')
  const states = rows.toArray().map((row) => $(row).find('a').first().attr('href')?.replace(/\?.*/, ''))
  expect(states).toEqual(['/states/TGO', '/states/HND'])
  expect($(rows[0]!).text()).toMatch(/20/)
  expect($(rows[1]!).find('strong').first().text()).not.toMatch(
    /\b\d{1,2}(?:er)? (?:de )?\p{L}+ (?:de )?(?:2099|2100)/u,
  )
  expect($(rows[1]!).find('.tag.estimate')).toHaveLength(1)
  // the review stays in the list by date, below
  expect($('#dates').nextAll('ul').text()).toMatch(/France|Francia/)
})

it('is left out where the page asks for something else, or a filter leaves nothing', async () => {
  const site = await open()
  for (const query of ['', '?purpose=duties', '?purpose=act&state=KEN', '?purpose=act&view=month'])
    expect((await site.open(`/windows${query}`)).$('#soon'), query).toHaveLength(0)
})

it('says of a source of somebody else that it is not the body’s own page', async () => {
  const store = await fill()
  const rows = [
    windowOf({ ...submission, state: 'TGO', dueOn: '2100-08-20', source: 'https://news.example.com/a' }),
    windowOf({ ...submission, state: 'KEN', dueOn: '2100-09-20', source: 'https://www.ohchr.org/en/upr' }),
  ]
  await store.windows.replace(rows, [], '2099-06-01T06:00:00.000Z')
  const { $ } = await (await openSite({ store })).open('/windows')
  const said = (name: string) => $(`main li:contains("${name}")`).text().includes('not a page of the body itself')
  expect([said('Togo'), said('Kenya')]).toEqual([true, false])
})

it('orders the groups of the first page by their last month, then by the first', () => {
  const group = (opensOn: string, dueOn: string) => [windowOf({ ...list, opensOn, dueOn })]
  const said = [
    group('2100-01', '2100-02'),
    group('2099-11', '2100-02'),
    group('2099-11', '2099-11'),
    group('2099-01', '2099-12'),
  ]
  expect(byLastMonth(said).map(([one]) => `${one!.opensOn} ${one!.dueOn}`)).toEqual([
    '2099-11 2099-11',
    '2099-01 2099-12',
    '2099-11 2100-02',
    '2100-01 2100-02',
  ])
})
