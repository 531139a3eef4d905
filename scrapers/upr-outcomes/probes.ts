// What `doctor --live` asks of the UPR: the newest list of reports, a report by symbol, and where matrices stand.

import { readUrl } from '../../src/domain/read-url.ts'
import { readPage, wordsOf } from '../lib/forms.ts'
import { languageOf, symbolProbes } from '../lib/live/probes.ts'
import type { Given, Probe } from '../source.ts'
import { councilSessionsOf } from './council-sessions.ts'
import { readSessionPage, sessionPage } from './list-sessions.ts'

const matrixFile = (address: string): Probe => ({
  route: 'matrix-page',
  what: 'one matrix of a review',
  address,
  expects: 'a file in the format DOCX',
  settles: 'matrix',
  last: true,
  ask: (http) => http.get(address, { accept: 'document' }),
  look: (fetched) => ({
    found: `${fetched.mediaType.includes('wordprocessingml') ? 'DOCX' : fetched.mediaType} of ${fetched.bytes.length} bytes`,
    settles: fetched.mediaType.includes('wordprocessingml'),
  }),
})

/** Plain clients are reported to be challenged there (SOURCES 5): asked last, since a challenge closes the folder. */
function matrixPage({ bases }: Given): Probe {
  const address = `${bases.ohchr}/en/hr-bodies/upr/ke-index`
  return {
    route: 'matrix-page',
    what: 'page of the reviews of one State, where matrices stand',
    address,
    expects: 'a link to a matrix as DOCX; a challenge is reported',
    settles: 'matrix',
    last: true,
    ask: (http) => http.get(address, { accept: 'html' }),
    look: (fetched) => {
      const page = readPage(fetched)
      const files = page
        .$('a[href]')
        .toArray()
        .map((link) => ({ href: page.$(link).attr('href')!, words: wordsOf(page.$(link)) }))
        .filter(({ href }) => /\.docx\b/i.test(href) && readUrl(href, page.address) !== null)
      const matrix = files.find(({ href, words }) => /matrix|matrice|thematic/i.test(`${href} ${words}`)) ?? files[0]
      return {
        found: `${files.length} links to DOCX files`,
        languages: languageOf(page),
        settles: matrix !== undefined,
        further: matrix ? [matrixFile(new URL(matrix.href, page.address).href)] : [],
      }
    },
  }
}

export function uprProbes(given: Given): Probe[] {
  const [session] = councilSessionsOf(given.facts, given.today)
  const report = given.facts.uprReports.at(-1)
  const pages = session === undefined ? [] : [session]
  return [
    ...pages.map((number): Probe => {
      const address = sessionPage(given.bases, number)
      return {
        route: 'session-page',
        what: `list of reports of session ${number} of the Council`,
        address,
        expects: 'a table with columns for symbol and title, with reports of the Working Group in it',
        ask: (http) => http.get(address, { accept: 'html' }),
        look: (fetched) => {
          const leftOut: string[] = []
          const rows = readSessionPage(fetched, number, ({ row, reason, kind }) => {
            if (kind !== 'usual') leftOut.push(`${reason} (row: ${row.slice(0, 160)})`)
          })
          return { found: `${rows.length} reports`, languages: languageOf(readPage(fetched)), leftOut }
        },
      }
    }),
    ...(report === undefined ? [] : symbolProbes(given, report.symbol)),
    matrixPage(given),
  ]
}
