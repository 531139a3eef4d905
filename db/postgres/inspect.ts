// Looks at a database without changing it: whether it answers, what a key can be tried on, and which file its archive must hold.
import { hostKey, keyMarkName } from '../shared/meta-keys.ts'
import { createDb } from './db.ts'
import { inWords } from './in-words.ts'
import { readMeta } from './notes.ts'

type Looked = {
  /** it has no tables yet */
  isEmpty: boolean
  /** mark of the key that addresses are sealed with, and the oldest and newest of them */
  sealed: { mark: string | null; rows: { id: string; mailSealed: string }[] }
  /** sha256 of the archived file that came last */
  newestFile: string | null
}

/** Sealed addresses from each end. */
const sampled = 25

/** Throws DatabaseError in words where it does not answer. */
export async function lookAt(url: string): Promise<Looked> {
  const db = createDb(url, { one: true })
  try {
    const tables = await db.get<{ there: string | null }>(`select to_regclass('subscriptions')::text as there`)
    if (!tables?.there) return { isEmpty: true, sealed: { mark: null, rows: [] }, newestFile: null }
    const ends = ['', 'desc'].map(
      (way) => `(select id, mail_sealed from subscriptions order by number ${way} limit $1)`,
    )
    const rows = await db.all<{ id: string; mailSealed: string }>(ends.join(' union '), [sampled])
    const newest = await db.get<{ sha256: string }>('select sha256 from captures order by id desc limit 1')
    const sealed = { mark: await readMeta(db, keyMarkName), rows }
    return { isEmpty: false, sealed, newestFile: newest?.sha256 ?? null }
  } catch (error) {
    throw inWords(error, url)
  } finally {
    await db.close()
  }
}

/** The notes of the hosts that were asked, as collectors share them. Throws DatabaseError in words where it does not answer. */
export async function readHostNotes(url: string): Promise<string[]> {
  const db = createDb(url, { one: true })
  try {
    const tables = await db.get<{ there: string | null }>(`select to_regclass('meta')::text as there`)
    if (!tables?.there) return []
    const rows = await db.all<{ value: string }>('select value from meta where starts_with(key, $1)', [hostKey('')])
    return rows.map(({ value }) => value)
  } catch (error) {
    throw inWords(error, url)
  } finally {
    await db.close()
  }
}
