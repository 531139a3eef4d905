// What `doctor --live` asks of the mandate on torture: the page of its visits, and a report by symbol.
import { readPage } from '../lib/forms.ts'
import { languageOf, symbolProbes } from '../lib/live/probes.ts'
import type { Given, Probe } from '../source.ts'
import { readVisitsPage, visitsPage } from './list-page.ts'

export function visitProbes(given: Given): Probe[] {
  const address = visitsPage(given.bases)
  const symbol = given.facts.visits.map(({ reportSymbol }) => reportSymbol).findLast((one) => one?.startsWith('A/HRC/'))
  return [
    {
      route: 'mandate-page',
      what: 'table of visits on the page of the mandate',
      address,
      expects: 'a table with columns for country, days and report',
      ask: (http) => http.get(address, { accept: 'html' }),
      look: (fetched) => {
        const leftOut: string[] = []
        const rows = readVisitsPage(fetched, ({ row, reason, kind }) => {
          if (kind !== 'usual') leftOut.push(`${reason} (row: ${row.slice(0, 160)})`)
        })
        return { found: `${rows.length} reports`, languages: languageOf(readPage(fetched)), leftOut }
      },
    },
    ...(symbol ? symbolProbes(given, symbol) : []),
  ]
}
