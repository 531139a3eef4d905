// What the store knows of a symbol: the document as held, or that somebody names it. Asks once a symbol.
import type { CaptureRow, DocumentDetail, DocumentRow, Store, UnitRow } from '../../../db/store.ts'

export type Known = {
  /** with its text; null where only the name is known */
  held: DocumentDetail | null
  versions: DocumentRow[]
  /** our facts or a register name it */
  named: boolean
  states: string[] | null
}

export type Knowledge = {
  of(symbol: string): Promise<Known>
  units(id: string): Promise<UnitRow[]>
  unread(id: string): Promise<string[]>
  newerThan(document: DocumentDetail): Promise<string | null>
}

const isCorrigendum = (capture: CaptureRow): boolean => capture.parseFault === 'corrigendum'

const once = <T>(make: (key: string) => Promise<T>): ((key: string) => Promise<T>) => {
  const kept = new Map<string, Promise<T>>()
  return (key) => {
    const before = kept.get(key) ?? make(key)
    kept.set(key, before)
    return before
  }
}

/** For one draft: answers are kept until it is done, and nothing of the draft is handed on but symbols. */
export function createKnowledge(store: Store): Knowledge {
  const facts = once(async () => {
    const { uprReports, visits } = await store.facts.read()
    return new Map([
      ...uprReports.map(({ symbol, state }) => [symbol, state] as const),
      ...visits.flatMap(({ reportSymbol, state }) => (reportSymbol === null ? [] : [[reportSymbol, state] as const])),
    ])
  })
  const of = once(async (symbol: string): Promise<Known> => {
    const document = await store.documents.get(symbol)
    const state = (await facts('')).get(symbol)
    // a corrigendum is kept to be read by people: it is there, and no text of ours
    const isKept = document === null && (await store.captures.named(symbol)).some(isCorrigendum)
    const hasText = document !== null && document.sha256 !== null && document.version !== 'restricted'
    return {
      held: hasText ? document : null,
      versions: hasText ? await store.documents.related(symbol) : [],
      named: document !== null || state !== undefined || isKept,
      states: document?.states ?? (state === undefined ? null : [state]),
    }
  })
  const newest = once(async (key: string) => {
    const [state, type] = key.split(' ')
    return (await store.documents.find({ states: [state!], types: [type!] }, { limit: 1 })).rows[0] ?? null
  })
  return {
    of,
    units: once((id) => store.documents.units(id)),
    unread: once(async (id) => (await store.documents.skipped(id)).map(({ where }) => where)),
    newerThan: async ({ states, type, distributionDate, mechanism }) => {
      if (states.length !== 1 || distributionDate === null || type === 'other') return null
      const last = await newest(`${states[0]} ${type}`)
      const isLater = last?.mechanism === mechanism && (last.distributionDate ?? '') > distributionDate
      return isLater ? last.symbol : null
    },
  }
}
