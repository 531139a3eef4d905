// Regular expressions in source text: the literals, and the places where others are built, by the syntax tree.
import { parseAst } from 'vitest/node'

export type Literal = { source: string; flags: string; line: number }
export type Found = { literals: Literal[]; built: number[] }

type Node = Record<string, unknown> & { type?: string; start?: number }

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

/** Returns the literals of a file and the lines of its `RegExp(…)`, with or without `new`. Throws on a syntax error. */
export function expressionsOf(text: string): Found {
  const found: Found = { literals: [], built: [] }
  const lineOf = (at: number): number => text.slice(0, at).split('\n').length
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) {
      for (const one of node) visit(one)
      return
    }
    if (!isNode(node)) return
    const regex = node['regex'] as { pattern: string; flags: string } | undefined
    if (node.type === 'Literal' && regex)
      found.literals.push({ source: regex.pattern, flags: regex.flags, line: lineOf(node.start ?? 0) })
    const callee = node['callee'] as Node | undefined
    if ((node.type === 'NewExpression' || node.type === 'CallExpression') && callee?.['name'] === 'RegExp')
      found.built.push(lineOf(node.start ?? 0))
    for (const [key, value] of Object.entries(node)) if (key !== 'value' && isNode(value)) visit(value)
    if (isNode(node['value'])) visit((node as { value: Node }).value.type ? node['value'] : null)
  }
  visit(parseAst(text, { lang: 'ts' }))
  return found
}
