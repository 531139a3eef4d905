// Sentences beside a request for follow-up that name paragraphs and are bound to no deadline of it: they are not of its list.
import { compile } from '../../../src/domain/patterns.ts'
import { findPinpoints } from '../../../src/domain/pinpoints/pinpoints.ts'
import { setsDeadline } from './deadlines.ts'
import { dueDates } from './due-dates.ts'
import { looseInvitationsTable } from './loose-invitations-table.ts'
import { sentencesOf } from './sentences.ts'

const invitesBeside = compile(looseInvitationsTable.rows, 'invites beside')
const inNextReport = compile(looseInvitationsTable.rows, 'in the next report')

const namesParagraphs = (sentence: string): boolean => findPinpoints(sentence).length > 0

/** "to include, in its next periodic report, information on paragraph 9": told then, and not by the deadline. */
const isForNextReport = (sentence: string): boolean =>
  inNextReport.test(sentence) && dueDates(sentence).every(({ duty }) => duty === 'report')

const isLoose = (sentence: string): boolean =>
  isForNextReport(sentence) || (invitesBeside.test(sentence) && !setsDeadline(sentence))

/** Sentences that invite to tell of paragraphs without a time, or in the next report, beside one that sets a time for its own. */
export function looseInvitations(text: string): string[] {
  const naming = sentencesOf(text).filter(namesParagraphs)
  const loose = naming.filter(isLoose)
  return naming.some((one) => !loose.includes(one) && setsDeadline(one)) ? loose : []
}

/** The text with such sentences blanked out, so that offsets stay. */
export const withoutLooseInvitations = (text: string): string =>
  looseInvitations(text).reduce((rest, sentence) => rest.replace(sentence, ' '.repeat(sentence.length)), text)
