// The program as plain JavaScript in `dist`: less memory and a quicker start than TypeScript read by a loader.
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const projectFolder = fileURLToPath(new URL('..', import.meta.url))
/** in `dist`; written last, when all else stands, and says of what (src/code-mark.ts) */
export const mark = '.compiled'
/** in `dist`: the modules of the command joined into few files */
export const startFolder = 'start'
/** what is compiled or copied; facts and examples are read from where they stand */
export const rooms = ['src', 'db', 'scrapers']

const held = new Set(['facts', 'examples', 'example-archive'])

/**
 * Whether this entry or anything under it is younger than `time`. A folder grows younger when a file leaves it.
 * @param {string} path @param {number} time in ms @param {boolean} isFolder
 * @returns {boolean}
 */
function isYounger(path, time, isFolder) {
  if (statSync(path).mtimeMs > time) return true
  if (!isFolder) return false
  return readdirSync(path, { withFileTypes: true }).some(
    (entry) => !held.has(entry.name) && isYounger(join(path, entry.name), time, entry.isDirectory()),
  )
}

/** An installed package is packed whole, and nobody edits it: its folders are as young as the installation. */
const isInstalled = (/** @type {string} */ folder) => /[\\/]node_modules[\\/]/.test(folder)

/** Whether `dist` stands and no source is younger: else the sources themselves are to be run, which is always right. */
export function isCurrent(folder = projectFolder) {
  const made = statSync(join(folder, 'dist', mark), { throwIfNoEntry: false })?.mtimeMs
  if (made !== undefined && isInstalled(folder)) return true
  return made !== undefined && !rooms.some((room) => isYounger(join(folder, room), made, true))
}
