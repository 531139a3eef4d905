// Faults in French and Spanish: each has words of its own, none of them English; the compiler names one that has none.
import { describe, expect, it } from 'vitest'
import { fetchFaults } from '../../src/domain/errors.ts'
import { faultWords } from '../../src/domain/fault-words.ts'
import { englishIn } from '../support/english.ts'

const others = ['not_parsed', 'not_asked', 'row_unread', 'clock_ahead', 'disk_full', 'unknown_state', 'mail_down']

describe.each(['fr', 'es'] as const)('in %s', (language) => {
  it.each([...fetchFaults, ...others])('%s says what happened and what to do', (fault) => {
    const { what, remedy } = faultWords(fault, language)
    const english = faultWords(fault)
    expect(what).not.toBe(english.what)
    expect(remedy).not.toBe(english.remedy)
    // commands stay as they are typed
    expect(englishIn(`${what} ${remedy}`.replace(/«[^»]*»|MECHANISM_WATCH_\w+/g, ''))).toEqual([])
  })

  it('a fault of a later release is called a failure', () => {
    expect(faultWords('never_heard_of', language)).toEqual(faultWords('failed', language))
  })
})
