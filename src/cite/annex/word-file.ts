// Writes an annex as a Word file in a thread of its own, so that a server answers meanwhile.
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Annex } from './types.ts'
import type { annexWord } from './word.ts'

/** run from `dist`, where every module of ours is JavaScript */
const compiled = import.meta.url.endsWith('.js')
const module = new URL(`./word.${compiled ? 'js' : 'ts'}`, import.meta.url).href

/** Rejects where the thread fails or ends without an answer. */
export async function wordFile(annex: Annex): Promise<Awaited<ReturnType<typeof annexWord>>> {
  const worker = new Worker(new URL('./word-thread.mjs', import.meta.url), {
    execArgv: [],
    workerData: { compiled, module, annex },
  })
  const over = new AbortController()
  try {
    // `once` of events rejects with an `error` of the thread by itself
    const answered = once(worker, 'message', { signal: over.signal }).then(([bytes]) => bytes as Uint8Array)
    const ended = once(worker, 'exit', { signal: over.signal }).then(() => {
      throw new Error('the thread that writes Word files ended without an answer')
    })
    answered.catch(() => {})
    ended.catch(() => {})
    return await Promise.race([answered, ended])
  } finally {
    over.abort()
    await worker.terminate()
  }
}
