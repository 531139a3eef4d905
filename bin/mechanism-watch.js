#!/usr/bin/env node
// Starts the command: from `dist` where that is current, else from the TypeScript as it stands.
import { register as registerHooks } from 'node:module'
import { isCurrent } from './compiled.js'

// `mechanism-watch status | head -1`: whoever listened has gone
process.stdout.on('error', (error) => {
  if (error.code === 'EPIPE') process.exit(0)
  process.stderr.write(
    `mechanism-watch: not all could be written to standard output (${error.code}): make room, or let it go to a place that can be written to, and run it again\n`,
  )
  process.exit(3)
})
// a log that finds no room ends no server
process.stderr.on('error', () => {})
// `ulimit -f`: the write fails with EFBIG, and says what to do, instead of a killed process
process.on('SIGXFSZ', () => {})

async function fromSource() {
  const { register } = await import('tsx/esm/api')
  register()
  // packages go past tsx: less memory, quicker start
  registerHooks(new URL('../scrapers/lib/pdf/plain-modules.mjs', import.meta.url))
  return import('../src/main.ts')
}

/** Hundreds of modules are opened while it starts: with few file handles the system refuses one of them. */
async function start() {
  try {
    return await (isCurrent() ? import('../dist/start/main.js') : fromSource())
  } catch (error) {
    if (error?.code !== 'EMFILE' && error?.code !== 'ENFILE') throw error
    process.stderr.write(
      'mechanism-watch: The system lets this program open no more files. Raise the limit of open files (ulimit -n 1024, or more), and run it again.\n',
    )
    process.exit(3)
  }
}

const { main } = await start()
process.exitCode = await main(process.argv.slice(2))
