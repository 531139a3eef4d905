// Where a treaty body's concluding observations are announced: the treaty-body database (SOURCES 1).
import { FetchError } from '../../../src/domain/errors.ts'
import type { Given, Http, Listing } from '../../source.ts'
import { readPage } from '../forms.ts'
import { readAllPages } from '../grid-paging.ts'
import { isUnread } from '../row-error.ts'
import type { TreatyBody } from './bodies.ts'
import { columns, isAskedFor, readRows } from './rows.ts'
import { askedOf, searchByForm, searchByQuery } from './search.ts'

/**
 * Makes the `list` of a source of concluding observations. The rows of all pages that can be reached are read before the
 * first listing is given: where most of them do not read, or are of another body, none is (FetchError). A row that does
 * not read is left out; the fault of a page that cannot be reached, or of a form with an unknown label, is thrown after the
 * listings of what could be read.
 */
export const committeeList = ({ body }: { body: TreatyBody }) => {
  const wanted = { columns, isAskedFor: isAskedFor(body) }
  return async function* list(http: Http, { bases, minimum = 1, onLeftOut }: Given): AsyncIterable<Listing> {
    const search = readPage(await http.get(`${bases.treatyBodies}TBSearch.aspx?Lang=en`, { accept: 'html' }))
    const { values, choices, fault: unknownLabel } = askedOf(search, body)
    const byQuery = await searchByQuery(http, search, values, wanted)
    // the form is sent with the option behind a label; without the label there is no other way
    if (byQuery === null && unknownLabel !== null) throw unknownLabel
    const first = byQuery ?? (await searchByForm(http, search, choices, wanted))
    const { grids, fault: unreached } = await readAllPages(http, first, columns)
    const fault = unreached ?? unknownLabel
    let unread = 0
    const rows = grids.flatMap((grid) => grid.rows)
    const listings = readRows(rows, first.address, { body, bases }, (left) => {
      if (isUnread(left)) unread += 1
      onLeftOut?.(left)
    })
    assertPlausible(listings, first.address)
    // what stands on pages that cannot be reached is not missing
    if (fault === null && listings.length + unread < minimum)
      throw new FetchError(
        'suspicious_empty',
        first.address,
        `${listings.length} listings, where at least ${minimum} are expected`,
      )
    yield* listings
    if (fault !== null) throw fault
  }
}

function assertPlausible(listings: Listing[], address: string): void {
  const undated = listings.filter(({ date }) => date === null).length
  if (undated * 5 > listings.length)
    throw new FetchError('unexpected_shape', address, `${undated} of ${listings.length} rows have no date`)
}
