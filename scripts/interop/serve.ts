// A server over an empty folder that holds the fictional examples, made by the commands that a newcomer runs.
import { execFile, spawn } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { projectFolder } from '../../src/env.ts'

const bin = join(projectFolder, 'bin', 'mechanism-watch.js')

/** Starts the server on a free port, and resolves when it is ready. */
export async function serveExamples(folder: string): Promise<{ origin: string; close(): Promise<void> }> {
  const env = { ...process.env, MECHANISM_WATCH_DATA: join(folder, 'data'), MECHANISM_WATCH_LOG: 'silent', PORT: '0' }
  await promisify(execFile)(process.execPath, [bin, 'up', '--no-serve'], { env, maxBuffer: 64_000_000 })
  const server = spawn(process.execPath, [bin, 'serve', '--no-schedule'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const origin = await new Promise<string>((resolve, reject) => {
    server.once('exit', (code) => reject(new Error(`the server ended with ${code}`)))
    server.stdout.on('data', (text: Buffer) => {
      const address = /http:\/\/[\d.:]+/.exec(String(text))?.[0]
      if (address !== undefined) resolve(address)
    })
  })
  return {
    origin,
    close: () =>
      new Promise((resolve) => {
        server.removeAllListeners('exit')
        server.once('exit', () => resolve())
        server.kill('SIGTERM')
      }),
  }
}
