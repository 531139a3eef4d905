// The replica's page of a session, nested as the real one of the 84th session prints it (SOURCES 1); States and days invented.
import { stateName } from '../../../src/domain/states/states.ts'

type Printed = { title: string; symbol: string; link?: string }
type SessionState = {
  iso3: string
  /** as printed behind the name: "Tuesday 14 Apr 2099 AM, Wednesday 15 Apr 2099 PM" */
  days: string
  documents: { type: string; printed: Printed[] }[]
}
export type SessionContent = { general: (Printed & { type: string })[]; states: SessionState[] }

const annexed = (iso3: string, number: number): Printed => ({
  title: `Annexes to doc. CAT/C/${iso3}/${number}`,
  symbol: `INT/CAT/ADR/${iso3}/${58000 + number}`,
})
const ofSociety = (iso3: string, title: string): Printed => ({ title, symbol: `INT/CAT/CSS/${iso3}/69059` })
const own = (symbol: string): Printed => ({ title: symbol, symbol })

/** The nine labels of the real page, and the labels of the standard procedure. */
export const createSessionContent = (): SessionContent => ({
  general: [
    { type: 'Provisional Agenda', title: 'Annotated provisional agenda', symbol: 'CAT/C/151/1' },
    { type: 'Programme of Work', title: 'Programme of work, 1 April 2099', symbol: 'INT/CAT/POW/151/45342' },
    {
      type: 'Information from secretariat',
      title: 'INDICO - registration to attend meetings',
      symbol: 'INT/CAT/INF/151/45353',
      link: 'https://indico.un.org/event/9900151/',
    },
    { type: 'Open/Closing Remarks', title: 'Opening remarks by an invented Director', symbol: 'INT/CAT/OCR/151/45409' },
  ],
  states: [
    {
      iso3: 'XVD',
      days: 'Tuesday 14 Apr 2099 AM, Wednesday 15 Apr 2099 PM',
      documents: [
        { type: 'List of issues prior to reporting (LoIPR)', printed: [own('CAT/C/XVD/QPR/2')] },
        { type: 'State party report under the Simplified Reporting Procedure', printed: [own('CAT/C/XVD/2')] },
        { type: 'Annex to State party report', printed: [annexed('XVD', 2)] },
        { type: '(Common) Core Document', printed: [own('HRI/CORE/XVD/2098')] },
        {
          type: 'Info from Civil Society Organizations (for the session)',
          printed: [ofSociety('XVD', 'Coalition of invented societies'), ofSociety('XVD', 'House of Kestria')],
        },
      ],
    },
    {
      iso3: 'XVF',
      days: 'Monday 20 Apr 2099 AM, Tuesday 21 Apr 2099 PM',
      documents: [
        { type: "State party's report", printed: [own('CAT/C/XVF/3-4')] },
        { type: 'List of issues', printed: [own('CAT/C/XVF/Q/3-4')] },
        { type: 'Replies to list of issues', printed: [own('CAT/C/XVF/RQ/3-4')] },
      ],
    },
  ],
})

const row = (cells: string[], at = 0): string =>
  `<tr class="${at % 2 ? 'rgAltRow' : 'rgRow'} InnerItemStyle">${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
const inner = (table: string, width: number): string => `<tr><td></td><td colspan="${width}">${table}</td></tr>`
const table = (kind: string, headers: string[], rows: string): string =>
  `<table class="${kind}"><thead><tr class="rgCommandRow"><td colspan="9"><a href="#">Command item</a> | </td></tr><tr>${headers.map((text) => `<th>${text}</th>`).join('')}</tr></thead><tbody>${rows}</tbody></table>`
const view = (symbol: string): string =>
  `<a title="View document" href="Download.aspx?symbolno=${encodeURIComponent(symbol)}&amp;Lang=en">View document</a>`

const state = ({ iso3, days, documents }: SessionState, at: number): string => {
  const name = stateName(iso3)
  const types = documents.map(({ type, printed }) => {
    const files = printed.map(({ title, symbol }) => row([name, type, title, view(symbol), symbol, 'True']))
    const own = table('rgDetailTable', ['', '', 'Symbol/Title', 'Download', '', ''], files.join(''))
    return `${row(['<input type="button" title="Expand">', type, '291063'])}${inner(own, 2)}`
  })
  const detail = table('rgDetailTable', ['', 'Document type', ''], types.join('\n'))
  // the name and the days stand in blocks of their own, with nothing between them
  const head = row(
    ['<input type="button" title="Collapse">', '291063', iso3, `<div>${name}</div><div>${days}</div>`],
    at,
  )
  return `${head}${inner(`${table('rgDetailTable', [''], row(['CAT']))}${detail}`, 3)}`
}

/** The page under its heading, such as "151 Session (13 Apr 2099 - 8 May 2099)". */
export function sessionPage(heading: string, { general, states }: SessionContent): string {
  const documents = general.map(({ type, title, symbol, link }, at) =>
    row([type, symbol.startsWith('INT') ? '' : symbol, title, view(symbol), symbol, link ?? '', 'True', '21'], at),
  )
  const headers = ['Document type', 'Symbol', 'Title', 'Download', '', '', '', '']
  const listed =
    states.length > 0 ? states.map(state).join('\n') : '<tr class="rgNoRecords"><td>No records to display.</td></tr>'
  return `<!DOCTYPE html><html lang="en"><head><title>Session</title></head><body><div id="DeltaPlaceHolderMain">
<span id="ctl00_PlaceHolderMain_tdTreatyName" class="SessionSubtitle">CAT - Convention against Torture</span>
<div>${heading}</div>
<h3>General Documentation</h3>${table('rgMasterTable', headers, documents.join('\n'))}
<h3>Consideration of State Reports</h3><p>The Committee considers the following State reports during the session.</p>
${table('rgMasterTable', ['', '', '', 'COUNTRY'], listed)}
</div></body></html>`
}
