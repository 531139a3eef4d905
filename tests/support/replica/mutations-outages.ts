// Mutations that stand between us and the site: portals, proxies, walls that want a browser, wrong encodings.
import { gzipSync } from 'node:zlib'
import { instead, onPage, pageWith, type Row, type Send, seenAt } from './mutate.ts'
import type { Mutation } from './mutations.ts'

const answer = (sent: Send) => instead(['search'], sent)
const long = '<p>More words.</p>'.repeat(40)

const rows: Row[] = [
  [
    'proxy_login_407',
    '407: a proxy wants a password',
    'network',
    answer({ status: 407, body: pageWith('Proxy Authentication Required') }),
  ],
  [
    'portal_511',
    '511: the network wants a login',
    'network',
    answer({ status: 511, body: pageWith('Network Authentication Required') }),
  ],
  [
    'portal_200',
    'the page of a captive portal with status 200',
    'unexpected_shape',
    answer({
      body: pageWith('Welcome to Hotel Eastwater Wi-Fi', '<form action="/accept"><button>Connect</button></form>'),
    }),
  ],
  [
    'portal_redirect',
    'a redirect to a captive portal',
    'refused',
    instead(['search'], (response) => response.redirect('http://portal.example/login?to=x')),
  ],
  [
    'refresh_to_login',
    'a page that only leads on to another',
    'wrong_type',
    answer({
      body: '<!DOCTYPE html><html><head><meta http-equiv="refresh" content="0;url=/login"></head><body></body></html>',
    }),
  ],
  [
    'script_only',
    'a page that wants a script to run',
    'challenged',
    answer({
      body: '<!DOCTYPE html><html><head><title>tbinternet.ohchr.org</title></head><body><noscript>Please enable JavaScript to view the page content.</noscript><script src="/x.js"></script></body></html>',
    }),
  ],
  [
    'wall_incapsula',
    'a wall with a frame and an incident number',
    'challenged',
    answer({
      body: '<html><head><meta name="robots" content="noindex"></head><body><iframe src="/_Incapsula_Resource?CWUDNSAI=9">Request unsuccessful. Incapsula incident ID: 1</iframe></body></html>',
    }),
  ],
  [
    'wall_verify',
    'a page that wants proof of being human',
    'challenged',
    answer({ body: pageWith('Verify you are human', '<div class="g-recaptcha"></div>') }),
  ],
  [
    'wall_checking',
    'a page that checks the browser, status 503',
    'challenged',
    answer({ status: 503, body: pageWith('Checking your browser before accessing ohchr.org') }),
  ],
  [
    'wall_attention',
    'a wall of a CDN, status 403',
    'challenged',
    answer({ status: 403, body: pageWith('Attention Required! | Cloudflare') }),
  ],
  [
    'rejected_by_firewall',
    'a firewall rejects with status 200',
    'refused',
    answer({
      body: '<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Your support ID is: 1</body></html>',
    }),
  ],
  [
    'soft_404_other_words',
    '200 with the page "The page you requested cannot be found"',
    'not_found',
    answer({ body: pageWith('The page you requested cannot be found', long) }),
  ],
  [
    'soft_404_french',
    '200 with the page "Page non trouvée"',
    'not_found',
    answer({ body: pageWith('Page non trouvée', long) }),
  ],
  [
    'iis_default',
    'the default page of a web server',
    'unexpected_shape',
    answer({ body: pageWith('IIS Windows Server') }),
  ],
  [
    'site_moved',
    'a page that says that the database has moved',
    'unexpected_shape',
    answer({ body: pageWith('We have moved', '<a href="https://example.org/">New address</a>') }),
  ],
  [
    'xml_denied',
    'an error of a file store as XML',
    'refused',
    answer({
      headers: { 'content-type': 'application/xml' },
      body: '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>',
    }),
  ],
  [
    'gzip_unsaid',
    'a compressed page that does not say so',
    'wrong_type',
    answer({ body: gzipSync(pageWith('Treaty bodies Search')) }),
  ],
  [
    'gzip_said_cut',
    'a compressed page that ends early',
    'unexpected_shape',
    answer({
      headers: { 'content-encoding': 'gzip' },
      body: gzipSync(pageWith('Treaty bodies Search', long)).subarray(0, 60),
    }),
  ],
  ['no_content_204', '204 without a body', 'empty', answer({ status: 204 })],
  [
    'partial_206',
    '206 with a part of the page',
    'truncated',
    answer({ status: 206, headers: { 'content-range': 'bytes 0-99/9000' }, body: pageWith('Treaty bodies Search') }),
  ],
  ['not_modified_304', '304 to a request that named no version', 'unexpected_shape', answer({ status: 304 })],
  ['teapot_418', '418', 'refused', answer({ status: 418 })],
  [
    'bad_request_400',
    '400 with a page',
    'refused',
    answer({ status: 400, body: pageWith('Bad Request - Invalid URL') }),
  ],
  [
    'origin_522',
    '522: the CDN does not reach the site',
    'server_error',
    answer({ status: 522, body: pageWith('Connection timed out') }),
  ],
  [
    'picture_for_page',
    'a picture in place of the page',
    'wrong_type',
    answer({ headers: { 'content-type': 'image/png' }, body: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex') }),
  ],
  [
    'rss_for_page',
    'a feed in place of the page',
    'wrong_type',
    answer({ body: '<?xml version="1.0"?><rss version="2.0"><channel/></rss>' }),
  ],
  [
    'frameset',
    'a page of frames',
    'unexpected_shape',
    answer({ body: '<html><head><title>OHCHR</title></head><frameset><frame src="/a"></frameset></html>' }),
  ],
  ['comment_only', 'a page that is one comment', 'unexpected_shape', answer({ body: '<!-- cached 2099 -->' })],
  ['spaces_only', 'a page of blanks', 'empty', answer({ body: ' \n'.repeat(3000) })],
  [
    'cookie_circle',
    'a redirect to itself that sets a cookie',
    'unexpected_shape',
    instead(['search'], (response) => {
      response.cookie('consent', '1')
      response.redirect(response.req.originalUrl)
    }),
  ],
  [
    'robots_login',
    'a page to sign in in place of robots.txt, and of all else',
    'wrong_type',
    instead(['robots', 'search'], { body: pageWith('Sign in') }),
  ],
  [
    'page_utf16_no_mark',
    'pages in UTF-16 without a mark, cut in the middle of a letter',
    'truncated',
    instead(['search'], { body: Buffer.from(pageWith('Treaty bodies Search'), 'utf16le').subarray(0, 151) }),
  ],
  [
    'list_labels_mojibake',
    'labels of the form in wrong letters',
    'unexpected_shape',
    onPage(['search'], (html) => html.replace('>Concluding observations<', '>Concluding obserÂ\u00a0vations<')),
  ],
]

export const outageMutations: readonly Mutation[] = rows.map(seenAt('list'))
