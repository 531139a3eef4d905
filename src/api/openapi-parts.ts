// What many answers have in common: headers, refusals, and the tags that group the addresses.
import { isFile, type Route } from '../http/route.ts'

const text = (description: string, example?: string) => ({
  description,
  schema: { type: 'string', ...(example === undefined ? {} : { examples: [example] }) },
})
const ref = (kind: string, name: string) => ({ $ref: `#/components/${kind}/${name}` })
const some = (...names: string[]) => Object.fromEntries(names.map((name) => [name, ref('headers', name)]))

const allHeaders = {
  ETag: text('strong tag of the bytes: send it back in `If-None-Match`', '"7Hk9FSNhNa61-frihOkO8Hc5Lh9"'),
  'Last-Modified': text('instant of the last change of the data', 'Wed, 10 Jun 2099 08:00:00 GMT'),
  Link: text('the pages of a list (RFC 8288): `self`, and `next` but on the last one'),
  'Retry-After': { description: 'seconds to wait', schema: { type: 'integer', minimum: 0 } },
  Allow: text('methods that are answered here', 'GET, HEAD, OPTIONS'),
  'X-Data-Version': text('state of the data that the answer comes from', '2099-06-10.c18.r1.s15'),
  'X-Request-Id': text('number of the request: the operator finds it in the log'),
  'X-Total-Count': { description: 'rows in all', schema: { type: 'integer', minimum: 0 } },
  'Accept-Ranges': text('`bytes` where a part may be asked for', 'bytes'),
  'Content-Disposition': text('name of the file; it says nothing of what was asked'),
  'Content-Range': text('which part of how many bytes this is', 'bytes 100-199/2000'),
}

const isList = ({ path }: Route): boolean => /^\/(recommendations|documents|review-windows|changes)$/.test(path)
const isStreamed = ({ path }: Route): boolean => /^\/recommendations\.(csv|jsonl)$/.test(path)
const isRead = ({ method }: Route): boolean => method === undefined
const isProbe = ({ path }: Route): boolean => /^\/(healthz|readyz)$/.test(path)
/** Answers of subscriptions hold secrets: nothing of them is kept. */
const isTagged = (route: Route): boolean => isRead(route) && !isProbe(route) && !route.path.startsWith('/subscriptions')

export const headers = {
  all: allHeaders,
  of: (route: Route) => ({
    ...some('X-Request-Id'),
    ...(isTagged(route) ? some('ETag') : {}),
    ...(isTagged(route) && route.base === undefined ? some('Last-Modified', 'X-Data-Version') : {}),
    ...(isList(route) ? some('Link') : {}),
    ...(isStreamed(route) ? some('Accept-Ranges', 'X-Total-Count') : {}),
    ...(isFile(route.answer) ? some('Content-Disposition') : {}),
  }),
}

const problem = (description: string, ...names: string[]) => ({
  description,
  headers: some('X-Request-Id', ...names),
  content: { 'application/problem+json': { schema: ref('schemas', 'Problem') } },
})

export const responses = {
  all: {
    NotModified: { description: 'Unchanged since the tag that was sent', headers: some('ETag') },
    BadParameter: problem('A parameter is unknown or wrong; `errors` says which, and what was meant'),
    NotFound: problem('There is nothing under this address, code, symbol or id'),
    Refused: problem('This method is not answered here; `Allow` lists those that are', 'Allow'),
    NoSuchPart: problem('The range lies beyond the end', 'Content-Range'),
    Rebuilt: problem('The epoch is that of an earlier database: begin anew'),
    TooMany: problem('The limit of the operator is reached', 'Retry-After'),
    Busy: problem('The server is busy, or not ready', 'Retry-After'),
    Fault: problem('A fault of ours; the request id helps the operator to find it'),
  },
  beside: (route: Route) => ({
    ...(isTagged(route) ? { 304: ref('responses', 'NotModified') } : {}),
    ...(isStreamed(route)
      ? {
          206: { description: 'The part that was asked for', headers: some('Content-Range', 'ETag'), content: {} },
          416: ref('responses', 'NoSuchPart'),
        }
      : {}),
    ...(/^\/(states|recommendations)\/\{\w+\}$/.test(route.path)
      ? { 308: { description: 'The same under its own address: the code of the State, the id that took its place' } }
      : {}),
    ...(route.path === '/changes' ? { 410: ref('responses', 'Rebuilt') } : {}),
  }),
}

/** Every address refuses in one shape. */
export const refused = (route: Route) => ({
  400: ref('responses', 'BadParameter'),
  ...(route.params || route.query || !isRead(route) ? { 404: ref('responses', 'NotFound') } : {}),
  429: ref('responses', 'TooMany'),
  405: ref('responses', 'Refused'),
  500: ref('responses', 'Fault'),
  503: ref('responses', 'Busy'),
})

export const tags = [
  {
    name: 'Recommendations',
    description: 'What the mechanisms recommended, verbatim, with place, positions and labels',
  },
  { name: 'Documents', description: 'The documents that the recommendations stand in, whole' },
  { name: 'States', description: 'What is held on each State, where it stands, and the ledger of criminalisation' },
  { name: 'Review windows', description: 'When something can be done, how sure the date is, and what it rests on' },
  { name: 'Citations', description: 'Citations in every style, for reference managers, and the check of a draft' },
  { name: 'Proof', description: 'Which bytes a text was read from, and what a file is' },
  { name: 'Feeds', description: 'What is new, as Atom, JSON Feed, iCalendar, and one file for everybody' },
  { name: 'Subscriptions', description: 'Alerts by mail or webhook, without an account: a link by mail is the key' },
  { name: 'Webhooks', description: 'What is sent to the webhook of a subscriber' },
  { name: 'Service', description: 'Sources, changes, kinds of problems, and how the service is' },
]
