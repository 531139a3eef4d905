// What cannot be read says why: scans, encrypted, truncated and damaged files, other bytes; and the pool survives it.
import { afterAll, describe, expect, it } from 'vitest'
import { callInWorker, closePool, ReadError, readPdf } from '../../../scrapers/lib/pdf/index.ts'
import { ParseError } from '../../../src/domain/errors.ts'
import { body, drawPdf, furniture } from './draw.ts'

afterAll(closePool)

const whole = () =>
  drawPdf([
    [...furniture(1), ...body(1)],
    [...furniture(2), ...body(9)],
  ])

const faultOf = async (bytes: Uint8Array) => {
  try {
    await readPdf(bytes)
    return 'none'
  } catch (error) {
    expect(error).toBeInstanceOf(ReadError)
    expect((error as ReadError).message.length).toBeGreaterThan(10)
    return (error as ReadError).fault
  }
}

describe('readPdf refuses', () => {
  it('no bytes', async () => expect(await faultOf(new Uint8Array())).toBe('empty'))
  it('HTML', async () =>
    expect(await faultOf(new TextEncoder().encode('<html><body>Not here</body></html>'))).toBe('not_a_pdf'))
  it('a scan', async () => expect(await faultOf(await drawPdf([[], [], []]))).toBe('scan'))
  it('an encrypted file', async () =>
    expect(await faultOf(await drawPdf([body(1)], { userPassword: 'secret', ownerPassword: 'more' }))).toBe(
      'encrypted',
    ))
  it.each([0.3, 0.6, 0.9, 0.999])('a file cut at %f of its length', async (share) => {
    const bytes = await whole()
    expect(await faultOf(bytes.slice(0, Math.floor(bytes.length * share)))).toBe('truncated')
  })
  it('a header alone', async () => expect(await faultOf(new TextEncoder().encode('%PDF-1.7\n'))).toBe('truncated'))

  it('and reads the next file all the same', async () => {
    await faultOf(new TextEncoder().encode('%PDF-1.7\n'))
    expect((await readPdf(await whole())).pages).toBe(2)
  })
})

describe('callInWorker', () => {
  it('gives errors of ours back as what they are', async () => {
    const call = callInWorker(new URL('./throws.ts', import.meta.url), 'refuse', ['A/HRC/990/15'])
    await expect(call).rejects.toBeInstanceOf(ParseError)
    await expect(
      callInWorker(new URL('./throws.ts', import.meta.url), 'refuse', ['A/HRC/990/15']),
    ).rejects.toMatchObject({
      symbol: 'A/HRC/990/15',
      where: 'page 3',
    })
  })

  it('outlives a worker that ends', async () => {
    await expect(callInWorker(new URL('./throws.ts', import.meta.url), 'leave', [])).rejects.toMatchObject({
      fault: 'crashed',
    })
    expect((await readPdf(await whole())).pages).toBe(2)
  })
})
