// Runs a tool of others: one of this machine, or one that npx fetches at the version that is named.
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Row } from './types.ts'

const run = promisify(execFile)

/** What a command ends with where the tool that it needs is not there. */
export const notThere = 75

/** A row from a command: exit code 0 passes; a command that is not there was not run. */
export async function rowOf(standard: string, tool: string, command: readonly string[], fine?: string): Promise<Row> {
  const [program, ...args] = command as [string, ...string[]]
  try {
    await run(program, args, { timeout: 300_000, maxBuffer: 64_000_000 })
    return { standard, tool, result: 'passes', ...(fine === undefined ? {} : { why: fine }) }
  } catch (error) {
    const { code, stdout = '', stderr = '' } = error as { code?: unknown; stdout?: string; stderr?: string }
    if (code === 'ENOENT') return { standard, tool, result: 'not run', why: `${program} is not on this machine` }
    if (code === notThere) return { standard, tool, result: 'not run', why: `${tool} is not on this machine` }
    const said = `${stdout}${stderr}`.split('\n').filter((one) => one.trim() !== '')
    return { standard, tool, result: 'fails', why: (said.slice(-2).join(' ') || 'no answer').slice(0, 200) }
  }
}

/** A row from a check in process: it passes where nothing is thrown. */
export async function rowFrom(standard: string, tool: string, check: () => Promise<string | undefined>): Promise<Row> {
  try {
    const why = await check()
    return { standard, tool, result: 'passes', ...(why === undefined ? {} : { why }) }
  } catch (error) {
    return { standard, tool, result: 'fails', why: (error as Error).message.slice(0, 200) }
  }
}
