// Progress of long work on a terminal: one line that is written over. Silent where no person watches.
import type { Progress } from './pipeline/context.ts'

export function createProgress(stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY) return { begin() {}, tick() {}, end() {} }
  let label = ''
  let total: number | null = null
  let done = 0
  let shown = 0
  const draw = () => {
    const now = Date.now()
    if (now - shown < 100 && done !== total) return
    shown = now
    stream.write(`\r\u001b[K${label} ${done}${total === null ? '' : ` of ${total}`}`)
  }
  return {
    begin(newLabel, newTotal) {
      ;[label, total, done, shown] = [newLabel, newTotal, 0, 0]
    },
    tick() {
      done++
      draw()
    },
    end() {
      if (shown > 0) stream.write('\r\u001b[K')
      shown = 0
    },
  }
}
