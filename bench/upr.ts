// Reading UPR reports: CPU of a report to JSON beside pdfjs text extraction alone, event loop delay, memory of many reports.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { callInChild, closePool } from '../scrapers/lib/child/pool.ts'
import type { Capture } from '../scrapers/source.ts'
import { uprOutcomes } from '../scrapers/upr-outcomes/index.ts'
import { treeBytes } from './lib/memory.ts'

export type UprBench = {
  reports: number
  /** seconds of CPU for all reports, each the least of its rounds: pdfjs text alone; report to JSON */
  text: number
  json: number
  /** json / text: over all, and of the worst report */
  ratio: number
  worst: number
  /** longest turn of the event loop in ms while the source parsed in its child: CPU of the main thread alone */
  blocked: number
  /** the same by the clock: on a machine with other work it also counts the waiting for a core */
  waited: number
  /** greatest memory in MB of the process and its children together while the source parsed them all; shared pages once */
  memory: number
}

const captureOf = (bytes: Uint8Array, address: string): Capture => ({
  bytes,
  sha256: '',
  address,
  symbol: null,
  retrievedAt: '',
  listing: null,
})

/** Text extraction alone: every page's text content, nothing kept. */
const extractText = async (bytes: Uint8Array): Promise<void> => {
  // loaded here only: the process that is watched for its memory does not read PDFs itself
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    await page.getTextContent()
    page.cleanup()
  }
  await pdf.loadingTask.destroy()
}

const cpuOf = async (work: () => Promise<unknown>): Promise<number> => {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

/** In a child, as the product reads; what it costs to ask the child counts too. */
const cpuOfReading = async (capture: Capture): Promise<number> => {
  let inChild = 0
  const asking = await cpuOf(async () => {
    inChild = await callInChild<number>(new URL('./upr-child.ts', import.meta.url), 'cpuOfJson', [capture])
  })
  return asking + inChild
}

/** Runs the benchmark on PDF reports; the rounds of the two readings alternate, the least time of each counts. */
export const benchUpr = async (files: string[], rounds = 2): Promise<UprBench> => {
  const captures = files.map((file) => captureOf(new Uint8Array(readFileSync(file)), file))
  // both sides warm
  for (const capture of captures.slice(0, 3)) {
    await extractText(capture.bytes)
    await cpuOfReading(capture)
  }
  let text = 0
  let json = 0
  let worst = 0
  for (const capture of captures) {
    let leastText = Number.POSITIVE_INFINITY
    let leastJson = Number.POSITIVE_INFINITY
    for (let round = 0; round < rounds; round++) {
      leastText = Math.min(leastText, await cpuOf(() => extractText(capture.bytes)))
      leastJson = Math.min(leastJson, await cpuOfReading(capture))
    }
    text += leastText
    json += leastJson
    worst = Math.max(worst, leastJson / leastText)
  }
  closePool()
  const { blocked, waited, memory } = watchApart(files)
  return { reports: files.length, text, json, ratio: json / text, worst, blocked, waited, memory }
}

type Watched = { blocked: number; waited: number; memory: number }

/** CPU of the main thread in ms, other threads left out; null where the system does not tell (not Linux). */
const ownCpu = (): number | null => {
  try {
    return Number(readFileSync('/proc/self/schedstat', 'utf8').split(' ')[0]) / 1e6
  } catch {
    return null
  }
}

/** Event loop of this process, and memory of it and its children, while the source parses, as a server would ask it to. */
const watchLoop = async (files: string[]): Promise<Watched> => {
  const parse = (file: string) => uprOutcomes.parse(captureOf(new Uint8Array(readFileSync(file)), file))
  // the first call starts the child
  await parse(files[0]!)
  const delay = monitorEventLoopDelay({ resolution: 5 })
  let memory = 0
  let blocked = 0
  let last = ownCpu()
  let turn = 0
  const timer = setInterval(() => {
    const now = ownCpu()
    if (now !== null && last !== null) blocked = Math.max(blocked, now - last)
    // looking costs some milliseconds, which are no turn of the reader's
    if (turn++ % 10 === 0) memory = Math.max(memory, treeBytes(process.pid))
    last = ownCpu()
  }, 5)
  delay.enable()
  for (const file of files) await parse(file)
  delay.disable()
  clearInterval(timer)
  closePool()
  const waited = delay.max / 1e6
  return { blocked: last === null ? waited : blocked, waited, memory: memory / 1e6 }
}

/** In a process of its own, which holds nothing of the benchmark. */
const watchApart = (files: string[]): Watched => {
  const own = fileURLToPath(import.meta.url)
  const out = execFileSync(process.execPath, [...process.execArgv, own, '--watch', ...files], { encoding: 'utf8' })
  return JSON.parse(out.trim().split('\n').at(-1)!)
}

/** Reports of the test corpus beside the checkout, or none. */
export const corpusReports = (): string[] => {
  const folder = new URL('../../shared/corpus/upr/reports/', import.meta.url)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.pdf'))
    .sort()
    .map((name) => new URL(name, folder).pathname)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const given = process.argv.slice(2).filter((argument) => argument !== '--watch')
  const files = given.length > 0 ? given : corpusReports()
  if (process.argv.includes('--watch')) console.log(JSON.stringify(await watchLoop(files)))
  else if (files.length === 0) console.log('no reports: give PDF files, or put the test corpus beside the checkout')
  else {
    const { text, json, ratio, worst, blocked, waited, memory, reports } = await benchUpr(files)
    console.log(
      `${reports} reports: pdfjs text alone ${text.toFixed(1)} s CPU, report to JSON ${json.toFixed(1)} s: ratio ${ratio.toFixed(2)} (worst ${worst.toFixed(2)}; at most 2.5)`,
    )
    console.log(
      `longest turn of the event loop ${blocked.toFixed(0)} ms of CPU (at most 50), ${waited.toFixed(0)} ms by the clock; memory at most ${memory.toFixed(0)} MB (at most 400)`,
    )
  }
}
