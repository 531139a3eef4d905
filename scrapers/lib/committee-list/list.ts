// Where a treaty body's concluding observations are announced: the treaty-body database (SOURCES 1).
import { FetchError } from '../../../src/domain/errors.ts'
import type { Given, Http, Listing } from '../../source.ts'
import { readPage } from '../forms.ts'
import type { Grid } from '../grid.ts'
import { readAllPages } from '../grid-paging.ts'
import type { TreatyBody } from './bodies.ts'
import { type Columns, columns, isAskedFor, readRows } from './rows.ts'
import { choicesOf, searchByForm, searchByQuery } from './search.ts'

/**
 * Makes the `list` of a source of concluding observations. The whole grid is read and checked against its counter before
 * the first listing is given: on any fault (FetchError) nothing is.
 */
export const committeeList = ({ body }: { body: TreatyBody }) => {
  const wanted = { columns, isAskedFor: isAskedFor(body) }
  return async function* list(http: Http, { bases, minimum = 1, onLeftOut }: Given): AsyncIterable<Listing> {
    const search = readPage(await http.get(`${bases.treatyBodies}TBSearch.aspx?Lang=en`, { accept: 'html' }))
    const choices = choicesOf(search, body)
    const first =
      (await searchByQuery(http, search, choices, wanted)) ?? (await searchByForm(http, search, choices, wanted))
    const grids: Grid<Columns>[] = await readAllPages(http, first, columns)
    const listings = grids.flatMap((grid) => readRows(grid, first.address, { body, bases }, onLeftOut))
    assertPlausible(listings, first.address, minimum)
    yield* listings
  }
}

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
