// The PDF library leaves the program as it found it, and the two halves of it share one thread without harm.
import { deflateSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { InflateAtOnce } from '../../../scrapers/lib/pdf/inflate.ts'
import { createPort } from '../../../scrapers/lib/pdf/port.ts'

it('leaves push and stringify as they are in this Node', async () => {
  const before = [Array.prototype.push, JSON.stringify]
  await import('../../../scrapers/lib/pdf/read.ts')
  expect([Array.prototype.push, JSON.stringify]).toEqual(before)
  expect(Array.prototype.push).toBe(before[0])
  expect(JSON.stringify).toBe(before[1])
  expect(Object.keys(Array.prototype)).toEqual([])
})

it('hands messages over in their order, with chunks that the sender may empty afterwards', async () => {
  const port = createPort()
  const taken: unknown[] = []
  port.addEventListener('message', ({ data }) => taken.push(data))
  const items = ['one', 'two']
  const chunk = { items, lastChunk: true }
  port.postMessage({ chunk })
  chunk.items = []
  items.length = 0
  port.postMessage({})
  expect(taken).toEqual([])
  await Promise.resolve()
  await Promise.resolve()
  expect(taken).toEqual([{ chunk: { items: ['one', 'two'], lastChunk: true } }, {}])
})

it('hands nothing to a half that has ended', async () => {
  const port = createPort()
  const taken: string[] = []
  const ended = new AbortController()
  port.addEventListener('message', () => taken.push('ended'), { signal: ended.signal })
  port.addEventListener('message', () => taken.push('open'))
  ended.abort()
  port.postMessage({})
  await Promise.resolve()
  expect(taken).toEqual(['open'])
})

const unpack = async (bytes: Uint8Array): Promise<string> => {
  const { readable, writable } = new InflateAtOnce('deflate')
  await (writable as WritableStream).getWriter().write(bytes)
  const parts: Uint8Array[] = []
  for await (const part of readable) parts.push(part)
  return Buffer.concat(parts).toString()
}

it('unpacks as the stream of Node does, and refuses what that refuses', async () => {
  const packed = deflateSync('Valdoria supports the recommendation. '.repeat(50))
  expect(await unpack(packed)).toBe('Valdoria supports the recommendation. '.repeat(50))
  await expect(unpack(packed.subarray(0, 40))).rejects.toThrow('unexpected end of file')
  await expect(unpack(Buffer.from('no zlib at all'))).rejects.toThrow('incorrect header check')
  expect(() => new InflateAtOnce('brotli')).toThrow(TypeError)
})
