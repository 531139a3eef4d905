// Faults of sources in plain words, with what a person can do about each.
import type { FetchFault } from './errors.ts'

type Words = { what: string; remedy: string }

const wait = 'Nothing to do: it is tried again at the next run. If it lasts, open the page of the source.'
const byHand =
  'Open the page of the source in a browser, save the documents that you need, and load them with the command “mechanism-watch import <files> --source <id>”.'
const repair = 'Tell the maintainers: the site has probably changed. Nothing that was held before is lost.'

const words: Record<FetchFault, Words> = {
  not_found: { what: 'The site says that the page or document does not exist.', remedy: repair },
  challenged: { what: 'The site asks for proof that a person is reading. We do not trick it.', remedy: byHand },
  slow_down: { what: 'The site asked us to come back later.', remedy: wait },
  server_error: { what: 'The site answered with an error of its own.', remedy: wait },
  empty: { what: 'The site sent nothing.', remedy: wait },
  wrong_type: { what: 'The site sent something other than the document it promised.', remedy: byHand },
  no_files: { what: 'The page announces a document without a file.', remedy: byHand },
  suspicious_empty: { what: 'The list is empty, although it never was before. It is not believed.', remedy: repair },
  paging_stuck: { what: 'The list gave the same page again, so its end could not be reached.', remedy: repair },
  robots: { what: 'The site does not allow automatic reading of this address.', remedy: byHand },
  too_large: { what: 'The file is larger than the limit.', remedy: byHand },
  too_small: { what: 'The file is too small to be a document.', remedy: wait },
  truncated: { what: 'The file ended early.', remedy: wait },
  timeout: { what: 'The site did not answer in time.', remedy: wait },
  network: {
    what: 'The site could not be reached.',
    remedy: 'Check the connection. It is tried again at the next run.',
  },
  unexpected_shape: { what: 'The page does not have the shape that we know.', remedy: repair },
  refused: { what: 'The site refused the request.', remedy: byHand },
}

const others: Record<string, Words> = {
  parse: { what: 'A document could not be read and was not taken over in part.', remedy: repair },
  below_expected: { what: 'Fewer rows came than ever before. Nothing of this run was published.', remedy: repair },
  above_expected: { what: 'More rows came than expected.', remedy: 'Compare the count with the official list.' },
}

/** A fault in plain words; an unknown code is shown as such, never left out. */
export const faultWords = (fault: string): Words =>
  (words as Record<string, Words>)[fault] ??
  others[fault] ?? { what: `A fault named “${fault}”.`, remedy: 'See the message and tell the maintainers.' }
