#!/usr/bin/env node
// Starts the command: TypeScript is read as it stands, by tsx where Node cannot do it itself.
import { register } from 'tsx/esm/api'

register()
const { main } = await import('../src/main.ts')
process.exitCode = await main(process.argv.slice(2))
