// The export as a stream: whatever its layout and the size of its parts, all records come, or a named fault.
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { uhri } from '../../../scrapers/uhri/index.ts'
import { FetchError } from '../../../src/domain/errors.ts'
import { inParts, rawRecord } from '../../support/uhri.ts'

const records = Array.from({ length: 40 }, (_, at) => rawRecord(String(at), { Text: `${at}. “Größe” {[ \\" ]} é` }))
const plain = JSON.stringify(records)

async function read(bytes: string | Buffer, size?: number): Promise<unknown[]> {
  const found: unknown[] = []
  for await (const one of uhri.records(inParts(bytes, size), 'the export')) found.push(one)
  return found
}

const faultOf = async (bytes: string | Buffer): Promise<string> => {
  try {
    await read(bytes)
  } catch (error) {
    if (error instanceof FetchError) return error.fault
    throw error
  }
  return 'none'
}

describe('the stream of records', () => {
  it.each([
    [
      'a page that asks for a browser',
      '<!DOCTYPE html><title>Just a moment</title>',
      /is a web page: open the address in a browser/,
    ],
    [
      'JSON Lines',
      records.map((one) => JSON.stringify(one)).join('\n'),
      /as JSON Lines do[^:]*: take export-full-en\.json/,
    ],
    ['UTF-16', Buffer.from(`\ufeff${plain}`, 'utf16le'), /is written in UTF-16/],
    ['nothing', '', /is empty: nothing was taken\. Save the file again/],
    [
      'the first half',
      plain.slice(0, plain.length / 2),
      /breaks off after \d+ bytes: nothing was taken\. Save the file again/,
    ],
    ['the first half, packed', gzipSync(plain).subarray(0, 300), /cut off or damaged: nothing was taken/],
  ])('says what to do with %s', async (_, bytes, words) => {
    await expect(read(bytes)).rejects.toThrow(words)
  })

  it.each([
    ['on one line', plain, undefined],
    [
      'a byte order mark, one record a line',
      `\ufeff[\n${records.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`,
      1,
    ],
    ['indented, in parts that cut letters', JSON.stringify(records, null, 2), 7],
    ['packed', gzipSync(plain), 100],
  ])('reads every record: %s', async (_, bytes, size) => {
    expect(await read(bytes, size)).toEqual(records)
  })

  it.each([
    ['cut off in a record', plain.slice(0, -200), 'truncated'],
    ['cut off between two', `${plain.slice(0, plain.indexOf('},{') + 1)}`, 'truncated'],
    ['without its last sign', plain.slice(0, -1), 'truncated'],
    ['empty', '', 'truncated'],
    ['packed and cut off', gzipSync(plain).subarray(0, 300), 'truncated'],
    ['a page in its place', '<!doctype html><title>x</title>', 'unexpected_shape'],
    ['an object', '{"records":[]}', 'unexpected_shape'],
    ['as a spreadsheet', Buffer.from('PK\u0003\u0004 xl/workbook.xml'), 'unexpected_shape'],
    ['damaged inside', plain.replace('"Body"', 'Body'), 'unexpected_shape'],
    ['with something behind its end', `${plain} []`, 'unexpected_shape'],
    ['with lists within lists', `[${'['.repeat(3_000_000)}`, 'unexpected_shape'],
    ['with records within records', `[${'{"a":'.repeat(600_000)}`, 'unexpected_shape'],
    ['with a million lists in a record', `[{"a":[${'[],'.repeat(1_000_000)}`, 'unexpected_shape'],
    ['with a record of many keys', `[{${'"":0,'.repeat(700_000)}`, 'unexpected_shape'],
    ['with a record of 6 MB, closed', `[{"a":["${'x'.repeat(6_000_000)}"]}]`, 'unexpected_shape'],
    ['with a number without end', `[${'1'.repeat(5_000_000)}`, 'unexpected_shape'],
    ['of blanks that packed are few', gzipSync(' '.repeat(5_000_000)), 'unexpected_shape'],
    ['of brackets that packed are few', gzipSync(`[${'['.repeat(5_000_000)}`), 'unexpected_shape'],
    ['with blanks without end in it', gzipSync(`[{}, ${' '.repeat(5_000_000)}`), 'unexpected_shape'],
    ['with blanks without end behind it', gzipSync(`[{}]${' '.repeat(5_000_000)}`), 'unexpected_shape'],
  ])('refuses an export %s', async (_, bytes, fault) => {
    expect(await faultOf(bytes)).toBe(fault)
  })

  it('counts what a record may have for each anew', async () => {
    const many = Array.from({ length: 400 }, () => ({ Themes: Array.from({ length: 200 }, () => 'torture') }))
    expect(await read(JSON.stringify(many))).toHaveLength(400)
  })
})
