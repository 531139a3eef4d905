// Where the example archive says that it was recorded: made-up hosts, and a session that does not exist.
import type { Bases } from './lib/http/bases.ts'

/** example.org is reserved for such use: nobody can take these addresses for official ones. */
export const exampleBases: Bases = {
  treatyBodies: 'https://invented.example.org/_layouts/15/TreatyBodyExternal/',
  symbolAccess: 'https://invented.example.org/api/symbol/access',
  documentPages: 'https://invented.example.org/en/',
  ohchr: 'https://invented.example.org',
}

/** Out of the range of real sessions. */
export const exampleCouncilSession = 990
