// Mutations of listings that look whole: rows that lose or double a document while every counter agrees.
import { instead, onOneRow, onPage, onRow, pageWith, type Row, stageOf } from './mutate.ts'
import type { Mutation } from './mutations.ts'
import { searchPage } from './pages.ts'
import type { GridCells } from './site.ts'

/** Changes the row of the newest document, which the day before did not have. */
const onNewest = (change: (cells: GridCells) => GridCells) =>
  onRow((cells, index) => (index === 0 ? change(cells) : cells))

const rows: Row[] = [
  [
    'newest_without_link',
    'the newest row has neither link nor symbol',
    'left_out',
    onNewest((cells) => ({ ...cells, symbol: '', link: '' })),
  ],
  [
    'newest_is_number',
    'the newest row leads to a database number',
    'left_out',
    onNewest((cells) => ({
      ...cells,
      symbol: 'INT/CAT/COC/XVD/12345',
      link: cells.link.replace(/symbolno=[^&]*/, 'symbolno=INT%2FCAT%2FCOC%2FXVD%2F12345'),
    })),
  ],
  [
    'all_rows_french',
    'every row says French',
    'suspicious_empty',
    onRow((cells) => ({ ...cells, language: 'French' })),
  ],
  [
    'half_the_rows_french',
    'every second row says French',
    'suspicious_empty',
    onRow((cells, index) => ({ ...cells, language: index % 2 ? 'French' : 'English' })),
  ],
  [
    'last_page_dropped',
    'the last page is gone, and the counter agrees',
    'suspicious_empty',
    (site) => {
      site.concludingObservations = site.concludingObservations.slice(0, 20)
    },
  ],
  [
    'numbers_of_all_moved',
    'all symbols have gone up by one',
    'suspicious_empty',
    onRow((cells) => {
      const up = (html: string) => html.replace(/CO(\/|%2F)(\d+)/g, (_, slash, n) => `CO${slash}${Number(n) + 1}`)
      return { ...cells, symbol: up(cells.symbol), link: up(cells.link) }
    }),
  ],
  [
    'symbols_of_one_state_swapped',
    'two documents of one State have changed places: symbol and link, not title and day',
    'parse',
    onRow((cells, index) => {
      if (index !== 0 && index !== 5) return cells
      const turn = (html: string) =>
        html.replace(/CO(\/|%2F)([45])/g, (_, slash, n) => `CO${slash}${n === '5' ? 4 : 5}`)
      return { ...cells, symbol: turn(cells.symbol), link: turn(cells.link) }
    }),
  ],
  [
    'dates_of_migration',
    'every day is that of a migration of the site, ten years later',
    'parse',
    onRow((cells) => ({ ...cells, date: '1 Jun 2109' })),
  ],
  [
    'dates_with_time',
    'days with the time of day',
    'unexpected_shape',
    onRow((cells) => ({ ...cells, date: `${cells.date} 00:00` })),
  ],
  [
    'symbol_cyrillic',
    'one symbol has a Cyrillic letter',
    'row_unread',
    onOneRow((cells) => ({
      ...cells,
      symbol: cells.symbol.replaceAll('CAT/C', 'CAT/С').replaceAll('CAT%2FC', 'CAT%2F%D0%A1'),
      link: cells.link.replaceAll('CAT%2FC', 'CAT%2F%D0%A1'),
    })),
  ],
  ['state_cell_empty', 'one row names no State', 'row_unread', onOneRow((cells) => ({ ...cells, state: '' }))],
  [
    'state_with_code',
    'States with their code in brackets',
    'unexpected_shape',
    onRow((cells) => ({ ...cells, state: `${cells.state} [XX]` })),
  ],
  [
    'symbol_of_report',
    'symbols are those of the reports of the States',
    'unexpected_shape',
    onRow((cells) => ({
      ...cells,
      symbol: cells.symbol.replaceAll('/CO/', '/').replaceAll('%2FCO%2F', '%2F'),
      link: cells.link.replaceAll('%2FCO%2F', '%2F'),
    })),
  ],
  [
    'row_hidden_template',
    'a hidden template row stands in the grid',
    'unexpected_shape',
    onPage(['grid'], (html) =>
      html.replace(
        '<tr class="rgRow">',
        `<tr class="rgRow" style="display:none">${'<td></td>'.repeat(9)}</tr><tr class="rgRow">`,
      ),
    ),
  ],
  [
    'session_expired',
    'page two is the search form again: the session has expired',
    'unexpected_shape',
    (site) => onPage(['grid'], (html, page) => (page > 1 ? searchPage(site) : html))(site),
  ],
  [
    'middle_of_page_gone',
    'the middle of the page is missing, its end is there',
    'unexpected_shape',
    onPage(['grid'], (html) =>
      html.replace(/(<tr class="rgAltRow">[\s\S]*?<\/tr>\s*){1}[\s\S]*(?=<tr class="rgPager">)/, ''),
    ),
  ],
  [
    'ajax_delta',
    'a partial answer of the update panel in place of the next page',
    'wrong_type',
    (site) => {
      site.answers.push((place, _, response) => {
        if (place.kind !== 'grid' || place.page < 2) return false
        response
          .set('content-type', 'text/plain')
          .end(`1|#||4|4200|updatePanel|grid|<div>${'x'.repeat(200)}</div>|0|hiddenField|__EVENTTARGET||`)
        return true
      })
    },
  ],
  [
    'counter_of_first_page',
    'the counter says that the first page is all',
    'suspicious_empty',
    (site) => {
      site.counter = () => '10 items in 1 pages'
    },
  ],
  [
    'counter_thousands',
    'the counter has a blank among its figures',
    'unexpected_shape',
    (site) => {
      site.counter = (items, pages) => `1 0${items} items in ${pages} pages`
    },
  ],
  [
    'default_year',
    'the search has a filter of a year by default',
    'suspicious_empty',
    (site) => {
      site.concludingObservations = site.concludingObservations.slice(0, 12)
    },
  ],
  [
    'consent_page',
    'a page that asks for consent to cookies',
    'unexpected_shape',
    instead(['search'], {
      body: pageWith(
        'Before you continue',
        '<form action="/consent"><p>We use cookies.</p><button>Accept all</button></form>',
      ),
    }),
  ],
  [
    'rows_of_subcommittee',
    'rows of the Subcommittee stand among them',
    'row_unread',
    onRow((cells, index) => (index % 4 ? cells : { ...cells, committee: 'CAT-OP' })),
  ],
  [
    'frozen_list',
    'the list has been the same for years',
    'nothing_new',
    (site) => {
      site.concludingObservations = site.concludingObservations.slice(1)
      onRow((cells) => ({ ...cells, date: cells.date.replace('2099', '2097') }))(site)
    },
  ],
]

/** Faults that leave the rest of the list standing. */
const noted = new Set<string>(['left_out', 'nothing_new'])

const compared = new Set(['all_rows_french', 'half_the_rows_french', 'last_page_dropped', 'numbers_of_all_moved'])

export const listingMutations: readonly Mutation[] = rows.map(([name, what, fault, apply]) => ({
  name,
  what,
  source: 'cat-concluding-observations',
  stage: stageOf(
    name,
    fault,
    fault === 'parse' ? 'parse' : noted.has(fault) ? 'noted' : compared.has(name) ? 'compared' : 'list',
  ),
  fault,
  apply,
}))
