// Rows of a matrix: columns by their header words, and what stands in the cells.
import { ParseError, UnknownNameError } from '../../src/domain/errors.ts'
import { splitStateNames } from '../../src/domain/states/states.ts'
import { findSymbols } from '../../src/domain/symbols/symbols.ts'
import { firstReview, readStates } from './brackets.ts'
import { readItem } from './segments.ts'
import type { Position, RecommendingState, Review } from './types.ts'

export type MatrixRow = NonNullable<Review['matrix']>[number]
/** Lines of a cell. */
export type Cell = string[]
type Column = 'recommendation' | 'states' | 'position' | 'themes' | 'persons' | 'sdgs' | 'assessment'
export type Columns = Map<Column, number>

/** Columns by their header words, in the order to test (LAYOUTS 2.6). */
const headerWords: [RegExp, Column][] = [
  [/^recommending\b/i, 'states'],
  [/^recommendation/i, 'recommendation'],
  [/position|response/i, 'position'],
  [/\bsdg|sustainable development/i, 'sdgs'],
  [/^(?:full list of )?(?:affected persons|groups of persons)/i, 'persons'],
  [/theme|rights/i, 'themes'],
  [/assessment|comment|implementation/i, 'assessment'],
]

const positionValues: Record<string, Position['value']> = {
  supported: 'supported',
  accepted: 'supported',
  noted: 'noted',
  'not supported': 'noted',
  rejected: 'noted',
  'supported/noted': 'partially_supported',
  'noted/supported': 'partially_supported',
  'partially supported': 'partially_supported',
  pending: 'pending',
}

export const clean = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim()

/** Columns of a header row, or null when the row is none. */
export const readColumns = (cells: Cell[]): Columns | null => {
  const columns: Columns = new Map()
  for (const [at, cell] of cells.entries()) {
    const column = headerWords.find(([words]) => words.test(cell.join(' ')))?.[1]
    if (column !== undefined && !columns.has(column)) columns.set(column, at)
  }
  const heading = cells[columns.get('recommendation') ?? -1]
  return columns.has('position') && heading !== undefined && !numberForm.test(heading.join(' ')) ? columns : null
}

/** "Source of Position: A/HRC/990/15/Add.1 - Para.3" */
const sourceForm = /source of position\s{0,9}:?\s{0,9}(.*)$/i
const sourceParagraph = /[-–,]\s*para(?:graph)?s?\s*\.?\s*([\d.()a-z]+)/i

const numberForm = /^(\d{1,3}(?:\.\d{1,3})?)\.?\s*(.*)$/s

/** Small headings inside a cell: "Affected persons:", "Groups of Persons:" */
const personsForm = /^(?:affected persons|groups of persons)\s{0,9}:?\s{0,9}(.*)$/i

const bulletless = (text: string) => text.replace(/^[-–•]\s*/, '')

const withoutSource = (lines: Cell): string => clean(lines.join(' ').replace(sourceForm, ''))

/** `sourceSymbol` is null where the row does not name it. */
const readPosition = (words: string, source: string, where: string) => {
  const value = positionValues[words.toLowerCase().replace(/\s*\/\s*/g, '/')]
  if (value === undefined) throw new ParseError(null, where, `unknown position ${JSON.stringify(words)}`)
  const paragraph = sourceParagraph.exec(source)?.[1]?.replace(/\.$/, '') ?? null
  const sourceSymbol = findSymbols(source)[0]?.canonical ?? null
  return {
    value,
    words,
    rule: null,
    alreadyImplemented: false,
    sourceSymbol,
    sourceParagraph: paragraph,
    appliesTo: null,
  }
}

const readLabels = (lines: Cell): { themes: string[]; persons: string[] } => {
  const labels = { themes: [] as string[], persons: [] as string[] }
  let into = labels.themes
  for (const line of lines) {
    const match = personsForm.exec(line)
    if (match !== null) into = labels.persons
    const label = bulletless(match === null ? line : match[1]!)
    if (label !== '') into.push(label)
  }
  return labels
}

/** Names of a cell of their own, commas or none between them ("KestriaNorland"); an unknown one stays as printed. */
const readNames = (cell: Cell, warnings: string[]): RecommendingState[] =>
  cell.flatMap((line): RecommendingState[] => {
    const list = readStates(line)
    if (list !== null && list.unknown.length === 0) return list.states
    try {
      return splitStateNames(line, 'en', firstReview).map((name) => ({ printed: name.printed, iso3: name.state.iso3 }))
    } catch (error) {
      if (!(error instanceof UnknownNameError)) throw error
      warnings.push(`unknown State, kept as printed: ${line}`)
      return list?.states ?? [{ printed: line, iso3: null }]
    }
  })

const readTextAndStates = (cell: Cell, printed: string, warnings: string[]) => {
  const { segments } = readItem(printed, null)
  const states: RecommendingState[] = []
  for (const state of [...readNames(cell, warnings), ...segments.flatMap((segment) => segment.states)])
    if (!states.some((other) => (other.iso3 ?? other.printed) === (state.iso3 ?? state.printed))) states.push(state)
  if (states.length === 0) warnings.push('no recommending State is printed')
  return { text: segments.length === 1 ? segments[0]!.text : printed.replace(/(?<![\s;.])[\s;.]+$/, ''), states }
}

/** One row; the source of its position is null where it is not named, for the caller to fill in. Throws ParseError. */
export const readRow = (cells: Cell[], columns: Columns, where: string) => {
  const cell = (column: Column): Cell => cells[columns.get(column) ?? -1] ?? []
  const source = cells.map((one) => sourceForm.exec(one.join(' '))?.[1]).find((found) => found !== undefined) ?? ''
  const printed = numberForm.exec(withoutSource(cell('recommendation')))
  if (printed === null)
    throw new ParseError(
      null,
      where,
      `a row without a number: ${JSON.stringify(cell('recommendation')[0] ?? '').slice(0, 80)}`,
    )
  const number = printed[1]!
  const warnings: string[] = []
  const { text, states } = readTextAndStates(cell('states'), printed[2]!, warnings)
  const labels = readLabels(cell('themes'))
  const row: Omit<MatrixRow, 'position'> = {
    number,
    text,
    recommendingStates: states.map((state) => ({ onBehalfOf: null, ...state })),
    themes: labels.themes,
    persons: [...labels.persons, ...cell('persons').map(bulletless)],
    sdgs: cell('sdgs').map(bulletless),
  }
  return {
    row,
    position: readPosition(withoutSource(cell('position')), source, `${where}, ${number}`),
    warnings: warnings.map((warning) => `${number}: ${warning}`),
  }
}
