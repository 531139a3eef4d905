// import: files that a person saved → captures, as if a route had answered.
import { createHash } from 'node:crypto'
import { access, constants, readdir, readFile, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { complaintOfSaved } from '../../scrapers/lib/http/answers.ts'
import { mediaTypeOf } from '../../scrapers/lib/http/index.ts'
import { adviceFor, kindWords, sniff } from '../../scrapers/lib/sniff.ts'
import type { Source } from '../../scrapers/source.ts'
import { instant } from '../domain/clock.ts'
import { UsageError } from '../domain/errors.ts'
import { importedAddress, importedName, importRoute } from '../domain/imported.ts'
import { runSourceId } from '../domain/run-ids.ts'
import type { PipelineContext } from './context.ts'
import { type RunReport, recordRun } from './run.ts'

const readable = new Set(['.pdf', '.docx', '.doc', '.html', '.htm'])

const advice = 'Check the path, and name the PDF, Word or HTML files that you saved, or the folder that holds them.'

const refused = (message: string): never => {
  throw new UsageError(`${message}. ${advice}`)
}

const mayRead = async (path: string): Promise<void> => {
  await access(path, constants.R_OK).catch(() => refused(`${path} cannot be read: you lack the permission`))
}

/**
 * Returns the files named and the documents of the folders named, in order; reports other files of a folder. Throws
 * UsageError for a path that does not exist or cannot be read, and for a folder without a document.
 */
export async function filesIn(paths: string[], onOther: (file: string) => void = () => {}): Promise<string[]> {
  const files: string[] = []
  for (const path of paths) {
    if (/^https?:\/\//i.test(path)) refused(`${path} is an address: save it first, then import the file`)
    const found = await stat(path).catch(() => refused(`There is no file or folder ${path}`))
    await mayRead(path)
    if (!found.isDirectory()) {
      if (!found.isFile()) refused(`${path} is neither a file nor a folder`)
      files.push(path)
      continue
    }
    const entries = (await readdir(path, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
    const isDocument = ({ name }: { name: string }) => readable.has(extname(name).toLowerCase())
    for (const { name } of entries.filter((entry) => !isDocument(entry))) onOther(name)
    const documents = entries.filter(isDocument).map((entry) => join(entry.parentPath ?? path, entry.name))
    if (documents.length === 0) refused(`The folder ${path} holds no PDF, Word or HTML file`)
    for (const document of documents.sort()) {
      await mayRead(document)
      files.push(document)
    }
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

/**
 * Archives the bytes of each file and notes a capture by its file name alone: the path of a person's machine is not
 * kept. Throws UsageError, and leaves no run behind, where the paths name no file.
 */
export async function importFiles(
  ctx: PipelineContext,
  source: Source,
  paths: string[],
  options: { invented?: boolean } = {},
): Promise<RunReport> {
  // "listing.tsv" beside the documents is usual: counted, and no fault
  let others = 0
  const files = await filesIn(paths, () => {
    others++
  })
  return recordRun(ctx, runSourceId(source.id, options.invented), 'import', async (run) => {
    if (others > 0) run.count('other_files', others)
    ctx.progress.begin(`import ${source.id}`, files.length)
    for (const file of files) {
      const bytes = await readFile(file)
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      const complaint = complaintOfImport(bytes)
      if (complaint !== null) {
        run.count('refused')
        run.yellow({
          fault: 'not_a_document',
          where: importedName(sha256),
          message: complaint,
          file: basename(file),
        })
        continue
      }
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
    if (!run.counts['files']) run.red({ fault: 'not_a_document', where: source.id, message: 'no file was taken' })
  })
}
