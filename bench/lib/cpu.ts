// The clock of the benches that a busy machine must not slow: CPU of this process, and of others.
import { readFileSync } from 'node:fs'

/** Returns the milliseconds of CPU that this process has taken so far. */
export const cpuMs = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Linux counts CPU of a process in hundredths of a second */
const tickMs = 10

/** Milliseconds of CPU of another process, and of its children that ended (proc(5)); zeros for one that has ended. */
export function cpuOf(pid: number): { own: number; ended: number } {
  try {
    const [user, system, endedUser, endedSystem] = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ')
      .slice(11, 15)
      .map((ticks) => Number(ticks) * tickMs) as [number, number, number, number]
    return { own: user + system, ended: endedUser + endedSystem }
  } catch {
    return { own: 0, ended: 0 }
  }
}
