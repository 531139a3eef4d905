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
  }
  return uses
}

const isUsed = (uses: Set<string>, file: string, name: string): boolean =>
  uses.has(`${file}#${name}`) || uses.has(`${file}#*`)

/** Exports of the rooms that no shipped file, command, script or bench imports but a test does. */
export function exportsForTests(): string[] {
  const shipped = usesIn([...files, ...['bench', 'scripts'].flatMap(filesIn)])
  const tested = usesIn(filesIn('tests'))
  return files.flatMap((file) =>
    exportsOf(file)
      .filter((name) => !isUsed(shipped, file, name) && isUsed(tested, file, name))
      .map((name) => `${file}: ${name}`),
  )
}
