// For vitest: tests load modules of ours from `dist`, as users do: no transformation, and bindings that the engine makes quick.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vitest/config'
import { projectFolder, rooms } from '../../bin/compiled.js'

const dist = resolve(projectFolder, 'dist')
const source = new RegExp(`^(?:${rooms.join('|')})/.*\\.(?:ts|mjs)$`)

/** What is loaded as it stands in `dist`, by Node itself. */
export const compiledFiles = new RegExp(`/dist/(?:${rooms.join('|')})/`)

/** The module of `dist` that was made of a source, or null where that is of no room, or was not compiled. */
export function compiledOf(path: string): string | null {
  const inside = path.slice(resolve(projectFolder).length + 1)
  if (resolve(projectFolder, inside) !== path || !source.test(inside)) return null
  const made = resolve(dist, inside.replace(/\.ts$/, '.js'))
  return existsSync(made) ? made : null
}

/** Who watches edits sources: those are then taken as they stand. */
export function compiledModules(): Plugin {
  let isWatching = false
  return {
    name: 'compiled-modules',
    enforce: 'pre',
    configureVitest({ vitest }) {
      isWatching = vitest.config.watch
    },
    resolveId(specifier, importer) {
      if (isWatching || importer === undefined || !/^\.{0,2}\//.test(specifier)) return null
      const made = compiledOf(resolve(importer, '..', specifier))
      return made === null ? null : { id: made, external: true }
    },
  }
}
