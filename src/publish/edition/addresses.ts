// Which pages and files a static edition has: from what the store holds, not by following links alone.
import { documentLinks } from '../../api/rows.ts'
import type { AppContext } from '../../context.ts'
import { pageLanguages } from '../../domain/queries.ts'
import { allStates } from '../../domain/states/states.ts'
import { iconAddress, scriptAddress, styleAddress } from '../../web/assets.ts'
import { type Place, readPlace } from './places.ts'

const pages = ['/', '/states', '/windows', '/sources', '/about', '/safety', '/data', '/data/dictionary']
const files = [
  styleAddress,
  scriptAddress,
  iconAddress,
  '/data/dictionary.json',
  '/data/dictionary.csv',
  '/data/catalogue.jsonld',
]
const feeds = [
  'calendar.ics',
  ...['windows', 'estimates', 'recommendations'].flatMap((name) => [`${name}.atom`, `${name}.json`]),
]

export type Scope = { states: string[]; fictional: string[] }

/** Fictional States of which something is held. */
async function fictionalHeld(ctx: AppContext): Promise<string[]> {
  const found: string[] = []
  for (const { iso3, kind } of allStates()) {
    if (kind !== 'fictional') continue
    const { total } = await ctx.store.documents.find({ states: [iso3] }, { limit: 1 })
    if (total > 0) found.push(iso3)
  }
  return found
}

/** States of the edition: those that are named, or those of the list and the fictional ones of which something is held. */
export async function readScope(ctx: AppContext, named?: readonly string[]): Promise<Scope> {
  const held = new Set((await ctx.store.states.counts()).map(({ state }) => state))
  const examples = await fictionalHeld(ctx)
  const states = allStates()
    .filter(({ kind, iso3 }) => kind === 'member' || kind === 'observer' || held.has(iso3) || examples.includes(iso3))
    .map(({ iso3 }) => iso3)
    .filter((iso3) => named === undefined || named.includes(iso3))
  return { states, fictional: examples.filter((iso3) => states.includes(iso3)) }
}

/** The filters by which everything of the edition is found: naming a fictional State lets its rows in. */
export function filtersOf({ states, fictional }: Scope, isWhole: boolean): { states?: string[] }[] {
  const real = states.filter((iso3) => !fictional.includes(iso3))
  return [
    ...(isWhole ? [{}] : real.length > 0 ? [{ states: real }] : []),
    ...(fictional.length > 0 ? [{ states: fictional }] : []),
  ]
}

async function documentsOf(ctx: AppContext, filter: { states?: string[] }): Promise<string[]> {
  const found: string[] = []
  let after: string | null = null
  do {
    const page: Awaited<ReturnType<typeof ctx.store.documents.find>> = await ctx.store.documents.find(
      { ...filter, allVersions: true },
      { limit: 200, after },
    )
    found.push(...page.rows.map((row) => documentLinks(row, '').page))
    after = page.next
  } while (after !== null)
  return found
}

/** Every place of the edition in order; the parts of long pages and further pages of lists are found on the way. */
export async function listPlaces(
  ctx: AppContext,
  { states }: Scope,
  filters: readonly { states?: string[] }[],
): Promise<Place[]> {
  const documents: string[] = []
  const recommendations: string[] = []
  for (const filter of filters) {
    documents.push(...(await documentsOf(ctx, filter)))
    for await (const { id } of ctx.store.recommendations.stream(filter)) recommendations.push(`/recommendations/${id}`)
  }
  const addresses = [
    ...pages,
    ...states.flatMap((iso3) => [`/states/${iso3}`, `/states/${iso3}/criminalisation`, `/states/${iso3}/take-part`]),
    ...new Set([...documents, ...recommendations]),
  ]
  const shared = [
    ...files,
    ...feeds.flatMap((name) =>
      pageLanguages.map((code) => `/feeds/${name}${code === 'en' ? '' : `?language=${code}`}`),
    ),
    ...states.map((iso3) => `/feeds/calendar.ics?state=${iso3}`),
  ].filter((address) => !(address.startsWith('/feeds/recommendations') && address.includes('language')))
  return [
    ...shared.flatMap((address) => readPlace(address, 'en') ?? []),
    // the languages of a page behind each other: they ask the store for the same
    ...addresses.flatMap((address) => pageLanguages.flatMap((code) => readPlace(address, code) ?? [])),
  ]
}
