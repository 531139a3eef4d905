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
const voicing = compile(speakingRows, 'voices', { flags: 'g' })

const titled = /^(?:The )?(?:representatives?|delegations?|ambassadors?) of /i

/** "Norland, which had no prisons, recommended", "Norland, speaking for Kestria, recommended": the words between are no subject. */
const aside = /^(.*[\p{L})])\s*,\s+(?!(?:and|or)\b)(\p{Ll}[^,]*),\s*$/su
const onBehalf = /^(?:(?:also )?(?:speaking )?(?:also )?on behalf of|speaking (?:also )?(?:for|in the name of))\s/i
const beside = /^(?:(?:together|jointly|along) with|joined by|as well as)\s+/i
/** "Speaking also for Kestria and Tarsis, Norland": for whom a State speaks, before its name. */
const behalfBefore =
  /(?:^|,\s)((?:(?:[Aa]lso )?(?:[Ss]peaking )?(?:also )?[Oo]n behalf of|[Ss]peaking (?:also )?(?:for|in the name of)) .+),\s+([^,]+)$/su

/** What stands before a verb of speech: who speaks, for whom, and with whom. */
type Subject = { words: string; behalf: string | null; others: RecommendingState[] }

const subjectOf = (before: string): Subject => {
  const [, subject, between = ''] = aside.exec(before) ?? []
  if (subject !== undefined && nameAt(subject.split(/\s+/), 'end') !== null) {
    const others = beside.test(between) ? (readStates(between.replace(beside, ''))?.states ?? []) : []
    return { words: subject, behalf: onBehalf.test(between) ? between : null, others }
  }
  const [, behalf, name] = behalfBefore.exec(before) ?? []
  if (behalf !== undefined && nameAt(name!.split(/\s+/), 'end') !== null) return { words: name!, behalf, others: [] }
  return { words: before, behalf: null, others: [] }
}

const withAsides = (states: RecommendingState[], { behalf, others }: Subject): RecommendingState[] => {
  const last = states.at(-1)
  const spoken =
    behalf === null || last === undefined ? states : [...states.slice(0, -1), { ...last, onBehalfOf: behalf }]
  return [...spoken, ...others.filter(({ iso3 }) => spoken.every((one) => one.iso3 !== iso3))]
}

const subjectsOf = (sentence: string, verb: RegExp): Subject[] =>
  [...sentence.matchAll(verb)].map(({ index }) => subjectOf(sentence.slice(0, index)))

/** The longest end of a subject that is a list of States and nothing else. */
const listIn = (subjects: Subject[]): RecommendingState[] | null => {
  for (const subject of subjects)
    for (let clause = subject.words; clause !== ''; clause = /^[^,]*,\s*(.*)$/s.exec(clause)?.[1] ?? '') {
      const list = readStates(clause.replace(titled, '').replace(/,\s*$/, ''))
      if (list !== null && list.unknown.length === 0) return withAsides(list.states, subject)
    }
  return null
}

/**
 * Who speaks in a sentence: "Norland noted …", "The representative of Kestria asked", "Kestria and Norland recommended",
 * and behind a subordinate clause: "While commending the reforms, Norland recommended …".
 */
export const readSpeaker = (text: string): RecommendingState[] => {
  const sentence = text.replace(titled, '')
  const starts = subjectsOf(sentence, speaking)
  const asking = listIn(starts)
  if (asking !== null) return asking
  const first = nameAt(sentence.split(/\s+/), 'start')
  if (first !== null) return [first]
  const saying = listIn(subjectsOf(sentence, voicing))
  // "Many delegations commended the report": they recommend nothing
  if (saying?.every(({ iso3 }) => iso3 !== null)) return saying
  for (const subject of starts) {
    const name = nameAt(subject.words.split(/\s+/), 'end')
    if (name !== null) return withAsides([name], subject)
  }
  return []
}
