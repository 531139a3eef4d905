// What the contracts share: a store of its own for each test, and fictional rows.
import { afterEach, beforeEach } from 'vitest'
import type { CaptureRow, Label, NewCapture, Store } from '../../../db/store.ts'
import type { ParsedDocument } from '../../../src/domain/documents.ts'
import { capture } from '../../support/capture.ts'
import { indexAll } from '../../support/index-all.ts'

export type OpenStore = () => Promise<Store>

export const at = (day: number) => `2099-06-${String(day).padStart(2, '0')}T00:00:00.000Z`

export const flag: Label = {
  scheme: 'topic',
  label: 'criminalisation',
  evidence: [],
  rules: ['r'],
  vetoes: [],
  doubtful: false,
  method: 'rules v1',
}

export type Its = {
  store: Store
  /** saves a document as if it had been collected on that day of June, and brings the search rows up to date */
  put(parsed: ParsedDocument, over?: Partial<NewCapture>, day?: number): Promise<CaptureRow>
}

/** Opens a store before each test of the block and closes it after. */
export function openEach(open: OpenStore): Its {
  const its: Its = {
    store: undefined as unknown as Store,
    put: async (parsed, over = {}, day = 1) => {
      const { store } = its
      const key = `${parsed.symbol} ${parsed.language}`
      const { id } = await store.captures.add(capture({ key, symbol: parsed.symbol, retrievedAt: at(day), ...over }))
      const row = (await store.captures.get(id))!
      await store.documents.save(parsed, row, 1, at(day))
      await indexAll(store)
      return row
    },
  }
  beforeEach(async () => {
    its.store = await open()
  })
  afterEach(async () => its.store.close())
  return its
}
