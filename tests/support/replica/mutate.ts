// Small changes that mutations are made of.
import type { Response } from 'express'
import type { Mutation } from './mutations.ts'
import type { GridCells, PageKind, ReplicaDocument, Site } from './site.ts'

/** A change of the site with the fault that it must end in. */
export type Row = [name: string, what: string, fault: Mutation['fault'], apply: (site: Site) => void]

/** The mutation of a row: a change of the first source, or of another, that this stage must see. */
export const seenAt =
  (stage: Mutation['stage'], source: Mutation['source'] = 'cat-concluding-observations') =>
  ([name, what, fault, apply]: Row): Mutation => ({ name, what, source, stage, fault, apply })

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
