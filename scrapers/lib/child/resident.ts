// How much memory another process holds, as the system sees it.
import { readFileSync } from 'node:fs'

/** Returns the resident memory of a process in bytes; null where the system has no `/proc` or the process has ended. */
export const residentBytes = (pid: number | undefined): number | null => {
  try {
    const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return kilobytes === undefined ? null : Number(kilobytes) * 1024
  } catch {
    return null
  }
}
