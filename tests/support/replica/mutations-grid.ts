// Mutations of the grid of the treaty-body database as a whole: its rows, days and counter.
import { onOneRow, onPage, onRow, type Row, seenAt } from './mutate.ts'
import type { Mutation } from './mutations.ts'
import { emptyGrid } from './pages.ts'

const dates = (change: (day: Date) => string) =>
  onRow((cells) => ({ ...cells, date: change(new Date(`${cells.date} UTC`)) }))
const american = (day: Date, options: Intl.DateTimeFormatOptions, tag = 'en-US'): string =>
  day.toLocaleDateString(tag, { timeZone: 'UTC', ...options })

const rows: Row[] = [
  [
    'half_the_rows',
    'every second row is left out',
    'unexpected_shape',
    onRow((cells, index) => (index % 2 ? null : cells)),
  ],
  [
    'half_the_rows_and_the_counter',
    'half the documents are gone, and the counter agrees',
    'suspicious_empty',
    (site) => {
      site.concludingObservations = site.concludingObservations.slice(0, site.concludingObservations.length / 2)
    },
  ],
  [
    'renamed_row_class',
    'rows have another class',
    'unexpected_shape',
    onPage(['grid'], (html) => html.replace(/class="rg(Alt)?Row"/g, 'class="gridRow"')),
  ],
  [
    'renamed_alternate_class',
    'every second row has another class',
    'unexpected_shape',
    onPage(['grid'], (html) => html.replaceAll('rgAltRow', 'rgRowAlternate')),
  ],
  [
    'renamed_pager_class',
    'the pager has other classes',
    'unexpected_shape',
    onPage(['grid'], (html) => html.replace(/rg(Pager|PagerCell|InfoPart|NumPart)"/g, 'pg$1"')),
  ],
  [
    'grid_as_list',
    'the grid is a list, no table',
    'unexpected_shape',
    onPage(['grid'], (html) => html.replace(/<(\/?)tr/g, '<$1li').replace(/<(\/?)td/g, '<$1span')),
  ],
  [
    'no_grid',
    'the page has no grid at all',
    'unexpected_shape',
    onPage(['grid'], (html) => html.replace(/<div id="[^"]*radResultsGrid"[\s\S]*<\/table><\/div>/, '')),
  ],
  [
    'empty_grid',
    'the grid says that there are no records',
    'suspicious_empty',
    onPage(['grid'], (html) => html.replace(/<div id="[^"]*radResultsGrid"[\s\S]*<\/table><\/div>/, emptyGrid)),
  ],
  [
    'empty_grid_with_counter',
    'no rows, and the counter says 0 items',
    'suspicious_empty',
    (site) => {
      site.concludingObservations = []
    },
  ],
  ['rows_gone_counter_stays', 'no rows, while the counter has all items', 'unexpected_shape', onRow(() => null)],
  [
    'dates_american',
    'days as 05/30/2099',
    'unexpected_shape',
    dates((day) => american(day, { year: 'numeric', month: '2-digit', day: '2-digit' })),
  ],
  [
    'dates_british_numbers',
    'days as 30/05/2099',
    'unexpected_shape',
    dates((day) => american(day, { year: 'numeric', month: '2-digit', day: '2-digit' }, 'en-GB')),
  ],
  [
    'dates_long',
    'days as May 30, 2099',
    'unexpected_shape',
    dates((day) => american(day, { year: 'numeric', month: 'long', day: 'numeric' })),
  ],
  ['dates_iso', 'days as 2099-05-30', 'unexpected_shape', dates((day) => day.toISOString().slice(0, 10))],
  [
    'dates_french',
    'days as 30 mai 2099',
    'unexpected_shape',
    dates((day) => american(day, { year: 'numeric', month: 'long', day: 'numeric' }, 'fr-FR')),
  ],
  [
    'dates_short_year',
    'days as 30 May 99',
    'unexpected_shape',
    onRow((cells) => ({ ...cells, date: cells.date.replace(/ \d\d(\d\d)$/, ' $1') })),
  ],
  ['dates_gone', 'the cells of days are empty', 'unexpected_shape', onRow((cells) => ({ ...cells, date: '' }))],
  [
    'date_impossible',
    'one row has 31 Feb 2099',
    'row_unread',
    onOneRow((cells) => ({ ...cells, date: '31 Feb 2099' })),
  ],
  [
    'date_of_1924',
    'one row has a day before the bodies were',
    'row_unread',
    onOneRow((cells) => ({ ...cells, date: '19 Jul 1924' })),
  ],
  [
    'duplicated_row',
    'one row stands in place of another',
    'row_unread',
    (site) => {
      site.concludingObservations[7] = site.concludingObservations[6]!
    },
  ],
  [
    'duplicated_rows_added',
    'every row stands twice',
    'unexpected_shape',
    onPage(['grid'], (html) => html.replace(/<tr class="rg(?:Alt)?Row">[\s\S]*?<\/tr>/g, '$&$&')),
  ],
  [
    'counter_more',
    'the counter says more than there are',
    'unexpected_shape',
    (site) => {
      site.counter = (items, pages) => `${items + 3} items in ${pages} pages`
    },
  ],
  [
    'counter_fewer',
    'the counter says fewer than there are',
    'unexpected_shape',
    (site) => {
      site.counter = (items, pages) => `${items - 3} items in ${pages} pages`
    },
  ],
  [
    'counter_gone',
    'there is no counter',
    'unexpected_shape',
    (site) => {
      site.counter = () => ''
    },
  ],
  [
    'counter_reworded',
    'the counter is in other words',
    'unexpected_shape',
    (site) => {
      site.counter = (items) => `Results: ${items}`
    },
  ],
  [
    'counter_changes',
    'a document is added while the list is read',
    'unexpected_shape',
    (site) => {
      site.counter = (items, pages, page) => `${items + (page > 1 ? 1 : 0)} items in ${pages} pages`
    },
  ],
  [
    'pagers_disagree',
    'two counters on one page do not agree',
    'unexpected_shape',
    (site) => {
      site.counter = (items, pages) =>
        `${items} items in ${pages} pages</div><div class="rgInfoPart">${items + 1} items in ${pages} pages`
    },
  ],
]

export const gridMutations: readonly Mutation[] = rows.map(seenAt('list'))
