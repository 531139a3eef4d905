// Where concluding observations of the Committee against Torture are announced: the treaty-body database (SOURCES 1).

import { FetchError } from '../../../src/domain/errors.ts'
import type { Http, LeftOut, Listing } from '../../source.ts'
import { readPage } from '../forms.ts'
import { type Choice, chooseOption } from '../forms-options.ts'
import type { Grid } from '../grid.ts'
import { readAllPages } from '../grid-paging.ts'
import { type Bases, officialBases } from '../http/bases.ts'
import { type Columns, columns, readRows } from './rows.ts'
import { searchByForm, searchByQuery } from './search.ts'

export type ListOptions = {
  /** fewer listings than this are not believed; from the last run, or the card */
  minimum?: number
  /** rows that are left out, each with its reason: no symbol, a restricted draft */
  onSkipped?: LeftOut
}

const treaty = {
  what: 'treaties',
  list: /treaty|committee/i,
  label: /^CAT$|^CAT\s*[-–:(]\s*(?!OP\b)|^(Committee|Convention) against Torture$/i,
}
const documentType = { what: 'document types', list: /doc(ument)?type/i, label: /^concluding observations?$/i }

/**
 * Makes the list of the source for sites at `bases`. The whole grid is read and held against its counter before the
 * first listing is given: on any fault (FetchError) nothing is.
 */
export function createList(bases: Bases = officialBases, options: ListOptions = {}) {
  return async function* list(http: Http, onLeftOut = options.onSkipped): AsyncIterable<Listing> {
    const search = readPage(await http.get(`${bases.treatyBodies}TBSearch.aspx?Lang=en`, { accept: 'html' }))
    const choices: Choice[] = [chooseOption(search, treaty), chooseOption(search, documentType)]
    const first = (await searchByQuery(http, search, choices)) ?? (await searchByForm(http, search, choices))
    const grids: Grid<Columns>[] = await readAllPages(http, first, columns)
    const listings = grids.flatMap((grid) => readRows(grid, first.address, bases, onLeftOut))
    assertPlausible(listings, first.address, options.minimum ?? 1)
    yield* listings
  }
}

/** The list of the official sites. */
export const list = createList()

function assertPlausible(listings: Listing[], address: string, minimum: number): void {
  const keys = listings.map(({ key }) => key)
  const double = keys.find((key, index) => keys.indexOf(key) !== index)
  if (double) throw new FetchError('unexpected_shape', address, `${double} is listed twice`)
  const undated = listings.filter(({ date }) => date === null).length
  if (undated * 5 > listings.length)
    throw new FetchError('unexpected_shape', address, `${undated} of ${listings.length} rows have no date`)
  if (listings.length < minimum)
    throw new FetchError(
      'suspicious_empty',
      address,
      `${listings.length} listings, where at least ${minimum} are expected`,
    )
}
