// Atom and JSON Feed of what is new and what changed, in the order of arrival.
import { Feed } from 'feed'
import { cleanLine, cleanText, escapeHtml } from './text.ts'

/** One item of a feed: plain text throughout, markup is ours alone. */
export type ChangeItem = {
  /** permanent, unique among feeds, and the same on every host: `urn:uuid:…` */
  id: string
  /** UTC instant at which the change was taken in: what feeds are sorted by */
  arrivedAt: string
  title: string
  /** lines of the item */
  lines: readonly string[]
  /** page on which it can be read, absolute */
  address: string
  /** fixed words of ours: a kind of change, a mechanism */
  tags?: readonly string[]
  invented: boolean
}

export type FeedOptions = {
  title: string
  /** permanent, like those of the items */
  id: string
  subtitle?: string
  /** address of the feed itself, absolute */
  feedAddress: string
  /** page that the feed belongs to, absolute */
  homeAddress: string
  language: string
  /** instant shown where the feed is empty; the feed's own time otherwise comes from its newest item */
  emptySince: string
  /** items of the invented examples; left out by default */
  invented?: boolean
  /** at most so many, newest first; 200 by default */
  limit?: number
}

const byArrival = (a: ChangeItem, b: ChangeItem): number => {
  if (a.arrivedAt !== b.arrivedAt) return a.arrivedAt > b.arrivedAt ? -1 : 1
  return a.id < b.id ? -1 : 1
}

/** The XML writer below the package takes "&amp;" in plain text for an ampersand that is escaped already. */
const plainXml = (text: string): string => cleanLine(text).replaceAll('&amp;', '&amp;amp;')

function feedOf(items: readonly ChangeItem[], options: FeedOptions, self: 'atom' | 'json'): Feed {
  const shown = items
    .filter(({ invented }) => options.invented === true || !invented)
    .sort(byArrival)
    .slice(0, options.limit ?? 200)
  const plain = self === 'atom' ? plainXml : cleanLine
  const feed = new Feed({
    id: options.id,
    title: plain(options.title),
    ...(options.subtitle === undefined ? {} : { description: plain(options.subtitle) }),
    link: options.homeAddress,
    feedLinks: { [self]: options.feedAddress },
    language: options.language,
    updated: new Date(shown[0]?.arrivedAt ?? options.emptySince),
    author: { name: 'Mechanism Watch', link: options.homeAddress },
    generator: 'Mechanism Watch',
  })
  for (const item of shown)
    feed.addItem({
      id: item.id,
      // the package declares titles of Atom as HTML; those of JSON Feed are plain text
      title: self === 'atom' ? escapeHtml(cleanLine(item.title)) : cleanLine(item.title),
      link: item.address,
      date: new Date(item.arrivedAt),
      published: new Date(item.arrivedAt),
      content: item.lines.map((line) => `<p>${escapeHtml(cleanText(line))}</p>`).join(''),
      category: (item.tags ?? []).map((tag) => ({ name: cleanLine(tag), term: cleanLine(tag) })),
    })
  return feed
}

/** Atom 1.0, newest arrival first. @throws RangeError for an instant, TypeError for an address, that is none */
export const changesAtom = (items: readonly ChangeItem[], options: FeedOptions): string =>
  feedOf(items, options, 'atom').atom1()

/** JSON Feed 1, newest arrival first. Same errors as `changesAtom`. */
export const changesJsonFeed = (items: readonly ChangeItem[], options: FeedOptions): string =>
  feedOf(items, options, 'json').json1()
