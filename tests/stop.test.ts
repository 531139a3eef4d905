// A command listens for a stop while it works, and no longer: also where its data folder does not open.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { createFolder, runHere } from './e2e/support/command.ts'

const folder = mkdtempSync(join(tmpdir(), 'mw-stop-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const listening = () => ['SIGINT', 'SIGTERM', 'disconnect'].map((name) => process.listenerCount(name))

test('what listened for a stop has gone when the command has ended, done or not', async () => {
  const data = join(folder, 'data')
  await createFolder(data)
  const file = join(folder, 'no-folder')
  writeFileSync(file, '')
  // what a command loads first may listen for good
  await runHere(['windows'], { folder: file })
  const before = listening()
  expect(await runHere(['status'], { folder: data })).toMatchObject({ code: 0 })
  expect(listening()).toEqual(before)
  expect((await runHere(['windows'], { folder: file })).code).not.toBe(0)
  expect(listening()).toEqual(before)
})
