// `npm run compile`, also after every install: TypeScript → `dist`, file by file, with what stands beside it, and in few files for a quick start.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { extname, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { isCurrent, mark, projectFolder, rooms, startFolder } from '../bin/compiled.js'

const parts = new Set(['.ts', '.mjs', '.css', '.sql', '.json', '.svg'])
const copied = ['.mjs', '.css', '.sql', '.json', '.svg']

/** Every import stays an import; those of our own `.ts` name the `.js` that is made of it. */
const fileByFile = {
  name: 'file-by-file',
  setup({ onResolve }) {
    onResolve({ filter: /./ }, ({ kind, path }) =>
      kind === 'entry-point'
        ? undefined
        : { path: path.startsWith('.') ? path.replace(/\.ts$/, '.js') : path, external: true },
    )
  },
}

const common = {
  absWorkingDir: projectFolder,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  sourcemap: true,
  sourcesContent: false,
  logLevel: 'warning',
}

/** What stands beside a module, and what it starts, is found from the place that it has file by file. */
const inItsPlace = {
  name: 'in-its-place',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^[^.]/ }, ({ kind, path }) => (kind === 'entry-point' ? undefined : { path, external: true }))
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8')
      const place = `../${relative(projectFolder, path).replaceAll('\\', '/').replace(/\.ts$/, '.js')}`
      return {
        contents: text.replaceAll('import.meta.url', `new URL('${place}', import.meta.url).href`),
        loader: 'ts',
      }
    })
  },
}

/** Makes one file of all that a command needs of ours, and those that commands share: Node opens few files, not hundreds. */
const joinInto = (outdir) =>
  build({
    ...common,
    // their names are made of what they say, the map of where the folder is
    sourcemap: false,
    entryPoints: ['src/main.ts'],
    outdir: join(outdir, startFolder),
    splitting: true,
    plugins: [inItsPlace],
  })

/** Compiles every source into the folder. @param {string} outdir */
export async function compileInto(outdir) {
  const sources = rooms
    .flatMap((room) => readdirSync(join(projectFolder, room), { recursive: true }).map((path) => join(room, path)))
    .filter((path) => parts.has(extname(path)) && !/(^|[/\\])(examples|example-archive|facts)[/\\]/.test(path))
  await build({
    ...common,
    entryPoints: sources,
    outdir,
    outbase: '.',
    loader: Object.fromEntries(copied.map((extension) => [extension, 'copy'])),
    plugins: [fileByFile],
  })
  await joinInto(outdir)
}

/** Names what was compiled, and nothing else: the same sources give the same name. @param {string} folder */
export function digestOf(folder) {
  const hash = createHash('sha256')
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = entries.flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : []))
  for (const file of files.filter((path) => !path.endsWith('.map') && !path.endsWith(mark)).sort())
    hash.update(`${relative(folder, file).replaceAll('\\', '/')}\n`).update(readFileSync(file))
  return hash.digest('hex')
}

/** Makes `dist` anew, unless it is current. What runs from the old one meanwhile finds whole files until the exchange. */
export async function compile() {
  if (isCurrent()) return
  const compiled = join(projectFolder, 'dist')
  const fresh = `${compiled}.${process.pid}.tmp`
  const started = new Date()
  try {
    await compileInto(fresh)
    writeFileSync(join(fresh, mark), digestOf(fresh))
    // a source that was saved meanwhile is younger
    utimesSync(join(fresh, mark), started, started)
    rmSync(compiled, { recursive: true, force: true })
    renameSync(fresh, compiled)
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}

/** For vitest: the tests start the command as users do. */
export const setup = compile

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await compile()
