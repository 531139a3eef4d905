// What a file leaves behind in a worker that it shares, every later file there finds: a replaced or reloaded module is the worst.
import { expect, test } from 'vitest'
import { filesIn, textOf } from './support/code.ts'
import { isShared } from './support/workers.ts'

/** A module that is loaded anew stands beside the one that others hold, with a state of its own. */
const replaces = /\bvi\.(?:mock|doMock|unmock|doUnmock|resetModules)\(/

test('a file that replaces or reloads a module has a worker of its own', () => {
  expect(replaces.test("vi.mock('node:os')")).toBe(true)
  expect(replaces.test('vi.resetModules()')).toBe(true)
  // What to do instead: give the thing its state by a function that makes it, or name the file in support/workers.ts
  const files = filesIn('tests').filter((file) => file.endsWith('.test.ts') && file !== 'tests/workers.test.ts')
  expect(files.filter((file) => isShared(file) && replaces.test(textOf(file)))).toEqual([])
})
