// Answers that are not a page of the list: refusals, challenges, failures, other things with status 200.
import { instead, onPage, pageWith, type Row, type Send, seenAt } from './mutate.ts'
import type { Mutation } from './mutations.ts'

const answer = (sent: Send) => instead(['search'], sent)

const rows: Row[] = [
  [
    'challenge_403',
    '403 with cf-mitigated: challenge',
    'challenged',
    answer({ status: 403, headers: { 'cf-mitigated': 'challenge' }, body: 'x' }),
  ],
  [
    'challenge_page_403',
    '403 with the page "Just a moment..."',
    'challenged',
    answer({ status: 403, body: pageWith('Just a moment...') }),
  ],
  [
    'challenge_page_200',
    '200 with the page "Just a moment..."',
    'challenged',
    answer({ body: pageWith('Just a moment...') }),
  ],
  [
    'challenge_202',
    '202 without a body, x-amzn-waf-action: challenge',
    'challenged',
    answer({ status: 202, headers: { 'x-amzn-waf-action': 'challenge' } }),
  ],
  ['empty_202', '202 without a body', 'challenged', answer({ status: 202 })],
  ['refused_403', 'a plain 403', 'refused', answer({ status: 403, body: pageWith('Forbidden') })],
  ['login_401', '401', 'refused', answer({ status: 401 })],
  ['gone_404', '404', 'not_found', answer({ status: 404, body: pageWith('Not found') })],
  ['soft_404', '200 with the page "Page not found"', 'not_found', answer({ body: pageWith('Page not found') })],
  ['failure_500', '500, again and again', 'server_error', answer({ status: 500, body: pageWith('Server Error') })],
  ['busy_503', '503 without Retry-After, again and again', 'server_error', answer({ status: 503 })],
  [
    'busy_503_hours',
    '503 with Retry-After of two hours',
    'slow_down',
    answer({ status: 503, headers: { 'retry-after': '7200' } }),
  ],
  ['busy_429', '429, again and again', 'slow_down', answer({ status: 429 })],
  ['error_page_200', 'an error page with status 200', 'server_error', answer({ body: pageWith('Runtime Error') })],
  [
    'maintenance_200',
    'a notice of maintenance with status 200',
    'server_error',
    answer({ body: pageWith('Scheduled maintenance') }),
  ],
  [
    'login_page_200',
    'a page to sign in with status 200',
    'wrong_type',
    answer({ body: pageWith('Sign in to your account') }),
  ],
  ['empty_200', '200 without a body', 'empty', answer({})],
  [
    'blank_200',
    '200 with a page without a form',
    'unexpected_shape',
    answer({ body: pageWith('Treaty bodies Search') }),
  ],
  [
    'pdf_for_page',
    'a PDF in place of the page',
    'wrong_type',
    answer({ body: `%PDF-1.7\n${'x'.repeat(2000)}\n%%EOF` }),
  ],
  [
    'json_for_page',
    'JSON in place of the page',
    'wrong_type',
    answer({ headers: { 'content-type': 'application/json' }, body: '{"rows":[]}' }),
  ],
  [
    'page_cut',
    'the page ends early, its length agreeing',
    'truncated',
    onPage(['search', 'grid'], (html) => html.slice(0, html.length - 60)),
  ],
  [
    'page_too_large',
    'the page is larger than the limit',
    'too_large',
    onPage(['search'], (html) => html.replace('</form>', `<!--${'x'.repeat(3_000_000)}--></form>`)),
  ],
  [
    'connection_cut',
    'the connection breaks off in the middle',
    'truncated',
    instead(['search'], (response) => {
      response.set('content-length', '9000').write('<html>'.padEnd(1000))
      setTimeout(() => response.destroy(), 20)
    }),
  ],
  [
    'connection_refused',
    'the connection breaks off before an answer',
    'network',
    instead(['search'], (response) => response.destroy()),
  ],
  ['no_answer', 'no answer comes', 'timeout', instead(['search'], () => {})],
  [
    'answer_drips',
    'the answer comes byte by byte without end',
    'timeout',
    instead(['search'], (response) => {
      const drip = setInterval(() => response.write('x'), 40)
      response.on('close', () => clearInterval(drip))
    }),
  ],
  [
    'redirect_to_error',
    'a redirect to the error page',
    'not_found',
    instead(['search'], (response) => response.redirect('/error')),
  ],
  [
    'redirect_elsewhere',
    'a redirect to another host',
    'refused',
    instead(['search'], (response) => response.redirect('https://example.org/')),
  ],
  [
    'redirect_circle',
    'a redirect in a circle',
    'unexpected_shape',
    instead(['search'], (response) => response.redirect(response.req.originalUrl)),
  ],
  [
    'robots_forbid',
    'robots.txt forbids the path',
    'robots',
    instead(['robots'], { headers: { 'content-type': 'text/plain' }, body: 'User-agent: *\nDisallow: /_layouts/' }),
  ],
  ['robots_fails', 'robots.txt answers 500', 'robots', instead(['robots'], { status: 500 })],
  ['robots_challenge', 'a challenge in place of robots.txt', 'challenged', instead(['robots'], { status: 202 })],
  [
    'encoded',
    'an encoding that was not asked for',
    'unexpected_shape',
    answer({ headers: { 'content-encoding': 'br' }, body: 'xxxx' }),
  ],
]

export const answerMutations: readonly Mutation[] = rows.map(seenAt('list'))
