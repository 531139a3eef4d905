// The doubts that readers can say, as their source writes them: each as the fixed words between what it takes in.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAst } from 'vitest/node'

export type DoubtSentence = { place: string; fixed: string[] }

type Node = { type: string; start: number; [key: string]: unknown }
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'
const nodesOf = (value: unknown): Node[] => (Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [])

/** The fixed parts of a string or a template; null for anything else. */
function fixedOf(node: Node): string[] | null {
  if (node.type === 'Literal') return typeof node['value'] === 'string' ? [node['value']] : null
  if (node.type !== 'TemplateLiteral') return null
  return nodesOf(node['quasis']).map(({ value }) => (value as { cooked: string }).cooked)
}

/** What a value is given to, where the node names it: a property, a variable, a function, the list that it is pushed to. */
function nameAt(node: Node, source: string): string | null {
  const text = (part: unknown): string => (isNode(part) ? source.slice(part.start, part['end'] as number) : '')
  if (node.type === 'Property') return text(node['key'])
  if (node.type === 'VariableDeclarator' || node.type === 'FunctionDeclaration') return text(node['id'])
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return null
  const called = text(node['callee'])
  return called.endsWith('.push') ? called : /\.(?:flatMap|map)$/.test(called) ? null : ''
}

/** Sentences of a file: literals of some words that go to what is called a doubt or a warning. */
function sentencesIn(file: string): DoubtSentence[] {
  const source = readFileSync(file, 'utf8')
  const found: DoubtSentence[] = []
  const visit = (node: Node, name: string): void => {
    const fixed = fixedOf(node)?.filter((part) => /\p{L}{3}/u.test(part)) ?? []
    if (/\p{L} \p{L}/u.test(fixed.join(' ')) && /doubt|warning/i.test(name))
      found.push({ place: `${file}:${source.slice(0, node.start).split('\n').length}`, fixed })
    const own = nameAt(node, source) ?? name
    // a text that is compared, or that stands within another, is no sentence of its own
    for (const [key, value] of Object.entries(node))
      if (node.type !== 'TemplateLiteral' && !(node.type === 'BinaryExpression' && key !== 'type'))
        for (const child of nodesOf(value)) visit(child, own)
  }
  for (const node of nodesOf(parseAst(source, { lang: 'ts' }).body)) visit(node, '')
  return found
}

/** Every doubt that the source of these folders writes. */
export const doubtSentences = (folders: readonly string[]): DoubtSentence[] =>
  folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('-table.ts'))
      .flatMap((name) => sentencesIn(join(folder, name))),
  )
