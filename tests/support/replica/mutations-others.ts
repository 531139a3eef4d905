// Mutations of the Council's lists of reports and of the mandate's page of visits.
import { instead, onPage, pageWith, type Row, seenAt } from './mutate.ts'
import type { Mutation } from './mutations.ts'
import { councilSession } from './site.ts'

const onSession = (change: (html: string) => string) => onPage(['session'], change)
const onVisits = (change: (html: string) => string) => onPage(['visits'], change)
const rowPattern = /<tr><td>[\s\S]*?<\/tr>/g

const session: Row[] = [
  [
    'session_empty',
    'the list of the session has no UPR report',
    'suspicious_empty',
    (site) => {
      site.reports = []
    },
  ],
  [
    'session_challenge',
    'a challenge in place of the list',
    'challenged',
    instead(['session'], { status: 403, body: pageWith('Just a moment...') }),
  ],
  ['session_gone', '404 in place of the list', 'not_found', instead(['session'], { status: 404 })],
  [
    'session_error_page',
    'an error page with status 200',
    'server_error',
    instead(['session'], { body: pageWith('An error has occurred') }),
  ],
  [
    'session_titles',
    'titles are worded otherwise',
    'suspicious_empty',
    onSession((html) => html.replaceAll('Report of the Working Group on the', 'Outcome of the')),
  ],
  [
    'session_of_another',
    'the page is that of another session',
    'unexpected_shape',
    onSession((html) => html.replaceAll(`A/HRC/${councilSession}/`, 'A/HRC/51/')),
  ],
  [
    'session_row_twice',
    'one report is listed twice',
    'row_unread',
    onSession((html) => html.replace(/<tr><td>A\/HRC\/\d+\/4<[\s\S]*?<\/tr>/, '$&$&')),
  ],
  [
    'session_state_twice',
    'two reports are of one State',
    'row_unread',
    onSession((html) => html.replace('Norland', 'Valdoria')),
  ],
  [
    'session_state_unknown',
    'a title names a State that no table has',
    'row_unread',
    onSession((html) => html.replace('Norland', 'the Northern Lands')),
  ],
  [
    'session_states_moved',
    'the States have moved by one row against the facts',
    'row_unread',
    onSession((html) => html.replace('Valdoria', 'Q').replace('Norland', 'Valdoria').replace('Q', 'Norland')),
  ],
  [
    'session_columns',
    'symbol and title have changed places, the headers not',
    'suspicious_empty',
    onSession((html) =>
      html.replace(/<tr><td>([^<]*)<\/td><td>(\d)<\/td><td>([^<]*)<\/td>/g, '<tr><td>$3</td><td>$2</td><td>$1</td>'),
    ),
  ],
  [
    'session_symbols_cut',
    'symbols have lost their last part',
    'unexpected_shape',
    onSession((html) => html.replace(/(A\/HRC\/\d+)\/\d+</g, '$1<')),
  ],
  [
    'session_headers',
    'the column of symbols is headed otherwise',
    'unexpected_shape',
    onSession((html) => html.replace('<th>Symbol', '<th>Reference')),
  ],
  [
    'session_as_list',
    'the table is a list',
    'unexpected_shape',
    onSession((html) => html.replace(/<(\/?)t[dh]>/g, '<$1span>').replace(/<(\/?)(tr|table)>/g, '<$1div>')),
  ],
  [
    'session_half',
    'half the reports are gone',
    'suspicious_empty',
    (site) => {
      site.reports = site.reports.slice(0, 4)
    },
  ],
  ['session_cut', 'the page ends early', 'truncated', onSession((html) => html.slice(0, html.length / 2))],
]

const visits: Row[] = [
  ['visits_table_empty', 'the table has no rows', 'unexpected_shape', onVisits((html) => html.replace(rowPattern, ''))],
  [
    'visits_without_reports',
    'no visit has a report',
    'suspicious_empty',
    onVisits((html) => html.replace(/<a [^>]*>[^<]*<\/a>/g, 'pending')),
  ],
  [
    'visits_challenge',
    '202 without a body',
    'challenged',
    instead(['visits'], { status: 202, headers: { 'x-amzn-waf-action': 'challenge' } }),
  ],
  ['visits_refused', '403', 'refused', instead(['visits'], { status: 403 })],
  [
    'visits_columns',
    'days and report have changed places, the headers not',
    'unexpected_shape',
    onVisits((html) => html.replace(/<td>(3 to[^<]*)<\/td><td>(<a[\s\S]*?<\/a>)<\/td>/g, '<td>$2</td><td>$1</td>')),
  ],
  [
    'visits_state_column',
    'State and days have changed places, the headers not',
    'unexpected_shape',
    onVisits((html) => html.replace(/<tr><td>([^<]*)<\/td><td>(3 to[^<]*)<\/td>/g, '<tr><td>$2</td><td>$1</td>')),
  ],
  [
    'visits_days',
    'the days are told in words that do not read',
    'unexpected_shape',
    onVisits((html) => html.replace(/3 to 12 March \d+/g, 'in the spring')),
  ],
  [
    'visits_state_unknown',
    'a State that no table has',
    'row_unread',
    onVisits((html) => html.replace('Norland', 'Northland')),
  ],
  [
    'visits_states_moved',
    'the States have moved by one row against the facts',
    'row_unread',
    onVisits((html) => html.replace('Valdoria', 'Q').replace('Norland', 'Valdoria').replace('Q', 'Norland')),
  ],
  [
    'visits_row_twice',
    'one visit is listed twice',
    'row_unread',
    onVisits((html) => html.replace(/<tr><td>Valdoria[\s\S]*?<\/tr>/, '$&$&')),
  ],
  [
    'visits_headers',
    'the column of States is headed otherwise',
    'unexpected_shape',
    onVisits((html) => html.replace('<th>Country', '<th>Region')),
  ],
  [
    'visits_half',
    'half the visits are gone',
    'suspicious_empty',
    (site) => {
      site.visits = site.visits.slice(0, 2)
    },
  ],
  [
    'visits_wrong_symbols',
    'symbols of resolutions in the column of reports',
    'unexpected_shape',
    onVisits((html) => html.replace(/>A\/HRC\/(\d+)\/3\/Add.1</g, '>A/HRC/RES/$1/3<')),
  ],
  [
    'visits_error_page',
    'an error page with status 200',
    'server_error',
    instead(['visits'], { body: pageWith('Service Unavailable') }),
  ],
]

export const otherListMutations: readonly Mutation[] = [
  ...session.map(seenAt('list', 'upr-outcomes')),
  ...visits.map(seenAt('list', 'special-rapporteur-visits')),
]
