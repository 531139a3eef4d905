// A stop waits for the step that goes on, and none begins after it.
import { expect, test, vi } from 'vitest'
import { createSteps } from '../../src/pipeline/whole-step.ts'

test('a stop waits for each step that is half done, and for one that fails', async () => {
  const steps = createSteps()
  const done: string[] = []
  let finish = () => {}
  const first = steps.inOne(async () => {
    await new Promise<void>((resolve) => {
      finish = resolve
    })
    done.push('first')
    return 7
  })
  const failed = steps.inOne(() => Promise.reject(new Error('the disk is full'))).catch(() => done.push('failed'))
  const ended = steps.end().then(() => done.push('ended'))
  await failed
  expect(done).toEqual(['failed'])
  finish()
  await ended
  expect(done).toEqual(['failed', 'first', 'ended'])
  expect(await first).toBe(7)
})

test('no step begins once the command is to stop, and no other command is held up by that', async () => {
  const stopped = createSteps()
  await stopped.end()
  const step = vi.fn(() => Promise.resolve('done'))
  void stopped.inOne(step)
  await new Promise((resolve) => setTimeout(resolve, 5))
  expect(step).not.toHaveBeenCalled()
  expect(await createSteps().inOne(step)).toBe('done')
})
