// Who else may answer: another State, a court, a church: never the State under review.
import { compile } from '../../src/domain/patterns.ts'
import { stateOf } from './brackets.ts'
import { scopeRows } from './clause-words.ts'

const another = compile(scopeRows, 'another', { flags: 'i' })

/** Do the words name somebody else than the State under review: "the courts", "by Norland"? */
export const isOfOthers = (words: string, state: string | null): boolean =>
  another.test(words) ||
  (words.match(/\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*/gu) ?? []).some((name) => {
    const iso3 = stateOf(name)
    return iso3 !== null && state !== null && iso3 !== state
  })
