// What the benchmark of UPR reports calls in a child of the pool, where the product reads them.
import type { Capture } from '../scrapers/source.ts'

/** Returns the seconds of CPU that this process takes to make JSON of a report. */
export const cpuOfJson = async (capture: Capture): Promise<number> => {
  const { parseUpr } = await import('../scrapers/upr-outcomes/parse.ts')
  const before = process.cpuUsage()
  JSON.stringify(await parseUpr(capture))
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}
