// The basket of a reader: ids of recommendations, carried in the address from page to page. No cookie, and nothing is kept here.
import type { Request, RequestHandler } from 'express'
import type { ComponentChildren } from 'preact'
import { z } from 'zod'
import { readQuery } from '../domain/queries.ts'
import { idShape, longestBasket } from '../domain/selection-query.ts'
import { isSubscription } from './addresses.ts'
import { type Carried, carryOn, withParameter } from './carried-links.ts'

const basketQuery = z.strictObject({
  basket: z.array(idShape).max(longestBasket, `a basket holds at most ${longestBasket} recommendations`),
})

const isId = (text: string): boolean => idShape.safeParse(text).success

/** Ids in the address, each once; what is none is left out, so that a page that refuses it can be shown. */
export function basketOf(req: Pick<Request, 'originalUrl'>): string[] {
  const at = req.originalUrl.indexOf('?')
  if (at < 0) return []
  const asked = new URLSearchParams(req.originalUrl.slice(at)).getAll('basket')
  const ids = asked.flatMap((one) => one.split(',')).filter(isId)
  return [...new Set(ids)].slice(0, longestBasket)
}

/** Takes the basket out of the query and checks it: the pages themselves read what is left. */
export const takeBasket: RequestHandler = (req, _res, next) => {
  const { basket, ...query } = req.query
  Object.defineProperty(req, 'query', { value: query, configurable: true, enumerable: true, writable: true })
  if (basket !== undefined && basket !== '') readQuery(basketQuery, { basket })
  next()
}

/** Puts the marks of a form into the address, beside what is in the basket already. To be used behind a reader of forms. */
export const takeMarks: RequestHandler = (req, _res, next) => {
  const { basket, ...rest } = (req.body ?? {}) as Record<string, unknown>
  if (basket === undefined) return next()
  const ids = [basket].flat().flatMap((one) => String(one).split(','))
  const all = [...new Set([...basketOf(req), ...ids.filter((id) => id !== '')])]
  if (all.length > 0) readQuery(basketQuery, { basket: all })
  req.originalUrl = withBasket(req.originalUrl, all)
  req.body = rest
  next()
}

export const inBasket = (ids: readonly string[]): Carried => ({
  name: 'basket',
  value: ids.join(','),
  isOutside: isSubscription,
})

/** Returns the address with these ids as its basket; without one for none. */
export const withBasket = (address: string, ids: readonly string[]): string => withParameter(address, inBasket(ids))

/** Returns a copy of the tree in which every link to a page of ours carries the basket. */
export const keepBasket = (node: ComponentChildren, ids: readonly string[]): ComponentChildren =>
  carryOn(node, inBasket(ids))
