// Which state of the data somebody is looking at: every page, answer and export says it (SAFETY, G1).

import type { RunRow, Store } from '../../db/store.ts'
import { watchedMechanisms } from '../domain/mechanisms.ts'

export type Edition = {
  /** data version: day of the last change, number of the last change, number of the last run */
  version: string
  /** instant of the last change; null for an empty database */
  changedAt: string | null
  /** newest document of each watched mechanism, by distribution day */
  newest: { mechanism: string; symbol: string | null; date: string | null }[]
  /** sources whose newest run was red */
  failing: string[]
  /** a stage is writing at this moment */
  writing: boolean
}

const known = new WeakMap<Store, { version: string; edition: Edition }>()

const versionOf = (change: { id: number; at: string } | undefined, runs: RunRow[], schema: number): string =>
  `${change?.at.slice(0, 10) ?? 'empty'}.c${change?.id ?? 0}.r${Math.max(0, ...runs.map((run) => run.id))}.s${schema}`

/** The present edition; asks the database anew only when something was written since. */
export const readEdition = async (store: Store): Promise<Edition> => {
  const [change] = await store.changes.newest({ limit: 1, invented: true })
  const runs = (await store.runs.latest()).map((row) => row.last)
  const writing = runs.some((run) => run.finishedAt === null)
  const version = versionOf(change, runs, await store.meta.schemaVersion())
  const before = known.get(store)
  if (before?.version === version && !writing && !before.edition.writing) return before.edition
  const newest: Edition['newest'] = []
  for (const mechanism of watchedMechanisms) {
    const { rows } = await store.documents.find({ mechanisms: [mechanism] }, { limit: 1 })
    newest.push({ mechanism, symbol: rows[0]?.symbol ?? null, date: rows[0]?.distributionDate ?? null })
  }
  const failing = [...new Set(runs.filter((run) => run.result === 'red').map((run) => run.sourceId))].sort()
  const edition = { version, changedAt: change?.at ?? null, newest, failing, writing }
  known.set(store, { version, edition })
  return edition
}
