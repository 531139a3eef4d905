// Names the program as it was compiled: what one of its states computed is not taken for the work of another.
import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from './env.ts'

/** What was compiled, by the note of scripts/compile.js; null where `dist` is none of this process: it came after its start. */
function compiled(folder: string, startedAt: number): string | null {
  const dist = join(folder, 'dist')
  try {
    const note = readFileSync(join(dist, '.compiled'), 'utf8')
    return note === '' || statSync(dist).ctimeMs >= startedAt ? null : note
  } catch {
    return null
  }
}

/**
 * Returns a name of the code at `folder`, of its packages and of the Node that runs it; null where none is sure: sources that
 * a person may be editing, and a `dist` that was exchanged after `startedAt` (ms since 1970).
 */
export function codeMark(
  folder = projectFolder,
  startedAt = performance.timeOrigin,
  isCompiled = import.meta.url.endsWith('.js'),
): string | null {
  const note = isCompiled ? compiled(folder, startedAt) : null
  if (note === null) return null
  const packages = readFileSync(join(folder, 'package.json'))
  return createHash('sha256').update(`${note}\n${process.version}\n`).update(packages).digest('hex')
}
