// Whether the packages are there as the lock file wants them, so that `npm run up` installs nothing twice. Plain JavaScript: nothing is installed yet.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Compares what npm noted beside the packages with the lock file, by version. An optional package may be absent: it is for
 * another system or processor.
 * @param {string} folder the one of package-lock.json
 * @param {{ dev: boolean }} wanted `dev`: the packages of the tests too
 * @returns {boolean}
 */
export function isComplete(folder, { dev }) {
  const list = join(folder, 'node_modules', '.package-lock.json')
  if (!existsSync(list)) return false
  const packagesOf = (/** @type {string} */ path) => JSON.parse(readFileSync(path, 'utf8')).packages ?? {}
  const held = packagesOf(list)
  return Object.entries(packagesOf(join(folder, 'package-lock.json'))).every(
    ([path, one]) =>
      path === '' ||
      one.optional ||
      (one.dev && !dev) ||
      (held[path]?.version === one.version && existsSync(join(folder, path, 'package.json'))),
  )
}
