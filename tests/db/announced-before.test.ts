// An installation whose announcements were rows of files: the upgrade keeps each of them standing, and calls nothing off.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openStore } from '../../db/sqlite/store.ts'
import { planEntries } from '../../src/domain/keeping/entered.ts'
import { announcement } from '../domain/windows/build.ts'
import { databaseAt, migrationsFolder } from '../support/database-at.ts'

it('an upgrade enters what the files announced so far', async () => {
  const home = mkdtempSync(join(tmpdir(), 'mw-announced-'))
  const path = join(home, 'old.sqlite')
  // in an older version the remark stood in the source
  const row = announcement('CAT', 'review_submission', {
    session: 99,
    dueOn: '2099-03-16',
    source: 'https://example.org/x (a copy)',
  })
  const { entries } = JSON.parse(readFileSync(join(migrationsFolder, 'meta/_journal.json'), 'utf8'))
  const before = entries.findIndex(({ tag }: { tag: string }) => tag.endsWith('_announcements'))
  const old = databaseAt(path, before)
  old.prepare('insert into facts (kind, ordinal, body) values (?, ?, ?)').run('announcements', 0, JSON.stringify(row))
  old.close()
  const store = await openStore({ path })
  try {
    const held = await store.announcements.all()
    expect(held).toMatchObject([{ id: 1, row, by: 'release', standing: 'stands', other: null, endedAt: null }])
    expect((await store.facts.read()).announcements).toEqual([row])
    const now = { ...row, source: 'https://example.org/x', sourceNote: 'a copy' }
    expect(
      planEntries(held, [now], { by: 'release', file: null }).add,
      'the new release rewrites its own words',
    ).toMatchObject([{ corrects: 1 }])
  } finally {
    await store.close()
    rmSync(home, { recursive: true })
  }
})
