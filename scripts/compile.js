// `npm run compile`, also after every install: TypeScript → `dist`, file by file, with what stands beside it.
import { readdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { isCurrent, mark, projectFolder, rooms } from '../bin/compiled.js'

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

/** Compiles every source into the folder. @param {string} outdir */
export async function compileInto(outdir) {
  const sources = rooms
    .flatMap((room) => readdirSync(join(projectFolder, room), { recursive: true }).map((path) => join(room, path)))
    .filter((path) => parts.has(extname(path)) && !/(^|[/\\])(examples|example-archive|facts)[/\\]/.test(path))
  await build({
    absWorkingDir: projectFolder,
    entryPoints: sources,
    outdir,
    outbase: '.',
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    sourcemap: true,
    sourcesContent: false,
    logLevel: 'warning',
    loader: Object.fromEntries(copied.map((extension) => [extension, 'copy'])),
    plugins: [fileByFile],
  })
}

/** Makes `dist` anew, unless it is current. What runs from the old one meanwhile finds whole files until the exchange. */
export async function compile() {
  if (isCurrent()) return
  const compiled = join(projectFolder, 'dist')
  const fresh = `${compiled}.${process.pid}.tmp`
  const started = new Date()
  try {
    await compileInto(fresh)
    writeFileSync(join(fresh, mark), '')
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
