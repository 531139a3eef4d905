// The search of the treaty-body database: by the parameters of its address, else by its form (SOURCES 1).
import { FetchError } from '../../../src/domain/errors.ts'
import type { Http } from '../../source.ts'
import { formAddress, formFields, type Page, readPage, unexpected, withButton } from '../forms.ts'
import { type Choice, chooseOption, fieldsOf } from '../forms-options.ts'
import { type ColumnRule, type GridRow, readGrid } from '../grid.ts'
import { optionLabel, type TreatyBody } from './bodies.ts'

const documentType = { what: 'document types', list: /doc(ument)?type/i, label: /^concluding observations?$/i }

/** The options of the search form for the concluding observations of a body; throws for a form that lacks one. */
export const choicesOf = (search: Page, body: TreatyBody): Choice[] => [
  chooseOption(search, { what: 'treaties', list: /treaty|committee/i, label: optionLabel(body) }),
  chooseOption(search, documentType),
]

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
export function addressOfQuery(search: Page, choices: readonly Choice[]): string {
  const address = new URL(search.address)
  choices.forEach(({ value }, index) => {
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
  choices: Choice[],
  { columns, isAskedFor }: Wanted<Column>,
): Promise<Page | null> {
  if (choices.some(({ value }) => value === '')) return null
  const page = readPage(await http.get(addressOfQuery(search, choices), { accept: 'html' }))
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
  choices: Choice[],
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
