// The card of the source: concluding observations of the Committee against Torture.
import { isMainThread } from 'node:worker_threads'
import type { ParsedDocumentInput } from '../../src/domain/documents.ts'
import { list } from '../lib/committee-list/list.ts'
import { parse as parseHere } from '../lib/committee-text/parse.ts'
import { callInWorker } from '../lib/pdf/pool.ts'
import type { Capture, Source } from '../source.ts'

/** In a worker thread, so that a long document never blocks the server. */
const parse = (capture: Capture): Promise<ParsedDocumentInput> =>
  isMainThread
    ? callInWorker(new URL('../lib/committee-text/parse.ts', import.meta.url), 'parse', [capture])
    : parseHere(capture)

export const catConcludingObservations: Source = {
  id: 'cat-concluding-observations',
  title: 'Concluding observations of the Committee against Torture',
  publisher: 'Committee against Torture',
  url: 'https://tbinternet.ohchr.org/_layouts/15/TreatyBodyExternal/TBSearch.aspx?Lang=en&TreatyID=1&DocTypeID=5',
  mechanism: 'CAT',
  // published on the last day of a session, edited weeks later
  schedule: '40 4 * * *',
  parserVersion: 3,
  // a short text of the 1990s has a recommendation or two, one of today with its sub-paragraphs two hundred
  // three sessions a year; the longest gap is from December to June
  expects: { listings: [10, 1000], recommendations: [1, 400], newWithin: 270 },
  routes: [
    {
      id: 'treaty-body-database',
      what: 'file from the download page of the treaty-body database',
      evidence: 'reported',
      countedAs: ['download-page/'],
    },
    {
      id: 'symbol',
      what: 'file by its symbol from the official documents service',
      evidence: 'reported',
      countedAs: ['documents.un.org/', 'docs.un.org'],
    },
    { id: 'import', what: 'files that a person saved, of any treaty body', evidence: 'seen' },
  ],
  list,
  parse,
}
