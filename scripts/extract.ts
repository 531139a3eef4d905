// Reads files into JSON for the scorers of the test corpus: node --import tsx scripts/extract.ts --source upr-outcomes --out DIR FILE…
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { closePool } from '../scrapers/lib/pdf/index.ts'
import { type Extracted, extractFile, joinExtracted, sourceNamed } from '../src/pipeline/extract.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { source: { type: 'string' }, out: { type: 'string' } },
})
if (!values.source || !values.out || positionals.length === 0) {
  console.error('Use: node --import tsx scripts/extract.ts --source ID --out DIR FILE_OR_FOLDER…')
  process.exit(2)
}

const filesIn = async (path: string): Promise<string[]> => {
  if (!(await stat(path)).isDirectory()) return [path]
  const inside = await Promise.all((await readdir(path)).sort().map((name) => filesIn(join(path, name))))
  return inside.flat().filter((file) => /\.(?:pdf|docx?|html?)$/i.test(file))
}

const source = sourceNamed(values.source)
const files = (await Promise.all(positionals.map(filesIn))).flat()
const read: Extracted[] = []
let failed = 0
for (const file of files)
  try {
    read.push(await extractFile(await readFile(file), file, source))
  } catch (error) {
    failed++
    console.error(`${file}: ${error instanceof Error ? error.message : error}`)
  }
await mkdir(values.out, { recursive: true })
for (const one of joinExtracted(read)) {
  const folder = dirname(one.file)
  const name = `${folder === '.' || folder === '' ? '' : `${basename(folder)}-`}${basename(one.file, extname(one.file))}.json`
  await writeFile(join(values.out, name), `${JSON.stringify(one, null, 1)}\n`)
}
closePool()
console.log(`${read.length} of ${files.length} documents read into ${values.out}`)
process.exitCode = failed > 0 ? 1 : 0
