// A store that counts what it is asked: a question that loads every row shows in a test, however fast it is.
import type { Store } from '../../db/store.ts'

export type Calls = Record<string, number>

/** Returns the same store and the calls by `noun.method`; `taken()` returns the calls since it was last asked. */
export function countedStore(store: Store): { store: Store; taken(): Calls } {
  let calls: Calls = {}
  const counted = (target: object, path: string): object =>
    new Proxy(target, {
      get: (of, name) => {
        const value: unknown = Reflect.get(of, name)
        const place = path === '' ? String(name) : `${path}.${String(name)}`
        if (typeof value === 'function')
          return (...given: unknown[]) => {
            calls[place] = (calls[place] ?? 0) + 1
            return Reflect.apply(value, of, given)
          }
        return typeof value === 'object' && value !== null ? counted(value, place) : value
      },
    })
  return {
    store: counted(store, '') as Store,
    taken: () => {
      const since = calls
      calls = {}
      return since
    },
  }
}
