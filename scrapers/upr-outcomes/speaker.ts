// Who speaks in a sentence of the dialogue.
import { compile } from '../../src/domain/patterns.ts'
import { readStates, stateOf } from './brackets.ts'
import { speakingRows } from './speech-words.ts'
import type { RecommendingState } from './types.ts'

/** The longest name at the beginning (or end) of a run of words; a name ends before a comma that is not in it. */
const nameAt = (words: string[], edge: 'start' | 'end'): { printed: string; iso3: string } | null => {
  for (let n = Math.min(9, words.length); n > 0; n--) {
    const printed = (edge === 'start' ? words.slice(0, n) : words.slice(-n))
      .join(' ')
      .replace(/[,’']s?$/, '')
      .replace(/,$/, '')
    if (!/^\p{Lu}|^the\s/u.test(printed)) continue
    const iso3 = stateOf(printed)
    if (iso3 !== null) return { printed: printed.replace(/^the\s+(?=\p{Lu})/u, ''), iso3 }
  }
  return null
}

/** "recommended", "further urged": what stands before it is who speaks. */
const speaking = compile(speakingRows, 'speaks', { flags: 'g' })

const titled = /^(?:The )?(?:representatives?|delegations?|ambassadors?) of /i

/** "Norland, which had no prisons, recommended", "Norland, speaking for Kestria, recommended": the words between are no subject. */
const aside = /^(.*[\p{L})])\s*,\s+(?!(?:and|or)\b)\p{Ll}[^,]*,\s*$/su
const withoutAside = (before: string): string => {
  const subject = aside.exec(before)?.[1]
  return subject !== undefined && nameAt(subject.split(/\s+/), 'end') !== null ? subject : before
}

/**
 * Who speaks in a sentence: "Norland noted …", "The representative of Kestria asked", "Kestria and Norland recommended",
 * and behind a subordinate clause: "While commending the reforms, Norland recommended …".
 */
export const readSpeaker = (text: string): RecommendingState[] => {
  const sentence = text.replace(titled, '')
  const starts = [...sentence.matchAll(speaking)].map((verb) => withoutAside(sentence.slice(0, verb.index)))
  // the longest end of it that is a list of States and nothing else
  for (const before of starts)
    for (let clause = before; clause !== ''; clause = /^[^,]*,\s*(.*)$/s.exec(clause)?.[1] ?? '') {
      const list = readStates(clause.replace(titled, ''))
      if (list !== null && list.unknown.length === 0) return list.states
    }
  for (const subject of [
    nameAt(sentence.split(/\s+/), 'start'),
    ...starts.map((one) => nameAt(one.split(/\s+/), 'end')),
  ])
    if (subject !== null) return [subject]
  return []
}
