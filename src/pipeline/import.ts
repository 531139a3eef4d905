// import: files that a person saved by hand → captures, as if a route had answered.
import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { complaintOfSaved } from '../../scrapers/lib/http/answers.ts'
import { mediaTypeOf } from '../../scrapers/lib/http/index.ts'
import { adviceFor, kindWords, sniff } from '../../scrapers/lib/sniff.ts'
import type { Source } from '../../scrapers/source.ts'
import { instant } from '../domain/clock.ts'
import { importedAddress, importRoute } from '../domain/imported.ts'
import { runSourceId } from '../domain/run-ids.ts'
import type { PipelineContext } from './context.ts'
import { type RunReport, recordRun } from './run.ts'

const readable = new Set(['.pdf', '.docx', '.doc', '.html', '.htm'])

/** Files named, and those of the folders named, in order; others in a folder are told. A path that is not there raises. */
export async function filesIn(paths: string[], onOther: (file: string) => void = () => {}): Promise<string[]> {
  const files: string[] = []
  for (const path of paths) {
    const found = await stat(path).catch(() => {
      throw new Error(`there is no file or folder ${path}`)
    })
    if (found.isDirectory()) {
      const names = await readdir(path, { recursive: true, withFileTypes: true })
      for (const { name } of names.filter((e) => e.isFile() && !readable.has(extname(e.name).toLowerCase())))
        onOther(name)
      files.push(
        ...names
          .filter((e) => e.isFile() && readable.has(extname(e.name).toLowerCase()))
          .map((e) => join(e.parentPath ?? e.path, e.name))
          .sort(),
      )
    } else files.push(path)
  }
  return files
}

const saveAgain =
  'open the address in a browser, wait until the document itself is on the screen, and save that, best as PDF or Word'

/** What a file that a person saved is, where it is no document, with what to do about it; null for what may be one. */
function complaintOfImport(bytes: Uint8Array): string | null {
  const kind = sniff(bytes)
  const complaint = complaintOfSaved(bytes)
  if (complaint?.fault === 'truncated' || complaint?.fault === 'too_small')
    return `the file was not saved to its end (${complaint.message}): save it again`
  const said = complaint?.message.replace(' with status 200', '')
  if (said) return `the file is not the document: ${said}; ${saveAgain}`
  if (['pdf', 'docx', 'doc', 'html'].includes(kind)) return null
  return `the file is ${kindWords[kind]}, and no document: ${adviceFor(kind)}`
}

/** Archives the bytes of each file and notes a capture by its file name alone: the path of a person's machine is not kept. */
export async function importFiles(
  ctx: PipelineContext,
  source: Source,
  paths: string[],
  options: { invented?: boolean } = {},
): Promise<RunReport> {
  return recordRun(ctx, runSourceId(source.id, options.invented), 'import', async (run) => {
    // "listing.tsv" beside the documents is usual: counted, and no fault
    const files = await filesIn(paths, () => run.count('other_files'))
    if (files.length === 0) throw new Error(`no PDF, Word or HTML file in ${paths.join(', ')}`)
    ctx.progress.begin(`import ${source.id}`, files.length)
    for (const file of files) {
      const bytes = await readFile(file)
      const complaint = complaintOfImport(bytes)
      if (complaint !== null) {
        run.count('refused')
        run.yellow({ fault: 'not_a_document', where: basename(file), message: `${basename(file)}: ${complaint}` })
        continue
      }
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      await ctx.archive.put(bytes)
      const { created } = await ctx.store.captures.add({
        sourceId: source.id,
        key: `import ${sha256}`,
        address: importedAddress(basename(file)),
        route: importRoute,
        symbol: null,
        mediaType: mediaTypeOf(bytes),
        sha256,
        size: bytes.length,
        etag: null,
        lastModified: null,
        headers: {},
        listing: null,
        retrievedAt: instant(ctx.clock),
        invented: options.invented ?? false,
      })
      run.count('files')
      run.count(created ? 'new' : 'known')
      ctx.progress.tick()
    }
    if (!run.counts['files'])
      run.red({
        fault: 'not_a_document',
        where: paths.map((path) => basename(path)).join(', '),
        message: 'no file was taken',
      })
  })
}
