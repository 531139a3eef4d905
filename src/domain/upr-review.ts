// Joins the papers of one UPR review: report, addendum and matrix become one set of recommendations with one answer each.
import { type Asked, collectiveAnswers, listsUnknown } from './collective-answers.ts'
import type { MatrixRow, ParsedDocument } from './documents.ts'
import { answeredReport, baseSymbol, revisionOf } from './keeping/base-symbol.ts'
import { awaitsFinalReport, type Position, type PositionValue, type Unit } from './units.ts'

type JoinUnit = Pick<Unit, 'path' | 'part' | 'number' | 'unitType' | 'recommendingStates'> & { positions: Position[] }

/** A paper of the review: a parsed document, or a stored one with its units. */
export type ReviewPaper<U extends JoinUnit = Unit> = Pick<ParsedDocument, 'symbol' | 'type' | 'review'> & { units: U[] }

export type JoinedUnit<U> = {
  unit: U
  /** every reading that differs, the one that holds last */
  positions: Position[]
  value: PositionValue | null
  official: Unit['official']
  warnings: string[]
  /** the index says another answer than the papers */
  differsFromIndex: boolean
}

export type ReviewTotals = Record<'total' | PositionValue, number>

export type JoinedReview<U> = {
  reportSymbol: string | null
  units: JoinedUnit<U>[]
  /** by printed number: segments of one number count once */
  totals: ReviewTotals
  warnings: string[]
}

export type JoinOptions = {
  /** the Council has adopted the outcome: pending recommendations without an answer are noted (res. 5/1, para. 32) */
  outcomeAdopted: boolean
  /** addenda that answer the final report, where `papers` hold a draft of it: an answer is given, and joined to nothing */
  awaiting?: readonly string[]
}

/** Rule that stands in for words where the State gave no answer by the adoption of the outcome. */
const noAnswerRule = 'no_answer_at_adoption'

/** The answers to a draft that wait for the final report: its numbers may differ from those of the draft. */
const awaitedAnswer = (sourceSymbol: string): Position => ({
  value: 'pending',
  words: null,
  rule: awaitsFinalReport,
  alreadyImplemented: false,
  sourceSymbol,
  sourceParagraph: null,
  appliesTo: null,
})

const answered = (value: PositionValue | undefined): boolean =>
  value !== undefined && value !== 'pending' && value !== 'unclear'

/** What the index says of the answer is not said by a paper: it stands where no paper answers. */
const isOfIndex = (position: Position): boolean => position.sourceKind === 'index'

/** Words for a reading in a warning. */
const reading = (position: Position) => `${position.sourceSymbol} says ${position.value}`

/** Bare item numbers of an addendum ("1-5, 14") belong to the one lead-in whose items they are. */
const leadOfBareNumbers = (units: JoinUnit[]): string | null => {
  const leads = new Set(units.flatMap((unit) => /^(\d+(?: \p{Ll}+|\p{Lu})?)\.\d+$/u.exec(unit.path ?? '')?.[1] ?? []))
  return leads.size === 1 ? [...leads][0]! : null
}

/** "6(i)" of an addendum, where the report has an item 6 and no item 6(i): an answer to a part of it. */
const partOfItem = /^([^.(]+)(\(\p{Ll}+\))$/u

type Answers = { byPath: Map<string, Position[]>; unknown: string[] }

const readStatements = (papers: ReviewPaper<JoinUnit>[], paths: Set<string>, lead: string | null): Answers => {
  const byPath = new Map<string, Position[]>()
  const unknown: string[] = []
  const held = (one: string): string | null => {
    const path = paths.has(one) || one.includes('.') || lead === null ? one : `${lead}.${one}`
    return paths.has(path) ? path : null
  }
  const add = (path: string, position: Position): void => {
    byPath.set(path, [...(byPath.get(path) ?? []), position])
  }
  for (const paper of papers)
    for (const { paths: printed, position } of paper.review?.statements ?? [])
      for (const one of printed) {
        const [, item = '', part = ''] = partOfItem.exec(one) ?? []
        const [path, whole] = [held(one), held(item)]
        if (path !== null) add(path, position)
        else if (whole !== null)
          add(whole, { ...position, value: 'partially_supported', alreadyImplemented: false, appliesTo: part })
        else unknown.push(`${paper.symbol} answers ${one}, which the report does not have`)
      }
  return { byPath, unknown }
}

/** Where a paper speaks of a recommendation without a plain answer. */
const doubtAt = (symbol: string, paragraph: string | null, words: string | null): string => {
  const place = paragraph === null ? symbol : `${symbol}, para. ${paragraph}`
  return `${place} does not say plainly what is answered: ${JSON.stringify(words)}`
}

/** Doubts by the numbers that a paper names without an answer. */
const namedOnly = (papers: ReviewPaper<JoinUnit>[], lead: string | null): Map<string, string> =>
  new Map(
    papers.flatMap(({ symbol, review }) =>
      (review?.namedOnly ?? []).map(({ path, words, paragraph }): [string, string] => [
        path.includes('.') || lead === null ? path : `${lead}.${path}`,
        doubtAt(symbol, paragraph, words),
      ]),
    ),
  )

/** What the addenda say of one number, in the order of their statements. */
const settle = (all: Position[]): { position: Position | null; readings: Position[]; warning: string | null } => {
  // a plain answer holds over a place that only speaks of the recommendation
  const plain = all.filter((one) => one.value !== 'unclear')
  const positions = plain.length > 0 ? plain : all
  const readings = positions.filter(
    (one, at) => positions.findIndex((other) => other.value === one.value && other.appliesTo === one.appliesTo) === at,
  )
  const last = readings.at(-1)
  if (last === undefined) return { position: null, readings, warning: null }
  if (plain.length === 0)
    return { position: last, readings, warning: doubtAt(last.sourceSymbol, last.sourceParagraph, last.words) }
  const divided = readings.find((one) => one.appliesTo !== null)
  if (divided !== undefined) return { position: { ...divided, value: 'partially_supported' }, readings, warning: null }
  if (readings.length === 1) {
    // beside it the same paper answers this number in words that are not plain
    const open = all.find((one) => one.value === 'unclear')
    const warning = open === undefined ? null : doubtAt(open.sourceSymbol, open.sourceParagraph, open.words)
    // a later class such as "already implemented" is kept
    return { position: positions.find((one) => one.alreadyImplemented) ?? last, readings, warning }
  }
  const warning = `answered in ${readings.length} ways: ${readings.map((one) => one.value).join(', ')}`
  // one paper that says two things has not answered; a later paper answers anew
  const isOnePaper = readings.every((one) => one.sourceSymbol === last.sourceSymbol)
  return { position: isOnePaper ? { ...last, value: 'unclear', alreadyImplemented: false } : last, readings, warning }
}

/** A revision takes the place of the paper that it revises: its answers are the only ones. */
const isRevised = (paper: ReviewPaper<JoinUnit>, papers: ReviewPaper<JoinUnit>[]): boolean =>
  papers.some(
    (other) =>
      other.type === 'addendum' &&
      paper.type === 'addendum' &&
      baseSymbol(other.symbol) === baseSymbol(paper.symbol) &&
      revisionOf(other.symbol) > revisionOf(paper.symbol),
  )

/** The answers that the report itself prints. */
const ownOf = (unit: JoinUnit, reportSymbol: string): Position[] =>
  unit.positions.filter((position) => position.rule === null && position.sourceSymbol === reportSymbol)

const officialOf = (row: MatrixRow | undefined): Unit['official'] =>
  row === undefined ? null : { themes: row.themes, persons: row.persons, sdgs: row.sdgs }

const sameStates = (units: JoinUnit[], row: MatrixRow): boolean => {
  const codes = (states: { iso3: string | null; printed: string }[]) =>
    [...new Set(states.map((state) => state.iso3 ?? state.printed))].sort().join()
  return codes(units.flatMap((unit) => unit.recommendingStates)) === codes(row.recommendingStates)
}

/** The readings of one recommendation in their order, the one that holds last. */
const resolve = (
  own: Position[],
  said: Position[],
  { row, index }: { row: MatrixRow | undefined; index: Position | undefined },
  options: JoinOptions & { named: string | null; collective: Position | null },
  reportSymbol: string,
) => {
  const warnings: string[] = []
  const printed = own.at(-1)
  const { position: addendum, readings, warning } = settle(said)
  if (warning !== null) warnings.push(warning)
  let positions = [...own]
  // a plain answer of the report stands where the addendum has none
  if (addendum !== null && !(addendum.value === 'unclear' && answered(printed?.value) && readings.length === 1)) {
    if (printed !== undefined && answered(printed.value) && printed.value !== addendum.value)
      warnings.push(`${reading(printed)}, ${reading(addendum)}`)
    positions.push(
      ...readings.filter((one) => one.value !== addendum.value || one.appliesTo !== addendum.appliesTo),
      addendum,
    )
  } else if (options.collective !== null) positions.push(options.collective)
  const held = positions.at(-1)
  if (row !== undefined && !answered(held?.value)) positions.push(row.position)
  else if (row !== undefined && held !== undefined && row.position.value !== held.value) {
    warnings.push(`the matrix says ${row.position.value}, ${reading(held)}`)
    positions = [...positions.slice(0, -1), row.position, held]
  }
  const answer = positions.at(-1)
  const differsFromIndex = index !== undefined && answered(answer?.value) && index.value !== answer!.value
  if (index !== undefined && !answered(answer?.value)) positions.push(index)
  else if (differsFromIndex) {
    positions = [...positions.slice(0, -1), index, answer!]
  }
  const ofIndex = differsFromIndex ? `${reading(index)}, ${reading(answer!)}` : null
  const last = positions.at(-1)
  const isOpen = last === undefined || last.value === 'pending'
  // a number that is named is no silence of the State: it stays open until a person has read it
  if (isOpen && options.named !== null) warnings.push(options.named)
  else if (isOpen && options.awaiting?.[0] !== undefined) positions.push(awaitedAnswer(options.awaiting[0]))
  else if (options.outcomeAdopted && isOpen)
    positions.push({
      value: 'noted',
      words: null,
      rule: noAnswerRule,
      alreadyImplemented: false,
      sourceSymbol: last?.sourceSymbol ?? reportSymbol,
      sourceParagraph: null,
      appliesTo: null,
    })
  return { positions, warnings, ofIndex }
}

const waitsFor = (addendum: string, draft: string): string =>
  `${addendum} answers ${answeredReport(addendum)}, which is not held: its answers are not joined to the draft ${draft}, whose numbers may differ. Import ${answeredReport(addendum)}`

const emptyTotals = (): ReviewTotals => ({
  total: 0,
  supported: 0,
  noted: 0,
  partially_supported: 0,
  pending: 0,
  unclear: 0,
})

const countOf = <U extends JoinUnit>(units: JoinedUnit<U>[]): ReviewTotals => {
  const byNumber = new Map<string, Set<PositionValue>>()
  for (const { unit, value } of units) {
    const key = unit.path ?? `unnumbered ${unit.number ?? byNumber.size}`
    byNumber.set(key, (byNumber.get(key) ?? new Set()).add(value ?? 'unclear'))
  }
  const totals = emptyTotals()
  for (const values of byNumber.values()) {
    totals.total++
    totals[values.size === 1 ? [...values][0]! : 'partially_supported']++
  }
  return totals
}

/** Where the State counts its own answers, its count is held against ours. */
const compareTotals = (papers: ReviewPaper<JoinUnit>[], totals: ReviewTotals): string[] =>
  papers.flatMap((paper) => {
    const own = paper.review?.ownTotals
    if (!own) return []
    return (['total', 'supported', 'noted', 'partially_supported'] as const).flatMap((key) =>
      typeof own[key] === 'number' && own[key] !== totals[key]
        ? [`${paper.symbol} counts ${own[key]} (${key}), ${totals[key]} were read`]
        : [],
    )
  })

const compareMatrix = (rows: Map<string, MatrixRow>, byPath: Map<string, JoinUnit[]>): string[] => {
  const warnings: string[] = []
  for (const [number, row] of rows) {
    const units = byPath.get(number)
    if (units === undefined) warnings.push(`the matrix lists ${number}, which the report does not have`)
    else if (!sameStates(units, row))
      warnings.push(`${number}: the matrix names other recommending States than the report`)
  }
  for (const path of byPath.keys()) if (!rows.has(path)) warnings.push(`the matrix does not list ${path}`)
  return warnings
}

/**
 * Joins the papers of one review (one State, one cycle). The addendum answers over the report; a matrix answers where
 * neither does; where papers disagree both readings are kept, the one that holds last, with a warning. Answers that an
 * earlier join wrote into `positions` are left out first, so that joining again changes nothing.
 */
export const joinReview = <U extends JoinUnit>(papers: ReviewPaper<U>[], options: JoinOptions): JoinedReview<U> => {
  const report = papers.find((paper) => paper.type === 'report_of_the_working_group')
  if (report === undefined)
    return {
      reportSymbol: null,
      units: [],
      totals: emptyTotals(),
      warnings: ['the report of the Working Group is not collected'],
    }
  const isOwn = (paper: ReviewPaper<U>) =>
    paper === report || baseSymbol(paper.review?.reportSymbol ?? report.symbol) === baseSymbol(report.symbol)
  const belonging = papers.filter((paper) => isOwn(paper) && !isRevised(paper, papers))
  const warnings = papers.filter((paper) => !isOwn(paper)).map((paper) => `${paper.symbol} belongs to another report`)
  const units = report.units.filter((unit) => unit.unitType === 'upr_recommendation')
  const byPath = new Map<string, U[]>()
  for (const unit of units) if (unit.path !== null) byPath.set(unit.path, [...(byPath.get(unit.path) ?? []), unit])
  const lead = leadOfBareNumbers(units)
  const { byPath: statements, unknown } = readStatements(belonging, new Set(byPath.keys()), lead)
  const named = namedOnly(belonging, lead)
  const rows = new Map(belonging.flatMap((paper) => paper.review?.matrix ?? []).map((row) => [row.number, row]))
  warnings.push(...unknown, ...(options.awaiting ?? []).map((symbol) => waitsFor(symbol, report.symbol)))
  const spoken = belonging.flatMap(({ symbol, review }) =>
    (review?.collectiveAnswers ?? []).map((one) => ({ ...one, symbol })),
  )
  const askedOf = (unit: U): Asked => {
    const path = unit.path ?? ''
    const value = ownOf(unit, report.symbol).at(-1)?.value
    return {
      path: unit.path,
      report: answered(value) ? value! : null,
      isNamed: statements.has(path) || named.has(path),
    }
  }
  const asked = units.map(askedOf)
  const supportsSome = [...statements.values()].flat().some(({ value }) => value === 'supported')
  const collective = collectiveAnswers(spoken, asked, supportsSome)
  warnings.push(...listsUnknown(spoken, asked))
  // a list may name the answer of a paper that was not read
  const awaiting = options.awaiting ?? []
  const symbols = new Set([...belonging.map((paper) => paper.symbol), ...awaiting])
  const joined = units.map((unit, nth): JoinedUnit<U> => {
    const own = ownOf(unit, report.symbol)
    const given = collective(asked[nth]!)
    const row = rows.get(unit.path ?? '')
    const found = resolve(
      own,
      statements.get(unit.path ?? '') ?? [],
      { row, index: unit.positions.find(isOfIndex) },
      { ...options, named: named.get(unit.path ?? '') ?? null, collective: given?.position ?? null },
      report.symbol,
    )
    const { positions, ofIndex } = found
    // one sentence on many recommendations is one fault
    const shared = given?.doubt ?? null
    if (shared !== null) warnings.push(shared)
    const doubts = shared === null ? found.warnings : [...found.warnings, shared]
    for (const [at, position] of positions.entries())
      if (!isOfIndex(position) && !symbols.has(position.sourceSymbol))
        positions[at] = { ...position, sourceKind: 'not_read_here' }
    if (unit.part < 2) warnings.push(...found.warnings.map((warning) => `${unit.path}: ${warning}`))
    const value = positions.at(-1)?.value ?? null
    // the index is no paper of the review: what it says otherwise is told where it stands, and counted
    const told = ofIndex === null ? doubts : [...doubts, ofIndex]
    return { unit, positions, value, official: officialOf(row), warnings: told, differsFromIndex: ofIndex !== null }
  })
  const totals = countOf(joined)
  if (rows.size > 0) warnings.push(...compareMatrix(rows, byPath))
  warnings.push(...compareTotals(belonging, totals))
  return { reportSymbol: report.symbol, units: joined, totals, warnings: [...new Set(warnings)] }
}
