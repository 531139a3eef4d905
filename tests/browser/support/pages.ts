// Every kind of page of the site, over the invented State and two that count as real in the tests.
import type { AddressInfo } from 'node:net'
import type { Site } from '../../web/support/site.ts'

export const pagesOf = async ({ store }: Site): Promise<[name: string, address: string][]> => {
  const [row] = (await store.recommendations.find({ states: ['XVD'] }, { limit: 1 })).rows
  return [
    ['home', '/'],
    ['states', '/states'],
    ['state', '/states/XVD'],
    ['state-without-texts', '/states/KEN'],
    ['windows', '/windows'],
    ['month', '/windows?view=month&month=2103-05'],
    ['calendar', '/calendar?state=XVE'],
    ['search', '/search'],
    ['results', '/search?state=XVF'],
    ['ledger', '/states/XVD/criminalisation'],
    ['compare', '/criminalisation?state=XVD,XVE,XVF'],
    ['document', '/documents/CAT/C/XVD/CO/3'],
    ['recommendation', `/recommendations/${row!.id}`],
    ['check', '/check'],
    ['sources', '/sources'],
    ['about', '/about'],
    ['safety', '/safety'],
    ['annex', '/annex?state=XVF'],
    ['data', '/data'],
    ['dictionary', '/data/dictionary'],
    ['reminders', '/subscriptions'],
    ['reminders-narrow', '/subscriptions/narrow'],
    ['not-found', '/nowhere'],
  ]
}

/** Serves the site on 127.0.0.1 until `close` is called. */
export const serve = (site: Site) =>
  new Promise<{ origin: string; close(): void }>((resolve) => {
    const server = site.app.listen(0, '127.0.0.1', () =>
      resolve({
        origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        close: () => void server.close(),
      }),
    )
  })
