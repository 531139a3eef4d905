// For a process that a test starts (node --import): modules of ours come from `dist`, which starts it in half the time, helpers from TypeScript.
import { existsSync, readFileSync } from 'node:fs'
import { register } from 'node:module'
import { pathToFileURL } from 'node:url'
import { isMainThread } from 'node:worker_threads'
import { projectFolder, rooms } from '../../bin/compiled.js'

// the hooks run in a thread of their own
if (isMainThread) register(import.meta.url)

const root = pathToFileURL(projectFolder).href
const ours = new RegExp(`^(?:${rooms.join('|')})/.*\\.(?:ts|mjs)$`)

export async function resolve(specifier, context, next) {
  const found = await next(specifier, context)
  const path = found.url.startsWith(root) ? found.url.slice(root.length) : ''
  if (!ours.test(path)) return path.endsWith('.ts') ? { ...found, format: 'module' } : found
  const made = new URL(`dist/${path.replace(/\.ts$/, '.js')}`, root)
  return existsSync(made) ? { ...found, url: made.href, format: 'module' } : found
}

export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context)
  const { transform } = await import('esbuild')
  const { code } = await transform(readFileSync(new URL(url), 'utf8'), { loader: 'ts', format: 'esm' })
  return { format: 'module', source: code, shortCircuit: true }
}
