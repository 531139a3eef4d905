// Every kind of page of the site, over the invented State and two that count as real in the tests.
import type { AddressInfo } from 'node:net'
import type { Site } from '../../web/support/site.ts'

/** What the pages about one State are opened with: its code, a document, a recommendation. */
type First = { state: string; symbol: string; id: string }

/** Asks a running server for the first recommendation to a State. Fails where none is held. */
export async function firstOf(origin: string, state: string): Promise<First> {
  const answer = await fetch(`${origin}/api/v1/recommendations?state=${state}&limit=1`)
  const { data } = (await answer.json()) as { data: { id: string; symbol: string }[] }
  const [row] = data
  if (!row) throw new Error(`${origin} holds no recommendation to ${state}`)
  return { state, symbol: row.symbol, id: row.id }
}

export const pagesOf = ({ state, symbol, id }: First): [name: string, address: string][] => [
  ['home', '/'],
  ['states', '/states'],
  ['state', `/states/${state}`],
  ['state-without-texts', '/states/KEN'],
  ['windows', '/windows'],
  ['month', '/windows?view=month&month=2103-05'],
  ['calendar', '/calendar?state=XVE'],
  ['search', '/search'],
  ['results', '/search?state=XVF'],
  ['ledger', `/states/${state}/criminalisation`],
  ['take-part', '/states/KEN/take-part'],
  ['compare', '/criminalisation?state=XVD,XVE,XVF'],
  ['document', `/documents/${symbol}`],
  ['recommendation', `/recommendations/${id}`],
  ['nothing-found', '/search?symbol=CAT/C/XVE/CO/33'],
  ['document-recommendations', `/documents/${symbol}?only=recommendations`],
  ['check', '/check'],
  ['verify', '/verify'],
  ['sources', '/sources'],
  ['about', '/about'],
  ['safety', '/safety'],
  ['annex', '/annex?state=XVF'],
  ['basket', `/annex?basket=${id}`],
  ['annex-empty', '/annex'],
  ['data', '/data'],
  ['dictionary', '/data/dictionary'],
  ['reminders', '/subscriptions'],
  ['reminders-narrow', '/subscriptions/narrow'],
  ['reminders-confirm', '/subscriptions/confirm?token=0'],
  ['reminders-leave', '/subscriptions/leave?token=0'],
  ['reminders-manage', '/subscriptions/manage?token=0'],
  ['api', '/api/docs'],
  ['api-shape', '/api/docs/RecommendationDetail'],
  ['errors', '/problems'],
  ['error-kind', '/problems/bad-parameter'],
  ['not-found', '/nowhere'],
  ['refused', '/search?colour=red'],
]

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
