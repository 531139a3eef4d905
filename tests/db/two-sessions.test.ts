// A database of the release before has one `session` for two bodies: its rows are told apart, and nothing of them is lost.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, it } from 'vitest'
import { openDatabase } from '../../db/sqlite/open.ts'

const migrations = new URL('../../db/sqlite/migrations/', import.meta.url)
const journal = JSON.parse(readFileSync(new URL('meta/_journal.json', migrations), 'utf8')) as {
  entries: { tag: string; when: number }[]
}

/** A database file that stopped before the migration. */
function databaseBefore(tag: string, path: string): Database.Database {
  const raw = new Database(path)
  raw.exec('create table __drizzle_migrations (id integer primary key, hash text not null, created_at numeric)')
  for (const entry of journal.entries) {
    if (entry.tag === tag) break
    raw.exec(readFileSync(new URL(`${entry.tag}.sql`, migrations), 'utf8'))
    raw.prepare('insert into __drizzle_migrations (hash, created_at) values (?, ?)').run(entry.tag, entry.when)
  }
  return raw
}

it('keeps the session of the committee, and gives the Working Group and the Council their own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mw-two-sessions-'))
  try {
    const path = join(folder, 'old.sqlite')
    const old = databaseBefore('0003_two_sessions', path)
    old.exec(`insert into captures (id, source_id, key, address, media_type, sha256, size, retrieved_at, last_seen_at, invented, route, headers)
      values (1, 's', 'k', 'a', 'm', 'h', 1, 't', 't', 0, 'r', '{}')`)
    const add = old.prepare(
      `insert into documents (id, symbol, language, source_id, capture_id, mechanism, type, version, state, session, parser_version,
        parsed, unit_count, recommendation_count, invented, created_at, updated_at)
       values (@id, @id, 'en', 's', @capture, @mechanism, 't', 'official', 'XVD', @session, 2, @parsed, 0, 0, 0, 't', 't')`,
    )
    const head = (session: number | null, review: object | null) =>
      JSON.stringify({ title: 'kept', session, sessionOpens: '2098-01-20', sessionCloses: '2098-01-31', review })
    const rows = [
      { id: 'observations', capture: 1, mechanism: 'CAT', session: 991, parsed: head(991, null) },
      {
        id: 'report',
        capture: 1,
        mechanism: 'UPR',
        session: 990,
        parsed: head(990, { session: 948, councilSession: 990 }),
      },
      { id: 'addendum', capture: 1, mechanism: 'UPR', session: 990, parsed: head(990, { session: null, cycle: 9 }) },
      { id: 'register', capture: null, mechanism: 'UPR', session: 948, parsed: head(948, null) },
    ]
    for (const row of rows) add.run(row)
    const fact = old.prepare('insert into facts (kind, ordinal, body) values (?, 0, ?)')
    fact.run('uprTurns', JSON.stringify({ state: 'XVD', session: 948 }))
    fact.run('announcements', JSON.stringify({ state: 'XVD', session: 948 }))
    old.close()

    const { raw } = openDatabase(path)
    const found = raw
      .prepare('select id, session, working_group_session as wg, council_session as council, parsed from documents')
      .all() as { id: string; session: number; wg: number; council: number; parsed: string }[]
    const brief = Object.fromEntries(found.map(({ id, session, wg, council }) => [id, [session, wg, council]]))
    expect(brief).toEqual({
      observations: [991, null, null],
      report: [null, 948, 990],
      addendum: [null, null, 990],
      register: [null, 948, null],
    })
    const parsed = Object.fromEntries(found.map((row) => [row.id, JSON.parse(row.parsed)]))
    expect(parsed['observations']).toMatchObject({ session: 991, sessionCloses: '2098-01-31', councilSession: null })
    expect(parsed['report']).toMatchObject({
      title: 'kept',
      session: null,
      // the days of a cover were at times those of the Working Group: the text is read again
      sessionOpens: null,
      councilSession: 990,
      review: { workingGroupSession: 948, councilSession: 990 },
    })
    expect(parsed['report'].review).not.toHaveProperty('session')
    const bodies = raw
      .prepare(`select kind, body from facts union all select 'announcements', body from announcements order by kind`)
      .all() as { kind: string; body: string }[]
    expect(bodies.map(({ kind, body }) => [kind, JSON.parse(body)])).toEqual([
      ['announcements', { state: 'XVD', session: 948 }],
      ['uprTurns', { state: 'XVD', workingGroupSession: 948 }],
    ])
    raw.close()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
