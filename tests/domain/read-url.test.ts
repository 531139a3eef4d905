// Addresses are read alike however often a program has read one.
import { expect, it } from 'vitest'
import { readUrl } from '../../src/domain/read-url.ts'
import { files, textOf } from '../support/code.ts'

it('reads what is an address, also against another, and nothing else', () => {
  expect(readUrl('https://un.org/a')?.host).toBe('un.org')
  expect(readUrl('/b', 'https://un.org/a')?.href).toBe('https://un.org/b')
  expect(readUrl('https://[::1')).toBeNull()
  expect(readUrl('/b')).toBeNull()
})

it('reads a name with letters beyond ASCII at the 20,000th time as at the first', () => {
  const addresses = ['https://bücher.example/x', 'https://un.org/', 'https://bücher.example/y']
  const refused = Array.from({ length: 20_000 }, (_, at) => addresses[at % 3]!).filter((one) => readUrl(one) === null)
  expect(refused).toEqual([])
})

it('is asked everywhere in place of URL.canParse', () => {
  expect(files.filter((file) => /URL\.canParse\(/.test(textOf(file)))).toEqual([])
})
