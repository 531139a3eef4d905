// The page of one State.
import type { Router } from 'express'
import { readEdition } from '../../db/edition.ts'
import { readCoverage } from '../../db/status.ts'
import type { Store } from '../../db/store.ts'
import { ofState } from '../domain/coverage.ts'
import { mechanisms } from '../domain/mechanisms.ts'
import { type State, stateByCode } from '../domain/states.ts'
import type { WebContext } from './context.ts'
import { PageError } from './error.ts'
import type { Show } from './index.ts'
import { type Group, statePage } from './page-state.ts'
import { todayOf } from './pages.ts'

/** Recommendations of one mechanism shown in full on the page; the rest by search (S7: 100 kB a page). */
const shownEach = 8

const groupsOf = async (store: Store, iso3: string): Promise<Group[]> => {
  const groups: Group[] = []
  for (const mechanism of mechanisms) {
    const filter = { states: [iso3], mechanisms: [mechanism] }
    const found = await store.recommendations.find(filter, { limit: shownEach })
    if (found.total === 0) continue
    const flagged = await store.recommendations.find({ ...filter, topics: ['criminalisation'] }, { limit: 1 })
    groups.push({ mechanism, rows: found.rows, total: found.total, flagged: flagged.total })
  }
  return groups
}

/** The State of a code, whatever its case. Throws PageError where there is none. */
export const stateOf = (code: string): State => {
  const state = stateByCode(code.toUpperCase())
  if (!state) throw new PageError(404, 'No State has this code.')
  return state
}

export const addStatePages = (router: Router, context: WebContext, show: Show): void => {
  const { store } = context
  router.get('/states/:iso3', async (req, res) => {
    const state = stateOf(req.params.iso3)
    if (state.iso3 !== req.params.iso3) return res.redirect(308, `/states/${state.iso3}`)
    const [windows, documents, coverage, groups] = await Promise.all([
      store.windows.all({ states: [state.iso3] }),
      store.documents.find({ states: [state.iso3] }, { limit: 500 }),
      readCoverage(store, await readEdition(store)),
      groupsOf(store, state.iso3),
    ])
    const own = coverage.map((row) => ofState(row, state.iso3)).filter((row) => row.known > 0)
    const today = todayOf(context)
    await show(req, res, statePage({ state, windows, groups, documents: documents.rows, coverage: own, today }))
  })
}
