// What is sealed tells nothing of an address, not even its length; what was sealed by an earlier version is still read.
import { expect, it } from 'vitest'
import { createVault, KeyError } from '../../src/alerts/vault.ts'

const vault = createVault(Buffer.alloc(32, 7).toString('base64'))

it('does not tell how long an address is', () => {
  const addresses = ['a@b.example', `${'x'.repeat(64)}@${'long.'.repeat(36)}example`, 'ñandú@example.org', '']
  const sealed = addresses.map((address) => vault.seal(address, 'id'))
  expect(new Set(sealed.map(({ length }) => length)).size).toBe(1)
  expect(sealed.map((one) => vault.open(one, 'id'))).toEqual(addresses)
})

it('opens what was sealed before addresses were padded', () => {
  // "old@example.org" under the key and id of this test
  expect(vault.open('1.cGez0-8FK2pCa2uj08Qu9imxl0bOLM1KKf3YOIorcnScMIafZBb4nT9TGQ', 'id')).toBe('old@example.org')
})

it('opens nothing that was changed, nor under another id', () => {
  const sealed = vault.seal('a@b.example', 'id')
  expect(() => vault.open(sealed, 'other')).toThrow(KeyError)
  // the number of the form tells how to read it, and is not part of what is sealed
  expect(() => vault.open(`${sealed.slice(0, 40)}${sealed[40] === 'A' ? 'B' : 'A'}${sealed.slice(41)}`, 'id')).toThrow(
    KeyError,
  )
})
