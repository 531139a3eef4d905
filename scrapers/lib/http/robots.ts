// robots.txt of each host: read once a day, obeyed.
import robotsParser from 'robots-parser'
import { FetchError } from '../../../src/domain/errors.ts'

export type RobotsAnswer = { status: number; text: string; challenged: boolean }

// robots-parser declares itself as a module without a default type that NodeNext understands
const parseRobots = robotsParser as unknown as (
  address: string,
  text: string,
) => {
  isAllowed(address: string, agent: string): boolean | undefined
  getCrawlDelay(agent: string): number | undefined
}

type Rules = { readAt: number; allows(address: string): boolean; crawlDelayMs: number }

const day = 24 * 3600 * 1000
const productToken = 'Mechanism Watch'
/** A larger Crawl-delay than this would make one document take an hour; it is then capped. */
const greatestDelayMs = 60_000

/**
 * Rules by RFC 9309: a 4xx means no rules, a 5xx or no answer means that nothing may be asked, and a challenge in
 * place of the file is passed on as a challenge.
 */
export function createRobots(read: (address: string) => Promise<RobotsAnswer>, now: () => Date) {
  const known = new Map<string, Promise<Rules>>()

  async function readRules(origin: string): Promise<Rules> {
    const address = `${origin}/robots.txt`
    const readAt = now().getTime()
    const { status, text, challenged } = await read(address)
    if (challenged) throw new FetchError('challenged', address, 'a challenge in place of robots.txt')
    if (status >= 500 || status < 200 || (status >= 300 && status < 400))
      throw new FetchError('robots', address, `robots.txt answered ${status}: nothing is asked of this host`)
    const rules = parseRobots(address, status < 300 ? text : '')
    const delay = (rules.getCrawlDelay(productToken) ?? 0) * 1000
    return {
      readAt,
      allows: (asked) => rules.isAllowed(asked, productToken) !== false,
      crawlDelayMs: Math.min(Number.isFinite(delay) ? delay : 0, greatestDelayMs),
    }
  }

  function rulesOf(origin: string): Promise<Rules> {
    const fresh = readRules(origin)
    known.set(origin, fresh)
    // a failed reading is not remembered: the next request tries again
    fresh.catch(() => known.delete(origin))
    return fresh
  }

  return {
    /** The host's Crawl-delay in milliseconds; throws `robots` when the address may not be asked for. */
    async admit(address: URL): Promise<number> {
      const held = await known.get(address.origin)
      const rules = held && now().getTime() - held.readAt < day ? held : await rulesOf(address.origin)
      if (!rules.allows(address.href)) throw new FetchError('robots', address.href, 'robots.txt disallows it')
      return rules.crawlDelayMs
    },
  }
}
export type Robots = ReturnType<typeof createRobots>
