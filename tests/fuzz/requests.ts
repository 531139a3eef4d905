// Fuzz target of everything that is served: any address and query gets an answer of its own kind, never a 500.
import type { AddressInfo } from 'node:net'
import fc from 'fast-check'
import { Client } from 'undici'
import { routes } from '../../src/api/routes.ts'
import { serve } from '../api/support.ts'
import { character, mangled } from './noise.ts'
import type { Target } from './target.ts'

const names = [
  ...new Set(routes.flatMap(({ query }) => Object.keys(query?.shape ?? {}))),
  'lang',
  'Q',
  '__proto__',
  'constructor',
  'state[]',
  'state[a]',
  '',
]
const values = [
  'XVD',
  'XVE',
  'KEN',
  'ken',
  'XXX',
  'CAT',
  'UPR',
  'criminalisation',
  'supported',
  '9',
  '2099-01-01',
  '2099-13-40',
  'torture',
  '"penal code"',
  '-torture',
  'crimin*',
  '(a OR b',
  '1',
  '0',
  '50',
  '501',
  'CAT/C/XVD/CO/3',
  'en',
  'all',
  'XVD,XVE',
]
const paths = [
  ...routes.map(({ path }) => `/api/v1${path}`),
  '/',
  '/recommendations',
  '/states',
  '/states/XVD',
  '/windows',
  '/documents',
  '/sources',
  '/search',
  '/about',
  '/health',
  '/nowhere',
]
const blanks: Record<string, string[]> = {
  id: ['1', 'zz'],
  symbol: ['CAT/C/XVD/CO/3'],
  iso3: ['XVD', 'ken'],
  format: ['ris'],
}

/** Percent-encoded; a half of a pair of surrogates becomes the sign for what cannot be read. */
const encoded = (text: string): string => encodeURIComponent(Buffer.from(text).toString())

const address = fc
  .tuple(
    fc.constantFrom(...paths),
    fc.array(fc.tuple(mangled(fc.constantFrom(...names)), mangled(fc.constantFrom(...values))), { maxLength: 3 }),
    fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...values)), { maxLength: 2 }),
    character,
    fc.boolean(),
  )
  .map(([path, odd, plain, tail, isRaw]) => {
    const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => (blanks[name] ?? ['x'])[0]!)
    const query = [...odd, ...plain].map((pair) => pair.map((part) => encoded(part)).join('=')).join('&')
    const rest = isRaw ? encoded(tail) : ''
    return `${filled}${rest}${query === '' ? '' : `?${query}`}`.slice(0, 8000)
  })

const kinds = ['application/json', 'text/html', '*/*', 'text/calendar', '', 'x']

export const requestTarget: Target = {
  name: 'requests',
  weight: 14,
  promise: 'every request gets an answer: a page, a list or a problem that says why; never a fault of the server',
  async open() {
    const app = await serve()
    const server = app.listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const client = new Client(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
    const input = fc.record({
      path: address,
      accept: fc.constantFrom(...kinds),
      method: fc.constantFrom('GET', 'GET', 'GET', 'HEAD', 'OPTIONS', 'PUT'),
    })
    return {
      property: fc.asyncProperty(input, async ({ path, accept, method }) => {
        const answer = await client.request({ path, method: method as 'GET', headers: { accept } })
        const body = await answer.body.text()
        if (answer.statusCode >= 500) throw new Error(`${answer.statusCode}: ${body.slice(0, 300)}`)
        const type = String(answer.headers['content-type'] ?? '')
        if (body !== '' && /[/+]json\b/.test(type)) JSON.parse(body)
        if (answer.statusCode === 400 && method === 'GET' && !/problem\+json|html/.test(type))
          throw new Error(`a refusal as ${type}`)
      }) as never,
      close: async () => {
        await client.close()
        await new Promise((resolve) => server.close(resolve))
      },
    }
  },
}
