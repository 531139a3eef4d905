// Which paragraphs of its own text a Committee asks to be told about: not those of another document, nor those excepted.
import { baseSymbol } from '../../../src/domain/keeping/base-symbol.ts'
import { compile } from '../../../src/domain/patterns.ts'
import { expandPinpoints, findPinpoints, PinpointError } from '../../../src/domain/pinpoints/pinpoints.ts'
import { findSymbols } from '../../../src/domain/symbols/symbols.ts'
import { withoutLostReferences } from '../lost-references.ts'
import { followUpListTable } from './follow-up-list-table.ts'

const meaning = (means: string): RegExp => compile(followUpListTable.rows, means)
const earlierText = meaning('of another text')
const inEarlierText = meaning('in another text')
const excepted = meaning('excepted')
const all = meaning('all')
const leadsToSymbol = meaning('leads to a symbol')

export type Asked = {
  /** paths in the order in which they are named */
  named: string[]
  except: string[]
  /** the text asks about all its recommendations */
  all: boolean
  /** paths of another document, which are no paragraphs of this one */
  foreign: string[]
}

/** Do the words before a pinpoint except it: "all but those in paragraph 6"? */
export const isExcepted = (before: string): boolean => excepted.test(before)

/** Does a text print an exception right before a number? */
export const printsException = (text: string): boolean =>
  [...text.matchAll(/\d/g)].some(({ index }) => isExcepted(text.slice(Math.max(0, index - 100), index)))

type Pinpoints = Parameters<typeof expandPinpoints>[0]

/** Paths of pinpoints, ranges counted out. */
export const expandedPaths = (pinpoints: Pinpoints): string[] => {
  try {
    return expandPinpoints(pinpoints)
  } catch (error) {
    // "41 (d)–42 (b)": only the document can count it; the ends are kept
    if (error instanceof PinpointError) return pinpoints.flatMap((one) => (one.to ? [one.from, one.to] : [one.from]))
    throw error
  }
}

/** Is what stands after the pinpoints, or right before them, the name of another document? `own` is the document's symbol. */
function isForeign(before: string, after: string, own: string | null): boolean {
  if (earlierText.test(after) || inEarlierText.test(before)) return true
  const other = (canonical: string): boolean => own === null || baseSymbol(canonical) !== baseSymbol(own)
  const [next] = findSymbols(after.slice(0, 160))
  if (next && leadsToSymbol.test(after.slice(0, next.start))) return own !== null && other(next.canonical)
  const last = findSymbols(before).at(-1)
  return last !== undefined && /^[\s,(]*$/.test(before.slice(last.end)) && other(last.canonical)
}

/** Reads the paragraphs that a request names; `printed` has its asides taken out. */
export function paragraphsAsked(printed: string, own: string | null): Asked {
  const text = withoutLostReferences(printed)
  const asked: Asked = { named: [], except: [], all: all.test(text), foreign: [] }
  let from = 0
  for (const found of findPinpoints(text)) {
    const [before, after] = [text.slice(Math.max(from, found.start - 160), found.start), text.slice(found.end)]
    from = found.end
    const paths = expandedPaths(found.pinpoints)
    if (isForeign(before, after, own)) asked.foreign.push(...paths)
    else if (isExcepted(before)) asked.except.push(...paths)
    else asked.named.push(...paths)
  }
  return asked
}

/** Is a path named by another, as 6(a) by 6? */
const holds = (path: string, named: string): boolean => path === named || path.startsWith(`${named}(`)

/**
 * The paths that a request asks about: those named without those excepted; where all recommendations are asked about but
 * for some, the rest of `recommendations`.
 */
export function pathsAsked({ named, except, all }: Asked, recommendations: readonly string[]): string[] {
  const list = named.length === 0 && all && except.length > 0 ? recommendations : named
  return [...new Set(list)].filter((path) => !except.some((one) => holds(path, one)))
}
