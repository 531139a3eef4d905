// Every expression of the code, literal or built, each once, with its first place; and the places that built none.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../tests/support/code.ts'
import type { Built } from './hook.ts'
import { keyOf } from './key.ts'
import { expressionsOf, type Found } from './literals.ts'

export type Expression = { source: string; flags: string; place: string }

const rooms = ['src', 'db', 'scrapers', 'bin', 'scripts']
const isCode = (file: string): boolean => /\.(?:ts|m?js)$/.test(file) && !file.endsWith('.d.ts')
const codeFiles = (): string[] =>
  rooms.flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
      .filter(isCode)
      .map((file) => join(room, file))
      .sort(),
  )

const read = (): (Found & { file: string })[] =>
  codeFiles().map((file) => ({ file, ...expressionsOf(readFileSync(join(root, file), 'utf8')) }))

/** The check itself builds what it is given. */
const own = join('scripts', 'regexes')

/** Built expressions, from a process in which nothing else has run. Throws where it failed. */
function builtOnes(): Expression[] {
  const script = join(root, 'scripts', 'regexes', 'collect.ts')
  const args = ['--enable-source-maps', '--import', 'tsx', script]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e8, cwd: root })
  if (status !== 0) throw new Error(`the expressions could not be collected: ${stderr}`)
  return JSON.parse(stdout) as Built[]
}

/**
 * Returns each expression once, by its key; and the places of the code that build expressions of which none was seen: what
 * they build has no verdict, so `force.ts` must reach them.
 */
export function allExpressions(): { all: Map<string, Expression>; unreached: string[] } {
  const files = read()
  const built = builtOnes()
  const literals = files.flatMap(({ file, literals: found }) =>
    found.map(({ source, flags, line }): Expression => ({ source, flags, place: `${file}:${line}` })),
  )
  const all = new Map<string, Expression>()
  for (const one of [...literals, ...built]) if (!all.has(keyOf(one))) all.set(keyOf(one), one)
  const reached = new Set(built.map(({ place }) => place))
  const sites = files.flatMap(({ file, built: lines }) => lines.map((line) => `${file}:${line}`))
  return { all, unreached: sites.filter((site) => !site.startsWith(own) && !reached.has(site)) }
}
