// Notes every expression that our code builds, from the moment this module is loaded: import it before any other.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export type Built = { source: string; flags: string; place: string }

const root = fileURLToPath(new URL('../..', import.meta.url))
const own = join('scripts', 'regexes')

/** each expression once, and where it was built as `file:line`; the same expression may be built in several places */
export const built: Built[] = []
const seen = new Set<string>()

Error.stackTraceLimit = 30

/** Returns the nearest frame that is ours, as a path from the root, or null where a package built it. */
const placeOf = (stack: string): string | null => {
  const frame = stack.split('\n').slice(3)[0] ?? ''
  const at = frame.indexOf(root)
  if (at === -1 || frame.includes('node_modules')) return null
  const [file, line] = frame.slice(at + root.length).split(':')
  return file === undefined || file.startsWith(own) ? null : `${file}:${line}`
}

const note = (made: RegExp): RegExp => {
  const place = placeOf(new Error().stack ?? '')
  const key = `${place} ${made}`
  if (place !== null && !seen.has(key)) {
    seen.add(key)
    built.push({ source: made.source, flags: made.flags, place })
  }
  return made
}

globalThis.RegExp = new Proxy(RegExp, {
  construct: (target, args) => note(Reflect.construct(target, args) as RegExp),
  apply: (target, self, args) => note(Reflect.apply(target, self, args) as RegExp),
})
