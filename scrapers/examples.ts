// The three sources over the example archive: recorded answers of made-up hosts, with invented documents of fictional States.

import { exampleBases, exampleCouncilSession } from './example-bases.ts'
import { sourceById } from './index.ts'
import { createList as listObservations } from './lib/committee-list/list.ts'
import type { Source } from './source.ts'
import { createList as listVisits } from './special-rapporteur-visits/list.ts'
import { createList as listOutcomes } from './upr-outcomes/list.ts'

const over = (id: string, list: Source['list']): Source[] => {
  const source = sourceById(id)
  return source ? [{ ...source, list }] : []
}

export const exampleSources: Source[] = [
  ...over('cat-concluding-observations', listObservations(exampleBases)),
  ...over('upr-outcomes', listOutcomes(exampleBases, { councilSessions: [exampleCouncilSession] })),
  ...over('special-rapporteur-visits', listVisits(exampleBases)),
]
