// Decides which documents are versions of one work, and which of them counts: a revision takes the place of its base.

import { type Language, quotableVersions, type VersionKind } from '../mechanisms.ts'
import { type ParsedSymbol, parseSymbol, SymbolError } from '../symbols/symbols.ts'
import { cycleOfCouncilSession, cycleOfSession } from '../windows/upr-calendar.ts'
import { baseSymbol, versionSuffix } from './base-symbol.ts'
import type { Standing } from './standing.ts'

/** Raise it with every change of this file's answers: an installation then settles its works anew when it opens. */
export const worksVersion = 4

export type Titled = { symbol: string; type: string; state: string | null; cycle: number | null }

export type WorkVersion = {
  id: string
  symbol: string
  language: Language
  /** false: a row of the register stands in for a text that is not collected yet */
  hasText: boolean
  version: VersionKind
  withdrawn: boolean
}

/** `replacedBy` is the id of the version that was issued in its place; null where none was. */
export type Settled = { id: string; standing: Standing; replacedBy: string | null }

const revision = (symbol: string): number =>
  Math.max(0, ...[...symbol.matchAll(versionSuffix)].map(([, kind, n]) => (kind === 'Rev' ? Number(n) : 0)))

/** A corrigendum lists corrections: it never stands for the text that it corrects. */
const isCorrigendum = (symbol: string): boolean => /\/Corr\.\d+/.test(symbol)

function readSymbol(symbol: string): ParsedSymbol | null {
  try {
    return parseSymbol(symbol)
  } catch (error) {
    if (error instanceof SymbolError) return null
    throw error
  }
}

/** Symbols that were read last: the versions of one work are asked for theirs several times in a row. */
const readLast = new Map<string, ParsedSymbol | null>()
const remembered = 100

function parsed(symbol: string): ParsedSymbol | null {
  const known = readLast.get(symbol)
  if (known !== undefined) return known
  if (readLast.size >= remembered) readLast.clear()
  const made = readSymbol(symbol)
  readLast.set(symbol, made)
  return made
}

/** "A/HRC/WG.6/1/XVD/4" and "A/HRC/WG.6/41/L.3" were issued again under a symbol of the Council. */
function draftSymbol(symbol: string): ParsedSymbol | null {
  const read = parsed(symbol)
  return read?.class === 'upr_wg_draft' ? read : null
}
export const isDraft = (symbol: string): boolean => draftSymbol(symbol) !== null

/** The symbol under which a text is counted: a restricted draft, "CAT/C/XVD/CO/R.3", was issued as "CAT/C/XVD/CO/3". */
const issuedSymbol = (symbol: string): string => {
  const base = baseSymbol(symbol)
  return parsed(base)?.class === 'tb_country' ? base.replace(/\/R\.(?=\d)/, '/') : base
}

/** The session of the Council that adopted the first outcomes. */
const firstOutcomes = 8

/** The cycle that a symbol tells where the text names none: by the session of the Working Group, or of the Council. */
function cycleInSymbol(symbol: string): number | null {
  const read = parsed(symbol)
  if (read === null || !/^\d+$/.test(read.session ?? '')) return null
  const session = Number(read.session)
  if (read.class === 'upr_wg_draft') return cycleOfSession(session)
  if (read.class !== 'hrc' || session < firstOutcomes) return null
  // sessions that are not announced are of the cycle that comes next, for the Council as for the Working Group
  return cycleOfCouncilSession(session) ?? cycleOfSession(session)
}

/**
 * Returns the key under which versions of one work meet. A review has one report: a draft of the Working Group and the
 * report that the Council issued share State and cycle, not the symbol. A draft may name both in its symbol.
 */
export function workKey({ symbol, type, state, cycle }: Titled): string {
  const draft = draftSymbol(symbol)
  const [of, turn] = [state ?? draft?.country ?? null, cycle ?? cycleInSymbol(symbol)]
  const isReport = type === 'report_of_the_working_group' || draft?.country != null || draft?.kind === 'L'
  return isReport && of !== null && turn !== null ? `report ${of} ${turn}` : issuedSymbol(symbol)
}

/**
 * Returns what names one work in a count: the symbol of its base, and for a draft of the Working Group that of the report
 * that was issued in its place, where that is among the documents.
 */
export function countedWorks(documents: readonly Titled[]): (one: Titled) => string {
  const reports = new Map<string, string>()
  for (const one of documents) {
    const key = workKey(one)
    if (isDraft(one.symbol) || one.type !== 'report_of_the_working_group') continue
    const base = baseSymbol(one.symbol)
    const first = reports.get(key)
    if (first === undefined || base < first) reports.set(key, base)
  }
  return (one) => (isDraft(one.symbol) ? (reports.get(workKey(one)) ?? workKey(one)) : issuedSymbol(one.symbol))
}

/** The better version first: in force, read, final, issued by the Council, a text, the highest revision. */
const rank = (one: WorkVersion): number[] => [
  Number(one.withdrawn),
  Number(!one.hasText),
  Number(!quotableVersions.includes(one.version)),
  Number(isDraft(one.symbol) || issuedSymbol(one.symbol) !== baseSymbol(one.symbol)),
  Number(isCorrigendum(one.symbol)),
  -revision(one.symbol),
]

/** English where it is held, else the first by code: the classifier is measured best in English. */
const languageOrder = (one: WorkVersion): string => (one.language === 'en' ? '0' : one.language)

function compare(a: WorkVersion, b: WorkVersion): number {
  const [left, right] = [rank(a), rank(b)]
  const at = left.findIndex((value, i) => value !== right[i])
  if (at >= 0) return left[at]! - right[at]!
  const order = (one: WorkVersion) => `${languageOrder(one)}|${one.symbol}|${one.id}`
  return order(a) < order(b) ? -1 : 1
}

/** A text that was issued in place of another: read, in force, and the better one for what it is, not for its language. */
function isIssuedInPlaceOf(later: WorkVersion, earlier: WorkVersion): boolean {
  if (later.withdrawn || !later.hasText || !earlier.hasText || later.symbol === earlier.symbol) return false
  if (isCorrigendum(later.symbol) || isCorrigendum(earlier.symbol)) return false
  const [left, right] = [rank(later).slice(2), rank(earlier).slice(2)]
  const at = left.findIndex((value, i) => value !== right[i])
  return at >= 0 && left[at]! < right[at]!
}

/** One text each: drafts go with the first report of their review; two reports with symbols of their own stay two works. */
function partition(versions: readonly WorkVersion[]): WorkVersion[][] {
  const groups = new Map<string, WorkVersion[]>()
  for (const one of versions.filter(({ symbol }) => !isDraft(symbol))) {
    const base = issuedSymbol(one.symbol)
    groups.set(base, [...(groups.get(base) ?? []), one])
  }
  const drafts = versions.filter(({ symbol }) => isDraft(symbol))
  const [first] = [...groups.keys()].sort()
  if (first !== undefined) groups.set(first, [...groups.get(first)!, ...drafts])
  else if (drafts.length > 0) groups.set('', drafts)
  return [...groups.values()]
}

/** Settles all versions with one key, in any order. Exactly one version of each work leads, also where all are withdrawn. */
export const planWork = (versions: readonly WorkVersion[]): Settled[] =>
  partition(versions).flatMap((group) => {
    const ordered = [...group].sort(compare)
    const present = new Map<Language, string>()
    for (const one of ordered) if (!present.has(one.language)) present.set(one.language, one.id)
    return ordered.map((one, at): Settled => {
      const standing = at === 0 ? 'leading' : present.get(one.language) === one.id ? 'other_language' : 'replaced'
      const later = ordered.filter((other) => isIssuedInPlaceOf(other, one))
      const replacing = later.find(({ language }) => language === one.language) ?? later[0]
      return { id: one.id, standing, replacedBy: replacing?.id ?? null }
    })
  })
