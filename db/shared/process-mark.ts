// Names the process that does a run, so that a run whose process was killed is not shown as one that goes on.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { hostname } from 'node:os'

/** Ticks after the start of the machine at which a process began (proc(5), field 22); a number is given out again, this is not. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return ''
  }
}

/** This machine, without its name, which may be that of a person. */
const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 12)

/** The mark of this process. */
export const processMark = (): string => `${machine} ${process.pid} ${startOf(process.pid)}`

/** Whether the process of this mark is gone for certain; false where nothing is known of it, or it is on another machine. */
export function isGone(mark: string | null): boolean {
  const [host, number, start] = mark?.split(' ') ?? []
  const pid = Number(number)
  if (host !== machine || !Number.isInteger(pid) || pid <= 0) return false
  if (pid === process.pid && startOf(pid) === start) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
  return start !== '' && startOf(pid) !== start
}
