// extract: documents to JSON files, without a database.
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Command } from 'commander'
import { errorCode } from '../domain/error-code.ts'
import { UsageError } from '../domain/errors.ts'
import { jsonText } from '../domain/printable.ts'
import { type Extracted, extractFile, joinExtracted } from '../pipeline/extract.ts'
import { isJsonOf, writeTarget } from '../pipeline/regular-file.ts'
import { filesIn, readSaved } from '../pipeline/saved-files.ts'
import { createProgress } from '../progress.ts'
import { pickSources } from '../run/stages.ts'
import { exitCodes, out, tellMisnamed } from './command.ts'

/** Whether a file is what this command writes of a document. */
const isExtracted = (content: string): boolean =>
  isJsonOf(content, (one) => typeof one === 'object' && one !== null && 'file' in one && 'document' in one)

export function addExtract(program: Command, exit: (code: number) => void): void {
  program
    .command('extract')
    .description('read documents into one JSON file each, without a database')
    .argument('<files...>', 'files or folders')
    .requiredOption('--source <id>', 'how to read them')
    .requiredOption('--out <dir>', 'folder for the JSON files')
    .action(async (paths: string[], options: { source: string; out: string }) => {
      const [source] = pickSources([options.source])
      const { files, unread, misnamed } = await filesIn(paths)
      for (const { file, reason } of unread) process.stderr.write(`${file}: ${reason}\n`)
      await mkdir(options.out, { recursive: true }).catch((error) => {
        throw new UsageError(`${options.out} cannot be made a folder (${errorCode(error)}): name another with --out`)
      })
      const progress = createProgress(process.stderr)
      progress.begin('extract', files.length)
      const read: Extracted[] = []
      for (const file of files) {
        try {
          read.push(await extractFile(await readSaved(file), file, source!))
        } catch (error) {
          process.stderr.write(`${file}: ${error instanceof Error ? error.message : error}\n`)
        }
        progress.tick()
      }
      const names = new Set<string>()
      for (const one of joinExtracted(read, source!)) {
        // files of one name in several folders must not write over each other
        const stem = one.file
          .split('/')
          .at(-1)!
          .replace(/\.[^.]+$/, '')
        let name = stem
        for (let n = 2; names.has(name); n++) name = `${stem}-${n}`
        names.add(name)
        await writeTarget(join(options.out, `${name}.json`), `${jsonText(one, 1)}\n`, isExtracted)
      }
      progress.end()
      const count = files.length + unread.length
      out.line(`${read.length} of ${count} documents read into ${options.out}`)
      exit(tellMisnamed(misnamed, read.length < count || count === 0 ? exitCodes.red : exitCodes.done))
    })
}
