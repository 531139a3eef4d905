// Loads the packages of node_modules as they stand: tsx would rewrite them, which for pdfjs alone costs 340 MB of memory.
import { readFile } from 'node:fs/promises'

/** A load hook, to be registered after tsx; our own TypeScript and all CommonJS go on to tsx. */
export async function load(url, context, nextLoad) {
  if (context.format !== 'module' || !url.startsWith('file:') || !url.includes('/node_modules/'))
    return nextLoad(url, context)
  // tsx switches source maps on, and Node would read those of the packages too
  const source = (await readFile(new URL(url), 'utf8')).replace(/\n\/\/# sourceMappingURL=\S+\s*$/, '\n')
  return { format: 'module', source, shortCircuit: true }
}
