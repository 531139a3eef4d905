// Progress of long work with the time that is left: one line that is written over, or a line a minute where no terminal is.
import type { Progress } from './pipeline/context.ts'

/** A terminal is written to ten times a second at most. */
const redrawMs = 100
const lineMs = 60_000
/** Before that nothing is known of the pace. */
const paceMs = 3000

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(0)} MB`

function timeLeft(ms: number): string {
  const minutes = ms / 60_000
  if (minutes < 1) return `${Math.max(1, Math.round(ms / 1000))} s left`
  return minutes < 90 ? `${Math.round(minutes)} min left` : `${(minutes / 60).toFixed(1)} h left`
}

type Work = { label: string; total: number | null; isBytes: boolean; before: number; done: number; begun: number }

function lineOf({ label, total, isBytes, before, done, begun }: Work, now: number): string {
  const figure = isBytes ? megabytes : String
  if (total === null || total <= 0) return `${label} ${figure(done)}`
  const share = Math.min(100, Math.floor((done / total) * 100))
  const own = done - before
  const isPaced = now - begun >= paceMs && own > 0 && done < total
  const left = isPaced ? `, ${timeLeft(((now - begun) / own) * (total - done))}` : ''
  return `${label} ${figure(done)} of ${figure(total)} (${share} %${left})`
}

/** `now`: milliseconds of a clock. Short work without a terminal prints nothing. */
export function createProgress(
  stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>,
  now: () => number = Date.now,
): Progress {
  let work: Work = { label: '', total: null, isBytes: false, before: 0, done: 0, begun: now() }
  let shown = 0
  const draw = () => {
    const at = now()
    if (stream.isTTY) {
      if (at - shown < redrawMs && work.done !== work.total) return
      stream.write(`\r\u001b[K${lineOf(work, at)}`)
    } else {
      if (at - Math.max(shown, work.begun) < lineMs) return
      stream.write(`${lineOf(work, at)}\n`)
    }
    shown = at
  }
  return {
    begin(label, total, { unit, done = 0 } = {}) {
      work = { label, total, isBytes: unit === 'bytes', before: done, done, begun: now() }
      shown = 0
    },
    tick(by = 1) {
      work.done += by
      draw()
    },
    more(by) {
      if (work.total !== null) work.total += by
    },
    end() {
      if (stream.isTTY && shown > 0) stream.write('\r\u001b[K')
      shown = 0
    },
  }
}
