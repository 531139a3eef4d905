// Thousands of requests in one packet: those of others are answered in between, and too many end the connection.
import { once } from 'node:events'
import type { RequestListener, Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { connect } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { createConnections } from '../../src/http/connections.ts'

let server: Server
afterEach(async () => {
  server.close()
  server.closeAllConnections()
  await once(server, 'close')
})
const listen = async (app: RequestListener) => {
  server = createConnections(app).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return () => {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
    socket.on('error', () => undefined)
    return socket
  }
}
const request = (path: string) => `GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`

it('the request of another visitor is answered between those of connections that do not wait', async () => {
  let [answered, before] = [0, 0]
  const open = await listen((req, res) => {
    if (req.url === '/other') before = answered
    else answered += 1
    res.end('done')
  })
  const flooding = Array.from({ length: 10 }, open)
  const other = open()
  await Promise.all([...flooding, other].map((socket) => once(socket, 'connect')))
  const ended = flooding.map((socket) => once(socket.resume(), 'close'))
  for (const socket of flooding)
    socket.write(`${request('/').repeat(89)}${request('/').replace('Host', 'Connection: close\r\nHost')}`)
  other.write(request('/other'))
  await once(other, 'data')
  other.destroy()
  await Promise.all(ended)
  // each of the ten a few times, and not all ninety
  expect(before).toBeLessThan(200)
  expect(answered).toBe(900)
})

it('answers come in the order of the requests, whichever is ready first', async () => {
  const open = await listen((req, res) => void setTimeout(() => res.end(`<${req.url}>`), req.url === '/1' ? 30 : 0))
  const socket = open()
  socket.write(`${request('/1')}${request('/2')}${request('/3').replace('Host', 'Connection: close\r\nHost')}`)
  let text = ''
  socket.on('data', (part) => {
    text += part
  })
  await once(socket, 'close')
  expect(text.match(/<\/\d>/g)).toEqual(['</1>', '</2>', '</3>'])
})

it('a body that arrives behind a waiting request is read whole', async () => {
  const open = await listen(async (req, res) => {
    let length = 0
    for await (const part of req) length += part.length
    setTimeout(() => res.end(`<${length}>`), 10)
  })
  const socket = open()
  const post = (size: number, more = '') => `POST / HTTP/1.1\r\nHost: x\r\n${more}Content-Length: ${size}\r\n\r\n`
  socket.write(request('/') + post(300_000, 'Connection: close\r\n'))
  for (let sent = 0; sent < 300_000; sent += 50_000) socket.write('a'.repeat(50_000))
  let text = ''
  socket.on('data', (part) => {
    text += part
  })
  await once(socket, 'close')
  expect(text.match(/<\d+>/g)).toEqual(['<0>', '<300000>'])
})

it('a connection with more than a hundred waiting requests is ended', async () => {
  let begun = 0
  const open = await listen(() => {
    begun += 1
  })
  const socket = open().resume()
  const ended = new Promise((resolve) => socket.once('close', resolve))
  socket.write(request('/').repeat(5000))
  await ended
  expect(begun).toBe(1)
})

it.each([
  ['what an export needs is no leak', 11, []],
  ['one that leaks is told', 21, ['MaxListenersExceededWarning']],
])('of those who wait for the end of an answer, %s (%d)', async (_what, count, expected) => {
  const told: string[] = []
  const note = ({ name }: Error) => void told.push(name)
  process.on('warning', note)
  try {
    const open = await listen((_req, res) => {
      while (res.listenerCount('close') < count) res.on('close', () => undefined)
      res.end('done')
    })
    const socket = open()
    socket.write(request('/'))
    await once(socket, 'data')
    socket.destroy()
    await new Promise(setImmediate)
    expect(told).toEqual(expected)
  } finally {
    process.off('warning', note)
  }
})
