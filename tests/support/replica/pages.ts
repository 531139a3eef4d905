// The replica's pages: search form, grid with its three ways of paging, download page, session page, visits page.
import { createHash } from 'node:crypto'
import { bodies, type TreatyBody } from '../../../scrapers/lib/committee-list/bodies.ts'
import { councilSession, type FileFormat, type GridCells, printedDay, type ReplicaDocument, type Site } from './site.ts'

export const gridName = 'ctl00$ContentPlaceHolder1$radResultsGrid'
const gridId = gridName.replaceAll('$', '_')
export const nextButton = `${gridName}$ctl00$ctl03$ctl01$ctl28`
export const searchButton = 'ctl00$ContentPlaceHolder1$btnSearch'
export const treatyList = 'ctl00$ContentPlaceHolder1$ddlTreaty'
export const typeList = 'ctl00$ContentPlaceHolder1$ddlDocType'
export const numberedTarget = (page: number): string => `${gridName}$ctl00$ctl03$ctl01$pg${page}`

const committees = Object.entries(bodies).map(([body, { treatyId }]) => [treatyId, body] as const)
export const treaties = [['', 'Select'], ...committees, ['22', 'CAT-OP']] as const
export const documentTypes = [
  ['', 'Select'],
  ['11', 'General comments'],
  ['5', 'Concluding observations'],
  ['117', 'Follow-up reports'],
] as const

/** The committee behind a number or a label of the list of treaties; undefined where it names none. */
export const bodyOf = (treaty: string): TreatyBody | undefined =>
  committees.find(([number, body]) => treaty === number || treaty === body)?.[1] as TreatyBody | undefined

/** Where the reader of a form stands; `page` 0 is the form before any search. */
export type State = { page: number; treaty: string; nonce: number }

let nonce = 0
/** View states and file tokens change with every answer, as those of the real site do. */
export const nextNonce = (): number => ++nonce
/** For pages that must be the same when they are made again. */
export const restartNonces = (): void => {
  nonce = 0
}

export const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64')
export const validationOf = (viewState: string): string =>
  createHash('sha1').update(`salt${viewState}`).digest('base64')

/** What a form state holds; null when it was not made by this site or does not go with its validation. */
export function decode(fields: Record<string, string | undefined>): State | null {
  const viewState = fields['__VIEWSTATE'] ?? ''
  if (fields['__EVENTVALIDATION'] !== validationOf(viewState)) return null
  return JSON.parse(Buffer.from(viewState, 'base64').toString()) as State
}

function frame(title: string, body: string, page: number, treaty = ''): string {
  const viewState = encode({ page, treaty, nonce: nextNonce() } satisfies State)
  return `<!DOCTYPE html>
<html><head><title>${title}</title></head><body>
<form method="post" action="./TBSearch.aspx?Lang=en" id="aspnetForm">
<input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" />
<input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="" />
<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="${viewState}" />
<input type="hidden" name="__EVENTVALIDATION" id="__EVENTVALIDATION" value="${validationOf(viewState)}" />
${body}
</form></body></html>`
}

const select = (name: string, options: readonly (readonly [string, string])[]): string =>
  `<select name="${name}">${options.map(([value, label]) => `<option value="${value}">${label}</option>`).join('')}</select>`

const box = (name: string, options: readonly (readonly [string, string])[]): string => {
  const id = name.replaceAll('$', '_')
  const items = options.map(([, label]) => `<li class="rlbItem"><span class="rlbText">${label}</span></li>`).join('')
  return `<div id="${id}" class="RadListBox"><ul class="rlbList">${items}</ul><input name="${id}_ClientState" type="hidden" /></div>`
}

function controls(site: Site): string {
  const list = site.lists === 'select' ? select : box
  return `${list(treatyList, treaties)} ${list(typeList, documentTypes)} <input type="submit" name="${searchButton}" value="Search" />`
}

export const searchPage = (site: Site): string => frame('Treaty bodies Search', controls(site), 0)

export const downloadAddress = (symbol: string): string =>
  `Download.aspx?symbolno=${encodeURIComponent(symbol)}&amp;Lang=en`

function cellsOf(document: ReplicaDocument): GridCells {
  const { symbol, title, state, date } = document
  const file = `${symbol.replaceAll('/', '_')}`
  return {
    title,
    icon: '',
    committee: symbol.split('/')[0]!,
    state,
    symbol: `<a href="${downloadAddress(symbol)}">${symbol}</a>`,
    date: printedDay(date),
    link: `<a href="${downloadAddress(symbol)}">View document</a>`,
    language: 'English',
    file,
  }
}

/** Documents of the treaty that was searched for; a site that heeds nothing shows those of the Committee against Torture. */
export function documentsOf(site: Site, treaty: string): ReplicaDocument[] {
  const body = bodyOf(treaty)
  return body === undefined || body === 'CAT' ? site.concludingObservations : site.otherCommittees[body]
}

/** One page of the grid, with numbered links in windows of five, a submit button, and the counter. */
export function gridPage(site: Site, page: number, treaty: string): string {
  const all = documentsOf(site, treaty)
  const pages = Math.max(1, Math.ceil(all.length / site.pageSize))
  const from = (page - 1) * site.pageSize
  const rows = all.slice(from, from + site.pageSize).flatMap((document, index) => {
    let cells: GridCells | null = cellsOf(document)
    for (const change of site.rows) cells = cells && change(cells, document, from + index)
    if (!cells) return []
    const shown = cells
    return [
      `<tr class="${index % 2 ? 'rgAltRow' : 'rgRow'}">${site.order.map((field) => `<td>${shown[field]}</td>`).join('')}</tr>`,
    ]
  })
  const header = site.headers
    ? `<tr>${site.headers.map((text) => `<th class="rgHeader">${text}</th>`).join('')}</tr>`
    : ''
  const first = Math.floor((page - 1) / 5) * 5 + 1
  const last = Math.min(pages, first + 4)
  const link = (to: number, text: string): string =>
    `<a ${to === page ? 'class="rgCurrentPage" ' : ''}href="javascript:__doPostBack(&#39;${numberedTarget(to)}&#39;,&#39;&#39;)"><span>${text}</span></a>`
  const numbers = Array.from({ length: last - first + 1 }, (_, index) => link(first + index, String(first + index)))
  if (first > 1) numbers.unshift(link(first - 1, '...'))
  if (last < pages) numbers.push(link(last + 1, '...'))
  const pager = `<tr class="rgPager"><td class="rgPagerCell" colspan="9"><div class="rgNumPart">${numbers.join('')}</div>
<input type="submit" name="${nextButton}" value=" " title="Next Page" class="rgPageNext" />
<div class="rgInfoPart">${site.counter(all.length, pages, page)}</div></td></tr>`
  const grid = `<div id="${gridId}" class="RadGrid"><table class="rgMasterTable"><thead>${header}</thead><tbody>${rows.join('\n')}</tbody><tfoot>${pager}</tfoot></table></div>`
  return frame('Treaty bodies Search', `${controls(site)}\n${grid}`, page, treaty)
}

export const emptyGrid = `<div id="${gridId}" class="RadGrid"><table class="rgMasterTable"><tr class="rgNoRecords"><td>No records to display.</td></tr></table></div>`

/** `enc` tokens hold the file and change with every page. */
const token = (symbol: string, format: FileFormat): string =>
  encodeURIComponent(encode({ symbol, format, nonce: nextNonce() }))

const languageRows = ['English', 'French']

/** Languages and formats of a document, in either form of SOURCES 1. */
export function downloadPage(site: Site, document: ReplicaDocument | undefined): string {
  if (!document || document.files.length === 0) return frame('Download', '<p>Sorry there is no files available</p>', 0)
  const { symbol, files } = document
  const rows = languageRows.flatMap((language) =>
    files.map((format) => {
      const enc = token(language === 'English' ? symbol : `${symbol}.fr`, format)
      return site.downloadForm === 'titled'
        ? `<li>${language} <a title="${language} ${format}" href="/SelfServices/FilesHandler.ashx?enc=${enc}"><img alt="" /></a></li>`
        : `<tr><td>${language}</td><td>.${format}</td><td><a href="DownloadDraft.aspx?key=${enc}">${symbol.replaceAll('/', '_')}</a></td></tr>`
    }),
  )
  return frame(
    'Download',
    site.downloadForm === 'titled' ? `<ul>${rows.join('')}</ul>` : `<table>${rows.join('')}</table>`,
    0,
  )
}

const plain = (title: string, body: string): string =>
  `<!DOCTYPE html>\n<html><head><title>${title}</title></head><body><h1>${title}</h1>${body}</body></html>`

/** The Council's list of reports: UPR reports among others. */
export function sessionPage(site: Site, session: number): string {
  const rows = [
    `<tr><td>A/HRC/${session}/1</td><td>1</td><td>Agenda and annotations</td></tr>`,
    ...site.reports
      .filter(({ type }) => type === 'report_of_the_working_group' && (site.holdsAll || session === councilSession))
      .map(({ symbol, title }) => [symbol.replace(`/${councilSession}/`, `/${session}/`), title])
      .map(([symbol, title]) => `<tr><td>${symbol}</td><td>6</td><td>${title}</td></tr>`),
  ]
  const table = `<table><thead><tr><th>Symbol</th><th>Item</th><th>Title</th></tr></thead><tbody>${rows.join('\n')}</tbody></table>`
  return plain(`Session ${session}: list of reports`, table)
}

/** The mandate's page: visits with a report, one that has none yet. */
export function visitsPage(site: Site): string {
  const rows = site.visits.map(
    ({ state, symbol, date }) =>
      `<tr><td>${state}</td><td>3 to 12 March ${date.slice(0, 4)}</td><td><a href="https://undocs.org/${symbol}">${symbol}</a></td></tr>`,
  )
  rows.push('<tr><td>Nowhere yet</td><td>2099</td><td>Report pending</td></tr>')
  const table = `<table><thead><tr><th>Country</th><th>Dates of visit</th><th>Report</th></tr></thead><tbody>${rows.join('\n')}</tbody></table>`
  return plain('Country visits', table)
}

export { plain as plainPage }
