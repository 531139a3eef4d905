// Input that may never end: standard input line by line, and the answer of a server, each with limits that say what to do.
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { fetchText, linesOf } from '../src/commands/input.ts'
import { UsageError } from '../src/domain/errors.ts'
import { createFolder, runHere } from './e2e/support/command.ts'

const limits = { lineBytes: 10, bytes: 30 }
const all = async (input: AsyncIterable<Uint8Array | string>): Promise<string[]> => {
  const lines: string[] = []
  for await (const line of linesOf(input, limits, 'Divide it.')) lines.push(line)
  return lines
}
async function* chunks(...texts: (string | Uint8Array)[]) {
  yield* texts
}

describe('lines of standard input', () => {
  it.each<[string[], string[]]>([
    [[], []],
    [['a\nb'], ['a', 'b']],
    [
      ['a\r\n', '\nb\n'],
      ['a', '', 'b'],
    ],
    [
      ['one ', 'li', 'ne\ntwo'],
      ['one line', 'two'],
    ],
  ])('of %j are %j', async (given, lines) => expect(await all(chunks(...given))).toEqual(lines))

  it('are decoded where a character is cut', async () => {
    const bytes = new TextEncoder().encode('é\nü')
    expect(await all(chunks(bytes.slice(0, 1), bytes.slice(1, 4), bytes.slice(4)))).toEqual(['é', 'ü'])
  })

  it('end with an error at a line without end, and read no further', async () => {
    let given = 0
    async function* zeros() {
      for (;;) {
        given++
        yield new Uint8Array(4)
      }
    }
    await expect(all(zeros())).rejects.toThrow(/line 1 is longer than 10 bytes\. Divide it\./)
    expect(given).toBe(3)
  })

  it('end with an error at a stream without end; the lines before it are read', async () => {
    const read: string[] = []
    async function* yes() {
      for (;;) yield 'yes\n'
    }
    const work = async () => {
      for await (const line of linesOf(yes(), limits, 'Divide it.')) read.push(line)
    }
    await expect(work()).rejects.toThrow(UsageError)
    expect(read).toEqual(Array<string>(7).fill('yes'))
  })
})

describe('the answer of a server', () => {
  let server: Server | null = null
  afterEach(() => {
    server?.closeAllConnections()
    server?.close()
  })
  const serve = async (answer: Parameters<typeof createServer>[1]): Promise<string> => {
    server = createServer(answer!)
    await new Promise<void>((ready) => server!.listen(0, '127.0.0.1', ready))
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/world.json`
  }

  it('is its text', async () => {
    const place = await serve((_, answer) => void answer.end('{"é": 1}'))
    expect(await fetchText(place, { bytes: 100, ms: 60_000 })).toBe('{"é": 1}')
  })

  it('is refused where it has no end', async () => {
    const place = await serve((_, answer) => {
      const write = () => void answer.write('x'.repeat(1000), (error) => error || setImmediate(write))
      write()
    })
    await expect(fetchText(place, { bytes: 5000, ms: 60_000 })).rejects.toThrow(
      /more than 5000 bytes.*check the address/,
    )
  })

  it('is refused where it never comes whole', async () => {
    const place = await serve((_, answer) => void answer.write('{'))
    await expect(fetchText(place, { bytes: 5000, ms: 300 })).rejects.toThrow(
      /did not answer within 0 seconds\. Try again/,
    )
  })

  it.each([
    [
      '/dates/world.json',
      /leads to http:\/\/127\.0\.0\.1:\d+\/dates\/world\.json, which was not followed\. If you trust/,
    ],
    ['https://other.example/w', /leads to https:\/\/other\.example\/w, which was not followed/],
    ['file:///etc/passwd', /leads to no address/],
    [`https://other.example/${'a'.repeat(600)}`, /leads to no address/],
  ])('that leads elsewhere is not followed: %s', async (location, said) => {
    let asked = 0
    const place = await serve((_, answer) => {
      asked++
      answer.writeHead(302, { location }).end()
    })
    await expect(fetchText(place, { bytes: 5000, ms: 60_000 })).rejects.toThrow(said)
    expect(asked).toBe(1)
  })

  it('that never comes is said with its cause', async () => {
    const place = await serve((request) => void request.socket.destroy())
    await expect(fetchText(place, { bytes: 5000, ms: 60_000 })).rejects.toThrow(
      /cannot be reached \(\w+\).*name a file/,
    )
  })

  it('is refused with another status', async () => {
    const place = await serve((_, answer) => void answer.writeHead(404).end())
    await expect(fetchText(place, { bytes: 5000, ms: 60_000 })).rejects.toThrow(/answered 404/)
  })
})

it('the server for assistants says why it stops at a message without end', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mw-input-'))
  await createFolder(folder)
  const ended = await runHere(['mcp'], { folder, input: [Buffer.alloc(6e6, 'x'), Buffer.alloc(6e6, 'x')] })
  expect(ended).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/longer than 10 MB.*start it again/) })
  rmSync(folder, { recursive: true })
})
