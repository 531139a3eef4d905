// What a release says of itself: the bill of materials names every package that is shipped, at its locked version.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { billOfMaterials, checksums } from '../scripts/release.js'
import { projectFolder } from '../src/env.ts'

type Component = {
  name: string
  version: string
  licenses?: { license?: { id?: string; name?: string }; expression?: string }[]
}

const json = (path: string) => JSON.parse(readFileSync(join(projectFolder, path), 'utf8'))

describe('the bill of materials', () => {
  const bill = JSON.parse(billOfMaterials()) as { bomFormat: string; components: Component[] }

  it('is CycloneDX and names every dependency at the version of package.json', () => {
    expect(bill.bomFormat).toBe('CycloneDX')
    const named = new Set(bill.components.map(({ name, version }) => `${name}@${version}`))
    const wanted = Object.entries(json('package.json').dependencies as Record<string, string>)
    expect(wanted.map((pair) => pair.join('@')).filter((one) => !named.has(one))).toEqual([])
  })

  it('holds no package under the AGPL', () => {
    const licences = (one: Component) => JSON.stringify(one.licenses ?? [])
    expect(bill.components.filter((one) => /AGPL/i.test(licences(one))).map(({ name }) => name)).toEqual([])
  })

  it('holds nothing that is only there for the tests', () => {
    const names = bill.components.map(({ name }) => name)
    expect(names).not.toContain('vitest')
  })
})

it('checksums are what sha256sum writes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mw-release-'))
  writeFileSync(join(folder, 'a.txt'), 'abc')
  expect(checksums(folder, ['a.txt'])).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a.txt\n')
})
