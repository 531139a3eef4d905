// A disk without room is told as such, by whichever code SQLite meets it.
import { expect, it, vi } from 'vitest'
import { inWords } from '../../db/sqlite/open.ts'
import { hasDiskRoom } from '../../db/sqlite/room.ts'

const room = vi.hoisted(() => ({ blocks: 0 }))
vi.mock('node:fs', async (original) => ({
  ...(await original<typeof import('node:fs')>()),
  statfsSync: () => ({ bavail: room.blocks, bsize: 4096 }),
}))

it.each([
  ['SQLITE_FULL', 1000, /full: make room/],
  ['SQLITE_IOERR_SHMSIZE', 10, /full: make room/],
  ['SQLITE_IOERR_READ', 1000, /check the disk/],
])('%s with %d blocks', (code, blocks, words) => {
  room.blocks = blocks
  expect(inWords(Object.assign(new Error('x'), { code }), '/data/a.sqlite')).toMatchObject({
    message: expect.stringMatching(words),
  })
})

it('is asked of the disk of the database; one in memory has room', () => {
  room.blocks = 10
  expect([hasDiskRoom('/data/a.sqlite'), hasDiskRoom(':memory:')]).toEqual([false, true])
  room.blocks = 1000
  expect(hasDiskRoom('/data/a.sqlite')).toBe(true)
})
