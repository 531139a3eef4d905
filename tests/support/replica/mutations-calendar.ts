// Ways in which the calendar pages may change or fail, as data: each with the fault that it must end in.
import { type Calendar, type CalendarMutation, insteadOf, onCalendar } from './calendar.ts'
import { pageWith } from './mutate.ts'

type Row = [name: string, what: string, fault: string, apply: (calendar: Calendar) => void]

const onDeadlines = (change: (html: string) => string) => onCalendar('deadlines', change)
const onSessions = (change: (html: string) => string) => onCalendar('sessions', change)
const onSession = (change: (html: string) => string) => onCalendar('session', change)
const onSubmissions = (change: (html: string) => string) => onCalendar('submissions', change)
const onCouncil = (change: (html: string) => string) => onCalendar('council', change)
const cells = (count: number) => new RegExp(`<tr class="rg(?:Alt)?Row">${'<td>([^<]*)</td>'.repeat(count)}`, 'g')

const deadlines: Row[] = [
  [
    'empty_grid',
    'the grid has no rows',
    'suspicious_empty',
    (calendar) => {
      calendar.deadlines = []
    },
  ],
  [
    'renamed_header',
    'the column of days is headed otherwise',
    'unexpected_shape',
    onDeadlines((html) => html.replace('Due date', 'Deadline')),
  ],
  [
    'header_twice',
    'two columns are headed alike',
    'unexpected_shape',
    onDeadlines((html) => html.replace('>Region<', '>Country<')),
  ],
  [
    'no_headers',
    'the headers are gone',
    'unexpected_shape',
    onDeadlines((html) => html.replace(/<thead>.*<\/thead>/s, '')),
  ],
  [
    'date_form',
    'days are printed by numbers',
    'row_unread',
    onDeadlines((html) => html.replace(/\d+ May (\d{4})/g, '13/05/$1')),
  ],
  ['date_missing', 'one day is missing', 'row_unread', onDeadlines((html) => html.replace('13 May 2099', ''))],
  [
    'error_page',
    'an error page with status 200',
    'server_error',
    insteadOf('deadlines', { body: pageWith('An error has occurred') }),
  ],
  [
    'other_page',
    'a page without a grid',
    'unexpected_shape',
    insteadOf('deadlines', { body: pageWith('Calendar', '<p>Moved.</p>') }),
  ],
  [
    'challenge',
    'a challenge in place of the page',
    'challenged',
    insteadOf('deadlines', { status: 403, body: pageWith('Just a moment...') }),
  ],
  ['no_body', 'an empty 200', 'empty', insteadOf('deadlines', {})],
  ['gone', '404', 'not_found', insteadOf('deadlines', { status: 404 })],
  ['cut', 'the page ends early', 'truncated', onDeadlines((html) => html.slice(0, html.length / 2))],
  [
    'row_twice',
    'one row stands twice, the same',
    'none',
    (calendar) => void calendar.deadlines.push(calendar.deadlines[0]!),
  ],
  [
    'two_dates',
    'one report has two days',
    'row_unread',
    (calendar) => void calendar.deadlines.push({ ...calendar.deadlines[0]!, due: '1 Jun 2099' }),
  ],
  [
    'columns_shuffled',
    'State and region have changed places, the headers not',
    'unexpected_shape',
    onDeadlines((html) => html.replace(cells(2), '<tr class="rgRow"><td>$2</td><td>$1</td>')),
  ],
  [
    'treaty_and_document_shuffled',
    'treaty and document have changed places, the headers not',
    'unexpected_shape',
    onDeadlines((html) => html.replace(cells(4), '<tr class="rgRow"><td>$1</td><td>$2</td><td>$4</td><td>$3</td>')),
  ],
  [
    'other_treaty_only',
    'only rows of other bodies',
    'suspicious_empty',
    (calendar) => {
      calendar.deadlines = calendar.deadlines.filter(({ treaty }) => treaty !== 'CAT')
    },
  ],
  ['unknown_treaty', 'a body that nobody knows', 'row_unread', onDeadlines((html) => html.replace('CEDAW', 'CXX'))],
  [
    'unknown_state',
    'a State that no table has',
    'row_unread',
    onDeadlines((html) => html.replaceAll('Valdoria', 'Valdorien')),
  ],
  [
    'unknown_label',
    'a document that nobody has read yet',
    'row_unread',
    onDeadlines((html) => html.replace('Follow-up report', 'Special report')),
  ],
  [
    'ambiguous_label',
    'a report, of which kind is not said',
    'row_unread',
    onDeadlines((html) => html.replace('Second periodic report', "State party's report")),
  ],
  ['narrow_row', 'a row lacks a cell', 'row_unread', onDeadlines((html) => html.replace('<td>Nowhere</td>', ''))],
  [
    'counter',
    'the counter tells of a second page',
    'row_unread',
    onDeadlines((html) => html.replace(/\d+ items in 1 pages/, '50 items in 6 pages')),
  ],
  ['not_a_page', 'a PDF in place of the page', 'wrong_type', insteadOf('deadlines', { body: '%PDF-1.7 words %%EOF' })],
]

const sessions: Row[] = [
  [
    'sessions_empty',
    'the grid stays empty, as it does without a treaty',
    'suspicious_empty',
    (calendar) => {
      calendar.sessions = []
    },
  ],
  [
    'sessions_of_another',
    'sessions of another body',
    'unexpected_shape',
    onSessions((html) => html.replaceAll('<td>CAT</td>', '<td>CED</td>')),
  ],
  [
    'sessions_dates',
    'first and last day have changed places',
    'unexpected_shape',
    onSessions((html) => html.replace('Start', 'Q').replace('End', 'Start').replace('Q', 'End')),
  ],
  [
    'sessions_header',
    'the column of the last day is headed otherwise',
    'unexpected_shape',
    onSessions((html) => html.replace('End date', 'Last day')),
  ],
  [
    'sessions_number',
    'a session without a number',
    'row_unread',
    onSessions((html) => html.replace('<td>151</td>', '<td>Spring session</td>')),
  ],
  [
    'sessions_links',
    'no links to the pages of the sessions',
    'row_unread',
    onSessions((html) => html.replace(/<a [^>]*>/g, '<a>')),
  ],
  [
    'sessions_twice',
    'one session stands twice',
    'row_unread',
    (calendar) => void calendar.sessions.push({ ...calendar.sessions[1]!, id: 1 }),
  ],
  [
    'sessions_order',
    'numbers stand against the order of time',
    'unexpected_shape',
    onSessions((html) => html.replace('<td>151</td>', '<td>153</td>')),
  ],
]

const session: Row[] = [
  [
    'session_of_another_number',
    'the page of another session',
    'unexpected_shape',
    onSession((html) => html.replaceAll('151 Session', '149 Session')),
  ],
  [
    'session_other_days',
    'the page prints other days than the list',
    'unexpected_shape',
    onSession((html) => html.replace('8 May 2099', '15 May 2099')),
  ],
  [
    'session_other_body',
    'the page of another body',
    'unexpected_shape',
    onSession((html) => html.replace('CAT - Convention against Torture', 'CED')),
  ],
  [
    'session_type',
    'a type of document that nobody has read yet, beside known ones',
    'none',
    onSession((html) => html.replaceAll('(Common) Core Document', 'Voluntary remarks')),
  ],
  [
    'session_types_unknown',
    'one State has documents of unknown types alone, and no days',
    'row_unread',
    onSession((html) =>
      html
        .replace('Monday 20 Apr 2099 AM, Tuesday 21 Apr 2099 PM', '')
        .replaceAll(/State party's report|Replies to list of issues|>List of issues</g, (label) =>
          label.startsWith('>') ? '>Remarks<' : 'Remarks',
        ),
    ),
  ],
  [
    'session_states',
    'the documents of one State stand under another',
    'row_unread',
    onSession((html) => html.replace(/CAT(\/|%2F)C\1XVF\1RQ/g, 'CAT$1C$1XVG$1RQ')),
  ],
  [
    'session_state_unknown',
    'a State that no table has',
    'row_unread',
    onSession((html) => html.replaceAll('Kestria', 'Kestrien')),
  ],
  [
    'session_code',
    'the code of a row is that of another State',
    'row_unread',
    onSession((html) => html.replace('<td>XVF</td>', '<td>XVG</td>')),
  ],
  [
    'session_weekday',
    'a day of the week that is not that of its date',
    'row_unread',
    onSession((html) => html.replace('Monday 20 Apr', 'Friday 20 Apr')),
  ],
  [
    'session_day_outside',
    'a dialogue outside of the session',
    'row_unread',
    onSession((html) => html.replace('Tuesday 21 Apr 2099 PM', 'Thursday 21 May 2099 PM')),
  ],
  [
    'session_header',
    'the column of States is headed otherwise',
    'unexpected_shape',
    onSession((html) => html.replace('>COUNTRY<', '>Place<')),
  ],
  [
    'session_headers',
    'no table is headed as known',
    'unexpected_shape',
    onSession((html) => html.replaceAll(/<th>[^<]+<\/th>/g, '<th>Column</th>')),
  ],
]

const submissions: Row[] = [
  [
    'submissions_two_days',
    'a deadline of two days',
    'row_unread',
    onSubmissions((html) => html.replace('20 June 2099', '20 June or 4 July 2099')),
  ],
  [
    'submissions_after_session',
    'a deadline on the days of its session',
    'row_unread',
    onSubmissions((html) => html.replace('8 April 2099', '5 November 2099')),
  ],
  [
    'submissions_conflict',
    'two deadlines of one session',
    'row_unread',
    onSubmissions((html) => html.replace('148th session', '147th session')),
  ],
  [
    'submissions_header',
    'the column of deadlines is headed otherwise',
    'suspicious_empty',
    onSubmissions((html) => html.replace('Deadline for submissions', 'Date')),
  ],
  [
    'submissions_challenge',
    'a challenge in place of the page',
    'challenged',
    insteadOf('submissions', { status: 403, body: pageWith('Just a moment...') }),
  ],
]

const council: Row[] = [
  [
    'council_days',
    'days of a session are printed by numbers',
    'row_unread',
    onCouncil((html) => html.replace('14 September 2099', '14/09/2099')),
  ],
  [
    'council_backwards',
    'a session that ends before it begins',
    'row_unread',
    onCouncil((html) => html.replace('13 November 2099', '13 October 2099')),
  ],
  [
    'council_twice',
    'a session stands twice, with other days',
    'row_unread',
    onCouncil((html) =>
      html.replace(
        '</body>',
        '<p>Human Rights Council<br>145th session<br>From: 21 September 2099<br>To: 9 October 2099</p></body>',
      ),
    ),
  ],
  [
    'council_bodies_renamed',
    'the bodies have other names',
    'suspicious_empty',
    onCouncil((html) =>
      html.replaceAll('Human Rights Council<br>', 'HRC<br>').replaceAll('Universal Periodic Review<', 'UPR<'),
    ),
  ],
]

const as =
  (page: CalendarMutation['page']) =>
  ([name, what, fault, apply]: Row): CalendarMutation => ({ name, what, page, fault, apply })

export const calendarMutations: readonly CalendarMutation[] = [
  ...deadlines.map(as('deadlines')),
  ...sessions.map(as('sessions')),
  ...session.map(as('session')),
]

export const uprMutations: readonly CalendarMutation[] = [
  ...submissions.map(as('submissions')),
  ...council.map(as('council')),
]
