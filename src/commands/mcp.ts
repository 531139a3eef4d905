// mcp: tools for an assistant on this machine, over standard input and output. Read only; nothing of a call is logged.
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import type { Command } from 'commander'
import { cards } from '../../scrapers/index.ts'
import { createMcp } from '../mcp/server.ts'
import { version } from '../version.ts'
import { withContext } from './command.ts'

export function addMcp(program: Command): void {
  program
    .command('mcp')
    .description(
      'answer an assistant on this machine (Model Context Protocol over standard input and output, read only)',
    )
    .action(() =>
      withContext(
        async ({ store, reading, clock, log }) => {
          const server = createMcp({ store, reading, clock, log, version, baseUrl: '', sources: [...cards] })
          const ended = new Promise<void>((resolve) => {
            server.onclose = resolve
            // whoever asked has gone
            process.stdin.once('end', resolve)
          })
          await server.connect(new StdioServerTransport())
          await ended
          await server.close()
        },
        { existing: true },
      ),
    )
}
