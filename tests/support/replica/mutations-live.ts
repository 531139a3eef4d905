// Ways in which the sites may change or fail, each with what `doctor --live` must say of the route.
import { gzipSync } from 'node:zlib'
import { insteadOf, onCalendar } from './calendar.ts'
import type { Replica } from './index.ts'
import { instead, onPage, pageWith } from './mutate.ts'

const cat = 'cat-concluding-observations'
const calendar = 'treaty-body-calendar'

/** What happens to a site, the source that is asked, and what its route must say. */
type Row = [
  name: string,
  group: string,
  apply: (replica: Replica) => void,
  route: string,
  state: string,
  fault: string | null,
  says: RegExp,
]
const site =
  (change: (site: Replica['site']) => void) =>
  ({ site: own }: Replica): void =>
    change(own)
const dates =
  (change: (calendar: Replica['calendar']) => void) =>
  ({ calendar: own }: Replica): void =>
    change(own)

export const liveMutations: Row[] = [
  [
    'status 403',
    calendar,
    dates(insteadOf('deadlines', { status: 403 })),
    'deadlines',
    'closed',
    'refused',
    /status 403/,
  ],
  [
    'status 404',
    calendar,
    dates(insteadOf('sessions', { status: 404 })),
    'sessions',
    'changed',
    'not_found',
    /status 404/,
  ],
  [
    'status 429',
    calendar,
    dates(insteadOf('deadlines', { status: 429 })),
    'deadlines',
    'closed',
    'slow_down',
    /status 429/,
  ],
  [
    'status 503',
    cat,
    site(instead(['search'], { status: 503 })),
    'treaty-body-database',
    'closed',
    'server_error',
    /status 503/,
  ],
  [
    'unknown label in the search form',
    cat,
    site((one) => one.pages.push((html, { kind }) => (kind === 'search' ? html.replace('>CAT<', '>Torture<') : html))),
    'treaty-body-database',
    'changed',
    'unexpected_shape',
    /asked by the numbers 1 and 5 instead/,
  ],
  [
    'unknown label in the search form: the grid is asked all the same',
    cat,
    site((one) => one.pages.push((html, { kind }) => (kind === 'search' ? html.replace('>CAT<', '>Torture<') : html))),
    'treaty-body-database',
    'as_expected',
    null,
    /rows of .* page 1 of/,
  ],
  [
    'captcha with status 200',
    cat,
    site(instead(['search'], { body: pageWith('Verify you are human', '<div class="g-recaptcha"></div>') })),
    'treaty-body-database',
    'closed',
    'challenged',
    /not evaded/,
  ],
  ['empty body', calendar, dates(insteadOf('deadlines', {})), 'deadlines', 'changed', 'empty', /without a body/],
  [
    'a page in place of a file',
    cat,
    site(instead(['file'], { body: pageWith('Documents', 'words '.repeat(900)) })),
    'symbol',
    'changed',
    'wrong_type',
    /text\/html where a document was asked/,
  ],
  [
    'a PDF in place of a page',
    calendar,
    dates(insteadOf('deadlines', { body: '%PDF-1.7 words %%EOF' })),
    'deadlines',
    'changed',
    'wrong_type',
    /application\/pdf/,
  ],
  [
    'moved to another host',
    calendar,
    dates((own) => {
      own.answers.push((kind, response) => {
        if (kind !== 'deadlines') return false
        response.redirect('https://moved.example/calendar')
        return true
      })
    }),
    'deadlines',
    'closed',
    'refused',
    /moved\.example is not among the hosts/,
  ],
  [
    'a redirect in a circle',
    calendar,
    dates((own) => {
      own.answers.push((kind, response) => {
        if (kind !== 'deadlines') return false
        response.redirect('MasterCalendar.aspx?Lang=en')
        return true
      })
    }),
    'deadlines',
    'changed',
    'unexpected_shape',
    /redirected/,
  ],
  [
    'a changed label',
    calendar,
    dates(onCalendar('deadlines', (html) => html.replace('Follow-up report', 'Special report'))),
    'deadlines',
    'as_expected',
    null,
    /1 rows that do not read/,
  ],
  [
    'a new column',
    calendar,
    dates(onCalendar('deadlines', (html) => html.replace('>Region<', '>Zone of the world<'))),
    'deadlines',
    'as_expected',
    null,
    /4 dates/,
  ],
  [
    'a removed column',
    calendar,
    dates(onCalendar('deadlines', (html) => html.replace('Due date', 'Deadline'))),
    'deadlines',
    'changed',
    'unexpected_shape',
    /no table has columns headed/,
  ],
  [
    'another language',
    cat,
    site(onPage(['search'], (html) => html.replace('>Concluding observations<', '>Observations finales<'))),
    'treaty-body-database',
    'changed',
    'unexpected_shape',
    /no option of the list of document types/,
  ],
  [
    'another paging',
    cat,
    site((own) => {
      own.paging = []
    }),
    'treaty-body-database',
    'as_expected',
    null,
    /the same page again/,
  ],
  [
    'truncated page',
    calendar,
    dates(onCalendar('deadlines', (html) => html.slice(0, html.length / 2))),
    'deadlines',
    'changed',
    'truncated',
    /no end/,
  ],
  [
    'broken gzip',
    calendar,
    dates(
      insteadOf('deadlines', {
        headers: { 'content-encoding': 'gzip' },
        body: gzipSync(pageWith('Master Calendar')).subarray(0, 40),
      }),
    ),
    'deadlines',
    'changed',
    'unexpected_shape',
    /encoded as gzip/,
  ],
  [
    'an error as JSON',
    calendar,
    dates(insteadOf('deadlines', { headers: { 'content-type': 'application/json' }, body: '{"error":"no route"}' })),
    'deadlines',
    'changed',
    'wrong_type',
    /application\/json where a page was asked/,
  ],
  [
    'an error page with status 200',
    calendar,
    dates(insteadOf('deadlines', { body: pageWith('Runtime Error') })),
    'deadlines',
    'closed',
    'server_error',
    /Runtime Error/,
  ],
  [
    'robots.txt forbids it',
    calendar,
    site(
      instead(['robots'], { headers: { 'content-type': 'text/plain' }, body: 'User-agent: *\nDisallow: /_layouts/\n' }),
    ),
    'deadlines',
    'closed',
    'robots',
    /robots\.txt disallows it/,
  ],
  [
    'slow',
    calendar,
    dates((own) => {
      own.answers.push((kind) => kind === 'deadlines')
    }),
    'deadlines',
    'unreachable',
    'timeout',
    /TIMEOUT/,
  ],
  [
    'empty grid',
    calendar,
    dates((own) => {
      own.sessions = []
    }),
    'sessions',
    'changed',
    'suspicious_empty',
    /list of sessions is empty/,
  ],
  [
    'the session page of another layout',
    calendar,
    dates(onCalendar('session', (html) => html.replaceAll(/<th>[^<]+<\/th>/g, '<th>Column</th>'))),
    'sessions',
    'as_expected',
    null,
    /3 dates/,
  ],
  [
    'no deadline for stakeholders',
    'upr-dates',
    dates((own) => {
      own.upr.deadlines = []
    }),
    'submissions',
    'changed',
    'suspicious_empty',
    /no deadline/,
  ],
  [
    'no files on the download page',
    cat,
    site(instead(['download'], { body: pageWith('Download', 'Sorry there is no files available') })),
    'treaty-body-database',
    'changed',
    'no_files',
    /no files/,
  ],
]
