// Which kind of document the words of a citation name: "Concluding observations on …", "Report of the Special Rapporteur …".
import { compile } from '../patterns.ts'
import { kindRows, type NamedKind, namedKinds } from './kinds-table.ts'

export type KindNamed = { kind: NamedKind; printed: string; start: number; end: number }

const pattern = compile(kindRows, 'kind', { flags: 'giu' })
/** Every such text holds one: most running text has none, and is not searched. */
const hint =
  /obser|list|r[eé]p|revi|resp|inf|rens|rapp|rela|expert|group|mis|vis|view|opin|addi|adic|co[mn]|sum|quej|requ|acta|follow-up|LOI|UPR|EPU|exam/i

/** Returns the kinds that are named, in order; not those within the title of another ("on the third periodic report"). */
export function kindsNamed(text: string): KindNamed[] {
  if (!hint.test(text)) return []
  const all = [...text.matchAll(pattern)].map((match) => {
    const kind = namedKinds.find((one) => match.groups?.[one] !== undefined)!
    return { kind, printed: match[0].trim(), start: match.index, end: match.index + match[0].length }
  })
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
