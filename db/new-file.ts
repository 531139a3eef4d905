// Writes a new file under a temporary name beside its own, which it gets when it is whole: a cut file never looks like one.
import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { link, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** A temporary file older than this belongs to a command that was killed. */
const abandonedAfterMs = 3600 * 1000
const partial = (path: string): string => `${path}.partial-`
/** What SQLite may lay beside a database that is being made. */
const ends = ['', '-journal', '-wal', '-shm']

/** Brings a file or a folder to the disk. */
async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } catch (error) {
    // some file systems cannot bring a folder to the disk
    if (!['EINVAL', 'ENOTSUP', 'EPERM', 'EISDIR'].includes(String((error as NodeJS.ErrnoException).code))) throw error
  } finally {
    await handle.close()
  }
}

/** Removes what killed commands left behind of this name. */
async function sweepPartials(path: string): Promise<void> {
  for (const name of await readdir(dirname(path))) {
    if (!name.startsWith(basename(partial(path)))) continue
    const file = join(dirname(path), name)
    // gone meanwhile, where its command has ended
    const written = await stat(file).then(
      ({ mtimeMs }) => mtimeMs,
      () => Number.POSITIVE_INFINITY,
    )
    if (Date.now() - written > abandonedAfterMs) await rm(file, { force: true })
  }
}

const isThere = (path: string): Error =>
  Object.assign(new Error(`${path} is there already: name a new file`), { code: 'EEXIST' })

/** Gives the finished file its name, where nothing has that name. Throws EEXIST otherwise. */
async function claim(temporary: string, path: string): Promise<void> {
  try {
    await link(temporary, path)
    await rm(temporary)
  } catch (error) {
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(String((error as NodeJS.ErrnoException).code)))
      throw error
    // no links there (a USB stick): what stands there is asked for first
    await stat(path).then(
      () => Promise.reject(isThere(path)),
      () => rename(temporary, path),
    )
  }
  await sync(dirname(path))
}

/**
 * Lets `fill` write the new file `path`, mode 600, under a temporary name; rejects with its error, or with EEXIST, and
 * leaves nothing behind then, nor where the process is stopped. What a kill leaves is swept by a later call for that
 * name, but not under a wrong clock, by which a file that is being written looks old.
 */
export async function writeNewFile(
  path: string,
  fill: (temporary: string) => Promise<void>,
  isClockRight = true,
): Promise<void> {
  const temporary = `${partial(path)}${randomUUID()}`
  const remove = () => ends.forEach((end) => void rmSync(temporary + end, { force: true }))
  process.once('exit', remove)
  try {
    if (isClockRight) await sweepPartials(path)
    await (await open(temporary, 'wx', 0o600)).close()
    await fill(temporary)
    await sync(temporary)
    await claim(temporary, path)
  } finally {
    for (const end of ends) await rm(temporary + end, { force: true })
    process.removeListener('exit', remove)
  }
}
