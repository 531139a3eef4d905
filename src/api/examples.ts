// Values that show how an address is asked, about the fictional States of the shipped examples; a test asks each of them.
import { takesList } from '../domain/queries.ts'
import type { Route } from '../http/route.ts'

/** Name of a parameter → one value, as it is read; a list is given as a list of it. */
const values: Readonly<Record<string, string | number | boolean>> = {
  id: 'ua5ddd51e7d22e34',
  sha256: '746db7d410dc67b36dcf654944d5ace70184ac44e8e1337b5b77ed173c52d475',
  iso3: 'XVD',
  format: 'ris',
  state: 'Valdoria',
  mechanism: 'CAT',
  topic: 'criminalisation',
  criminalisation: 'not_classified',
  position: 'noted',
  recommendingState: 'XVD',
  cycle: 4,
  region: 'african',
  year: 2098,
  type: 'concluding_observations',
  from: '2098-01-01',
  to: '2099-12-31',
  symbol: 'CAT/C/XVD/CO/3',
  language: 'en',
  textStatus: 'verbatim',
  q: 'detention',
  sort: 'newest',
  facets: 'topic',
  highlight: true,
  limit: 10,
  kind: 'stakeholder_submission',
  purpose: 'act',
  certainty: 'official',
  dueFrom: '2099-01-01',
  dueTo: '2105-12-31',
  since: 0,
  versions: 'all',
  paragraph: '6(a)',
  style: 'oscola',
  lang: 'fr',
}

/** What is sent, by the address that takes it. */
const bodies: Readonly<Record<string, Record<string, unknown>>> = {
  '/citations/resolve': { text: 'CAT/C/XVD/CO/3, para. 6 (a).', language: 'en' },
  '/subscriptions': { mail: 'person@example.org', states: ['Valdoria'], understood: true, cadence: 'weekly' },
}

/** Returns an example for a parameter of an address, or for its body (name ''); undefined where none is needed. */
export function exampleOf(route: Route, name: string): unknown {
  if (name === '') return bodies[route.path]
  const schema = route.query?.shape[name]
  const value = values[name]
  return value !== undefined && schema !== undefined && takesList(schema) ? [value] : value
}
