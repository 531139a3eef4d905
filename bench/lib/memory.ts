// Memory of a process and its children together, as the system sees it.
import { readFileSync } from 'node:fs'
import { residentBytes } from '../../scrapers/lib/child/resident.ts'

/** Proportional share: a page that several processes hold counts in parts. Resident memory where the system does not tell. */
const shareBytes = (pid: number): number => {
  try {
    const kilobytes = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1]
    if (kilobytes !== undefined) return Number(kilobytes) * 1024
  } catch {
    // ended meanwhile, or another system
  }
  return residentBytes(pid) ?? 0
}

/** Returns the bytes that a process and its children hold; pages that they share count once (Linux), else twice. */
export const treeBytes = (pid: number): number => {
  let children: number[] = []
  try {
    children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number)
  } catch {
    // ended meanwhile, or another system
  }
  return [pid, ...children].reduce((sum, one) => sum + shareBytes(one), 0)
}
