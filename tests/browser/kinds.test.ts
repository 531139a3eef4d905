// The browser looks at each kind of page: every address that the rooms of the pages answer has one in the list.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { pagesOf } from './support/pages.ts'

const src = path.resolve(import.meta.dirname, '../../src')
const rooms: [folder: string, under: string][] = [
  ['web', ''],
  ['alerts/http', '/subscriptions'],
]
/** Files for programs, what leads on to a page, and what a subscription holds, as a file. */
const noPage = /\.(xml|txt|json|jsonld|csv)$|^\/find$|^\/subscriptions\/(export|events)$/

const routes = rooms.flatMap(([folder, under]) =>
  readdirSync(path.join(src, folder))
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [...readFileSync(path.join(src, folder, file), 'utf8').matchAll(/router\.get\('([^']+)'/g)])
    .map(({ 1: route }) => `${under}${route}`.replace(/(?<=.)\/$/, '')),
)

const patternOf = (route: string) => new RegExp(`^${route.replace(/\*\w+/g, '.+').replace(/:\w+/g, '[^/?]+')}(\\?.*)?$`)

it('no address of a page is without a look', () => {
  const pages = routes.filter((route) => !noPage.test(route))
  expect(pages.length).toBeGreaterThan(20)
  const addresses = pagesOf({ state: 'XVD', symbol: 'CAT/C/XVD/CO/2', id: 'u1' }).map(([, address]) => address)
  expect(pages.filter((route) => !addresses.some((address) => patternOf(route).test(address)))).toEqual([])
})
