// `mechanism-watch db copy` as people run it, with its time, CPU and memory.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { residentBytes } from '../../scrapers/lib/child/resident.ts'
import { cpuOf } from '../lib/cpu.ts'
import type { Cluster } from './cluster.ts'

const command = fileURLToPath(new URL('../../bin/mechanism-watch.js', import.meta.url))
/** Between two looks at its memory. */
const lookMs = 200

/** Copies the installation in `folder` to `url`; seconds, and megabytes at their peak. */
export async function copyTo(folder: string, url: string, cluster: Cluster) {
  const [begun, engine] = [performance.now(), cluster.cpuMs()]
  const env = { ...process.env, MECHANISM_WATCH_DATA: folder, MECHANISM_WATCH_LOG: 'error' }
  const child = spawn(process.execPath, [command, 'db', 'copy', '--to', url], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  let [peak, cpu] = [0, 0]
  const timer = setInterval(() => {
    cpu = Math.max(cpu, cpuOf(child.pid!).own)
    peak = Math.max(peak, residentBytes(child.pid!) ?? 0)
  }, lookMs)
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  clearInterval(timer)
  if (code !== 0) throw new Error(`db copy ended with ${code}`)
  return {
    seconds: (performance.now() - begun) / 1000,
    engineCpu: (cluster.cpuMs() - engine) / 1000,
    peak: peak / 1e6,
    cpu: cpu / 1000,
  }
}
