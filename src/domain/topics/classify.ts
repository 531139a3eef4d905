// Labels a unit with the wider topics of the taxonomy, several at a time, each with the words that gave it.
import {
  type CriminalisationInput,
  type CriminalisationResult,
  classifyCriminalisation,
} from '../criminalisation/classify.ts'
import { type Folded, fold, toVerbatim } from '../criminalisation/fold.ts'
import { withSentenceMarks } from '../criminalisation/marks.ts'
import { compile } from '../criminalisation/pattern.ts'
import { createScanner, type Scanner } from '../criminalisation/scan.ts'
import { type Topic, type TopicLexicon, topics } from './ids.ts'
import { english } from './words-en.ts'
import { spanish } from './words-es.ts'
import { french } from './words-fr.ts'

/** Goes into every topic label; a change of any word list changes it. */
export const topicsVersion = 'topics-1.3.0'

const topicLexicons: readonly TopicLexicon[] = [english, french, spanish]

export type TopicEvidence = { start: number; end: number; text: string; rule: string }
export type TopicLabel = { topic: Topic; evidence: TopicEvidence[] }
export type TopicInput = CriminalisationInput & {
  /** the answer of `classifyCriminalisation`, where the caller has it already */
  criminalisation?: CriminalisationResult
}

type Value = { topic: Topic; rule: string; kind: 'patterns' | 'masks' | 'ownConvention' }
type Hit = Value & { start: number; end: number }

const kinds = ['patterns', 'masks', 'ownConvention'] as const
const scanners = new Map<string, Scanner<Value>>()
const scannerFor = (language: string): Scanner<Value> | null => {
  const known = scanners.get(language)
  if (known) return known
  const lexicon = topicLexicons.find((l) => l.language === language)
  if (!lexicon) return null
  const made = createScanner(
    kinds.flatMap((kind) =>
      Object.entries(lexicon[kind]).flatMap(([topic, sources]) =>
        sources.map((source) => ({
          pattern: compile(source, lexicon.macros),
          value: { topic: topic as Topic, rule: `${topic}: ${source}`, kind },
        })),
      ),
    ),
  )
  scanners.set(language, made)
  return made
}

const sentenceEnd = /(?<=[a-z\d)]{2}\.) (?=[A-Z])/g
/** No gap of a pattern runs into the next sentence: "in cooperation. The Committee" is no cooperation with it. */
const ofSentences = ({ plain, lower }: Folded): string =>
  withSentenceMarks(
    lower,
    [...plain.matchAll(sentenceEnd)].map(({ index }) => index),
  )

/** The words of a mask stand at its start or its end; what its gap has is of its own. */
const isMasked = (hit: Hit, mask: Hit): boolean =>
  mask.topic === hit.topic &&
  ((mask.start === hit.start && mask.end >= hit.end) || (mask.end === hit.end && mask.start <= hit.start))

/**
 * Topics of one unit in the order of the taxonomy; any type of unit can have them, since a concern or a question is
 * about something too. Offsets are UTF-16 code units into the verbatim text. In a language without a lexicon the
 * answer is empty. Throws on an empty text.
 */
export const classifyTopics = (input: TopicInput): TopicLabel[] => {
  const { text, language = 'en' } = input
  const scan = scannerFor(language)
  if (!scan) return []
  const found = new Map<Topic, TopicEvidence[]>()
  const criminalisation = input.criminalisation ?? classifyCriminalisation(input)
  if (criminalisation.topic) found.set('criminalisation', criminalisation.evidence)
  const folded = fold(text)
  const hits: Hit[] = []
  const masks: Hit[] = []
  scan(ofSentences(folded), (start, end, value) => {
    if (value.kind === 'ownConvention' && input.mechanism !== 'CAT') return
    const list = value.kind === 'masks' ? masks : hits
    list.push({ start, end, ...value })
  })
  for (const hit of hits) {
    if (masks.some((mask) => isMasked(hit, mask))) continue
    const { start, end, topic, rule } = hit
    const evidence = found.get(topic) ?? []
    const span = toVerbatim(folded, start, end)
    const last = evidence.at(-1)
    if (last && span.start < last.end) {
      if (span.end > last.end) last.end = span.end
      last.text = text.slice(last.start, last.end)
    } else evidence.push({ ...span, text: text.slice(span.start, span.end), rule })
    found.set(topic, evidence)
  }
  return topics.flatMap((topic) => {
    const evidence = found.get(topic)
    return evidence ? [{ topic, evidence }] : []
  })
}
