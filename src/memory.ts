// Keeps the memory of a long command, or of a server, small: V8 alone lets its heap grow to several times what is in use.
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** so much more than after the last collection is let stand, or half of it where that is more: a large heap costs more to collect */
const slack = 32 * 1024 * 1024

/**
 * Collects garbage whenever the heap has grown by 32 MB or by half, looking five times a second, until the function that it gives
 * is called. For commands that end: a collection takes some 30 ms, which a server must not spend.
 */
export function keepSmall(): () => void {
  setFlagsFromString('--expose-gc')
  const collectGarbage = runInNewContext('gc') as () => void
  let after = process.memoryUsage().heapUsed
  const timer = setInterval(() => {
    if (process.memoryUsage().heapUsed < after + Math.max(slack, after / 2)) return
    collectGarbage()
    after = process.memoryUsage().heapUsed
  }, 200)
  timer.unref()
  return () => clearInterval(timer)
}

/**
 * Lets the heap grow by a fifth between collections, and not by several times, for the rest of the process. For a server:
 * it collects three times as often, beside its work for the most part, and takes some 3 % more CPU.
 */
export const growSlowly = (): void => setFlagsFromString('--heap-growing-percent=20')
