// What is held of what our facts and lists name, by cycle, session or year, each gap with its reason (SAFETY, N2).

import { baseSymbol } from './keeping/base-symbol.ts'
import { countedWorks } from './keeping/works.ts'
import { watchedMechanisms } from './mechanisms.ts'
import { isFictional } from './states/states.ts'

export type KnownDocument = { symbol: string; state: string; mechanism: string; date: string | null; source: string }
export type HeldDocument = {
  symbol: string
  mechanism: string
  type: string
  states: string[]
  session: number | null
  cycle: number | null
  /** day on the cover: it tells the session of a document that names none */
  date?: string | null
  held: boolean
  /** the text that is held is a draft or an advance version: it may not be quoted as final */
  isDraft: boolean
  /** an index has its recommendations, and nothing of it was read here */
  copied: boolean
  withdrawn: boolean
}
export type Gap = KnownDocument & {
  /** every State that it concerns: a joint report is missing for each */
  states: string[]
  kind: 'not_read' | 'withdrawn' | 'not_fetched' | 'registered' | 'copied' | 'known'
  reason: string
}

/** `held`; `missing`: our facts name the occasion, it is over, and its document is not held; `unknown`: they do not settle it. */
export type CellStanding = 'held' | 'missing' | 'unknown'
export type PeriodKind = 'cycle' | 'session' | 'year'
/** One State on one occasion: its review in a cycle or session, or a visit. `document`: where the facts name one. */
export type Cell = {
  mechanism: string
  kind: PeriodKind
  number: number
  state: string
  standing: CellStanding
  document?: string
  /** symbol of a draft that is held, where the final text is not */
  draft?: string
}
/** An occasion that our facts name. `document`: the symbol of its document, where they name one. */
export type Occasion = Omit<Cell, 'standing' | 'document' | 'draft'> & {
  isOver: boolean
  document: string | null
  /** first day of a session, where it is known */
  opens?: string | null
}
export type Period = { kind: PeriodKind; number: number; listWhole: boolean } & Record<CellStanding, number>

export type Coverage = {
  mechanism: string
  /** works held, whatever their kind, versions and languages */
  held: number
  heldByState: Record<string, number>
  /** documents named by facts or lists that are not held */
  gaps: Gap[]
  cells: Cell[]
  /** first session or cycle whose States our facts know whole; null where they know none. Nothing is claimed of what lies before. */
  knownFrom: { kind: PeriodKind; number: number } | null
  /** sessions whose States our facts do not know, or not all, in their order: others than those counted may be in them */
  notWhole: number[]
}

/** The coverage of a mechanism of which nothing is held and nothing is known to be missing. */
const noCoverageOf = (mechanism: string): Coverage => ({
  mechanism,
  held: 0,
  heldByState: {},
  gaps: [],
  cells: [],
  knownFrom: null,
  notWhole: [],
})

/** The coverage with a row for each mechanism of the list, in its order first: none is left out because nothing of it is held. */
export const withEach = (coverage: readonly Coverage[], mechanisms: readonly string[]): Coverage[] => [
  ...mechanisms.map((one) => coverage.find(({ mechanism }) => mechanism === one) ?? noCoverageOf(one)),
  ...coverage.filter(({ mechanism }) => !mechanisms.includes(mechanism)),
]

type CoverageInput = {
  /** may name a document more than once */
  known: KnownDocument[]
  documents: HeldDocument[]
  occasions: Occasion[]
  /** sessions whose States the facts do not know whole */
  notWhole?: { mechanism: string; number: number }[]
  /** captures that could not be read, by symbol */
  failures: { symbol: string | null; message: string }[]
  /** documents that no route gave */
  unfetched: { symbol: string; message: string }[]
}

/** The document that an occasion leads to, by mechanism. */
const outcomes: Partial<Record<string, { type: string; number: 'cycle' | 'session' }>> = {
  CAT: { type: 'concluding_observations', number: 'session' },
  UPR: { type: 'report_of_the_working_group', number: 'cycle' },
}

const cellKey = ({ mechanism, kind, number, state }: Pick<Cell, 'mechanism' | 'kind' | 'number' | 'state'>): string =>
  [mechanism, kind, number, state].join(' ')

const cellsOf = (occasions: readonly Occasion[], documents: readonly HeldDocument[]): Cell[] => {
  const cells = new Map<string, Cell>()
  const bases = new Set(documents.filter(({ isDraft }) => !isDraft).map(({ symbol }) => baseSymbol(symbol)))
  const drafts = new Map(documents.filter(({ isDraft }) => isDraft).map(({ symbol }) => [baseSymbol(symbol), symbol]))
  for (const { isOver, document, opens: _opens, ...cell } of occasions) {
    const named = document !== null && bases.has(baseSymbol(document))
    // a visit whose report no fact names may have none
    const expected = isOver && (cell.kind !== 'year' || document !== null)
    const standing = named ? 'held' : expected ? 'missing' : 'unknown'
    const draft = named || document === null ? undefined : drafts.get(baseSymbol(document))
    if (cells.get(cellKey(cell))?.standing !== 'held')
      cells.set(cellKey(cell), {
        ...cell,
        standing,
        ...(document === null ? {} : { document }),
        ...(draft === undefined ? {} : { draft }),
      })
  }
  for (const one of documents) {
    const outcome = outcomes[one.mechanism]
    if (outcome?.type !== one.type) continue
    for (const state of one.states) {
      const number = one[outcome.number] ?? occasionBefore(one, state, occasions)
      if (number === null) continue
      const cell = { mechanism: one.mechanism, kind: outcome.number, number, state }
      const before = cells.get(cellKey(cell))
      if (!one.isDraft) cells.set(cellKey(cell), { ...cell, standing: 'held' })
      else if (before?.standing !== 'held')
        cells.set(cellKey(cell), { standing: 'unknown', ...before, ...cell, draft: one.symbol })
    }
  }
  return [...cells.values()].sort(
    (a, b) => b.number - a.number || (a.state < b.state ? -1 : 1) || (a.kind < b.kind ? -1 : 1),
  )
}

/** Observations come out within a year of the session that adopted them. */
const longestWait = 366 * 86_400_000

/** The last review of the State before a document that names no session; null where none is near. */
function occasionBefore(
  { mechanism, date }: HeldDocument,
  state: string,
  occasions: readonly Occasion[],
): number | null {
  if (!date) return null
  const [last] = occasions
    .filter((one) => one.mechanism === mechanism && one.state === state && one.opens && one.opens < date)
    .sort((a, b) => (a.opens! < b.opens! ? 1 : -1))
  return last !== undefined && Date.parse(date) - Date.parse(last.opens!) < longestWait ? last.number : null
}

const titled = ({ symbol, type, states, cycle }: HeldDocument) => ({ symbol, type, state: states[0] ?? null, cycle })

/**
 * Measures coverage by mechanism. Those whose windows are computed have a row each, also where nothing is known; a
 * mechanism of which a document is held or named has one too. Works count once, under the body of their own symbol.
 */
export const measureCoverage = ({
  known,
  documents,
  occasions,
  notWhole = [],
  failures,
  unfetched,
}: CoverageInput): Coverage[] => {
  const missed = new Map(unfetched.map((one) => [one.symbol, one.message]))
  const failed = new Map(failures.flatMap((f) => (f.symbol ? [[f.symbol, f.message] as const] : [])))
  // a matrix lists what other documents say: it is no document of the review
  const papers = documents.filter((one) => one.type !== 'matrix')
  const counted = countedWorks(papers.map(titled))
  const byWork = new Map<string, HeldDocument>()
  for (const one of papers) {
    const work = counted(titled(one))
    if (one.held || !byWork.has(work)) byWork.set(work, one)
  }
  const held = papers.filter((one) => one.held)
  const named = new Map<string, KnownDocument & { states: string[] }>()
  for (const one of known) {
    const work = counted({ symbol: one.symbol, type: '', state: one.state, cycle: null })
    const before = named.get(work)
    if (before === undefined) named.set(work, { ...one, states: [one.state] })
    else if (!before.states.includes(one.state)) before.states.push(one.state)
  }
  for (const [work, { symbol, mechanism, states, copied }] of byWork) {
    const before = named.get(work)
    // facts and a copy of an index can name two States: it is missing for both
    if (before !== undefined) before.states.push(...states.filter((state) => !before.states.includes(state)))
    else
      named.set(work, {
        symbol,
        mechanism,
        state: states[0] ?? '',
        states: [...states],
        date: null,
        source: copied ? 'the Universal Human Rights Index' : 'a document that was collected',
      })
  }
  const names = [...named.values(), ...occasions].map(({ mechanism }) => mechanism)
  return [...new Set<string>([...watchedMechanisms, ...names])].sort().map((mechanism): Coverage => {
    const own = [...named].filter(([, one]) => one.mechanism === mechanism)
    const heldByState: Record<string, number> = {}
    const works = [...byWork.values()].filter((one) => one.held && one.mechanism === mechanism)
    for (const state of works.flatMap(({ states }) => states)) heldByState[state] = (heldByState[state] ?? 0) + 1
    const gaps = own.flatMap(([work, one]): Gap[] => {
      const here = byWork.get(work)
      if (here?.held) return []
      return [{ ...one, ...reasonOf(failed.get(one.symbol), here, missed.get(one.symbol)) }]
    })
    const partial = notWhole.filter((one) => one.mechanism === mechanism).map(({ number }) => number)
    const occasionsHere = occasions.filter(
      (one) => one.mechanism === mechanism && one.kind !== 'year' && !partial.includes(one.number),
    )
    const first = occasionsHere.reduce<Occasion | null>((a, b) => (a === null || b.number < a.number ? b : a), null)
    return {
      mechanism,
      held: works.length,
      heldByState,
      gaps: gaps.sort(byStateAndSymbol),
      cells: cellsOf(
        occasions.filter((one) => one.mechanism === mechanism),
        held.filter((one) => one.mechanism === mechanism),
      ),
      knownFrom: first === null ? null : { kind: first.kind, number: first.number },
      notWhole: partial.sort((a, b) => a - b),
    }
  })
}

const reasonOf = (
  failure: string | undefined,
  here: HeldDocument | undefined,
  missed: string | undefined,
): Pick<Gap, 'kind' | 'reason'> => {
  if (failure) return { kind: 'not_read', reason: `captured, but it could not be read: ${failure}` }
  if (here?.withdrawn) return { kind: 'withdrawn', reason: 'withdrawn from the official list' }
  if (missed) return { kind: 'not_fetched', reason: `announced, but the last run could not fetch it: ${missed}` }
  if (here?.copied)
    return { kind: 'copied', reason: 'copied from the Universal Human Rights Index; the document was not read here' }
  if (here) return { kind: 'registered', reason: 'known from the register; text not collected yet' }
  return { kind: 'known', reason: 'known to exist; not collected yet' }
}

const byStateAndSymbol = (a: Gap, b: Gap): number =>
  a.state === b.state ? (a.symbol < b.symbol ? -1 : 1) : a.state < b.state ? -1 : 1

/** The part of a mechanism's coverage that concerns some States. A work on two of them counts for each. */
export const ofStates = (whole: Coverage, states: readonly string[]): Coverage => {
  const heldByState = Object.fromEntries(states.map((state) => [state, whole.heldByState[state] ?? 0]))
  return {
    ...whole,
    held: Object.values(heldByState).reduce((sum, held) => sum + held, 0),
    heldByState,
    gaps: whole.gaps.flatMap((gap) => {
      const state = states.find((one) => gap.states.includes(one))
      return state === undefined ? [] : [{ ...gap, state }]
    }),
    cells: whole.cells.filter((cell) => states.includes(cell.state)),
  }
}

/** The part of a mechanism's coverage that concerns one State; of a session whose list is not whole it is unknown whether the State was in it. */
export const ofState = (whole: Coverage, state: string): Coverage => {
  const own = ofStates(whole, [state])
  const { mechanism, cells, notWhole } = own
  const open = isFictional(state) ? [] : notWhole.filter((one) => !cells.some(({ number }) => number === one))
  const unknown = open.map((number): Cell => ({ mechanism, kind: 'session', number, state, standing: 'unknown' }))
  return { ...own, cells: [...cells, ...unknown].sort((a, b) => b.number - a.number) }
}

/** Returns the matrix as one row a cycle, session or year, the latest first. A session of which no State is known has a row too. */
export const periodsOf = ({ cells, notWhole }: Pick<Coverage, 'cells' | 'notWhole'>): Period[] => {
  const periods = new Map<string, Period>()
  const rowOf = (kind: PeriodKind, number: number): Period => {
    const listWhole = kind !== 'session' || !notWhole.includes(number)
    const row = periods.get(`${kind} ${number}`) ?? { kind, number, listWhole, held: 0, missing: 0, unknown: 0 }
    periods.set(`${kind} ${number}`, row)
    return row
  }
  for (const { kind, number, standing } of cells) rowOf(kind, number)[standing]++
  for (const number of notWhole) rowOf('session', number)
  return [...periods.values()].sort((a, b) => b.number - a.number)
}

/** Numbers in a row as `first–last`: "49–52". */
export const inRuns = (numbers: readonly number[]): string[] => {
  const runs: [number, number][] = []
  for (const number of numbers) {
    const last = runs.at(-1)
    if (last !== undefined && last[1] === number - 1) last[1] = number
    else runs.push([number, number])
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`))
}

/** Whether runs name a single number. */
export const isOneNumber = (runs: readonly string[]): boolean => runs.length === 1 && !runs[0]!.includes('–')

/** The sessions after the first known one whose States are not known whole; those before it are unknown anyhow. */
export const exceptedOf = ({ knownFrom, notWhole }: Pick<Coverage, 'knownFrom' | 'notWhole'>): string[] =>
  knownFrom === null ? [] : inRuns(notWhole.filter((number) => number > knownFrom.number))

/** Reviews and visits that are over, of which no outcome is held, whether or not its symbol is known. */
export const unmetOf = ({ cells }: Pick<Coverage, 'cells'>): number =>
  cells.filter(({ standing }) => standing === 'missing').length

/** Gaps whose recommendations an index has, and the others. */
export function gapCounts({ gaps }: Pick<Coverage, 'gaps'>): { copied: number; other: number } {
  const copied = gaps.filter(({ kind }) => kind === 'copied').length
  return { copied, other: gaps.length - copied }
}

/** Whether a State page has anything to say of this mechanism. The Committee against Torture is always in it, but for a fictional State. */
export const isWorthSaying = (row: Coverage, kind: string): boolean =>
  (row.mechanism === 'CAT' && kind !== 'fictional') || row.held > 0 || row.gaps.length > 0 || row.cells.length > 0
