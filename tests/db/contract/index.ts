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

export function storeContract(name: string, open: OpenStore): void {
  describe(`store: ${name}`, () => {
    capturesContract(open)
    documentsContract(open)
    recommendationsContract(open)
    oracleContract(open)
    changesContract(open)
    labelsContract(open)
    reviewsContract(open)
    windowsContract(open)
    runsContract(open)
    factsContract(open)
    announcementsContract(open)
    registerContract(open)
    searchContract(open)
    alertsSubscriptionsContract(open)
    alertsOutboxContract(open)
    alertsDeliveriesContract(open)
    alertsOracleContract(open)
    worksContract(open)
    wholeContract(open)
  })
}
