// The memory of answers: bounded in bytes, emptied by every write, and old after a minute.
import { compress, type Encoding } from './encode.ts'

export type Kept = {
  tag: string
  headers: [string, string | number | readonly string[]][]
  body: Buffer
  /** pattern of the route, for the log */
  route: string
  /** the compressed forms, made when first asked for */
  form(encoding: Encoding): Promise<Buffer>
}

/** Total of plain and compressed bytes, the largest answer that is kept, and its age: pages name ages of days and runs. */
const limits = { bytes: 24 * 1024 * 1024, each: 8 * 1024 * 1024, milliseconds: 60_000 }

export type Memory = {
  get(key: string, now: number): Kept | null
  /** Keeps an answer, and lets go of those that were asked for longest ago. */
  put(key: string, kept: Omit<Kept, 'form'>, now: number): Kept
  clear(): void
}

export function createMemory(bounds = limits): Memory {
  const rows = new Map<string, { kept: Kept; at: number; bytes: number }>()
  let total = 0
  const drop = (key: string) => {
    total -= rows.get(key)?.bytes ?? 0
    rows.delete(key)
  }
  const grow = (key: string, kept: Kept, bytes: number) => {
    const row = rows.get(key)
    if (row?.kept !== kept) return
    row.bytes += bytes
    total += bytes
    for (const oldest of rows.keys()) {
      if (total <= bounds.bytes) break
      drop(oldest)
    }
  }
  return {
    get(key, now) {
      const row = rows.get(key)
      if (!row) return null
      rows.delete(key)
      // a clock that was set back must not make an answer live longer
      if (Math.abs(now - row.at) >= bounds.milliseconds) {
        total -= row.bytes
        return null
      }
      rows.set(key, row)
      return row.kept
    },
    put(key, made, now) {
      const forms = new Map<Encoding, Promise<Buffer>>()
      const kept: Kept = {
        ...made,
        form(encoding) {
          const known = forms.get(encoding)
          if (known) return known
          const form = compress(made.body, encoding)
          forms.set(encoding, form)
          form.then(
            (bytes) => grow(key, kept, bytes.length),
            () => forms.delete(encoding),
          )
          return form
        },
      }
      if (made.body.length > bounds.each) return kept
      drop(key)
      rows.set(key, { kept, at: now, bytes: 0 })
      // the headers and the row itself count too: many small answers must not grow for ever
      grow(key, kept, made.body.length + key.length + 1000)
      return kept
    },
    clear() {
      rows.clear()
      total = 0
    },
  }
}
