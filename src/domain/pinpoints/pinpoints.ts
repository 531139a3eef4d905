// Prints pinpoints in the ways of CITATIONS 3; the public face of paragraph paths.
import { continuesAt, followsLabel } from './labels.ts'
import type { PinPath } from './paths.ts'
import { PinpointError, parsePath, printPath } from './paths.ts'
import type { Pinpoint } from './read.ts'
import { expandPinpoints } from './read.ts'

export type { LabelKind } from './labels.ts'
export { followsLabel, isNextLabel, labelRange, nextLabel, romanValue } from './labels.ts'
export type { PinPath } from './paths.ts'
export { canonicalNumber, canonicalPath, PinpointError, parsePath, printPath } from './paths.ts'
export type { FoundPinpoints, Pinpoint } from './read.ts'
export { expandPinpoints, findPinpoints, parsePinpoints } from './read.ts'

type Form = {
  one: string
  many: string
  /** `41 (d)` or `41(d)`; `41 d)` */
  label: (label: string) => string
  last: string
  range: string
  /** shortest run of numbers that is printed as a range: French and Spanish print two neighbours as "7 et 8" */
  run: number
}
const spaced = (label: string): string => ` (${label})`
const tight = (label: string): string => `(${label})`
// "28 (2)": a figure with half a bracket would read as another paragraph
const half = (label: string): string => (/^\d/.test(label) ? spaced(label) : ` ${label})`)

const forms = {
  'un-en': { one: 'para. ', many: 'paras. ', label: spaced, last: ' and ', range: '–', run: 2 },
  'un-fr': { one: 'par. ', many: 'par. ', label: half, last: ' et ', range: ' à ', run: 3 },
  'un-es': { one: 'párr. ', many: 'párrs. ', label: half, last: ' y ', range: ' a ', run: 3 },
  oscola: { one: 'para ', many: 'paras ', label: tight, last: ', ', range: '–', run: 2 },
  bluebook: { one: '¶ ', many: '¶¶ ', label: tight, last: ', ', range: '–', run: 2 },
  chicago: { one: 'para. ', many: 'paras. ', label: tight, last: ' and ', range: '–', run: 2 },
  mcgill: { one: 'para ', many: 'paras ', label: tight, last: ', ', range: '–', run: 2 },
  omct: { one: 'para. ', many: 'paras. ', label: spaced, last: ' and ', range: '-', run: 2 },
} satisfies Record<string, Form>

export type PinpointStyle = keyof typeof forms
// "8 (b) and (c)", but "8 (b)–(d)"
const labelRun = 3

type Node = { own: string; to: string | null; children: Node[] }

/**
 * "paras. 19, 33 and 41 (a) and (d)–(f)". Neighbours are drawn together, two that are not neighbours never; the order
 * given is kept. Accepts paths and ranges as read. Empty for no pinpoints.
 * @throws PinpointError when one is no path
 */
export function formatPinpoints(pinpoints: readonly (string | Pinpoint)[], style: PinpointStyle): string {
  const form: Form = forms[style]
  const tree: Node[] = []
  let last: PinPath | null = null
  for (const { from, to } of pinpoints.flatMap(counted)) {
    const path = parsePath(from)
    const end = to === null ? null : lastPart(from, to)
    if (last !== null && sharesStem(last, path)) grow(tree, [path.number, ...path.labels], end)
    else if (last === null || printPath(last) !== printPath(path)) tree.push(branch([path.number, ...path.labels], end))
    last = parsePath(to ?? from)
  }
  if (tree.length === 0) return ''
  const several = tree.length > 1 || tree[0]!.to !== null
  return (several ? form.many : form.one) + printLevel(tree, form, 0)
}

/** Ranges that can be counted are, so that two neighbours print as the style wants; others stay as they are. */
function counted(pinpoint: string | Pinpoint): Pinpoint[] {
  if (typeof pinpoint === 'string') return [{ from: pinpoint, to: null }]
  try {
    return expandPinpoints([pinpoint]).map((from) => ({ from, to: null }))
  } catch (error) {
    if (error instanceof PinpointError) return [pinpoint]
    throw error
  }
}

/** True where a reader would take "and (b)" behind `last` for `next`: same paragraph, a later label at the same depth. */
function sharesStem(last: PinPath, next: PinPath): boolean {
  if (last.number !== next.number) return false
  const depth = next.labels.findIndex((label, index) => label !== last.labels[index])
  return depth >= 0 && depth < last.labels.length && continuesAt(last.labels, next.labels[depth]!) === depth
}

const branch = ([own, ...deeper]: string[], to: string | null): Node =>
  deeper.length === 0 ? { own: own!, to, children: [] } : { own: own!, to: null, children: [branch(deeper, to)] }

/** Adds a path beside the last one, under the part that the two share. */
function grow(level: Node[], [own, ...deeper]: string[], to: string | null): void {
  const last = level.at(-1)
  if (last?.own === own) grow(last!.children, deeper, to)
  else level.push(branch([own!, ...deeper], to))
}

/** What is printed behind the dash: the last label where the stems agree, else the whole path of the end. */
function lastPart(from: string, to: string): string {
  const a = parsePath(from)
  const b = parsePath(to)
  const stem = (path: typeof a): string => printPath({ ...path, labels: path.labels.slice(0, -1) })
  if (b.labels.length === 0 || a.labels.length !== b.labels.length || stem(a) !== stem(b)) return printPath(b)
  return b.labels.at(-1)!
}

function printLevel(nodes: Node[], form: Form, depth: number): string {
  const print = (key: string): string => (depth === 0 ? key : form.label(key))
  const parts: string[] = []
  for (let index = 0; index < nodes.length; ) {
    const node = nodes[index]!
    const length = runLength(nodes, index, depth)
    if (length >= (depth === 0 ? form.run : labelRun)) {
      parts.push(print(node.own) + form.range + print(nodes[index + length - 1]!.own).trimStart())
      index += length
      continue
    }
    parts.push(print(node.own) + tail(node, form, depth, print))
    index += 1
  }
  const trimmed = parts.map((part, index) => (index === 0 ? part : part.trimStart()))
  if (trimmed.length === 1) return trimmed[0]!
  return trimmed.slice(0, -1).join(', ') + form.last + trimmed.at(-1)
}

function tail(node: Node, form: Form, depth: number, print: (key: string) => string): string {
  if (node.children.length > 0) return printLevel(node.children, form, depth + 1)
  if (node.to === null) return ''
  return form.range + (/\d/.test(node.to) ? wholePath(node.to, form) : print(node.to).trimStart())
}

function wholePath(path: string, form: Form): string {
  const { number, labels } = parsePath(path)
  return number + labels.map(form.label).join('')
}

/** How many nodes from `index` on are neighbours: bare, and each directly after the one before. */
function runLength(nodes: Node[], index: number, depth: number): number {
  const bare = (node: Node | undefined): node is Node =>
    node !== undefined && node.to === null && node.children.length === 0
  let length = 1
  while (bare(nodes[index + length - 1]) && bare(nodes[index + length])) {
    const [a, b] = [nodes[index + length - 1]!.own, nodes[index + length]!.own]
    if (!(depth === 0 ? followsNumber(a, b) : followsLabel(a, b))) break
    length += 1
  }
  return length
}

function followsNumber(a: string, b: string): boolean {
  const [x, y] = [a.split('.'), b.split('.')]
  const sameHead = x.length === y.length && (x.length === 1 || x[0] === y[0])
  return sameHead && Number(y.at(-1)) === Number(x.at(-1)) + 1
}
