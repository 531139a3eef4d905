// Peak memory and time of `collect` over a replica with many documents, and of what is left after a kill in its middle.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compile } from '../scripts/compile.js'
import { databaseIn, letLockAge, run } from '../tests/e2e/support/command.ts'
import { rowsOf } from '../tests/e2e/support/rows.ts'
import { createReplica } from '../tests/support/replica/index.ts'
import { treeBytes } from './lib/memory.ts'

export type CollectBench = {
  documents: number
  /** of the process and its children together, in MB of 1,024 × 1,024 bytes; pages that they share count once */
  peakMegabytes: number
  seconds: number
  /** documents held after a run was killed half way, and after the next one */
  resumed: { killedAt: number; held: number }
}

/** Runs `mechanism-watch` and watches its memory, and that of its children, 20 times a second. */
async function watched(...[words, options]: Parameters<typeof run>) {
  let [peak, pid] = [0, 0]
  const timer = setInterval(() => {
    if (pid) peak = Math.max(peak, Math.round(treeBytes(pid) / 1024 / 1024))
  }, 50)
  const started = performance.now()
  const ended = await run(words, {
    ...options,
    onStart: (child) => {
      pid = child
      options.onStart?.(child)
    },
  })
  clearInterval(timer)
  return { ended, peak, seconds: Math.round(performance.now() - started) / 1000 }
}

/** One run to its end, and one that is killed when half of the documents were sent, then run again. */
export async function benchCollect(documents = 500): Promise<CollectBench> {
  const root = mkdtempSync(join(tmpdir(), 'mw-bench-'))
  const replica = await createReplica({ documents })
  const words = ['collect', 'cat-concluding-observations']
  try {
    const whole = join(root, 'whole')
    const { ended, peak, seconds } = await watched(words, { folder: whole, replica })
    if (ended.code !== 0) throw new Error(`collect ended with ${ended.code}: ${ended.out}${ended.err}`)
    const folder = join(root, 'killed')
    replica.forget()
    let child = 0
    const timer = setInterval(() => {
      if (child && replica.documentsSent() >= documents / 2) {
        process.kill(child, 'SIGKILL')
        child = 0
      }
    }, 5)
    const onStart = (pid: number) => {
      child = pid
    }
    await run(words, { folder, replica, onStart })
    clearInterval(timer)
    const killedAt = replica.documentsSent()
    letLockAge(folder)
    const again = await run(words, { folder, replica })
    if (again.code !== 0) throw new Error(`collect ended with ${again.code}: ${again.out}${again.err}`)
    const [one, two] = [rowsOf(databaseIn(whole)), rowsOf(databaseIn(folder))]
    if (JSON.stringify(one) !== JSON.stringify(two)) throw new Error('the killed run does not end with the same rows')
    return { documents, peakMegabytes: peak, seconds, resumed: { killedAt, held: two.documents.length } }
  } finally {
    await replica.close()
    rmSync(root, { recursive: true, force: true })
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await compile()
  const result = await benchCollect(Number(process.argv[2] ?? 500))
  console.log(JSON.stringify(result))
  if (result.peakMegabytes >= 300) process.exitCode = 1
}
