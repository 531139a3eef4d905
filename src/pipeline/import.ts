// import: files that a person saved → captures, as if a route had answered.
import { createHash } from 'node:crypto'
import { complaintOfSaved } from '../../scrapers/lib/http/answers.ts'
import { mediaTypeOf } from '../../scrapers/lib/http/index.ts'
import { adviceFor, kindWords, sniff } from '../../scrapers/lib/sniff.ts'
import type { Source } from '../../scrapers/source.ts'
import { instant } from '../domain/clock.ts'
import { importedAddress, importedName, importRoute } from '../domain/imported.ts'
import { runSourceId } from '../domain/run-ids.ts'
import type { PipelineContext } from './context.ts'
import { keepCapture } from './keep-body.ts'
import { type FilePath, UnreadableFileError } from './regular-file.ts'
import { type RunNotes, type RunReport, recordRun } from './run.ts'
import { filesIn, readSaved, shownName } from './saved-files.ts'

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

/** The name of the file is for its owner alone, who started the command. */
function noteUnread(run: RunNotes, file: string, reason: string): void {
  run.count('refused')
  run.yellow({ fault: 'file_unread', where: 'import', message: `an imported file could not be read: ${reason}`, file })
}

/** Returns the bytes of a saved file; null, with a fault, where it cannot be read: the others are imported all the same. */
async function readOrNote(run: RunNotes, path: FilePath): Promise<Uint8Array | null> {
  try {
    return await readSaved(path)
  } catch (error) {
    if (!(error instanceof UnreadableFileError)) throw error
    noteUnread(run, shownName(path), error.message)
    return null
  }
}

/**
 * Archives the bytes of each file and notes a capture by its file name alone: the path of a person's machine is not
 * kept. Throws UsageError, and leaves no run behind, where the paths name no file.
 */
export async function importFiles(
  ctx: PipelineContext,
  source: Source,
  paths: string[],
  options: { invented?: boolean; acceptFewer?: boolean } = {},
): Promise<RunReport> {
  // "listing.tsv" beside the documents is usual: counted, and no fault
  const { files, unread, others } = await filesIn(paths)
  return recordRun(ctx, runSourceId(source.id, options.invented), 'import', async (run) => {
    if (others > 0) run.count('other_files', others)
    for (const { file, reason } of unread) noteUnread(run, file, reason)
    ctx.progress.begin(`import ${source.id}`, files.length)
    for (const file of files) {
      const bytes = await readOrNote(run, file)
      if (bytes === null) continue
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      const complaint = complaintOfImport(bytes)
      if (complaint !== null) {
        run.count('refused')
        run.yellow({
          fault: 'not_a_document',
          where: importedName(sha256),
          message: complaint,
          file: shownName(file),
          sha256,
        })
        continue
      }
      const { id, created } = await keepCapture(ctx, bytes, {
        sourceId: source.id,
        key: `import ${sha256}`,
        address: importedAddress(shownName(file)),
        route: importRoute,
        symbol: null,
        mediaType: mediaTypeOf(bytes),
        etag: null,
        lastModified: null,
        headers: {},
        listing: null,
        retrievedAt: instant(ctx.clock),
        invented: options.invented ?? false,
        importRun: run.id,
      })
      if (options.acceptFewer) await ctx.store.captures.accept([id], instant(ctx.clock))
      run.count('files')
      run.count(created ? 'new' : 'known')
      ctx.progress.tick()
    }
    if (!run.counts['files']) run.red({ fault: 'not_a_document', where: source.id, message: 'no file was taken' })
  })
}
