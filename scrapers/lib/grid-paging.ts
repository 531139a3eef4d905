// From page to page of a Telerik grid: the three forms of SOURCES 1, tried in order until one advances.
import { FetchError } from '../../src/domain/errors.ts'
import type { Http } from '../source.ts'
import { formAddress, type Page, readPage, unexpected } from './forms.ts'
import { type ColumnRule, type Grid, readGrid } from './grid.ts'
import { type Move, movesOf } from './grid-moves.ts'

/** No list of ours is nearly as long: a grid that goes on for ever is a fault. */
const mostPages = 500

/** Pages of a grid in their order. `fault`: why the rest of them is not among them; null where the list is whole. */
export type Pages<Column extends string> = { grids: Grid<Column>[]; fault: FetchError | null }

/**
 * The pages of a grid, from the first, up to the one that cannot be reached or is not what should follow. That fault is
 * `paging_stuck` when no form advances or a page comes again, `suspicious_empty` for an empty page after a full one,
 * `unexpected_shape` when a page is left out, the counter changes on the way or there are fewer rows than it says.
 * Throws `unexpected_shape` where there are more rows than it says: then no row is believed.
 */
export async function readAllPages<Column extends string>(
  http: Http,
  first: Page,
  columns: Record<Column, ColumnRule>,
): Promise<Pages<Column>> {
  const grids = [readGrid(first, columns)]
  let fault: FetchError | null = null
  try {
    await readFurther(http, first, grids, columns)
  } catch (error) {
    if (!(error instanceof FetchError)) throw error
    fault = error
  }
  const { items } = grids[0]!.counter
  const read = grids.reduce((sum, { rows }) => sum + rows.length, 0)
  const message = `the counter says ${items} items, and ${read} rows were read`
  if (read > items) throw unexpected(first, message)
  return { grids, fault: fault ?? (read < items ? unexpected(first, message) : null) }
}

/** Adds to the first grid those of the further pages; throws at the page that does not follow. */
async function readFurther<Column extends string>(
  http: Http,
  first: Page,
  grids: Grid<Column>[],
  columns: Record<Column, ColumnRule>,
): Promise<void> {
  let page = first
  let grid = grids[0]!
  const { items, pages } = grid.counter
  const seen = new Set([printOf(grid)])
  let preferred: Move['id'] | null = null
  if (grid.current !== null && grid.current !== 1) throw unexpected(page, `the list begins at page ${grid.current}`)
  while (grids.length < pages) {
    if (grids.length >= mostPages) throw unexpected(page, `more than ${mostPages} pages`)
    const step: Step<Column> = await advance(http, page, grid, columns, seen, preferred)
    page = step.page
    grid = step.grid
    preferred = step.move
    if (grid.counter.items !== items || grid.counter.pages !== pages)
      throw unexpected(page, `the counter changed on the way: ${items} items, then ${grid.counter.items}`)
    if (grid.current !== null && grid.current !== grids.length + 1)
      throw unexpected(page, `page ${grid.current} came after page ${grids.length}`)
    seen.add(printOf(grid))
    grids.push(grid)
  }
}

/** What a page shows, to tell whether it came before. */
const printOf = (grid: Grid<string>): string => grid.rows.map(({ text }) => text).join('\n')

type Step<Column extends string> = { page: Page; grid: Grid<Column>; move: Move['id'] }

async function advance<Column extends string>(
  http: Http,
  from: Page,
  before: Grid<Column>,
  columns: Record<Column, ColumnRule>,
  seen: Set<string>,
  preferred: Move['id'] | null,
): Promise<Step<Column>> {
  const tried: string[] = []
  let failure: FetchError | null = null
  let page = from
  const order = movesOf(from, before.current).map(({ id }) => id)
  order.sort((one, other) => Number(other === preferred) - Number(one === preferred))
  for (const id of order) {
    // a page that came again has a new form state, and that is the one to send
    const move = movesOf(page, before.current).find((one) => one.id === id)
    if (!move) continue
    tried.push(id)
    try {
      const answer = readPage(await http.post(formAddress(page), move.form, { accept: 'html' }))
      const grid = readGrid(answer, columns)
      if (!seen.has(printOf(grid))) return { page: answer, grid, move: id }
      // back on a page that was read: only the very one that was left may be tried from again
      if (printOf(grid) === printOf(before)) page = answer
    } catch (error) {
      if (!(error instanceof FetchError) || error.fault !== 'server_error') throw error
      failure = error
    }
  }
  if (failure) throw failure
  const place = before.current === null ? 'a page' : `page ${before.current}`
  throw new FetchError(
    'paging_stuck',
    from.address,
    `no form of paging leads on from ${place} (tried: ${tried.join(', ')})`,
  )
}
