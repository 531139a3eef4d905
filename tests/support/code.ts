// The project's own code as text: its files, what each imports, and how long the chains are. For the tests of the house and its figures.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

export const textOf = (file: string): string => readFileSync(join(root, file), 'utf8')

/** TypeScript files below a folder, as paths from the root. */
export const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file).replaceAll('\\', '/'))
    .sort()

/** What is shipped: the rooms. */
export const files = ['src', 'db', 'scrapers'].flatMap(filesIn)

/** Where a module specifier stands: `from './x.ts'`, `import('./x.ts')`; `names` are packages, paths our own files. */
export function importsIn(file: string): { paths: string[]; packages: string[] } {
  const found = [
    ...textOf(file).matchAll(/(?:^\s*(?:import|export|\}) .*?\bfrom |^import |\bimport\()\s*'([^']+)'/gm),
  ].map((match) => match[1]!)
  const paths = found
    .filter((to) => to.startsWith('.'))
    .map((to) => relative(root, join(root, dirname(file), to)).replaceAll('\\', '/'))
  const packages = found
    .filter((to) => !to.startsWith('.') && !to.startsWith('node:'))
    .map((to) =>
      to
        .split('/')
        .slice(0, to.startsWith('@') ? 2 : 1)
        .join('/'),
    )
  return { paths: [...new Set(paths)], packages: [...new Set(packages)] }
}

export const imports: ReadonlyMap<string, readonly string[]> = new Map(
  files.map((file) => [file, importsIn(file).paths.filter((to) => to.endsWith('.ts'))]),
)

/** The files of `src` that every other composing file stands on. */
const base = ['code-mark', 'open-store', 'context', 'env', 'log', 'version', 'memory', 'progress']

/** The room of a file: a folder of `src`, `db`, `scrapers`; `base`, `server` and `main` for the files beside them. */
export function roomOf(file: string): string {
  const [top, second = ''] = file.split('/')
  if (top !== 'src') return top!
  if (!second.endsWith('.ts')) return second
  if (second === 'main.ts') return 'main'
  return base.includes(second.slice(0, -3)) ? 'base' : 'server'
}

/** The longest chain of imports that begins at a file and stays in its room. Throws at a cycle. */
export function longestChain(file: string, sameRoom = true, path: readonly string[] = []): string[] {
  if (path.includes(file)) throw new Error(`circle: ${[...path.slice(path.indexOf(file)), file].join(' → ')}`)
  const kept = chains.get(`${file} ${sameRoom}`)
  if (kept) return kept
  let longest: string[] = []
  for (const next of imports.get(file) ?? []) {
    if (!imports.has(next) || (sameRoom && roomOf(next) !== roomOf(file))) continue
    const chain = longestChain(next, sameRoom, [...path, file])
    if (chain.length > longest.length) longest = chain
  }
  const chain = [file, ...longest]
  chains.set(`${file} ${sameRoom}`, chain)
  return chain
}
const chains = new Map<string, string[]>()
