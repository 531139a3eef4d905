// One OpenStack Swift for the tests of a file: Debian's, with its S3 interface, on loopback, in a folder of its own.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { S3Place } from '../../../src/domain/s3-place.ts'
import { createS3Client, type S3Client } from '../../../src/pipeline/s3/client.ts'

const serve = fileURLToPath(new URL('serve.py', import.meta.url))
// Debian's own: packages are not installed for another
const python = '/usr/bin/python3'
const find = [
  '-c',
  'import importlib.util as u; raise SystemExit(u.find_spec("swift.proxy") is None or u.find_spec("swift.common.middleware.s3api") is None)',
]

/** Whether tests on an S3-compatible store can run here. */
export const hasSwift =
  spawnSync(python, find).status === 0 && spawnSync(python, [serve, tmpdir(), '--check']).status === 0
if (!hasSwift)
  process.stderr.write(
    '\nSKIPPED: no OpenStack Swift on this machine, or a folder for temporary files without extended attributes, so the archive on an S3-compatible store is not tested. To get one: apt-get install --no-install-recommends python3-swift (Debian 12), then run the tests again.\n\n',
  )

export type TestSwift = {
  endpoint: string
  /** settings of an installation whose archive is in a new bucket */
  environment(bucket: string): Record<string, string>
  place(bucket: string, over?: Partial<S3Place>): S3Place
  /** makes a bucket, and gives a client for it */
  bucket(name: string): Promise<S3Client>
  process: ChildProcess
  stop(): Promise<void>
}

export async function startSwift(): Promise<TestSwift> {
  const folder = mkdtempSync(join(tmpdir(), 'mw-tests-swift-'))
  const child = spawn(python, [serve, folder], { stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  child.stderr.on('data', (part: Buffer) => {
    said += part.toString()
  })
  const ended = once(child, 'exit')
  const first = await Promise.race([
    once(createInterface(child.stdout), 'line').then(([line]) => String(line)),
    ended.then(() => null),
  ])
  if (first === null) throw new Error(`Swift ended at its start: ${said}`)
  const endpoint = `http://127.0.0.1:${first}`
  const place = (bucket: string, over: Partial<S3Place> = {}): S3Place => ({
    address: `s3://${bucket}/watch/one`,
    bucket,
    prefix: 'watch/one',
    endpoint,
    region: 'us-east-1',
    keyId: 'test:writer',
    secret: 'of-writer',
    token: null,
    ...over,
  })
  return {
    endpoint,
    process: child,
    place,
    environment: (bucket) => ({
      MECHANISM_WATCH_ARCHIVE: `s3://${bucket}/watch/one`,
      AWS_ENDPOINT_URL: endpoint,
      AWS_ACCESS_KEY_ID: 'test:writer',
      AWS_SECRET_ACCESS_KEY: 'of-writer',
    }),
    async bucket(name) {
      const client = createS3Client(place(name))
      await client.ask({ method: 'PUT' }, ({ body }) => body.dump())
      return client
    },
    async stop() {
      child.kill('SIGKILL')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
