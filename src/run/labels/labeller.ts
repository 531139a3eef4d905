// Labels units in a thread of its own, so that a server answers meanwhile and no text can hold it up.
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Label, UnitToClassify } from '../../../db/store.ts'
import { addressOf } from '../../../scrapers/lib/child/address.ts'
import type { Labeller } from '../../pipeline/classify.ts'
import { labelUnit, unread } from '../classifier.ts'

type Reply = { ready?: true; rows?: Label[][]; error?: Error }
type Running = { worker: Worker; at: Int32Array }

const ours = new URL('../classifier.ts', import.meta.url)

export type LabellerOptions = {
  /** for one unit; the longest that the rules read takes under a second */
  limitMs?: number
  /** for each of two starts of the thread, before it is given a text */
  startMs?: number
  /** the module and the function in it that labels one unit */
  module?: URL
  name?: string
}

/** The next message of the thread; rejects where it fails or ends instead. */
const nextReply = async (worker: Worker): Promise<Reply> => {
  const over = new AbortController()
  const { signal } = over
  try {
    // `once` of events rejects with an `error` of the thread by itself
    const ended = once(worker, 'exit', { signal }).then((): Reply => {
      throw new Error('the thread that classifies ended without an answer')
    })
    const answered = once(worker, 'message', { signal }).then(([reply]) => reply as Reply)
    ended.catch(() => {})
    answered.catch(() => {})
    return await Promise.race([answered, ended])
  } finally {
    over.abort()
  }
}

/**
 * Opens a labeller; its thread starts with the first batch and ends with `close`. A unit that is over the limit is
 * answered with the mark `timed_out`, and the others of its batch are labelled in a new thread. Rejects with what the
 * rules throw.
 */
export function createLabeller(options: LabellerOptions = {}): Labeller {
  const { limitMs = 30_000, startMs = 60_000, module = ours, name = labelUnit.name } = options
  let running: Running | null = null

  const start = async (): Promise<Running> => {
    const shared = new SharedArrayBuffer(4)
    const worker = new Worker(new URL('./worker.mjs', import.meta.url), {
      execArgv: [],
      workerData: { module: addressOf(module), at: shared },
    })
    let limit: NodeJS.Timeout | undefined
    const late = new Promise<never>((_, reject) => {
      const message = `the thread that classifies did not start within ${startMs / 1000} seconds`
      limit = setTimeout(() => reject(new Error(message)), startMs)
    })
    try {
      await Promise.race([nextReply(worker), late])
      return { worker, at: new Int32Array(shared) }
    } catch (error) {
      await worker.terminate()
      throw error
    } finally {
      clearTimeout(limit)
    }
  }
  // by chance one hangs, or finds `dist` while it is exchanged
  const open = (): Promise<Running> => start().catch(start)
  const close = async (): Promise<void> => {
    const ending = running
    running = null
    await ending?.worker.terminate()
  }

  /** Answers with the labels of all, or with the index of the unit that took too long. */
  const attempt = async (units: readonly UnitToClassify[]): Promise<Label[][] | number> => {
    running ??= await open()
    const { worker, at } = running
    Atomics.store(at, 0, 0)
    let index = 0
    let since = performance.now()
    let watch: NodeJS.Timeout | undefined
    const overdue = new Promise<number>((resolve) => {
      watch = setInterval(() => {
        const now = Atomics.load(at, 0)
        if (now === index) return performance.now() - since > limitMs && resolve(index)
        index = now
        since = performance.now()
      }, limitMs / 20)
    })
    const reply = nextReply(worker)
    // where the unit is overdue, nobody waits for it any more
    reply.catch(() => {})
    worker.postMessage({ name, units })
    try {
      const first = await Promise.race([reply, overdue])
      if (typeof first === 'number') {
        await close()
        return first
      }
      if (first.error) throw first.error
      return first.rows!
    } catch (error) {
      await close()
      throw error
    } finally {
      clearInterval(watch)
    }
  }

  const label = async (units: readonly UnitToClassify[]): Promise<Label[][]> => {
    if (units.length === 0) return []
    const answer = await attempt(units)
    if (typeof answer !== 'number') return answer
    const before = await label(units.slice(0, answer))
    return [...before, unread('timed_out'), ...(await label(units.slice(answer + 1)))]
  }
  return { label, close }
}
