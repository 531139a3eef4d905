#!/usr/bin/env node
// Starts the command: TypeScript is read as it stands, by tsx where Node cannot do it itself.
import { register as registerHooks } from 'node:module'
import { register } from 'tsx/esm/api'

// `mechanism-watch status | head -1`: whoever listened has gone
process.stdout.on('error', (error) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

register()
// packages go past tsx: less memory, quicker start
registerHooks(new URL('../scrapers/lib/pdf/plain-modules.mjs', import.meta.url))
const { main } = await import('../src/main.ts')
process.exitCode = await main(process.argv.slice(2))
