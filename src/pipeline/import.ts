// import: files that a person saved by hand → captures, as if a route had answered.
import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { mediaTypeOf } from '../../scrapers/lib/http/index.ts'
import type { Source } from '../../scrapers/source.ts'
import { instant } from '../domain/clock.ts'
import type { PipelineContext } from './context.ts'
import { type RunReport, recordRun } from './run.ts'

const readable = new Set(['.pdf', '.docx', '.doc', '.html', '.htm'])

/** Files named, and those of the folders named, in order. A path that is not there raises. */
export async function filesIn(paths: string[]): Promise<string[]> {
  const files: string[] = []
  for (const path of paths) {
    const found = await stat(path).catch(() => {
      throw new Error(`there is no file or folder ${path}`)
    })
    if (found.isDirectory()) {
      const names = await readdir(path, { recursive: true, withFileTypes: true })
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

/** Archives the bytes of each file and notes a capture by its file name alone: the path of a person's machine is not kept. */
export async function importFiles(
  ctx: PipelineContext,
  source: Source,
  paths: string[],
  options: { invented?: boolean } = {},
): Promise<RunReport> {
  return recordRun(ctx, options.invented ? `examples:${source.id}` : source.id, 'import', async (run) => {
    const files = await filesIn(paths)
    if (files.length === 0) throw new Error(`no PDF, Word or HTML file in ${paths.join(', ')}`)
    ctx.progress.begin(`import ${source.id}`, files.length)
    for (const file of files) {
      const bytes = await readFile(file)
      if (bytes.length === 0) {
        run.yellow({ fault: 'empty', where: basename(file), message: 'the file is empty' })
        continue
      }
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      await ctx.archive.put(bytes)
      const { created } = await ctx.store.captures.add({
        sourceId: source.id,
        key: `import ${sha256}`,
        address: `file:${basename(file)}`,
        route: 'import',
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
    if (!run.counts['files']) run.red({ fault: 'empty', where: paths.join(', '), message: 'no file was taken' })
  })
}
