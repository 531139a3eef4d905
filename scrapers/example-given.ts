// What the sources are given to walk the example archive: made-up hosts, and facts of a session that does not exist.
import { noFacts, type SessionFact } from '../src/domain/facts.ts'
import type { Bases } from './lib/http/bases.ts'
import type { Given } from './source.ts'

/** example.org is reserved for such use: nobody can take these addresses for official ones. */
const bases: Bases = {
  treatyBodies: 'https://invented.example.org/_layouts/15/TreatyBodyExternal/',
  symbolAccess: 'https://invented.example.org/api/symbol/access',
  documentPages: 'https://invented.example.org/en/',
  ohchr: 'https://invented.example.org',
}

/** Numbers out of the range of real sessions. */
const session: SessionFact = {
  mechanism: 'UPR',
  ordinal: 948,
  opens: '2098-01-20',
  closes: '2098-01-31',
  states: [],
  stakeholderDeadline: null,
  stakeholderDeadlineEstimate: null,
  nationalReportDeadline: null,
  addendumDeadline: null,
  adoptingCouncilSession: 990,
  source: 'fictional example data',
  confidence: 'fictional',
}

export const exampleGiven: Given = {
  bases,
  facts: { ...noFacts(), sessions: [session] },
  today: '2099-06-01',
}
