// Atom, JSON Feed, iCalendar and the sitemap, read by parsers of others.
import { load } from 'cheerio'
import ICAL from 'ical.js'
import { notThere, rowFrom, rowOf } from '../tool.ts'
import type { Group } from '../types.ts'

const textAt = async (address: string): Promise<string> => {
  const answer = await fetch(address)
  if (answer.status !== 200) throw new Error(`${address} answers ${answer.status}`)
  return answer.text()
}

const feedparser = (address: string): string[] => [
  'python3',
  '-c',
  `import sys\ntry:\n  import feedparser\nexcept ImportError:\n  sys.exit(${notThere})\nf = feedparser.parse(sys.argv[1])\nassert not f.bozo, f.bozo_exception\nassert f.feed.id and f.entries and all(e.id and e.link for e in f.entries)`,
  address,
]

const icalendar = (address: string): string[] => [
  'python3',
  '-c',
  `import sys, urllib.request\ntry:\n  import icalendar\nexcept ImportError:\n  sys.exit(${notThere})\nc = icalendar.Calendar.from_ical(urllib.request.urlopen(sys.argv[1]).read())\ne = c.walk('vevent')\nassert e and all(one['uid'] and one['dtstart'] for one in e)`,
  address,
]

export const group: Group = {
  title: 'Feeds',
  run: async ({ origin }) => [
    await rowOf('Atom (RFC 4287)', 'feedparser (Python)', feedparser(`${origin}/feeds/recommendations.atom?state=XVD`)),
    await rowOf('Atom (RFC 4287)', 'xmllint', [
      'sh',
      '-c',
      `command -v xmllint >/dev/null || exit ${notThere}; curl -sf ${origin}/feeds/windows.atom | xmllint --noout -`,
    ]),
    await rowFrom('JSON Feed 1.1', 'fetch of Node.js', async () => {
      const feed = JSON.parse(await textAt(`${origin}/feeds/recommendations.json?state=XVD`)) as {
        version: string
        items: { id: string }[]
      }
      if (feed.version !== 'https://jsonfeed.org/version/1.1') throw new Error(feed.version)
      if (feed.items.length === 0 || feed.items.some(({ id }) => !id.startsWith('urn:uuid:')))
        throw new Error('items without id')
      return `${feed.items.length} items`
    }),
    await rowFrom('iCalendar (RFC 5545)', 'ical.js 2.2.1', async () => {
      const calendar = new ICAL.Component(ICAL.parse(await textAt(`${origin}/feeds/calendar.ics`)))
      const events = calendar.getAllSubcomponents('vevent')
      if (events.length === 0) throw new Error('no entries')
      return `${events.length} entries`
    }),
    await rowOf('iCalendar (RFC 5545)', 'icalendar (Python)', icalendar(`${origin}/feeds/calendar.ics`)),
    await rowFrom('Sitemaps 0.9', 'cheerio (XML)', async () => {
      const files = load(await textAt(`${origin}/sitemap.xml`), { xml: true })('sitemap > loc')
      if (files.length < 2) throw new Error('files are missing')
      return `${files.length} files`
    }),
  ],
}
