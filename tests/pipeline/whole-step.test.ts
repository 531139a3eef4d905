// A stop waits for the step that goes on, and none begins after it.
import { beforeEach, expect, test, vi } from 'vitest'

let steps: typeof import('../../src/pipeline/whole-step.ts')
beforeEach(async () => {
  vi.resetModules()
  steps = await import('../../src/pipeline/whole-step.ts')
})

test('a stop waits for each step that is half done, and for one that fails', async () => {
  const done: string[] = []
  let finish = () => {}
  const first = steps.inOneStep(async () => {
    await new Promise<void>((resolve) => {
      finish = resolve
    })
    done.push('first')
    return 7
  })
  const failed = steps.inOneStep(() => Promise.reject(new Error('the disk is full'))).catch(() => done.push('failed'))
  const ended = steps.endSteps().then(() => done.push('ended'))
  await failed
  expect(done).toEqual(['failed'])
  finish()
  await ended
  expect(done).toEqual(['failed', 'first', 'ended'])
  expect(await first).toBe(7)
})

test('no step begins once the command is to stop', async () => {
  await steps.endSteps()
  const step = vi.fn(() => Promise.resolve())
  void steps.inOneStep(step)
  await new Promise((resolve) => setTimeout(resolve, 5))
  expect(step).not.toHaveBeenCalled()
})
