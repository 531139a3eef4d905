// Questions of `doctor --live` that several sources share: a calendar page, a document by symbol, a host by its first page.
import { FetchError } from '../../../src/domain/errors.ts'
import type { Calendar, CalendarPage, Given, OpenQuestion, Probe, Seen } from '../../source.ts'
import { readPage, wordsOf } from '../forms.ts'
import { routesBySymbol } from '../http/addresses.ts'
import { utf16Order } from '../sniff.ts'

/** The language that a page names of itself. */
export const languageOf = (page: ReturnType<typeof readPage>): string[] => {
  const named = page.$('html').attr('lang')
  return named === undefined ? [] : [named]
}

const questionOf: Record<string, OpenQuestion> = { deadlines: 'master_calendar', sessions: 'sessions_list' }

function pageProbe(page: CalendarPage): Probe {
  const route = page.key.replace(/-\d+$/, '')
  const question = questionOf[route]
  return {
    route,
    what: `calendar page ${page.key}`,
    address: page.address,
    expects: 'rows with a date, under headers that are known',
    ...(question ? { settles: question } : {}),
    ask: (http) => http.get(page.address, { accept: 'html' }),
    look: (fetched): Seen => {
      const { announcements, skipped, unread, unknown, further = [] } = page.read(fetched)
      const labels = unread.flatMap(({ label }) => (label === null ? [] : [label]))
      return {
        found: `${announcements.length} dates; ${skipped} rows of other bodies, or of no date; ${unread.length} rows that do not read`,
        unknown: { labels: [...new Set([...unknown.labels, ...labels])], columns: unknown.columns },
        languages: languageOf(readPage(fetched)),
        leftOut: unread.map(({ reason, row }) => `${reason} (row: ${row})`),
        // one page of a session shows the form of all
        further: further.slice(0, 1).map(pageProbe),
      }
    },
  }
}

/** The pages of a calendar, and one of those that they lead to. */
export const calendarProbes = (calendar: Calendar, { bases }: Given): Probe[] => calendar.pages(bases).map(pageProbe)

/** `Download.aspx` and others name the format; bytes decide. */
const formatOf = (mediaType: string): string =>
  mediaType.includes('wordprocessingml') ? 'DOCX' : mediaType === 'application/pdf' ? 'PDF' : mediaType

/** A document by its symbol, in both formats; each is a question of its own. */
export function symbolProbes(given: Given, symbol: string, settles?: OpenQuestion): Probe[] {
  return routesBySymbol(given.bases, symbol, 'en').map(({ id, address }): Probe => {
    const format = id.endsWith('docx') ? 'docx' : 'pdf'
    return {
      route: 'symbol',
      what: `${symbol} as ${format.toUpperCase()} by symbol`,
      address,
      expects: `a file in the format ${format.toUpperCase()}, whole`,
      settles: settles ?? format,
      ask: (http) => http.get(address, { accept: 'document' }),
      look: (fetched) => ({
        found: `${formatOf(fetched.mediaType)} of ${fetched.bytes.length} bytes`,
        languages: ['en'],
      }),
    }
  })
}

/** A file that a page links as HTML: whether it is in UTF-16, as older ones were. */
export const htmlProbe = (address: string): Probe => ({
  route: 'treaty-body-database',
  what: 'one HTML file of the download page',
  address,
  expects: 'a page in UTF-16 with numbered paragraphs, or an old Word file in its place',
  settles: 'utf16_html',
  ask: (http) => http.get(address, { accept: 'any' }),
  look: (fetched) => {
    const isPage = fetched.mediaType === 'text/html'
    const order = utf16Order(fetched.bytes)
    const said = isPage ? `a page in ${order ? `UTF-16 ${order}` : 'another encoding than UTF-16'}` : fetched.mediaType
    return { found: `${said}, ${fetched.bytes.length} bytes`, settles: isPage }
  },
})

/** Whether a host answers the agent of this project at all; any answer of its own will do. */
export const hostProbe = (address: string): Probe => ({
  route: 'host',
  what: `first page of ${new URL(address).host}`,
  address,
  expects: 'any answer that is no challenge and no refusal by robots.txt',
  settles: 'hosts',
  ask: async (http) => {
    try {
      return await http.get(address)
    } catch (error) {
      const isAnswer = error instanceof FetchError && hostsAnswer.includes(error.fault)
      if (!isAnswer) throw error
      const nothing = { status: 0, headers: {}, bytes: new Uint8Array(), mediaType: 'text/html', notModified: false }
      return { ...nothing, address, retrievedAt: '1970-01-01T00:00:00.000Z' }
    }
  },
  look: (fetched) => ({ found: `the host answers; ${titleOf(fetched.bytes.length > 0 ? readPage(fetched) : null)}` }),
})

/** A first page that is missing, empty or a redirect tells of the page, not of the host. */
const hostsAnswer: readonly string[] = ['not_found', 'empty', 'unexpected_shape', 'wrong_type', 'truncated', 'no_files']

const titleOf = (page: ReturnType<typeof readPage> | null): string => {
  const title = page === null ? '' : wordsOf(page.$('title').first()).slice(0, 80)
  return title === '' ? 'its first page has no title' : `its first page is titled ${JSON.stringify(title)}`
}
