// A table of the data package that does not fit on the disk: an error of its code, which the command tells, and no end of the process.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { createPublicCopy } from '../../db/sqlite/public-copy.ts'
import { columnsOf } from '../../src/domain/tables/tables.ts'
import { writeTable } from '../../src/publish/table-files.ts'

const root = mkdtempSync(join(tmpdir(), 'mw-no-room-'))
afterAll(() => rmSync(root, { recursive: true }))

const cells = columnsOf('states').map(([, type]) => (type === 'string' ? 'x'.repeat(200) : null))
async function* lines(rows: number) {
  for (let row = 0; row < rows; row += 1)
    yield { cells: () => cells.map((cell, at) => (at === 0 ? `row ${row}` : cell)) } as never
}

it.each([
  ['csv', 1],
  ['csv', 3000],
  ['jsonl', 1],
  ['jsonl', 3000],
  ['parquet', 1],
])('rejects where %s has no room, for %i rows', async (kind, rows) => {
  const folder = mkdtempSync(join(root, 'package-'))
  mkdirSync(join(folder, 'data'))
  // a device that is always full
  symlinkSync('/dev/full', join(folder, 'data', `states.${kind}`))
  const copy = createPublicCopy(join(folder, 'rows.sqlite'))
  try {
    await expect(writeTable(folder, 'states', lines(rows), copy)).rejects.toMatchObject({ code: 'ENOSPC' })
  } finally {
    copy.close()
  }
})
