// A streaming replica of a PostgreSQL of the tests, made by pg_basebackup, on a socket of its own.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { endWithUs, makeServerFolder, runOfServer, serverOptions, type TestPostgres } from './postgres.ts'

export type TestReplica = {
  urlOf(url: string): string
  start(): void
  stop(): void
  promote(): void
  end(): void
}

/** Name by which the primary knows it: that of `synchronous_standby_names`. */
export const standbyName = 'mw_replica'

export function startReplica(primary: TestPostgres): TestReplica {
  const folder = makeServerFolder()
  const data = join(folder, 'data')
  const run = (command: string, ...words: string[]): void => runOfServer(folder, command, ...words)
  const from = `host=${primary.folder} user=tests application_name=${standbyName}`
  run('pg_basebackup', '-d', from, '-D', data, '-R', '--checkpoint=fast', '--wal-method=stream', '--no-sync')
  const options = serverOptions(folder, '-c wal_receiver_status_interval=1 -c wal_retrieve_retry_interval=100')
  const start = (): void => run('pg_ctl', '-D', data, '-w', '-l', join(folder, 'log'), '-o', options, 'start')
  start()
  const end = endWithUs(folder, data)
  return {
    urlOf: (url) => url.replace(primary.folder, folder),
    start,
    stop: () => run('pg_ctl', '-D', data, '-m', 'immediate', '-w', 'stop'),
    promote: () => run('pg_ctl', '-D', data, '-w', 'promote'),
    end,
  }
}

/** Kills a server as a power cut would: no word to anybody, nothing flushed. */
export const killServer = ({ data }: Pick<TestPostgres, 'data'>): void => {
  process.kill(Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL')
}
