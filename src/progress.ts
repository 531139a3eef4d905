// Progress of long work: one line that is written over on a terminal; elsewhere a line a minute, for a log.
import type { Progress } from './pipeline/context.ts'

/** Milliseconds between two lines: on a terminal, and where no person watches. */
const pause = { terminal: 100, log: 60_000 }

type Stream = { isTTY?: boolean; write(text: string): unknown }

/** `now` gives milliseconds; only their differences count. */
export function createProgress(stream: Stream, now: () => number = Date.now): Progress {
  let label = ''
  let total: number | null = null
  let done = 0
  let shown = 0
  let isDrawn = false
  const draw = () => {
    const time = now()
    const isLast = stream.isTTY === true && done === total
    if (time - shown < (stream.isTTY ? pause.terminal : pause.log) && !isLast) return
    shown = time
    const text = `${label} ${done}${total === null ? '' : ` of ${total}`}`
    stream.write(stream.isTTY ? `\r\u001b[K${text}` : `${text}\n`)
    isDrawn = true
  }
  return {
    begin(newLabel, newTotal) {
      ;[label, total, done] = [newLabel, newTotal, 0]
      // the first line of a log comes after a minute: short work leaves none
      shown = stream.isTTY ? 0 : now()
    },
    tick() {
      done++
      draw()
    },
    end() {
      if (isDrawn && stream.isTTY) stream.write('\r\u001b[K')
      isDrawn = false
    },
  }
}
