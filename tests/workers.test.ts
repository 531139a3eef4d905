// What a file leaves behind in a worker that it shares, every later file there finds: a replaced or reloaded module is the worst.
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { projectFolder } from '../bin/compiled.js'
import { migrationsFolder } from '../db/sqlite/level.ts'
import { filesIn, textOf } from './support/code.ts'
import { compiledOf } from './support/compiled-modules.ts'
import { readsSources } from './support/workers.ts'

/** A module that is loaded anew stands beside the one that others hold; one of `dist` is not replaced at all. */
const replaces = /\bvi\.(?:mock|doMock|unmock|doUnmock|resetModules)\(/

const inProject = (path: string) => join(projectFolder, path)

test('a file that replaces or reloads a module has a worker of its own, and the sources', () => {
  expect(replaces.test("vi.mock('node:os')")).toBe(true)
  expect(replaces.test('vi.resetModules()')).toBe(true)
  // What to do instead: give the thing its state by a function that makes it, or name the file in support/workers.ts
  const files = filesIn('tests').filter((file) => file.endsWith('.test.ts') && file !== 'tests/workers.test.ts')
  const replacing = files.filter((file) => replaces.test(textOf(file)))
  expect(replacing.length).toBeGreaterThan(0)
  expect(replacing.filter((file) => !readsSources(file))).toEqual([])
})

describe('modules of ours', () => {
  test('are those of dist, where they were compiled', () => {
    expect(compiledOf(inProject('src/env.ts'))).toBe(inProject('dist/src/env.js'))
    expect(compiledOf(inProject('scrapers/lib/child/child.mjs'))).toBe(inProject('dist/scrapers/lib/child/child.mjs'))
    for (const path of ['src/no-such-module.ts', 'tests/support/clock.ts', 'bin/compiled.js', 'db/facts/sessions.csv'])
      expect(compiledOf(inProject(path)), path).toBeNull()
    expect(compiledOf('/elsewhere/src/env.ts')).toBeNull()
  })

  test.skipIf(process.env['SOURCES'])('are loaded from there by the tests', () => {
    expect(migrationsFolder).toBe(inProject('dist/db/sqlite/migrations'))
  })
})
