// Which state of the data somebody is looking at: every page, answer and export says it (SAFETY, G1).

import type { Store } from '../../db/store.ts'
import { mechanisms, watchedMechanisms } from '../domain/mechanisms.ts'
import { alertsRunId } from '../domain/run-ids.ts'
import { isKnownDamaged } from './held.ts'
import type { LatestRuns } from './runs.ts'

export type Edition = {
  /** data version: day of the last change, number of the last change, number of runs without those of the alerts */
  version: string
  /** instant of the last change; null for an empty database */
  changedAt: string | null
  /** newest document of each mechanism whose windows are computed or of which one is held, by distribution day */
  newest: { mechanism: string; symbol: string | null; date: string | null }[]
  /** sources whose newest run was red */
  failing: string[]
  /** a stage is writing at this moment */
  writing: boolean
  /** the last look at the database found damage in what readers are shown */
  damaged: boolean
}

export type DataVersion = Pick<Edition, 'version' | 'changedAt'>

/** Returns the data version alone; asks for no document. */
export const readDataVersion = async (store: Store): Promise<DataVersion> => {
  const [change] = await store.changes.newest({ limit: 1, invented: true })
  const runs = await store.runs.count(alertsRunId)
  const day = change?.at.slice(0, 10) ?? 'empty'
  return {
    version: `${day}.c${change?.id ?? 0}.r${runs}.s${await store.meta.schemaVersion()}`,
    changedAt: change?.at ?? null,
  }
}

/** Returns the present edition; of each mechanism it asks for one document. */
export const readEdition = async (store: Store, latest: LatestRuns): Promise<Edition> => {
  const { version, changedAt } = await readDataVersion(store)
  const newest: Edition['newest'] = []
  for (const mechanism of mechanisms) {
    const { rows } = await store.documents.find({ mechanisms: [mechanism], held: true }, { limit: 1 })
    if (rows.length === 0 && !(watchedMechanisms as readonly string[]).includes(mechanism)) continue
    newest.push({ mechanism, symbol: rows[0]?.symbol ?? null, date: rows[0]?.distributionDate ?? null })
  }
  const runs = latest.map(({ last }) => last).filter(({ sourceId }) => sourceId !== alertsRunId)
  return {
    version,
    changedAt,
    newest,
    failing: [...new Set(runs.filter((run) => run.result === 'red').map((run) => run.sourceId))].sort(),
    writing: runs.some((run) => run.finishedAt === null && run.result === null),
    damaged: await isKnownDamaged(store, latest),
  }
}
