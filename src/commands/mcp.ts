// mcp: tools for an assistant on this machine, over standard input and output. Read only; nothing of a call is logged.
import type { Command } from 'commander'
import { cards } from '../../scrapers/index.ts'
import { createMcp } from '../mcp/server.ts'
import { LineTransport } from '../mcp/transport.ts'
import { version } from '../version.ts'
import { withContext } from './command.ts'
import { linesOf } from './input.ts'

/** Of one message; one without an end would fill the memory. */
const limits = { lineBytes: 10e6, bytes: Number.POSITIVE_INFINITY }
const advice = 'So the server stopped: start it again, and send a long draft in parts.'

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
          const transport = new LineTransport(process.stdout)
          await server.connect(transport)
          await transport.run(linesOf(process.stdin, limits, advice))
          await server.close()
        },
        { existing: true, staysOpen: true },
      ),
    )
}
