// For vitest: tests load modules of ours from `dist`, as users do: nothing is transformed, and Node binds what they import.
import { existsSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import type { Plugin } from 'vitest/config'
import { projectFolder, rooms } from '../../bin/compiled.js'

const root = resolve(projectFolder)
const someRoom = `(?:${rooms.join('|')})`
const source = new RegExp(`^${someRoom}/.*\\.(?:ts|mjs)$`)

/** What Node loads as it stands. */
export const compiledFiles = new RegExp(`/dist/${someRoom}/`)

/** The module of `dist` that was made of the source at `path`; null where that is of no room, or was not compiled. */
export function compiledOf(path: string): string | null {
  const inside = relative(root, path).replaceAll('\\', '/')
  if (!source.test(inside)) return null
  const made = join(root, 'dist', inside.replace(/\.ts$/, '.js'))
  return existsSync(made) ? made : null
}

/** Who watches edits sources, which are then taken as they stand; so they are where `SOURCES` is set. */
export function compiledModules(): Plugin {
  let fromSources = Boolean(process.env['SOURCES'])
  return {
    name: 'compiled-modules',
    enforce: 'pre',
    configureVitest({ vitest }) {
      fromSources ||= vitest.config.watch
    },
    resolveId(specifier, importer) {
      if (fromSources || importer === undefined || !/^\.{0,2}\//.test(specifier)) return null
      const made = compiledOf(resolve(importer, '..', specifier))
      return made === null ? null : { id: made, external: true }
    },
  }
}
