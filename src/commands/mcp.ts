// mcp: tools for an assistant on this machine, over standard input and output. Read only; nothing of a call is logged.
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import type { Command } from 'commander'
import { cards } from '../../scrapers/index.ts'
import { UsageError } from '../domain/errors.ts'
import { createMcp } from '../mcp/server.ts'
import { version } from '../version.ts'
import { withContext } from './command.ts'

/** Bytes of one message at most; one without an end would fill the memory. */
const maxBufferSize = 10e6

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
          const whyEnded = new Promise<'gone' | 'refused'>((resolve) => {
            // the transport ends by itself for a message over its limit alone
            server.onclose = () => resolve('refused')
            process.stdin.once('end', () => resolve('gone'))
          })
          await server.connect(new StdioServerTransport(process.stdin, process.stdout, { maxBufferSize }))
          if ((await whyEnded) === 'refused')
            throw new UsageError(
              `more than ${maxBufferSize / 1e6} MB came without the end of a message, so the server stopped. Start it again, and send a long draft in parts`,
            )
          await server.close()
        },
        { existing: true },
      ),
    )
}
