// A list prior to reporting that nobody announced is no past event.
import { expect, it } from 'vitest'
import { session, windowsOf } from './build.ts'

const sessions = [session('CAT', 73, { opens: '2022-04-19', closes: '2022-05-13', states: ['KEN'] })]
const prior = (today: string) =>
  windowsOf({ sessions }, { today }).filter(({ kind }) => kind === 'list_of_issues_prior_to_reporting')

it('is estimated before its months are over, and not listed after', () => {
  expect(prior('2024-09-01')).toHaveLength(1)
  expect(prior('2026-11-27')).toEqual([])
})
