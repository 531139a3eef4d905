// What a worker does of a load: classify, index, alerts, messages. It tells what it took, line by line.
import type { Label, Store } from '../../db/store.ts'
import { runDeliveries } from '../../src/alerts/deliver.ts'
import { runAlerts } from '../../src/alerts/raise.ts'
import { createVault } from '../../src/alerts/vault.ts'
import { type Classifier, classify, labelHere } from '../../src/pipeline/classify.ts'
import { silent } from '../../src/pipeline/context.ts'
import { indexUnits } from '../../src/pipeline/index-units.ts'
import { stoppedClock } from './clock.ts'

const flag: Label = {
  scheme: 'topic',
  label: 'criminalisation',
  evidence: [{ start: 0, end: 5, text: 'Amend', rule: 'definition' }],
  rules: ['definition'],
  vetoes: [],
  doubtful: false,
  method: 'rule set v1',
}

/** The rules themselves have tests of their own. */
const classifier: Classifier = { version: '9', classify: ({ path }) => (path?.endsWith('1') ? [flag] : []) }

/** Units that a worker claims at a time. */
export const claimed = 50

/** Does the work; `tell` hears `unit ID` and `sent ID`. With `stalls` it claims units and never gives them back. */
export async function workOn(
  store: Store,
  key: string,
  tell: (line: string) => void,
  { stalls = false, at = '2099-06-02T06:00:00.000Z' } = {},
): Promise<void> {
  const clock = stoppedClock(at)
  const quiet = () => undefined
  // claims of the same kind, of fewer units
  const { label: labelMany } = store.labels
  const labels: Store['labels'] = { ...store.labels, label: (version, _, read) => labelMany(version, claimed, read) }
  const ctx = {
    store: { ...store, labels },
    archive: null as never,
    clock,
    log: { info: quiet, warn: quiet },
    progress: silent,
  }
  const { label } = labelHere(classifier)
  const stall = async () => {
    tell('stalls')
    return new Promise<never>(() => setInterval(quiet, 60_000))
  }
  await classify(ctx, classifier, {
    close: async () => {},
    label: async (units) => {
      if (stalls) return stall()
      const found = await label(units)
      tell(units.map(({ id }) => `unit ${id}`).join('\n'))
      return found
    },
  })
  await indexUnits(ctx)
  const alerting = {
    store: store.alerts,
    clock,
    vault: createVault(key),
    mail: { send: async ({ messageId }: { messageId: string }) => tell(`sent ${messageId}`) },
    hooks: { post: async () => {} },
    baseUrl: 'https://dates.example.org',
    from: 'Dates <dates@dates.example.org>',
    random: () => 0.5,
    dataVersion: async () => '2099-06-02/7',
    closedSessions: async () => ({}),
    windows: async (states: readonly string[] | null) =>
      (await store.windows.all(states === null ? {} : { states: [...states] })).filter(({ invented }) => !invented),
    procedure: async () => ({ standings: [], howTo: [] }),
    hasRoom: async () => true,
    isInPlace: async () => true,
    isClockRight: async () => true,
    staleSources: async () => [],
    note: quiet,
  }
  await runAlerts(alerting)
  await runDeliveries(alerting)
}
