// Mutations of the way from page to page of the grid.

import { onPage, pageWith, type Row, seenAt, send } from './mutate.ts'
import type { Mutation } from './mutations.ts'
import { emptyGrid } from './pages.ts'

const gridPattern = /<div id="[^"]*radResultsGrid"[\s\S]*<\/table><\/div>/

const rows: Row[] = [
  [
    'no_paging',
    'no form of paging leads on',
    'paging_stuck',
    (site) => {
      site.paging = []
    },
  ],
  [
    'next_page_repeats',
    'the second page is the first again',
    'paging_stuck',
    (site) => {
      site.turn = () => 1
    },
  ],
  [
    'last_page_repeats',
    'the third page is the second again',
    'paging_stuck',
    (site) => {
      site.turn = (asked) => Math.min(asked, 2)
    },
  ],
  [
    'page_goes_back',
    'after the second page comes the first',
    'paging_stuck',
    (site) => {
      site.turn = (asked, from) => (from === 2 ? 1 : asked)
    },
  ],
  [
    'page_left_out',
    'after the first page comes the third',
    'unexpected_shape',
    (site) => {
      site.turn = (asked) => (asked === 2 ? 3 : asked)
    },
  ],
  [
    'list_begins_late',
    'the search gives the second page',
    'unexpected_shape',
    onPage(['grid'], (html) =>
      html
        .replace('<a class="rgCurrentPage" ', '<a ')
        .replace(/<a (href[^>]*><span>2<)/, '<a class="rgCurrentPage" $1'),
    ),
  ],
  [
    'second_page_empty',
    'the second page has an empty grid',
    'suspicious_empty',
    onPage(['grid'], (html, page) => (page > 1 ? html.replace(gridPattern, emptyGrid) : html)),
  ],
  [
    'second_page_other_rows',
    'the second page has lost half its rows',
    'unexpected_shape',
    onPage(['grid'], (html, page) => (page === 2 ? html.replace(/<tr class="rgAltRow">[\s\S]*?<\/tr>/g, '') : html)),
  ],
  [
    'second_page_error',
    'the second page is an error page with status 200',
    'server_error',
    (site) => {
      site.answers.push((place, _, response) => {
        if (place.kind !== 'grid' || place.page < 2) return false
        send(response, { body: pageWith('Runtime Error') })
        return true
      })
    },
  ],
  [
    'second_page_challenge',
    'the second page is a challenge',
    'challenged',
    (site) => {
      site.answers.push((place, _, response) => {
        if (place.kind !== 'grid' || place.page < 2) return false
        send(response, { status: 403, headers: { 'cf-mitigated': 'challenge' }, body: pageWith('Just a moment...') })
        return true
      })
    },
  ],
  [
    'second_page_cut',
    'the second page ends early',
    'truncated',
    onPage(['grid'], (html, page) => (page > 1 ? html.slice(0, html.length - 400) : html)),
  ],
  [
    'tokens_refused',
    'the form state is refused',
    'server_error',
    onPage(['grid'], (html) => html.replace(/(id="__EVENTVALIDATION" value=")[^"]*/, '$1stale')),
  ],
  [
    'form_gone',
    'pages of the grid have no form',
    'unexpected_shape',
    onPage(['grid'], (html) => html.replace(/<\/?form[^>]*>/g, '')),
  ],
]

export const pagingMutations: readonly Mutation[] = rows.map(seenAt('list'))
