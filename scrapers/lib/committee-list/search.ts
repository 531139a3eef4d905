// The search of the treaty-body database: by the parameters of its address, else by its form (SOURCES 1).
import { FetchError } from '../../../src/domain/errors.ts'
import type { Http } from '../../source.ts'
import { formAddress, formFields, type Page, readPage, unexpected, withButton } from '../forms.ts'
import { type Choice, chooseOption, fieldsOf, optionLists } from '../forms-options.ts'
import { type ColumnRule, type GridRow, readGrid } from '../grid.ts'
import { bodies, observationsId, optionLabel, type TreatyBody } from './bodies.ts'

const documentType = { what: 'document types', list: /doc(ument)?type/i, label: /^concluding observations?$/i }

/** The options of the search form for the concluding observations of a body; throws for a form that lacks one. */
const choicesOf = (search: Page, body: TreatyBody): Choice[] => [
  chooseOption(search, { what: 'treaties', list: /treaty|committee/i, label: optionLabel(body) }),
  chooseOption(search, documentType),
]

/**
 * What to ask the search for: the options behind the labels, or, where a label is unknown, the numbers that were read of the
 * database (SOURCES 1) and the fault. The rows of the answer say by themselves whether those numbers mean the body.
 */
export function askedOf(
  search: Page,
  body: TreatyBody,
): { values: string[]; choices: Choice[]; fault: FetchError | null } {
  try {
    const choices = choicesOf(search, body)
    return { values: choices.map(({ value }) => value), choices, fault: null }
  } catch (error) {
    // a page without any list is not the form
    const isForm = optionLists(search).length > 0
    if (!isForm || !(error instanceof FetchError) || error.fault !== 'unexpected_shape') throw error
    return { values: [bodies[body].treatyId, observationsId], choices: [], fault: error }
  }
}

/** Columns of the grid, and whether a row is one of those that the search asked for. */
export type Wanted<Column extends string> = {
  columns: Record<Column, ColumnRule>
  isAskedFor(row: GridRow<Column>): boolean
}

const parameters = ['TreatyID', 'DocTypeID']

/**
 * Whether a search took: most rows are of the kind that was asked for. Where a list of a body's texts has a few of
 * others among them, those are rows to leave out.
 */
const tookBy = <Column extends string>(rows: readonly GridRow<Column>[], isAskedFor: Wanted<Column>['isAskedFor']) =>
  rows.filter((row) => !isAskedFor(row)).length * 2 <= rows.length

/** The address that asks for these options. */
export function addressOfQuery(search: Page, values: readonly string[]): string {
  const address = new URL(search.address)
  values.forEach((value, index) => {
    address.searchParams.set(parameters[index]!, value)
  })
  return address.href
}

/**
 * The first page of the grid by `TreatyID` and `DocTypeID`, with the numbers that stand behind the labels. Null when
 * the page's lists have no numbers, or when the answer has no grid or mostly rows of other kinds: the parameters did not take.
 */
export async function searchByQuery<Column extends string>(
  http: Http,
  search: Page,
  values: readonly string[],
  { columns, isAskedFor }: Wanted<Column>,
): Promise<Page | null> {
  if (values.includes('')) return null
  const page = readPage(await http.get(addressOfQuery(search, values), { accept: 'html' }))
  try {
    return tookBy(readGrid(page, columns).rows, isAskedFor) ? page : null
  } catch (error) {
    // an empty grid, or none, may be a filter that changed its names: the form is asked before that is believed
    if (error instanceof FetchError) return null
    throw error
  }
}

/** The first page of the grid by the search form, with all its hidden fields. Throws the fault of what comes back. */
export async function searchByForm<Column extends string>(
  http: Http,
  search: Page,
  choices: readonly Choice[],
  { columns, isAskedFor }: Wanted<Column>,
): Promise<Page> {
  const pressed = withButton(search, 'input[name$="btnSearch"], input[type="submit"][value="Search"]')
  if (!pressed) throw unexpected(search, 'the search form has no button to search')
  const fields = { ...formFields(search), ...pressed }
  for (const choice of choices) Object.assign(fields, fieldsOf(choice))
  const page = readPage(await http.post(formAddress(search), fields, { accept: 'html' }))
  const { rows } = readGrid(page, columns)
  const strange = rows.find((row) => !isAskedFor(row))
  if (strange && !tookBy(rows, isAskedFor))
    throw unexpected(page, `the search gives rows that were not asked for: ${strange.text.slice(0, 120)}`)
  return page
}
