// Which names a file exports, and who imports them: to find what lives for its tests alone.
import { dirname, join, relative } from 'node:path'
import { files, filesIn, root, textOf } from './code.ts'

const target = (file: string, specifier: string): string =>
  relative(root, join(root, dirname(file), specifier)).replaceAll('\\', '/')

/** Names declared with `export` in a file; re-exports are uses, not declarations. */
export const exportsOf = (file: string): string[] =>
  [
    ...textOf(file).matchAll(/^export (?:default )?(?:async )?(?:const|let|function\*?|type|class|interface) (\w+)/gm),
  ].map((match) => match[1]!)

/** `path#name` of everything that these files import or re-export by name; `path#*` for a namespace or a dynamic import. */
function usesIn(importers: readonly string[]): Set<string> {
  const uses = new Set<string>()
  for (const file of importers) {
    const text = textOf(file)
    for (const [, names, specifier] of text.matchAll(/\{([^{}]*)\}\s*from\s*'(\.[^']+)'/g))
      for (const name of names!.split(','))
        uses.add(
          `${target(file, specifier!)}#${name
            .trim()
            .replace(/^type /, '')
            .split(/\s+as\s+/)[0]!
            .trim()}`,
        )
    for (const [, specifier] of text.matchAll(/(?:\* as \w+ from|export (?:type )?\* from|import\()\s*'(\.[^']+)'/g))
      uses.add(`${target(file, specifier!)}#*`)
    // `callInChild(new URL('./parse.ts', import.meta.url), 'parse', …)`: loaded by its address in another process
    for (const [, specifier, name] of text.matchAll(/callInChild\(new URL\('(\.[^']+)', import\.meta\.url\), '(\w+)'/g))
      uses.add(`${target(file, specifier!)}#${name}`)
  }
  return uses
}

const isUsed = (uses: Set<string>, file: string, name: string): boolean =>
  uses.has(`${file}#${name}`) || uses.has(`${file}#*`)

/** Text of a declaration that a caller sees: the head of a function or constant, the whole of a type or a table. */
function signatureOf(text: string, name: string): string {
  const declared = new RegExp(
    `^export (?:default )?(?:async )?(const|let|function\\*?|type|class|interface) ${name}\\b[\\s\\S]*?(?=\\n\\n|(?![\\s\\S]))`,
    'm',
  ).exec(text)
  if (declared === null) return ''
  const [whole, kind] = declared
  // the body says how, not what: it begins after `{` at the end of a line, or after the arrow
  if (kind!.startsWith('function')) return whole.split(/\{\n/)[0]!
  return kind === 'const' || kind === 'let' ? whole.split(/ =>? /)[0]! + whole.split('\n')[0]! : whole
}

/**
 * Names that a caller meets through another export of the file. A type that stands in the signature of a used export is
 * part of it, used or not by name: TypeScript asks that its name can be said. So is an error class that the file throws:
 * there is no clause for what a function throws.
 */
function namedBy(file: string, used: ReadonlySet<string>): Set<string> {
  const text = textOf(file)
  const known = new Set(used)
  const all = exportsOf(file)
  for (const name of all)
    if (new RegExp(`^export class ${name} extends \\w*Error\\b`, 'm').test(text) && text.includes(`new ${name}(`))
      known.add(name)
  const isType = (name: string) => new RegExp(`^export (?:type|interface) ${name}\\b`, 'm').test(text)
  for (let size = -1; size !== known.size; ) {
    size = known.size
    const seen = [...known].map((name) => signatureOf(text, name)).join('\n')
    for (const name of all) if (isType(name) && new RegExp(`\\b${name}\\b`).test(seen)) known.add(name)
  }
  return known
}

/** Exports of the rooms that no shipped file, command, script or bench imports but a test does. */
export function exportsForTests(): string[] {
  const shipped = usesIn([...files, ...['bench', 'scripts'].flatMap(filesIn), 'bin/mechanism-watch.js'])
  const tested = usesIn(filesIn('tests'))
  return files.flatMap((file) => {
    const all = exportsOf(file)
    const known = namedBy(file, new Set(all.filter((name) => isUsed(shipped, file, name))))
    return all.filter((name) => !known.has(name) && isUsed(tested, file, name)).map((name) => `${file}: ${name}`)
  })
}
