// Readers that ask without a pause over kept connections, as people, programs and calendars do.
import { Pool } from 'undici'

const paths = [
  '/',
  '/states',
  '/states/XVD',
  '/states/KEN',
  '/windows',
  '/sources',
  '/feeds/calendar.ics',
  '/feeds/calendar.ics?estimates=1',
  '/world.json',
  '/api/v1/recommendations?state=XVD',
  '/api/v1/recommendations?q=torture&limit=20',
  '/api/v1/review-windows?limit=100',
  '/api/v1/states',
  '/api/v1/documents',
  '/api/v1/changes?since=0&limit=50',
]

export type Counts = { answered: number; failed: number }

/** Starts `count` readers of the server at an address; `stop` waits for the answers under way. */
export function read(address: string, count: number) {
  const pool = new Pool(address, { connections: count })
  const counts: Counts = { answered: 0, failed: 0 }
  let isStopped = false
  const one = async (start: number): Promise<void> => {
    for (let turn = start; !isStopped; turn++) {
      try {
        const { statusCode, body } = await pool.request({ path: paths[turn % paths.length]!, method: 'GET' })
        await body.dump()
        if (statusCode === 200) counts.answered++
        else counts.failed++
      } catch {
        if (!isStopped) counts.failed++
      }
    }
  }
  const readers = Array.from({ length: count }, (_, index) => one(index))
  return {
    counts: () => ({ ...counts }),
    stop: async (): Promise<void> => {
      isStopped = true
      await Promise.all(readers)
      await pool.close().catch(() => undefined)
    },
  }
}
