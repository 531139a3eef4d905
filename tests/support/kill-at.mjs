// Loaded into a process before it starts (node --import): counts its steps, or ends it with SIGKILL at one of them.
// KILL_AT="archive 12": before the 12th step of that kind. KILL_COUNTS=file: writes how many there were of each kind.
import fs from 'node:fs'
import fsPromises from 'node:fs/promises'
import { createRequire, syncBuiltinESMExports } from 'node:module'
import { isMainThread } from 'node:worker_threads'

const counts = { request: 0, archive: 0, sql: 0, backup: 0, forget: 0 }

if (isMainThread) {
  const [kind, number] = (process.env['KILL_AT'] ?? '').split(' ')

  const step = (of) => {
    counts[of]++
    if (of === kind && counts[of] === Number(number)) process.kill(process.pid, 'SIGKILL')
  }
  const before = (object, name, of, counts = () => true) => {
    const original = object[name]
    object[name] = function (...args) {
      if (counts(...args)) step(of)
      return original.apply(this, args)
    }
  }
  // the archive opens a temporary file, writes, renames; reading a file is no step
  before(fsPromises, 'open', 'archive', (_, flags) => /^[wa]/.test(String(flags)))
  before(fsPromises, 'rename', 'archive')
  // a backup makes a file, copies pages part by part, sets its mode, reads it back, names it and removes the other name
  for (const name of ['open', 'chmod', 'link', 'rm']) before(fsPromises, name, 'backup')
  before(fsPromises, 'rm', 'forget', (path) => /archive/.test(String(path)))
  // the http notes every request in its state, by a rename
  before(fs, 'renameSync', 'request')
  syncBuiltinESMExports()
  const Database = createRequire(import.meta.url)('better-sqlite3')
  // every statement that writes, BEGIN and COMMIT among them
  const statement = Object.getPrototypeOf(new Database(':memory:').prepare('select 1'))
  before(statement, 'run', 'sql')
  // of PostgreSQL every query, what it reads among them
  if (process.env['MECHANISM_WATCH_DATABASE'])
    before(createRequire(import.meta.url)('pg').Client.prototype, 'query', 'sql')
  // a removal takes bodies out of the archive, then builds index and file anew
  before(Database.prototype, 'exec', 'forget')
  const { backup } = Database.prototype
  Database.prototype.backup = function (file) {
    const progress = () => {
      step('backup')
      return 20
    }
    return backup.call(this, file, { progress })
  }
  process.on('exit', () => {
    if (process.env['KILL_COUNTS']) fs.writeFileSync(process.env['KILL_COUNTS'], JSON.stringify(counts))
  })
}
