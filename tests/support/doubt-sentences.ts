// The doubts that readers can say, as their source writes them: each as the fixed words between what it takes in.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAst } from 'vitest/node'

export type DoubtSentence = { place: string; fixed: string[] }

type Node = { type: string; start: number; end: number; [key: string]: unknown }
type Placed = { node: Node; file: string; source: string }
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'
const nodesOf = (value: unknown): Node[] => (Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [])
const childrenOf = (node: Node): Node[] => Object.values(node).flatMap(nodesOf)

/** The fixed parts of a string or a template; null for anything else. */
function fixedOf(node: Node): string[] | null {
  if (node.type === 'Literal') return typeof node['value'] === 'string' ? [node['value']] : null
  if (node.type !== 'TemplateLiteral') return null
  return nodesOf(node['quasis']).map(({ value }) => (value as { cooked: string }).cooked)
}

const holdsDoubts = /doubt|warning/i
/** What a node gives its value to: a property, a variable, a function, the list that it is pushed to. */
const nameOf = ({ node, source }: Placed): string => {
  const part = { Property: 'key', VariableDeclarator: 'id', FunctionDeclaration: 'id', CallExpression: 'callee' }[
    node.type
  ]
  const name = part === undefined ? null : node[part]
  const text = isNode(name) ? source.slice(name.start, name.end) : ''
  return node.type === 'CallExpression' && !text.endsWith('.push') ? '' : text.replace(/\s.*$/s, '')
}

/** No doubt: a refusal, an expression that is compiled, a type, a text that is compared. */
const isOther = ({ node, source }: Placed): boolean =>
  (/^(?:TS|ImportDecl|NewExpression|ThrowStatement|BinaryExpression)/.test(node.type) &&
    !/^TS(?:As|NonNull|Satisfies)/.test(node.type) &&
    !(node.type === 'BinaryExpression' && node['operator'] === '+')) ||
  (node.type === 'CallExpression' && /^(?:compile|meaning)/.test(source.slice(node.start, node.end)))

const givesWords = /^:\s*(?:readonly )?(?:string(?:\[\])?(?: \| null)?|\{[^}]*(?:doubt|warning)[^}]*\})$/

/** Functions of words by their names, and the places where a list of doubts is made. */
function read(files: readonly string[]) {
  const functions = new Map<string, Placed[]>()
  const seeds: Placed[] = []
  const visit = (placed: Placed): void => {
    const { node, ...at } = placed
    const name = nameOf(placed)
    const made = node.type === 'VariableDeclarator' ? node['init'] : node.type === 'FunctionDeclaration' ? node : null
    const returned = isNode(made) ? made['returnType'] : null
    if (isNode(returned) && givesWords.test(at.source.slice(returned.start, returned.end)))
      functions.set(name, [...(functions.get(name) ?? []), placed])
    if (holdsDoubts.test(name) && !/^TS/.test(node.type)) seeds.push(placed)
    for (const child of childrenOf(node)) visit({ node: child, ...at })
  }
  for (const file of files) {
    const source = readFileSync(file, 'utf8')
    for (const node of nodesOf(parseAst(source, { lang: 'ts' }).body)) visit({ node, file, source })
  }
  return { functions, seeds }
}

/** Every doubt that the source of these folders and files writes, in a list of doubts or in what such a list calls. */
export function doubtSentences(places: readonly string[]): DoubtSentence[] {
  const files = places.flatMap((place) =>
    place.endsWith('.ts')
      ? [place]
      : readdirSync(place, { recursive: true, encoding: 'utf8' })
          .filter((name) => name.endsWith('.ts') && !/(?:-table|\.d)\.ts$|examples/.test(name))
          .map((name) => join(place, name)),
  )
  const { functions, seeds } = read(files)
  const found = new Map<string, DoubtSentence>()
  const done = new Set<Node>()
  const visit = (placed: Placed): void => {
    const { node, file, source } = placed
    if (done.has(node) || isOther(placed)) return
    done.add(node)
    const fixed = fixedOf(node)?.filter((part) => /\p{L}{3}/u.test(part)) ?? []
    const place = `${file}:${source.slice(0, node.start).split('\n').length}`
    if (/\p{L} \p{L}/u.test(fixed.join(' ')) && !fixed.join().includes('\\'))
      found.set(`${place}.${node.start}`, { place, fixed })
    if (node.type === 'Identifier') {
      const named = functions.get(String(node['name'])) ?? []
      const own = named.filter((one) => one.file === file)
      for (const one of own.length > 0 ? own : named) visit(one)
    }
    // a text that stands within another is no sentence of its own
    if (node.type !== 'TemplateLiteral') for (const child of childrenOf(node)) visit({ node: child, file, source })
  }
  for (const seed of seeds) visit(seed)
  return [...found.values()]
}
