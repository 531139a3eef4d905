// Ways in which the sites may change without harm: each must end green, with every document of the true site.
import { onPage, onRow } from './mutate.ts'
import type { Mutation } from './mutations.ts'
import { nextButton } from './pages.ts'
import type { GridCells, Site } from './site.ts'

type Row = [name: string, what: string, apply: (site: Site) => void, source?: Mutation['source']]

const onNewest = (change: (cells: GridCells) => GridCells) =>
  onRow((cells, index) => (index === 0 ? change(cells) : cells))
const bare = (html: string): string => html.replace(/<[^>]*>/g, '')
const inLinks = (cells: GridCells, change: (symbolno: string) => string): GridCells => ({
  ...cells,
  symbol: cells.symbol.replace(/symbolno=[^&]*/, change),
  link: cells.link.replace(/symbolno=[^&]*/, change),
})

const rows: Row[] = [
  [
    'symbol_without_link',
    'the newest row has its symbol and no link',
    onNewest((cells) => ({ ...cells, symbol: bare(cells.symbol), link: '' })),
  ],
  [
    'link_of_a_number',
    'the newest row has its symbol, and its link a database number',
    onNewest((cells) => ({
      ...inLinks(cells, () => 'symbolno=INT%2FCAT%2FCOC%2FXVD%2F12345'),
      symbol: bare(cells.symbol),
    })),
  ],
  [
    'two_symbols_in_a_cell',
    'the newest document stands in the row of another, without a link of its own',
    (site) => {
      const [newest] = site.concludingObservations
      onRow((cells, index) =>
        index === 0 ? null : index === 5 ? { ...cells, symbol: `${cells.symbol}, ${newest!.symbol}` } : cells,
      )(site)
      site.counter = (items, pages) => `${items - 1} items in ${pages} pages`
    },
  ],
  ['symbols_starred', 'links have the star of a reissue', onRow((cells) => inLinks(cells, (text) => `${text}*`))],
  [
    'symbols_small',
    'symbols in small letters',
    onRow((cells) => ({
      ...inLinks(cells, (text) => text.toLowerCase()),
      symbol: inLinks(cells, (text) => text.toLowerCase()).symbol.toLowerCase(),
    })),
  ],
  ['escaped_twice', 'links are escaped twice', onPage(['grid'], (html) => html.replace(/%2F/g, '%252F'))],
  ['titles_all_one', 'all titles are the same', onRow((cells) => ({ ...cells, title: 'Concluding observations' }))],
  ['committee_gone', 'the cells of committees are empty', onRow((cells) => ({ ...cells, committee: '' }))],
  [
    'numbered_links_gone',
    'page links have other scripts, the button another name',
    onPage(['grid'], (html) => html.replaceAll(nextButton, 'next').replaceAll('__doPostBack', 'go')),
  ],
  [
    'counter_other_form',
    'the counter in its other form',
    (site) => {
      site.counter = (items, pages, page) => `Page ${page} of ${pages}, items 1 to 10 of ${items}.`
    },
  ],
  [
    'pages_longer',
    'pages have 15 rows',
    (site) => {
      site.pageSize = 15
    },
  ],
  [
    'column_added',
    'there is a column more, with its header',
    (site) => {
      site.order = ['icon', ...site.order]
      site.headers = ['Session', ...site.headers!]
    },
  ],
  [
    'headers_apart',
    'the headers stand in a table of their own',
    onPage(['grid'], (html) => html.replace(/<thead>([\s\S]*?)<\/thead>/, '')),
  ],
  [
    'marked_utf8',
    'pages begin with a byte order mark',
    onPage(['search', 'grid', 'download'], (html) => `\ufeff${html}`),
  ],
  [
    'robots_page',
    'a page of the site in place of robots.txt',
    (site) => {
      site.answers.push((place, _, response) => {
        if (place.kind !== 'robots') return false
        response.type('html').end('<!DOCTYPE html><html><head><title>OHCHR</title></head><body></body></html>')
        return true
      })
    },
  ],
  [
    'symbol_in_link_only',
    'the newest visit has its symbol in its link only',
    onPage(['visits'], (html) => html.replace(/(undocs.org\/A\/HRC\/900\/3\/Add.1">)[^<]*/, '$1Report')),
    'special-rapporteur-visits',
  ],
  [
    'visits_link_for_comments',
    'a row has a link to another paper beside its report',
    onPage(['visits'], (html) =>
      html.replace(
        'A/HRC/902/3/Add.1</a>',
        'A/HRC/902/3/Add.1</a> <a href="https://undocs.org/A/HRC/902/3/Add.4">Comments</a>',
      ),
    ),
    'special-rapporteur-visits',
  ],
  [
    'session_addendum_listed',
    'the addendum of a report is listed too',
    onPage(['session'], (html) =>
      html.replace(
        '</table>',
        '<tr><td>A/HRC/52/4/Add.1</td><td>6</td><td>Report of the Working Group on the Universal Periodic Review – Norland</td></tr></table>',
      ),
    ),
    'upr-outcomes',
  ],
]

export const harmless: readonly Mutation[] = rows.map(
  ([name, what, apply, source = 'cat-concluding-observations']): Mutation => ({
    name,
    what,
    source,
    stage: 'list',
    fault: 'unexpected_shape',
    apply,
  }),
)
