// What every store must do, whatever engine is behind it: one file per noun. Run it against each.
import { describe } from 'vitest'
import { alertsDeliveriesContract } from './alerts-deliveries.ts'
import { alertsOracleContract } from './alerts-oracle.ts'
import { alertsOutboxContract } from './alerts-outbox.ts'
import { alertsSubscriptionsContract } from './alerts-subscriptions.ts'
import { announcementsContract } from './announcements.ts'
import { capturesContract } from './captures.ts'
import { changesContract } from './changes.ts'
import { documentsContract } from './documents.ts'
import { factsContract } from './facts.ts'
import { labelsContract } from './labels.ts'
import { oracleContract } from './oracle.ts'
import { recommendationsContract } from './recommendations.ts'
import { registerContract } from './register.ts'
import { reviewsContract } from './reviews.ts'
import { runsContract } from './runs.ts'
import { searchContract } from './search.ts'
import type { OpenStore } from './support.ts'
import { wholeContract } from './whole.ts'
import { windowsContract } from './windows.ts'
import { worksContract } from './works.ts'

const contracts = {
  captures: capturesContract,
  documents: documentsContract,
  recommendations: recommendationsContract,
  oracle: oracleContract,
  changes: changesContract,
  labels: labelsContract,
  reviews: reviewsContract,
  windows: windowsContract,
  runs: runsContract,
  facts: factsContract,
  announcements: announcementsContract,
  register: registerContract,
  search: searchContract,
  'alerts subscriptions': alertsSubscriptionsContract,
  'alerts outbox': alertsOutboxContract,
  'alerts deliveries': alertsDeliveriesContract,
  'alerts oracle': alertsOracleContract,
  works: worksContract,
  whole: wholeContract,
}
export type ContractName = keyof typeof contracts

/** `notYet`: what an engine does not do yet; shown as skipped, so that nobody takes it for done. */
export function storeContract(name: string, open: OpenStore, notYet: readonly ContractName[] = []): void {
  describe(`store: ${name}`, () => {
    for (const [noun, contract] of Object.entries(contracts) as [ContractName, (typeof contracts)[ContractName]][])
      if (notYet.includes(noun)) describe.skip(`not yet: ${noun}`, () => contract(open))
      else contract(open)
  })
}
