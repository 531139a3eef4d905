// Puts a backup in the place of the database, with the bodies of a copied archive, and keeps what was there before.
import { constants } from 'node:fs'
import { chmod, copyFile, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { inspectDatabase, isOpenElsewhere } from '../../db/sqlite/inspect.ts'
import { openStore } from '../../db/sqlite/store.ts'
import { createVault } from '../alerts/vault.ts'
import { databasePath } from '../context.ts'
import type { Settings } from '../env.ts'
import { createArchive } from '../pipeline/archive.ts'
import { exclusively } from '../pipeline/lock.ts'
import { checkFolder } from './check.ts'

export type Restored = { earlier: string | null; bodies: number; faults: string[]; notes: string[] }

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )

/** Refuses a key that does not open the addresses of the backup; says what is missing where there is none. */
function keyNotes(settings: Settings, { sealed }: ReturnType<typeof inspectDatabase>): string[] {
  if (sealed === null) return []
  const back = 'Subscriptions that were erased after this backup are back: erase them again, or tell their holders.'
  if (settings.key === null)
    return [back, 'Set MECHANISM_WATCH_KEY to the key of that time: without it no address can be read.']
  try {
    createVault(settings.key).open(sealed.mailSealed, sealed.id)
  } catch {
    throw new Error(
      'MECHANISM_WATCH_KEY does not open the addresses in this backup, so nothing was restored: set the key of that time, or leave it unset to restore everything but the mails',
    )
  }
  return [back]
}

async function copyBodies(from: string, settings: Settings): Promise<number> {
  const archive = createArchive(join(settings.dataFolder, 'archive'))
  const copied = createArchive(from)
  let bodies = 0
  for await (const sha256 of copied.list()) bodies += Number((await archive.put(await copied.get(sha256))).created)
  return bodies
}

async function replaceWith(file: string, path: string, at: string): Promise<string | null> {
  const incoming = `${path}.restoring`
  await rm(incoming, { force: true })
  await copyFile(file, incoming, constants.COPYFILE_EXCL)
  await chmod(incoming, 0o600)
  const handle = await open(incoming, 'r')
  await handle.sync()
  await handle.close()
  const earlier = (await exists(path)) ? `${path}.before-${at.replace(/\D/g, '').slice(0, 17)}` : null
  // the log belongs to the earlier file
  if (earlier !== null)
    for (const end of ['-wal', '-shm', '']) if (await exists(path + end)) await rename(path + end, earlier + end)
  await rename(incoming, path)
  return earlier
}

/**
 * Restores `file`. Throws, before anything is changed, where the backup is not whole, where another process has the
 * database open, and where the key does not fit. The earlier database is kept beside, under the name that is returned.
 */
export async function restore(
  settings: Settings,
  file: string,
  options: { archive: string | null; now: Date },
): Promise<Restored> {
  const path = databasePath(settings)
  await readFile(file, { flag: 'r' }).catch(() => {
    throw new Error(`${file} cannot be read: name a file that \`mechanism-watch db backup\` wrote`)
  })
  const backup = inspectDatabase(file)
  if (backup.faults.length > 0)
    throw new Error(`${file} is no sound backup (${backup.faults[0]}), so nothing was restored: name an earlier one`)
  const notes = keyNotes(settings, backup)
  return exclusively(settings.dataFolder, 'collect', async () => {
    if ((await exists(path)) && isOpenElsewhere(path))
      throw new Error('the database is in use: stop `mechanism-watch serve` and other commands first, then restore')
    const earlier = await replaceWith(file, path, options.now.toISOString())
    await (await openStore({ path })).close()
    const bodies = options.archive === null ? 0 : await copyBodies(options.archive, settings)
    const { faults } = await checkFolder(settings.dataFolder, path, options.now)
    return { earlier, bodies, faults, notes }
  })
}
