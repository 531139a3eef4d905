// Prints, as JSON, every expression that the code builds: all modules are loaded, and what is built late is forced.
import { built } from './hook.ts'

const { force } = await import('./force.ts')
await force()
process.stdout.write(JSON.stringify(built), () => process.exit(0))
