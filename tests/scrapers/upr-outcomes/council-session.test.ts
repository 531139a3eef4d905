// The session of the Council on the cover against the one by which a lead-in promises answers.
import { expect, it } from 'vitest'
import { report } from './invented.ts'

const conclusions = (session: string) => [
  `6. The following recommendations will be examined by Valdoria, which will provide responses in due time, but no later than the ${session} session of the Human Rights Council:`,
  '|6.1 Ratify the Convention (Norland);',
  '|6.2 Fund the mechanism (Kestria).',
]

it.each([
  ['nine hundred and ninetieth', 990, false],
  ['nine hundred and ninety-first', 991, true],
  ['992nd', 992, true],
])('answers by the %s session', (printed, session, doubted) => {
  const found = report(conclusions(printed))
  expect([found.councilSession, found.review?.councilSession]).toEqual([990, session])
  const doubt = `the cover is of session 990 of the Council, and answers are promised by session ${session}`
  expect(found.warnings?.some((warning) => warning.startsWith(doubt)) ?? false).toBe(doubted)
})
