// Takes every row of the invented examples out again.
import type { Kept } from '../tables.ts'
import { type Db, holdAlone } from './db.ts'
import { cleanUp, unusedOf } from './removal.ts'
import { forgetRecords } from './uhri-forget.ts'
import { holdWorks, settleWorks } from './works.ts'

type Removed = { documents: number; captures: number; records: number; unusedSha256: string[] }

export async function removeExamples(db: Db): Promise<Removed> {
  const removed = await db.transaction(async (tx): Promise<Removed> => {
    await holdAlone(tx, ['uhri'])
    const held = await tx.all<Kept<'documents'>>('select * from documents where invented order by id')
    const works = held.map(({ work }) => work)
    await holdWorks(tx, works)
    const caught = await tx.all<{ id: number; sha256: string }>('select id, sha256 from captures where invented')
    await tx.run('delete from document_versions where capture_id = any($1)', [caught.map(({ id }) => id)])
    await tx.run('delete from documents where invented')
    await settleWorks(tx, works, '')
    for (const table of ['captures', 'changes', 'review_windows', 'withdrawn_windows'])
      await tx.run(`delete from ${table} where invented`)
    const records = await forgetRecords(
      tx,
      held.map(({ symbol }) => symbol),
    )
    await tx.run('delete from reviews where report = any($1)', [held.flatMap(({ review }) => review ?? [])])
    await tx.run(`delete from runs where starts_with(source_id, 'examples:')`)
    await tx.run(`delete from meta where key = 'examples' or starts_with(key, 'misses examples:')`)
    return { documents: held.length, captures: caught.length, records, unusedSha256: await unusedOf(tx, caught) }
  })
  await cleanUp(db)
  return removed
}
