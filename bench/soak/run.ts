// npm run soak: eight hours of real work in twenty minutes (collect from a replica, alerts, 50 readers); memory must stay flat.
import { fork } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Command } from 'commander'
import { SMTPServer } from 'smtp-server'
import { createReplica } from '../../tests/support/replica/index.ts'
import { read } from './readers.ts'
import type { Sample, Told } from './serve.ts'
import { subscribe } from './subscribe.ts'
import type { Turn } from './turns.ts'
import { judgedFrom, suspects, table, verdict } from './verdict.ts'

const program = new Command('npm run soak --')
  .description('Runs the server under load and reports memory, open files and the longest turns of the event loop.')
  .option('--minutes <n>', 'how long', Number, 20)
  .option('--hours <n>', 'how many hours of the clock pass in it', Number, 8)
  .option('--readers <n>', 'connections that read without a pause', Number, 50)
  .option('--documents <n>', 'documents of the replica', Number, 120)
  .option('--subscribers <n>', 'confirmed subscriptions', Number, 500)
  .option('--profile', 'name the functions of long turns too; costs CPU and memory of its own', false)
  .parse()
const options = program.opts<{
  minutes: number
  hours: number
  readers: number
  documents: number
  subscribers: number
  profile: boolean
}>()

const folder = mkdtempSync(join(tmpdir(), 'mw-soak-'))
const replica = await createReplica({ documents: options.documents })
// every few seconds the words of some documents change, so that each sweep has something to read and to tell
let edition = 0
replica.site.texts.push((lines, { number }) =>
  number % 4 === edition % 4
    ? { ...lines, body: lines.body.map((line) => line.replace('should', `should, in year ${edition},`)) }
    : lines,
)
const hourSeconds = (options.minutes * 60) / options.hours
const ageing = setInterval(() => edition++, hourSeconds * 2000)

let mails = 0
const smtp = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData(stream, _, done) {
    stream.resume()
    stream.on('end', () => {
      mails++
      done()
    })
  },
})
const port = await new Promise<number>((resolve) => {
  const server = smtp.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port))
})
const key = randomBytes(32).toString('base64')
await subscribe(folder, key, options.subscribers)

const samples: Sample[] = []
const turns: Turn[] = []
let longest: Turn | null = null
let longestByClock: Sample | null = null
const reds: string[] = []
let done: Record<string, number> = {}
let readers: ReturnType<typeof read> | null = null
const child = fork(fileURLToPath(new URL('serve.ts', import.meta.url)), {
  execArgv: ['--import', 'tsx'],
  env: {
    PATH: process.env['PATH'],
    SOAK_SPEED: String((options.hours * 60) / options.minutes),
    SOAK_PROFILE: options.profile ? '1' : '0',
    SOAK_MINUTES: String(options.minutes),
    MECHANISM_WATCH_DATA: folder,
    MECHANISM_WATCH_PAUSE: '0',
    MECHANISM_WATCH_BUDGET: '100000000',
    MECHANISM_WATCH_LIMIT: 'off',
    MECHANISM_WATCH_SITES: JSON.stringify(replica.bases),
    MECHANISM_WATCH_KEY: key,
    MECHANISM_WATCH_SMTP: `smtp://127.0.0.1:${port}`,
    MECHANISM_WATCH_FROM: 'dates@dates.example.org',
    MECHANISM_WATCH_LOG: 'fatal',
    PORT: '0',
  },
})
child.on('message', (told: Told) => {
  if ('address' in told) readers = read(told.address, options.readers)
  else if ('red' in told) reds.push(told.red)
  else if ('turns' in told) {
    turns.push(...told.turns)
    for (const turn of told.turns) console.log(JSON.stringify(turn))
  } else if ('ended' in told) {
    done = told.ended
    void readers?.stop()
  } else {
    samples.push(told.sample)
    if (told.longest && told.longest.cpuMs > (longest?.cpuMs ?? 0)) longest = told.longest
    if (told.sample.longestTurnMs > (longestByClock?.longestTurnMs ?? 0)) longestByClock = told.sample
    if (samples.length % 15 === 0) console.log(JSON.stringify({ ...told.sample, requests: readers?.counts() }))
  }
})
const code = await new Promise<number | null>((resolve) => child.on('exit', resolve))
clearInterval(ageing)
await readers!.stop()
await replica.close()
await new Promise<void>((resolve) => smtp.close(resolve))
rmSync(folder, { recursive: true, force: true })

const { broken, thirds, peakMb } = verdict(samples, options.minutes * 60)
const { answered, failed } = readers!.counts()
console.log(`
${table(thirds)}

${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, load of the machine at the end ${loadavg()[0]!.toFixed(1)}
${JSON.stringify(options)}
${answered} requests answered, ${failed} failed; ${mails} mails; at most ${peakMb} MB with children, shared pages counted twice
runs: ${JSON.stringify(done)}
longest block by CPU (of this thread between two looks of 10 ms; limit 100): ${JSON.stringify(longest)}
longest block by the clock (monitorEventLoopDelay, which counts what other programs took of the cores): ${JSON.stringify(longestByClock)}
turns over 50 ms of CPU: ${turns.length}; answers that ended in them: ${JSON.stringify(suspects(turns))}
red: ${JSON.stringify(reds.slice(0, 5))}; exit code ${code}
${options.minutes * 60 < judgedFrom ? `memory is not judged in less than ${judgedFrom / 60} minutes\n` : ''}${broken.length === 0 ? 'sound' : `BROKEN: ${broken.join('; ')}`}`)
if (code !== 0 || reds.length > 0 || broken.length > 0 || failed > 0) process.exitCode = 1
