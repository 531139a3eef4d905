// A new file has its name when it is whole, and not before, however its command ends.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeNewFile } from '../../db/new-file.ts'
import { textApart } from '../support/apart.ts'

let folder = ''
let file = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mw-new-file-'))
  file = join(folder, 'rows.csv')
})
afterEach(() => rmSync(folder, { recursive: true }))

const names = () => readdirSync(folder).sort()
const writing = async (temporary: string) => writeFileSync(temporary, 'whole')
const newFile = new URL('../../db/new-file.ts', import.meta.url).href
/** A process that has written a part, and then does what it is told. */
const script = (then: string) => `
  import { writeFileSync } from 'node:fs'
  import { writeNewFile } from ${JSON.stringify(newFile)}
  await writeNewFile(${JSON.stringify(file)}, async (temporary) => {
    writeFileSync(temporary, 'a part')
    ${then}
  })`
const words = (then: string) => textApart(script(then))

describe('a new file', () => {
  it('is for its owner alone, and takes the place of none', async () => {
    await writeNewFile(file, writing)
    expect([names(), readFileSync(file, 'utf8'), statSync(file).mode & 0o777]).toEqual([['rows.csv'], 'whole', 0o600])
    const again = writeNewFile(file, async (temporary) => writeFileSync(temporary, 'other'))
    await expect(again).rejects.toMatchObject({ code: 'EEXIST' })
    expect([names(), readFileSync(file, 'utf8')]).toEqual([['rows.csv'], 'whole'])
  })

  it('is not there where what fills it fails, and nothing is beside it', async () => {
    const failed = writeNewFile(file, async (temporary) => {
      writeFileSync(temporary, 'a part')
      throw Object.assign(new Error('write'), { code: 'ENOSPC' })
    })
    await expect(failed).rejects.toMatchObject({ code: 'ENOSPC' })
    expect(names()).toEqual([])
  })

  it('is not there where the command is stopped on its way', () => {
    expect(spawnSync(process.execPath, words('process.exit(143)')).status).toBe(143)
    expect(names()).toEqual([])
  })

  it('is not there after a kill, whose part is swept an hour later, and not under a wrong clock', async () => {
    const child = spawn(process.execPath, words('console.log("begun"); await new Promise((go) => setTimeout(go, 1e6))'))
    await once(child.stdout, 'data')
    child.kill('SIGKILL')
    await once(child, 'exit')
    const left = [expect.stringMatching(/^rows\.csv\.partial-/)]
    expect(names()).toEqual(left)
    await writeNewFile(file, writing)
    expect(names()).toEqual(['rows.csv', ...left])
    rmSync(file)
    utimesSync(join(folder, names()[0]!), 0, 0)
    await writeNewFile(file, writing, false)
    expect(names()).toEqual(['rows.csv', ...left])
    rmSync(file)
    await writeNewFile(file, writing)
    expect(names()).toEqual(['rows.csv'])
  })
})
