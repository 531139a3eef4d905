// The index at full size: read, stored and indexed, against JSON.parse of the same file; again; and a server that answers meanwhile.
import { spawn } from 'node:child_process'
import { createWriteStream, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { load } from './lib/load.ts'
import { serve } from './scale/serve.ts'

const records = Number(process.argv.find((word) => word.startsWith('--records='))?.slice(10) ?? 267_548)
const generator = fileURLToPath(new URL('../../shared/tools/make-uhri-export.mjs', import.meta.url))

if (!existsSync(generator)) {
  console.log(`no generator at ${generator}: skipped`)
  process.exit(0)
}

const own = (name: string): string => fileURLToPath(new URL(`uhri/${name}`, import.meta.url))
const node = ['--import', 'tsx']
type Taken = {
  result: string
  counts: Record<string, number>
  seconds: number
  importCpu: number
  indexCpu: number
  peak: number
}

const run = (name: string, ...words: string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...node, own(name), ...words], { stdio: ['ignore', 'pipe', 'inherit'] })
    let out = ''
    child.stdout.on('data', (part) => {
      out += part
    })
    child.on('close', (code) => (code === 0 ? resolve(out) : reject(new Error(`${name} ended with ${code}`))))
  })

const generate = (to: string, ...more: string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const words = [generator, '--n', String(records), ...more]
    const made = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] })
    made.stdout.pipe(createWriteStream(to)).on('close', resolve).on('error', reject)
  })

const folder = mkdtempSync(join(tmpdir(), 'mw-bench-uhri-'))
const file = join(folder, 'export.json')
try {
  await generate(file)
  const plain = JSON.parse(await run('parse.ts', file)) as {
    records: number
    cpu: number
    seconds: number
    peak: number
  }
  const say = (what: string, one: Taken) =>
    console.log(
      `${what}: ${one.result}, ${one.counts['written'] ?? 0} of ${one.counts['listings']} records written; CPU ${one.importCpu.toFixed(1)} s and index ${one.indexCpu.toFixed(1)} s ` +
        `(${((one.importCpu + one.indexCpu) / plain.cpu).toFixed(1)} x JSON.parse), clock ${one.seconds.toFixed(1)} s, peak ${one.peak.toFixed(0)} MB`,
    )
  console.log(
    `JSON.parse of ${plain.records} records: CPU ${plain.cpu.toFixed(1)} s, clock ${plain.seconds.toFixed(1)} s, peak ${plain.peak.toFixed(0)} MB`,
  )
  const served = await serve(folder)
  const first = run('take.ts', folder, file)
  const isDone = first.then(
    () => true,
    () => true,
  )
  const times: { p50: number; p99: number; failed: number }[] = []
  for (;;) {
    const address = `${served.origin}/api/v1/recommendations?mechanism=CAT&state=KEN&limit=20`
    times.push(await load(address, { connections: 1, seconds: 10 }))
    if (await Promise.race([isDone, new Promise<false>((resolve) => setTimeout(() => resolve(false), 0))])) break
  }
  say('first import', JSON.parse(await first))
  const worst = times.reduce((a, b) => (b.p99 > a.p99 ? b : a))
  const all = times.map(({ p99 }) => p99.toFixed(0)).join(', ')
  console.log(
    `API meanwhile, spans of 10 s: worst p99 ${worst.p99.toFixed(0)} ms (all: ${all}), failed ${times.reduce((n, one) => n + one.failed, 0)}`,
  )
  await served.stop()
  say('the same file again', JSON.parse(await run('take.ts', folder, file)))
  // the same records, in another layout: nothing but their digests tells that they are known
  const other = join(folder, 'other.json')
  await generate(other, '--layout', 'lines')
  say('the same records in another layout', JSON.parse(await run('take.ts', folder, other)))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
