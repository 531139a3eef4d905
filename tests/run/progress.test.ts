// Progress of long work: what a terminal shows, and what a log gets.
import { expect, it } from 'vitest'
import { createProgress } from '../../src/progress.ts'

function watched(isTTY: boolean) {
  const written: string[] = []
  let at = 1_000_000
  const stream = { isTTY, write: (text: string) => written.push(text) > 0 }
  const progress = createProgress(stream as never, () => at)
  const pass = (ms: number) => {
    at += ms
  }
  return { progress, written, pass, last: () => written.at(-1) }
}

const mb = 1024 * 1024

it('shows a terminal how much is done, how much there is and the time left', () => {
  const { progress, pass, last } = watched(true)
  progress.begin('download', 400 * mb, { unit: 'bytes' })
  pass(200)
  progress.tick(mb)
  expect(last(), 'no pace is known yet').toBe('\r\u001b[Kdownload 1 MB of 400 MB (0 %)')
  pass(29_800)
  progress.tick(99 * mb)
  expect(last()).toBe('\r\u001b[Kdownload 100 MB of 400 MB (25 %, 2 min left)')
  pass(80_000)
  progress.tick(290 * mb)
  expect(last()).toBe('\r\u001b[Kdownload 390 MB of 400 MB (97 %, 3 s left)')
  pass(1)
  progress.tick(10 * mb)
  expect(last(), 'the end is drawn at once').toBe('\r\u001b[Kdownload 400 MB of 400 MB (100 %)')
  progress.end()
  expect(last()).toBe('\r\u001b[K')
})

it('does not count what an earlier run did into the pace', () => {
  const { progress, pass, last } = watched(true)
  progress.begin('download', 400 * mb, { unit: 'bytes', done: 300 * mb })
  pass(10_000)
  progress.tick(10 * mb)
  expect(last()).toBe('\r\u001b[Kdownload 310 MB of 400 MB (77 %, 2 min left)')
})

it('counts what was found on the way among what there is to do', () => {
  const { progress, pass, last } = watched(true)
  progress.begin('pages', 10)
  progress.more(10)
  pass(10_000)
  progress.tick(5)
  expect(last()).toBe('\r\u001b[Kpages 5 of 20 (25 %, 30 s left)')
})

it('writes a line a minute where there is no terminal, and nothing about short work', () => {
  const { progress, written, pass } = watched(false)
  progress.begin('read uhri', 1000)
  for (let second = 0; second < 150; second++) {
    pass(1000)
    progress.tick()
  }
  progress.end()
  expect(written).toEqual(['read uhri 60 of 1000 (6 %, 16 min left)\n', 'read uhri 120 of 1000 (12 %, 15 min left)\n'])
  progress.begin('index', null)
  pass(59_000)
  progress.tick()
  progress.end()
  expect(written).toHaveLength(2)
  progress.begin('parse', null)
  pass(60_000)
  progress.tick(7)
  expect(written.at(-1)).toBe('parse 7\n')
})
