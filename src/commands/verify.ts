// verify: which document, version and capture a file is, by the hash of its bytes.
import { createHash } from 'node:crypto'
import type { Command } from 'commander'
import { UsageError } from '../domain/errors.ts'
import { languageWords } from '../domain/mechanisms.ts'
import { readRegular } from '../pipeline/regular-file.ts'
import { type FileCapture, findFile } from '../reading/files.ts'
import { exitCodes, out, withContext } from './command.ts'

const longestFile = 60_000_000

export function addVerify(program: Command, exit: (code: number) => void): void {
  program
    .command('verify')
    .description('which document, version and capture a file is, by its SHA-256')
    .argument('<file>', 'a file as it was downloaded')
    .option('--json', 'print as JSON: { sha256, captures }')
    .action(async (file: string, options: { json?: boolean }) => {
      const bytes = await readRegular(file, longestFile).catch((error: unknown) => {
        throw new UsageError(`${file} cannot be read: ${error instanceof Error ? error.message : error}`)
      })
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      const captures = await withContext(
        async ({ store }) => (await findFile({ store }, sha256, { own: true })).captures.map(toFound),
        { readsOnly: true },
      )
      if (options.json) out.json({ sha256, captures })
      else print(sha256, captures)
      exit(captures.length > 0 ? exitCodes.done : exitCodes.red)
    })
}

type Found = Omit<FileCapture, 'capture' | 'document'> & { replacedBy: string | null }

const toFound = ({ capture: _, document, ...found }: FileCapture): Found => ({
  ...found,
  replacedBy: document?.replacedBy?.symbol ?? null,
})

function print(sha256: string, captures: readonly Found[]): void {
  out.line(`SHA-256 ${sha256}`)
  for (const one of captures) {
    const { symbol, title, language, version, current, retrievedAt, capturedFrom, withdrawnAt, replacedBy } = one
    const read = language === null ? '' : ` (${languageWords[language]})`
    out.line(`${symbol ?? 'a file without a symbol'}${title === null ? '' : `: ${title}`}${read}`)
    const words = version === null ? 'kept, and no document was read from it' : version.replaceAll('_', ' ')
    out.line(`    version: ${words}${current ? ', the one that is shown' : ''}; captured ${retrievedAt}`)
    out.line(`    ${capturedFrom === null ? 'imported from a file' : `fetched from ${capturedFrom}`}`)
    if (replacedBy !== null) out.line(`    ${replacedBy} was issued in its place`)
    if (withdrawnAt !== null) out.line(`    withdrawn from the official list on ${withdrawnAt.slice(0, 10)}`)
  }
  if (captures.length === 0)
    out.line(
      'No capture held here has these bytes. The file may be another print of the same document: compare it by eye.',
    )
}
