// Facts: what the project's files and the collected calendar pages say, row by row.
import { type AnnouncementFact, type Facts, noFacts } from '../../src/domain/facts.ts'
import { besideOperators } from '../../src/domain/keeping/entered.ts'
import { factsDigest, factsDigestKey } from '../shared/facts.ts'
import type { Store } from '../store.ts'
import type { Kept } from '../tables.ts'
import { standingAnnouncements } from './announcements.ts'
import { type Db, holdAlone, type Queries } from './db.ts'
import { readMeta, writeMeta } from './notes.ts'
import { insertRows } from './write.ts'

/** Kind of the rows of one calendar page; they are of no file, so that loading the files leaves them alone. */
const collectedKind = (pageId: string): string => `collected:${pageId}`
const isCollected = ({ kind }: { kind: string }): boolean => !(kind in noFacts())

const digestOf = async (db: Queries): Promise<string> =>
  factsDigest(await db.all('select kind, ordinal, body::text as body from facts order by kind, ordinal'))

/** Whether the facts from files are those that were loaded last, or none were. */
export async function isAsLoaded(db: Queries): Promise<boolean> {
  const noted = await readMeta(db, factsDigestKey)
  return noted === null || noted === (await digestOf(db))
}

/** Rows that a disk changed are loaded again. */
const holds = async (db: Queries, hash: string): Promise<boolean> =>
  (await readMeta(db, 'facts')) === hash && (await isAsLoaded(db))

export function createFacts(db: Db): Store['facts'] {
  const all = () => db.all<Kept<'facts'>>('select * from facts order by kind, ordinal')
  const announced = (rows: readonly Kept<'facts'>[]) => rows.map((row) => row.body as AnnouncementFact)
  return {
    holds: (hash) => holds(db, hash),
    load: (facts, hash) =>
      db.transaction(async (tx) => {
        await holdAlone(tx, ['facts'])
        if (await holds(tx, hash)) return false
        const kinds = Object.keys(noFacts()) as (keyof Facts)[]
        await tx.run('delete from facts where kind = any($1)', [kinds])
        for (const kind of kinds)
          await insertRows(
            tx,
            'facts',
            facts[kind].map((body, ordinal) => ({ kind, ordinal, body })),
          )
        await writeMeta(tx, 'facts', hash)
        await writeMeta(tx, factsDigestKey, await digestOf(tx))
        return true
      }),
    read: async (files) => {
      const rows = await all()
      const pages = announced(rows.filter(isCollected))
      // what an operator contradicted counts as read before, on a page and in a release
      const withPages = (own: AnnouncementFact[]) => besideOperators(own, [...own, ...pages])
      if (files !== undefined) return { ...files, announcements: withPages(files.announcements) }
      const facts = noFacts()
      for (const row of rows) if (!isCollected(row)) (facts[row.kind as keyof Facts] as unknown[]).push(row.body)
      const entered = (await standingAnnouncements(db)).map(({ row }) => row)
      return { ...facts, announcements: withPages([...facts.announcements, ...entered]) }
    },
    readPages: async () => announced((await all()).filter(isCollected)),
    collected: (pageId, rows) =>
      db.transaction(async (tx) => {
        await holdAlone(tx, ['facts'])
        const kind = collectedKind(pageId)
        await tx.run('delete from facts where kind = $1', [kind])
        await insertRows(
          tx,
          'facts',
          rows.map((body, ordinal) => ({ kind, ordinal, body })),
        )
      }),
    readCollected: async (pageId) =>
      announced(await db.all('select * from facts where kind = $1 order by ordinal', [collectedKind(pageId)])),
  }
}
