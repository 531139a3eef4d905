// Takes captures and records of the index out again, with all that was read of them and is said of them.
import { importedFile } from '../../src/domain/imported.ts'
import type { CaptureRow } from '../rows.ts'
import { registerKey } from '../shared/meta-keys.ts'
import type { Kept } from '../tables.ts'
import { type Db, holdAlone } from './db.ts'
import { forgetArrivals, forgetFaults, forgetQuotes } from './forget-words.ts'
import { cleanUp, unusedOf } from './removal.ts'
import { forgetChanges, forgetComparison, forgetStandIn } from './uhri-forget.ts'
import { holdWorks, settleWorks } from './works.ts'

type Forgotten = { documents: number; captures: number; unusedSha256: string[] }

/** Nothing is noted of what is taken out: the changes of works that settle anew are let go. */
const unnoted = ''

/**
 * One transaction. A document whose current text came from one of these captures goes with its units, their labels and
 * its changes; other files of the same symbol are read again, and a row of the register or the records of the index may
 * stand in for it again.
 */
export async function forgetCaptures(db: Db, ids: readonly number[]): Promise<Forgotten> {
  const forgotten = await db.transaction(async (tx): Promise<Forgotten> => {
    const gone = await tx.all<CaptureRow>('select * from captures where id = any($1) order by id for update', [ids])
    const held = await tx.all<Kept<'documents'>>('select * from documents where capture_id = any($1) order by id', [
      ids,
    ])
    const works = held.map(({ work }) => work)
    await holdWorks(tx, works)
    const documentIds = held.map(({ id }) => id)
    await forgetChanges(tx, documentIds)
    await forgetArrivals(tx, documentIds)
    await tx.run('delete from reviews where report = any($1)', [held.flatMap(({ review }) => review ?? [])])
    await tx.run('delete from document_versions where capture_id = any($1)', [ids])
    await tx.run('delete from documents where capture_id = any($1)', [ids])
    await tx.run('delete from captures where id = any($1)', [ids])
    await settleWorks(tx, works, unnoted)
    const symbols = [...held, ...gone].flatMap(({ symbol }) => symbol ?? [])
    await tx.run('update captures set parsed_version = null where symbol = any($1)', [symbols])
    await forgetFaults(tx, {
      sha256: gone.map(({ sha256 }) => sha256),
      files: gone.flatMap((one) => importedFile(one) ?? []),
      symbols: [...symbols, ...held.flatMap(({ review }) => review ?? [])],
    })
    const own = held.map(({ symbol }) => symbol)
    await forgetQuotes(tx, own)
    if (held.length > 0) await tx.run('delete from meta where key = $1', [registerKey])
    await forgetComparison(tx, own)
    return { documents: held.length, captures: gone.length, unusedSha256: await unusedOf(tx, gone) }
  })
  await cleanUp(db)
  return forgotten
}

/**
 * Takes out what the runs say of files that were refused, and so have no capture: those whose sha256 begins with these
 * figures. Returns how many faults there were.
 */
export async function forgetRefused(db: Db, sha256: string): Promise<number> {
  const taken = await db.transaction((tx) => forgetFaults(tx, { sha256: [sha256], files: [], symbols: [] }))
  if (taken > 0) await cleanUp(db)
  return taken
}

/** Takes out the records of the index of a symbol, and what stands for them. Returns how many records there were. */
export async function forgetIndexed(db: Db, symbol: string): Promise<number> {
  const records = await db.transaction(async (tx) => {
    await holdAlone(tx, ['uhri'])
    return forgetStandIn(tx, symbol, unnoted)
  })
  await cleanUp(db)
  return records
}
