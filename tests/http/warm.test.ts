// After a change, and once it is quiet, the answers where most readers begin are made before one of them asks.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { warmUp } from '../../src/app.ts'
import type { AppContext } from '../../src/context.ts'
import { keepWarm, type Warmth } from '../../src/http/warm.ts'

let server: Server
let warmth: Warmth | null = null
let asked: string[] = []
let revision = 0
let during: () => void = () => undefined

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  asked = []
  revision = 0
  during = () => undefined
  server = createServer((req, res) => {
    asked.push(`${req.url} ${req.headers['accept-encoding']}`)
    during()
    res.end('made')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const addresses = ['/', '/states']
  warmth = keepWarm({ origin: `http://127.0.0.1:${port}`, addresses, revision: async () => String(revision) })
})
afterEach(() => {
  warmth?.stop()
  vi.useRealTimers()
  server.close()
  server.closeAllConnections()
})

const look = async () => {
  vi.advanceTimersByTime(2000)
  // what the look asks for comes over a socket
  await new Promise((resolve) => setTimeout(resolve, 30))
}
const both = ['/ br', '/states br']

it('makes them once a change', async () => {
  await look()
  expect(asked).toEqual([])
  await look()
  await expect.poll(() => asked).toEqual(both)
  await look()
  expect(asked).toEqual(both)
  revision++
  await look()
  await look()
  await expect.poll(() => asked).toEqual([...both, ...both])
})

it('waits while a stage writes, and lets go where something is written meanwhile', async () => {
  for (let i = 0; i < 3; i++) {
    revision++
    await look()
  }
  expect(asked).toEqual([])
  during = () => revision++
  await look()
  await expect.poll(() => asked).toEqual(['/ br'])
})

it('asks for what reads each table that is held in memory: facets, and relevance', async () => {
  warmth?.stop()
  const { port } = server.address() as AddressInfo
  const shown = { store: { meta: { revision: async () => '0' } } } as unknown as AppContext['shown']
  warmth = warmUp({ shown } as AppContext, `http://127.0.0.1:${port}`)
  await look()
  await look()
  const has = (name: string) =>
    asked.some((one) => one.startsWith('/api/v1/recommendations?') && one.includes(`${name}=`))
  await expect.poll(() => ['facets', 'q'].filter((name) => !has(name))).toEqual([])
})
