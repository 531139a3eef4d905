// extract: documents to JSON files, without a database; each is written as soon as it is read, and not read again.
import { createHash } from 'node:crypto'
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Command } from 'commander'
import { z } from 'zod'
import type { Source } from '../../scrapers/source.ts'
import { parsedDocumentSchema } from '../domain/documents.ts'
import { errorCode } from '../domain/error-code.ts'
import { UsageError } from '../domain/errors.ts'
import { jsonText, printableName } from '../domain/printable.ts'
import { type Extracted, extractFile, joinExtracted } from '../pipeline/extract.ts'
import { type FilePath, isJsonOf, writeTarget } from '../pipeline/regular-file.ts'
import { filesIn, readSaved, shownPath } from '../pipeline/saved-files.ts'
import { createProgress } from '../progress.ts'
import { pickSources, sourcesHelp } from '../run/stages.ts'
import { exitCodes, out, tellMisnamed } from './command.ts'
import { tell } from './printed.ts'

/** Whether a file is what this command writes of a document. */
const isExtracted = (content: string): boolean =>
  isJsonOf(content, (one) => typeof one === 'object' && one !== null && 'file' in one && 'document' in one)

/** What a document was read from: the same bytes, and the same reader, give the same file. */
const inputSchema = z.strictObject({ sha256: z.string(), source: z.string(), parserVersion: z.number() })
type Input = z.output<typeof inputSchema>
type Written = Extracted & { input: Input }

/** A file of an earlier call. One that was joined holds answers of other papers: it is read again. */
const writtenSchema = z.looseObject({
  file: z.string(),
  input: inputSchema,
  document: parsedDocumentSchema,
  joined: z.undefined().optional(),
})

/** Returns what was written of the same input; null where it is to be read. */
async function readWritten(path: string, input: Input): Promise<Written | null> {
  const held = await readFile(path, 'utf8').catch(() => null)
  if (held === null || !isExtracted(held)) return null
  const read = writtenSchema.safeParse(JSON.parse(held))
  if (!read.success || jsonText(read.data.input) !== jsonText(input)) return null
  return JSON.parse(held) as Written
}

/** A name for each file; files of one name in several folders must not write over each other. */
function namesFor(files: readonly FilePath[]): Map<FilePath, string> {
  const names = new Map<FilePath, string>()
  const taken = new Set<string>()
  for (const file of files) {
    const stem = shownPath(file)
      .split(/[\\/]/)
      .at(-1)!
      .replace(/\.[^.]+$/, '')
    let name = stem
    for (let n = 2; taken.has(name); n++) name = `${stem}-${n}`
    taken.add(name)
    names.set(file, name)
  }
  return names
}

/** What a file holds: as an earlier call wrote it, or read now. */
async function readOne(file: FilePath, path: string, source: Source): Promise<{ one: Written; isKept: boolean }> {
  const bytes = await readSaved(file)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const input = { sha256, source: source.id, parserVersion: source.parserVersion }
  const before = await readWritten(path, input)
  if (before !== null) return { one: before, isKept: true }
  return { one: { ...(await extractFile(bytes, shownPath(file), source)), input }, isKept: false }
}

type Outcome = { read: number; kept: number }

/** Reads each file that is not written yet, and writes it at once; answers of UPR papers are joined at the end. */
async function extractAll(files: readonly FilePath[], source: Source, folder: string): Promise<Outcome> {
  const progress = createProgress(process.stderr)
  progress.begin('extract', files.length)
  const names = namesFor(files)
  const targets: string[] = []
  const write = (path: string, one: Extracted) => writeTarget(path, `${jsonText(one, 1)}\n`, isExtracted)
  const held: Written[] = []
  let kept = 0
  for (const file of files) {
    const path = join(folder, `${names.get(file)}.json`)
    const found = await readOne(file, path, source).catch((error: unknown) => {
      if (error instanceof UsageError) throw error
      tell(`${printableName(shownPath(file))}: ${error instanceof Error ? error.message : error}`)
      return null
    })
    progress.tick()
    if (found === null) continue
    // what keeps one file from being written keeps all
    if (found.isKept) kept++
    else await write(path, found.one)
    held.push(found.one)
    targets.push(path)
  }
  const joined = joinExtracted(held, source)
  for (const [at, one] of joined.entries())
    if (one !== held[at]) await write(targets[at]!, { ...one, input: held[at]!.input })
  progress.end()
  return { read: held.length, kept }
}

export function addExtract(program: Command, exit: (code: number) => void): void {
  program
    .command('extract')
    .description(
      'read documents into one JSON file each, without a database; what is written already is not read again',
    )
    .argument('<files...>', 'files or folders')
    .requiredOption('--source <id>', 'the source whose reader reads them (list below)')
    .requiredOption('--out <dir>', 'folder for the JSON files')
    .addHelpText('after', () => sourcesHelp())
    .action(async (paths: string[], options: { source: string; out: string }) => {
      const [source] = pickSources([options.source])
      const { files, unread, misnamed, others } = await filesIn(paths)
      for (const { file, reason } of unread) tell(`${printableName(file)}: ${reason}`)
      if (others > 0)
        tell(
          `${others} other file${others === 1 ? '' : 's'} of the folders left out: the name ends in none of PDF, Word or HTML; name a file by itself to read it`,
        )
      await mkdir(options.out, { recursive: true }).catch((error) => {
        throw new UsageError(`${options.out} cannot be made a folder (${errorCode(error)}): name another with --out`)
      })
      const { read, kept } = await extractAll(files, source!, options.out)
      const count = files.length + unread.length
      out.line(
        `${read} of ${count} documents read into ${options.out}${kept > 0 ? `; ${kept} of them were there already, of the same files` : ''}`,
      )
      exit(tellMisnamed(misnamed, read < count || count === 0 ? exitCodes.red : exitCodes.done))
    })
}
