// Which kind of document the words of a citation name: "Concluding observations on …", "Report of the Special Rapporteur …".
import { compile } from '../patterns.ts'
import { kindRows, type NamedKind, namedKinds } from './kinds-table.ts'

export type KindNamed = { kind: NamedKind; printed: string; start: number; end: number }

const patterns = namedKinds.map((kind) => ({ kind, pattern: compile(kindRows, kind, { flags: 'giu' }) }))

/** Returns the kinds that are named, in order; not those within the title of another ("on the third periodic report"). */
export function kindsNamed(text: string): KindNamed[] {
  const all = patterns
    .flatMap(({ kind, pattern }) =>
      [...text.matchAll(pattern)]
        .filter(({ index }) => !/[\p{L}\p{N}]/u.test(text.charAt(index - 1)))
        .map((match) => ({ kind, printed: match[0].trim(), start: match.index, end: match.index + match[0].length })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const heads: KindNamed[] = []
  let last: KindNamed | undefined
  for (const one of all) {
    if (last !== undefined && one.start < last.end) continue
    if (last === undefined || !isWithin(text.slice(last.end, one.start))) heads.push(one)
    last = one
  }
  return heads
}

/** What parts two documents, and not two words of one title. */
const isWithin = (gap: string): boolean => gap.length <= 120 && !/[,;:.“”"()–]/u.test(gap)
