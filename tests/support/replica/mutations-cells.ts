// Mutations of the grid's columns, links and symbols, and of the form that searches it.
import { onOneRow, onPage, onRow, type Row, seenAt } from './mutate.ts'
import type { Mutation } from './mutations.ts'
import type { Field, GridCells, Site } from './site.ts'

const swapCells = (one: Field, other: Field) => (site: Site) => {
  site.order = site.order.map((field) => (field === one ? other : field === other ? one : field))
}
const relink =
  (change: (href: string) => string) =>
  (cells: GridCells): GridCells => ({
    ...cells,
    symbol: cells.symbol.replace(/href="([^"]*)"/, (_, href) => `href="${change(href)}"`),
    link: cells.link.replace(/href="([^"]*)"/, (_, href) => `href="${change(href)}"`),
  })
const withSymbol = (cells: GridCells, change: (symbol: string) => string): GridCells => {
  const printed = />([^<]*)</.exec(cells.symbol)![1]!
  const swap = (html: string) =>
    html
      .replaceAll(encodeURIComponent(printed), encodeURIComponent(change(printed)))
      .replaceAll(printed, change(printed))
  return { ...cells, symbol: swap(cells.symbol), link: swap(cells.link) }
}
const headersAs = (from: string, to: string) => (site: Site) => {
  site.headers = site.headers!.map((text) => (text === from ? to : text))
}

const rows: Row[] = [
  [
    'cells_title_and_state',
    'title and State have changed places, the headers not',
    'unexpected_shape',
    swapCells('title', 'state'),
  ],
  [
    'cells_committee_and_state',
    'committee and State have changed places, the headers not',
    'unexpected_shape',
    swapCells('committee', 'state'),
  ],
  [
    'cells_symbol_and_date',
    'symbol and day have changed places, the headers not',
    'unexpected_shape',
    swapCells('symbol', 'date'),
  ],
  [
    'cells_title_and_committee',
    'title and committee have changed places, the headers not',
    'unexpected_shape',
    swapCells('title', 'committee'),
  ],
  [
    'cells_title_and_date',
    'title and day have changed places, the headers not',
    'unexpected_shape',
    swapCells('title', 'date'),
  ],
  [
    'cells_shifted',
    'all cells have moved one place to the right',
    'unexpected_shape',
    (site) => {
      site.order = [site.order.at(-1)!, ...site.order.slice(0, -1)]
    },
  ],
  [
    'cells_shifted_without_headers',
    'the headers are gone and the cells have moved one place',
    'unexpected_shape',
    (site) => {
      site.headers = null
      site.order = [site.order.at(-1)!, ...site.order.slice(0, -1)]
    },
  ],
  [
    'cell_added',
    'rows have one cell more than headers',
    'unexpected_shape',
    (site) => {
      site.order = ['icon', ...site.order]
    },
  ],
  ['header_renamed', 'the column of symbols is headed Reference', 'unexpected_shape', headersAs('Symbol', 'Reference')],
  [
    'header_of_state_renamed',
    'the column of States is headed Region',
    'unexpected_shape',
    headersAs('Country', 'Region'),
  ],
  [
    'headers_french',
    'the headers are French',
    'unexpected_shape',
    (site) => {
      site.headers = ['Titre', '', 'Traité', 'Pays', 'Cote', 'Publié le', 'Télécharger', 'Langue', 'Fichier']
    },
  ],
  ['header_twice', 'two columns are headed as days', 'unexpected_shape', headersAs('Download', 'Due date')],
  [
    'link_parameter_renamed',
    'links name the symbol otherwise',
    'unexpected_shape',
    onRow(relink((href) => href.replace('symbolno', 'docref'))),
  ],
  [
    'link_without_symbol',
    'links lead to a database number',
    'unexpected_shape',
    onRow(relink((href) => href.replace(/symbolno=[^&]*/, 'symbolno=INT%2FCAT%2FCOC%2FXVD%2F12345'))),
  ],
  [
    'symbol_cut',
    'one symbol has lost its number',
    'row_unread',
    onOneRow((cells) => withSymbol(cells, (symbol) => symbol.replace(/\/\d+$/, ''))),
  ],
  [
    'symbols_without_country',
    'symbols have lost their country',
    'unexpected_shape',
    onRow((cells) => withSymbol(cells, (symbol) => symbol.replace(/\/X\w\w/, ''))),
  ],
  [
    'link_to_another',
    'the link of one row leads to another document',
    'row_unread',
    onOneRow(relink((href) => href.replace(/CO%2F\d+/, 'CO%2F29'))),
  ],
  [
    'country_code_unknown',
    'one symbol has a code that no State has',
    'row_unread',
    onOneRow((cells) => withSymbol(cells, (symbol) => symbol.replace(/X\w\w/, 'DRC'))),
  ],
  [
    'state_unknown',
    'one row names a State that no table has',
    'row_unread',
    onOneRow((cells) => ({ ...cells, state: 'Valdoria and Dependencies' })),
  ],
  [
    'state_of_another',
    'the States have moved down by one row',
    'unexpected_shape',
    (site) => {
      const states = site.concludingObservations.map(({ state }) => state)
      site.concludingObservations = site.concludingObservations.map((one, index) => ({
        ...one,
        state: states.at(index - 1)!,
      }))
    },
  ],
  [
    'titles_of_others',
    'the titles have moved down by one row',
    'unexpected_shape',
    (site) => {
      const titles = site.concludingObservations.map(({ title }) => title)
      site.concludingObservations = site.concludingObservations.map((one, index) => ({
        ...one,
        title: titles.at(index - 1)!,
      }))
    },
  ],
  [
    'language_column_strange',
    'the column of languages has other words',
    'unexpected_shape',
    onRow((cells) => ({ ...cells, language: 'Original' })),
  ],
  [
    'other_committee',
    'the filter does not take: rows of another committee',
    'row_unread',
    onRow((cells, index) =>
      index % 3 ? cells : { ...withSymbol(cells, (symbol) => symbol.replace('CAT', 'CCPR')), committee: 'CCPR' },
    ),
  ],
  [
    'other_kind',
    'the filter does not take: lists of issues among the rows',
    'row_unread',
    onRow((cells, index) => (index % 3 ? cells : withSymbol(cells, (symbol) => symbol.replace('/CO/', '/Q/')))),
  ],
  [
    'other_kind_late',
    'the filter is lost on the third page',
    'row_unread',
    onRow((cells, index) => (index < 20 ? cells : withSymbol(cells, (symbol) => symbol.replace('/CO/', '/QPR/')))),
  ],
  [
    'search_button_gone',
    'the address is not heeded and the form has no button',
    'unexpected_shape',
    (site) => {
      site.search = 'form'
      onPage(['search'], (html) => html.replace(/<input type="submit"[^>]*>/, ''))(site)
    },
  ],
  [
    'search_does_nothing',
    'neither address nor button gives a grid',
    'unexpected_shape',
    (site) => {
      site.search = 'form'
      onPage(['grid'], (html) => html.replace(/<div id="[^"]*radResultsGrid"[\s\S]*<\/table><\/div>/, ''))(site)
    },
  ],
]

/** The form does not say what to ask for; the numbers that were read of the database do, and the rows show it. */
const labels: Row[] = [
  [
    'label_missing',
    'no option is labelled Concluding observations',
    'unexpected_shape',
    onPage(['search'], (html) => html.replace('>Concluding observations<', '>Outcome documents<')),
  ],
  [
    'label_twice',
    'two options are labelled Concluding observations',
    'unexpected_shape',
    onPage(['search'], (html) => html.replace('>General comments<', '>Concluding Observations<')),
  ],
  [
    'label_of_treaty_missing',
    'no option is labelled CAT',
    'unexpected_shape',
    onPage(['search'], (html) => html.replace('>CAT<', '>Torture<')),
  ],
  [
    'lists_renamed',
    'the lists of the form have other names',
    'unexpected_shape',
    onPage(['search'], (html) => html.replace(/ddl(Treaty|DocType)/g, 'filter')),
  ],
  [
    'search_page_french',
    'the search form is in another language',
    'unexpected_shape',
    onPage(['search'], (html) => html.replace('>Concluding observations<', '>Observations finales<')),
  ],
  // without its parameters there is no other way than the form
  [
    'label_missing_and_no_query',
    'no option is labelled Concluding observations, and the address is not heeded',
    'unexpected_shape',
    (site) => {
      site.search = 'form'
      onPage(['search'], (html) => html.replace('>Concluding observations<', '>Outcome documents<'))(site)
    },
  ],
]

export const cellMutations: readonly Mutation[] = [...rows, ...labels].map(seenAt('list'))
