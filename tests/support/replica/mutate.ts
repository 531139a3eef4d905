// Small changes that mutations are made of.
import type { Response } from 'express'
import type { Mutation } from './mutations.ts'
import type { GridCells, PageKind, ReplicaDocument, Site } from './site.ts'

/** A change of the site with the fault that it must end in. */
export type Row = [name: string, what: string, fault: Mutation['fault'], apply: (site: Site) => void]

/** Mutations of which the pages that can be read are taken: what stands on the others is not gone. */
const partial = new Set(
  `ajax_delta counter_changes counter_more counter_thousands form_gone half_the_rows last_page_repeats
  label_missing label_of_treaty_missing label_twice list_labels_mojibake lists_renamed search_page_french
  list_begins_late middle_of_page_gone next_page_repeats no_paging page_goes_back page_left_out renamed_alternate_class
  second_page_challenge second_page_cut second_page_empty second_page_error second_page_other_rows session_expired tokens_refused`.split(
    /\s+/,
  ),
)

/** A row that does not read leaves the list standing, and so does a page that cannot be reached. */
export const stageOf = (name: string, fault: Mutation['fault'], stage: Mutation['stage']): Mutation['stage'] =>
  fault === 'row_unread' ? 'noted' : partial.has(name) ? 'partial' : stage

/** The mutation of a row: a change of the first source, or of another, that this stage must see. */
export const seenAt =
  (stage: Mutation['stage'], source: Mutation['source'] = 'cat-concluding-observations') =>
  ([name, what, fault, apply]: Row): Mutation => ({
    name,
    what,
    source,
    stage: stageOf(name, fault, stage),
    fault,
    apply,
  })

/** Changes the pages of a kind. */
export const onPage =
  (kinds: PageKind[], change: (html: string, page: number) => string) =>
  (site: Site): void => {
    site.pages.push((html, place) => (kinds.includes(place.kind) ? change(html, place.page) : html))
  }

/** Changes every row of the grid, or leaves it out (null). */
export const onRow =
  (change: (cells: GridCells, index: number, document: ReplicaDocument) => GridCells | null) =>
  (site: Site): void => {
    site.rows.push((cells, document, index) => change(cells, index, document))
  }

/** Changes one row only: the seventh of the list. */
export const onOneRow = (change: (cells: GridCells) => GridCells) =>
  onRow((cells, index) => (index === 6 ? change(cells) : cells))

export type Send = { status?: number; headers?: Record<string, string>; body?: string | Buffer }

export function send(response: Response, { status = 200, headers = {}, body = '' }: Send): void {
  response.status(status)
  response.set({ 'content-type': 'text/html', ...headers })
  response.end(body)
}

/** Answers in place of the site wherever a place of these kinds is asked for. */
export const instead =
  (kinds: PageKind[], answer: Send | ((response: Response) => void)) =>
  (site: Site): void => {
    site.answers.push((place, _, response) => {
      if (!kinds.includes(place.kind)) return false
      if (typeof answer === 'function') answer(response)
      else send(response, answer)
      return true
    })
  }

export const pageWith = (title: string, body = ''): string =>
  `<!DOCTYPE html><html><head><title>${title}</title></head><body><h1>${title}</h1>${body}</body></html>`
