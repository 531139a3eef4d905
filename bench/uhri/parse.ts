// JSON.parse of a whole export in a process of its own: the measure of bench/uhri.ts.
import { readFileSync } from 'node:fs'
import { cpuMs } from '../lib/cpu.ts'

const text = readFileSync(process.argv[2]!, 'utf8')
const [begun, cpu] = [performance.now(), cpuMs()]
const records = JSON.parse(text) as unknown[]
console.log(
  JSON.stringify({
    records: records.length,
    seconds: (performance.now() - begun) / 1000,
    cpu: (cpuMs() - cpu) / 1000,
    peak: process.memoryUsage().rss / 1024 / 1024,
  }),
)
