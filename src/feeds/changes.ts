// Atom and JSON Feed 1.1 of what is new and what changed, in the order of arrival, page by page.
import { Feed } from 'feed'
import { cleanLine, cleanText, escapeHtml } from './text.ts'

type FeedLine = string | { text: string; language: string }

/** One item of a feed: plain text throughout, markup is ours alone. */
export type ChangeItem = {
  /** permanent, unique among feeds, and the same on every host: `urn:uuid:…` */
  id: string
  /** UTC instant at which the change was taken in: what feeds are sorted by */
  arrivedAt: string
  /** the same for its last revision, where it was revised: then it is sorted by this */
  revisedAt?: string
  title: string
  /** lines of the item; with their language where it is not that of the feed */
  lines: readonly FeedLine[]
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
  /** first page of the feed, on the others; none if left out */
  firstAddress?: string | null
  /** the page after this one, with the items that are older */
  nextAddress?: string | null
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

export const datedAt = ({ arrivedAt, revisedAt }: Pick<ChangeItem, 'arrivedAt' | 'revisedAt'>): string =>
  revisedAt ?? arrivedAt

const byArrival = (a: ChangeItem, b: ChangeItem): number => {
  if (datedAt(a) !== datedAt(b)) return datedAt(a) > datedAt(b) ? -1 : 1
  return a.id < b.id ? -1 : 1
}

const shownOf = (items: readonly ChangeItem[], { invented, limit = 200 }: FeedOptions): ChangeItem[] =>
  items
    .filter((item) => invented === true || !item.invented)
    .sort(byArrival)
    .slice(0, limit)

/** The XML writer below the package takes "&amp;" in plain text for an ampersand that is escaped already. */
const plainXml = (text: string): string => cleanLine(text).replaceAll('&amp;', '&amp;amp;')

const paragraph = (line: FeedLine): string =>
  typeof line === 'string'
    ? `<p>${escapeHtml(cleanText(line))}</p>`
    : `<p lang="${escapeHtml(line.language)}">${escapeHtml(cleanText(line.text))}</p>`

const contentOf = ({ lines }: ChangeItem): string => lines.map(paragraph).join('')

const atomRoot = '<feed xmlns="http://www.w3.org/2005/Atom">'

/** Language of the feed, and the links between its pages (RFC 5005, 3), which the package has no word for. */
function rootOf({ language, firstAddress, nextAddress }: FeedOptions): string {
  const link = (rel: string, address: string | null | undefined) =>
    address ? `\n    <link rel="${rel}" href="${escapeHtml(address)}"/>` : ''
  return `${atomRoot.slice(0, -1)} xml:lang="${language}">${link('first', firstAddress)}${link('next', nextAddress)}`
}

/** Atom 1.0, newest arrival first. @throws RangeError for an instant, TypeError for an address, that is none */
export function changesAtom(items: readonly ChangeItem[], options: FeedOptions): string {
  const shown = shownOf(items, options)
  const feed = new Feed({
    id: options.id,
    title: plainXml(options.title),
    ...(options.subtitle === undefined ? {} : { description: plainXml(options.subtitle) }),
    link: options.homeAddress,
    feedLinks: { atom: options.feedAddress },
    language: options.language,
    updated: new Date(shown[0] === undefined ? options.emptySince : datedAt(shown[0])),
    author: { name: 'Mechanism Watch', link: options.homeAddress },
    generator: 'Mechanism Watch',
  })
  for (const item of shown)
    feed.addItem({
      id: item.id,
      // the package declares titles of Atom as HTML
      title: escapeHtml(cleanLine(item.title)),
      link: item.address,
      date: new Date(datedAt(item)),
      published: new Date(item.arrivedAt),
      content: contentOf(item),
      category: (item.tags ?? []).map((tag) => ({ name: cleanLine(tag), term: cleanLine(tag) })),
    })
  return feed.atom1().replace(atomRoot, () => rootOf(options))
}

/** JSON Feed 1.1 (the package writes 1.0), newest arrival first. @throws RangeError for an instant that is none */
export const changesJsonFeed = (items: readonly ChangeItem[], options: FeedOptions): string =>
  JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: cleanLine(options.title),
      ...(options.subtitle === undefined ? {} : { description: cleanLine(options.subtitle) }),
      home_page_url: options.homeAddress,
      feed_url: options.feedAddress,
      ...(options.nextAddress ? { next_url: options.nextAddress } : {}),
      language: options.language,
      authors: [{ name: 'Mechanism Watch', url: options.homeAddress }],
      items: shownOf(items, options).map((item) => ({
        id: item.id,
        url: item.address,
        title: cleanLine(item.title),
        content_html: contentOf(item),
        date_published: new Date(item.arrivedAt).toISOString(),
        date_modified: new Date(datedAt(item)).toISOString(),
        tags: (item.tags ?? []).map(cleanLine),
      })),
    },
    null,
    1,
  )
